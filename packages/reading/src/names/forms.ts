import type { PartyCode } from '../findings.ts'
import { isPalladius, isPinyin } from './pinyin.ts'
import { remembered } from './remembered.ts'
import { isCyrillicSyllable, isVietnameseSurname, isVietnameseSyllable } from './vietnameseSyllables.ts'

/** A form that the names of one country's people have and few others'. */
interface NameForm {
  readonly side: PartyCode
  readonly fits: (words: readonly string[]) => boolean
  /** True when nearly all names of that country have the form: one without it is another country's. */
  readonly isStrict: boolean
  /** Countries many of whose people bear names of the same form: beside one of them it tells nothing. */
  readonly sharedBy: readonly PartyCode[]
}

const OF_THE_UNION: readonly PartyCode[] = [
  'KZ',
  'UZ',
  'KG',
  'TJ',
  'TM',
  'AZ',
  'BY',
  'UA',
  'BG',
  'AM',
  'GE',
  'MD',
  'RS',
  'MK',
  'ME',
  'LV',
  'LT',
  'EE',
]

/** Endings of Russian surnames and patronymics in Latin and Cyrillic letters, any case. */
const RUSSIAN =
  /(?:[oe]vi[ck]h|[oe]vna|enko|[oe]v|[oe]va|skiy?|skaya|skoy|[ое]вич\p{L}{0,2}|[ое]вн\p{L}{1,2}|енко|[ое]в(?:|а|у|ым|ой|е|ых)|ин(?:|а|у|ым|ой)|ск(?:ий|ого|им|ому|ая|ой|их))$/u

const isRussian = remembered((word) => word.length > 3 && RUSSIAN.test(word))

const KOREAN_SURNAME =
  /^(?:Ким|Пак|Ли|Чхве|Чон|Чан|Мун|Юн|Но|Хан|Со|Син|Квон|Хван|Ан|Сон|Чо|Ян|Кан|Пэ|Пан|Хон|Ко|Ха|Сим|Нам|Чу|Ю|Рю|Лим|Им|Kim|Park|Lee|Choi|Jung|Jeong|Moon|Yoon|Roh|Han|Kang|Cho|Yang|Hwang|Kwon)$/u

/** One row a form, the surest first. */
const nameForms: readonly NameForm[] = [
  {
    side: 'VN',
    isStrict: true,
    sharedBy: [],
    fits: (words) =>
      words.length >= 2 &&
      isVietnameseSurname(words[0]!) &&
      words.every((word) => isVietnameseSyllable(word) || isCyrillicSyllable(word)),
  },
  {
    side: 'CN',
    isStrict: false,
    sharedBy: ['SG', 'MY', 'KR', 'TW'],
    fits: (words) =>
      words.length === 2 &&
      words[1]!.length > 2 &&
      (words.every((word) => isPinyin(word, 2)) ||
        (isPalladius(words[0]!, 1) && isPalladius(words[1]!, 2) && words[1]!.length > 4)),
  },
  {
    side: 'KR',
    isStrict: false,
    sharedBy: ['KP', 'CN', 'TW'],
    fits: (words) =>
      (words.length === 3 || words.length === 2) &&
      KOREAN_SURNAME.test(words[0]!) &&
      words.every((word) => /^\p{Lu}\p{Ll}{0,6}$/u.test(word)),
  },
  {
    side: 'AM',
    isStrict: false,
    sharedBy: ['RU', 'GE', 'US', 'FR', 'UA', 'BY'],
    fits: (words) => words.length >= 2 && /\p{L}{3}[ая]?ян(?:|а|у|ом|е)$/u.test(words.at(-1)!),
  },
  {
    side: 'GE',
    isStrict: false,
    sharedBy: ['RU', 'UA', 'BY', 'AM', 'AZ'],
    fits: (words) => words.length >= 2 && /(?:дзе|швили)$/u.test(words.at(-1)!),
  },
  {
    side: 'RU',
    isStrict: false,
    sharedBy: OF_THE_UNION,
    fits: (words) => words.some(isRussian),
  },
]

/** The country whose names have this form, one of `wanted` first; null where the form tells nothing. */
export const sideOfForm = (words: readonly string[], wanted: readonly PartyCode[] = []): PartyCode | null => {
  if (wanted.length === 0) return nameForms.find((form) => form.fits(words))?.side ?? null
  const fitting = nameForms.filter((form) => form.fits(words))
  return (fitting.find(({ side }) => wanted.includes(side)) ?? fitting[0])?.side ?? null
}

/** True when a name's form tells its side in a text about these countries: no other of them has names of that form. */
export const isTelling = (side: PartyCode, countries: readonly PartyCode[]): boolean =>
  !nameForms.some((form) => form.side === side && form.sharedBy.some((code) => countries.includes(code)))

/** True for a country nearly all of whose names have their own form: whoever has one is of it, whatever the text is about. */
export const hasOwnForm = (side: PartyCode): boolean => nameForms.some((form) => form.side === side && form.isStrict)

/** Of two countries the only one whose people bear surnames in -ov, -ev, -in: whoever has one is of it. */
export const sideOfUnion = (words: readonly string[], countries: readonly PartyCode[]): PartyCode | null => {
  if (!words.some(isRussian)) return null
  const ofUnion = countries.filter((code) => code === 'RU' || OF_THE_UNION.includes(code))
  return countries.length === 2 && ofUnion.length === 1 ? ofUnion[0]! : null
}

/** True when no word of a name of several has the form of Russian names. */
export const isUnlikeRussian = (words: readonly string[]): boolean => words.length >= 2 && !words.some(isRussian)

/** True when a name of this form cannot be of that country's people; short ones in Han characters are written alike everywhere. */
export const isForeignTo = (side: PartyCode, words: readonly string[]): boolean =>
  !/^\p{Script=Han}{2,4}$/u.test(words.join('')) &&
  nameForms.some((form) => form.side === side && form.isStrict && !form.fits(words))
