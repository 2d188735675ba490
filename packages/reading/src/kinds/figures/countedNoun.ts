import { holdsAny } from '../../engine/gaps.ts'
import { countryFrom } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { TokenType } from '../../engine/tokens.ts'
import type { Ledger } from './ledger.ts'
import { lastBefore, markAtToken, markFromToken } from './marks.ts'

const MOST_GAP = 10
const NOUN_REACH = 80
const CLASSIFIED_REACH = 16

/** The counted noun after a number: at once, or as many words later as its row allows. */
export function unitAfter(ledger: Ledger, token: number): Mark | undefined {
  const mark = unitFrom(ledger, token)
  // "109 Vietnamese projects": a people's name before what is counted is no noun.
  return mark?.payload.startsWith('people ?') === true ? (unitFrom(ledger, mark.endToken) ?? mark) : mark
}

function unitFrom({ page, sentence }: Ledger, token: number): Mark | undefined {
  const { numbers, tokens } = page
  const mark = markFromToken(page, 'figure.unit', token)
  if (!mark || mark.firstToken >= sentence.endToken) return undefined
  const gap = mark.firstToken - token
  if (gap > MOST_GAP || gap > Number(mark.payload.split(' ')[2] ?? 0)) return undefined
  for (let at = token; at < mark.firstToken; at++) {
    if (tokens.type[at] === TokenType.punctuation && page.folded[tokens.start[at]!] !== '-') return undefined
    if (numbers.cardinalEnd[at]! > 0 || markAtToken(page, 'figure.stop', at)) return undefined
  }
  return mark
}

/** The counted noun that a bare number takes up again; places to study come before those who study. */
export function nounBefore({ page, sentence }: Ledger, token: number): Mark | undefined {
  const start = page.tokens.start[token]!
  const from = Math.max(sentence.span[0], start - NOUN_REACH)
  // 台 of 台湾: one character that counts is no noun.
  const isSpaceless = sentence.language.names !== undefined
  const is = (test: (indicator: string) => boolean): Mark | undefined =>
    lastBefore(
      page,
      'figure.unit',
      start,
      from,
      (mark) => !(isSpaceless && mark.end - mark.start < 2) && test(mark.payload.split(' ')[1] ?? '?'),
    )
  return is((indicator) => indicator === 'scholarships') ?? is((indicator) => !indicator.startsWith('?'))
}

/** Unit and indicator of a counted noun. 奖学金…500个: a counting word without a noun behind it counts the noun before; 其中4个 what the sentence before counted. */
export function classified(ledger: Ledger, unit: Mark): readonly string[] {
  const { page, sentence, lastCount } = ledger
  const said = unit.payload.split(' ')
  if (!said[1]?.startsWith('?') || sentence.language.names === undefined) return said
  const start = page.tokens.start[ledger.draft.token]!
  const from = Math.max(sentence.span[0], start - CLASSIFIED_REACH)
  const noun = lastBefore(page, 'figure.indicator', start, from, ({ payload }) => payload === 'scholarships')
  if (noun && !holdsAny(page.folded, noun.end, start, ',;')) return ['items', 'scholarships']
  const known = lastCount ?? ledger.countBefore
  if (!known?.counted || known.counted.replace('?', '') !== said[1].slice(1)) return said
  const own = lastBefore(page, 'figure.unit', start, from, (mark) => !mark.payload.includes('?'))
  if (own && !holdsAny(page.folded, own.end, start, ',;')) return said
  const isPart = /(?:其中|还有|另有|另外)(?:有|的)?$/.test(page.folded.slice(Math.max(0, start - 4), start))
  const country = page.countries[countryFrom(page, start) - 1]
  const isTurned =
    lastCount !== undefined && country !== undefined && country.start > lastCount.span[1] && start - country.end <= 1
  return isPart || isTurned ? [known.unit ?? 'items', said[1].slice(1)] : said
}
