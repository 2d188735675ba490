import { z } from '@hono/zod-openapi'
import { Id, Instant, IsoDate, LanguageCode, Paging, PageQuery } from './common.ts'
import { Finding, FindingKind } from './finding.ts'

const Span = z.tuple([z.int(), z.int()])

export const FindingCounts = z
  .object({ figure: z.int(), meeting: z.int(), person: z.int(), instrument: z.int(), undertaking: z.int() })
  .openapi('FindingCounts')

export const DocumentSummary = z
  .object({
    id: Id,
    title: z.string().nullable(),
    language: LanguageCode.nullable(),
    publishedOn: IsoDate.nullable(),
    url: z.string().nullable(),
    /** Whose voice the document is: id of a reporter of the dossier. */
    reporter: z.string().nullable(),
    /** File name or address it came in under. */
    name: z.string(),
    addedAt: Instant,
    counts: FindingCounts,
  })
  .openapi('DocumentSummary')

export const Noise = z
  .object({ start: z.int(), end: z.int(), reason: z.string() })
  .openapi('Noise', { description: 'A stretch of the text that yields no finding, and why.' })

export const DocumentDetail = DocumentSummary.extend({
  text: z.string(),
  paragraphs: z.array(z.object({ span: Span, language: LanguageCode.nullable() })),
  findings: z.array(Finding),
  noise: z.array(Noise),
  sha256: z.string(),
  /** Count of bytes as they came. */
  size: z.int(),
  mediaType: z.string(),
  encoding: z.string(),
  /** Version of the reader whose findings these are. */
  reader: z.string().nullable(),
  /** Kinds that the reader looks for in the document's language; that it found none of another says nothing. */
  reads: z.array(FindingKind),
}).openapi('DocumentDetail')

export const DocumentQuery = PageQuery.extend({
  language: LanguageCode.optional(),
  reporter: z.string().optional(),
  since: IsoDate.optional(),
  until: IsoDate.optional(),
})

export const DocumentList = z.object({ items: z.array(DocumentSummary), page: Paging }).openapi('DocumentList')

/** What became of one dropped file: its document, or the reason in one sentence. */
export const ImportedFile = z
  .object({
    name: z.string(),
    outcome: z.enum(['added', 'known', 'failed']),
    documentId: Id.nullable(),
    findings: z.int(),
    code: z.string().nullable(),
    message: z.string().nullable(),
  })
  .openapi('ImportedFile')

export const ImportResult = z
  .object({ files: z.array(ImportedFile), added: z.int(), known: z.int(), failed: z.int() })
  .openapi('ImportResult')

export type FindingCounts = z.infer<typeof FindingCounts>
export type DocumentSummary = z.infer<typeof DocumentSummary>
export type Noise = z.infer<typeof Noise>
export type DocumentDetail = z.infer<typeof DocumentDetail>
export type DocumentQuery = z.infer<typeof DocumentQuery>
export type DocumentList = z.infer<typeof DocumentList>
export type ImportedFile = z.infer<typeof ImportedFile>
export type ImportResult = z.infer<typeof ImportResult>
