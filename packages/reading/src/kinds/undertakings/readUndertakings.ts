import { byCode, inOrder } from '../../engine/order.ts'
import type { Figure, Implied, Instrument, Meeting, Person, Topic, Undertaking } from '../../findings.ts'
import type { MarkList } from '../../engine/marks.ts'
import { hasMark, type Page, type Sentence } from '../../engine/page.ts'
import type { Actor } from './actors/actor.ts'
import { Actors } from './actors/actors.ts'
import { dueIn, todayOf } from './due.ts'
import { Lists } from './lists.ts'
import { judge } from './judge/judge.ts'
import type { Verdict } from './judge/verdict.ts'
import { WordFinder } from './judge/wordFinder.ts'
import { NextSessions } from './nextSession.ts'
import { minutesDeed } from './minutes.ts'
import { isHeadline, withoutRepeats } from './repeats.ts'
import { endOf } from './signals.ts'
import { mainSubject, speechOf } from './speech.ts'
import type { Told } from './told.ts'
import { topicsIn } from './topics.ts'
import { Voices } from './voices.ts'

/** What has already been found on the page. */
export interface Found {
  readonly people: readonly Person[]
  readonly meetings: readonly Meeting[]
  readonly figures: readonly Figure[]
  readonly instruments: readonly Instrument[]
}

// Who is spoken of right before is looked up only where somebody then speaks; further back it tells little.
const MOST_PENDING = 2

/** Undertakings of a page, at most one a sentence. */
export function readUndertakings(page: Page, found: Found): Undertaking[] {
  const voices = new Voices(page, found.people, found.meetings)
  if (voices.pair.length === 0) return []
  const sessions = new NextSessions(page, found.meetings)
  if (page.marks.list('undertaking.cue') === undefined && !sessions.any) return []
  const actors = new Actors(page, found.people)
  const finder = new WordFinder(page)
  const continued = page.marks.list('undertaking.continue')
  const lists = new Lists(page, found.instruments)
  const today = todayOf(page)
  const undertakings: Undertaking[] = []
  const pending: Sentence[] = []
  // Behind the last cue only what is going on goes on.
  const last = Math.max(
    lastOf(page, 'undertaking.cue'),
    lastOf(page, 'undertaking.list'),
    voices.isMinutes ? lastOf(page, 'undertaking.deed') : -1,
  )
  for (const sentence of page.sentences) {
    if (sentence.span[0] > last && !lists.isOpen && !voices.last(sentence) && !sessions.after(sentence)) break
    const isListed = lists.holds(sentence)
    const openingEnd = openingEndOf(continued, sentence)
    const opens = openingEnd >= 0
    const isNext = sessions.in(sentence)
    const isItem = voices.inMinutes(sentence) && hasMark(page, 'undertaking.deed', ...sentence.span)
    const words =
      isListed || isNext || isItem || !finder.isSilent(sentence) || (opens && voices.last(sentence))
        ? finder.wordsOf(sentence)
        : null
    // Most sentences say and do nothing of the kind.
    if (
      words === null ||
      (words.cue.length === 0 &&
        words.say.length === 0 &&
        !isListed &&
        !isNext &&
        !isItem &&
        !(opens && voices.last(sentence)))
    ) {
      lists.note(sentence, undefined)
      if (pending.push(sentence) > MOST_PENDING) pending.shift()
      continue
    }
    if (isHeadline(page, sentence)) {
      lists.note(sentence, undefined)
      continue
    }
    // What is asked is not undertaken.
    if (isQuestion(page, sentence)) continue
    for (const plain of pending) voices.heard(mainSubject(actors.of(plain), plain.span[1]), plain)
    pending.length = 0
    const present = actors.of(sentence)
    const speech = speechOf(page.folded, sentence, words.say, words.cue, present)
    const judged = judge(page, sentence, words, present, speech, voices)
    const verdict =
      (isNext && (judged === undefined || judged.kind === 'pledged') ? nextSession(sentence, voices) : judged) ??
      (isListed ? listed(sentence, lists.told ?? { kind: 'agreed', by: voices.pair }) : undefined) ??
      (opens && words.cue.length === 0 ? continuation(sentence, openingEnd, present, voices) : undefined) ??
      (isItem && speech.actor === undefined ? minutesDeed(page, sentence, present) : undefined)
    if (verdict && !isListed && onlyOpens(page, sentence, verdict, lists))
      voices.undertook(verdict.kind, verdict.by, sentence)
    else if (verdict) {
      undertakings.push(undertakingOf(page, sentence, verdict, today, undertakings.at(-1)))
      voices.undertook(verdict.kind, verdict.by, sentence)
    }
    lists.note(sentence, verdict)
    const back =
      words.say[0]?.payload === 'back' && words.say[0].start === sentence.span[0]
        ? present.find((actor) => actor.sides.length === 1)
        : undefined
    if (back && voices.last(sentence)) undertakings.push(spokenBy(undertakings.pop()!, back))
    voices.heard(speech.actor ?? mainSubject(present, sentence.span[1]), sentence)
  }
  return withoutRepeats(page, undertakings)
}

