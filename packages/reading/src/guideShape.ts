import type { Finding, Grounded, Reading } from './findings.ts'

type Plain = Record<string, unknown>

const grounds = ({ quote, span, rule, certainty, implied }: Grounded): Plain => ({
  quote,
  span,
  rule,
  certainty,
  implied,
})

/** Per kind: the list it goes into and its keys as the guide names them. */
const shapes: {
  readonly [K in Finding['kind']]: {
    readonly list: string
    readonly shape: (finding: Extract<Finding, { kind: K }>) => Plain
  }
} = {
  figure: {
    list: 'figures',
    shape: ({ indicator, value, unit, qualifier, period, change, changeBase, status, from, to }) => ({
      indicator,
      value,
      unit,
      qualifier,
      period,
      change,
      changeBase,
      status,
      from,
      to,
    }),
  },
  meeting: {
    list: 'meetings',
    shape: ({ meetingKind, body, ordinal, date, place, placeAliases, online, status, parties }) => ({
      kind: meetingKind,
      body,
      ordinal,
      date,
      place,
      placeAliases,
      online,
      status,
      parties,
    }),
  },
  person: {
    list: 'people',
    shape: ({ name, canonical, aliases, role, side, mentions }) => ({ name, canonical, aliases, role, side, mentions }),
  },
  instrument: {
    list: 'instruments',
    shape: ({ instrumentKind, subject, status, signedOn, termMonths, parties }) => ({
      kind: instrumentKind,
      subject,
      status,
      signedOn,
      termMonths,
      parties,
    }),
  },
  undertaking: {
    list: 'undertakings',
    shape: ({ undertakingKind, by, due, topics }) => ({ kind: undertakingKind, by, due, topics }),
  },
}

/** A Reading in the shape of the reading guide: one list a kind, plus `span`, `rule` and `certainty` on every entry. */
export function toGuideShape(reading: Reading): Plain {
  const lists: Record<string, Plain[]> = { figures: [], meetings: [], people: [], instruments: [], undertakings: [] }
  for (const finding of reading.findings) {
    const { list, shape } = shapes[finding.kind] as { list: string; shape: (finding: Finding) => Plain }
    lists[list]!.push({ quote: finding.quote, ...shape(finding), ...grounds(finding) })
  }
  return { id: reading.id, language: reading.language, reader: reading.reader, ...lists, noise: reading.noise }
}
