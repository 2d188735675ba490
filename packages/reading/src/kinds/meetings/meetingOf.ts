import type { Page } from '../../engine/page.ts'
import type { Meeting } from '../../findings.ts'
import type { Draft } from './draft.ts'

/** A draft as a finding: its quote with the date beside it, and how certain it is. */
export function meetingOf(page: Page, draft: Draft): Meeting {
  const { mention, date, place } = draft
  const implied = [...draft.implied]
  if (date?.implied) implied.push({ ...date.implied, field: 'date', span: date.implied.span ?? [date.start, date.end] })
  const [from, to] = mention.sentence.span
  const isNear = date !== null && date.start >= from && date.end <= to
  const start = isNear && date.start < mention.start && mention.start - date.end < 80 ? date.start : mention.start
  const end = isNear && date.end > mention.end && date.start - mention.end < 80 ? date.end : mention.end
  return {
    kind: 'meeting',
    quote: page.text.slice(start, end),
    span: [start, end],
    rule: mention.rule,
    certainty: date ? (implied.length > 0 ? 'implied' : 'certain') : 'unknown',
    implied,
    meetingKind: mention.kind,
    body: draft.body,
    ordinal: draft.ordinal,
    date: date?.iso ?? null,
    place: place?.name ?? null,
    placeAliases: place?.aliases ?? [],
    online: draft.online,
    status: draft.status,
    parties: draft.parties,
  }
}
