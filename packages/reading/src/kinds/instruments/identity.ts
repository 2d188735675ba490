import type { Span } from '@rapporteur/intake'
import type { Implied, InstrumentKind, PartyCode } from '../../findings.ts'
import type { Status } from './evidence.ts'
import type { Head } from './heads.ts'

/** An instrument while the page is read: the finding and what tells it from others. */
export interface Draft {
  readonly kind: InstrumentKind
  readonly head: Head
  readonly span: Span
  readonly rule: string
  readonly status: Status
  readonly isSigning: boolean
  readonly subject: string | null
  readonly isNamed: boolean
  readonly signedOn: string | null
  readonly termMonths: number | null
  readonly parties: readonly PartyCode[]
  readonly bloc: PartyCode | null
  readonly ordinal: number | null
  readonly implied: readonly Implied[]
  readonly isItem: boolean
}

/** Whether a mention is one of an instrument already known. */
export function isOneOf(known: Draft, draft: Draft): boolean {
  const { head } = draft
  const points = head.pointer === 'this' || head.pointer === 'the'
  if (known.kind !== draft.kind) {
    // "The document", "this agreement" after a memorandum: the general word for the last one.
    return !head.isPlural && points && !draft.isNamed && (draft.kind === 'other' || (draft.kind === 'agreement' && head.pointer === 'this'))
  }
  if (known.isItem) return !head.isPlural && points && !draft.isNamed
  if (known.head.isCounted !== head.isCounted && (known.head.isCounted || head.isCounted)) {
    // "11 documents … the documents": the several again; a single one is another.
    return known.head.isPlural && head.isPlural && !draft.isNamed
  }
  if (known.head.isCounted && head.isCounted) return known.head.count === head.count && known.status === draft.status
  if (draft.kind === 'minutes') return known.ordinal === draft.ordinal || ((known.ordinal === null || draft.ordinal === null) && (known.status === draft.status || points))
  if (head.pointer === 'old' && !draft.isNamed) return known.status === 'in-force'
  if (head.pointer === 'new' && (known.status !== 'planned' || draft.status !== 'planned')) return false
  if (known.bloc !== draft.bloc && (draft.bloc !== null || (known.bloc !== null && draft.isNamed && !points))) return known.bloc !== null && draft.bloc === null ? !draft.subject || overlapOf(known.subject ?? '', draft.subject) > 0.5 : !known.isNamed
  if (known.bloc !== null && known.bloc === draft.bloc) return true
  if (known.signedOn && draft.signedOn && !known.signedOn.startsWith(draft.signedOn) && !draft.signedOn.startsWith(known.signedOn)) return false
  if (known.subject && draft.subject) return overlapOf(known.subject, draft.subject) >= 0.5
  if (draft.isNamed && draft.subject !== known.subject && known.subject !== null) return known.parties.join() === draft.parties.join() && known.status === draft.status && !draft.subject
  // A bare mention is the last one of its kind, unless "a" or "one" says that it is not.
  if (!draft.isNamed) return head.pointer !== 'a' || (known.status === draft.status && !known.isSigning)
  return known.parties.join() === draft.parties.join() && head.pointer !== 'a' && known.status === draft.status
}

/** Share of the shorter subject's words that the other has too. */
function overlapOf(a: string, b: string): number {
  const words = (s: string): Set<string> => new Set(s.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]{3,}/gu) ?? [])
  const [A, B] = [words(a), words(b)]
  let shared = 0
  for (const word of A) if (B.has(word)) shared++
  return shared / Math.max(1, Math.min(A.size, B.size))
}

const STRENGTH: Readonly<Record<Status, number>> = { 'in-force': 0, planned: 1, signed: 2 }

/** Two mentions of one instrument: the words of the one that says more, every field that either has. */
export function merged(known: Draft, draft: Draft): Draft {
  const isSurer = draft.kind === known.kind && STRENGTH[draft.status] > STRENGTH[known.status] && !(known.status === 'planned' && draft.status === 'in-force')
  const better = isSurer && draft.isSigning ? draft : known
  const other = better === draft ? known : draft
  return { ...better, kind: known.kind, termMonths: known.termMonths ?? draft.termMonths, signedOn: better.signedOn ?? (better.status === 'planned' || other.status === 'planned' ? null : other.signedOn), subject: known.subject ?? draft.subject, bloc: known.bloc ?? draft.bloc, isNamed: known.isNamed || draft.isNamed, ordinal: known.ordinal ?? draft.ordinal }
}
