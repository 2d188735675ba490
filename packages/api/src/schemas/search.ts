import { z } from '@hono/zod-openapi'
import { Id, IsoDate, LanguageCode, PageQuery, Paging } from './common.ts'

export const SearchQuery = PageQuery.extend({
  q: z.string().trim().min(1).max(200),
  language: LanguageCode.optional(),
  since: IsoDate.optional(),
  until: IsoDate.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** One sentence of one document; `marks` are UTF-16 offsets into `sentence`, `start` and `end` into the document's text. */
export const SearchHit = z
  .object({
    documentId: Id,
    title: z.string().nullable(),
    language: LanguageCode.nullable(),
    publishedOn: IsoDate.nullable(),
    sentence: z.string(),
    marks: z.array(z.tuple([z.int(), z.int()])),
    start: z.int(),
    end: z.int(),
    /** `exact`: as typed; `folded`: without marks or inflection; `alias`: another name of the same thing. */
    match: z.enum(['exact', 'folded', 'alias']),
    /** The name that was found, where `match` is `alias`. */
    alias: z.string().nullable(),
    /** Further sentences of the same document that match. */
    more: z.int(),
  })
  .openapi('SearchHit')

export const SearchResult = z
  .object({
    items: z.array(SearchHit),
    page: Paging,
    /** Forms that were searched besides the typed one. */
    expanded: z.array(z.string()),
    languages: z.array(z.object({ language: z.string(), count: z.int() })),
  })
  .openapi('SearchResult')

export type SearchQuery = z.infer<typeof SearchQuery>
export type SearchHit = z.infer<typeof SearchHit>
export type SearchResult = z.infer<typeof SearchResult>
