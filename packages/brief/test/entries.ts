import type { BriefAnchor, BriefEntries, FigureEntry } from '../src/index.ts'

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
      { value: 10_000_000_000, by: '2020', setOn: '2014-05-12' },
      { value: 10_000_000_000, by: '2025', setOn: '2019-06' },
    ],
    anchors: [anchor('t', 'ten billion by 2025')],
    confirmed: true,
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
      body: { en: 'Joint Commission', vi: 'Ủy ban hỗn hợp', ru: 'Смешанная комиссия', zh: '混合委员会' },
      ordinal: 24,
      date: '2024-11-05',
      place: 'Bangkok',
      status: 'held',
      anchors: [anchor('c', 'the 24th session')],
      confirmed: true,
    },
    {
      id: 'm25',
      kind: 'session',
      body: { en: 'Joint Commission', vi: 'Ủy ban hỗn hợp', ru: 'Смешанная комиссия', zh: '混合委员会' },
      ordinal: 25,
      date: '2025-03-21',
      place: null,
      status: 'planned',
      anchors: [anchor('d', 'the 25th session')],
      confirmed: true,
    },
  ],
  undertakings: [
    {
      kind: 'agreed',
      wording: 'build the second bridge',
      by: ['MY', 'TH'],
      due: '2026',
      state: 'under-way',
      silent: false,
      anchors: [anchor('e', 'agreed to build the second bridge')],
      confirmed: true,
    },
    {
      kind: 'pledged',
      wording: 'Open a  consulate\n<b>soon</b>',
      by: ['TH'],
      due: '2024-12',
      state: null,
      silent: true,
      anchors: [anchor('f', 'will open a consulate')],
      confirmed: false,
    },
    {
      kind: 'agreed',
      wording: 'hold the 24th session',
      by: [],
      due: '2024',
      state: 'fulfilled',
      silent: true,
      anchors: [anchor('g', 'to hold the 24th session')],
      confirmed: true,
    },
  ],
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
      subject: 'seed exchange',
      signedOn: '2020-11-20',
      termMonths: 60,
      expiresOn: '2025-11-20',
      anchors: [anchor('j', 'memorandum on seed exchange')],
      confirmed: true,
    },
  ],
}
