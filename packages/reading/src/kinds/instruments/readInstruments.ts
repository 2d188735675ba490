import type { Implied, Instrument, InstrumentKind, Meeting } from '../../findings.ts'
import { marksWithin, type Page } from '../../engine/page.ts'
import { type Evidence, evidenceOf, type Status } from './evidence.ts'
import { type Head, headsOf } from './heads.ts'
import { type Draft, isOneOf, merged } from './identity.ts'
import { isBullet, type Item, itemsBehind } from './items.ts'
import { partiesOf } from './parties.ts'
import { isAfter, signingOf, storyDate, termOf } from './signing.ts'
import { type Subject, subjectOf } from './subject.ts'

/** Instruments of a page, one finding each. `meetings` are those already found on it. */
export function readInstruments(page: Page, meetings: readonly Meeting[]): Instrument[] {
  const heads = headsOf(page)
  if (heads.length === 0) return []
  const story = storyDate(page, meetings)
  const drafts: Draft[] = []
  let previous: { head: Head; evidence: Evidence | null } | undefined
  heads.forEach((head, i) => {
    const own = evidenceOf(page, head, heads)
    const evidence = own ?? inherited(page, head, previous)
    const subject = subjectOf(page, head)
    previous = { head, evidence }
    if (!counts(page, head, evidence, subject, drafts)) return
    const draft = draftOf(page, head, evidence, evidence !== own, subject, story, meetings, heads)
    const same = drafts.findLastIndex((known) => isOneOf(known, draft))
    if (same >= 0) drafts[same] = merged(drafts[same]!, draft)
    else if (head.pointer === 'this' && !draft.subject && !draft.signedOn && head.isWeak) return
    else drafts.push(draft)
    if (same < 0) for (const item of itemsBehind(page, head, heads[i + 1])) drafts.push(itemOf(page, draft, item))
  })
  return withoutHeadings(page, drafts).map((draft) => instrumentOf(page, draft))
}

/** A head without a verb of its own shares the one before it in the list: "signed A, B and C", the lines under "they signed:". */
function inherited(page: Page, head: Head, previous: { head: Head; evidence: Evidence | null } | undefined): Evidence | null {
  if (!previous?.evidence) return null
  if (previous.head.sentence === head.sentence) return previous.evidence
  const isLine = isBullet(page.folded, head.sentence.span[0])
  const leads = page.folded.slice(previous.head.end, previous.head.sentence.span[1]).trimEnd().endsWith(':') || isBullet(page.folded, previous.head.sentence.span[0])
  if (isLine && leads) return previous.evidence
  // "They signed the minutes. A further agreement…"
  return head.pointer === 'new' && head.sentence.index === previous.head.sentence.index + 1 && previous.evidence.isSigning ? previous.evidence : null
}

/** Whether the words name an instrument, rather than speak of some. */
function counts(page: Page, head: Head, evidence: Evidence | null, subject: Subject, drafts: readonly Draft[]): boolean {
  const { kind, isWeak, isPlural, isCounted, pointer } = head
  const status = evidence?.status
  const points = pointer === 'this' || pointer === 'the'
  const isKnown = drafts.some((draft) => draft.kind === kind || kind === 'other')
  if (points && isKnown && !isPlural) return true
  // A statement by one side is none of the two.
  if (kind === 'declaration' && isWeak) return (status === 'signed' || status === 'planned') && (marksWithin(page, 'party.both', head.clause[0], head.clause[1]).length > 0 || isCounted || marksWithin(page, 'party.pair', head.sentence.span[0], head.sentence.span[1]).length > 0)
  if (isWeak) {
    if (status === 'signed') return !(points && !subject.isNamed && !isCounted) && !(kind === 'plan' && !subject.isNamed && !isCounted)
    if (status === 'planned') return kind === 'agreement' || kind === 'contract' ? evidence!.isSigning || subject.isNamed || pointer === 'a' || pointer === 'new' : evidence!.isSigning
    if (kind === 'plan') return status === 'in-force' && hasYear(page, head)
    return status === 'in-force' && (head.count !== null || (kind === 'agreement' && (subject.isNamed || hasYear(page, head)) && !isPlural) || (!isPlural && hasYear(page, head)))
  }
  if (kind === 'other') return status === 'signed' || status === 'planned' || (status === 'in-force' && !isPlural)
  if (kind === 'contract') return status !== undefined && !(isPlural && !isCounted && status !== 'signed')
  if (isPlural && !isCounted) return status === 'signed' || (evidence?.isSigning ?? false) || (subject.isNamed && kind !== 'plan')
  if (kind === 'minutes' || kind === 'memorandum' || kind === 'declaration') return true
  return status !== undefined || subject.isNamed || pointer === 'a' || pointer === 'new'
}

const hasYear = (page: Page, head: Head): boolean => page.dates.some((date) => date.start >= head.start - 14 && date.end <= head.end + 24 && date.iso !== null)

