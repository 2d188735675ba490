import type { IsoDate, PartyCode } from '../contracts.ts'
import { edges, monthsBetween } from './dates.ts'
import type { IsoDay } from './dates.ts'

/** The scale of DESIGN, from nothing known to done; `dropped` stands apart. */
export const ASSESSMENT_SCALE = [
  'no-evidence',
  'not-started',
  'under-way',
  'substantial',
  'fulfilled',
  'dropped',
] as const
export type AssessmentValue = (typeof ASSESSMENT_SCALE)[number]

/** What one side says of an undertaking. A later one stands before an earlier one and never replaces it. */
export interface Assessment {
  readonly id: string
  readonly side: PartyCode
  readonly value: AssessmentValue
  readonly reason: string
  readonly evidence: readonly string[]
  /** The day it was given. */
  readonly on: IsoDay
  /** Order of writing; decides between two of the same day. */
  readonly sequence: number
}

/** The latest word of each side, in the order of `sides`; `null` for one that has said nothing. */
export type BySide = readonly { readonly side: PartyCode; readonly latest: Assessment | null }[]

/**
 * What both together say. `agreed` only when every side has spoken and all say the same; `differ` when two say different things;
 * `incomplete` when those who spoke say the same but someone has not spoken.
 */
export type JointState =
  | { readonly state: 'agreed'; readonly value: AssessmentValue; readonly bySide: BySide }
  | { readonly state: 'differ' | 'incomplete'; readonly bySide: BySide }

const isLater = (a: Assessment, b: Assessment): boolean => a.on > b.on || (a.on === b.on && a.sequence > b.sequence)

/** The latest assessment of each side. Those by anyone else are left out: nobody speaks for a side but itself. */
function latestBySide(sides: readonly PartyCode[], assessments: readonly Assessment[]): BySide {
  return sides.map((side) => ({
    side,
    latest: assessments.reduce<Assessment | null>(
      (best, a) => (a.side === side && (!best || isLater(a, best)) ? a : best),
      null,
    ),
  }))
}

/** The joint state, derived anew each time from what each side said last. */
export function jointState(sides: readonly PartyCode[], assessments: readonly Assessment[]): JointState {
  const bySide = latestBySide(sides, assessments)
  const values = new Set(bySide.flatMap((s) => (s.latest ? [s.latest.value] : [])))
  if (values.size > 1) return { state: 'differ', bySide }
  const [value] = values
  return value !== undefined && bySide.every((s) => s.latest)
    ? { state: 'agreed', value, bySide }
    : { state: 'incomplete', bySide }
}

export type EvidenceKind = 'minutes' | 'instrument' | 'statistics' | 'official' | 'press' | 'other'

export interface Evidence {
  readonly id: string
  readonly kind: EvidenceKind
  /** Who says it: the publisher or office. Two papers of one publisher are one source. */
  readonly source: string
  /** Where it only repeats another's words, that one's source. */
  readonly repeats: string | null
  readonly date: IsoDate | null
}

export type EvidenceLevel = 'none' | 'weak' | 'fair' | 'strong'
export interface EvidenceGrade {
  readonly level: EvidenceLevel
  /** Sources that do not merely repeat another. */
  readonly independent: number
  readonly kinds: readonly EvidenceKind[]
  /** Whole months since the newest; `null` when none has a date. */
  readonly newestMonths: number | null
}

/** Records of the thing itself, as against reports of it. */
const RECORDS: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['minutes', 'instrument', 'statistics'])

/** What a level asks for; the first that is met is the grade. Ours: two who did not copy, one record, not too old. */
const LEVELS: readonly {
  readonly level: EvidenceLevel
  readonly independent: number
  readonly record: boolean
  readonly months: number
}[] = [
  { level: 'strong', independent: 2, record: true, months: 12 },
  { level: 'fair', independent: 2, record: false, months: 24 },
  { level: 'fair', independent: 1, record: true, months: 24 },
  { level: 'weak', independent: 1, record: false, months: Number.POSITIVE_INFINITY },
]

/** How well an undertaking's state is evidenced, which neither side sets. Evidence without a date counts, but not as recent. */
export function evidenceGrade(evidence: readonly Evidence[], asOf: IsoDay): EvidenceGrade {
  const independent = new Set(evidence.map((e) => e.repeats ?? e.source)).size
  const kinds = [...new Set(evidence.map((e) => e.kind))].sort()
  const newest = evidence
    .flatMap((e) => edges(e.date)?.last ?? [])
    .filter((d) => d <= asOf)
    .sort()
    .at(-1)
  const newestMonths = newest === undefined ? null : monthsBetween(newest, asOf)
  const age = newestMonths ?? Number.POSITIVE_INFINITY
  const met = LEVELS.find(
    (l) => independent >= l.independent && (!l.record || kinds.some((k) => RECORDS.has(k))) && age <= l.months,
  )
  return { level: met?.level ?? 'none', independent, kinds, newestMonths }
}
