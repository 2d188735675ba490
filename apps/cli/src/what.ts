import type { Finding } from '@rapporteur/reading'

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 10 })
const amount = (value: number | readonly [number, number] | null): string | null =>
  value === null
    ? null
    : typeof value === 'number'
      ? numbers.format(value)
      : value.map((one) => numbers.format(one)).join('–')

const SIGNS = { exact: '', about: '≈ ', over: '> ', nearly: '< ', 'up-to': '≤ ' } as const

type Told<K extends Finding['kind']> = (finding: Extract<Finding, { kind: K }>) => readonly (string | null | false)[]

/** What a finding says, in the words of the reading guide; unknown parts are left out. */
const tell: { readonly [K in Finding['kind']]: Told<K> } = {
  figure: ({ indicator, value, unit, qualifier, period, change, changeBase, status, from, to }) => [
    indicator,
    from && to ? `${from}→${to}` : (from ?? to),
    value !== null && `${SIGNS[qualifier]}${amount(value)} ${unit ?? ''}`,
    period && `in ${period}`,
    change !== null && `${change > 0 ? '+' : ''}${numbers.format(change)} %${changeBase ? ` on ${changeBase}` : ''}`,
    status !== 'actual' && status,
  ],
  meeting: ({ meetingKind, body, ordinal, date, place, online, status, parties }) => [
    meetingKind,
    body,
    ordinal !== null && `no. ${ordinal}`,
    date,
    place,
    online && 'online',
    parties.join('+'),
    status === 'planned' && status,
  ],
  person: ({ name, canonical, role, side }) => [name, canonical !== name && canonical && `= ${canonical}`, role, side],
  instrument: ({ instrumentKind, name, subject, status, signedOn, termMonths, parties }) => [
    instrumentKind,
    name ?? subject,
    status,
    signedOn,
    termMonths !== null && `${termMonths} months`,
    parties.join('+'),
  ],
  undertaking: ({ undertakingKind, by, due, topics }) => [
    undertakingKind,
    by.length > 0 && `by ${by.join('+')}`,
    due && `until ${due}`,
    topics.join(' '),
  ],
}

export const whatOf = (finding: Finding): string =>
  (tell[finding.kind] as Told<Finding['kind']>)(finding as never)
    .filter(Boolean)
    .join(', ')
    .replaceAll(/ +/g, ' ')