/** Where the words end with which a sentence goes on from the one before; -1 where it does not. */
function openingEndOf(continued: MarkList | undefined, sentence: Sentence): number {
  const [start] = sentence.span
  const n = continued === undefined ? 0 : continued.firstFrom(start)
  if (continued === undefined || n >= continued.length || continued.startOf(n) !== start) return -1
  return continued.endOf(n) <= endOf(sentence) ? continued.endOf(n) : -1
}

/** Where the last mark of a type begins; -1 where there is none. */
function lastOf({ marks }: Page, type: string): number {
  const list = marks.list(type)
  return list === undefined ? -1 : list.startOf(list.length - 1)
}

// "They agreed on transport too.", "The sides agreed on the following:"
const SHORTEST = 32
const LONGEST_OPENING = 80

/** What is agreed, asked or ordered is said by the sentences that follow. */
function onlyOpens(page: Page, sentence: Sentence, { kind, rule }: Verdict, lists: Lists): boolean {
  const {
    span: [start, end],
    language,
  } = sentence
  // "Türkiye asked for three things:", and a line for each.
  if (kind !== 'agreed' && page.folded[end - 1] === ':' && end - start < LONGEST_OPENING) return lists.follows(sentence)
  if (kind !== 'agreed' || rule === 'undertaking/consent' || language.signature.script === 'han') return false
  return end - start < (page.folded[end - 1] === ':' ? LONGEST_OPENING : SHORTEST)
}

/** A line of a list of what was agreed, asked, promised or ordered. */
const listed = (sentence: Sentence, { kind, by }: Told): Verdict => ({
  kind,
  by,
  start: sentence.span[0],
  end: sentence.span[1],
  rule: 'undertaking/listed',
  implied: 'the line that opens the list',
})

// Quotation marks and brackets behind the mark that ends a sentence.
const MOST_CLOSING = 5
/** "Will the duties fall?" */
function isQuestion({ folded }: Page, { span: [start, end] }: Sentence): boolean {
  let last = end - 1
  while (last > start && end - last < MOST_CLOSING && ' "\')»”’」』'.includes(folded[last]!)) last--
  return folded[last] === '?'
}

/** "The next session will be in Ankara": one side may be named as the host, both have agreed. */
const nextSession = (sentence: Sentence, voices: Voices): Verdict => ({
  kind: 'agreed',
  by: voices.pair,
  start: sentence.span[0],
  end: sentence.span[1],
  rule: 'undertaking/next-session',
  implied: 'the two sides of the document',
})

/** "At the same time, to widen …": a sentence without subject goes on with the undertaking before. */
function continuation(sentence: Sentence, from: number, actors: readonly Actor[], voices: Voices): Verdict | undefined {
  const last = voices.last(sentence)
  if (!last) return undefined
  const first = actors[0]
  if (first && first.start - from < 16) return undefined
  return {
    kind: last.kind,
    by: last.by,
    start: sentence.span[0],
    end: sentence.span[1],
    rule: 'undertaking/continued',
    implied: 'the sentence before',
  }
}

/** "This was announced by …": who spoke is named one sentence later. */
function spokenBy(undertaking: Undertaking, { sides, start, end }: Actor): Undertaking {
  if (undertaking.undertakingKind === 'agreed' || !undertaking.implied.some(({ field }) => field === 'by'))
    return undertaking
  const implied = undertaking.implied.filter(({ field }) => field !== 'by')
  return {
    ...undertaking,
    by: sides,
    certainty: 'implied',
    implied: [...implied, { field: 'by', from: 'the sentence after', span: [start, end] }],
  }
}

function undertakingOf(
  page: Page,
  sentence: Sentence,
  verdict: Verdict,
  today: string | null,
  before: Undertaking | undefined,
): Undertaking {
  const { text } = page
  let { start, end } = verdict
  while (end > start && ' .;,。…/'.includes(text[end - 1]!)) end--
  if (end <= start) [start, end] = [verdict.start, verdict.end]
  const { due, implied: dueFrom } = dueIn(page, today, start, end)
  const implied: Implied[] = []
  if (verdict.implied) implied.push({ field: 'by', from: verdict.implied })
  if (dueFrom) implied.push(dueFrom)
  let topics: readonly Topic[] = topicsIn(page, start, end)
  if (topics.length === 0) {
    const near = page.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 1).toReversed()
    const source = near.find(({ span }) => topicsIn(page, ...span).length > 0)?.span ?? before?.span
    if (source) {
      topics = topicsIn(page, ...source)
      implied.push({ field: 'topics', from: 'what stands before', span: source })
    }
  }
  return {
    kind: 'undertaking',
    quote: text.slice(start, end),
    span: [start, end],
    rule: verdict.rule,
    certainty: verdict.by.length === 0 ? 'unknown' : implied.length > 0 ? 'implied' : 'certain',
    implied,
    undertakingKind: verdict.kind,
    by: inOrder([...verdict.by], byCode),
    due,
    topics,
  }
}
