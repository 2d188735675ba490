import type { PartyCode } from '../findings.ts'
import { isCyrillicSyllable, isVietnameseSurname, isVietnameseSyllable } from './vietnameseSyllables.ts'

/** A form that the names of one country's people have and few others'. */
interface NameForm {
  readonly side: PartyCode
  readonly fits: (words: readonly string[]) => boolean
  /** True when nearly all names of that country have the form: one without it is another country's. */
  readonly isStrict: boolean
}

/** Endings of Russian surnames and patronymics in Latin and Cyrillic letters, any case. */
const RUSSIAN = /(?:[oe]vi[ck]h|[oe]vna|enko|[oe]v|[oe]va|skiy?|skaya|skoy|[ое]вич\p{L}{0,2}|[ое]вн\p{L}{1,2}|енко|[ое]в(?:|а|у|ым|ой|е|ых)|ин(?:|а|у|ым|ой)|ск(?:ий|ого|им|ому|ая|ой|их))$/u

/** One row a form, the surest first. */
export const nameForms: readonly NameForm[] = [
  { side: 'VN', isStrict: true, fits: (words) => words.length >= 2 && isVietnameseSurname(words[0]!) && words.every((word) => isVietnameseSyllable(word) || isCyrillicSyllable(word)) },
  { side: 'RU', isStrict: false, fits: (words) => words.some((word) => word.length > 3 && RUSSIAN.test(word)) },
]

/** The country whose names have this form; null where the form tells nothing. */
export const sideOfForm = (words: readonly string[]): PartyCode | null => nameForms.find((form) => form.fits(words))?.side ?? null

/** True when a name of this form cannot be of that country's people. */
export const isForeignTo = (side: PartyCode, words: readonly string[]): boolean => nameForms.some((form) => form.side === side && form.isStrict && !form.fits(words))
