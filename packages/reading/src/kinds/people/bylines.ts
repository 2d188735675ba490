import { hasMark, marksWithin, type Page, type Sentence } from '../../engine/page.ts'

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
  // In quotes stands what a firm or a ship is called, whoever heads it.
  if (folded[start - 1] === '"' && folded[end] === '"') return true
  if (hasSquareBrackets(page) && isInSquareBrackets(folded, start)) return true
  if (sentence !== null && isSignature(page, sentence, start, end)) return true
  return sentence !== null && !isTitled && end > start && isWholeSentence(folded, sentence, start, end)
}

// Few texts have any, and of one text many names are asked.
const bracketed = new WeakMap<Page, boolean>()
function hasSquareBrackets(page: Page): boolean {
  let known = bracketed.get(page)
  if (known === undefined) bracketed.set(page, (known = page.folded.includes('[')))
  return known
}

function isInSquareBrackets(folded: string, offset: number): boolean {
  const before = folded.slice(Math.max(0, offset - BRACKET_REACH), offset)
  const open = before.lastIndexOf('[')
  return open >= 0 && before.indexOf(']', open) < 0 && before.indexOf('\n', open) < 0
}

const CLOSING = 3
const LONGEST_SIGNATURE = 70

/** "A. Sample, trade counsellor." among the last lines: who wrote it, name and post without a verb. */
function isSignature(page: Page, sentence: Sentence, start: number, end: number): boolean {
  const { sentences } = page
  const [from, to] = sentence.span
  return (
    sentences.length > CLOSING + 1 &&
    sentence.index >= sentences.length - CLOSING &&
    sentences[sentence.index - 1]?.block !== sentence.block &&
    start === from &&
    to - from <= LONGEST_SIGNATURE &&
    /^\s?[,–-]/u.test(page.text.slice(end, end + 2)) &&
    !hasMark(page, 'person.break', end, to) &&
    !hasMark(page, 'person.act', end, to)
  )
}

/** A line that is nothing but a name is its author's. */
function isWholeSentence(folded: string, { span }: Sentence, start: number, end: number): boolean {
  return (
    folded.slice(span[0], start).trim() === '' &&
    /^[\s.,()/-]*$/.test(folded.slice(end, Math.min(span[1], end + 12))) &&
    span[1] - end <= 12
  )
}
