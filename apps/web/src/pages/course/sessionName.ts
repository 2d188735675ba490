import type { SessionReference } from '@rapporteur/api/schemas'
import type { Format } from '../../format/format.ts'
import type { Say } from '../../i18n/text.ts'

/** `24th session, April 2023`; its date alone where it has no number. */
export function sessionName({ ordinal, date }: SessionReference, t: Say, format: Format): string {
  const number = ordinal === null ? null : t('meeting.ordinal', { ordinal: format.ordinal(ordinal) })
  return [number, date === null ? t('date.unknown') : format.date(date)].filter((part) => part !== null).join(', ')
}

/** What fits under a bar or over a column: its number, else its year. */
export const sessionShort = ({ ordinal, date }: SessionReference): string =>
  ordinal === null ? (date?.slice(0, 4) ?? '?') : `${ordinal}${date === null ? '' : ` · ${date.slice(0, 4)}`}`
