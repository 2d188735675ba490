import { commonHan, commonSigns, russianLetters, westernLetters } from './commonCharacters.ts'
import { isVietnameseSyllable } from './vietnameseSyllable.ts'

/** From this plausibility on a text is taken for what somebody wrote. */
export const plausible = 0.1

const tokens = /[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu
const foreignLetterBits = -12

/**
 * How much a decoded text looks like something written rather than like bytes read in the wrong encoding: 1 at best, -1 at
 * worst, 1 where there is nothing but ASCII to judge by. Cyrillic is judged by its letters and their case, Vietnamese by the
 * shape of its syllables, Chinese by the share of frequent characters; each part weighs by its characters beyond ASCII.
 */
export function plausibility(text: string): number {
  let weight = 0
  let sum = 0
  const add = (characters: number, score: number): void => {
    weight += characters
    sum += characters * score
  }
  let cyrillic = 0
  let cyrillicBits = 0
  let han = 0
  let hanCommon = 0
  const written = text.replaceAll(/\p{M}{30,}/gu, '').normalize('NFC')
  for (const { 0: token, index } of written.matchAll(tokens)) {
    const beyond = countBeyondAscii(token)
    if (beyond === 0) {
      if (/[^\P{Cc}\s]/u.test(token)) add(1, -1)
    } else if (!/^[\p{L}\p{M}]/u.test(token)) {
      add(1, scoreOfSign(token, written.charAt(index - 1), written.charAt(index + token.length)))
    } else if (/^\p{Script=Cyrillic}+$/u.test(token)) {
      cyrillic += token.length
      cyrillicBits += bitsOfCyrillic(token)
    } else if (/\p{Script=Han}/u.test(token)) {
      for (const character of token) {
        if (!/\p{Script=Han}/u.test(character)) add(1, character > '\x7f' ? 0 : 0.3)
        else {
          han++
          if (commonHan.has(character)) hanCommon++
        }
      }
    } else add(beyond, scoreOfWord(token, beyond))
  }
  if (cyrillic > 0) add(cyrillic, clamp(cyrillicBits / cyrillic))
  if (han > 0) add(han, clamp((hanCommon / han - 0.12) * 4))
  return weight === 0 ? 1 : sum / weight
}

function countBeyondAscii(token: string): number {
  let count = 0
  for (let i = 0; i < token.length; i++) if (token.charCodeAt(i) > 0x7f) count++
  return count
}

/** Bits by which a word's letters are likelier in Russian than all alike; bent case costs, for koi8-r and windows-1251 differ in it. */
function bitsOfCyrillic(word: string): number {
  let bits = 0
  for (const letter of word.toLowerCase()) {
    const share = russianLetters.get(letter)
    bits += share === undefined ? foreignLetterBits : Math.log2((33 * share) / 1000)
  }
  if (/\p{Ll}\p{Lu}/u.test(word)) bits -= 2 * word.length
  else if (/^\p{Lu}{2}/u.test(word)) bits -= 0.3 * word.length
  return bits
}

/** Quotes and dashes may touch letters on both sides; other signs within a word, or money after a letter, are bytes misread. */
function scoreOfSign(sign: string, before: string, after: string): number {
  if (!commonSigns.has(sign)) return -1
  const afterLetter = /[\p{L}\p{M}]/u.test(before)
  if (/[€£¥¢№§©®°±½¼¾¬]/u.test(sign) && afterLetter) return -1
  if (afterLetter && /\p{L}/u.test(after) && !/[\p{P}\p{Cf}\p{Zs}]/u.test(sign)) return -1
  return 0.5
}

function scoreOfWord(word: string, beyond: number): number {
  if (/\p{Script=Cyrillic}/u.test(word)) return -1
  if (/^\p{Script=Latin}[\p{Script=Latin}\p{M}]*$/u.test(word)) {
    if (/\p{Ll}\p{Lu}/u.test(word)) return -1
    if (isVietnameseSyllable(word)) return 1
    const western = [...word].every((letter) => letter < '\x80' || westernLetters.has(letter))
    return western && beyond / word.length <= 0.34 ? 0.3 : -1
  }
  return /^(?:[\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+)$/u.test(word) ? 0.3 : -0.5
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value))
}
