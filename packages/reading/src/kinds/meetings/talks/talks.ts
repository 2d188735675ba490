import { holdsAny, lastOf } from '../../../engine/gaps.ts'
import { type Page, type Sentence, marksWithin } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import type { Actors } from '../actors/actors.ts'
import { beginningIn } from '../beginningIn.ts'
import type { Mention } from '../draft.ts'
import { isNoMeeting, isWished } from './noMeeting.ts'
import { pairsOf } from './pairsOf.ts'
import { sidesOf, talksOf } from './talksOf.ts'
import { BEFORE, talksOfNobody, untilOf } from './talksOfNobody.ts'
import type { Word } from './talksWord.ts'

/**
 * Who meets, receives, tells or telephones whom. Rows of `meeting.talks` say what their word needs:
 * `meet` somebody before and somebody after, or two on one side; `noun` the same, or nobody when it refers back;
 * `tell` an addressee of the other side right behind; `discuss` two joined before it.
 */
export function talksIn(page: Page, sentence: Sentence, actors: Actors): Mention[] {
  const marks = marksWithin(page, 'meeting.talks', ...sentence.span)
  if (marks.length === 0) return []
  const all = actors.in(sentence)
  const found: Mention[] = []
  let open = sentence.span[0]
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    const next = marks[i + 1]
    if (mark.start < open) continue
    const isBack = mark.payload.endsWith('-back')
    const word: Word = { sentence, mark, manner: isBack ? mark.payload.slice(0, -5) : mark.payload, isBack }
    if (isNoMeeting(page, word)) continue
    // "A received B, who came to take leave": one meeting.
    if (word.manner === 'call' && found.length > 0) continue
    const before = actorsBefore(page, all, word)
    // "A, B and others took part in the talks": whoever is listed sat on one side.
    const pairs =
      word.manner === 'attend' ? [] : pairsOf(page, actors, word, before, actorsBehind(page, all, word, next))
    if (pairs.length === 0) {
      const mention = talksOfNobody(page, all, word, before)
      if (mention) found.push(mention)
      continue
    }
    for (const pair of pairs)
      if (!isWished(page, sentence, mark, pair)) found.push(talksOf(page, word, pair, sidesOf(page, pair)))
    // "Had talks and a working lunch with": one meeting, said twice.
    open = next && next.start - mark.end < 12 && !holdsAny(page.folded, mark.end, next.start, ',') ? next.end : mark.end
  }
  return found
}

/** Those who stand before a word of meeting; behind a semicolon only those of its own clause, if there are any. */
function actorsBefore(page: Page, all: readonly Actor[], { sentence, mark }: Word): readonly Actor[] {
  const ahead = beginningIn(all, mark.start - BEFORE, mark.start).filter((actor) => actor.end <= mark.start)
  // "A received B; the two had last met in January": behind a semicolon those who stand there.
  const clause = lastOf(page.folded, Math.max(sentence.span[0], mark.start - BEFORE), mark.start, ';')
  const own = clause < 0 ? [] : ahead.filter((actor) => actor.start > clause)
  return own.length > 0 ? own : ahead
}

/** Those who stand behind a word of meeting, up to the next such word. */
function actorsBehind(
  page: Page,
  all: readonly Actor[],
  { sentence, mark }: Word,
  next: Mark | undefined,
): readonly Actor[] {
  const until = untilOf(sentence, mark)
  // 会见,…: a verb against a comma has no object, in a script without spaces.
  const isClosed = sentence.language.names !== undefined && ',;:。'.includes(page.folded[mark.end] ?? '')
  return beginningIn(all, mark.end, until).filter(
    (actor) =>
      (!isClosed || actor.form === 'pair') &&
      actor.end <= until &&
      !holdsAny(page.folded, mark.end, actor.start, ';') &&
      !(next && next.start > mark.end + 12 && actor.start > next.start),
  )
}
