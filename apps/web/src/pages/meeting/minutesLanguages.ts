import type { MeetingDetail } from '@rapporteur/api/schemas'
import { LANGUAGES, type Language } from '../../i18n/languages.ts'

/** Languages to begin with: those in which the dossier names the session's body, else all that the pages speak. */
export function minutesLanguages({ bodyNames }: Pick<MeetingDetail, 'bodyNames'>): readonly Language[] {
  const named = LANGUAGES.filter((language) => bodyNames[language] !== undefined)
  return named.length > 0 ? named : LANGUAGES
}
