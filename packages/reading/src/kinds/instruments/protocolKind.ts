import { holdsAny } from '../../engine/gaps.ts'
import { type Page, type Sentence, hasMark, marksWithin } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { InstrumentKind } from '../../findings.ts'

const PROTOCOL_REACH = 60

/** The protocol of a meeting is its minutes; one that says what it is about is an agreement. */
export function protocolKind(page: Page, sentence: Sentence, mark: Mark, hasSession: boolean): InstrumentKind {
  const reach = sentence.language.names ? PROTOCOL_REACH / 3 : PROTOCOL_REACH
  const abouts = marksWithin(page, 'instrument.about', mark.end, Math.min(sentence.span[1], mark.end + 12))
  if (abouts[0] && abouts[0].start - mark.end <= 3 && abouts[0].payload !== 'for') return 'agreement'
  if (
    sentence.language.names &&
    hasMark(
      page,
      'instrument.about',
      Math.max(sentence.span[0], mark.start - PROTOCOL_REACH / 2),
      mark.start,
      ({ payload }) => payload === 'on',
    )
  )
    return 'agreement'
  const [from, to] = sentence.language.names ? [mark.start - reach, mark.start] : [mark.end, mark.end + reach]
  const meeting = marksWithin(
    page,
    'instrument.meeting',
    Math.max(sentence.span[0], from),
    Math.min(sentence.span[1], to),
  )
  if (
    meeting.some(
      ({ start, end }) => !holdsAny(page.folded, Math.min(mark.end, end), Math.max(mark.start, start), ',;:'),
    )
  )
    return 'minutes'
  // 检疫要求议定书: whatever it is about stands against the word.
  if (
    sentence.language.names &&
    /[^\P{L}的了份该本此项个签署订过下]$/u.test(page.folded.slice(mark.start - 1, mark.start))
  )
    return 'agreement'
  const isOfMeeting = hasMark(
    page,
    'instrument.meeting',
    Math.max(sentence.span[0], mark.start - 4 * PROTOCOL_REACH),
    mark.start,
  )
  // "Held its 13th meeting. … signed its protocol.": of what the sentence before tells.
  const previous = page.sentences[sentence.index - 1]
  const isPointing =
    !sentence.language.names && page.marks.list('instrument.pointer')?.endingAt(mark.firstToken)?.payload === 'this'
  if (isPointing && previous?.block === sentence.block && hasMark(page, 'instrument.meeting', ...previous.span))
    return 'minutes'
  return (isOfMeeting || (hasSession && abouts.length === 0)) && !abouts.some(({ payload }) => payload === 'on')
    ? 'minutes'
    : 'agreement'
}
