import { z } from '@hono/zod-openapi'
import { Id, LanguageCode, PageQuery, Paging } from './common.ts'
import { DocumentSummary } from './document.ts'
import { FindingKind } from './finding.ts'

export const SearchQuery = PageQuery.extend({
  q: z.string().trim().min(1).max(200),
  language: LanguageCode.optional(),
  /** Only documents with a finding of this kind. */
  kind: FindingKind.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** A sentence with what was found: `marks` are UTF-16 offsets into `text`; `start` and `end` into the document's text. */
export const SearchSentence = z
  .object({
    text: z.string(),
    start: z.int(),
    end: z.int(),
    marks: z.array(z.tuple([z.int(), z.int()])),
  })
  .openapi('SearchSentence')

/** A document that matches, best first, with its best sentences. */
export const SearchHit = z
  .object({ document: DocumentSummary, sentences: z.array(SearchSentence) })
  .openapi('SearchHit')

export const SearchResult = z
  .object({
    items: z.array(SearchHit),
    page: Paging,
    /** True when there are more documents than `page.total` says, which is exact up to 1,000. */
    more: z.boolean(),
    /** Things the query named, whose other names were searched for too. */
    expanded: z.array(z.object({ kind: z.string(), id: Id, names: z.array(z.string()) })),
    /** The query that was searched instead, where the typed one found nothing. */
    corrected: z.string().nullable(),
  })
  .openapi('SearchResult')

export type SearchQuery = z.infer<typeof SearchQuery>
export type SearchSentence = z.infer<typeof SearchSentence>
export type SearchHit = z.infer<typeof SearchHit>
export type SearchResult = z.infer<typeof SearchResult>
