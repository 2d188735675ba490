import { inCases } from './russianDeclension.ts'

/** A language that the generated tables cover. */
export type TableLanguage = 'vi' | 'ru' | 'zh' | 'en'

/** A type of the lexicon: payload → patterns. */
type Rows = Readonly<Record<string, readonly string[]>>

/** Words that running text may write small at the head of a name. */
const generic = new Set(
  (
    'cộng vương quần đảo lãnh khu các vùng đặc tỉnh thành thủ liên tp the province region republic city islands island territory state ' +
    'республики республика провинция город область край автономный округ остров острова'
  ).split(' '),
)

const words = /[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu

/** `đ` is a letter of its own in Vietnamese; English text drops the other marks of foreign names. */
const withoutMarks = (pattern: string): string =>
  pattern.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC')

/** Where newer spelling sets a mark on the second vowel (`hoà`), the form on the first (`hòa`) that folded text has. */
const olderTone: Readonly<Record<string, string>> = Object.fromEntries(
  [...'àáảãạ'].flatMap((a, tone) => [
    [`o${a}`, `${'òóỏõọ'[tone]}a`],
    [`o${'èéẻẽẹ'[tone]}`, `${'òóỏõọ'[tone]}e`],
    [`u${'ỳýỷỹỵ'[tone]}`, `${'ùúủũụ'[tone]}y`],
  ]),
)

/** A pattern spelled as folded text is: one dash, one apostrophe, one comma, `е` for `ё`, Vietnamese marks on the first vowel. */
const foldedPattern = (pattern: string): string =>
  (pattern.startsWith('=') ? pattern : pattern.replaceAll('ё', 'е'))
    .replace(/[–—]/gu, '-')
    .replaceAll('’', "'")
    .replaceAll('、', ',')
    .replace(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (ending) => olderTone[ending] ?? ending)

const capitalised = (pattern: readonly string[]): string =>
  pattern.map((word, at) => (at === 0 && !generic.has(word) && /^\p{L}/u.test(word) ? `^${word}` : word)).join(' ')

const and: Readonly<Record<TableLanguage, string>> = { vi: 'và', ru: 'и', zh: '和', en: 'and' }

/**
 * The patterns for one proper name as a table gives it in its basic form: for Russian all cases, for English also without
 * foreign marks. What stands in brackets is left out. The first word must be a capital unless it is a common noun such as
 * `province`; a Russian acronym keeps its letters.
 */
export const namePatterns = (name: string, language: TableLanguage): string[] => {
  const bare = name
    .normalize('NFC')
    .replace(/\([^)]*\)|（[^）]*）/gu, ' ')
    .trim()
  if (language === 'zh') return [bare.replace(/[\s·]/gu, '')]
  if (language === 'ru' && /^[А-ЯЁ]{2,}$/u.test(bare)) return [`=${bare}`]
  const spelled = bare.replaceAll('&', and[language]).toLowerCase()
  const forms = language === 'ru' ? inCases(spelled) : [spelled]
  const patterns = forms.flatMap((form) => {
    const pattern = foldedPattern(capitalised(form.match(words) ?? []))
    return language === 'en' ? [pattern, withoutMarks(pattern)] : [pattern]
  })
  return [...new Set(patterns)].filter((pattern) => pattern !== '')
}

/** Adds to each payload of `own` the patterns of the tabled names; `omit` names payloads that stay as `own` has them. */
export const withTabledNames = (
  tabled: Iterable<readonly [payload: string, name: string]>,
  language: TableLanguage,
  own: Rows,
  omit: ReadonlySet<string> = new Set(),
): Rows => {
  const rows = new Map(
    Object.entries(own).map(([payload, patterns]) => [payload, new Set(patterns.map(foldedPattern))]),
  )
  for (const [payload, name] of tabled) {
    if (omit.has(payload)) continue
    const patterns = rows.get(payload) ?? new Set()
    for (const pattern of namePatterns(name, language)) patterns.add(pattern)
    rows.set(payload, patterns)
  }
  return Object.fromEntries([...rows].map(([payload, patterns]) => [payload, [...patterns]]))
}
