import { z } from '@hono/zod-openapi'
import { Id, Instant, IsoDate, PartyCode, Reference } from './common.ts'
import { Meeting } from './meeting.ts'
import { EvidenceProposal, LinkKind, Undertaking } from './undertaking.ts'

/** One undertaking as it comes before a session. */
export const PreparedItem = z
  .object({
    undertaking: Undertaking,
    /** The subcommittee or working group it flows up from. */
    from: Reference.nullable(),
    proposals: z.array(EvidenceProposal),
    outcome: LinkKind.nullable(),
    outcomeNote: z.string().nullable(),
  })
  .openapi('PreparedItem')

export const Preparation = z
  .object({
    meeting: Meeting,
    previous: Meeting.nullable(),
    items: z.array(PreparedItem),
    counts: z.object({ items: z.int(), agreed: z.int(), overdue: z.int(), silent: z.int(), unassessed: z.int() }),
  })
  .openapi('Preparation')

/** Body of `POST …/meetings/{id}/outcomes`. */
export const OutcomeInput = z
  .object({
    undertakingId: Id,
    outcome: LinkKind,
    due: IsoDate.nullable().optional(),
    note: z.string().max(4000).optional(),
  })
  .openapi('OutcomeInput')

/** Who agreed to exactly which revision. */
export const Confirmation = z
  .object({ side: PartyCode, by: z.string(), at: Instant, revision: z.int() })
  .openapi('Confirmation')

export const Article = z
  .object({
    id: Id,
    number: z.int(),
    /** The same article in each parallel language. */
    texts: z.record(z.string(), z.string()),
    undertakingIds: z.array(Id),
    revision: z.int(),
    confirmations: z.array(Confirmation),
    /** True only when every side confirmed this very revision. */
    confirmed: z.boolean(),
  })
  .openapi('Article')

export const Minutes = z
  .object({
    id: Id,
    meetingId: Id,
    languages: z.array(z.string()),
    /** `sealed` only when every side signed this very text; a change afterwards makes it `reopened`. */
    state: z.enum(['draft', 'confirmed', 'sealed', 'reopened']),
    revision: z.int(),
    articles: z.array(Article),
    /** Own side's signature is shown as soon as given; the other's only once the text is sealed. */
    signatures: z.array(z.object({ side: PartyCode, by: z.string(), at: Instant })),
    awaiting: z.array(PartyCode),
    /** SHA-256 of the sealed text, else null. */
    hash: z.string().nullable(),
    sealedAt: Instant.nullable(),
    reopened: z.object({ by: z.string(), side: PartyCode, at: Instant, reason: z.string() }).nullable(),
  })
  .openapi('Minutes')

/** Body of `PUT …/meetings/{id}/minutes/articles/{articleId}`; `revision` is what the writer saw (0 for a new article). */
export const ArticleInput = z
  .object({
    revision: z.int().min(0),
    number: z.int().min(1).optional(),
    texts: z.record(z.string(), z.string().max(100_000)),
    undertakingIds: z.array(Id).default([]),
    /** Wanted when the minutes are sealed, for it reopens them. */
    reason: z.string().max(2000).optional(),
  })
  .openapi('ArticleInput')

/** Body of confirm and sign: the revision that the person saw. */
export const RevisionInput = z.object({ revision: z.int().min(0) }).openapi('RevisionInput')
export const MinutesInput = z.object({ languages: z.array(z.string()).min(1).max(6) }).openapi('MinutesInput')

export type PreparedItem = z.infer<typeof PreparedItem>
export type Preparation = z.infer<typeof Preparation>
export type OutcomeInput = z.infer<typeof OutcomeInput>
export type Confirmation = z.infer<typeof Confirmation>
export type Article = z.infer<typeof Article>
export type Minutes = z.infer<typeof Minutes>
export type ArticleInput = z.infer<typeof ArticleInput>
export type RevisionInput = z.infer<typeof RevisionInput>
export type MinutesInput = z.infer<typeof MinutesInput>
