import type { Figure } from '../../findings.ts'
import type { Page } from '../../engine/page.ts'

/** Figures of a page, as GUIDE.md defines them. */
export function readFigures(_page: Page): Figure[] {
  return []
}