function draftOf(page: Page, head: Head, evidence: Evidence | null, isInherited: boolean, subject: Subject, story: string | null, meetings: readonly Meeting[], heads: readonly Head[]): Draft {
  const implied: Implied[] = []
  const signing = signingOf(page, head, evidence, story, meetings)
  const status = statusOf(head, evidence, signing.isPast, signing.date, story)
  if (!evidence) implied.push({ field: 'status', from: 'nothing says that it is new' })
  else if (isInherited) implied.push({ field: 'status', from: 'the words about the one before', span: [evidence.mark.start, evidence.mark.end] })
  const parties = partiesOf(page, head)
  if (parties.from) implied.push({ field: 'parties', from: parties.from })
  const signedOn = status === 'planned' ? null : signing.date
  if (signedOn && signing.from) implied.push({ field: 'signedOn', from: signing.from })
  const mark = isInherited || !evidence ? null : evidence.mark
  const REACH = 60
  const start = mark && mark.end <= head.start && head.start - mark.start < REACH ? Math.min(mark.start, subject.start) : subject.start
  const end = mark && mark.start >= head.end && mark.end - subject.end < REACH ? Math.max(mark.end, subject.end) : subject.end
  return {
    kind: kindOf(page, head),
    head,
    span: [start, end],
    rule: `instrument/${head.isPlural ? 'several' : isInherited ? 'listed' : evidence ? status : 'named'}`,
    status,
    isSigning: evidence?.isSigning ?? false,
    subject: subject.text,
    isNamed: subject.isNamed,
    signedOn,
    termMonths: termOf(page, head, (sentence) => heads.some((other) => other.sentence.index === sentence && other.kind !== head.kind)),
    parties: parties.codes,
    bloc: parties.bloc,
    ordinal: head.kind === 'minutes' ? ordinalBehind(page, head) : null,
    implied,
    isItem: false,
  }
}

function statusOf(head: Head, evidence: Evidence | null, isPast: boolean, date: string | null, story: string | null): Status {
  if (!evidence) return head.pointer === 'a' && head.kind === 'agreement' ? 'planned' : 'in-force'
  if (isPast && evidence.status !== 'planned') return 'in-force'
  if (evidence.status === 'signed' && head.pointer === 'old') return 'in-force'
  if (evidence.status === 'signed' && date && isAfter(date, story)) return 'planned'
  return evidence.status
}

const COMPANIES = 2

/** An agreement between companies is a contract. */
function kindOf(page: Page, head: Head): InstrumentKind {
  if (head.kind !== 'agreement' || head.isPlural) return head.kind
  const [from, to] = [Math.max(head.clause[0], head.start - 40), Math.min(head.clause[1], head.end + 100)]
  const companies = marksWithin(page, 'instrument.company', from, to).length
  return companies >= COMPANIES && marksWithin(page, 'instrument.government', from, to).length === 0 ? 'contract' : head.kind
}

const ORDINAL_REACH = 60

/** The number of the meeting whose minutes these are. */
function ordinalBehind(page: Page, head: Head): number | null {
  const { numbers, tokens } = page
  const from = head.sentence.language.names ? Math.max(head.sentence.firstToken, head.firstToken - 12) : head.firstToken
  for (let i = from; i < head.sentence.endToken && tokens.start[i]! < head.end + ORDINAL_REACH; i++) {
    const value = numbers.ordinal[i]!
    if (numbers.ordinalEnd[i]! > 0 && value > 0 && value < 100 && !page.dates.some((date) => date.firstToken <= i && i < date.endToken)) return value
  }
  return null
}

function itemOf(page: Page, group: Draft, item: Item): Draft {
  const text = page.text.slice(item.start, item.end)
  return { ...group, span: [item.start, item.end], rule: 'instrument/item', subject: text, isNamed: true, isItem: true, implied: [...group.implied, { field: 'kind', from: 'the words that open the list', span: [group.head.start, group.head.end] }] }
}

/** A heading over a list of named instruments ("the documents signed:") is no instrument of its own. */
function withoutHeadings(page: Page, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft) => {
    if (!draft.head.isPlural || draft.isItem || draft.kind !== 'other') return true
    const after = page.folded.slice(draft.head.end, draft.head.sentence.span[1])
    const colon = after.indexOf(':')
    if (colon < 0) return true
    const from = draft.head.end + colon
    const next = page.sentences[draft.head.sentence.index + 1]
    const to = from < draft.head.sentence.span[1] - 2 ? draft.head.sentence.span[1] : (next?.span[1] ?? from)
    return !drafts.some((other) => other !== draft && other.span[0] >= from && other.span[0] < to)
  })
}

function instrumentOf(page: Page, draft: Draft): Instrument {
  const { span, rule, implied, kind, subject, status, signedOn, termMonths, parties } = draft
  return { kind: 'instrument', quote: page.text.slice(...span), span, rule, certainty: implied.length > 0 ? 'implied' : 'certain', implied, instrumentKind: kind, subject, status, signedOn, termMonths, parties }
}
