import type { Page } from '../../engine/page.ts'
import { type Evidence, isQuoted } from './evidence.ts'
import type { Head } from './head.ts'

/** A paper that speaks for itself: "in a joint statement the two sides said", "the joint statement says". */
export const isJustIssued = (page: Page, head: Head, evidence: Evidence | null, isFirst: boolean): boolean =>
  head.kind === 'declaration' &&
  (((!evidence || evidence.mark.payload === 'source') && head.pointer === 'a') ||
    (isFirst &&
      (!evidence || (evidence.status === 'in-force' && evidence.mark.payload === 'near')) &&
      !head.isPlural &&
      head.pointer !== 'old' &&
      isQuoted(page, head)))
