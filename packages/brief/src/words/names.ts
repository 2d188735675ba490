import type { Names } from '@rapporteur/register'
import type { BriefLanguage } from '../brief.ts'

/** When a name is not known in the brief's language: the nearest that its reader can read. */
const FALLBACKS: Readonly<Record<BriefLanguage, readonly string[]>> = {
  vi: ['vi', 'en', 'ru', 'zh'],
  ru: ['ru', 'en', 'vi', 'zh'],
  zh: ['zh', 'en', 'vi', 'ru'],
  en: ['en', 'vi', 'ru', 'zh'],
}

export const nameIn = (language: BriefLanguage, names: Names): string =>
  FALLBACKS[language].map((one) => names[one]).find((name) => name !== undefined) ?? Object.values(names)[0] ?? '?'
