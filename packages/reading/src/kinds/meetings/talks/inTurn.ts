import { type Page, type Sentence, hasMark } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import { areOpposite, isJoint } from './opposite.ts'

/** Those who follow the first object, joined to it and on its side; 分别会见甲国总理和乙国首相: met in turn, on whichever. */
export function group(page: Page, mark: Mark, later: readonly Actor[], object: Actor): Actor[] {
  const isInTurn =
    page.language.names !== undefined && hasMark(page, 'meeting.serial', Math.max(0, mark.start - IN_TURN), mark.start)
  const members = [object]
  for (const actor of later) {
    const last = members.at(-1)!
    if (actor.start <= last.end) continue
    if (
      lengthBut(page.text.slice(last.end, actor.start)) > 12 ||
      (!isInTurn && actor.side !== null && object.side !== null && actor.side !== object.side) ||
      (!isJoint(page, last, actor) && !/^[\s,、]*$/.test(page.text.slice(last.end, actor.start)))
    )
      break
    members.push(actor)
  }
  return members
}

/** How many characters stand between two who are met, less a name spelled out in brackets. */
const lengthBut = (gap: string): number =>
  gap.length > LONGEST_GAP ? gap.length : gap.replace(/[(（][^()（）]*[)）]/gu, '').length

const LONGEST_GAP = 90
const IN_TURN = 12

/** One meeting with all, or one each where the words say that they were met one after the other. */
export function serial(
  page: Page,
  sentence: Sentence,
  mark: Mark,
  subject: Actor,
  objects: readonly Actor[],
): Actor[][] {
  // 会见甲和乙,并分别签署: without spaces the word stands before the verb or those whom it governs.
  const until = sentence.language.names ? Math.max(mark.end, objects[0]!.start) : mark.end + 40
  const near = (type: string): boolean =>
    hasMark(page, type, Math.max(sentence.span[0], mark.start - 60), Math.min(sentence.span[1], until))
  // A programme to come lists meetings, not those who meet at once.
  const isSerial =
    objects.length > 1 &&
    (near('meeting.serial') ||
      (objects.every((object) => object.head !== '') &&
        hasMark(page, 'meeting.planned', Math.max(sentence.span[0], mark.start - 30), mark.start)))
  return isSerial ? objects.map((object) => [subject, object]) : [[subject, ...objects]]
}

export function serialBefore(
  page: Page,
  sentence: Sentence,
  reals: readonly Actor[],
  pair: [Actor, Actor],
  mark: Mark,
): Actor[][] {
  const [first, second] = pair
  const isSerial = hasMark(page, 'meeting.serial', Math.max(sentence.span[0], mark.start - 80), mark.start)
  if (!isSerial) return [pair]
  const between = reals.filter((actor) => actor.start > first.end && actor.end <= second.start)
  return [...between.filter((actor) => areOpposite(first, actor)), second].map((object) => [first, object])
}
