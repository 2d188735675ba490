import { firstMark, hasMark, marksWithin, type Page, within } from '../../engine/page.ts'
import { holdsAny } from '../../engine/gaps.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Head } from './head.ts'

export type Status = 'signed' | 'in-force' | 'planned'

/** What the clause says of an instrument, and the words that say it. */
export interface Evidence {
  readonly status: Status
  readonly mark: Mark
  /** True when the status is of a signing, done or to come, rather than of talks or force. */
  readonly isSigning: boolean
  /** True for "signed" said of an instrument rather than of an act: "the documents signed". */
  readonly isParticiple: boolean
}

const REACH = 110
// In a script without spaces a character says as much as a few letters.
const DENSE = 2.5
const CROSSING_COMMA = 28
const CROSSING_HEAD = 22
const BEHIND = 10
const NEAR = 26
const ADJACENT = 3
const MOST_SCALE_NEAR = 1.5
const SOURCE = 12
const LONGEST_ARTICLE = 5
const ENTERED_REACH = 80
const MODAL_REACH = 44
const MODAL_NEAR = 14

const TYPES: readonly (readonly [string, Status])[] = [
  ['instrument.planned', 'planned'],
  ['instrument.in-force', 'in-force'],
  ['instrument.signed', 'signed'],
]

/** The status words that stand nearest to a head in its clause; a verb before it is nearer than one behind, a comma or another head puts far. */
export function evidenceOf(page: Page, head: Head, heads: readonly Head[]): Evidence | null {
  const scale = head.sentence.language.names ? DENSE : 1
  const reach = Math.round(REACH / scale)
  const direct = firstMark(page, 'instrument.about', head.end, Math.min(head.clause[1], head.end + 6))
  const isDirect = direct !== undefined && direct.payload === 'on' && direct.start - head.end <= 1
  let best: Mark | null = null
  let status: Status = 'in-force'
  let least = Number.POSITIVE_INFINITY
  const far = head.end + reach
  for (const [type, says] of TYPES)
    for (const mark of marksWithin(
      page,
      type,
      Math.max(head.clause[0], head.start - reach),
      // A long subject may stand between an instrument and its "was signed".
      Math.min(head.clause[1], far + (type === 'instrument.in-force' ? 0 : reach)),
    )) {
      if (mark.start > far && (mark.payload === 'near' || headsBetween(heads, head.end, mark.start).length > 0))
        continue
      const cost = costOf(page, head, mark, heads, scale)
      // "A memorandum on the implementation of…": its subject says nothing of its state.
      if (
        cost === null ||
        (isDirect &&
          says !== 'signed' &&
          mark.payload !== 'verb' &&
          mark.start >= head.end &&
          !holdsAny(page.folded, head.end, mark.start, ',') &&
          !hasMark(page, 'instrument.signed', mark.start, mark.end))
      )
        continue
      // A longer row that holds a shorter one says more.
      if (best && mark.start >= best.start && mark.end <= best.end && mark.end - mark.start < best.end - best.start)
        continue
      const holds =
        best !== null &&
        best.start >= mark.start &&
        best.end <= mark.end &&
        best.end - best.start < mark.end - mark.start
      if (!holds && (cost > least || (cost === least && best && mark.end - mark.start <= best.end - best.start)))
        continue
      best = mark
      status = says
      least = cost
    }
  if (!best) return null
  if (status !== 'signed') return { status, mark: best, isSigning: false, isParticiple: false }
  const isToCome =
    (best.payload === 'turnable' && isTurned(page, head, best, scale)) ||
    // "…must be adopted soon".
    (best.payload === 'after' &&
      hasMark(page, 'instrument.modal', best.start - Math.round(MODAL_NEAR / scale), best.start)) ||
    (best.payload === 'sure' && isWillBe(page, head, best))
  const isParticiple = best.payload === 'participle' || (best.payload === 'active' && best.start >= head.end)
  // "The agreement, signed on 10 April, has entered into force today".
  const entered =
    best.start >= head.end && (isParticiple || page.folded[best.start - 2] === ',')
      ? firstMark(page, 'instrument.entered', best.end, Math.min(head.sentence.span[1], best.end + ENTERED_REACH))
      : undefined
  if (
    entered &&
    headsBetween(heads, head.end, entered.start).length === 0 &&
    !hasMark(page, 'instrument.modal', best.end, entered.start)
  )
    return { status: 'in-force', mark: best, isSigning: true, isParticiple }
  return { status: isToCome ? 'planned' : 'signed', mark: best, isSigning: true, isParticiple }
}

const HEADING_END = 400
const EXCERPT_REACH = 24

/** "(Excerpt from the joint statement …)" at the head of a page: the page is the document, just issued. */
export function excerptOf(page: Page, head: Head): Evidence | null {
  if (head.start > HEADING_END || head.isPlural || (head.kind !== 'minutes' && head.kind !== 'declaration')) return null
  const mark =
    firstMark(page, 'instrument.excerpt', Math.max(head.sentence.span[0], head.start - EXCERPT_REACH), head.start) ??
    firstMark(page, 'instrument.excerpt', head.end, Math.min(head.sentence.span[1], head.end + EXCERPT_REACH))
  return mark ? { status: 'signed', mark, isSigning: false, isParticiple: false } : null
}

