import type * as View from '@rapporteur/register'
import type { Anchor } from '../schemas/common.ts'

/** A register's anchor with what a page needs to show where it leads. */
export function presentAnchor(
  anchor: View.Anchor,
  findingId: string | null,
  about: Pick<View.DocumentSummary, 'title' | 'language' | 'publishedOn'>,
): Anchor {
  return {
    documentId: anchor.document,
    findingId,
    quote: anchor.exact,
    start: anchor.start,
    end: anchor.end,
    documentTitle: about.title,
    language: about.language,
    publishedOn: about.publishedOn,
  }
}
