import { z } from '@hono/zod-openapi'
import { Id, Instant, IsoDate, Names, PartyCode } from './common.ts'

const Texts = z.record(z.string(), z.string().max(100_000))

export const Article = z
  .object({
    id: Id,
    /** The same article in each parallel language. */
    texts: z.record(z.string(), z.string()),
    undertakingIds: z.array(Id),
    /** Sides that confirmed this very wording. */
    confirmedBy: z.array(PartyCode),
    /** Hash of this wording, to confirm it by. */
    hash: z.string(),
  })
  .openapi('Article')

export const Minutes = z
  .object({
    id: Id,
    meetingId: Id,
    titles: Names,
    sides: z.array(PartyCode),
    languages: z.array(z.string()),
    /** Only `sealed` is signed: every side signed this very text. `partly-signed` must never be shown as signed. */
    phase: z.enum(['draft', 'confirmed', 'partly-signed', 'sealed']),
    articles: z.array(Article),
    signatures: z.array(z.object({ side: PartyCode, by: z.string(), on: IsoDate })),
    /** Hash of the whole text as it stands, to sign it by. */
    hash: z.string(),
    /** The sealed text's hash; null unless `phase` is `sealed`. */
    seal: z.string().nullable(),
    /** Texts that were sealed and then changed, oldest first. */
    /** The sealed text itself, of which `seal` is the SHA-256 over UTF-8; null unless `phase` is `sealed`. */
    sealedText: z.string().nullable(),
    earlierSeals: z.array(z.object({ hash: z.string(), text: z.string() })),
    version: z.int(),
  })
  .openapi('Minutes')

export const MinutesList = z
  .object({ items: z.array(Minutes.pick({ id: true, meetingId: true, titles: true, phase: true })) })
  .openapi('MinutesList')
export const MinutesQuery = z.object({ meetingId: Id.optional() })

/** Body of `POST …/minutes`: begins the minutes of a session. */
export const MinutesInput = z
  .object({ meetingId: Id, titles: Names, languages: z.array(z.string().min(2).max(20)).min(1).max(6) })
  .openapi('MinutesInput')

/** Body of `PUT …/minutes/{id}/articles/{article}`; a changed wording drops confirmations and signatures and tells every side. */
export const ArticleInput = z
  .object({ texts: Texts, undertakingIds: z.array(Id).max(200).default([]), version: z.int().optional() })
  .openapi('ArticleInput')

/** Body of `POST …/minutes/{id}/order`: every article once, in the new order. */
export const ArticleOrder = z
  .object({ articles: z.array(Id).max(1000), version: z.int().optional() })
  .openapi('ArticleOrder')

/** Body of confirm and sign: the hash of the text that the person has before their eyes. */
export const SeenText = z.object({ seen: z.string().regex(/^[0-9a-f]{64}$/) }).openapi('SeenText')

/** Something the other side did that one's own side should know. */
export const Notice = z
  .object({
    id: Id,
    what: z.string(),
    subject: z.object({ kind: z.string(), id: Id }),
    data: z.unknown(),
    at: Instant,
    seen: z.boolean(),
  })
  .openapi('Notice')
export const NoticeList = z.object({ items: z.array(Notice) }).openapi('NoticeList')

export type Article = z.infer<typeof Article>
export type Minutes = z.infer<typeof Minutes>
export type MinutesList = z.infer<typeof MinutesList>
export type MinutesQuery = z.infer<typeof MinutesQuery>
export type MinutesInput = z.infer<typeof MinutesInput>
export type ArticleInput = z.infer<typeof ArticleInput>
export type ArticleOrder = z.infer<typeof ArticleOrder>
export type SeenText = z.infer<typeof SeenText>
export type Notice = z.infer<typeof Notice>
export type NoticeList = z.infer<typeof NoticeList>
