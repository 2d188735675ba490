import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, type Sentence, countryFrom, datesWithin, hasMark } from '../../../engine/page.ts'
import type { CountryMention } from '../../../engine/parties.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { PartyCode } from '../../../findings.ts'
import type { Actor } from '../actors/actor.ts'
import { beginningIn } from '../beginningIn.ts'
import type { Mention } from '../draft.ts'
import { sidesOf, talksOf } from './talksOf.ts'
import type { Word } from './talksWord.ts'

export const BEFORE = 240
const AFTER = 200
const LONGEST_POSTS = 22
export const untilOf = (sentence: Sentence, mark: Mark): number => Math.min(sentence.span[1], mark.end + AFTER)

/** Talks whose words name no two who met: one who was there on a day, the two countries, or those told before. */
export function talksOfNobody(page: Page, all: readonly Actor[], word: Word, before: readonly Actor[]): Mention | null {
  const { sentence, mark, manner, isBack } = word
  // "Tokayev at talks on 12 June in Astana": with a day of its own it is no meeting told before.
  const owner = isBack ? before.findLast((actor) => actor.form === 'named') : undefined
  if (owner && isDatedBehind(page, mark))
    return { ...talksOf(page, word, [owner], sidesOf(page, [owner])), isBack: false, refersBack: false }
  const sides = manner === 'noun' && !isBack ? sidesAgainst(page, sentence, mark) : []
  if (sides.length === 2) return talksOf(page, word, [], sides)
  return isBack ||
    (manner === 'discuss' && isOfTwoPeople(page, all, mark)) ||
    (manner === 'noun' && isToldOf(page, all, sentence, mark))
    ? { ...talksOf(page, word, [], []), isBack: true }
    : null
}

/** A noun near which both sides or a day are told. */
function isToldOf(page: Page, all: readonly Actor[], sentence: Sentence, mark: Mark): boolean {
  const [from, to] = sentence.span
  const until = untilOf(sentence, mark)
  return (
    beginningIn(all, mark.start - BEFORE, until).some((actor) => actor.form === 'pair') ||
    datesWithin(page, Math.max(from, mark.start - BEFORE), until).some((date) => date.grain === 'day') ||
    isDatedStep(page, mark, from, until) ||
    isHeldThen(page, mark, to)
  )
}

const THEN_REACH = 70

/** "Negotiations were held in 2022": a noun with its verb and when, though nobody is named. */
function isHeldThen(page: Page, mark: Mark, to: number): boolean {
  const date = datesWithin(page, mark.end, Math.min(to, mark.end + THEN_REACH)).find(({ iso }) => iso !== null)
  return (
    date !== undefined &&
    (date.grain === 'month' || date.grain === 'year') &&
    hasMark(page, 'meeting.convene', mark.end, date.start) &&
    !holdsAny(page.folded, mark.end, date.start, ',;:.')
  )
}

const isDatedBehind = (page: Page, mark: Mark): boolean =>
  datesWithin(page, mark.end, mark.end + 16).some(
    ({ iso, grain, start }) => iso !== null && grain === 'day' && start - mark.end <= 2,
  )

/** "Russian–Vietnamese talks": the two countries that stand against the word. */
function sidesAgainst(page: Page, sentence: Sentence, mark: Mark): PartyCode[] {
  const at = countryFrom(page, mark.start)
  const [first, second] = page.countries.slice(Math.max(0, at - 2), at)
  const [third, fourth] = page.countries.slice(countryFrom(page, mark.end))
  const isJoined = (a: CountryMention, b: CountryMention): boolean =>
    a.code !== b.code && /^(?:\s?-\s?)?$/.test(page.folded.slice(a.end, b.start))
  if (first && second && mark.start - second.end <= 1 && isJoined(first, second)) return [first.code, second.code]
  // 印俄外长和防长举行会谈: the posts of both between the countries and the word.
  if (
    first &&
    second &&
    sentence.language.names &&
    first.start >= sentence.span[0] &&
    mark.start - second.end <= LONGEST_POSTS &&
    isJoined(first, second) &&
    !holdsAny(page.text, second.end, mark.start, ',，;；:：。、') &&
    hasMark(page, 'person.role', second.end, mark.start)
  )
    return [first.code, second.code]
  if (third && fourth && third.start - mark.end <= 1 && isJoined(third, fourth)) return [third.code, fourth.code]
  return []
}

/** "The two ministers went over …": the talks that the text is about, told by nothing else. */
const isOfTwoPeople = (page: Page, all: readonly Actor[], mark: Mark): boolean => {
  const pair = beginningIn(all, mark.start - 60, mark.start).findLast((actor) => actor.form === 'pair')
  return pair !== undefined && mark.start - pair.end <= 14 && hasMark(page, 'person.role', pair.start, pair.end)
}

/** "The previous meeting at this level took place in October 2015": one of a row, with a time of its own. */
const isDatedStep = (page: Page, mark: Mark, from: number, until: number): boolean =>
  hasMark(page, 'meeting.step', Math.max(from, mark.start - 16), mark.start, (step) => mark.start - step.end <= 1) &&
  hasMark(page, 'meeting.convene', mark.end, until, (convene) => convene.end - convene.start > 3) &&
  datesWithin(page, mark.end, until).some((date) => date.iso !== null)
