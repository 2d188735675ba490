import { hasMark, type Page } from '../../engine/page.ts'

/** What stands before or behind belongs to a street or a ship; an article stands before posts too. */
export function isBlocked(page: Page, start: number, end: number, isPost = false): boolean {
  if (
    hasMark(
      page,
      'person.not-before',
      Math.max(0, start - 24),
      start,
      (mark) =>
        start - mark.end <= 2 && !(isPost && mark.payload === 'article') && !isEndOfOffice(page, mark.start, mark.end),
    )
  )
    return true
  return hasMark(page, 'person.not-after', end, end + 16, (mark) => mark.start - end <= 1)
}

/** "Chủ tịch Hạ | viện | V. An": the last word of an office is no institute. */
function isEndOfOffice(page: Page, start: number, end: number): boolean {
  return hasMark(page, 'person.not', Math.max(0, start - 12), end, (mark) => mark.end === end && mark.start < start)
}
