import type { IsoDate } from '@rapporteur/reading'
import type { BriefLanguage } from './brief.ts'
import type { BriefEntries, OutcomeEntry, UndertakingEntry, Wording } from './entries.ts'
import { lastDayOf } from './words/dates.ts'

/** Undertakings that are one matter: joined in the register, or proposed to be one. What a brief tells in one sentence. */
export interface Thread {
  /** Oldest first. */
  readonly members: readonly UndertakingEntry[]
  /** Where it stands now: the newest that binds both, else the newest. */
  readonly head: UndertakingEntry
  /** The head's wording, in the reader's language where one of the same day is. */
  readonly wording: Wording
  /** The newest wording in the reader's language, when {@link wording} is in another. */
  readonly inOwnLanguage: Wording | null
  /** Whether both sides agreed to it or directed it. */
  readonly joint: boolean
  /** The date as last set. */
  readonly due: IsoDate | null
  readonly outcomes: readonly OutcomeEntry[]
  readonly place: ThreadPlace
}
export type ThreadPlace = 'settled' | 'overdue' | 'running' | 'undated'

/** Whether no later document speaks of any of it. */
export const isSilent = ({ members }: Thread): boolean => members.every(({ silent }) => silent)

const JOINT = new Set(['agreed', 'directed'])
const CLOSED = new Set(['fulfilled', 'dropped'])

/** The threads of a dossier, the newest first. */
export function threadsOf(
  { undertakings, proposals }: Pick<BriefEntries, 'undertakings' | 'proposals'>,
  language: BriefLanguage,
  today: string,
): Thread[] {
  const outcomes = Map.groupBy(proposals.outcomes, ({ undertaking }) => undertaking)
  const beside = new Set(proposals.same.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const context = { outcomes, beside, language, today }
  return groups(undertakings, proposals.same)
    .map((members) => threadOf(members, context))
    .toSorted((a, b) => (opened(a.head) < opened(b.head) ? 1 : opened(a.head) > opened(b.head) ? -1 : 0))
}

const opened = ({ openedOn }: UndertakingEntry): string => openedOn ?? ''

/** Everything that a chain of pairs holds together, each group oldest first. */
function groups(
  undertakings: readonly UndertakingEntry[],
  same: readonly (readonly [string, string])[],
): UndertakingEntry[][] {
  const parent = new Map(undertakings.map(({ id }) => [id, id]))
  const rootOf = (id: string): string => {
    let at = id
    while (parent.get(at) !== at) at = parent.get(at)!
    for (let next = id; next !== at;) {
      const above = parent.get(next)!
      parent.set(next, at)
      next = above
    }
    return at
  }
  for (const [a, b] of same) if (parent.has(a) && parent.has(b)) parent.set(rootOf(a), rootOf(b))
  const byAge = undertakings.toSorted((a, b) => (opened(a) < opened(b) ? -1 : opened(a) > opened(b) ? 1 : 0))
  return [...Map.groupBy(byAge, ({ id }) => rootOf(id)).values()]
}

interface Context {
  readonly outcomes: ReadonlyMap<string, readonly OutcomeEntry[]>
  /** Both orders of each pair that is proposed to be one. */
  readonly beside: ReadonlySet<string>
  readonly language: BriefLanguage
  readonly today: string
}

function threadOf(members: readonly UndertakingEntry[], { outcomes: all, beside, language, today }: Context): Thread {
  const binding = members.filter(({ kind }) => JOINT.has(kind))
  const joint = binding.length > 0
  const candidates = joint ? binding : members
  const newest = candidates.at(-1)!
  const sameDay = candidates.filter((one) => opened(one) === opened(newest))
  const speaks = (one: UndertakingEntry) => one.wordings.some((wording) => wording.language === language)
  const head = sameDay.findLast(speaks) ?? newest
  const wording = head.wordings.findLast((one) => one.language === language) ?? head.wordings.at(-1)!
  // A chain may end far from where it began: another language's words are the head's only where they are proposed to be.
  const own = members
    .filter(({ id }) => id === head.id || beside.has(`${id} ${head.id}`))
    .flatMap(({ wordings }) => wordings)
    .findLast((one) => one.language === language)
  const due = candidates.findLast((one) => one.due !== null)?.due ?? null
  // What came of an older wording does not settle what was undertaken anew since.
  const outcomes = members
    .flatMap(({ id }) => all.get(id) ?? [])
    .filter(({ undertaking, on }) => undertaking === head.id || on === null || lastDayOf(on) >= opened(head))
  return {
    members,
    head,
    wording,
    inOwnLanguage: wording.language === language ? null : (own ?? null),
    joint,
    due,
    outcomes,
    place: placeOf(head, due, outcomes, today),
  }
}

function placeOf(
  head: UndertakingEntry,
  due: IsoDate | null,
  outcomes: readonly OutcomeEntry[],
  today: string,
): ThreadPlace {
  const came = outcomes.some(({ rule }) => rule !== 'later-due')
  if (came || (head.state !== null && CLOSED.has(head.state))) return 'settled'
  if (due === null) return 'undated'
  return lastDayOf(due) < today ? 'overdue' : 'running'
}
