import type { IsoDate, PartyCode, Topic } from '@rapporteur/reading'
import type { Names } from '@rapporteur/register'
import type { BriefLanguage } from './brief.ts'
import type { BriefEntries, FigureEntry } from './entries.ts'
import type { Forms, Vocabulary } from './languages/vocabulary.ts'
import { vocabularies } from './languages/vocabularies.ts'
import { dateWriter } from './words/dates.ts'
import { nameIn } from './words/names.ts'
import { quantityWriter, type QuantityWriter } from './words/quantity.ts'

/** One language's way to write everything that a sentence is made of. */
export interface Writer extends QuantityWriter {
  readonly language: BriefLanguage
  readonly words: Vocabulary
  readonly today: IsoDate
  date(date: IsoDate): string
  name(names: Names): string
  parties(codes: readonly PartyCode[]): string
  /** A place in the reader's language; as its source writes it where no table has it. */
  place(place: string, names: Names | null): string
  topics(topics: readonly Topic[]): string
  indicator(id: string): string
  list(items: readonly string[]): string
  counted(count: number, forms: Forms): string
  /** What a source says, with its "over" or "nearly"; null when it names no level. */
  figure(figure: FigureEntry): string | null
  /** An interval: one value when its ends meet, an open end said as such; null when nothing is known. */
  interval(low: number | null, high: number | null, unit: string | null): string | null
}

export function createWriter(language: BriefLanguage, today: IsoDate, entries: Pick<BriefEntries, 'sides'>): Writer {
  const words = vocabularies[language]
  const numbers = quantityWriter(language, words.quantity)
  const rules = new Intl.PluralRules(language)
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
  const sides = new Map(entries.sides.map(({ code, name }) => [code, name]))
  const name = (names: Names) => nameIn(language, names)
  const party = (code: PartyCode): string => {
    const known = sides.get(code)
    return known ? name(known) : /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code
  }
  // How the dossier writes its own sides goes before how a table does.
  const ownNames = new Map(
    entries.sides.flatMap(({ code, name: names }) => [
      ...Object.values(names).map((known) => [known, code] as const),
      [/^[A-Z]{2}$/.test(code) ? regions.of(code) : code, code] as const,
    ]),
  )
  return {
    ...numbers,
    language,
    words,
    today,
    date: dateWriter(words.dates),
    name,
    parties: (codes) => lists.format(codes.map(party)),
    place: (place, names) => {
      const known = names && (names[language] ?? null)
      const side = ownNames.get(place) ?? ownNames.get(known ?? '')
      return side === undefined ? (known ?? place) : party(side)
    },
    topics: (topics) => topics.map((topic) => words.topics[topic]).join(words.topicsBetween),
    indicator: (id) => words.indicators[id] ?? id,
    list: (items) => lists.format(items),
    counted: (count, forms) => words.quantity.counted(numbers.number(count), forms[rules.select(count)] ?? forms.other),
    figure: ({ stated, unit, qualifier }) =>
      stated === null ? null : words.qualified[qualifier](numbers.quantity(stated, unit)),
    interval(low, high, unit) {
      if (low === null) return high === null ? null : words.atMost(numbers.quantity(high, unit))
      if (high === null) return words.atLeast(numbers.quantity(low, unit))
      if (low === high) return numbers.quantity(low, unit)
      return words.between(numbers.quantity(low, unit), numbers.quantity(high, unit))
    },
  }
}
