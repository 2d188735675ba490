import { remembered } from './remembered.ts'

const initials = 'zh ch sh b p m f d t n l g k h j q x r z c s y w'.split(' ')

/** Russian (Palladius) spellings of pinyin initials. */
const russianInitials: Readonly<Record<string, string>> = {
  b: 'б', p: 'п', m: 'м', f: 'ф', d: 'д', t: 'т', n: 'н', l: 'л', g: 'г', k: 'к', h: 'х', j: 'цз', q: 'ц', x: 'с', zh: 'чж', ch: 'ч', sh: 'ш', r: 'ж', z: 'цз', c: 'ц', s: 'с',
} // prettier-ignore

const russianFinals: Readonly<Record<string, string>> = {
  a: 'а', o: 'о', e: 'э', i: 'и', u: 'у', v: 'юй', ai: 'ай', ei: 'эй', ao: 'ао', ou: 'оу', an: 'ань', en: 'энь', ang: 'ан', eng: 'эн', ong: 'ун', ia: 'я', ie: 'е', iao: 'яо', iu: 'ю', ian: 'янь',
  in: 'инь', iang: 'ян', ing: 'ин', iong: 'юн', ua: 'уа', uo: 'о', uai: 'уай', ui: 'уй', uan: 'уань', un: 'унь', uang: 'уан', ve: 'юэ', van: 'юань', vn: 'юнь', ue: 'юэ',
} // prettier-ignore

const wholeSyllables: Readonly<Record<string, string>> = {
  er: 'эр', yi: 'и', ya: 'я', ye: 'е', yao: 'яо', you: 'ю', yan: 'янь', yin: 'инь', yang: 'ян', ying: 'ин', yong: 'юн', yu: 'юй', yue: 'юэ', yuan: 'юань', yun: 'юнь', yo: 'йо',
  wu: 'у', wa: 'ва', wo: 'во', wai: 'вай', wei: 'вэй', wan: 'вань', wen: 'вэнь', wang: 'ван', weng: 'вэн', ju: 'цзюй', qu: 'цюй', xu: 'сюй', juan: 'цзюань', quan: 'цюань', xuan: 'сюань', jun: 'цзюнь', qun: 'цюнь', xun: 'сюнь', hui: 'хуэй',
  zi: 'цзы', ci: 'цы', si: 'сы',
} // prettier-ignore

const initialOf = (syllable: string): string => initials.find((initial) => syllable.startsWith(initial)) ?? ''

/** A pinyin syllable as Russian texts write it, or null when it is no pinyin syllable. */
const palladius = (syllable: string): string | null => {
  const whole = wholeSyllables[syllable]
  if (whole !== undefined) return whole
  const initial = initialOf(syllable)
  const final = russianFinals[syllable.slice(initial.length)]
  const start = russianInitials[initial]
  if (final === undefined) return null
  if (initial === '') return final
  return start === undefined ? null : start + final
}

const syllable =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcs])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)|y(?:uan|ang|ing|ong|an|ao|ue|un|in|ou|a|e|i|o|u)|w(?:ang|eng|ai|an|ei|en|a|o|u)|ang|eng|ai|an|ao|ei|en|er|ou|a|e|o)$/

/** How many pinyin syllables a Latin word is built of; four for more than three or none. */
const pinyinSyllables = remembered((word) => {
  const plain = word.toLowerCase().replace(/[ü]/g, 'v').replace(/['’-]/g, '')
  return [1, 2, 3].find((most) => split(plain, most)) ?? 4
})

/** Whether a Latin word is built of one to `most` pinyin syllables, as a Chinese given name is. */
export const isPinyin = (word: string, most = 3): boolean => pinyinSyllables(word) <= most

const split = (rest: string, most: number): boolean => {
  if (rest === '') return true
  if (most === 0) return false
  for (let length = Math.min(6, rest.length); length > 0; length--)
    if (syllable.test(rest.slice(0, length)) && split(rest.slice(length), most - 1)) return true
  return false
}

/** Folded as newspapers differ: ь before a vowel left out, э and е one letter, `хой` for `хуэй`. */
export const foldPalladius = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^а-яё]/gu, '')
    .replace(/[ьъ]/g, '')
    .replaceAll('э', 'е')
    .replaceAll('хой', 'хуей')

/** The Russian spelling of a row of pinyin syllables as one folded word, or null when one is no pinyin. */
export const palladiusOf = (readings: readonly string[]): string | null => {
  const parts = readings.map(palladius)
  return parts.includes(null) ? null : foldPalladius(parts.join(''))
}

let russianSyllables: ReadonlySet<string> | undefined

const allRussianSyllables = (): ReadonlySet<string> => {
  const all = new Set<string>(Object.values(wholeSyllables).map(foldPalladius))
  for (const start of Object.values(russianInitials))
    for (const final of Object.values(russianFinals)) all.add(foldPalladius(start + final))
  for (const final of ['а', 'э', 'ань', 'энь', 'ан', 'ай', 'ао', 'оу']) all.add(foldPalladius(final))
  return all
}

const splitRussian = (rest: string, most: number): boolean => {
  if (rest === '') return true
  if (most === 0) return false
  russianSyllables ??= allRussianSyllables()
  for (let length = Math.min(6, rest.length); length > 0; length--)
    if (russianSyllables.has(rest.slice(0, length)) && splitRussian(rest.slice(length), most - 1)) return true
  return false
}

/** Whether a Cyrillic word is built of at most `most` Chinese syllables as Russian texts write them. */
export const isPalladius = (word: string, most: number): boolean => {
  const folded = word.length <= 18 ? foldPalladius(word) : ''
  return folded !== '' && splitRussian(folded, most)
}

/** Folded Russian spellings of a Chinese name in pinyin: family name, and the second word cut into one or two syllables. */
export const russianSpellings = (words: readonly string[]): Set<string> => {
  const [family = '', given = ''] = words.map((word) => word.toLowerCase().replace(/ü/g, 'v').replace(/['’-]/g, ''))
  const spellings = new Set<string>()
  const add = (readings: readonly string[]): void => {
    const spelling = palladiusOf(readings)
    if (spelling !== null) spellings.add(spelling)
  }
  if (given.length > 14) return spellings
  add([family, given])
  for (let at = 1; at < given.length; at++) add([family, given.slice(0, at), given.slice(at)])
  return spellings
}
