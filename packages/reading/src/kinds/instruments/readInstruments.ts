import type { Implied, Instrument, Meeting } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import { firstMark, hasMark, type Page } from '../../engine/page.ts'
import type { Mark } from '../../engine/marks.ts'
import { counts } from './counts.ts'
import { draftOf, itemOf } from './draft.ts'
import { type Evidence, evidenceOf, excerptOf } from './evidence.ts'
import { type Head } from './head.ts'
import { headsOf } from './heads.ts'
import { type Draft, isOneOf, merged } from './identity.ts'
import { isBullet, itemsBehind } from './items.ts'
import { dayOfMeeting, meetingsOfDays, type Story, sessionOfStory, storyDate } from './story.ts'
import { subjectOf } from './subject.ts'

/** A mention is looked for among this many instruments before it; more is no text that a person wrote. */
const MOST_KNOWN = 60

/** Instruments of a page, one finding each. `meetings` are those already found on it. */
export function readInstruments(page: Page, meetings: readonly Meeting[]): Instrument[] {
  // In a text of a session "the protocol" is its minutes.
  const heads = headsOf(
    page,
    meetings.some(({ meetingKind }) => meetingKind === 'session'),
  )
  if (heads.length === 0) return []
  const date = storyDate(page, meetings)
  const met = dayOfMeeting(meetings, date)
  const story: Story = {
    date,
    met,
    meetings: meetingsOfDays(meetings),
    heads,
    session: sessionOfStory(meetings, date),
    ordinals: new Set(meetings.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal]))),
  }
  const drafts: Draft[] = []
  const signings = new Map<Head, Evidence>()
  let previous: { head: Head; evidence: Evidence | null } | undefined
  heads.forEach((head, i) => {
    const known = drafts.slice(-MOST_KNOWN)
    const own = excerptOf(page, head) ?? evidenceOf(page, head, heads)
    const isLine = opensLine(page, head)
    const passed =
      (own && !isLine ? null : (ofHeading(page, head) ?? inherited(page, head, previous))) ??
      membership(page, head, heads[i - 1], known, own)
    // In a list of what was signed the words of a name say nothing of its status.
    const evidence = passed?.isSigning && (!own || own.mark.payload.endsWith('near')) ? passed : (own ?? passed)
    const subject = subjectOf(page, head, heads[i + 1])
    previous = { head, evidence }
    // "…signed 20 documents. … Among the 20 documents are a memorandum and a protocol": the group's signing is theirs.
    if (head.isPlural && head.kind === 'other' && !(evidence?.isSigning ?? false)) {
      const group = known.findLast(
        (one) => signings.has(one.head) && (head.count === null || one.head.count === head.count),
      )
      const among = group ? undefined : firstMark(page, 'instrument.among', head.sentence.span[0], head.start)
      if (group) previous = { head, evidence: signings.get(group.head)! }
      // "They put pen to paper. Among the papers were an agreement and a memorandum."
      else if (among && hasMark(page, 'instrument.signed', Math.max(0, among.start - AMONG_REACH), among.start)) {
        previous = { head, evidence: { status: 'signed', mark: among, isSigning: true, isParticiple: false } }
        return
      }
    }
    if (!counts(page, head, evidence, own !== null && evidence === own, subject, known, heads[i - 1])) return
    const draft = draftOf(page, head, evidence, own !== null && evidence === own, subject, story, known)
    const same = known.findLastIndex((one) => isOneOf(one, draft))
    if (same >= 0) {
      const at = drafts.length - known.length + same
      const told = signings.get(drafts[at]!.head)
      drafts[at] = merged(drafts[at]!, draft)
      if (told) signings.set(drafts[at]!.head, told)
      return
    }
    drafts.push(draft)
    if (evidence?.isSigning && evidence.status === 'signed' && head.isCounted) signings.set(head, evidence)
    for (const item of itemsBehind(page, head, heads[i + 1])) drafts.push(itemOf(page, draft, item))
  })
  return withoutHeadings(page, drafts).map((draft) => instrumentOf(page, draft))
}

/** A head without a verb of its own shares the one before it in the list: "signed A, B and C", the lines under "they signed:". */
function inherited(
  page: Page,
  head: Head,
  previous: { head: Head; evidence: Evidence | null } | undefined,
): Evidence | null {
  if (!previous?.evidence) return null
  if (previous.head.sentence === head.sentence) return previous.evidence
  const isLine = isBullet(page.folded, head.sentence.span[0])
  if (isLine && (isBullet(page.folded, previous.head.sentence.span[0]) || endsWithColon(page, previous.head)))
    return previous.evidence
  const away = head.sentence.index - previous.head.sentence.index
  const between = page.sentences[head.sentence.index - 1]
  // "Documents were exchanged. The list:" and the lines under it.
  if (isLine && away === 2 && between && previous.evidence.isSigning && endsWithColon(page, { sentence: between }))
    return previous.evidence
  // "Seven documents were signed. Here are the rest. An agreement on legal aid. Five memoranda.": bare names of what was signed.
  if (
    previous.evidence.isSigning &&
    previous.evidence.status === 'signed' &&
    (away === 1 || (away === 2 && between !== undefined && between.span[1] - between.span[0] <= SHORT)) &&
    head.phraseStart - head.sentence.span[0] <= OPENING &&
    (previous.head.isCounted || previous.head.phraseStart - previous.head.sentence.span[0] <= OPENING)
  )
    return previous.evidence
  // "They signed the minutes. A further agreement…"
  const isNext = head.sentence.index === previous.head.sentence.index + 1
  // "Eleven documents were signed. One of them is a memorandum…"
  if (
    isNext &&
    previous.head.kind === 'other' &&
    previous.head.isCounted &&
    previous.evidence.isSigning &&
    head.kind !== 'other' &&
    !head.isPlural
  )
    return previous.evidence
  return head.pointer === 'new' &&
    head.sentence.index === previous.head.sentence.index + 1 &&
    previous.evidence.isSigning
    ? previous.evidence
    : null
}

