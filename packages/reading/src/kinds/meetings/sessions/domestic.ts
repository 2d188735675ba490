import { type Page, type Sentence, marksWithin } from '../../../engine/page.ts'

/** Parliaments, parties, governments and towns have numbered sessions too. */
export function isDomestic(page: Page, sentence: Sentence, start: number, end: number): boolean {
  // A character of a script without spaces says more.
  const reach = sentence.language.names ? 18 : 40
  const marks = marksWithin(
    page,
    'meeting.domestic',
    Math.max(sentence.span[0], start - reach),
    Math.min(sentence.span[1], end + reach),
  )
  if (marks.length === 0) return false
  // 议会间合作委员会: the parliaments in the name of a body between states.
  const bodies = marksWithin(
    page,
    'meeting.body',
    Math.max(sentence.span[0], start - 80),
    Math.min(sentence.span[1], end + 80),
  ).filter(({ payload }) => !payload.startsWith('weak-'))
  return marks.some((mark) => !bodies.some((body) => body.start <= mark.start && mark.end <= body.end))
}
