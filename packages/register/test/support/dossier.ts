/** A small dossier of two sides, for tests: the people are invented. */
export const dossier = {
  id: 'north-south',
  name: { en: 'North – South', vi: 'Bắc – Nam', ru: 'Север – Юг', zh: '北方—南方' },
  sides: [
    {
      code: 'NO',
      name: { en: 'Northland', vi: 'Bắc quốc', ru: 'Северия', zh: '北国' },
      language: 'en',
      agencies: [{ id: 'no-trade', name: { en: 'Northern Ministry of Trade' } }],
    },
    {
      code: 'SU',
      name: { en: 'Southland', vi: 'Nam quốc', ru: 'Югия', zh: '南国' },
      language: 'ru',
      agencies: [{ id: 'su-energy', name: { en: 'Southern Ministry of Energy' } }],
    },
  ],
  bodies: [
    {
      id: 'joint-commission',
      kind: 'commission',
      parent: null,
      name: { en: 'Joint Commission', ru: 'Совместная комиссия' },
      aliases: ['the Commission'],
      coChairs: [
        { side: 'NO', person: 'ada-vinter', from: '2018', to: '2022-03' },
        { side: 'SU', person: 'boris-letov', post: { en: 'Deputy Prime Minister' }, from: '2018' },
      ],
    },
    {
      id: 'energy-subcommittee',
      kind: 'subcommittee',
      parent: 'joint-commission',
      name: { en: 'Subcommittee on Energy' },
      aliases: [],
    },
    {
      id: 'transport-subcommittee',
      kind: 'subcommittee',
      parent: 'joint-commission',
      name: { en: 'Subcommittee on Transport' },
      aliases: [],
    },
  ],
  people: [
    {
      id: 'ada-vinter',
      side: 'NO',
      name: { en: 'Ada Vinter', ru: 'Ада Винтер', zh: '阿达·温特', vi: 'Ada Vinter' },
      aliases: ['A. Vinter'],
      posts: [{ title: 'Deputy Prime Minister', from: '2018', to: '2022-03' }],
    },
    { id: 'boris-letov', side: 'SU', name: { en: 'Boris Letov', ru: 'Борис Летов', zh: '鲍里斯·列托夫' }, aliases: [] },
  ],
  projects: [
    {
      id: 'amber-bridge',
      name: { en: 'Amber Bridge', ru: 'Янтарный мост', vi: 'Cầu Hổ Phách', zh: '琥珀大桥' },
      aliases: [],
      topics: ['transport'],
    },
  ],
  places: [{ id: 'isen', name: { en: 'Isen', ru: 'Изен', zh: '伊森', vi: 'I-xen' }, aliases: [] }],
  series: [
    {
      id: 'turnover-no',
      indicator: 'trade-turnover',
      from: 'NO',
      to: 'SU',
      unit: 'USD',
      reporter: 'no-customs',
      coverage: 'goods',
    },
  ],
  targets: [
    {
      id: 'turnover',
      indicator: 'trade-turnover',
      unit: 'USD',
      from: 'NO',
      to: 'SU',
      versions: [
        { value: 5_000_000_000, by: '2020', setOn: '2015-06-01', setAt: { en: 'Summit' }, document: 'first.txt' },
      ],
    },
  ],
  reporters: [
    {
      id: 'no-customs',
      name: { en: 'Northern Customs', ru: 'Таможня Северии' },
      side: 'NO',
      hosts: ['customs.example'],
    },
    { id: 'su-customs', name: { en: 'Southern Customs', ru: 'Таможня Югии' }, side: 'SU' },
  ],
  meetings: [{ kind: 'session', body: 'joint-commission', ordinal: 4, date: '2021-10', place: 'isen', status: 'held' }],
}
