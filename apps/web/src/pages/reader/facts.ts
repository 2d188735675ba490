import type { Finding } from '@rapporteur/api/schemas'
import type { Format } from '../../format/format.ts'
import { indicatorLabel, topicLabel } from '../../format/vocabulary.ts'
import type { PlainKey } from '../../i18n/messages.ts'
import type { Say } from '../../i18n/text.ts'

/** One line of a finding's card. */
export interface Fact {
  readonly label: PlainKey
  /** Null is unknown, and is shown as such. */
  readonly value: string | null
  /** Name of the finding's field, to tie it to what is implied. */
  readonly field: string
}

interface Speech {
  readonly t: Say
  readonly format: Format
  readonly party: (code: string) => string
}

type Of<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>

/** What a finding says in a few words, for lists. */
export function headline(finding: Finding, speech: Speech): string {
  return HEADLINES[finding.kind](finding as never, speech)
}

/** Every field of a finding that is worth a line. */
export function factsOf(finding: Finding, speech: Speech): Fact[] {
  return FACTS[finding.kind](finding as never, speech)
}

function figureValue({ value, unit, qualifier, change }: Of<'figure'>, { t, format }: Speech): string | null {
  if (value !== null) return format.stated({ stated: value, low: null, high: null }, unit, qualifier)
  return change === null ? null : t('figure.growth', { change: format.change(change) })
}

const HEADLINES: { readonly [Kind in Finding['kind']]: (finding: Of<Kind>, speech: Speech) => string } = {
  figure: (finding, speech) =>
    `${indicatorLabel(finding.indicator, speech.t)}: ${figureValue(finding, speech) ?? speech.t('value.unknown')}`,
  meeting: ({ meetingKind, ordinal, body }, { t }) =>
    [
      ordinal === null ? null : `№ ${ordinal}`,
      t(`meetingKind.${meetingKind}`),
      body === null ? null : t(`body.${body}`),
    ]
      .filter((part) => part !== null)
      .join(' · '),
  person: ({ name, canonical }) => (canonical === null || canonical === name ? name : `${canonical} (${name})`),
  instrument: ({ instrumentKind, name, subject }, { t }) =>
    name ?? [t(`instrumentKind.${instrumentKind}`), subject].filter(Boolean).join(': '),
  undertaking: ({ undertakingKind, by, topics }, { t, party }) =>
    [
      t(`undertakingKind.${undertakingKind}`),
      by.map(party).join(', '),
      topics.map((topic) => topicLabel(topic, t)).join(', '),
    ]
      .filter(Boolean)
      .join(' · '),
}

const date = (iso: string | null, format: Format): string | null => (iso === null ? null : format.date(iso))
const people = (codes: readonly string[], party: Speech['party']): string | null =>
  codes.length ? codes.map(party).join(', ') : null

const FACTS: { readonly [Kind in Finding['kind']]: (finding: Of<Kind>, speech: Speech) => Fact[] } = {
  figure: (finding, speech) => {
    const { t, format, party } = speech
    const { from, to } = finding
    return [
      { label: 'field.indicator', field: 'indicator', value: indicatorLabel(finding.indicator, t) },
      { label: 'field.value', field: 'value', value: figureValue(finding, speech) },
      { label: 'field.period', field: 'period', value: date(finding.period, format) },
      ...(finding.change === null
        ? []
        : [
            {
              label: 'field.change' as const,
              field: 'change',
              value: [format.change(finding.change), changeBase(finding.changeBase, t)].filter(Boolean).join(' '),
            },
          ]),
      { label: 'field.status', field: 'status', value: t(`figureStatus.${finding.status}`) },
      ...(from === null && to === null
        ? []
        : [
            {
              label: 'field.between' as const,
              field: 'from',
              value: [from, to]
                .map((code) => (code === null ? '?' : party(code)))
                .join(finding.indicator === 'trade-turnover' ? ' – ' : ' → '),
            },
          ]),
    ]
  },
  meeting: ({ meetingKind, body, ordinal, date: on, place, online, status, parties }, { t, format, party }) => [
    {
      label: 'field.kind',
      field: 'meetingKind',
      value: [t(`meetingKind.${meetingKind}`), body === null ? null : t(`body.${body}`)].filter(Boolean).join(' · '),
    },
    ...(meetingKind === 'session'
      ? [{ label: 'field.ordinal' as const, field: 'ordinal', value: ordinal === null ? null : String(ordinal) }]
      : []),
    { label: 'field.date', field: 'date', value: date(on, format) },
    {
      label: 'field.place',
      field: 'place',
      value: online ? [place, t('meeting.online')].filter(Boolean).join(', ') : place,
    },
    { label: 'field.status', field: 'status', value: t(`meetingStatus.${status}`) },
    { label: 'field.parties', field: 'parties', value: people(parties, party) },
  ],
  person: ({ name, canonical, aliases, role, side }, { party }) => [
    { label: 'field.name', field: 'name', value: name },
    ...(canonical !== null && canonical !== name
      ? [{ label: 'field.canonical' as const, field: 'canonical', value: canonical }]
      : []),
    ...(aliases.length ? [{ label: 'field.aliases' as const, field: 'aliases', value: aliases.join(' · ') }] : []),
    { label: 'field.role', field: 'role', value: role },
    { label: 'field.side', field: 'side', value: side === null ? null : party(side) },
  ],
  instrument: (
    { instrumentKind, name, ordinal, subject, status, signedOn, termMonths, parties },
    { t, format, party },
  ) => [
    { label: 'field.kind', field: 'instrumentKind', value: t(`instrumentKind.${instrumentKind}`) },
    { label: 'field.called', field: 'name', value: name },
    ...(instrumentKind === 'minutes'
      ? [
          {
            label: 'field.sessionNumber' as const,
            field: 'ordinal',
            value: ordinal === null ? null : format.ordinal(ordinal),
          },
        ]
      : [{ label: 'field.subject' as const, field: 'subject', value: subject }]),
    { label: 'field.status', field: 'status', value: t(`instrumentStatus.${status}`) },
    { label: 'field.signedOn', field: 'signedOn', value: date(signedOn, format) },
    { label: 'field.term', field: 'termMonths', value: termMonths === null ? null : termText(termMonths, t) },
    { label: 'field.parties', field: 'parties', value: people(parties, party) },
  ],
  undertaking: ({ undertakingKind, by, due, topics }, { t, format, party }) => [
    { label: 'field.kind', field: 'undertakingKind', value: t(`undertakingKind.${undertakingKind}`) },
    { label: 'field.by', field: 'by', value: people(by, party) },
    { label: 'field.due', field: 'due', value: date(due, format) },
    {
      label: 'field.topics',
      field: 'topics',
      value: topics.length ? topics.map((topic) => topicLabel(topic, t)).join(', ') : null,
    },
  ],
}

export function termText(months: number, t: Say): string {
  return months % 12 === 0 ? t('count.years', { count: months / 12 }) : t('count.months', { count: months })
}

export function changeBase(base: string | null, t: Say): string | null {
  if (base === null) return null
  if (base === 'same-period' || base === 'previous-year') return t(`changeBase.${base}`)
  return t('changeBase.year', { year: base })
}
