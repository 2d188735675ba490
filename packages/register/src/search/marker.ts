import { sql } from 'kysely'
import type { Span } from '../contracts.ts'
import { storableJson } from '../database/storable.ts'
import type { Read } from '../database/handles.ts'
import { fold } from './fold.ts'
import type { QueryUnit } from './query-units.ts'
import { formsToStem } from './russian-forms.ts'

/** Finds a query's words in a text: offsets of what to mark, in the text's UTF-16 units. */
export type Marker = (text: string) => Span[]

/**
 * A marker for these units over these texts. Words are compared the way the index compares them: Russian and English by their
 * stems (asked of the database, once for all words that could match), Vietnamese without marks, Chinese by its signs.
 */
export async function markerOf(read: Read, units: readonly QueryUnit[], texts: readonly string[]): Promise<Marker> {
  const parts: QueryUnit[] = units.flatMap((unit) => (unit.kind === 'part' ? [...unit.typed] : [unit]))
  const entities = units.flatMap((unit) =>
    unit.kind === 'named' ? [unit.entity] : unit.kind === 'part' ? unit.entities : [],
  )
  const names = [...new Set(entities.flatMap((entity) => entity.names))]
  const wordsOfNames = new Map(names.map((name) => [name, (name.toLowerCase().match(WORD) ?? []).map(formsToStem)]))
  const words = [
    ...parts.flatMap((unit) => (unit.kind === 'word' ? [unit.word] : [])),
    ...[...wordsOfNames.values()].flat(2),
  ]
  const stems = await stemsOf(read, words, texts)
  const stemOf = (word: string): string => stems.get(word) || fold(word)
  // A word that the index leaves out was not what matched, unless it was all there was.
  const meant = parts.flatMap((unit) =>
    unit.kind === 'word' && (parts.length === 1 || stems.get(unit.word) !== '') ? [unit.word] : [],
  )
  const singles = new Set(meant.flatMap((word) => [stemOf(word), fold(word)]))
  const phrases = names
    .filter((name) => !HAN.test(name))
    .map((name) => wordsOfNames.get(name)!.map((forms) => new Set(forms.map(stemOf))))
    .filter((phrase) => phrase.length > 0)
  const signs = [
    ...parts.flatMap((unit) => (unit.kind === 'han' ? [unit.run] : [])),
    ...names.filter((name) => HAN.test(name)),
  ]
  const byFirst = new Map<string, Set<string>[][]>()
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length))
    for (const stem of phrase[0]!) byFirst.set(stem, [...(byFirst.get(stem) ?? []), phrase])

  return (text) => {
    const marks: Span[] = []
    const found = [...text.matchAll(WORD)].map((match) => {
      const lower = match[0].toLowerCase()
      return { start: match.index, end: match.index + match[0].length, stem: stemOf(lower), folded: fold(lower) }
    })
    for (const [index, word] of found.entries()) {
      if (singles.has(word.stem) || singles.has(word.folded)) marks.push([word.start, word.end])
      for (const phrase of byFirst.get(word.stem) ?? [])
        if (phrase.every((stem, n) => stem.has(found[index + n]?.stem ?? ''))) {
          marks.push([word.start, found[index + phrase.length - 1]!.end])
          break
        }
    }
    for (const sign of signs)
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length))
        marks.push([at, at + sign.length])
    return joined(marks)
  }
}

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{M}]+/gu
const HAN = /\p{Script=Han}/u

/** Spans in order, those that overlap made one. */
function joined(marks: readonly Span[]): Span[] {
  const result: [number, number][] = []
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}

/** Stems of the query's words and of those words of the texts that begin alike; only they can have the same stem. '' for a stop word. */
async function stemsOf(read: Read, words: readonly string[], texts: readonly string[]): Promise<Map<string, string>> {
  const beginnings = new Set(words.map((word) => fold(word).slice(0, 2)))
  const candidates = new Set(words)
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(WORD))
      if (candidates.size < MOST_WORDS && beginnings.has(fold(word).slice(0, 2))) candidates.add(word)
  if (candidates.size === 0) return new Map()
  const rows = await read.rows(sql<{ word: string; stem: string | null }>`
    select w as word, case when w ~ '[а-яё]' then (ts_lexize('russian_stem', w))[1] else (ts_lexize('english_stem', w))[1] end as stem
    from jsonb_array_elements_text(${storableJson([...candidates])}::jsonb) as w`)
  return new Map(rows.map(({ word, stem }) => [word, fold(stem ?? '')]))
}
const MOST_WORDS = 20_000
