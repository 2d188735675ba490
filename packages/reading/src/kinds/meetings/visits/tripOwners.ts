import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, type Sentence, hasMark } from '../../../engine/page.ts'
import type { CountryMention } from '../../../engine/parties.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import { beginningIn } from '../beginningIn.ts'

/** Those who go: before the verb; for a noun the possessor before it or behind it. */
export function ownersOf(
  page: Page,
  all: readonly Actor[],
  mark: Mark,
  manner: string,
  goal: CountryMention | null,
  sentence: Sentence,
): Actor[] {
  const isVisitor = (actor: Actor): boolean =>
    actor.form !== 'pair' && !(goal && actor.form !== 'named' && actor.side === goal.code)
  const before = beginningIn(all, mark.start - 330, mark.start).filter(
    (actor) => actor.end <= mark.start && mark.start - actor.end < 130 && isVisitor(actor),
  )
  // "…preparing the visit", said the head of …: what a verb of saying or a quotation mark parts is another's.
  const after = beginningIn(all, mark.end, mark.end + 110).filter(
    (actor) => isVisitor(actor) && (manner !== 'trip' || !holdsAny(page.text, mark.end, actor.start, '"»”')),
  )
  if (manner === 'guest') return listed(solid(after, goal)[0])
  if (manner === 'trip') return ownersOfNoun(page, mark, goal, before, after)
  const subject = leaderOf(sentence, solid(before, goal))
  if (manner === 'near')
    return subject && mark.start - subject.end <= (sentence.language.names ? 40 : 24)
      ? [subject]
      : listed(before.findLast((actor) => isPronounBeside(page, sentence, mark, actor)))
  if (subject) return companions(page, before, subject)
  return listed(solid(after, goal)[0] ?? before.findLast((actor) => isPronounWithin(actor, mark, 60)))
}

/** "X's visit": the owner stands against the noun; else "the visit of X", which a word of possession leads to. */
function ownersOfNoun(
  page: Page,
  mark: Mark,
  goal: CountryMention | null,
  before: readonly Actor[],
  after: readonly Actor[],
): Actor[] {
  const owner = solid(before, goal).at(-1)
  if (owner && mark.start - owner.end <= 14 && !hasMark(page, 'meeting.joint', owner.end, mark.start)) return [owner]
  const behind = solid(after, goal)
  const possessor = behind.find(
    (actor) =>
      hasMark(
        page,
        'meeting.of',
        Math.max(mark.end, actor.start - 14),
        actor.start,
        (of) => actor.start - of.end <= 3,
      ) || actor.start - mark.end <= 12,
  )
  if (possessor) return [possessor]
  if (owner) return companions(page, before, owner)
  return listed(behind[0] ?? before.findLast((actor) => isPronounWithin(actor, mark, 30)))
}

const LEADER_REACH = 24
/** 甲率代表团访问: of a delegation whose side is not said its leader goes. */
function leaderOf(sentence: Sentence, before: readonly Actor[]): Actor | undefined {
  const last = before.at(-1)
  if (sentence.language.names === undefined || last?.form !== 'side' || last.side !== null) return last
  const leader = before.findLast((actor) => actor.form === 'named' && actor.end <= last.start)
  return leader && last.start - leader.end <= LEADER_REACH ? leader : last
}

const listed = (actor: Actor | undefined): Actor[] => (actor ? [actor] : [])

/** Those named or told by their posts who are not of the country that the visit goes to. */
const solid = (list: readonly Actor[], goal: CountryMention | null): Actor[] =>
  list.filter((actor) => actor.form !== 'pronoun' && !(goal && actor.side === goal.code))

const isPronounWithin = (actor: Actor, mark: Mark, reach: number): boolean =>
  actor.form === 'pronoun' && mark.start - actor.end < reach

const isPronounBeside = (page: Page, sentence: Sentence, mark: Mark, actor: Actor): boolean =>
  isPronounWithin(actor, mark, sentence.language.names ? 40 : 12) &&
  (mark.start - actor.end < 12 || !holdsAny(page.folded, actor.end, mark.start, ','))

/** "The Prime Minister and his spouse": those joined before the nearest go too. */
function companions(page: Page, before: readonly Actor[], last: Actor): Actor[] {
  const first = before.findLast((actor) => actor.end <= last.start && actor.form !== 'pronoun')
  const isJoined =
    first !== undefined &&
    last.start - first.end < 14 &&
    hasMark(page, 'meeting.joint', first.end, last.start) &&
    (first.side === null || last.side === null || first.side === last.side)
  return isJoined ? [first, last] : [last]
}
