import type * as View from '@rapporteur/register'
import type { SearchResult } from '../schemas/search.ts'
import { presentDocument } from './document.ts'

/** Marks move from the document's offsets to the sentence's, so that a page can cut the sentence alone. */
export function presentSearch(result: View.SearchResult, page: { offset: number; limit: number }): SearchResult {
  return {
    items: result.hits.map(({ document, sentences }) => ({
      document: presentDocument(document),
      sentences: sentences.map(({ text, span: [start, end], marks }) => ({
        text,
        start,
        end,
        marks: marks.map(([from, to]): [number, number] => [from - start, to - start]),
      })),
    })),
    page: { total: result.total, ...page },
    more: result.more,
    expanded: result.expanded.map(({ kind, id, names }) => ({ kind, id, names: [...names] })),
    corrected: result.corrected,
  }
}
