import type { Page, Sentence } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { foreignNameEnd } from './foreignNameEnd.ts'
import { soundsOf } from './nameSounds.ts'
import { markAt } from './runs.ts'
import { type SpacelessName, tokensTo } from './spacelessName.ts'

const LONGEST_LIST = 6
const MOST_SOUNDS = 9
const LEAST_SOUNDS = 3

/**
 * A name without a post: a surname with one or two characters, or three sounds and more of a foreign name, when a word of acting
 * follows it, or another such name in a row (`王毅、丁薛祥参加`).
 */
export function boundedName(page: Page, sentence: Sentence, token: number, depth = 0): SpacelessName | null {
  const sounds = soundsOf(sentence.language)
  if (!sounds || token >= sentence.endToken || page.tokens.type[token] !== TokenType.han || depth > LONGEST_LIST)
    return null
  const { tokens } = page
  if (markAt(page, 'person.common', token)) return null
  const known = markAt(page, 'person.known', token)
  if (known) return { start: known.start, end: known.end, surnameSide: known.payload, hasSurname: false }
  const surname = markAt(page, 'person.surname', token)
  if (surname) {
    for (const given of [2, 1]) {
      const end = surname.endToken + given
      if (end > sentence.endToken || !allHan(page, token, end) || !isFollowed(page, sentence, end, depth)) continue
      const side = surname.others.some(
        (other) => other.endToken === surname.endToken && other.payload !== surname.payload,
      )
        ? null
        : surname.payload
      return { start: tokens.start[token]!, end: tokens.end[end - 1]!, surnameSide: side, hasSurname: true }
    }
  }
  const dotted = foreignNameEnd(page, sentence, token, sounds, false)
  if (dotted > 0 && page.folded.slice(tokens.start[token], dotted).includes('·')) {
    const after = token + tokensTo(page, token, dotted)
    return isFollowed(page, sentence, after, depth)
      ? { start: tokens.start[token]!, end: dotted, surnameSide: null, hasSurname: false }
      : null
  }
  let end = token
  while (
    end < sentence.endToken &&
    end - token < MOST_SOUNDS &&
    tokens.type[end] === TokenType.han &&
    sounds.transcription[page.folded.charCodeAt(tokens.start[end]!)] === 1
  )
    end++
  for (; end - token >= LEAST_SOUNDS; end--)
    if (isFollowed(page, sentence, end, depth))
      return { start: tokens.start[token]!, end: tokens.end[end - 1]!, surnameSide: null, hasSurname: false }
  return null
}

function allHan(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.tokens.type[i] !== TokenType.han) return false
  return true
}

function isFollowed(page: Page, sentence: Sentence, token: number, depth: number): boolean {
  if (token >= sentence.endToken) return false
  if (markAt(page, 'person.act', token)) return true
  const joint = markAt(page, 'person.coordination', token)
  return (
    joint !== null && joint.end - joint.start <= 2 && boundedName(page, sentence, joint.endToken, depth + 1) !== null
  )
}
