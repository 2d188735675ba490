import { simplifiedHan } from './hanReadings.ts'
import { isPalladius, isPinyin } from './pinyin.ts'
import {
  isCommonVietnameseSurname,
  isCyrillicSyllable,
  isVietnameseSurname,
  isVietnameseSyllable,
} from './vietnameseSyllables.ts'

export type NameScript = 'latin' | 'cyrillic' | 'han'

/** A name taken apart as far as its letters allow. */
export interface PersonName {
  readonly script: NameScript
  /** Words in the order of the text; for Han the parts between dots, simplified. */
  readonly words: readonly string[]
  /** May it be a Vietnamese name, family name first? */
  readonly vietnamese: boolean
  /** May it be a Chinese name, family name first? */
  readonly chinese: boolean
  /** May it be a name of given name and surname, such as a Russian one? */
  readonly western: boolean
  /** Western names: surname, given name (or initial) and patronymic, where the text has them. */
  readonly surname: string | null
  readonly given: string | null
  readonly patronymic: string | null
}

const patronymicWord =
  /^\p{Lu}\p{L}+(?:ович|евич|ёвич|ьич|ич|овна|евна|ична|инична|ovich|evich|yevich|ich|ovna|evna|yevna|ichna)$/u
const isPatronymic = (word: string): boolean => word.length > 5 && patronymicWord.test(word)
const isInitial = (word: string): boolean =>
  /^\p{Lu}\p{Ll}?\.?$/u.test(word) && (word.endsWith('.') || word.length === 1)

/** Russian endings of surnames, by which `Чернышенко Дмитрий` is told from `Дмитрий Чернышенко`. */
const surnameEnding =
  /(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|ской|енко|чук|юк|ук|ец|ян|швили|дзе|ых|их|ov|ova|ev|eva|yov|sky|skiy|skaya|enko|chuk|uk|yan|shvili|dze)$/u

const wordsOf = (name: string): string[] =>
  name
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/[\s\u00a0]+/u)
    .map((word) => word.replace(/^[«"“(]+|[»"”),;:]+$/gu, ''))
    .filter((word) => word !== '')

const westernParts = (words: readonly string[]): Pick<PersonName, 'surname' | 'given' | 'patronymic'> => {
  const initials = words.filter(isInitial)
  const full = words.filter((word) => !isInitial(word))
  const patronymicAt = full.length > 1 ? full.findIndex(isPatronymic) : -1
  const patronymic = full[patronymicAt] ?? null
  const rest = full.filter((_, at) => at !== patronymicAt || patronymic === null)
  if (rest.length === 0) return { surname: null, given: null, patronymic }
  if (rest.length === 1)
    return {
      surname: patronymic !== null && initials.length === 0 ? null : rest[0]!,
      given: patronymic !== null && initials.length === 0 ? rest[0]! : (initials[0] ?? null),
      patronymic,
    }
  // The patronymic follows the given name; where it is last, the surname came first.
  const surnameFirst =
    patronymic !== null
      ? patronymicAt === full.length - 1
      : surnameEnding.test(rest[0]!) && !surnameEnding.test(rest.at(-1)!)
  return surnameFirst
    ? { surname: rest[0]!, given: rest[1]!, patronymic }
    : { surname: rest.at(-1)!, given: rest[0]!, patronymic }
}

const scriptOf = (name: string): NameScript =>
  /\p{Script=Han}/u.test(name) ? 'han' : /\p{Script=Cyrillic}/u.test(name) ? 'cyrillic' : 'latin'

const parse = (name: string): PersonName => {
  const script = scriptOf(name)
  if (script === 'han') {
    const words = simplifiedHan(name)
      .replace(/\s+/gu, '')
      .split(/[·•・‧∙⋅･.]/u)
      .filter((word) => word !== '')
    const [first = ''] = words
    const native = words.length === 1 && /^\p{Script=Han}{2,4}$/u.test(first)
    return {
      script,
      words,
      vietnamese: native,
      chinese: native,
      western: words.length > 1 || /../u.test(first),
      surname: words.at(-1) ?? null,
      given: words.length > 1 ? first : null,
      patronymic: null,
    }
  }
  const words = wordsOf(name.normalize('NFC'))
  const parts = westernParts(words)
  const several = words.length >= 2 && words.length <= 5
  if (script === 'cyrillic') {
    const vietnamese = several && words.every((word) => isCyrillicSyllable(word)) && isVietnameseSurname(words[0]!)
    const chinese = words.length === 2 && isPalladius(words[0]!, 2) && isPalladius(words[1]!, 2)
    return { script, words, vietnamese, chinese, western: !vietnamese, ...parts }
  }
  const syllables = several && words.every((word) => isVietnameseSyllable(word))
  const marked = /[ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u.test(name)
  const vietnamese = syllables && (marked || isVietnameseSurname(words[0]!))
  const chinese = words.length === 2 && words.every((word) => isPinyin(word))
  return {
    script,
    words,
    vietnamese,
    chinese,
    western: !marked && !(vietnamese && (words.length > 2 || isCommonVietnameseSurname(words[0]!))),
    ...parts,
  }
}

const cache = new Map<string, PersonName>()
const MOST_CACHED = 2000
const LONGEST = 120

/** A personal name taken apart. The last few thousand are remembered. */
export const personName = (name: string): PersonName => {
  const known = cache.get(name)
  if (known !== undefined) return known
  if (cache.size >= MOST_CACHED) cache.clear()
  const parsed = parse(name.slice(0, LONGEST))
  cache.set(name, parsed)
  return parsed
}

/** Whether a surname shows a woman (`Захарова`, `扎哈罗娃`), a man, or neither. */
export const genderOfSurname = (surname: string, script: NameScript): 'f' | 'm' | null => {
  if (script === 'han') {
    if (/(?:[娃娜]|斯卡娅|茨卡娅|斯卡亚)$/u.test(surname)) return 'f'
    return /(?:[夫京]|斯基|斯基伊)$/u.test(surname) && surname.length > 2 ? 'm' : null
  }
  const word = surname.toLowerCase()
  if (/(?:ова|ева|ёва|ина|ына|ская|цкая|ova|eva|skaya|tskaya)$/u.test(word)) return 'f'
  return /(?:ов|ев|ёв|ин|ын|ский|цкий|ov|ev|yov|sky|skiy|skii)$/u.test(word) ? 'm' : null
}
