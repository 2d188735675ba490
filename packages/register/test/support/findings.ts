import type { Figure, Finding, Instrument, Meeting, Person, Undertaking } from '../../src/contracts.ts'

/** Findings given by hand, where a test must be sure what was found. Each takes the words it stands on and what differs from the usual. */
type Given<Kind extends Finding> = Partial<Omit<Kind, 'kind' | 'quote' | 'span'>>

const grounded = (text: string, quote: string, rule: string) => {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`The test's text does not hold ${JSON.stringify(quote)}.`)
  return { quote, span: [start, start + quote.length] as const, rule, certainty: 'certain' as const, implied: [] }
}

export const figure = (text: string, quote: string, given: Given<Figure> = {}): Figure => ({
  kind: 'figure',
  ...grounded(text, quote, 'figure/test'),
  indicator: 'trade-turnover',
  value: 1e9,
  unit: 'USD',
  qualifier: 'exact',
  period: '2020',
  change: null,
  changeBase: null,
  status: 'actual',
  from: 'NO',
  to: 'SU',
  ...given,
})
export const meeting = (text: string, quote: string, given: Given<Meeting> = {}): Meeting => ({
  kind: 'meeting',
  ...grounded(text, quote, 'meeting/test'),
  meetingKind: 'session',
  body: 'commission',
  ordinal: null,
  date: null,
  place: null,
  placeAliases: [],
  online: false,
  status: 'held',
  parties: ['NO', 'SU'],
  ...given,
})
export const person = (text: string, quote: string, given: Given<Person> = {}): Person => ({
  kind: 'person',
  ...grounded(text, quote, 'person/test'),
  name: quote,
  canonical: null,
  aliases: [],
  role: null,
  side: null,
  mentions: [],
  ...given,
})
export const instrument = (text: string, quote: string, given: Given<Instrument> = {}): Instrument => ({
  kind: 'instrument',
  ...grounded(text, quote, 'instrument/test'),
  instrumentKind: 'memorandum',
  name: null,
  ordinal: null,
  subject: null,
  status: 'signed',
  signedOn: null,
  termMonths: null,
  parties: ['NO', 'SU'],
  ...given,
})
export const undertaking = (text: string, quote: string, given: Given<Undertaking> = {}): Undertaking => ({
  kind: 'undertaking',
  ...grounded(text, quote, 'undertaking/test'),
  undertakingKind: 'agreed',
  by: ['NO', 'SU'],
  due: null,
  topics: [],
  ...given,
})
