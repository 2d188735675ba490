import type { Person } from '../../findings.ts'
import type { Page } from '../../engine/page.ts'

/** Named persons of a page, one finding each. */
export function readPeople(_page: Page): Person[] {
  return []
}
