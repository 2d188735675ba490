import { z } from '@hono/zod-openapi'

/** Id of anything in a dossier; opaque, safe in a path. */
export const Id = z.string().min(1).max(200)

/** ISO 8601 date as precise as known (`2021`, `2021-10`, `2021-10-29`) or a stretch `start/end` of two such dates. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/)
  .openapi('IsoDate', { example: '2021-10' })

/** Instant in UTC. */
export const Instant = z.iso.datetime().openapi('Instant', { example: '2026-11-20T08:00:00.000Z' })

/** ISO 639-1 code of the language of content. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)

/** A language that pages and briefs are written in. */
export const InterfaceLanguage = z.enum(['vi', 'ru', 'zh', 'en']).openapi('InterfaceLanguage')

/** ISO 3166-1 alpha-2 code or a bloc's acronym. */
export const PartyCode = z.string().regex(/^[A-Z][A-Za-z0-9-]{1,15}$/)

/** One name in each language it is known in: `{ "vi": "…", "ru": "…" }`; languages may be missing. */
export const Names = z.record(z.string(), z.string()).openapi('Names')

/** Words of a document, and the language they are in where that is known. */
export const Wording = z.object({ text: z.string(), language: LanguageCode.nullable() }).openapi('Wording')

/** The words in a document that a fact stands on. Offsets are UTF-16 units into the document's text, end exclusive. */
export const Anchor = z
  .object({
    documentId: Id,
    findingId: Id.nullable(),
    quote: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    documentTitle: z.string().nullable(),
    language: LanguageCode.nullable(),
    publishedOn: IsoDate.nullable(),
  })
  .openapi('Anchor')

/** A value as its wording leaves it: `low`..`high`; null is an open end; `stated` is the number as written. */
export const Interval = z
  .object({
    low: z.number().nullable(),
    high: z.number().nullable(),
    stated: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  })
  .openapi('Interval')

/** Whether the quote alone, computed anew, carries the fact. */
export const Verdict = z.enum(['states', 'mentions', 'does-not-state']).openapi('Verdict')

export const Certainty = z.enum(['certain', 'implied', 'unknown']).openapi('Certainty')

/** What people have done with a machine-read finding or entry. */
export const ReviewState = z
  .enum(['unreviewed', 'accepted', 'corrected', 'rejected', 'merged', 'deprecated', 'obsolete'])
  .openapi('ReviewState')

/** `machine`: read by the reader, not yet reviewed; `reviewed`: a person confirmed; `typed`: a person wrote it; `dossier`: came with the dossier. */
export const Standing = z.enum(['machine', 'reviewed', 'typed', 'dossier']).openapi('Standing')

/** Something elsewhere in the register, with what is needed to show a link to it. */
export const Reference = z
  .object({
    kind: z.enum([
      'document',
      'finding',
      'meeting',
      'undertaking',
      'instrument',
      'project',
      'person',
      'body',
      'series',
      'target',
      'minutes',
    ]),
    id: Id,
    label: z.string(),
  })
  .openapi('Reference')

/** RFC 9457 problem: `code` is stable, `detail` is one sentence for a person. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    instance: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem')

/** Paging of every list: `total` counts what the filters let through. */
export const Paging = z.object({ total: z.int(), offset: z.int(), limit: z.int() }).openapi('Paging')

/** Query of every list. */
export const PageQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

export const SortOrder = z.enum(['asc', 'desc'])

export type Id = z.infer<typeof Id>
export type IsoDate = z.infer<typeof IsoDate>
export type Instant = z.infer<typeof Instant>
export type LanguageCode = z.infer<typeof LanguageCode>
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>
export type PartyCode = z.infer<typeof PartyCode>
export type Names = z.infer<typeof Names>
export type Anchor = z.infer<typeof Anchor>
export type Interval = z.infer<typeof Interval>
export type Verdict = z.infer<typeof Verdict>
export type Certainty = z.infer<typeof Certainty>
export type ReviewState = z.infer<typeof ReviewState>
export type Standing = z.infer<typeof Standing>
export type Reference = z.infer<typeof Reference>
export type Problem = z.infer<typeof Problem>
export type Paging = z.infer<typeof Paging>
export type PageQuery = z.infer<typeof PageQuery>
export type SortOrder = z.infer<typeof SortOrder>
