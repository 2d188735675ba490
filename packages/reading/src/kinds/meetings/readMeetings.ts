import type { Meeting, Person } from '../../findings.ts'
import type { Page } from '../../engine/page.ts'

/** Meetings of a page, one finding each. `people` are those already found on it. */
export function readMeetings(_page: Page, _people: readonly Person[]): Meeting[] {
  return []
}
