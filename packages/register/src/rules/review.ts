import type { Finding } from '../contracts.ts'

/** Whether people have looked at a finding. `deprecated`: was right, no longer holds; `obsolete`: a newer reader no longer finds it. */
export type ReviewState = 'unreviewed' | 'accepted' | 'corrected' | 'rejected' | 'merged' | 'deprecated' | 'obsolete'

export interface Reviewed {
  readonly state: ReviewState
  /** With four eyes: what one person has asked for, waiting for a second. */
  readonly pending: { readonly move: ReviewMove; readonly by: string } | null
  readonly mergedInto: string | null
}

export type ReviewMove =
  | { readonly kind: 'accept' }
  | { readonly kind: 'correct'; readonly value: Partial<Finding> }
  | { readonly kind: 'reject'; readonly reason: string | null }
  | { readonly kind: 'merge'; readonly into: string }
  | { readonly kind: 'deprecate'; readonly reason: string | null }
  /** Done by a newer reader, never by a person. */
  | { readonly kind: 'obsolete' }
  | { readonly kind: 'reopen' }

export interface ReviewRules {
  /** Accepting and correcting take two people. Default false. */
  readonly fourEyes?: boolean
}

export type ReviewOutcome =
  { readonly ok: true; readonly reviewed: Reviewed } | { readonly ok: false; readonly refusal: string }

interface MoveRule {
  readonly from: readonly ReviewState[]
  readonly to: ReviewState
  readonly needsSecond: boolean
}

/** The allowed moves. A person's word is undone only by a person: a newer reader makes obsolete only what nobody has looked at. */
const MOVES: Readonly<Record<ReviewMove['kind'], MoveRule>> = {
  accept: { from: ['unreviewed', 'obsolete'], to: 'accepted', needsSecond: true },
  correct: { from: ['unreviewed', 'accepted', 'corrected', 'obsolete'], to: 'corrected', needsSecond: true },
  reject: { from: ['unreviewed', 'accepted', 'corrected', 'obsolete'], to: 'rejected', needsSecond: false },
  merge: { from: ['unreviewed', 'accepted', 'corrected'], to: 'merged', needsSecond: false },
  deprecate: { from: ['accepted', 'corrected'], to: 'deprecated', needsSecond: false },
  obsolete: { from: ['unreviewed'], to: 'obsolete', needsSecond: false },
  reopen: {
    from: ['accepted', 'corrected', 'rejected', 'merged', 'deprecated', 'obsolete'],
    to: 'unreviewed',
    needsSecond: false,
  },
}

export const UNREVIEWED: Reviewed = { state: 'unreviewed', pending: null, mergedInto: null }

const sameMove = (a: ReviewMove, b: ReviewMove): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * A finding's review after a move by `by`, or one sentence why not. With four eyes the first person's accept or correction waits in
 * `pending` and the state stays; the same move by another person carries it out; any other move sets the pending one aside.
 */
export function reviewAfter(
  finding: { readonly id: string } & Reviewed,
  move: ReviewMove,
  by: string,
  rules: ReviewRules = {},
): ReviewOutcome {
  const rule = MOVES[move.kind]
  if (!rule.from.includes(finding.state))
    return {
      ok: false,
      refusal: `A finding that is ${finding.state} can't be ${rule.to === 'unreviewed' ? 'reopened' : rule.to}.`,
    }
  if (move.kind === 'merge' && move.into === finding.id)
    return { ok: false, refusal: "A finding can't be merged into itself." }
  const { pending } = finding
  if (rules.fourEyes && rule.needsSecond) {
    if (!pending || !sameMove(pending.move, move))
      return { ok: true, reviewed: { state: finding.state, mergedInto: finding.mergedInto, pending: { move, by } } }
    if (pending.by === by) return { ok: false, refusal: 'A second person has to confirm this; you were the first.' }
  }
  return { ok: true, reviewed: { state: rule.to, pending: null, mergedInto: move.kind === 'merge' ? move.into : null } }
}

/** Whether merging `id` into `into` would go in a circle. `mergedInto` gives where a finding was merged before, `null` where it was not. */
export function mergesInCircle(id: string, into: string, mergedInto: (id: string) => string | null): boolean {
  const seen = new Set([id])
  for (let at: string | null = into; at !== null; at = mergedInto(at)) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}

/** What is known about a finding when many are to be accepted at once. */
export interface BulkCandidate {
  readonly id: string
  readonly state: ReviewState
  readonly certainty: Finding['certainty']
  /** The second verdict, from the quote alone. */
  readonly verdict: 'states' | 'mentions' | 'does-not-state'
  readonly anchored: boolean
  /** Another source or reader gives another value for the same thing. */
  readonly contradicted: boolean
  /** Another finding of the document may be the same thing. */
  readonly duplicate: boolean
  /** A model proposed it. */
  readonly proposedByModel: boolean
}

export type BulkObstacle =
  'reviewed-already' | 'orphaned' | 'not-stated' | 'unknown-field' | 'contradicted' | 'duplicate' | 'model'

const OBSTACLES: readonly (readonly [BulkObstacle, (c: BulkCandidate) => boolean])[] = [
  ['reviewed-already', (c) => c.state !== 'unreviewed'],
  ['orphaned', (c) => !c.anchored],
  ['not-stated', (c) => c.verdict !== 'states'],
  ['unknown-field', (c) => c.certainty === 'unknown'],
  ['contradicted', (c) => c.contradicted],
  ['duplicate', (c) => c.duplicate],
  ['model', (c) => c.proposedByModel],
]

/**
 * Why a finding needs a look of its own; empty when nothing disagrees and it may be accepted with others. A field that was implied
 * is no obstacle: it says from what, and nothing speaks against it.
 */
export const bulkObstacles = (candidate: BulkCandidate): BulkObstacle[] =>
  OBSTACLES.filter(([, applies]) => applies(candidate)).map(([obstacle]) => obstacle)
