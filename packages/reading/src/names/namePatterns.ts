import { inCases } from './russianDeclension.ts'

/** A language that the generated tables cover. */
export type TableLanguage = 'vi' | 'ru' | 'zh' | 'en'

/** Words that running text may write small at the head of a name. */
const generic = new Set(
  (
    'cộng vương quần đảo lãnh khu các vùng đặc tỉnh thành thủ liên the province region republic city islands island territory state ' +
    'республика провинция город область край автономный округ район о-в о-ва остров острова'
  ).split(' '),
)

/** Splits a name into the words of a pattern: lower case, punctuation apart, `&` as a word of its own. */
export const patternWords = (name: string): string[] =>
  name
    .normalize('NFC')
    .replace(/\([^)]*\)|（[^）]*）/gu, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []

/** `đ` is a letter of its own in Vietnamese; English text drops the other marks of foreign names. */
const withoutMarks = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC')

/** Endings with the mark on the first vowel (`hòa`) and on the second (`hoà`). */
const tonePlacements: readonly (readonly [string, string])[] = [...'àáảãạ'].flatMap((a, tone) => [
  [`${'òóỏõọ'[tone]}a`, `o${a}`] as const,
  [`${'òóỏõọ'[tone]}e`, `o${'èéẻẽẹ'[tone]}`] as const,
  [`${'ùúủũụ'[tone]}y`, `u${'ỳýỷỹỵ'[tone]}`] as const,
])

/** A pattern and, where a syllable ends in oa, oe or uy with a mark, the other school's spelling of it. */
const bothTonePlacements = (pattern: string): string[] => {
  const words = pattern.split(' ')
  const swap = (from: 0 | 1): string =>
    words
      .map((word) => {
        const pair = tonePlacements.find((pair) => word.endsWith(pair[from]) && !/q$/u.test(word.slice(0, -2)))
        return pair === undefined ? word : word.slice(0, -2) + pair[from === 0 ? 1 : 0]
      })
      .join(' ')
  return [pattern, swap(0), swap(1)]
}

const capitalised = (words: readonly string[]): string =>
  words.map((word, index) => (index === 0 && !generic.has(word) && /^\p{L}/u.test(word) ? `^${word}` : word)).join(' ')

const andWord: Readonly<Record<TableLanguage, string>> = { vi: 'và', ru: 'и', zh: '和', en: 'and' }

/**
 * The patterns for one proper name as a table gives it in its basic form: for Russian all cases, for Vietnamese both ways of
 * placing tone marks, for English also without foreign marks. First word capitalised unless it is a common noun such as `province`.
 */
export const namePatterns = (name: string, language: TableLanguage): string[] => {
  if (language === 'zh') return [patternWords(name).join('').replaceAll('·', '')]
  if (language === 'ru' && /^[А-ЯЁ]{2,}$/u.test(name)) return [`=${name}`]
  const spelled = name
    .replace(/\s*\([^)]*\)/gu, '')
    .replaceAll('&', andWord[language])
    .replaceAll('–', '-')
    .replaceAll('’', "'")
  const forms = language === 'ru' ? inCases(spelled.toLowerCase()) : [spelled]
  const patterns = forms.flatMap((form) => {
    const pattern = capitalised(patternWords(form))
    if (language === 'vi') return bothTonePlacements(pattern)
    if (language === 'ru') return [pattern, pattern.replaceAll('ё', 'е')]
    return [pattern, withoutMarks(pattern)]
  })
  const curly = patterns.flatMap((pattern) =>
    pattern.includes(" ' ") ? [pattern, pattern.replaceAll("'", '’')] : [pattern],
  )
  return [...new Set(curly)].filter((pattern) => pattern !== '')
}

/** Adds to each payload of `own` the patterns of the generated or tabled names; `omit` names payloads that stay as `own` has them. */
export const withTabledNames = (
  tabled: Iterable<readonly [payload: string, name: string]>,
  language: TableLanguage,
  own: Readonly<Record<string, readonly string[]>>,
  omit: ReadonlySet<string> = new Set(),
): Readonly<Record<string, readonly string[]>> => {
  const spelled = (patterns: readonly string[]): string[] =>
    language === 'vi' ? patterns.flatMap(bothTonePlacements) : [...patterns]
  const rows = new Map<string, Set<string>>(
    Object.entries(own).map(([payload, patterns]) => [payload, new Set(spelled(patterns))]),
  )
  for (const [payload, name] of tabled) {
    if (omit.has(payload)) continue
    const patterns = rows.get(payload) ?? new Set()
    for (const pattern of namePatterns(name, language)) patterns.add(pattern)
    rows.set(payload, patterns)
  }
  return Object.fromEntries([...rows].map(([payload, patterns]) => [payload, [...patterns]]))
}