function costOf(page: Page, head: Head, mark: Mark, heads: readonly Head[], scale: number): number | null {
  const isBefore = mark.end <= head.phraseStart || mark.end <= head.start
  const isBehind = mark.start >= head.end
  if (!isBefore && !isBehind) {
    // "An agreement | on", in Russian "по": a small word that ends the head says nothing of its state.
    const isTail = mark.payload === 'near' && mark.type === 'instrument.in-force' && mark.end === head.end
    return !isTail && (mark.payload === 'near' || mark.payload === '') ? 0 : null
  }
  // "According to the joint statement": what says more of it goes before.
  if (mark.payload === 'source') return isBefore && head.phraseStart - mark.end <= ADJACENT ? SOURCE : null
  if (mark.payload === 'near' && mark.type === 'instrument.in-force' && head.phraseStart - mark.end > ADJACENT)
    return null
  if (isBehind && mark.type !== 'instrument.signed' && isSubject(page, head, mark)) return null
  if (isBehind && isPurpose(page, head, mark)) return null
  // "The joint statement | says that work on … goes on": what it says is not said of it.
  if (isBehind && isToldBy(page, head, mark)) return null
  // "A joint statement | adopted …": a row that is told before and behind.
  const isAfterToo =
    isBehind && mark.others.some(({ payload, endToken }) => payload === 'after' && endToken === mark.endToken)
  if (
    mark.payload === 'near' &&
    !isAfterToo &&
    (isBehind || (head.phraseStart - mark.end) * Math.min(scale, MOST_SCALE_NEAR) > NEAR)
  )
    return null
  if ((mark.payload === 'after' || mark.payload === 'says') && isBefore) return null
  const [from, to] = isBefore ? [mark.end, Math.min(head.phraseStart, head.start)] : [head.end, mark.start]
  // "Under the agreements | signed in Tokyo on Wednesday": what stands against it.
  if (isBehind && mark.payload === 'sure' && to - from <= 1) return -1
  let cost = Math.max(0, to - from) * scale + (isBehind ? BEHIND : 0)
  // 签了执行议定书: against a head the word may be of its name, and a verb before both says more.
  if (isBefore && to === from && head.sentence.language.names && mark.type === 'instrument.in-force') cost += SOURCE
  for (let i = from; i < to; i++) if (page.folded[i] === ',' && page.text[i] !== '、') cost += CROSSING_COMMA
  for (const other of headsBetween(heads, from, to)) if (other !== head) cost += CROSSING_HEAD
  if (mark.payload === 'near' && holdsAny(page.folded, from, to, ',')) return null
  return cost
}

/** "An agreement for the | implementation of projects": the word begins what the instrument is about. */
function isSubject(page: Page, head: Head, mark: Mark): boolean {
  if (head.sentence.language.names) return false
  const about = marksWithin(page, 'instrument.about', head.end, Math.min(mark.start, head.end + 14))[0]
  return about !== undefined && about.start - head.end <= 1 && mark.start - about.end <= LONGEST_ARTICLE
}

/** "Programme | implementing the partnership": what a plan is for. */
const isPurpose = (page: Page, head: Head, mark: Mark): boolean =>
  head.kind === 'plan' &&
  mark.type === 'instrument.in-force' &&
  mark.payload === '' &&
  !head.sentence.language.names &&
  page.folded.slice(head.end, mark.start) === ' '

const SAYS_REACH = 50

/** Whether a verb of saying stands between a declaration or minutes and a mark behind them. */
function isToldBy(page: Page, head: Head, mark: Mark): boolean {
  if (head.kind !== 'declaration' && head.kind !== 'minutes') return false
  const says = firstMark(page, 'instrument.says', head.end, Math.min(mark.start, head.end + SAYS_REACH))
  return says !== undefined && says.end <= mark.start && !holdsAny(page.folded, head.end, says.start, ',;:')
}

/** "The joint statement says …": a paper that the story quotes. */
export function isQuoted(page: Page, head: Head): boolean {
  const says = firstMark(page, 'instrument.says', head.end, Math.min(head.sentence.span[1], head.end + SAYS_REACH))
  return says !== undefined && !holdsAny(page.folded, head.end, says.start, ',;:')
}

function headsBetween(heads: readonly Head[], from: number, to: number): readonly Head[] {
  return within(heads, from, to)
}

/** "Will | be signed in": right before even the surest words. */
const isWillBe = (page: Page, head: Head, mark: Mark): boolean =>
  hasMark(
    page,
    'instrument.modal',
    Math.max(head.clause[0], mark.start - MODAL_NEAR),
    mark.start,
    (modal) => modal.payload === 'will' && mark.start - modal.end <= 1,
  )

/** True when a word such as "will", "hope to", "speed up" stands before the signing: it is one to come. */
function isTurned(page: Page, head: Head, mark: Mark, scale: number): boolean {
  const from = Math.max(head.clause[0], mark.start - Math.round(MODAL_REACH / scale))
  const modals = marksWithin(page, 'instrument.modal', from, mark.start)
  for (let i = modals.length - 1; i >= 0; i--) {
    const modal = modals[i]!
    const gap = page.text.slice(modal.end, mark.start)
    if (/[,，;:]/.test(gap) && gap.length * scale > 12) continue
    if (modal.payload === 'near' && gap.length * scale > MODAL_NEAR) continue
    if (
      hasMark(page, 'instrument.signed', modal.end, mark.start, (other) => other.payload === 'sure' && other !== mark)
    )
      continue
    return true
  }
  // "The signing of the agreement will…": behind the noun as well.
  const behind = marksWithin(
    page,
    'instrument.modal',
    Math.max(mark.end, head.end),
    Math.min(head.clause[1], Math.max(mark.end, head.end) + 4),
  )
  return behind.some((modal) => !holdsAny(page.text, Math.max(mark.end, head.end), modal.start, ',，;:'))
}
