import type { LanguageCode, Span } from '@rapporteur/intake'
import { type Capabilities, capabilities } from './capabilities.ts'
import type { DateMark, DateRole } from './engine/dates.ts'
import type { Page } from './engine/page.ts'
import { prepare } from './engine/prepare.ts'
import type { Mark } from './engine/scan.ts'
import { type RowTracer, traceRows } from './engine/traceRows.ts'
import type {
  Finding,
  FindingKind,
  Grounded,
  Implied,
  IsoDate,
  Knowledge,
  NoiseReason,
  PartyCode,
  Readable,
} from './findings.ts'
import { readingOf } from './read.ts'

/** A row of the language found in the text. */
export interface ExplainedMark {
  readonly type: string
  readonly payload: string
  readonly span: Span
  /** The text's own words. */
  readonly words: string
  /** The pattern as the language's file has it. */
  readonly pattern: string | null
}

/** A date of the text and how its year was told. */
export interface ExplainedDate {
  readonly span: Span
  readonly words: string
  readonly pattern: string | null
  /** Null while no year could be told. */
  readonly iso: IsoDate | null
  readonly role: DateRole
  /** What the year (or more) was taken from; null when the words themselves say it, or nothing does. */
  readonly implied: (Implied & { readonly words: string | null }) | null
}

/** One field of a finding and what it stands on. */
export interface ExplainedField {
  readonly field: string
  readonly value: unknown
  /** `own`: the words of the finding; `elsewhere`: see `from`; `not-said`: unknown, and left so. */
  readonly standsOn: 'own' | 'elsewhere' | 'not-said'
  /** In a few words, from what. */
  readonly from: string | null
  /** The words it was taken from, where there are such words in this text. */
  readonly span: Span | null
  readonly words: string | null
}

export interface ExplainedFinding {
  readonly kind: FindingKind
  readonly rule: string
  readonly quote: string
  readonly span: Span
  readonly certainty: Grounded['certainty']
  readonly fields: readonly ExplainedField[]
}

export interface ExplainedSentence {
  readonly span: Span
  readonly text: string
  readonly language: LanguageCode
  readonly marks: readonly ExplainedMark[]
  readonly dates: readonly ExplainedDate[]
  /** Findings whose quote begins in this sentence. */
  readonly findings: readonly ExplainedFinding[]
}

/** Why a document reads as it does. */
export interface Explanation {
  readonly id: string
  readonly language: LanguageCode | null
  /** What is read in that language, and what is not. */
  readonly capabilities: Capabilities
  readonly reader: string
  /** The sides that the document is about, most spoken of first. */
  readonly parties: readonly PartyCode[]
  readonly sentences: readonly ExplainedSentence[]
  /** What was dropped before reading, and why. */
  readonly noise: readonly { readonly span: Span; readonly words: string; readonly reason: NoiseReason }[]
}

type FieldsOf<F extends Finding> = readonly Exclude<keyof F, keyof Grounded | 'kind'>[]

/** The fields of each kind in the order in which they are shown. */
const fields: { readonly [K in FindingKind]: FieldsOf<Extract<Finding, { kind: K }>> } = {
  figure: ['indicator', 'value', 'unit', 'qualifier', 'period', 'change', 'changeBase', 'status', 'from', 'to'],
  meeting: ['meetingKind', 'body', 'ordinal', 'date', 'place', 'placeAliases', 'online', 'status', 'parties'],
  person: ['name', 'canonical', 'aliases', 'role', 'side', 'mentions'],
  instrument: ['instrumentKind', 'name', 'ordinal', 'subject', 'status', 'signedOn', 'termMonths', 'parties'],
  undertaking: ['undertakingKind', 'by', 'due', 'topics'],
}

const NOTHING_KNOWN: Knowledge = {}

/**
 * Reads a document as `read` does and tells why: per sentence the rows found, the dates and how their years were told,
 * the findings with the rule of each and what every field stands on; and what was dropped as noise. Pure. Slower than
 * `read` by a few times, and by some hundred milliseconds the first time for a language.
 * @example explain({ id: 'a', text: 'Trade between Malaysia and Thailand reached 25 billion USD in 2024.' }).sentences[0].findings[0].rule // 'figure/amount'
 */
