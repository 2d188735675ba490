/** The languages that the pages speak. Content stays in its own language, whichever that is. */
export const LANGUAGES = ['vi', 'ru', 'zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What each language calls itself. */
export const ENDONYMS: Record<Language, string> = { vi: 'Tiếng Việt', ru: 'Русский', zh: '中文', en: 'English' }

/** BCP 47 tags for `Intl` and for the `lang` attribute. */
export const LOCALES: Record<Language, string> = { vi: 'vi-VN', ru: 'ru-RU', zh: 'zh-Hans-CN', en: 'en-GB' }

const KEY = 'rapporteur.language'

const isLanguage = (tag: string | null | undefined): tag is Language => LANGUAGES.some((language) => language === tag)

/** The language last chosen here, else the first that the browser asks for and we speak, else English. */
export function rememberedLanguage(): Language {
  try {
    const kept = localStorage.getItem(KEY)
    if (isLanguage(kept)) return kept
  } catch {
    // Storage is forbidden: go by the browser's wish.
  }
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // Storage is forbidden: the choice holds until the page is closed.
  }
}
