import type { PartyCode } from '../../findings.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Direction } from './direction.ts'
import type { Side } from './sides.ts'
import { sorted } from './direction.ts'
import { firstAfter, lastBefore } from './marks.ts'

const NEAR = 100
const AGAINST = 6

/** The rank that a mark says; null where no whole number stands. */
export function rankValue(page: Page, mark: Mark): number | null {
  const [value] = mark.payload.split(' ')
  if (value !== 'n') return Number(value)
  const token = mark.captures[0]
  if (token === undefined) return null
  const { numbers } = page
  const n =
    numbers.ordinalEnd[token]! > 0
      ? numbers.ordinal[token]!
      : numbers.cardinalEnd[token]! > 0
        ? numbers.cardinal[token]!
        : null
  return n !== null && n > 0 && n <= 250 && Number.isInteger(n) ? n : null
}

/** What the rank is among: partners, markets, investors; undefined where nothing says so (sessions, contests). */
export function rankAmong(page: Page, sentence: Sentence, mark: Mark): Mark | undefined {
  return (
    firstAfter(page, 'figure.rank-of', mark.start, Math.min(sentence.span[1], mark.end + NEAR)) ??
    lastBefore(page, 'figure.rank-of', mark.end, Math.max(sentence.span[0], mark.start - NEAR))
  )
}

/** A market takes, a source gives, a partner does both. */
export function rankDirection(
  among: string,
  sides: readonly Side[],
  all: readonly Side[],
  pair: readonly PartyCode[],
  at: number,
  isSpaceless: boolean,
): Direction | undefined {
  const before = sides.filter((side) => side.end <= at)
  const subject = before.find((side) => side.role === 'subject') ?? sides.find((side) => side.role === 'subject')
  // "Third, after Korea and Singapore, among investors in Viet Nam": a word of place or belonging tells whose rank it is.
  const isWhose = (side: Side): boolean =>
    side.code !== subject?.code && (side.role === 'at' || side.role === 'of' || side.role === 'to')
  // 甲是乙第四大市场,排在丙、丁之后: without spaces whose rank it is stands against it.
  const against = isSpaceless ? before.at(-1) : undefined
  const rest =
    (against && against.code !== subject?.code && at - against.end <= AGAINST ? against.code : undefined) ??
    (sides.find(isWhose) ?? all.find(isWhose) ?? sides.find((side) => side.code !== subject?.code))?.code ??
    pair.find((code) => code !== subject?.code)
  if (!subject || !rest) return undefined
  if (among === 'takes') return { from: rest, to: subject.code, implied: [] }
  if (among === 'gives') return { from: subject.code, to: rest, implied: [] }
  return sorted(subject.code, rest)
}
