import type { Names } from '@rapporteur/api/schemas'
import type { Language } from '../i18n/languages.ts'

/** Words in the reader's language where they are known in it, else in whichever they are; `language` says which. */
export function wordingIn(
  names: Names,
  language: Language,
): { readonly text: string; readonly language: string | undefined } {
  const found = names[language] === undefined ? Object.entries(names)[0] : ([language, names[language]] as const)
  return { text: found?.[1] ?? '—', language: found?.[0] }
}
