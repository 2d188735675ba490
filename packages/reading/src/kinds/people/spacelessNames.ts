import { countryFrom, type Page, type Sentence } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { foreignNameEnd } from './foreignNameEnd.ts'
import { opensWord, soundsOf, stopsAt } from './nameSounds.ts'
import { markAt, payloadAt } from './runs.ts'
import { type SpacelessName, tokensTo } from './spacelessName.ts'
import { surnameNameEnd } from './surnameNameEnd.ts'

/** The name that begins at a token, if any: a surname with one to three characters, or sounds of a foreign name; `strict` where no post stands before it. */
export function nameFrom(page: Page, sentence: Sentence, token: number, strict = false): SpacelessName | null {
  const sounds = soundsOf(sentence.language)
  if (!sounds || token >= sentence.endToken) return null
  const { folded, tokens } = page
  const start = tokens.start[token]!
  const known = markAt(page, 'person.known', token)
  if (
    known &&
    folded[known.end] !== '·' &&
    !(sounds.transcription[folded.charCodeAt(known.end)] === 1 && !stopsAt(folded, known.end, sounds))
  )
    return {
      start,
      end: known.end,
      surnameSide: known.payload,
      hasSurname: known.end - known.start < 4 && markAt(page, 'person.surname', token) !== null,
    }
  if (
    tokens.type[token] !== TokenType.han ||
    opensWord(folded, start, sounds) ||
    isListed(page, token) ||
    (stopsAt(folded, start, sounds) &&
      payloadAt(page, 'person.surname', token) === null &&
      sounds.transcription[folded.charCodeAt(start)] === 0)
  )
    return null
  const foreign = foreignNameEnd(page, sentence, token, sounds, strict)
  const dotted = foreign > 0 && folded.slice(start, foreign).includes('·')
  if (dotted) return { start, end: foreign, surnameSide: null, hasSurname: false }
  const surname = markAt(page, 'person.surname', token)
  // A surname that several countries have tells none of them.
  const surnameSide =
    surname &&
    (surname.others.some((other) => other.endToken === surname.endToken && other.payload !== surname.payload)
      ? ''
      : surname.payload)
  if (surnameSide !== null) {
    const own = surnameNameEnd(page, sentence, token, sounds, strict)
    // Four sounds or more are a foreign name even where the first is also a surname.
    if (own > 0 && !(foreign > 0 && tokensTo(page, token, foreign) >= 4))
      return { start, end: own, surnameSide: surnameSide || null, hasSurname: true }
  }
  return foreign > 0 && tokensTo(page, token, foreign) >= 2
    ? { start, end: foreign, surnameSide: null, hasSurname: false }
    : null
}

/** 中日韩: one of several countries, each told by one character, is no surname. */
function isListed(page: Page, token: number): boolean {
  if (token === 0 || !markAt(page, 'country.short', token)) return false
  const start = page.tokens.start[token]!
  const country = page.countries[countryFrom(page, start)]
  const before = page.countries[countryFrom(page, start) - 1]
  return (
    country !== undefined &&
    country.start === start &&
    country.form === 'short' &&
    before !== undefined &&
    before.end === start &&
    before.form === 'short'
  )
}
