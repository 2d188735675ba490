import type { IsoDate } from '../contracts.ts'
import { addDays, compareDates, daysBetween, edges, monthsBetween } from './dates.ts'
import type { IsoDay } from './dates.ts'

/** What a session or document does with an undertaking. */
export type MentionKind =
  'adopted' | 'restated' | 'narrowed' | 'widened' | 'split' | 'merged' | 'postponed' | 'dropped' | 'fulfilled'

/** An undertaking as one session or document has it. */
export interface Mention {
  readonly id: string
  readonly kind: MentionKind
  readonly date: IsoDate | null
  readonly document: string
  /** The session whose record it is, where it is one. */
  readonly session: string | null
  /** The due date this mention sets; `null` leaves the one before. */
  readonly due: IsoDate | null
  /** The undertakings it was split or merged into. */
  readonly into: readonly string[]
}

/** Where an undertaking stands by its mentions alone; what the sides think of it is an assessment. */
export type LifeState = 'unmentioned' | 'open' | 'split' | 'merged' | 'dropped' | 'fulfilled'

export interface LifeStep {
  readonly mention: Mention
  readonly before: LifeState
  readonly after: LifeState
  readonly due: IsoDate | null
  /** The mention does not follow from the state before it (fulfilled, then restated): kept, and to be looked at. */
  readonly unexpected: boolean
}

export interface Life {
  readonly state: LifeState
  /** The due date as last set, as precise as known. */
  readonly due: IsoDate | null
  /** Every due date that was set, in order: more than one is a slip. */
  readonly dues: readonly IsoDate[]
  readonly postponements: number
  readonly into: readonly string[]
  readonly lastMentioned: IsoDate | null
  readonly history: readonly LifeStep[]
}

/** The state each kind of mention leads to. */
const LEADS_TO: Readonly<Record<MentionKind, LifeState>> = {
  adopted: 'open',
  restated: 'open',
  narrowed: 'open',
  widened: 'open',
  postponed: 'open',
  split: 'split',
  merged: 'merged',
  dropped: 'dropped',
  fulfilled: 'fulfilled',
}

/** Every kind of mention. */
export const MENTION_KINDS = Object.keys(LEADS_TO) as readonly MentionKind[]

/** The life of one undertaking from its mentions, in any order. Mentions without a date come last, in the order given. */
export function lifeOf(mentions: readonly Mention[]): Life {
  let state: LifeState = 'unmentioned'
  const dues: IsoDate[] = []
  const history: LifeStep[] = []
  const into: string[] = []
  for (const mention of [...mentions].sort((a, b) => compareDates(a.date, b.date))) {
    const before = state
    state = LEADS_TO[mention.kind]
    if (mention.due !== null && mention.due !== dues.at(-1)) dues.push(mention.due)
    into.push(...mention.into)
    const firstIsNoBeginning = before === 'unmentioned' && mention.kind !== 'adopted' && mention.kind !== 'restated'
    const closed = before !== 'unmentioned' && before !== 'open'
    history.push({
      mention,
      before,
      after: state,
      due: dues.at(-1) ?? null,
      unexpected: firstIsNoBeginning || closed || (before === 'open' && mention.kind === 'adopted'),
    })
  }
  return {
    state,
    due: dues.at(-1) ?? null,
    dues,
    postponements: history.filter((s) => s.mention.kind === 'postponed').length,
    into: [...new Set(into)],
    lastMentioned: history.findLast((s) => edges(s.mention.date) !== null)?.mention.date ?? null,
    history,
  }
}

/** A session that was held, for counting how many passed an undertaking over. */
export interface HeldSession {
  readonly id: string
  readonly date: IsoDate
}

export interface Watch {
  readonly asOf: IsoDay
  /** Held sessions of the undertaking's body, or of those that could have taken it up. */
  readonly sessions: readonly HeldSession[]
  /** Silent after so many sessions without a mention; default 1. */
  readonly silentAfterSessions?: number
  /** Silent after so many months without a mention; default 12. */
  readonly silentAfterMonths?: number
  /** Due soon when so many days or fewer are left; default 60. */
  readonly dueSoonDays?: number
}

export interface Standing {
  /** Days since the last possible due day; `null` when not overdue. */
  readonly overdueDays: number | null
  /** Days to the last possible due day; `null` when not due soon. */
  readonly dueInDays: number | null
  /** Sessions and months without a mention; `null` when not silent. */
  readonly silent: { readonly sessions: readonly string[]; readonly months: number; readonly since: IsoDate } | null
}

/**
 * How an open undertaking stands on a day: overdue, due soon, silent. Only what is sure counts: "2021" is overdue from 1 January
 * 2022, and a session counts as passed over only if it began after the last mention. One that is not open is none of these.
 */
export function standingOf(life: Life, watch: Watch): Standing {
  const { asOf, sessions, silentAfterSessions = 1, silentAfterMonths = 12, dueSoonDays = 60 } = watch
  if (life.state !== 'open') return { overdueDays: null, dueInDays: null, silent: null }
  const dueBy = edges(life.due)?.last
  const overdue = dueBy !== undefined && dueBy < asOf
  const soon = dueBy !== undefined && !overdue && dueBy <= (addDays(asOf, dueSoonDays) ?? asOf)
  return {
    overdueDays: overdue ? daysBetween(dueBy, asOf) : null,
    dueInDays: soon ? daysBetween(asOf, dueBy) : null,
    silent: silenceOf(life, asOf, sessions, silentAfterSessions, silentAfterMonths),
  }
}

function silenceOf(
  life: Life,
  asOf: IsoDay,
  sessions: readonly HeldSession[],
  afterSessions: number,
  afterMonths: number,
): Standing['silent'] {
  const last = edges(life.lastMentioned)?.last
  if (last === undefined) return null
  const heard = new Set(life.history.map((s) => s.mention.session))
  const passedOver = sessions.filter((s) => {
    const e = edges(s.date)
    return e !== null && e.first > last && e.last <= asOf && !heard.has(s.id)
  })
  const months = monthsBetween(last, asOf)
  if (passedOver.length < afterSessions && months < afterMonths) return null
  return {
    sessions: passedOver.sort((a, b) => compareDates(a.date, b.date)).map((s) => s.id),
    months,
    since: life.lastMentioned!,
  }
}
