import type { BriefSentence } from '../brief.ts'
import type { BriefEntries } from '../entries.ts'
import type { Writer } from '../writer.ts'
import { sentence } from './sentence.ts'

/** Each period whose figures cannot all be right, with whose they are and the likely reason. */
export function disagreementsSection({ disagreements }: BriefEntries, writer: Writer): BriefSentence[] {
  const { words } = writer
  if (disagreements.length === 0) return [sentence(words.disagreements.none)]
  return disagreements.map(({ indicator, period, figures, reason }) => {
    const values = figures.flatMap((figure) => {
      const value = writer.figure(figure)
      if (value === null) return []
      return [figure.reporter ? words.disagreements.by(value, writer.name(figure.reporter)) : value]
    })
    const text = words.disagreements.line({
      indicator: writer.indicator(indicator),
      period: period && writer.date(period),
      values: writer.list([...new Set(values)]),
      reason: reason && words.disagreements.reasons[reason],
    })
    return sentence(text, ...figures)
  })
}
