import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, type Sentence, hasMark, marksWithin } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { BodyKind } from '../../../findings.ts'
import { type Body, NAME_LENGTH, ownSide, sidesAround } from './bodies.ts'
import { isDomestic } from './domestic.ts'
import { frameOf } from '../frameOf.ts'

/** The bodies between states that a sentence names; one without its sides counts where the text has named it with them. */
export function bodiesIn(page: Page, sentence: Sentence, last: Body | null): Body[] {
  const [from, to] = sentence.span
  const found: Body[] = []
  for (const mark of marksWithin(page, 'meeting.body', from, to)) {
    // "A memorandum on consultations": a paper about a body.
    if (mark.payload === 'none') continue
    const isPart = mark.payload.endsWith('-part')
    const kind = (isPart ? mark.payload.slice(0, -5) : mark.payload.replace('weak-', '')) as BodyKind
    const sides = isPart ? ownSide(page, mark, sentence) : sidesAround(page, mark, sentence)
    // A bare "committee" is a body between states only when both are named with it.
    if (mark.payload.startsWith('weak-') && sides.length < 2 && !(last?.kind === kind && sides.length === 0)) continue
    if (isDomestic(page, sentence, mark.start, mark.end) && (sides.length < 2 || mark.payload.startsWith('weak-')))
      continue
    found.push({
      kind,
      sides,
      start: mark.start,
      end: mark.end,
      isPart,
      isParent: frameOf(page, sentence, mark.start) !== null || isWhole(page, kind, mark, found.at(-1)),
    })
  }
  return found
}

/** "The subcommittee of the commission": a body behind another and a word of belonging is what the other is a part of. */
function isWhole(page: Page, kind: BodyKind, mark: Mark, previous: Body | undefined): boolean {
  return (
    kind === 'commission' &&
    previous !== undefined &&
    (previous.kind === 'subcommittee' || previous.kind === 'working-group') &&
    mark.start - previous.end <= NAME_LENGTH &&
    !holdsAny(page.folded, previous.end, mark.start, ';:.') &&
    hasMark(
      page,
      'meeting.within',
      Math.max(previous.end, mark.start - 24),
      mark.start,
      (one) => mark.start - one.end <= 2,
    )
  )
}
