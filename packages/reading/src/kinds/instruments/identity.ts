import type { Span } from '@rapporteur/intake'
import type { Implied, InstrumentKind, PartyCode } from '../../findings.ts'
import type { Status } from './evidence.ts'
import type { Head } from './head.ts'

/** An instrument while the page is read: the finding and what tells it from others. */
export interface Draft {
  readonly kind: InstrumentKind
  readonly head: Head
  readonly span: Span
  readonly rule: string
  readonly status: Status
  readonly isSigning: boolean
  readonly subject: string | null
  /** The subject and the name as a list shows them. */
  readonly about: string | null
  readonly name: string | null
  /** The words of the name and of the subject; empty for a plain "the agreement". */
  readonly words: ReadonlySet<string>
  readonly signedOn: string | null
  /** A year or number that belongs to the name: "the 2005 agreement", minutes of the 24th session. */
  readonly number: string | null
  readonly termMonths: number | null
  readonly parties: readonly PartyCode[]
  readonly bloc: PartyCode | null
  readonly implied: readonly Implied[]
  readonly isItem: boolean
  /** How much the mention says; the one that says most is quoted. */
  readonly weight: number
  /** Every mention's sentence, the last one last. */
  readonly lastHead: Head
  /** The head as compared. */
  readonly label: string
  /** The letters by which a pact is known; null for most. */
  readonly acronym: string | null
  readonly isJoined: boolean
  /** False where nothing in the text tells the status. */
  readonly isTold: boolean
  /** Number of the sentence where it opens a line of a list; null elsewhere. */
  readonly line: number | null
  /** True when it stands alone in a bracket. */
  readonly isGloss: boolean
}

/** Words by which a name is compared: letters of three and more, single Han characters. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]{3,}/gu) ?? [])

const ALIKE = 0.5

/** Whether a mention is one of an instrument already known. */
export function isOneOf(known: Draft, draft: Draft): boolean {
  const { head } = draft
  // Every line of a list is one of its own.
  if (known.line !== null && draft.line !== null && known.line !== draft.line) return false
  const points =
    head.pointer === 'this' ||
    head.pointer === 'the' ||
    (draft.kind === 'other' && head.isWeak && head.pointer === null && !draft.isSigning)
  const isPlain = head.pointer === 'this' || (draft.words.size === 0 && draft.number === null && draft.bloc === null)
  if (known.kind !== draft.kind) {
    // "The document", "this agreement" after a memorandum: the general word for the last one.
    return (
      !head.isPlural &&
      points &&
      isPlain &&
      !known.head.isPlural &&
      (draft.kind === 'other' || (draft.kind === 'agreement' && head.pointer === 'this'))
    )
  }
  if (known.head.isCounted || head.isCounted) {
    if (known.head.isCounted && head.isCounted) return known.head.count === head.count && known.status === draft.status
    // "11 documents … the documents": the several again; a single one is another.
    return known.head.isCounted && head.isPlural && isPlain && !known.isItem
  }
  if (known.isItem) return !head.isPlural && points && isPlain
  if (isGlossed(known, draft)) return true
  if (known.number !== null && draft.number !== null && known.number !== draft.number) return false
  // "What the minutes asked for is done. They signed the minutes": those of now.
  if (
    draft.kind === 'minutes' &&
    draft.isSigning &&
    draft.status === 'signed' &&
    known.status === 'in-force' &&
    known.isTold &&
    draft.number === null &&
    !points
  )
    return false
  if (draft.kind === 'minutes')
    return (
      known.number === draft.number ||
      known.number === null ||
      // "They signed the minutes. According to the minutes …": those.
      (draft.number === null &&
        (points || known.status === draft.status || (isPlain && known.status === 'signed' && !draft.isSigning)))
    )
  if (head.pointer === 'old') return known.status === 'in-force' && isPlain
  if (head.pointer === 'new')
    return known.head.pointer === 'new' && known.status === draft.status && alike(known, draft)
  if (known.bloc !== null && known.bloc === draft.bloc) return true
  if (known.bloc !== null && draft.bloc !== null) return false
  if (disagree(known, draft)) return false
  if (known.acronym !== null && draft.acronym !== null && known.acronym !== draft.acronym) return false
  const isSameSentence = known.lastHead.sentence === head.sentence
  if (isPlain) {
    // A plain mention is the last one of its kind; in a list of the same sentence it is another.
    if (isSameSentence) return points || !(draft.isJoined || draft.isSigning || isOtherByArticle(known, draft))
    if (draft.isSigning && known.isSigning && draft.label !== known.label && known.words.size === 0) return false
    // What is only planned has not been signed long ago.
    if (known.status === 'planned' && draft.status === 'in-force' && draft.signedOn !== null) return false
    return head.pointer !== 'a' || (known.words.size === 0 && known.status === draft.status && !draft.isSigning)
  }
  if (known.words.size > 0 && draft.words.size > 0)
    return alike(known, draft) && !(isSameSentence && head.pointer === 'a')
  if (isSameSentence) return false
  // One of the two says nothing but its kind.
  return (
    known.parties.join() === draft.parties.join() &&
    head.pointer !== 'a' &&
    (known.status === draft.status || points) &&
    (known.bloc === null || draft.words.size === 0)
  )
}

/** "A visa agreement and a customs accord": two articles, two papers. */
const isOtherByArticle = (known: Draft, { head, label }: Draft): boolean =>
  head.pointer === 'a' && known.head.pointer === 'a' && label !== known.label

/** "Hiệp định Thương mại tự do (EVFTA)": a second name in a bracket right behind the first. */
const isGlossed = (known: Draft, draft: Draft): boolean =>
  known.lastHead.sentence === draft.head.sentence &&
  draft.isGloss &&
  draft.head.start - Math.max(known.lastHead.end, known.span[1]) <= 3

function disagree(known: Draft, draft: Draft): boolean {
  const [a, b] = [known.signedOn, draft.signedOn]
  return a !== null && b !== null && !a.startsWith(b) && !b.startsWith(a)
}

/** Half of the words of the shorter name stand in the other too. */
function alike(known: Draft, draft: Draft): boolean {
  let shared = 0
  for (const word of draft.words) if (known.words.has(word)) shared++
  return shared >= ALIKE * Math.min(known.words.size, draft.words.size)
}

/** Two mentions of one instrument: the words of the one that says more, every field that either has. */
export function merged(known: Draft, draft: Draft): Draft {
  const better = draft.kind === known.kind && draft.weight > known.weight && !draft.isGloss ? draft : known
  const other = better === draft ? known : draft
  // What is signed in the story stays so, however it is spoken of later.
  const status =
    known.status === 'signed' || draft.status === 'signed'
      ? 'signed'
      : !known.isTold && draft.isTold
        ? draft.status
        : better.isTold || !other.isTold
          ? better.status
          : other.status
  return {
    ...better,
    kind: known.kind,
    status,
    isSigning: known.isSigning || draft.isSigning,
    isTold: known.isTold || draft.isTold,
    termMonths: known.termMonths ?? draft.termMonths,
    signedOn: status === 'planned' ? null : (better.signedOn ?? other.signedOn),
    subject: better.subject ?? other.subject,
    about: better.about ?? other.about,
    name: known.kind === draft.kind ? longer(better.name, other.name) : known.name,
    words: known.words.size > 0 ? known.words : draft.words,
    bloc: known.bloc ?? draft.bloc,
    number: known.number ?? draft.number,
    acronym: known.acronym ?? draft.acronym,
    lastHead: draft.head,
  }
}

const longer = (a: string | null, b: string | null): string | null =>
  a !== null && (b === null || a.length >= b.length) ? a : b
