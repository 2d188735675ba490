import type { BriefSentence } from '../brief.ts'
import type { BriefEntries } from '../entries.ts'
import type { Writer } from '../writer.ts'
import { sentence } from './sentence.ts'

/** Each period whose figures cannot all be right, with whose they are and the likely reason. */
export function disagreementsSection({ disagreements }: BriefEntries, writer: Writer): BriefSentence[] {
  const { words } = writer
  if (disagreements.length === 0) return [sentence(words.disagreements.none)]
  return disagreements.map(({ indicator, period, figures, reason }) => {
    const said = figures.flatMap((figure) => {
      const value = writer.figure(figure)
      return value === null ? [] : [{ value, whose: figure.reporter && writer.name(figure.reporter) }]
    })
    const owned = new Set(said.flatMap(({ value, whose }) => (whose === null ? [] : [value])))
    // The same value from a source that does not say whose it is adds a source, not a value.
    const values = said
      .filter(({ value, whose }) => whose !== null || !owned.has(value))
      .map(({ value, whose }) => (whose === null ? value : words.disagreements.by(value, whose)))
    const text = words.disagreements.line({
      indicator: writer.indicator(indicator),
      period: period && writer.date(period),
      values: writer.list([...new Set(values)]),
      reason: reason && words.disagreements.reasons[reason],
    })
    return sentence(text, ...figures)
  })
}
