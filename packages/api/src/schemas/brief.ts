import { z } from '@hono/zod-openapi'
import { Anchor, Id, InterfaceLanguage, IsoDate } from './common.ts'

export const BriefQuery = z.object({
  /** Id of the meeting it is written for; without it, "today". */
  occasion: Id.optional(),
  language: InterfaceLanguage.default('en'),
  format: z.enum(['json', 'html', 'md', 'docx', 'pdf']).default('json'),
})

/** One sentence and what it stands on. */
export const BriefSentence = z
  .object({ text: z.string(), anchors: z.array(Anchor), machine: z.boolean() })
  .openapi('BriefSentence')
export const BriefSection = z
  .object({
    kind: z.enum([
      'target',
      'sessions',
      'undertakings',
      'overdue',
      'running',
      'settled',
      'raised',
      'disagreements',
      'instruments',
    ]),
    heading: z.string(),
    sentences: z.array(BriefSentence),
  })
  .openapi('BriefSection')
export const Brief = z
  .object({
    title: z.string(),
    language: InterfaceLanguage,
    occasion: z.string().nullable(),
    /** The day everything was counted from. */
    today: IsoDate,
    sections: z.array(BriefSection),
  })
  .openapi('Brief')

export type BriefQuery = z.infer<typeof BriefQuery>
export type BriefSentence = z.infer<typeof BriefSentence>
export type BriefSection = z.infer<typeof BriefSection>
export type Brief = z.infer<typeof Brief>
