import type { IsoDate } from '../contracts.ts'
import type { EvidenceGrade, JointState } from './assessments.ts'
import { compareDates, edges } from './dates.ts'
import type { IsoDay } from './dates.ts'
import type { FulfilmentProposal } from './fulfilment.ts'
import type { Life, Standing } from './undertaking-life.ts'

/** A body and the one it reports to. */
export interface BodyNode {
  readonly id: string
  readonly parent: string | null
}

export interface SessionRecord {
  readonly id: string
  readonly body: string
  readonly ordinal: number | null
  readonly date: IsoDate | null
  readonly status: 'held' | 'planned'
}

/** An undertaking with all that is reckoned about it, and where the last minutes had it. */
export interface ReviewSubject {
  readonly undertaking: string
  /** The body whose minutes it stands in. */
  readonly body: string
  /** The session whose minutes have it last, and its place there. */
  readonly session: string
  readonly article: number
  readonly life: Life
  readonly standing: Standing
  readonly joint: JointState
  readonly grade: EvidenceGrade
  readonly proposals: readonly FulfilmentProposal[]
}

/** What about an item wants attention, the most pressing first. */
export type Attention = 'overdue' | 'silent' | 'differ' | 'proposed' | 'unassessed' | 'due-soon' | 'open' | 'closed'

export interface ReviewItem extends ReviewSubject {
  readonly attention: readonly Attention[]
  /** 0 for the body's own, 1 for its subcommittees', and so on down. */
  readonly depth: number
}

export interface SessionReview {
  readonly body: string
  /** The last session held before the day, whose minutes are reviewed; `null` when there is none. */
  readonly last: SessionRecord | null
  /** The body's own items: those of its last minutes and older ones still open. */
  readonly own: readonly ReviewItem[]
  /** What flows up from the bodies below, by body, in the order of the tree. */
  readonly below: readonly {
    readonly body: string
    readonly parent: string
    readonly last: SessionRecord | null
    readonly items: readonly ReviewItem[]
  }[]
  readonly counts: Readonly<Record<Attention, number>>
}

const ATTENTION: readonly (readonly [Attention, (s: ReviewSubject) => boolean])[] = [
  ['overdue', (s) => s.standing.overdueDays !== null],
  ['silent', (s) => s.standing.silent !== null],
  ['differ', (s) => s.joint.state === 'differ'],
  ['proposed', (s) => s.proposals.length > 0],
  ['unassessed', (s) => isOpen(s) && s.joint.bySide.every((b) => b.latest === null)],
  ['due-soon', (s) => s.standing.dueInDays !== null],
  ['open', (s) => isOpen(s)],
  ['closed', (s) => !isOpen(s)],
]
const isOpen = (s: ReviewSubject): boolean => s.life.state === 'open' || s.life.state === 'unmentioned'

/** What about an undertaking wants attention, the most pressing first. */
export const attentionOf = (subject: ReviewSubject): Attention[] =>
  ATTENTION.filter(([, applies]) => applies(subject)).map(([attention]) => attention)

const rankOf = (item: ReviewItem): number => ATTENTION.findIndex(([a]) => a === item.attention[0])

/** The last session of a body that was surely held before a day. */
export function lastSession(sessions: readonly SessionRecord[], body: string, asOf: IsoDay): SessionRecord | null {
  return (
    sessions
      .filter((s) => s.body === body && s.status === 'held' && (edges(s.date)?.last ?? '9999') < asOf)
      .sort((a, b) => compareDates(a.date, b.date))
      .at(-1) ?? null
  )
}

/** The bodies below one, parents before children, each with its depth. A circle in the tree ends where it closes. */
export function bodiesBelow(
  bodies: readonly BodyNode[],
  root: string,
): { readonly id: string; readonly parent: string; readonly depth: number }[] {
  const seen = new Set([root])
  const found: { id: string; parent: string; depth: number }[] = []
  const descend = (parent: string, depth: number): void => {
    for (const b of bodies)
      if (b.parent === parent && !seen.has(b.id)) {
        seen.add(b.id)
        found.push({ id: b.id, parent, depth })
        descend(b.id, depth + 1)
      }
  }
  descend(root, 1)
  return found
}

export interface ReviewRequest {
  readonly body: string
  readonly bodies: readonly BodyNode[]
  readonly sessions: readonly SessionRecord[]
  readonly subjects: readonly ReviewSubject[]
  readonly asOf: IsoDay
  /** `minutes`: as the minutes have it, older minutes first. `attention`: the most pressing first. Default `minutes`. */
  readonly order?: 'minutes' | 'attention'
}

/**
 * The review of the last minutes, for preparing a session: every item of them, whatever became of it, and every older one that is
 * still open; then the same for each body below, whose results flow up.
 */
export function reviewOf(request: ReviewRequest): SessionReview {
  const { body, bodies, sessions, subjects, asOf, order = 'minutes' } = request
  const dates = new Map(sessions.map((s) => [s.id, s.date]))
  const inMinutes = (a: ReviewItem, b: ReviewItem): number =>
    compareDates(dates.get(a.session) ?? null, dates.get(b.session) ?? null) ||
    a.article - b.article ||
    (a.undertaking < b.undertaking ? -1 : 1)
  const compare =
    order === 'minutes' ? inMinutes : (a: ReviewItem, b: ReviewItem): number => rankOf(a) - rankOf(b) || inMinutes(a, b)
  const itemsOf = (id: string, last: SessionRecord | null, depth: number): ReviewItem[] =>
    subjects
      .filter((s) => s.body === id && (isOpen(s) || s.session === last?.id))
      .map((s) => ({ ...s, attention: attentionOf(s), depth }))
      .sort(compare)
  const last = lastSession(sessions, body, asOf)
  const own = itemsOf(body, last, 0)
  const below = bodiesBelow(bodies, body).map((b) => {
    const lastBelow = lastSession(sessions, b.id, asOf)
    return { body: b.id, parent: b.parent, last: lastBelow, items: itemsOf(b.id, lastBelow, b.depth) }
  })
  const counts = Object.fromEntries(ATTENTION.map(([a]) => [a, 0])) as Record<Attention, number>
  for (const item of [...own, ...below.flatMap((b) => b.items)]) for (const a of item.attention) counts[a]++
  return { body, last, own, below, counts }
}
