import type { Finding } from '@rapporteur/api/schemas'
import { INDICATORS } from '../../format/vocabulary.ts'
import type { PlainKey } from '../../i18n/messages.ts'

type Labelled = { readonly name: string; readonly label: PlainKey }
/** How one field of a finding is typed in. An empty input is "unknown". */
export type CorrectField =
  | (Labelled & { readonly input: 'text' | 'date' | 'number' | 'integer' | 'amount' | 'codes' })
  | (Labelled & {
      readonly input: 'choice'
      readonly choices: readonly string[]
      readonly prefix: ChoicePrefix
      readonly open?: true
    })

export type ChoicePrefix =
  | 'indicator' | 'qualifierName' | 'figureStatus' | 'meetingKind' | 'body' | 'meetingStatus' | 'instrumentKind' | 'instrumentStatus' | 'undertakingKind' // prettier-ignore

/** Which fields a person can put right, by kind. */
export const CORRECT_FIELDS: Record<Finding['kind'], readonly CorrectField[]> = {
  figure: [
    { name: 'indicator', label: 'field.indicator', input: 'choice', choices: INDICATORS, prefix: 'indicator' },
    { name: 'value', label: 'field.valueBase', input: 'amount' },
    { name: 'unit', label: 'field.unit', input: 'text' },
    {
      name: 'qualifier',
      label: 'field.qualifier',
      input: 'choice',
      choices: ['exact', 'about', 'over', 'nearly', 'up-to'],
      prefix: 'qualifierName',
    },
    { name: 'period', label: 'field.period', input: 'date' },
    { name: 'change', label: 'field.change', input: 'number' },
    {
      name: 'status',
      label: 'field.status',
      input: 'choice',
      choices: ['actual', 'target', 'forecast'],
      prefix: 'figureStatus',
    },
    { name: 'from', label: 'field.from', input: 'text' },
    { name: 'to', label: 'field.to', input: 'text' },
  ],
  meeting: [
    {
      name: 'meetingKind',
      label: 'field.kind',
      input: 'choice',
      choices: ['session', 'talks', 'visit', 'forum', 'signing'],
      prefix: 'meetingKind',
    },
    {
      name: 'body',
      label: 'field.body',
      input: 'choice',
      choices: ['commission', 'subcommittee', 'working-group', 'consultation'],
      prefix: 'body',
      open: true,
    },
    { name: 'ordinal', label: 'field.ordinal', input: 'integer' },
    { name: 'date', label: 'field.date', input: 'date' },
    { name: 'place', label: 'field.place', input: 'text' },
    { name: 'status', label: 'field.status', input: 'choice', choices: ['held', 'planned'], prefix: 'meetingStatus' },
    { name: 'parties', label: 'field.parties', input: 'codes' },
  ],
  person: [
    { name: 'name', label: 'field.name', input: 'text' },
    { name: 'role', label: 'field.role', input: 'text' },
    { name: 'side', label: 'field.side', input: 'text' },
  ],
  instrument: [
    {
      name: 'instrumentKind',
      label: 'field.kind',
      input: 'choice',
      choices: ['minutes', 'memorandum', 'agreement', 'declaration', 'plan', 'contract', 'other'],
      prefix: 'instrumentKind',
    },
    { name: 'name', label: 'field.called', input: 'text' },
    { name: 'ordinal', label: 'field.sessionNumber', input: 'integer' },
    { name: 'subject', label: 'field.subject', input: 'text' },
    {
      name: 'status',
      label: 'field.status',
      input: 'choice',
      choices: ['signed', 'in-force', 'planned'],
      prefix: 'instrumentStatus',
    },
    { name: 'signedOn', label: 'field.signedOn', input: 'date' },
    { name: 'termMonths', label: 'field.termMonths', input: 'integer' },
    { name: 'parties', label: 'field.parties', input: 'codes' },
  ],
  undertaking: [
    {
      name: 'undertakingKind',
      label: 'field.kind',
      input: 'choice',
      choices: ['agreed', 'proposed', 'pledged', 'directed', 'urged'],
      prefix: 'undertakingKind',
    },
    { name: 'by', label: 'field.by', input: 'codes' },
    { name: 'due', label: 'field.due', input: 'date' },
    { name: 'topics', label: 'field.topics', input: 'codes' },
  ],
}

/** What stands in the input for a field's value. */
export function asInput(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.join(', ') : String(value)
}

const NUMBER = /^-?\d+(\.\d+)?$/
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/

/** The field's value for what was typed; `undefined` when it cannot be understood. */
export function fromInput(input: CorrectField['input'], typed: string): unknown {
  const text = typed.trim()
  const list = text.split(/[\s,;]+/).filter(Boolean)
  switch (input) {
    case 'codes':
      return list
    case 'amount':
      if (text === '') return null
      if (!list.every((part) => NUMBER.test(part)) || list.length > 2) return undefined
      return list.length === 2 ? list.map(Number) : Number(text)
    case 'number':
      return text === '' ? null : NUMBER.test(text) ? Number(text) : undefined
    case 'integer':
      return text === '' ? null : /^\d+$/.test(text) ? Number(text) : undefined
    case 'date':
      return text === '' ? null : DATE.test(text) ? text : undefined
    case 'text':
    case 'choice':
      return text === '' ? null : text
  }
}