const AMONG_REACH = 400
const MOST_LINES = 40

/** "Documents signed" over numbered lines: what the heading says of them all. */
function ofHeading(page: Page, head: Head): Evidence | null {
  const { index, span } = head.sentence
  if (!isBullet(page.folded, span[0]) || head.start - span[0] > LONGEST_HEADING) return null
  for (let i = index - 1; i >= Math.max(0, index - MOST_LINES); i--) {
    const sentence = page.sentences[i]!
    if (isBullet(page.folded, sentence.span[0])) continue
    if (!endsWithColon(page, { sentence })) return null
    const mark =
      firstMark(page, 'instrument.signed', ...sentence.span) ?? firstMark(page, 'instrument.planned', ...sentence.span)
    if (!mark || hasMark(page, 'instrument.modal', sentence.span[0], mark.start)) return null
    const isSigning = mark.type === 'instrument.signed'
    return { status: isSigning ? 'signed' : 'planned', mark, isSigning, isParticiple: false }
  }
  return null
}

const MEMBER_REACH = 160

/** "Among the 20 documents are a memorandum on … and a protocol on …", when the twenty were signed. */
function membership(
  page: Page,
  head: Head,
  before: Head | undefined,
  drafts: readonly Draft[],
  own: Evidence | null,
): Evidence | null {
  if (own?.isSigning || !before || before.sentence !== head.sentence) return null
  const group = drafts.findLast(
    ({ kind, head: of, status }) => kind === 'other' && of.isCounted && of.count !== null && status === 'signed',
  )
  if (!group || group.head.sentence === head.sentence) return null
  const opener = headsAt(page, head, group.head.count!) ?? namelyBehind(page, head, group.head)
  return opener ? { status: 'signed', mark: opener, isSigning: true, isParticiple: true } : null
}

/** The word that leads into such a list, behind the number of the group said again. */
function headsAt(page: Page, head: Head, count: number): Mark | null {
  const [from] = head.sentence.span
  if (head.start - from > MEMBER_REACH || !page.folded.slice(from, head.start).includes(String(count))) return null
  return firstMark(page, 'instrument.namely', from, head.start) ?? null
}

/** "They signed eight documents. Among them are | …": the word that opens the sentence behind the group's. */
function namelyBehind(page: Page, { sentence, start }: Head, group: Head): Mark | null {
  const [from] = sentence.span
  if (sentence.index !== group.sentence.index + 1) return null
  return firstMark(page, 'instrument.namely', from, Math.min(start, from + NAMELY_OPENING)) ?? null
}
const NAMELY_OPENING = 24

/** The first words of a line with a bullet or number. */
const opensLine = (page: Page, head: Head): boolean =>
  isBullet(page.folded, head.sentence.span[0]) && head.phraseStart - head.sentence.span[0] <= 4

const SHORT = 48
const OPENING = 3

/** "They signed:", or a line without a stop over a list ("Documents signed"). */
const endsWithColon = (page: Page, { sentence }: Pick<Head, 'sentence'>): boolean =>
  holdsAny(page.folded, Math.max(sentence.span[0], sentence.span[1] - 3), sentence.span[1], ':') ||
  (sentence.span[1] - sentence.span[0] <= LONGEST_HEADING &&
    page.sentences[sentence.index + 1]?.block !== sentence.block &&
    page.sentences[sentence.index - 1]?.block !== sentence.block &&
    /[\p{L}\p{N})]\s*$/u.test(page.folded.slice(sentence.span[0], sentence.span[1])))
const LONGEST_HEADING = 60

const NAMELY_REACH = 60
const HEADING_REACH = 400

/** A heading over a list of named instruments ("the documents signed:") is no instrument of its own. */
function withoutHeadings(page: Page, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft, i) => {
    if (!draft.head.isPlural || draft.isItem || draft.kind !== 'other') return true
    const { end, sentence } = draft.head
    const colon = page.folded.slice(end, Math.min(sentence.span[1], end + HEADING_REACH)).indexOf(':')
    if (colon < 0) {
      const namely = firstMark(page, 'instrument.namely', end, Math.min(sentence.span[1], end + NAMELY_REACH))
      return (
        !namely ||
        !drafts.slice(i + 1, i + 4).some((other) => other.span[0] >= namely.end && other.span[0] - namely.end <= 2)
      )
    }
    const from = end + colon
    const next = page.sentences[sentence.index + 1]
    const to = from < sentence.span[1] - 2 ? sentence.span[1] : (next?.span[1] ?? from)
    return !drafts.slice(i + 1, i + 4).some((other) => other.span[0] >= from && other.span[0] < to)
  })
}

function instrumentOf(page: Page, draft: Draft): Instrument {
  const { span, rule, kind, about, name, number, status, signedOn, termMonths, parties } = draft
  const implied: readonly Implied[] = draft.implied
  return {
    kind: 'instrument',
    quote: page.text.slice(...span),
    span,
    rule,
    certainty: implied.length > 0 ? 'implied' : 'certain',
    implied,
    instrumentKind: kind,
    name,
    ordinal: kind === 'minutes' && number !== null ? Number(number) : null,
    subject: kind === 'minutes' ? null : about,
    status,
    signedOn,
    termMonths,
    parties,
  }
}
