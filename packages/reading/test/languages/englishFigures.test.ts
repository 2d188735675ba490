import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

const cases: readonly (readonly [what: string, text: string, figures: readonly Partial<Figure>[]])[] = [
  [
    'the head of a table tells the time of its rows, a plus is the sign of the number behind it',
    'Chile sold more to Peru than it bought.\n\nIndicator   H1 2017   y/y\nTrade turnover   USD 1.38 bn   +17.2%\nChilean exports   USD 900 m   -3.5%\n\nTrade between Chile and Peru goes on.',
    [
      { indicator: 'trade-turnover', value: 1.38e9, qualifier: 'exact', period: '2017-01/2017-06', change: 17.2 },
      { indicator: 'export', value: 9e8, period: '2017-01/2017-06', change: -3.5, from: 'CL', to: 'PE' },
    ],
  ],
  [
    'the year of a flow is not that of all there is',
    'Chile invested $200 million in Peru in 2016. In all, Chile has invested more than $5 billion there. Some 120 Chilean companies are registered in Peru.',
    [
      { value: 2e8, period: '2016' },
      { value: 5e9, qualifier: 'over', period: null },
      { indicator: 'companies', value: 120, period: null },
    ],
  ],
  [
    'what stands as of a day holds for the capital told next',
    'As of June 2017 Chile had 120 projects in Peru. Their total capital is 3 billion dollars.',
    [
      { value: 120, period: '2017-06' },
      { value: 3e9, period: '2017-06' },
    ],
  ],
  [
    'since a year or a month, up to the day of the text',
    'Some 4,000 Peruvian nurses have gone to Chile since March. Chilean companies have invested $2 billion in Peru since 2005.',
    [
      { indicator: 'workers', value: 4000, period: '2017-03/2017-08-30' },
      { indicator: 'investment-capital', value: 2e9, period: '2005/2017' },
    ],
  ],
  [
    'sold to the world, before any partner is named, and then to each',
    "SANTIAGO: Chile's exports rose 12 per cent to $6.6 billion in July. Total trade was $12.2 billion.\n\nSales to China increased 30.1 per cent to $2.4 billion. Imports from Peru stood at $142 million.",
    [
      { indicator: 'export', value: 2.4e9, period: '2017-07', from: 'CL', to: 'CN' },
      { indicator: 'import', value: 1.42e8, period: '2017-07', from: 'PE', to: 'CL' },
    ],
  ],
  [
    'what will be offered, trained or delivered is aimed at',
    'Germany agreed to offer 40 scholarships a year to students from Rwanda. The protocol provides for 200 buses from Germany to Rwanda.',
    [
      { indicator: 'scholarships', value: 40, status: 'target' },
      { indicator: 'goods', value: 200, status: 'target' },
    ],
  ],
  [
    'those who came to a ceremony are no travellers',
    'The ambassador of Japan thanked the 30 technicians who came to the ceremony in Kenya.',
    [],
  ],
  [
    'foreign trade of two is between them, that of one its own',
    'Non-oil foreign trade between Oman and India amounted to $7 billion in 2016. The foreign trade of Oman amounted to $70 billion.',
    [{ indicator: 'trade-turnover', value: 7e9, period: '2016' }],
  ],
  [
    'among how many one ranks is no count of its own',
    'Thailand was the third largest among 90 foreign investors in Laos.',
    [{ indicator: 'rank', value: 3, from: 'TH', to: 'LA' }],
  ],
  [
    'peoples who study and work abroad',
    'At present 85 Rwandans study in Poland. Some 900 Tongans pick fruit in Australia.',
    [
      { indicator: 'students', value: 85, from: 'RW', to: 'PL' },
      { indicator: 'workers', value: 900, from: 'TO', to: 'AU' },
    ],
  ],
  [
    'the five of one in every five counts nobody',
    'One in every five tourists in Tonga came from Australia in 2016.',
    [],
  ],
]

describe('figures of the English press', () => {
  it.each(cases)('%s', (_what, text, figures) => {
    const { findings } = read({ id: 'test', text, title: 'Trade in figures', publishedOn: '2017-08-30' })
    expect(findings.filter(({ kind }) => kind === 'figure')).toMatchObject(figures)
  })
})
