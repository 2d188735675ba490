import { type Page, type Sentence, countryFrom, hasMark } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import { goalOf } from './goalOf.ts'
import { isDatedWithin } from './isDatedWithin.ts'
import type { Trip } from './trip.ts'

/** A word of going with its goal, null where it tells of no visit. */
export function tripOf(
  page: Page,
  sentence: Sentence,
  mark: Mark,
  next: Mark | undefined,
  all: readonly Actor[],
): Trip | null {
  const isToldBack = mark.payload.endsWith('-back')
  const isArrival = mark.payload === 'arrive'
  // 对华进行访问的总理: what is told of the visitor stands before him.
  const isRelative = sentence.language.names !== undefined && mark.payload === 'go' && page.folded[mark.end] === '的'
  const manner = isRelative
    ? 'guest'
    : isArrival
      ? 'go'
      : isToldBack
        ? mark.payload.slice(0, -5)
        : isOfLongerName(page, mark)
          ? 'near'
          : mark.payload
  if (manner === 'skip' || isOneOfMany(page, sentence, mark)) return null
  const isAhead = manner === 'trip' && isAheadOf(page, sentence, mark)
  const near = manner === 'guest' ? null : goalOf(page, sentence, mark, manner, next, all)
  // "The ambassador of A in B ahead of the trip": where somebody is posted is no goal.
  const goal = isAhead && near && near.end <= mark.start ? null : near
  // 到海参崴的直航船, 来过的人: what is told of something else.
  if (
    sentence.language.names &&
    ((manner === 'near' && goal && page.folded[goal.end] === '的') ||
      (isRelative && page.folded[mark.end - 1] === '过'))
  )
    return null
  if (sentence.language.names && goal && isToStay(page, Math.max(mark.end, goal.end))) return null
  const isBack = isToldBack || (isAhead && !goal)
  const isSubject = manner === 'trip' && !goal && isSubjectOf(page, sentence, mark)
  const isScheduled = isSubject && isDatedWithin(page, mark.end, Math.min(sentence.span[1], mark.end + 40))
  const isWished = !isSubject && isWishedFor(page, sentence, mark)
  return { page, sentence, mark, manner, isBack, isArrival, goal, isSubject, isScheduled, isWished }
}

/** "Ahead of the trip the ambassador told …": of the trip that the text tells; whoever speaks does not go. */
const isAheadOf = (page: Page, { span: [from], language }: Sentence, mark: Mark): boolean =>
  language.names === undefined &&
  hasMark(page, 'meeting.ahead', Math.max(from, mark.start - 14), mark.start, (one) => mark.start - one.end <= 1)

/** 去马|来西亚: where a row holds a country told by one character, that character may begin a longer name. */
const isOfLongerName = (page: Page, { start, end, payload }: Mark): boolean => {
  const country =
    payload === 'trip' && page.language.names !== undefined ? page.countries[countryFrom(page, start)] : undefined
  return country !== undefined && country.start > start && country.start < end && country.end > end
}

const isOneOfMany = (page: Page, { span: [from, to] }: Sentence, mark: Mark): boolean =>
  hasMark(
    page,
    'meeting.many',
    Math.max(from, mark.start - 14),
    Math.min(to, mark.end + 3),
    (many) => mark.start - many.end <= 3 && many.start - mark.end <= 2,
  )

/** "Hopes that the visit will bring …": the visit that the text is about. */
const isSubjectOf = (page: Page, { span: [from, to] }: Sentence, mark: Mark): boolean =>
  hasMark(
    page,
    'meeting.trip-does',
    mark.end,
    Math.min(to, mark.end + 40),
    (one) => one.start - mark.end <= 2 || (one.start - mark.end <= 24 && isStep(page, mark, from)),
  )

const isWishedFor = (page: Page, { span: [from] }: Sentence, mark: Mark): boolean =>
  isInvitation(page, mark) ||
  (hasMark(
    page,
    'meeting.invite',
    Math.max(from, mark.start - 90),
    mark.start,
    (invite) => invite.payload !== 'skip',
  ) &&
    !hasMark(page, 'meeting.invited', Math.max(from, mark.start - 160), mark.start))

/** 转达总理的访问邀请: a visit to which somebody is asked. */
const isInvitation = (page: Page, { end }: Mark): boolean =>
  page.language.names !== undefined && hasMark(page, 'meeting.asked-to', end, end + 2, ({ start }) => start === end)

const LONGEST_STAY = 6
/** 到越南投资, 赴法留学: to do business, to study or to live there is no visit. */
function isToStay(page: Page, goalEnd: number): boolean {
  // 赴巴国
  const from = page.folded[goalEnd] === '国' ? goalEnd + 1 : goalEnd
  return hasMark(
    page,
    'meeting.to-stay',
    from,
    from + LONGEST_STAY,
    (mark) => mark.start === from && mark.payload !== 'skip',
  )
}

/** "The last visit of this level took place in 2002." */
const isStep = (page: Page, mark: Mark, from: number): boolean =>
  hasMark(page, 'meeting.step', Math.max(from, mark.start - 14), mark.end, (step) => step.start < mark.end)
