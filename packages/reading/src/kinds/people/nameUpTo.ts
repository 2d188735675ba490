import { countryFrom, type Page, type Sentence } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { MOST_CHARACTERS } from './foreignNameEnd.ts'
import { isDot, isHyphenInside, soundsOf, stopsAt } from './nameSounds.ts'
import { markAt, payloadAt } from './runs.ts'
import type { SpacelessName } from './spacelessName.ts'
import { nameFrom } from './spacelessNames.ts'

// The last character of what a post is held in.
const OFFICES = '部局委院会省市州厅署处司府团办社席铁'

/** The name that ends right before an offset (`普京总统`, `阮富仲总书记`): the longest that begins after the last stop. */
export function nameUpTo(page: Page, sentence: Sentence, endToken: number): SpacelessName | null {
  const sounds = soundsUpTo(page, sentence, endToken)
  const known = page.marks.list('person.known')?.endingAt(endToken)?.firstToken
  for (let first = Math.max(sentence.firstToken, endToken - MOST_CHARACTERS); first < endToken - 1; first++) {
    const surname = markAt(page, 'person.surname', first)
    if ((first < sounds && first !== known && surname === null) || isInsideName(page, first)) continue
    // 新任商务部长: in office, nobody's name.
    if (first > sentence.firstToken && (markAt(page, 'person.common', first - 1)?.endToken ?? 0) > first) continue
    const name = nameFrom(page, sentence, first, true)
    if (name && surname && first !== known && endToken - first < 3) continue
    // 安全部副部长: an office, nobody's name.
    if (name && OFFICES.includes(page.folded[page.tokens.start[endToken - 1]!]!)) continue
    if (
      name &&
      name.end === page.tokens.end[endToken - 1] &&
      (first === sentence.firstToken || startsClean(page, sentence, first))
    )
      return name
  }
  return null
}

/** 澳大利亚外长: the end of a country's name and a post make no person. */
function isInsideName(page: Page, token: number): boolean {
  const start = page.tokens.start[token]!
  const country = page.countries[countryFrom(page, start + 1) - 1]
  return country !== undefined && start < country.end && country.form !== 'short'
}

/** The first token from which only sounds of a foreign name, with dots and words behind dots, stand before a token. */
function soundsUpTo(page: Page, sentence: Sentence, endToken: number): number {
  const sounds = soundsOf(sentence.language)
  if (!sounds) return endToken
  const { tokens, folded } = page
  let first = endToken
  while (
    first > sentence.firstToken &&
    endToken - first < MOST_CHARACTERS &&
    (tokens.type[first - 1] === TokenType.word ||
      sounds.transcription[folded.charCodeAt(tokens.start[first - 1]!)] === 1 ||
      isDot(folded[tokens.start[first - 1]!]) ||
      isHyphenInside(page, sentence, first - 1, sounds))
  )
    first--
  return first
}

/** A name does not begin in the middle of a run of sounds. */
function startsClean(page: Page, sentence: Sentence, token: number): boolean {
  const sounds = soundsOf(sentence.language)!
  const before = page.tokens.start[token - 1]!
  return (
    page.tokens.type[token - 1] !== TokenType.han ||
    sounds.transcription[page.folded.charCodeAt(before)] === 0 ||
    stopsAt(page.folded, before, sounds) ||
    payloadAt(page, 'person.surname', token) !== null
  )
}
