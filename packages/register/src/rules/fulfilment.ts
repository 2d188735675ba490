import type { BodyKind, IsoDate, PartyCode } from '../contracts.ts'
import { compareDates, contains, edges } from './dates.ts'
import { compareDecimals } from './decimal.ts'
import type { Interval } from './interval.ts'
import type { Linkable } from './link-index.ts'
import { groupBy } from './series.ts'
import type { Life } from './undertaking-life.ts'

/** A meeting of the register, as far as it can fulfil something. */
export interface MeetingFact {
  readonly id: string
  readonly body: string | null
  readonly bodyKind: BodyKind | null
  readonly ordinal: number | null
  readonly date: IsoDate | null
  readonly status: 'held' | 'planned'
  readonly parties: readonly PartyCode[]
}

export interface InstrumentFact {
  readonly id: string
  readonly status: 'signed' | 'in-force' | 'planned'
  readonly signedOn: IsoDate | null
}

/** A level that a series reached. */
export interface LevelFact {
  readonly id: string
  /** What the level is of, the same text as in the `reaches` of {@link Promised}. */
  readonly measure: string
  readonly period: IsoDate | null
  readonly level: Interval
}

/** An undertaking and what would show it fulfilled, as far as its words say. */
export interface Promised {
  readonly undertaking: Linkable
  readonly life: Life
  /** The level it is to reach, where it names one. */
  readonly reaches: { readonly measure: string; readonly value: Interval } | null
}

export interface Facts {
  readonly meetings: readonly MeetingFact[]
  readonly instruments: readonly InstrumentFact[]
  readonly levels: readonly LevelFact[]
}

export type FulfilmentRule = 'session-held' | 'instrument-signed' | 'value-reached' | 'later-due'
export type FulfilmentReason =
  | 'same-ordinal'
  | 'same-body'
  | 'next-after'
  | 'within-due'
  | 'after-due'
  | 'same-instrument'
  | 'signed-after'
  | 'level-at-or-above'
  | 'later-date'

/** That something has come of an undertaking. A person confirms. */
export interface FulfilmentProposal {
  readonly undertaking: string
  readonly kind: 'fulfilled' | 'postponed'
  readonly rule: FulfilmentRule
  readonly reasons: readonly FulfilmentReason[]
  /** Ids of meetings, instruments, observations or mentions. */
  readonly evidence: readonly string[]
  /** When it came about; for `postponed` the new due date. */
  readonly on: IsoDate | null
}

/** The facts by what they are about. Build once. */
export interface FactIndex {
  readonly sessions: ReadonlyMap<string, readonly MeetingFact[]>
  readonly instruments: ReadonlyMap<string, InstrumentFact>
  readonly levels: ReadonlyMap<string, readonly LevelFact[]>
}

/** A body is known by its id or, where documents name none, by its kind. */
const bodyKeys = (m: MeetingFact): string[] => [...new Set([m.body, m.bodyKind].filter((k) => k !== null))]

export function factIndex(facts: Facts): FactIndex {
  const sessions = new Map<string, MeetingFact[]>()
  for (const m of [...facts.meetings].sort((a, b) => compareDates(a.date, b.date)))
    if (m.status === 'held') for (const key of bodyKeys(m)) sessions.set(key, [...(sessions.get(key) ?? []), m])
  return {
    sessions,
    instruments: new Map(facts.instruments.map((i) => [i.id, i])),
    levels: groupBy(facts.levels, (l) => l.measure),
  }
}

/** Surely later: nothing on the day of the promise itself fulfils it. A fact without a date is not known to be earlier. */
const isAfter = (date: IsoDate | null, promise: IsoDate | null): boolean => {
  const [d, p] = [edges(date), edges(promise)]
  return !d || !p || d.last > p.last
}
const dueReason = (date: IsoDate | null, due: IsoDate | null): FulfilmentReason[] => {
  const [d, u] = [edges(date), edges(due)]
  if (!d || !u) return []
  return d.last <= u.last ? ['within-due'] : d.first > u.last ? ['after-due'] : []
}

type Rule = (promised: Promised, index: FactIndex) => FulfilmentProposal[]

