import type { DateMark } from '../../engine/dates.ts'
import { countriesWithin, datesWithin, firstMark, type Page, type Sentence } from '../../engine/page.ts'
import { leadTo } from './placeOf.ts'
import type { Mention } from './draft.ts'

/** A signing that is the event itself: its sentence gives it a day or a place and tells of no meeting at which it took place. */
export function signingIn(page: Page, sentence: Sentence, others: readonly Mention[]): Mention | null {
  const [from, to] = sentence.span
  const mark = firstMark(page, 'meeting.sign', from, to)
  if (!mark || others.some((other) => other.kind === 'session' || other.kind === 'talks')) return null
  const isCeremony = mark.payload === 'ceremony'
  // 1月总理访问河内,两家公司签了…: the day and the place are the visit's.
  if (!isCeremony && sentence.language.names && others.some((other) => other.kind === 'visit')) return null
  const dates = datesWithin(page, Math.max(from, mark.start - 160), Math.min(to, mark.end + 60)).filter(
    (date) => date.grain === 'day' && date.role === null,
  )
  const places = countriesWithin(page, Math.max(from, mark.start - 80), Math.min(to, mark.end + 30)).filter(
    (country) => country.form === 'place' && leadTo(page, sentence, country) !== null,
  )
  const isNow = dates.some((date) => date.iso === null || isRecent(page, date))
  if (dates.length > 0 && !isNow) return null
  if (
    isCeremony
      ? dates.length + places.length === 0
      : dates.length === 0 && (places.length === 0 || !sentence.language.names)
  )
    return null
  return {
    kind: 'signing',
    rule: 'meeting/signing',
    start: mark.start,
    end: mark.end,
    sentence,
    frame: null,
    actors: [],
    sides: [],
    isBack: false,
  }
}

/** Within two months of the day that the page knows as its own; older signings are history. */
function isRecent(page: Page, date: DateMark): boolean {
  const iso = date.iso!
  // Without a day of publication a date with its year is the story's own only at its head.
  if (!page.publishedOn && !date.implied) return (page.sentences[3]?.span[0] ?? Number.POSITIVE_INFINITY) > date.start
  const reference =
    page.publishedOn ?? page.dates.findLast((date) => date.iso !== null && date.grain === 'day')?.iso ?? null
  if (!reference) return true
  const months = (date: string): number =>
    Number(date.slice(0, 4)) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) : 6)
  if (reference.length < 7 || iso.length < 7) return iso.slice(0, 4) === reference.slice(0, 4)
  return Math.abs(months(iso) - months(reference)) <= 2
}
