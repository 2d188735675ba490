import type { Say } from '../i18n/text.ts'
import type { Format } from './format.ts'

/** A link's label to a session: the register gives its number, or its date where it has no number. */
export function sessionLabel(label: string, t: Say, format: Format): string {
  return /^\d{1,3}$/.test(label) ? t('meeting.ordinal', { ordinal: format.ordinal(Number(label)) }) : format.date(label)
}
