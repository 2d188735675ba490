import type { Meeting } from '@rapporteur/api/schemas'
import type { Say } from '../i18n/text.ts'
import type { Format } from './format.ts'

type Titled = Pick<Meeting, 'kind' | 'ordinal' | 'bodyKind' | 'bodyNames'>

/** What a meeting is called: `26th session · Commission …`; ordinals as each language writes them. */
export function meetingTitle(meeting: Titled, t: Say, format: Format): string {
  const body = format.name(meeting.bodyNames) ?? (meeting.bodyKind === null ? null : t(`body.${meeting.bodyKind}`))
  const kind =
    meeting.kind === 'session' && meeting.ordinal !== null
      ? t('meeting.ordinal', { ordinal: format.ordinal(meeting.ordinal) })
      : t(`meetingKind.${meeting.kind}`)
  return body === null ? kind : t('meeting.of', { kind, body })
}

/** Where it was, in the reader's language; as the source writes it where no table has the place. */
export const placeOf = ({ place, placeNames }: Pick<Meeting, 'place' | 'placeNames'>, format: Format): string | null =>
  (placeNames && format.name(placeNames)) ?? place
