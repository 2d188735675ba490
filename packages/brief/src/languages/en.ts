import type { Vocabulary } from './vocabulary.ts'

const after = (lead: string, value: string | null): string => (value === null ? '' : `${lead}${value}`)

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

export const en: Vocabulary = {
  title: (dossier) => `${dossier}: brief`,
  asOf: (date) => `As of ${date}`,
  forOccasion: (meeting) => `For: ${meeting}`,
  headings: {
    target: 'Where trade stands against the target',
    sessions: 'Sessions and meetings',
    undertakings: 'What was undertaken',
    disagreements: 'Figures that disagree',
    instruments: 'Instruments that expire',
  },
  sources: 'Sources',
  machine: 'not yet confirmed',
  machineNote:
    'Sentences marked “not yet confirmed” stand on findings that the reader drew from the source and no person has confirmed.',
  quote: (words) => `“${words}”`,
  dates: {
    year: String,
    month: (year, month) => `${MONTHS[month - 1]} ${year}`,
    day: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
    months: (year, from, to) => `${MONTHS[from - 1]}–${MONTHS[to - 1]} ${year}`,
    stretch: (from, to) => `${from} – ${to}`,
  },
  quantity: {
    scales: [
      { power: 12, word: 'tn' },
      { power: 9, word: 'bn' },
      { power: 6, word: 'm' },
    ],
    currencies: {},
    units: {
      people: { one: 'person', other: 'people' },
      projects: { one: 'project', other: 'projects' },
      companies: { one: 'company', other: 'companies' },
      tonnes: { one: 'tonne', other: 'tonnes' },
      doses: { one: 'dose', other: 'doses' },
      flights: { one: 'flight', other: 'flights' },
      barrels: { one: 'barrel', other: 'barrels' },
      items: { one: 'item', other: 'items' },
      rank: { other: '(rank)' },
    },
    money: (amount, scale, currency) => `${currency} ${amount}${scale ? ` ${scale}` : ''}`,
    counted: (amount, noun) => `${amount} ${noun}`,
    percent: (amount) => `${amount}%`,
  },
  indicators: {
    'trade-turnover': 'trade turnover',
    export: 'exports',
    import: 'imports',
    'trade-balance': 'trade balance',
    'investment-capital': 'investment capital',
    'investment-projects': 'investment projects',
    companies: 'companies',
    tourists: 'tourists',
    students: 'students',
    scholarships: 'scholarships',
    workers: 'workers',
    residents: 'residents',
    'loan-or-aid': 'loans and aid',
    goods: 'goods supplied',
    flights: 'flights',
    share: 'share',
    rank: 'rank',
    other: 'other figures',
  },
  qualified: {
    exact: (quantity) => quantity,
    about: (quantity) => `about ${quantity}`,
    over: (quantity) => `over ${quantity}`,
    nearly: (quantity) => `nearly ${quantity}`,
    'up-to': (quantity) => `up to ${quantity}`,
  },
  atLeast: (quantity) => `at least ${quantity}`,
  atMost: (quantity) => `at most ${quantity}`,
  between: (low, high) => `between ${low} and ${high}`,
  target: {
    is: ({ indicator, value, by, setOn }) =>
      `The target for ${indicator} is ${value}${after(', due by ', by)}${setOn ? ` (set: ${setOn})` : ''}.`,
    moved: ({ from, to, setOn }) =>
      `The target's date moved from ${from} to ${to}${setOn ? ` (decided: ${setOn})` : ''}.`,
    actual: ({ indicator, period, value, change, reporter }) =>
      `${period}: ${indicator} of ${value}${change ? ` (stated change ${change})` : ''}${after(', according to ', reporter)}.`,
    changed: ({ from, to, setOn }) => `The target changed from ${from} to ${to}${setOn ? ` (decided: ${setOn})` : ''}.`,
    version: (value, by) => `${value}${after(' by ', by)}`,
    gap: ({ missing, value, period }) => `By the figure for ${period} (${value}), ${missing} is missing to the target.`,
    reached: ({ value, period }) => `The figure for ${period} (${value}) reaches the target.`,
    noTarget: 'The register has no target for this dossier.',
    noFigure: (indicator) => `The register has no figure for ${indicator} yet.`,
  },
  meetings: {
    kinds: { session: 'session', talks: 'talks', visit: 'visit', forum: 'forum', signing: 'signing' },
    session: ({ ordinal, body }) =>
      `${ordinal === null ? 'session' : `session no. ${ordinal}`}${body ? ` of the ${body}` : ''}`,
    held: ({ name, date, place }) => `Held: ${name}${after(', ', date)}${after(', ', place)}.`,
    planned: ({ name, date, place, days }) =>
      `Planned: ${name}${after(', ', date)}${after(', ', place)}${days ? ` (in ${days})` : ''}.`,
    days: { one: 'day', other: 'days' },
    none: 'The register has no session yet.',
  },
  undertakings: {
    kinds: { agreed: 'agreed', proposed: 'proposed', pledged: 'pledged', directed: 'directed', urged: 'urged' },
    states: {
      'no-evidence': 'no evidence',
      'not-started': 'not started',
      'under-way': 'under way',
      substantial: 'substantially done',
      fulfilled: 'fulfilled',
      dropped: 'dropped',
    },
    count: ({ open, overdue, silent }) => `Open: ${open}; overdue: ${overdue}${after('; silent: ', silent)}.`,
    items: { one: 'undertaking', other: 'undertakings' },
    line: ({ by, kind, words, notes }) =>
      `${by ? `${by}, ` : ''}${kind}: ${words}${notes.length ? ` — ${notes.join(', ')}` : ''}.`,
    due: (date) => `due ${date}`,
    overdue: (date) => `overdue (it was due ${date})`,
    silent: 'no later document speaks of it',
    rest: (count) => `Proposals, pledges and appeals without a date, not listed here: ${count}.`,
    none: 'The register has no undertaking yet.',
  },
  disagreements: {
    line: ({ indicator, period, values, reason }) =>
      `${indicator}${after(', ', period)}: the sources say ${values}${reason ? `; likely reason: ${reason}` : ''}.`,
    by: (value, reporter) => `${value} (${reporter})`,
    reasons: {
      reporter: 'different statistics',
      coverage: 'different coverage',
      'period-to-date': 'one of them covers only a part of the period',
      rounding: 'rounding',
      vintage: 'a later revision',
      'factor-of-ten': 'a slip by a factor of ten',
      'stated-growth': 'the stated growth does not fit the levels',
    },
    none: 'No two figures in the register contradict each other.',
  },
  instruments: {
    kinds: {
      minutes: 'minutes',
      memorandum: 'memorandum',
      agreement: 'agreement',
      declaration: 'declaration',
      plan: 'plan',
      contract: 'contract',
      other: 'document',
    },
    named: (kind, subject) => `${kind} (${subject})`,
    expires: ({ name, signedOn, expiresOn }) => `The ${name}${after(', signed ', signedOn)}, expires: ${expiresOn}.`,
    expired: ({ name, signedOn, expiresOn }) =>
      `The ${name}${after(', signed ', signedOn)}, has expired: ${expiresOn}.`,
    none: 'The register knows of no instrument with a term that ends.',
  },
}
