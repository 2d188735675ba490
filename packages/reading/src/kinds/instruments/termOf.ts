import { holdsAny } from '../../engine/gaps.ts'
import { type Page, datesWithin, markAfter } from '../../engine/page.ts'
import type { Head } from './head.ts'

const MOST_YEARS = 100
const YEARS_REACH = 90

/** A term said in the same sentence behind the head, or in one of the next two that `isOther` does not give to another instrument. */
export function termOf(
  page: Page,
  head: Head,
  next: Head | undefined,
  isOther: (sentence: number) => boolean,
): number | null {
  const years =
    head.kind === 'plan'
      ? datesWithin(page, head.end, Math.min(head.sentence.span[1], head.end + YEARS_REACH)).find(
          ({ iso, role, start }) =>
            role === null &&
            iso !== null &&
            /^\d{4}\/\d{4}$/.test(iso) &&
            !holdsAny(page.folded, head.end, start, ',;:.'),
        )
      : undefined
  // "The programme for 2026–2030" runs for five years.
  if (years && !(next && next.start < years.start))
    return (Number(years.iso!.slice(5)) - Number(years.iso!.slice(0, 4)) + 1) * 12
  for (let i = head.sentence.index; i <= head.sentence.index + 2 && i < page.sentences.length; i++) {
    const { span } = page.sentences[i]!
    if (i > head.sentence.index && isOther(i)) return null
    const mark = markAfter(
      page,
      'instrument.term',
      i === head.sentence.index ? head.start - 14 : span[0],
      i === head.sentence.index && next?.sentence === head.sentence ? next.phraseStart : span[1],
    )
    if (!mark) continue
    const token = mark.captures[0]
    const n = token === undefined ? undefined : page.numbers.cardinal[token]
    if (n !== undefined && n > 0 && n < MOST_YEARS) return mark.payload === 'years' ? n * 12 : n
  }
  return null
}
