import { describe, expect, it } from 'vitest'
import type { Figure, Finding, FindingKind, Instrument, Meeting, Person, Undertaking } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

/** What one piece of English press says, kind by kind; a kind that is left out is not looked at, an empty list finds nothing. */
interface Expected {
  readonly figures?: readonly Partial<Figure>[]
  readonly meetings?: readonly Partial<Meeting>[]
  readonly people?: readonly Partial<Person>[]
  readonly instruments?: readonly Partial<Instrument>[]
  readonly undertakings?: readonly Partial<Undertaking>[]
}

const kinds: Readonly<Record<keyof Expected, FindingKind>> = {
  figures: 'figure',
  meetings: 'meeting',
  people: 'person',
  instruments: 'instrument',
  undertakings: 'undertaking',
}

const cases: readonly (readonly [what: string, text: string, publishedOn: string | null, expected: Expected])[] = [
  [
    'half-years and months by their letter',
    'Trade between Serbia and Turkey came to $3.65 billion in 1H17, up 12 percent. In 9M22 trade between Serbia and Turkey came to $5 billion.',
    '2024-10-20',
    {
      figures: [
        { value: 3.65e9, period: '2017-01/2017-06', change: 12 },
        { value: 5e9, period: '2022-01/2022-09' },
      ],
    },
  ],
  [
    'months through a month of this year',
    "From January through September this year, Peru's trade with Chile amounted to $670 million.",
    '2024-10-20',
    { figures: [{ value: 6.7e8, period: '2024-01/2024-09', from: 'CL', to: 'PE' }] },
  ],
  [
    'a fiscal year by the month in which it ended',
    'In the fiscal year that ended in June 2019 trade between Nepal and Bhutan was $57 million.',
    '2024-10-20',
    { figures: [{ value: 5.7e7, period: '2018-07/2019-06' }] },
  ],
  [
    'what the verb behind a sum says, and its own two ends',
    'Kenya exported goods to Uganda worth $300 million in January-August 2020. In the reporting period $280 million worth of goods were exported from Uganda to Kenya, 12 percent less than a year earlier.',
    '2024-10-20',
    {
      figures: [
        { indicator: 'export', value: 3e8, from: 'KE', to: 'UG' },
        { indicator: 'export', value: 2.8e8, period: '2020-01/2020-08', change: -12, from: 'UG', to: 'KE' },
      ],
    },
  ],
  [
    'growth told back of the sum before',
    'In 2022 Kenya exported goods worth $300 million to Uganda. This is 12 percent more than in 2021.',
    '2024-10-20',
    { figures: [{ indicator: 'export', value: 3e8, change: 12, changeBase: 'previous-year' }] },
  ],
  [
    'a comparison goes back to the period named before',
    "In January-May trade between Kenya and Uganda amounted to $90 million. Compared to the same period last year, Kenya's trade with Uganda decreased by 11 percent.",
    '2024-10-20',
    {
      figures: [
        { value: 9e7, period: '2024-01/2024-05' },
        { value: null, period: '2024-01/2024-05', change: -11 },
      ],
    },
  ],
  [
    'a half of the year is no half of a sum',
    'Indian exports to Kenya were 17% higher in the first half of this year than before.',
    '2024-10-20',
    { figures: [{ indicator: 'export', value: null, change: 17, period: '2024-01/2024-06' }] },
  ],
  [
    'neither models nor taxes are counted',
    'Two VVER-1200 reactors stand in Hungary. Oman and Kenya signed a treaty against double taxation.',
    '2024-10-20',
    { figures: [] },
  ],
  [
    'a capital that acts is its country',
    'Seoul will give a loan of $200 million to Peru.',
    '2024-10-20',
    { figures: [{ indicator: 'loan-or-aid', value: 2e8, from: 'KR', to: 'PE' }] },
  ],
  [
    'a word that has once been the country is it throughout',
    'Trade between Georgia and Serbia stood at $90 million in 2023. Exports to Georgia reached $60 million.',
    '2024-10-20',
    {
      figures: [
        { value: 9e7, from: 'GE', to: 'RS' },
        { indicator: 'export', value: 6e7, from: 'RS', to: 'GE' },
      ],
    },
  ],
  [
    'a post told behind the name',
    'Dmitry Orlov met the Kenyan delegation in Moscow on Monday. The Deputy Prime Minister thanked his guests.',
    '2024-10-20',
    { people: [{ name: 'Dmitry Orlov', role: 'Deputy Prime Minister', side: 'RU' }] },
  ],
  [
    'the matters of an office before its head',
    "Egypt's Trade and Industry Minister Samir Fouad met Kenyan Foreign Affairs Cabinet Secretary Ann Wairimu in Cairo.",
    '2024-10-20',
    {
      people: [
        { name: 'Samir Fouad', role: 'Trade and Industry Minister', side: 'EG' },
        { name: 'Ann Wairimu', role: 'Foreign Affairs Cabinet Secretary', side: 'KE' },
      ],
    },
  ],
  [
    'for whom somebody chairs',
    'Batyr Amanov, Deputy Chairman of the Cabinet, chaired for Turkmenistan and Deputy Prime Minister Roman Weber for Kazakhstan.',
    '2024-10-20',
    {
      people: [
        { name: 'Batyr Amanov', side: 'TM' },
        { name: 'Roman Weber', side: 'KZ' },
      ],
    },
  ],
  [
    'who runs an office, and an office of several matters',
    'Pedro Salas, who runs the Chilean Trade Office, met Taro Okada, newly appointed Deputy Minister of Trade, Industry and Energy of Japan.',
    '2024-10-20',
    {
      people: [
        { name: 'Pedro Salas', role: 'runs the Chilean Trade Office', side: 'CL' },
        { name: 'Taro Okada', role: 'Deputy Minister of Trade, Industry and Energy', side: 'JP' },
      ],
    },
  ],
  [
    'a list of days with visits noted, from year to year',
    '6-8 December 2018. Cambodian Prime Minister Sok Vanna in Laos.\n19-21 January. President Thongsing Keo of Laos arrived in Cambodia.',
    null,
    {
      meetings: [
        { meetingKind: 'visit', date: '2018-12-06/2018-12-08', place: 'Laos' },
        { meetingKind: 'visit', date: '2019-01-19/2019-01-21', place: 'Cambodia' },
      ],
    },
  ],
  [
    'a day of the week with its date',
    'Tuesday, 12 November 2013. Brazilian President Carlos Souza received Peruvian Foreign Minister Jorge Salas in Brasilia.',
    null,
    { meetings: [{ meetingKind: 'talks', date: '2013-11-12', parties: ['BR', 'PE'] }] },
  ],
  [
    'somebody asked across',
    'Kenyan President Peter Otieno invited Prime Minister Anil Mehta of India to Nairobi.',
    '2024-10-20',
    { meetings: [{ meetingKind: 'visit', place: 'Nairobi', status: 'planned', parties: ['IN', 'KE'] }] },
  ],
  [
    'who stays for days',
    'Indian President Anil Mehta is in Kenya for three days.',
    '2024-10-20',
    { meetings: [{ meetingKind: 'visit', place: 'Kenya', status: 'held' }] },
  ],
  [
    'a question undertakes nothing',
    'Will Peru and Chile agree to open their airports?',
    '2024-10-20',
    { undertakings: [] },
  ],
  [
    'what would follow a condition is not undertaken',
    'If the list of goods were made longer, the effect would be seen within a year, Kenya and Uganda say.',
    '2024-10-20',
    { undertakings: [] },
  ],
  [
    'the next meeting of those who have agreed',
    'Kenya and Uganda agreed to build a railway. The ninth meeting will take place in Kampala.',
    '2024-10-20',
    {
      undertakings: [
        { undertakingKind: 'agreed', by: ['KE', 'UG'] },
        { undertakingKind: 'agreed', by: ['KE', 'UG'] },
      ],
    },
  ],
  [
    'one who promises what both will do',
    'Kenyan minister Ann Wairimu gave her word that the two embassies would find partners for firms in Uganda.',
    '2024-10-20',
    { undertakings: [{ undertakingKind: 'pledged', by: ['KE'] }] },
  ],
  [
    'asides name nobody',
    'Hoang Minh Duc of Vietnam and Pavel Fomin of Russia met. Fomin for his part promised support for the archive.',
    '2024-10-20',
    { undertakings: [{ undertakingKind: 'pledged', by: ['RU'] }] },
  ],
  [
    'the protocol of the meeting told before',
    'Belarus and Kenya held the fifth meeting of their joint commission in Minsk. The ministers signed its protocol.',
    '2024-10-20',
    { instruments: [{ instrumentKind: 'minutes', status: 'signed' }] },
  ],
  [
    'what is to be signed, whatever it is about',
    'An agreement on education between Belarus and Kenya is to be signed in the third quarter.',
    '2024-10-20',
    { instruments: [{ instrumentKind: 'agreement', status: 'planned' }] },
  ],
  [
    'papers that change hands, and companies behind another of them',
    'Oleg Orlov of Russia and Ann Wairimu of Kenya watched an extradition treaty, an agreement on visas and a contract between the companies Kamaz and Safari change hands.',
    '2024-10-20',
    {
      instruments: [
        { instrumentKind: 'agreement', status: 'signed' },
        { instrumentKind: 'agreement', status: 'signed' },
        { instrumentKind: 'contract', status: 'signed' },
      ],
    },
  ],
  [
    'a numbered meeting of ministers, and the next one',
    "The defence ministers met in Callao for the third Peru-Spain Defence Ministers' Meeting. The sixth political consultation is set for the second half of the year.",
    '2019-04-10',
    {
      meetings: [
        { meetingKind: 'session', body: 'consultation', ordinal: 3, status: 'held' },
        { meetingKind: 'session', body: 'consultation', ordinal: 6, status: 'planned', date: '2019-07/2019-12' },
      ],
    },
  ],
  [
    'a conference held online, and one for the press',
    'A virtual conference on olive oil was held by the chambers of Peru and Spain on 5 April. The ministers gave a virtual press conference.',
    '2019-04-10',
    { meetings: [{ meetingKind: 'forum', date: '2019-04-05', online: true }] },
  ],
  [
    'an assembly is nobody’s post',
    'On the sidelines of the UN General Assembly in New York, Indian External Affairs Minister Arun Rao met his Nepali counterpart Gita Rana.',
    '2019-04-10',
    { people: [{ name: 'Arun Rao', role: 'External Affairs Minister', side: 'IN' }, { name: 'Gita Rana' }] },
  ],
  [
    'what is given, set aside or licensed, in money of its own',
    'Japan announced the gift of 20 drones worth P110 million to the Philippine Coast Guard. Manila asked Japan to hire 2,000 welders by the end of next year.',
    '2019-04-10',
    {
      figures: [
        { indicator: 'goods', value: 20, unit: 'items', from: 'JP', to: 'PH' },
        { indicator: 'loan-or-aid', value: 1.1e8, unit: 'PHP', from: 'JP', to: 'PH' },
        { indicator: 'workers', value: 2000, unit: 'people', period: '2020', status: 'target' },
      ],
    },
  ],
  [
    'a fifth is a share, the fifth round is none',
    'Canada sold C$2.1 billion worth of goods to Japan in 2017, with pork making up about a fifth. A fifth round of talks follows.',
    '2019-04-10',
    {
      figures: [
        { indicator: 'export', value: 2.1e9, unit: 'CAD', period: '2017' },
        { indicator: 'share', value: 20, unit: '%', qualifier: 'about' },
      ],
    },
  ],
  [
    'an agreement to do something is no paper',
    'The talks in Nairobi between Kenya and Japan ended with an agreement to open a joint laboratory.',
    '2019-04-10',
    { instruments: [], undertakings: [{ undertakingKind: 'agreed', by: ['JP', 'KE'] }] },
  ],
  [
    'a due day is nobody’s day of session',
    'The 5th session of the Kenya-Japan Joint Commission met in Nairobi on 12 August 2025. Two items of the 4th session were not reported on: the list of firms, due on 30 June 2025, was among them. The 6th session is due in Tokyo on 3 November 2026.',
    '2025-09-02',
    {
      meetings: [
        { ordinal: 5, date: '2025-08-12', place: 'Nairobi' },
        { ordinal: 4, date: null, status: 'held' },
        { ordinal: 6, date: '2026-11-03', place: 'Tokyo', status: 'planned' },
      ],
    },
  ],
  [
    'towns that no table knows, and offices that are none',
    "The Kenya-Uganda working group met near Naivasha on Tuesday. The group's previous meeting was held at Fort Portal in June 2015. Kenyan minister John Mwangi met Ugandan minister Peter Okello in Parliament on Monday.",
    '2019-04-10',
    {
      meetings: [
        { place: 'Naivasha' },
        { place: 'Fort Portal', date: '2015-06' },
        { meetingKind: 'talks', place: null },
      ],
    },
  ],
  [
    'what is to come is of the next month of its name',
    'The Omani minister Ali Al Harthy will visit Jakarta in November. Indonesia promised that it would reply in December. Oman promised an answer within two weeks.',
    '2025-02-06',
    {
      meetings: [{ meetingKind: 'visit', date: '2025-11', status: 'planned' }],
      undertakings: [{ due: '2025-12' }, { due: '2025-02-20' }],
    },
  ],
  [
    'whoever is met is of the other side, whoever advises a minister of his',
    'The envoy of Mongolia, Bat Dorj, paid a farewell call on Commerce Minister Taro Sato in Tokyo. Japanese minister Ken Ota spoke with Bold Ganbat, who advises the Mongolian Prime Minister on trade.',
    '2019-03-28',
    {
      people: [
        { name: 'Bat Dorj', side: 'MN' },
        { name: 'Taro Sato', side: 'JP' },
        { name: 'Ken Ota', side: 'JP' },
        { name: 'Bold Ganbat', side: 'MN', role: 'advises the Mongolian Prime Minister on trade' },
      ],
    },
  ],
  [
    'two presidents with their posts behind them',
    'At the invitation of H.E. Ana Torres, President of the Republic of Chile, H.E. Luis Campos, President of the Republic of Peru, paid a visit to Chile.',
    '2019-03-28',
    {
      people: [
        { name: 'Ana Torres', side: 'CL' },
        { name: 'Luis Campos', side: 'PE' },
      ],
    },
  ],
  [
    'guests, houses by their short names and people of a house',
    'The Space Agency of Brazil (AEB) received Luxembourg during the visit of Minister Marc Weiler to Brazil. AEB president José Moura signed with Ms. Anne Kremer of the Luxembourg Chamber of Commerce.',
    '2019-03-28',
    {
      people: [
        { name: 'Marc Weiler', side: 'LU' },
        { name: 'José Moura', side: 'BR' },
        { name: 'Anne Kremer', side: 'LU' },
      ],
    },
  ],
  [
    'a minister without a country, of the one in which the story was written',
    "KUALA LUMPUR: Malaysia's exports to China rose in July.\n\nMinister Azlan Musa said growth would be good.",
    '2019-03-28',
    { people: [{ name: 'Azlan Musa', side: 'MY' }] },
  ],
  [
    'minutes signed on the last day of a session are no event of their own',
    'The Sixth Session of the Joint Trade Committee between Thailand and Bhutan was held in Thimphu on 13-14 March 2023. The minutes were signed in Thimphu on 14 March 2023.',
    '2023-03-14',
    { meetings: [{ meetingKind: 'session', ordinal: 6, date: '2023-03-13/2023-03-14' }] },
  ],
  [
    'a session that opens what the ministers will do',
    'At the third meeting of the Peru-Spain Joint Commission the two ministers will review mining projects.',
    '2018-02-07',
    { meetings: [{ meetingKind: 'session', ordinal: 3, status: 'planned' }] },
  ],
  [
    'a committee set up under an agreement, and what it did then',
    'The Joint Committee set up under the fisheries agreement between Spain and Morocco ended a special session in Rabat on Monday.',
    '2018-02-07',
    { meetings: [{ meetingKind: 'session', date: '2018-02-05', place: 'Rabat', status: 'held' }] },
  ],
  [
    'agreements by their matters, behind those who signed them',
    'Three cooperation agreements between Iran and Iraq, on avoiding double taxation, on customs cooperation and on encouraging investment, were signed in Tehran.',
    '2015-09-06',
    {
      instruments: [
        { instrumentKind: 'agreement', status: 'signed' },
        { instrumentKind: 'agreement', status: 'signed' },
        { instrumentKind: 'agreement', status: 'signed' },
      ],
    },
  ],
  [
    'two agreements of different matters are two, a plan of five years is no five-year plan',
    'The free trade agreement between Peru and Korea took effect in 2011. The air services agreement has been in force since May 2015. A five-year plan of action was adopted by Peru and Korea in Lima. It is in line with the national five-year plan.',
    '2019-06-19',
    {
      instruments: [
        { instrumentKind: 'agreement', status: 'in-force' },
        { instrumentKind: 'agreement', status: 'in-force' },
        { instrumentKind: 'plan', status: 'signed' },
      ],
    },
  ],
]

describe('English press, sentence by sentence', () => {
  it.each(cases)('%s: %s', (_what, text, publishedOn, expected) => {
    const { findings } = read({ id: 'test', text, publishedOn })
    for (const [name, wanted] of Object.entries(expected) as [keyof Expected, readonly Partial<Finding>[]][]) {
      const found = findings.filter(({ kind }) => kind === kinds[name])
      expect(found, name).toMatchObject(wanted)
    }
  })
})
