import type { Document } from '@rapporteur/intake'
import type { Reading } from '@rapporteur/reading'
import { tableLines } from './table.ts'
import { whatOf } from './what.ts'

/** A reading as a table for people: kind, what, the words it stands on, the rule. */
export function readingTable(document: Document, reading: Reading, width: number): string {
  const rows = reading.findings.map((finding) => [finding.kind, whatOf(finding), finding.quote, finding.rule])
  const half = Math.max(30, Math.floor((width - 40) / 2))
  const columns = [
    { heading: 'KIND' },
    { heading: 'WHAT', most: half },
    { heading: 'QUOTE', most: half },
    { heading: 'RULE' },
  ]
  const lines = rows.length > 0 ? tableLines(columns, rows, width) : ['nothing found']
  return `${headOf(document)}\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`
}

/** The same with everything behind it: what was taken from elsewhere, and which stretches were left aside and why. */
export function readingExplained(document: Document, reading: Reading): string {
  const lines = [headOf(document), `  reader ${reading.reader}`]
  for (const finding of reading.findings) {
    const [start, end] = finding.span
    lines.push('', `  ${finding.kind}: ${whatOf(finding)}`)
    lines.push(`    words    ${start}–${end} “${oneLine(finding.quote)}”`)
    lines.push(`    rule     ${finding.rule}`)
    lines.push(`    certainty ${finding.certainty}`)
    for (const { field, from, span } of finding.implied)
      lines.push(`    implied  ${field}, from ${from}${span ? ` “${oneLine(document.text.slice(...span))}”` : ''}`)
  }
  if (reading.noise.length > 0) lines.push('', '  left aside')
  for (const { span, reason } of reading.noise)
    lines.push(`    ${reason}: ${span.join('–')} “${shorten(oneLine(document.text.slice(...span)), 80)}”`)
  return `${lines.join('\n')}\n\n`
}

function headOf({ origin, language, publishedOn, title }: Document): string {
  return [origin.name, language, publishedOn, title && oneLine(title)].filter(Boolean).join(' · ')
}

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text
