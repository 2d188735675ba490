import type { Document } from '@rapporteur/intake'
import type {
  ExplainedDate,
  ExplainedField,
  ExplainedFinding,
  ExplainedMark,
  ExplainedSentence,
  Explanation,
} from '@rapporteur/reading'
import { headOf, oneLine, shorten } from './show-reading.ts'
import { type Style, plain } from './style.ts'

/**
 * Why a document reads as it does, for people: per sentence the findings with what each field stands on, the dates and
 * how their years were told, the rows that were found; at the end what was left aside and why.
 */
export function showExplanation(document: Document, explanation: Explanation, style: Style = plain): string {
  const { reader, parties, sentences, noise } = explanation
  const lines = [
    style.strong(headOf(document)),
    `  reader ${reader}${parties.length > 0 ? `, sides ${parties.join(' ')}` : ''}`,
  ]
  sentences.forEach((sentence, i) => lines.push('', ...sentenceLines(sentence, i + 1, style)))
  if (noise.length > 0) lines.push('', style.strong('  left aside'))
  for (const { span, words, reason } of noise) lines.push(`    ${reason}: ${span.join('–')} ${quoted(words)}`)
  return `${lines.join('\n')}\n\n`
}

function sentenceLines(
  { span, text, language, findings, dates, marks }: ExplainedSentence,
  number: number,
  style: Style,
): string[] {
  const lines = [
    `${style.strong(`  sentence ${number}`)} ${style.faint(`${span.join('–')} ${language}`)}`,
    `    ${oneLine(text)}`,
  ]
  for (const finding of findings) lines.push(...findingLines(finding, style))
  if (dates.length > 0) lines.push('    dates')
  for (const date of dates) lines.push(`      ${quoted(date.words)} ${dateOf(date)}`)
  if (marks.length > 0) lines.push('    rows')
  for (const mark of marks) lines.push(style.faint(`      ${markOf(mark)}`))
  return lines
}

function findingLines({ kind, rule, span, quote, certainty, fields }: ExplainedFinding, style: Style): string[] {
  return [
    `    ${style.found(kind)} by ${rule}, ${certainty}`,
    `      words ${span.join('–')} ${quoted(quote)}`,
    ...fields.map((field) =>
      field.standsOn === 'not-said' ? style.faint(`      ${fieldOf(field)}`) : `      ${fieldOf(field)}`,
    ),
  ]
}

function fieldOf({ field, value, standsOn, from, span, words }: ExplainedField): string {
  if (standsOn === 'not-said') return `${field}: not said`
  const said = `${field}: ${valueOf(value)}`
  if (standsOn === 'own') return said
  return `${said}, from ${from}${span && words !== null ? ` ${span.join('–')} ${quoted(words)}` : ''}`
}

/** `null` stands for a field that a reason speaks of and the finding does not have by that name, such as the year in a period. */
const valueOf = (value: unknown): string =>
  value === undefined ? 'told' : typeof value === 'string' ? oneLine(value) : JSON.stringify(value)

function dateOf({ iso, role, implied }: ExplainedDate): string {
  const what = iso === null ? 'is no date: nothing tells its year' : `is ${iso}`
  const why = implied
    ? `, ${implied.field} from ${implied.from}${implied.words === null ? '' : ` ${quoted(implied.words)}`}`
    : iso === null
      ? ''
      : ', as said'
  return `${what}${why}${role ? ` (${role})` : ''}`
}

function markOf({ type, payload, words, pattern }: ExplainedMark): string {
  return `${quoted(words)} ${type}${payload === '' ? '' : ` = ${payload}`}${pattern === null ? '' : ` ← ${pattern}`}`
}

const quoted = (words: string): string => `“${shorten(oneLine(words), 200)}”`
