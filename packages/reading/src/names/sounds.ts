import { pinyinReadings } from './hanReadings.ts'

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h',
} // prettier-ignore

/** No name is longer; the rest of a longer word is not heard. */
const LONGEST = 40

const latinOf = (word: string): string => {
  let result = ''
  for (const letter of word.toLowerCase()) result += cyrillic[letter] ?? letter
  return result
}

/**
 * A Russian or western word as it sounds, the same for `Дмитрий`, `Dmitry` and `Dmitriy`: one capital letter stands for each of
 * zh, ch, sh, ts; soft vowels are hard; doubles are single.
 */
export const soundOf = (word: string): string =>
  latinOf(word.slice(0, LONGEST).normalize('NFC'))
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/shch|sch(?=[aeiouy])|sc?h|š/g, 'S')
    .replace(/dzh|dj|zh/g, 'Z')
    .replace(/tch|ch/g, 'C')
    .replace(/t[sz]/g, 'T')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/ck/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[iyj]*[iyj](?=[aeou])/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')

/** Classes of consonants as bits: lips, teeth, throat, hissing, liquid, n, m. */
const P = 1
const T = 2
const K = 4
const S = 8
const L = 16
const N = 32
const M = 64

const letterClass: Readonly<Record<string, number>> = {
  b: P, p: P, f: P, v: P, d: T, t: T, g: K, k: K, h: K, q: K, s: S, z: S, c: S, C: S, S: S, Z: S, T: S, l: L, r: L, n: N, m: M,
} // prettier-ignore

/** Chinese writes soft t, d, k, g with j; ж with r; х and ш with x; so those initials stand for several classes. */
const initialClass: Readonly<Record<string, number>> = {
  b: P, p: P, f: P, w: P, d: T, t: T, g: K, k: K, h: K, j: T | K | S, q: S | T, x: S | K, zh: S, ch: S, sh: S, z: S, c: S, s: S, r: S | L, l: L, n: N, m: M,
} // prettier-ignore

/** The consonants of a Latin or Cyrillic word in order, as bits. */
export const consonantsOf = (word: string): number[] => {
  const sound = soundOf(word)
  const classes: number[] = []
  for (let at = 0; at < sound.length; at++) {
    const letter = sound[at]!
    const found = letter === 'c' && !/[eiy]/.test(sound[at + 1] ?? '') ? K : letterClass[letter]
    if (found !== undefined) classes.push(found)
  }
  return classes
}

/** The consonants of a transcription in Han characters, or null when a character has no known reading. */
export const hanConsonants = (characters: string): number[] | null => {
  const classes: number[] = []
  let nasal = false
  for (const character of characters) {
    const reading = pinyinReadings(character)[0]
    if (reading === undefined) return null
    const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsw])?/.exec(reading)![0]
    const final = reading.slice(initial.length)
    // Chinese doubles a nasal that the name has once: 丹尼斯 for Денис.
    if (nasal && initial !== 'n') classes.push(N | M)
    nasal = false
    if (reading === 'er') {
      classes.push(L)
      continue
    }
    const found = reading === 'wu' ? undefined : initialClass[initial]
    if (found !== undefined) classes.push(found)
    nasal = /ng?$/.test(final)
  }
  if (nasal) classes.push(N | M)
  return classes
}

/** Whether two rows of consonants may be one: of one length, and no place where the classes exclude each other. */
export const consonantsAgree = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((one, at) => (one & b[at]!) !== 0)

/** Consonants so coarse that every script gives the same: for looking up only. */
export const coarseConsonants = (classes: readonly number[]): string =>
  classes.map((one) => (one & (N | M) ? 'N' : one & P ? 'P' : one & (T | K | S) ? 'T' : 'L')).join('')
