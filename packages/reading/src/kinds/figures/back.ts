import type { Figure } from '../../findings.ts'
import type { DateMark } from '../../engine/dates.ts'
import { dateFrom, type Page, type Sentence, within } from '../../engine/page.ts'
import { firstAfter } from './marks.ts'
import { isCompared } from './periods.ts'

// "This is 32 % more than a year before" stands at the head of its sentence.
const HEAD = 60

/** The part of a year that "compared to the same period last year" of a sentence goes back to. */
export function partBefore(page: Page, sentence: Sentence): DateMark | undefined {
  const compared = within(page.dates, sentence.span[0], sentence.span[1]).find(
    (date) => date.implied?.from === 'the period named before' && isCompared(page, date),
  )
  const span = compared?.implied?.span
  return span && page.dates[dateFrom(page, span[0])]
}

/** "This is 32 % more than last year": the sum of the sentence before with its growth; undefined where none is told so. */
export function grownBack(
  page: Page,
  sentence: Sentence,
  made: Figure | undefined,
  told: Figure | null,
): Figure | undefined {
  if (!made || !told || told.value !== null || made.value === null || made.change !== null || told.change === null)
    return undefined
  const before = page.sentences[sentence.index - 1]
  if (!before || made.span[0] < before.span[0] || made.span[1] > sentence.span[0]) return undefined
  const back = firstAfter(page, 'figure.back', sentence.span[0], sentence.span[0] + HEAD)
  return back && told.span[0] >= back.start ? { ...made, change: told.change, changeBase: told.changeBase } : undefined
}
