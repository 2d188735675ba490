import type { Implied, InstrumentKind } from '../../findings.ts'
import { datesWithin, firstFrom, hasMark, lastMark, marksWithin, type Page, within } from '../../engine/page.ts'
import type { Evidence, Status } from './evidence.ts'
import type { Head } from './head.ts'
import { type Draft, wordsIn } from './identity.ts'
import { isBullet, type Item } from './items.ts'
import { partiesOf } from './parties.ts'
import { isJustIssued } from './isJustIssued.ts'
import { signingOf } from './signingOf.ts'
import { type Signing } from './signing.ts'
import { dayOfNearestMeeting, type Story } from './story.ts'
import { termOf } from './termOf.ts'
import { type SessionNumber, titleOf } from './name.ts'
import type { Subject } from './subject.ts'

const QUOTE_REACH = 60

/** One mention with everything its sentence says of it. */
export function draftOf(
  page: Page,
  head: Head,
  evidence: Evidence | null,
  isOwn: boolean,
  subject: Subject,
  story: Story,
  known: readonly Draft[],
): Draft {
  const implied: Implied[] = []
  const isIssued = isJustIssued(page, head, evidence, !known.some(({ kind }) => kind === 'declaration'))
  const signing = signingOf(
    page,
    head,
    evidence,
    story.date,
    (head.kind === 'minutes' ? story.session?.date : null) ?? dayOfNearestMeeting(page, head, story) ?? story.met,
    isIssued,
  )
  const isSigned = evidence !== null && evidence.isSigning && evidence.status === 'signed'
  const beside = head.kind === 'minutes' ? ordinalBeside(page, head, story.ordinals) : null
  // "They signed the minutes": of the session that they held.
  const session = beside?.value ?? (head.kind === 'minutes' && isSigned ? (story.session?.ordinal ?? null) : null)
  // Minutes that carry the number of the session just held were signed at it, whatever other days stand beside them.
  const own = isSigned && session !== null && session === story.session?.ordinal ? story.session : null
  const status = own ? 'signed' : statusOf(head, evidence, signing, isIssued)
  if (!evidence) implied.push({ field: 'status', from: 'nothing says that it is new' })
  else if (!isOwn)
    implied.push({
      field: 'status',
      from: 'the words about the one before',
      span: [evidence.mark.start, evidence.mark.end],
    })
  const parties = partiesOf(page, head)
  if (parties.from) implied.push({ field: 'parties', from: parties.from })
  const signedOn = status === 'planned' ? null : (own?.date ?? signing.date)
  if (signedOn && signing.from) implied.push({ field: 'signedOn', from: signing.from })
  const mark = isOwn ? evidence!.mark : null
  const isAlone = (from: number, to: number): boolean => within(story.heads, from, to).length === 0
  const start =
    mark && mark.end <= head.start && head.start - mark.start < QUOTE_REACH && isAlone(mark.end, head.start)
      ? Math.min(mark.start, subject.start)
      : subject.start
  const end =
    mark && mark.start >= head.end && mark.end - subject.end < QUOTE_REACH && isAlone(head.end, mark.start)
      ? Math.max(mark.end, subject.end)
      : subject.end
  const number = session !== null ? String(session) : signing.isInName && head.kind !== 'minutes' ? signing.date : null
  const { name, about } = titleOf(page, head, subject, beside)
  const words = wordsIn(`${head.isBare ? '' : page.text.slice(head.nameStart, head.end)} ${subject.text ?? ''}`)
  return {
    kind: kindOf(page, head, known, story.heads),
    head,
    span: [start, end],
    rule: `instrument/${head.isPlural ? 'several' : !evidence ? 'named' : isOwn ? status : 'listed'}`,
    status,
    isSigning: evidence?.isSigning ?? false,
    subject: subject.text,
    about,
    name,
    words,
    signedOn,
    number,
    termMonths: termOf(page, head, story.heads[firstFrom(story.heads, head.end)], (sentence) =>
      within(story.heads, ...page.sentences[sentence]!.span).some(
        (other) => other.kind !== head.kind && !(other.kind === 'other' && other.isBare),
      ),
    ),
    parties: parties.codes,
    bloc: parties.bloc,
    implied,
    isItem: false,
    weight:
      (status === 'signed' ? 4 : isOwn ? 2 : 0) + (parties.bloc ? 2 : 0) + (words.size > 0 ? 2 : 0) + (number ? 1 : 0),
    lastHead: head,
    label: page.folded.slice(head.start, head.end),
    acronym: acronymOf(page.text.slice(head.start, head.end + ACRONYM_REACH)),
    isJoined: isJoined(page, head),
    isTold: evidence !== null,
    line:
      isBullet(page.folded, head.sentence.span[0]) && head.phraseStart - head.sentence.span[0] <= 4
        ? head.sentence.index
        : null,
    isGloss: /\([^()]{0,16}$/.test(page.folded.slice(Math.max(0, head.start - 17), head.start)),
  }
}

function statusOf(
  head: Head,
  evidence: Evidence | null,
  { isPast, isInName, date }: Signing,
  isIssued: boolean,
): Status {
  // A paper of a day long past is there, whatever is to be done with it.
  if (isPast && date !== null && (isInName ? date.length === 10 : true)) return 'in-force'
  // "In a joint statement the two sides said": just issued.
  if (isIssued) return isPast ? 'in-force' : 'signed'
  if (!evidence)
    return (head.pointer === 'a' || head.pointer === 'new') && head.kind === 'agreement' ? 'planned' : 'in-force'
  if (isPast && evidence.status !== 'planned') return 'in-force'
  if (evidence.status === 'signed' && head.pointer === 'old') return 'in-force'
  return evidence.status
}

/** True when a comma or "and" stands right before the words of a head: the next one of a list. */
function isJoined(page: Page, head: Head): boolean {
  const joint = lastMark(page, 'instrument.joint', Math.max(0, head.phraseStart - 10), head.phraseStart)
  return joint !== undefined && head.phraseStart - joint.end <= 1
}

const ACRONYM_REACH = 14
/** EVFTA, RCEP: letters that name one pact; shorter ones (FTA, MOU) are the name of many. */
const acronymOf = (text: string): string | null =>
  /(?<![\p{L}\p{N}])[A-Z]{4,8}(?![\p{L}\p{N}])/u.exec(text)?.[0] ?? null

const COMPANIES = 2

/** An agreement between companies is a contract; "the 2005 document" beside an agreement is one too. */
function kindOf(page: Page, head: Head, known: readonly Draft[], heads: readonly Head[]): InstrumentKind {
  const last = known.at(-1)
  if (
    head.kind === 'other' &&
    head.isWeak &&
    !head.isPlural &&
    head.pointer === 'old' &&
    last &&
    last.head.sentence === head.sentence
  )
    return last.kind
  if (head.kind !== 'agreement' || head.isPlural) return head.kind
  // What stands behind the next paper, or before the last one, is of that one.
  const at = firstFrom(heads, head.end)
  const next = heads[at]
  const before = heads[firstFrom(heads, head.start) - 1]
  const from = Math.max(head.clause[0], head.start - 40, before ? before.end : 0)
  const to = Math.min(head.clause[1], head.end + 100, next ? Math.max(head.end, next.phraseStart) : page.text.length)
  const companies = marksWithin(page, 'instrument.company', from, to).length
  return companies >= COMPANIES && !hasMark(page, 'instrument.government', from, to) ? 'contract' : head.kind
}

const ORDINAL_REACH = 60

/** The number of the meeting whose minutes these are. */
function ordinalBeside(page: Page, head: Head, ordinals: ReadonlySet<number>): SessionNumber | null {
  const { numbers, tokens } = page
  const from = head.sentence.language.names ? Math.max(head.sentence.firstToken, head.firstToken - 12) : head.firstToken
  for (let i = from; i < head.sentence.endToken && tokens.start[i]! < head.end + ORDINAL_REACH; i++) {
    const value = numbers.ordinal[i]!
    if (numbers.ordinalEnd[i]! <= 0 || value <= 0 || value >= 100) continue
    const isOfDate = datesWithin(page, tokens.start[i]! - 24, tokens.start[i]! + 24).some(
      (date) => date.firstToken <= i && i < date.endToken,
    )
    if (isOfDate) continue
    const start = tokens.start[i]!
    const end = nounBehind(page, head, i)
    // In a text without spaces any number stands beside some noun.
    if (ordinals.has(value) || (end !== null && !head.sentence.language.names))
      return {
        value,
        start: page.text[start - 1] === '第' ? start - 1 : start,
        end: end ?? tokens.end[numbers.ordinalEnd[i]! - 1]!,
      }
  }
  return null
}

const NOUN_REACH = 3

/** Where the words end that say of what it is the number: "24-го | заседания", "lần thứ 23", "24th | session". */
function nounBehind({ numbers, marks }: Page, head: Head, i: number): number | null {
  const behind = numbers.ordinalEnd[i]!
  const noun = marks.list('instrument.meeting')?.fromToken(behind)
  return noun && noun.firstToken - behind < NOUN_REACH && noun.endToken <= head.sentence.endToken ? noun.end : null
}

/** A further one of several, named by its subject alone. */
export function itemOf(page: Page, group: Draft, item: Item): Draft {
  const text = page.text.slice(item.start, item.end)
  return {
    ...group,
    span: [item.start, item.end],
    rule: 'instrument/item',
    subject: text,
    about: text,
    name: text,
    words: wordsIn(text),
    isItem: true,
    implied: [
      ...group.implied,
      { field: 'kind', from: 'the words that open the list', span: [group.head.start, group.head.end] },
    ],
  }
}
