import { marksWithin, type Page, type Sentence } from '../../engine/page.ts'

const LABEL_REACH = 24
const BRACKET_REACH = 120

/** True for a name that is none of the story: photographers and authors, a line of its own, a link in square brackets, a ship in quotes. */
export function isOutsideStory(
  page: Page,
  sentence: Sentence | null,
  start: number,
  end: number,
  isTitled: boolean,
): boolean {
  const { folded } = page
  for (const mark of marksWithin(
    page,
    'person.byline',
    Math.max(0, start - LABEL_REACH),
    Math.min(page.text.length, end + LABEL_REACH),
  )) {
    if (
      mark.payload === 'before' &&
      mark.end <= start &&
      start - mark.end <= 2 &&
      /^[\s:(/]*$/.test(folded.slice(mark.end, start))
    )
      return true
    if (mark.payload === 'after' && mark.start >= end && mark.start - end <= 2) return true
    if (
      mark.payload === 'start' &&
      sentence &&
      mark.start === sentence.span[0] &&
      mark.end <= start &&
      start - mark.end <= 1
    )
      return true
  }
  if (folded[start - 1] === '"' && folded[end] === '"' && !isTitled) return true
  if (isInSquareBrackets(folded, start)) return true
  return sentence !== null && !isTitled && end > start && isWholeSentence(folded, sentence, start, end)
}

function isInSquareBrackets(folded: string, offset: number): boolean {
  const before = folded.slice(Math.max(0, offset - BRACKET_REACH), offset)
  const open = before.lastIndexOf('[')
  return open >= 0 && before.indexOf(']', open) < 0 && before.indexOf('\n', open) < 0
}

/** A line that is nothing but a name is its author's. */
function isWholeSentence(folded: string, { span }: Sentence, start: number, end: number): boolean {
  return (
    folded.slice(span[0], start).trim() === '' &&
    /^[\s.,()/-]*$/.test(folded.slice(end, Math.min(span[1], end + 12))) &&
    span[1] - end <= 12
  )
}
