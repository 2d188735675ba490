import { isDay, isMonth, isYear } from './calendar.ts'
import type { Reference } from './dateMark.ts'
import type { Draft } from './dateSlots.ts'

/** How many years ahead a text may name one. */
const FARTHEST_AIM = 10

/** The day of publication, else the first whole date of the text, else the year that most of its dates name. */
export function referenceOf(
  drafts: readonly Draft[],
  publishedOn: string | null,
  isCounting: (draft: Draft) => boolean,
  isTillNow: (draft: Draft) => boolean,
  sentenceOf: (offset: number) => number,
): Reference | undefined {
  const published = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(publishedOn ?? '')
  if (published)
    return {
      year: Number(published[1]),
      month: published[2] ? Number(published[2]) : null,
      day: published[3] ? Number(published[3]) : null,
      from: 'the date of publication',
    }
  const whole = drafts.find(
    ({ slots, role }) => isYear(slots.y) && isMonth(slots.m) && isDay(slots.d) && role !== 'compare',
  )
  let latest = 0
  let latestPart = 0
  for (const { slots, role, maker } of drafts) {
    if (!isYear(slots.y) || role === 'by' || role === 'compare' || maker === 'years') continue
    latest = Math.max(latest, slots.y)
    if (slots.m !== undefined) latestPart = Math.max(latestPart, slots.y)
  }
  const opens =
    whole !== undefined && (sentenceOf(whole.mark.start) < 2 || isOfToday(whole, drafts, latest, sentenceOf))
  // A day long past in a text that names later years is history, not the day of the text; one that opens it has years aimed at behind it.
  if (
    whole &&
    (opens
      ? whole.slots.y! >= latest - FARTHEST_AIM && whole.slots.y! >= latestPart - 1
      : whole.slots.y! >= latest - 1 && whole.slots.y! >= latestPart)
  )
    return {
      year: whole.slots.y!,
      month: whole.slots.m!,
      day: whole.slots.d!,
      from: 'the first whole date of the text',
    }
  const told = yearOfStory(drafts, isCounting, isTillNow)
  return told === undefined || told < latest - 1
    ? undefined
    : { year: told, month: null, day: null, from: 'the years that the text names' }
}

/**
 * The year a text without a day of its own is told in: the latest of which it names a part (a month, a quarter), or the
 * one after the latest for which it gives a whole year's figures; else the latest that it names.
 */
function yearOfStory(
  drafts: readonly Draft[],
  isCounting: (draft: Draft) => boolean,
  isTillNow: (draft: Draft) => boolean,
): number | undefined {
  let parts = 0
  let whole = 0
  let named = 0
  for (const draft of drafts) {
    const { slots, maker, role } = draft
    if (
      !isYear(slots.y) ||
      maker === 'years' ||
      role === 'compare' ||
      role === 'by' ||
      (role === 'since' && !isTillNow(draft))
    )
      continue
    const isWhole = slots.m === undefined && slots.n === undefined && slots.q === undefined && slots.h === undefined
    if (!isWhole) parts = Math.max(parts, slots.y)
    else if (role === null && isCounting(draft)) whole = Math.max(whole, slots.y)
    named = Math.max(named, slots.y)
  }
  const told = Math.max(parts, whole > 0 ? whole + 1 : 0)
  return told > 0 ? told : named > 0 ? named : undefined
}

// So far ahead a joint statement of the day looks.
const VISION = 10

// So far ahead plans are told of.
const SOON = 3

/** A whole date at the head of a text that tells of more parts of its own year than of later ones: later years are aims. */
function isOfToday(
  whole: Draft,
  drafts: readonly Draft[],
  latest: number,
  sentenceOf: (offset: number) => number,
): boolean {
  const year = whole.slots.y!
  if (sentenceOf(whole.mark.start) > 2 || latest - year > VISION) return false
  let own = 0
  let later = 0
  for (const { slots } of drafts) {
    if (!isYear(slots.y) || (slots.m ?? slots.n ?? slots.q ?? slots.h) === undefined) continue
    if (slots.y === year) own++
    else if (slots.y > year) later++
  }
  // Days on a line of their own are the days of what was held then.
  return own > later ? own > 1 : own === later && whole.maker === 'days' && latest - year <= SOON
}
