import { holdsAny, lastOf } from '../../../engine/gaps.ts'
import { type Page, firstMark, hasMark } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Scope } from '../scope.ts'

// "…for | the successful holding of | the 25th session".
const BEFORE = 28
// In a script without spaces its sides may stand between.
const DENSE_BEFORE = 14
const BEHIND = 4
const LETTER_REACH = 160
const FOR_REACH = 24

/**
 * Where the words begin that tell of a session only as what is being prepared ("agreed to prepare for the 25th session",
 * "a letter on the agenda of the 26th session"); undefined where none do.
 */
export function preparedFrom(page: Page, scope: Scope): number | undefined {
  const [from, to] = scope.sentence.span
  const reach = scope.sentence.language.names ? DENSE_BEFORE : BEFORE
  const before = firstMark(
    page,
    'meeting.prepare',
    Math.max(from, scope.start - 90),
    scope.start,
    (mark) =>
      !mark.payload.endsWith('behind') &&
      scope.start - mark.end <= reach &&
      !holdsAny(page.folded, mark.end, scope.start, ',;:.()') &&
      isUnheld(page, scope, mark),
  )
  if (before) return before.start
  const behind = firstMark(
    page,
    'meeting.prepare',
    scope.end,
    Math.min(to, scope.end + BEHIND + 8),
    (mark) => mark.payload.endsWith('behind') && mark.start - scope.end <= BEHIND && isUnheld(page, scope, mark),
  )
  if (!behind) return undefined
  // 为第25次会议做准备: from the word that governs it.
  const opening = lastOf(page.folded, Math.max(from, scope.start - FOR_REACH), scope.start, '为')
  return opening >= 0 ? opening : scope.start
}

/** An agenda is of a session to come where it is a draft, or a letter tells of it. */
const isUnheld = (page: Page, { sentence, start }: Scope, mark: Mark): boolean =>
  !mark.payload.startsWith('agenda') ||
  hasMark(page, 'meeting.letter', Math.max(sentence.span[0], start - LETTER_REACH), Math.max(start, mark.end + 2))
