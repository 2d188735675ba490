import type { Mark } from '../../engine/scan.ts'
import type { DateMark } from '../../engine/dates.ts'
import { holdsAny } from '../../engine/gaps.ts'
import { type Page, datesWithin, firstMark, hasMark, marksWithin } from '../../engine/page.ts'
import { FAR, dateOfName } from './dateInName.ts'
import { ofStory, pastOf, pastOfParagraph } from './dateOfStory.ts'
import type { Evidence } from './evidence.ts'
import type { Head } from './head.ts'
import { isSingle } from './isSingle.ts'
import type { Signing } from './signing.ts'
import { isAfter, isBefore } from './story.ts'

const UNKNOWN: Signing = { date: null, from: null, isPast: false, isInName: false }
const NEAR_VERB = 70
const BEFORE_VERB = 130

/** When it was signed: a date in its name ("the 2005 document"), the date beside the signing, else the day of the story. */
export function signingOf(
  page: Page,
  head: Head,
  evidence: Evidence | null,
  story: string | null,
  met: string | null,
  isIssued = false,
): Signing {
  const dates = datesWithin(page, head.clause[0], head.clause[1]).filter(isSingle)
  const named = dateOfName(page, head, dates, story)
  if (named) return named
  const anniversary = story ? dateOfAnniversary(page, head, story) : null
  if (anniversary) return anniversary
  const verb = verbOf(page, head, evidence)
  const beside = verb && dateBeside(page, head, evidence, verb, dates, story)
  if (beside)
    return {
      date: beside.iso,
      from: beside.implied?.from ?? null,
      isPast: isBefore(beside.iso!, story),
      isInName: false,
    }
  // "The statement says that …" tells nothing of its day.
  if ((evidence?.status !== 'signed' && !isIssued) || evidence?.mark.payload === 'says') return UNKNOWN
  return (
    pastOf(page, head, story) ??
    pastOfParagraph(page, head, story) ?? { ...ofStory(page, head, story, met), isPast: false, isInName: false }
  )
}

/** "The 20th anniversary of the treaty": so many years before the story. */
function dateOfAnniversary(page: Page, head: Head, story: string): Signing | null {
  const anniversary = firstMark(
    page,
    'instrument.anniversary',
    Math.max(head.clause[0], head.start - 60),
    Math.min(head.clause[1], head.end + 60),
  )
  if (!anniversary) return null
  const token = anniversary.captures[0]!
  const years = page.numbers.ordinalEnd[token]! > 0 ? page.numbers.ordinal[token]! : page.numbers.cardinal[token]!
  return years > 0 && years < 200
    ? { date: String(Number(story.slice(0, 4)) - years), from: 'the anniversary', isPast: true, isInName: false }
    : null
}

/** The word of signing: what gave the evidence, else one close behind the head. */
const verbOf = (page: Page, head: Head, evidence: Evidence | null): Mark | undefined =>
  evidence?.isSigning
    ? evidence.mark
    : marksWithin(page, 'instrument.signed', head.clause[0], head.clause[1]).find(
        (one) =>
          one.payload !== 'near' &&
          one.start >= head.end &&
          one.start - head.end < (one.payload === 'participle' || page.folded[one.start - 2] === ',' ? FAR : 40),
      )

/** The date that stands nearest to a word of signing. */
function dateBeside(
  page: Page,
  head: Head,
  evidence: Evidence | null,
  verb: Mark,
  dates: readonly DateMark[],
  story: string | null,
): DateMark | undefined {
  let best: DateMark | undefined
  for (const date of dates) {
    if (
      date.role === 'since' ||
      // "By 27 July they issued…": what has been signed was so on that day.
      (date.role === 'by' && !(date.grain === 'day' && evidence?.status === 'signed' && date.end <= verb.start)) ||
      isAfter(date.iso!, story) ||
      (head.kind === 'plan' && date.grain === 'year')
    )
      continue
    const distance = date.start >= verb.end ? date.start - verb.end : verb.start - date.end
    if (date.start >= verb.end && holdsAny(page.folded, verb.end, date.start, ',;')) continue
    if (
      distance > (date.start < verb.start ? BEFORE_VERB : NEAR_VERB) ||
      hasMark(
        page,
        'instrument.in-force',
        Math.min(verb.end, date.end),
        Math.max(verb.start, date.start),
        ({ payload }) => payload === '',
      )
    )
      continue
    if (!best || distance < Math.min(Math.abs(best.start - verb.end), Math.abs(verb.start - best.end))) best = date
  }
  return best
}
