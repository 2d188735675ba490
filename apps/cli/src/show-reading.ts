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

/** The line that opens a document: its name, language, day and title. */
export function headOf({ origin, language, publishedOn, title }: Document): string {
  return [origin.name, language, publishedOn, title && oneLine(title)].filter(Boolean).join(' · ')
}

export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
export const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text
