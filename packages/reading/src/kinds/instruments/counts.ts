import { datesWithin, firstMark, hasMark, type Page } from '../../engine/page.ts'
import { holdsAny } from '../../engine/gaps.ts'
import type { Evidence } from './evidence.ts'
import type { Head } from './head.ts'
import type { Draft } from './identity.ts'
import type { Subject } from './subject.ts'

/** Whether the words name an instrument, rather than speak of some: what a weak word needs beside it, and a plural. */
export function counts(
  page: Page,
  head: Head,
  evidence: Evidence | null,
  isOwn: boolean,
  subject: Subject,
  known: readonly Draft[],
  previous: Head | undefined,
): boolean {
  const { kind, isWeak, isPlural, isCounted, pointer } = head
  const status = evidence?.status
  const points =
    pointer === 'this' || pointer === 'the' || (kind === 'other' && isWeak && pointer === null && !evidence?.isSigning)
  // "The memorandum": one that is known, by whatever word.
  if (points && !isPlural && known.some((draft) => draft.kind === kind || kind === 'other')) return true
  if (isSubjectOf(page, previous, head) && !(isOwn && evidence!.isSigning)) return false
  if (isPlural && !isCounted && evidence?.isParticiple) return false
  // "Many treaties and agreements": one group of several.
  if (
    previous &&
    previous.sentence === head.sentence &&
    previous.isCounted &&
    previous.count === null &&
    head.isBare &&
    !isCounted &&
    !subject.isNamed &&
    head.phraseStart - previous.end <= 6
  )
    return false
  if (isWeak) return weakCounts(page, head, evidence, isOwn, subject)
  // "The document has a term of 20 years": in a language without articles the one just named.
  if (kind === 'other' && head.isBare && !isPlural && !isCounted && status !== 'signed' && known.length > 0)
    return false
  if (kind === 'other') return status === 'signed' || status === 'planned' || (status === 'in-force' && !isPlural)
  if (kind === 'contract')
    return status === undefined ? !isPlural && hasYear(page, head) : !isPlural || isCounted || status === 'signed'
  if (isPlural && !isCounted)
    return kind === 'plan'
      ? (evidence?.isSigning ?? false) && evidence!.mark.payload !== 'near'
      : status === 'signed' || (evidence?.isSigning ?? false) || subject.isNamed
  if (kind === 'minutes' || kind === 'memorandum' || kind === 'declaration') return true
  return status !== undefined || subject.isNamed || pointer === 'a' || pointer === 'new' || isCounted
}

function weakCounts(page: Page, head: Head, evidence: Evidence | null, isOwn: boolean, subject: Subject): boolean {
  const { kind, isPlural, isCounted, pointer } = head
  const status = evidence?.status
  const points = pointer === 'this' || pointer === 'the'
  // "What is already agreed": none by name.
  if (pointer === 'old' && head.isBare && !subject.isNamed && !isCounted && !hasYear(page, head)) return false
  if (kind === 'declaration') {
    // A statement by one side is none of the two.
    const isJoint =
      hasMark(page, 'party.both', head.clause[0], head.clause[1]) ||
      hasMark(page, 'party.pair', head.clause[0], head.clause[1])
    const isSigned =
      isOwn && evidence!.isSigning && head.phraseStart - evidence!.mark.end <= 2 && evidence!.mark.end <= head.start
    return (status === 'signed' || status === 'planned') && (isJoint || isCounted || isSigned)
  }
  if (status === 'signed')
    return (
      !(points && !subject.isNamed && !isCounted && !hasYear(page, head)) &&
      !(kind === 'plan' && !subject.isNamed && !isCounted && !hasYear(page, head))
    )
  if (status === 'planned') {
    if (kind === 'agreement' || kind === 'contract')
      return evidence!.isSigning || subject.isNamed || pointer === 'a' || pointer === 'new'
    return (
      evidence!.isSigning ||
      (kind === 'plan' && hasYear(page, head)) ||
      // "…will be laid down in a separate document".
      (kind === 'other' && pointer === 'new' && evidence!.mark.payload === 'laid-down')
    )
  }
  if (status !== 'in-force')
    return (
      status === undefined &&
      kind === 'agreement' &&
      !isPlural &&
      pointer !== null &&
      pointer !== 'this' &&
      (subject.isNamed || !head.isBare)
    )
  if (kind === 'plan') return !isPlural && hasYear(page, head)
  if (head.count !== null && isCounted) return true
  return !isPlural && (hasYear(page, head) || (kind === 'agreement' && (subject.isNamed || !head.isBare)))
}

/** True when a head is what the one before is about: a memorandum on the plan of a project. */
function isSubjectOf(page: Page, previous: Head | undefined, head: Head): boolean {
  if (!previous || previous.sentence !== head.sentence || head.kind !== 'plan' || head.phraseStart - previous.end > 16)
    return false
  return hasMark(
    page,
    'instrument.about',
    previous.end,
    head.phraseStart,
    (about) => about.payload === 'on' && about.start - previous.end <= 3,
  )
}

const BEFORE = 20
const BEHIND = 24

/** A date or year that may belong to the name. */
function hasYear(page: Page, head: Head): boolean {
  const isClose = (from: number, to: number): boolean =>
    to - from <= (head.sentence.language.names ? 3 : BEHIND) && !holdsAny(page.folded, from, to, ',')
  if (
    datesWithin(page, Math.max(head.clause[0], head.start - BEFORE), Math.min(head.clause[1], head.end + BEHIND)).some(
      (date) => date.iso !== null && (date.end <= head.start || isClose(head.end, date.start)),
    )
  )
    return true
  // "The programme, signed on 15 March": the day of its signing names it.
  const signed = firstMark(page, 'instrument.signed', head.end, head.end + BEHIND)
  if (
    signed &&
    signed.start - head.end <= 2 &&
    datesWithin(page, signed.end, signed.end + BEHIND).some(({ iso, start }) => iso !== null && start - signed.end <= 4)
  )
    return true
  return /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(
    page.folded.slice(Math.max(head.clause[0], head.start - 6), Math.min(head.clause[1], head.end + 6)),
  )
}
