import type { BriefAnchor, BriefEntries, FigureEntry, TargetVersion, UndertakingEntry } from '../src/index.ts'

/** Words in a document of a made-up pair of countries; nothing here happened. */
export const anchor = (documentId: string, quote: string): BriefAnchor => ({
  documentId,
  findingId: `${documentId}-finding`,
  quote,
  start: 0,
  end: quote.length,
  documentTitle: `Report ${documentId}`,
  language: 'en',
  publishedOn: '2025-02-03',
})

export const figure = (given: Partial<FigureEntry>): FigureEntry => ({
  period: '2024',
  unit: 'USD',
  stated: 4_590_000_000,
  low: 4_585_000_000,
  high: 4_595_000_000,
  qualifier: 'exact',
  status: 'actual',
  change: null,
  reporter: null,
  anchors: [anchor('a', 'trade was 4.59 billion USD')],
  confirmed: true,
  ...given,
})

export const version = (given: Partial<TargetVersion>): TargetVersion => ({
  value: 10_000_000_000,
  by: null,
  setOn: null,
  anchors: [anchor('t', 'ten billion')],
  confirmed: true,
  ...given,
})

/** An undertaking of both sides, said once, in English. */
export const undertaking = (id: string, words: string, given: Partial<UndertakingEntry> = {}): UndertakingEntry => ({
  id,
  kind: 'agreed',
  topics: [],
  wordings: [{ text: words, language: 'en', on: given.openedOn ?? null }],
  by: [],
  openedOn: null,
  due: null,
  state: null,
  bySide: [],
  silent: false,
  anchors: [anchor(id, words)],
  confirmed: true,
  ...given,
})

export const entries: BriefEntries = {
  dossier: { en: 'Malaysia – Thailand', vi: 'Ma-lai-xi-a – Thái Lan', ru: 'Малайзия – Таиланд', zh: '马来西亚—泰国' },
  sides: [
    { code: 'MY', name: { en: 'Malaysia', vi: 'Ma-lai-xi-a', ru: 'Малайзия', zh: '马来西亚' } },
    { code: 'TH', name: { en: 'Thailand', vi: 'Thái Lan', ru: 'Таиланд', zh: '泰国' } },
  ],
  indicator: 'trade-turnover',
  target: {
    indicator: 'trade-turnover',
    unit: 'USD',
    versions: [
      version({ by: '2020', setOn: '2014-05-12', anchors: [anchor('s', 'ten billion by 2020')] }),
      version({ by: '2025', setOn: '2019-06', anchors: [anchor('t', 'ten billion by 2025')] }),
    ],
  },
  figures: [
    figure({}),
    figure({ period: '2023', stated: 3_630_000_000, low: 3_625_000_000, high: 3_635_000_000 }),
    figure({
      period: '2025-01/2025-03',
      stated: 1_200_000_000,
      low: 1_200_000_000,
      high: null,
      qualifier: 'over',
      change: 12.5,
      reporter: { en: 'Thai Customs', ru: 'таможня Таиланда' },
      anchors: [anchor('b', 'over 1.2 billion')],
      confirmed: false,
    }),
  ],
  meetings: [
    {
      id: 'm24',
      kind: 'session',
      bodyId: 'commission',
      body: { en: 'Joint Commission', vi: 'Ủy ban hỗn hợp', ru: 'Смешанная комиссия', zh: '混合委员会' },
      ordinal: 24,
      date: '2024-11-05',
      place: 'Bangkok',
      placeNames: { en: 'Bangkok', vi: 'Băng Cốc', ru: 'Бангкок', zh: '曼谷' },
      status: 'held',
      anchors: [anchor('c', 'the 24th session')],
      confirmed: true,
    },
    {
      id: 'm25',
      kind: 'session',
      bodyId: 'commission',
      body: { en: 'Joint Commission', vi: 'Ủy ban hỗn hợp', ru: 'Смешанная комиссия', zh: '混合委员会' },
      ordinal: 25,
      date: '2025-03-21',
      place: null,
      placeNames: null,
      status: 'planned',
      anchors: [anchor('d', 'the 25th session')],
      confirmed: true,
    },
  ],
  undertakings: [
    undertaking('bridge', 'build the second bridge', {
      topics: ['transport'],
      by: ['MY', 'TH'],
      openedOn: '2023-11-05',
      due: '2026',
      state: 'under-way',
    }),
    undertaking('consulate', 'Open a  consulate\n<b>soon</b>', {
      kind: 'pledged',
      by: ['TH'],
      openedOn: '2024-03-01',
      due: '2024-12',
      silent: true,
      confirmed: false,
    }),
    undertaking('session', 'hold the 24th session', { openedOn: '2023-11-05', due: '2024', state: 'fulfilled' }),
  ],
  proposals: { same: [], outcomes: [] },
  disagreements: [
    {
      indicator: 'trade-turnover',
      period: '2020',
      figures: [
        figure({
          period: '2020',
          stated: 4_850_000_000,
          reporter: { en: 'Thai Customs' },
          anchors: [anchor('h', '4.85 bn')],
        }),
        figure({
          period: '2020',
          stated: 5_610_000_000,
          reporter: { en: 'Malaysian Statistics' },
          anchors: [anchor('i', '5.61 bn')],
        }),
      ],
      reason: 'reporter',
    },
  ],
  instruments: [
    {
      kind: 'memorandum',
      titles: null,
      subject: 'seed exchange',
      signedOn: '2020-11-20',
      termMonths: 60,
      expiresOn: '2025-11-20',
      anchors: [anchor('j', 'memorandum on seed exchange')],
      confirmed: true,
    },
  ],
}