export function explain(document: Readable, knowledge: Knowledge = NOTHING_KNOWN): Explanation {
  const page = prepare(document, knowledge)
  const reading = readingOf(page)
  const tracer = traceRows(page)
  const findings = splitBySentence(
    page,
    reading.findings.toSorted((a, b) => a.span[0] - b.span[0]),
    (finding) => finding.span[0],
  )
  const marks = splitBySentence(
    page,
    [...page.marks.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end),
    (mark) => mark.start,
  )
  const dates = splitBySentence(page, page.dates, (date) => date.start)
  return {
    id: page.id,
    language: page.languageCode,
    capabilities: capabilities(page.languageCode),
    reader: reading.reader,
    parties: page.parties,
    sentences: page.sentences.map((sentence, i) => ({
      span: sentence.span,
      text: page.text.slice(...sentence.span),
      language: sentence.language.code,
      marks: marks[i]!.map((mark) => explainMark(page, mark, tracer)),
      dates: dates[i]!.map((date) => explainDate(page, date, tracer)),
      findings: findings[i]!.map((finding) => explainFinding(page, finding)),
    })),
    noise: page.noise.map(({ span, reason }) => ({ span, words: page.text.slice(...span), reason })),
  }
}

/** Both lists are in text order; what begins between two sentences belongs to the one before. */
function splitBySentence<T>(page: Page, items: readonly T[], startOf: (item: T) => number): T[][] {
  const split: T[][] = page.sentences.map(() => [])
  let at = 0
  for (const item of items) {
    while (at + 1 < split.length && page.sentences[at + 1]!.span[0] <= startOf(item)) at++
    split[at]?.push(item)
  }
  return split
}

function explainMark(
  page: Page,
  { type, payload, start, end, firstToken, endToken }: Mark,
  tracer: RowTracer,
): ExplainedMark {
  return {
    type,
    payload,
    span: [start, end],
    words: page.text.slice(start, end),
    pattern: tracer(type, payload, firstToken, endToken),
  }
}

function explainDate(
  page: Page,
  { start, end, firstToken, endToken, iso, role, implied }: DateMark,
  tracer: RowTracer,
): ExplainedDate {
  return {
    span: [start, end],
    words: page.text.slice(start, end),
    pattern: tracer('date', null, firstToken, endToken),
    iso,
    role,
    implied: implied && { ...implied, words: implied.span ? page.text.slice(...implied.span) : null },
  }
}

function explainFinding(page: Page, finding: Finding): ExplainedFinding {
  const { kind, rule, quote, span, certainty, implied } = finding
  const names: readonly string[] = fields[kind]
  const valueOf = (field: string): unknown => (finding as unknown as Readonly<Record<string, unknown>>)[field]
  const told = names.map((field): ExplainedField => {
    const value = valueOf(field)
    const elsewhere = implied.find((note) => note.field === field)
    const isUnknown = value === null || (Array.isArray(value) && value.length === 0)
    if (elsewhere) return fieldFrom(page, elsewhere, value)
    return { field, value, standsOn: isUnknown ? 'not-said' : 'own', from: null, span: null, words: null }
  })
  // A field may be told from several places: the period from a date, its year from the day of publication.
  const further = implied.filter(
    (note, i) => !names.includes(note.field) || implied.findIndex((other) => other.field === note.field) !== i,
  )
  return {
    kind,
    rule,
    quote,
    span,
    certainty,
    fields: [...told, ...further.map((note) => fieldFrom(page, note, valueOf(note.field)))],
  }
}

function fieldFrom(page: Page, { field, from, span }: Implied, value: unknown): ExplainedField {
  return {
    field,
    value,
    standsOn: 'elsewhere',
    from,
    span: span ?? null,
    words: span ? page.text.slice(...span) : null,
  }
}
