import { LOCALES, type Language } from '../i18n/languages.ts'

const names = new Map<string, Intl.DisplayNames>()

function displayNames(language: Language, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${type} ${language}`
  let found = names.get(key)
  if (!found) names.set(key, (found = new Intl.DisplayNames(LOCALES[language], { type, fallback: 'code' })))
  return found
}

/** The country of an ISO 3166-1 code; a bloc's acronym as it is. */
export function formatParty(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  try {
    return displayNames(language, 'region').of(code) ?? code
  } catch {
    return code
  }
}

/** What the pages' language calls another language; the code where that is unknown. */
export function formatLanguage(code: string, language: Language): string {
  try {
    return displayNames(language, 'language').of(code) ?? code
  } catch {
    return code
  }
}
