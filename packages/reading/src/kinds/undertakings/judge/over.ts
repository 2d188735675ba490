import { firstFrom, type Page, type Sentence } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import { lastBefore, type Words } from '../signals.ts'
import { hasPause } from '../speech.ts'
import { closesSentence, isClauseBefore, opensFor, reaches } from './adverbials.ts'
import { isAhead, isLongAgo } from './storyDay.ts'
import { isJoined } from './subject.ts'

/** Cues that a word of the past or of habit takes the force from; `COMPLETED` are those that tell of one deed. */
const OVER: ReadonlySet<string> = new Set([
  'agree',
  'joint',
  'hold',
  'consent',
  'propose',
  'offer',
  'ask',
  'direct',
  'pledge',
  'act',
  'result',
  'scheduled',
])
const COMPLETED: ReadonlySet<string> = new Set(['agree', 'joint', 'consent', 'propose', 'offer', 'ask', 'direct'])
const MOST_ASKED = 3
// Further off, a word hardly belongs to the verb.
const LONGEST_REACH = 90

/** Over, or only going on as it has been; or what somebody is thanked for. */
export function isOver(page: Page, sentence: Sentence, words: Words, cue: Mark, subject: Actor | undefined): boolean {
  return (
    OVER.has(cue.payload) &&
    (isThankedFor(page.folded, words, cue) ||
      isOfPastWord(page.folded, sentence, words, cue, subject) ||
      isOfPastDate(page, sentence, words, cue))
  )
}

/** "Thanked the minister for the promised help": what goes on is no news, what was done once may be. */
function isThankedFor(folded: string, words: Words, cue: Mark): boolean {
  const thank = lastBefore(words.thank, cue.start)
  return (
    thank !== undefined &&
    !COMPLETED.has(cue.payload) &&
    cue.start - thank.end <= LONGEST_REACH &&
    !hasPause(folded, thank.end, cue.start) &&
    !isJoined(folded, words, thank.end, cue.start)
  )
}

/** A word near the verb says that it is over or has gone on until now. */
function isOfPastWord(
  folded: string,
  sentence: Sentence,
  words: Words,
  cue: Mark,
  subject: Actor | undefined,
): boolean {
  const isHan = sentence.language.signature.script === 'han'
  const next = firstFrom(words.past, cue.end)
  for (let i = Math.max(0, next - MOST_ASKED); i <= next && i < words.past.length; i++) {
    const { start, end, payload } = words.past[i]!
    if (payload === 'now' && cue.payload !== 'act') continue
    const isSince = payload === 'since'
    if (isSince && isHan && isClauseBefore(folded, end, cue.start)) return true
    if (end > cue.start) {
      if (isSince && closesSentence(folded, sentence, end, cue.end)) return true
    } else if (
      // "Earlier received the guest and | asked the ministries": the word is of the verb before.
      !(payload === 'ago' && !isHan && isJoined(folded, words, end, cue.start)) &&
      (reaches(folded, sentence, words, start, end, cue.start) ||
        (isSince && subject !== undefined && opensFor(folded, sentence, end, subject)))
    )
      return true
  }
  return false
}

/** "Welcomed that trade exceeded 1 billion in 2023 and agreed …": the year is that of the number, and another verb follows. */
const isOfNumber = (folded: string, words: Words, from: number, to: number): boolean =>
  /\d/.test(folded.slice(from, to)) && isJoined(folded, words, from, to)

/** A date before the verb says that it is over. */
function isOfPastDate(page: Page, sentence: Sentence, words: Words, cue: Mark): boolean {
  const kind = cue.payload
  if (!COMPLETED.has(kind) && kind !== 'pledge' && kind !== 'act') return false
  const { folded, dates } = page
  const after = firstFrom(dates, cue.start)
  for (let i = Math.max(0, after - MOST_ASKED); i < after; i++) {
    const { iso, role, start, end } = dates[i]!
    if (iso === null || start < sentence.span[0] || end > cue.start) continue
    if (!reaches(folded, sentence, words, start, end, cue.start) || isOfNumber(folded, words, end, cue.start)) continue
    if (role === 'since') return true
    // "Before 1989 Romania took thousands to train": a whole year long past is of no promise either.
    if ((COMPLETED.has(kind) || (iso.length === 4 && role !== null)) && isLongAgo(page, iso)) {
      // What was set years ago for a year still ahead stands.
      const next = dates[after]
      if (!(next?.iso != null && next.start < sentence.span[1] && isAhead(page, next.iso))) return true
    }
  }
  return false
}
