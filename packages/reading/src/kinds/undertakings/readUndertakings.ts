import type { Figure, Instrument, Meeting, Person, Undertaking } from '../../findings.ts'
import { hasMark, type Page, type Sentence } from '../../engine/page.ts'
import { Actors } from './actors/actors.ts'
import { todayOf } from './due.ts'
import { judge } from './judge/judge.ts'
import type { Verdict } from './judge/verdict.ts'
import { WordFinder } from './judge/wordFinder.ts'
import { Lists } from './lists.ts'
import { minutesDeed } from './minutesDeed.ts'
import { NextSessions } from './nextSession.ts'
import { isOnlyDone } from './onlyDone.ts'
import { onlyOpens } from './onlyOpens.ts'
import { isQuestion } from './question.ts'
import { isHeadline, withoutRepeats } from './repeats.ts'
import { mainSubject, speechOf } from './speech.ts'
import { spokenBy, undertakingOf } from './undertakingOf.ts'
import { Voices } from './voices/voices.ts'
import { continuation, listed, nextSession, openingEndOf } from './withoutCue.ts'

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
  const last = lastToRead(page, voices)
  for (const sentence of page.sentences) {
    if (sentence.span[0] > last && !lists.isOpen && !voices.last(sentence) && !sessions.after(sentence)) break
    const isListed = lists.holds(sentence)
    const openingEnd = openingEndOf(continued, sentence)
    const goesOn = openingEnd >= 0 && voices.last(sentence) !== undefined
    const isNext = sessions.in(sentence) || (voices.haveAgreed && sessions.likelyIn(sentence))
    const isItem = voices.inMinutes(sentence) && hasMark(page, 'undertaking.deed', ...sentence.span)
    const needsNoCue = isListed || isNext || isItem || goesOn
    const words = needsNoCue || !finder.isSilent(sentence) ? finder.wordsOf(sentence) : null
    // Most sentences say and do nothing of the kind.
    if (words === null || (!needsNoCue && words.cue.length === 0 && words.say.length === 0)) {
      lists.note(sentence, undefined)
      if (pending.push(sentence) > MOST_PENDING) pending.shift()
      continue
    }
    if (isHeadline(page, sentence)) {
      lists.note(sentence, undefined)
      continue
    }
    if (isQuestion(page, sentence)) continue
    for (const plain of pending) voices.heard(mainSubject(actors.of(plain), plain.span[1]), plain)
    pending.length = 0
    const present = actors.of(sentence)
    const speech = speechOf(page.folded, sentence, words.say, words.cue, present)
    const judged = judge(page, sentence, words, present, speech, voices)
    const verdict =
      (isNext && (judged === undefined || isOnlyAhead(judged)) ? nextSession(sentence, voices) : judged) ??
      (isListed && !isOnlyDone(page, sentence, words)
        ? listed(sentence, lists.told ?? { kind: 'agreed', by: voices.pair })
        : undefined) ??
      (goesOn && words.cue.length === 0 ? continuation(sentence, openingEnd, present, voices) : undefined) ??
      (isItem && speech.actor === undefined ? minutesDeed(page, sentence, present) : undefined)
    if (verdict) {
      if (isListed || !onlyOpens(page, sentence, verdict, lists))
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

/** What only will be, with nobody who gives his word. */
const isOnlyAhead = ({ kind, rule }: Verdict): boolean => kind === 'pledged' && rule !== 'undertaking/pledge'

/** Where the last word begins that may open an undertaking; behind it only what is going on goes on. */
const lastToRead = (page: Page, { isMinutes }: Voices): number =>
  Math.max(
    lastOf(page, 'undertaking.cue'),
    lastOf(page, 'undertaking.list'),
    isMinutes ? lastOf(page, 'undertaking.deed') : -1,
  )

/** Where the last mark of a type begins; -1 where there is none. */
function lastOf({ marks }: Page, type: string): number {
  const list = marks.list(type)
  return list === undefined ? -1 : list.startOf(list.length - 1)
}