/** "Hold the 23rd session": a 23rd session of that body was held. "Hold the next one": the first one held after the promise. */
const sessionHeld: Rule = ({ undertaking: u }, index) => {
  if (!u.actions.includes('hold')) return []
  const proposal = (m: MeetingFact, reasons: FulfilmentReason[]): FulfilmentProposal => ({
    undertaking: u.id,
    kind: 'fulfilled',
    rule: 'session-held',
    reasons: [...reasons, ...dueReason(m.date, u.due)],
    evidence: [m.id],
    on: m.date,
  })
  const numbered = u.ordinals.flatMap((o) =>
    (index.sessions.get(o.of) ?? [])
      .filter((m) => m.ordinal === o.number && isAfter(m.date, u.date))
      .map((m) => proposal(m, ['same-body', 'same-ordinal'])),
  )
  if (u.ordinals.length > 0 || !u.matters.includes('next-session')) return unique(numbered)
  const bodies = u.entities.filter((e) => e.kind === 'body').map((e) => e.id)
  return unique(
    bodies.flatMap((body) => {
      const next = (index.sessions.get(body) ?? []).find(
        (m) => edges(m.date) !== null && edges(u.date) !== null && isAfter(m.date, u.date),
      )
      return next ? [proposal(next, ['same-body', 'next-after'])] : []
    }),
  )
}

/** "Sign X": X is signed. Something already in force when it was promised is another X, or no promise. */
const instrumentSigned: Rule = ({ undertaking: u }, index) => {
  if (!u.actions.includes('sign') && !u.actions.includes('negotiate')) return []
  return u.entities.flatMap((e): FulfilmentProposal[] => {
    const found = e.kind === 'instrument' ? index.instruments.get(e.id) : undefined
    if (!found || found.status === 'planned' || edges(found.signedOn) === null || !isAfter(found.signedOn, u.date))
      return []
    return [
      {
        undertaking: u.id,
        kind: 'fulfilled',
        rule: 'instrument-signed',
        reasons: ['same-instrument', 'signed-after', ...dueReason(found.signedOn, u.due)],
        evidence: [found.id],
        on: found.signedOn,
      },
    ]
  })
}

/**
 * "Reach 10 bn": a level of the series that surely is at or above it, the earliest. A sum so far that is there already counts too; a
 * level of nobody knows when does not.
 */
const valueReached: Rule = ({ undertaking: u, reaches }, index) => {
  if (!reaches) return []
  const reached = [...(index.levels.get(reaches.measure) ?? [])]
    .filter((l) => edges(l.period) && compareDecimals(l.level.low, reaches.value.low) >= 0 && isAfter(l.period, u.date))
    .sort((a, b) => compareDates(a.period, b.period))[0]
  if (!reached) return []
  return [
    {
      undertaking: u.id,
      kind: 'fulfilled',
      rule: 'value-reached',
      reasons: ['level-at-or-above', ...dueReason(reached.period, u.due)],
      evidence: [reached.id],
      on: reached.period,
    },
  ]
}

/** A later mention sets a later date, and is not marked as postponing yet. */
const laterDue: Rule = ({ undertaking: u, life }) => {
  const proposals: FulfilmentProposal[] = []
  let due: IsoDate | null = null
  for (const { mention } of life.history) {
    const [was, is] = [edges(due), edges(mention.due)]
    // "2022" after "October 2022" says less, not later.
    const slipped = was && is && is.last > was.last && !contains(mention.due!, due!)
    if (slipped && mention.kind !== 'postponed')
      proposals.push({
        undertaking: u.id,
        kind: 'postponed',
        rule: 'later-due',
        reasons: ['later-date'],
        evidence: [mention.id],
        on: mention.due,
      })
    due = mention.due ?? due
  }
  return proposals
}

function unique(proposals: readonly FulfilmentProposal[]): FulfilmentProposal[] {
  return [...new Map(proposals.map((p) => [p.evidence.join(), p])).values()]
}

const RULES: Readonly<Record<FulfilmentRule, Rule>> = {
  'session-held': sessionHeld,
  'instrument-signed': instrumentSigned,
  'value-reached': valueReached,
  'later-due': laterDue,
}

/** What may have come of open undertakings, with evidence from the register. Those that are closed are left alone. */
export function proposeFulfilments(promised: readonly Promised[], index: FactIndex): FulfilmentProposal[] {
  return promised
    .filter((p) => p.life.state === 'open' || p.life.state === 'unmentioned')
    .flatMap((p) => Object.values(RULES).flatMap((rule) => rule(p, index)))
}
