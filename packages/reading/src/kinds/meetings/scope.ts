import type { DateMark } from '../../engine/dates.ts'
import type { Page, Sentence } from '../../engine/page.ts'

/** A stretch of the text that speaks of one meeting. */
export interface Scope {
  /** The words of the meeting itself. */
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** It frames another meeting ("in the course of …"), so what stands before the frame is the other's. */
  readonly frame: number | null
  /** Where its verb or noun stands, when its words are more than that. */
  readonly verb?: readonly [start: number, end: number]
  /** Its number, for a session that has one. */
  readonly ordinal?: number | null
  /** Wished for, invited to, still to come. */
  readonly isWished?: boolean
  /** Where the words begin that tell of its being prepared: what stands before them is another's. */
  readonly preparedFrom?: number | undefined
  /** Refers back, so that only a day against its words is its own. */
  readonly isBack: boolean
  /** Told by who came ("the visiting minister"): a day near it is that of what else he did. */
  readonly isGuest?: boolean
}

/** How far an item stands from a meeting's words: characters between, more for each clause between. */
export function distance(page: Page, scope: Scope, start: number, end: number): number {
  const [from, to] = end <= scope.start ? [end, scope.start] : start >= scope.end ? [scope.end, start] : [0, 0]
  if (to - from <= 0) return 0
  let far = (to - from) * (scope.sentence.language.names ? 2 : 1)
  for (let i = from; i < Math.min(to, from + 400); i++) {
    const char = page.folded[i]
    if (char === ',') far += 6
    else if (char === ';' || char === ':') far += 50
    else if (char === '。' || char === '!' || char === '?') far += 60
  }
  return far
}

export const isSpacelessText = (scope: Scope): boolean => scope.sentence.language.names !== undefined
export const VERB_REACH = 20

/** "…discussed his visit in 2016": a date among the words of another meeting. */
export const isInside = (other: Scope, scope: Scope, { start, end }: DateMark): boolean =>
  !scope.sentence.language.names &&
  other !== scope &&
  other.start < start &&
  end < other.end &&
  !(scope.start < start && end < scope.end)

export function between(other: Scope, scope: Scope, start: number, end: number): boolean {
  if (other === scope || (other.start < scope.end && scope.start < other.end)) return false
  return end <= scope.start
    ? other.start >= end && other.end <= scope.start
    : other.start >= scope.end && other.end <= start
}

/** Commas that part clauses; the one of Chinese lists does not. */
export function commasIn(page: Page, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) if (page.folded[i] === ',' && page.text[i] !== '、') n++
  return n
}
