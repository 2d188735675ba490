import type { Names } from '@rapporteur/api/schemas'
import type { Language } from '../i18n/languages.ts'

/** A name in the reader's language where it is known, else in English, else in whichever language it is known in. */
export function nameIn(names: Names, language: Language): string | null {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? null
}
