import { describe, expect, test } from 'vitest'
import { composeBrief, type BriefEntries, type BriefLanguage } from '../src/index.ts'
import { anchor, entries, figure, undertaking, version } from './entries.ts'

const today = '2025-03-01'
const compose = (given: Partial<BriefEntries> = {}, language: BriefLanguage = 'en') =>
  composeBrief({ ...entries, ...given }, { language, today })
const said = (given: Partial<BriefEntries>, kind: string, language: BriefLanguage = 'en') =>
  compose(given, language)
    .sections.find((section) => section.kind === kind)
    ?.sentences.map(({ text }) => text) ?? []

describe('where trade stands against the target', () => {
  test('the target, its slip, the newest year and part year, and what is missing as an interval', () => {
    expect(said({}, 'target')).toEqual([
      'The target for trade turnover is USD 10 bn, due by 2025 (set: June 2019).',
      "The target's date moved from 2020 to 2025 (decided: June 2019).",
      '2024: trade turnover of USD 4.59 bn.',
      'January–March 2025: trade turnover of over USD 1.2 bn (stated change +12.5%), according to Thai Customs.',
      'By the figure for 2024 (USD 4.59 bn), between USD 5.405 bn and USD 5.415 bn is missing to the target.',
    ])
  })

  test('a target whose value changed says both values', () => {
    const versions = [version({ value: 7e9, by: '2015' }), version({ by: '2020', setOn: '2012' })]
    expect(said({ target: { ...entries.target!, versions } }, 'target')[1]).toBe(
      'The target changed from USD 7 bn by 2015 to USD 10 bn by 2020 (decided: 2012).',
    )
  })

  test('no digit is rounded away', () => {
    const figures = [figure({ stated: 4_594_318_207, low: 4_594_318_207, high: 4_594_318_207 })]
    expect(said({ figures }, 'target')).toContain('2024: trade turnover of USD 4.594318207 bn.')
    expect(said({ figures }, 'target')).toContain(
      'By the figure for 2024 (USD 4.594318207 bn), USD 5.405681793 bn is missing to the target.',
    )
  })

  test('"over" leaves the gap open downwards: at most', () => {
    const figures = [figure({ stated: 4_000_000_000, low: 4_000_000_000, high: null, qualifier: 'over' })]
    expect(said({ figures }, 'target').at(-1)).toBe(
      'By the figure for 2024 (over USD 4 bn), at most USD 6 bn is missing to the target.',
    )
  })

  test('a figure that reaches the target says so; one that may or may not says neither', () => {
    const of = (low: number, high: number) => said({ figures: [figure({ stated: 10e9, low, high })] }, 'target').at(-1)
    expect(of(10e9, 11e9)).toBe('The figure for 2024 (USD 10 bn) reaches the target.')
    expect(of(9.5e9, 10.5e9)).toBe('By the figure for 2024 (USD 10 bn), at most USD 500 m is missing to the target.')
  })

  test('another unit is not subtracted', () => {
    expect(said({ figures: [figure({ unit: 'EUR' })] }, 'target').join(' ')).not.toContain('missing')
  })

  test('nothing known is said as such', () => {
    expect(said({ target: null, figures: [] }, 'target')).toEqual([
      'The register has no target for this dossier.',
      'The register has no figure for trade turnover yet.',
    ])
  })
})

describe('what was undertaken', () => {
  test('counts; then what is to come, what is settled, and what one side put forward', () => {
    expect(said({}, 'undertakings')).toEqual([
      'Open: 2 matters; agreed and past the date: 0 matters; not spoken of since: 1 matter.',
    ])
    expect(said({}, 'running')).toEqual([
      'Transport: Malaysia and Thailand, agreed (5 November 2023): “build the second bridge” — under way; due 2026.',
    ])
    expect(said({}, 'settled')).toEqual(['Agreed (5 November 2023): “hold the 24th session” — fulfilled; due 2024.'])
    expect(said({}, 'raised')).toEqual([
      'Thailand, pledged (1 March 2024): “Open a consulate <b>soon</b>” — overdue (it was due December 2024); no later document speaks of it.',
    ])
  })

  test('that nobody speaks of it any more is not said beside each when it is true of most', () => {
    const undertakings = entries.undertakings.map((one) => ({ ...one, silent: true }))
    expect(said({ undertakings }, 'undertakings')[0]).toContain('not spoken of since: 2 matters')
    expect(said({ undertakings }, 'raised')[0]).not.toContain('no later document')
  })

  test('past its date: the latest first; a list that is empty has no heading', () => {
    const undertakings = [
      undertaking('a', 'publish the list', { due: '2023', openedOn: '2022' }),
      undertaking('b', 'open the road', { due: '2025-02', openedOn: '2022' }),
    ]
    expect(said({ undertakings }, 'overdue')).toEqual([
      'Agreed (2022): “open the road” — overdue (it was due February 2025).',
      'Agreed (2022): “publish the list” — overdue (it was due 2023).',
    ])
    expect(compose({ undertakings }).sections.map(({ kind }) => kind)).not.toContain('raised')
  })

  test('something due in the current month or year is not overdue yet', () => {
    for (const due of ['2025-03', '2025'])
      expect(said({ undertakings: [undertaking('a', 'publish the list', { due })] }, 'running')).toHaveLength(1)
  })

  test('when nobody looked into silence, nothing is said of it', () => {
    const undertakings = entries.undertakings.map((one) => ({ ...one, silent: null }))
    expect(said({ undertakings }, 'undertakings')[0]).not.toContain('since')
  })

  test('a long list is cut, and says how many more there are', () => {
    const undertakings = Array.from({ length: 40 }, (_, n) => undertaking(`u${n}`, `item ${n}`))
    const lines = said({ undertakings }, 'running')
    expect(lines).toHaveLength(16)
    expect(lines.at(-1)).toBe("Others, on the register's pages and not listed here: 25 matters.")
  })

  test('what each side says stands beside it where they do not say the same', () => {
    const undertakings = [undertaking('a', 'x', { bySide: [{ side: 'MY', state: 'fulfilled' }] })]
    expect(said({ undertakings }, 'running')).toEqual(['Agreed: “x” — Malaysia: fulfilled.'])
  })
})

describe('what is proposed to be one is told once', () => {
  const undertakings = [
    undertaking('a', 'to finish the bridge by 2022', {
      openedOn: '2020-05-01',
      due: '2022',
      silent: true,
      wordings: [{ text: 'to finish the bridge by 2022', language: 'en', on: '2020-05-01' }],
    }),
    undertaking('b', '双方同意2024年建成大桥', {
      openedOn: '2023-06-01',
      due: '2024',
      wordings: [{ text: '双方同意2024年建成大桥', language: 'zh', on: '2023-06-01' }],
    }),
    undertaking('c', 'Thailand asked to hurry', { kind: 'proposed', by: ['TH'], openedOn: '2024-01-01' }),
  ]
  const same = [
    ['a', 'b'],
    ['b', 'c'],
  ] as const
  const given = { undertakings, proposals: { same, outcomes: [] } }

  test('as the newest that binds both has it, with the newest words in the language of the brief', () => {
    expect(said(given, 'overdue')).toEqual([
      'Agreed (1 June 2023): “双方同意2024年建成大桥” — overdue (it was due 2024); in 3 documents, first 1 May 2020; in English (1 January 2024): “Thailand asked to hurry”.',
    ])
    expect(said(given, 'undertakings')[0]).toContain('Open: 1 matter (all in all 3 wordings)')
    expect(said(given, 'overdue', 'zh')[0]).toBe(
      '商定（2023年6月1日）：“双方同意2024年建成大桥”（已逾期，期限为2024年；见于3份文件，最早为2020年5月1日）。',
    )
  })

  test('words of another language are given only where they are proposed to be the same, not at the far end of a chain', () => {
    const chain = [...undertakings, undertaking('d', 'two ferries', { kind: 'proposed', openedOn: '2024-02-01' })]
    const pairs = [['b', 'a'] as const, ['c', 'a'] as const, ['d', 'c'] as const]
    const [line] = said({ undertakings: chain, proposals: { same: pairs, outcomes: [] } }, 'overdue')
    expect(line).toContain('in English (1 May 2020): “to finish the bridge by 2022”')
  })

  test('stands on the words that it quotes', () => {
    const { anchors } = compose(given).sections.find(({ kind }) => kind === 'overdue')!.sentences[0]!
    expect(anchors.map(({ quote }) => quote)).toEqual(['双方同意2024年建成大桥', 'Thailand asked to hurry'])
  })

  test('what seems to have come of it settles it, unless it was undertaken anew since', () => {
    const came = (on: string) => ({ same, outcomes: [{ undertaking: 'a', rule: 'session-held', on }] as const })
    expect(said({ undertakings, proposals: came('2024-02-01') }, 'settled')[0]).toContain(
      'the session seems to have been held (1 February 2024)',
    )
    expect(said({ undertakings, proposals: came('2021-02-01') }, 'settled')).toEqual([])
  })

  test('a later date that was set is told and settles nothing', () => {
    const outcomes = [{ undertaking: 'a', rule: 'later-due', on: '2024' }] as const
    expect(said({ undertakings, proposals: { same, outcomes } }, 'overdue')[0]).toContain(
      'a later date seems to have been set (2024)',
    )
  })
})

test('sessions: what is planned with its days, then what was held', () => {
  expect(said({}, 'sessions')).toEqual([
    'Planned: session no. 25 of the Joint Commission, 21 March 2025 (in 20 days).',
    'Held: session no. 24 of the Joint Commission, 5 November 2024, Bangkok.',
  ])
})

test("a side's name as a place is written in the language of the brief", () => {
  const meetings = [{ ...entries.meetings[0]!, place: 'Таиланд', placeNames: null }]
  expect(said({ meetings }, 'sessions')).toEqual([
    'Held: session no. 24 of the Joint Commission, 5 November 2024, Thailand.',
  ])
})

test('a session of no known body that nobody confirmed is left to the pages', () => {
  const meetings = entries.meetings.map((one) => ({ ...one, bodyId: null, body: null, confirmed: false }))
  expect(said({ meetings }, 'sessions')).toEqual(['The register has no session yet.'])
})

test('a visit to come of which neither day nor place is known is left to the register', () => {
  const visit = { ...entries.meetings[1]!, kind: 'visit', bodyId: null, body: null, ordinal: null } as const
  const told = (known: Partial<typeof visit>): boolean => {
    const meetings = [{ ...visit, date: null, confirmed: false, ...known }]
    return said({ meetings }, 'sessions').some((text) => text.startsWith('Planned'))
  }
  expect([told({}), told({ place: 'Bangkok' }), told({ date: '2025-05' }), told({ confirmed: true })]).toEqual([
    false,
    true,
    true,
    true,
  ])
})

test('a planned meeting whose day is past is not announced', () => {
  const meetings = [{ ...entries.meetings[1]!, date: '2025-02-28' }]
  expect(said({ meetings }, 'sessions')).toEqual(['The register has no session yet.'])
})

test('figures that disagree: whose they are and why', () => {
  expect(said({}, 'disagreements')).toEqual([
    'Trade turnover, 2020: the sources say USD 4.85 bn (Thai Customs) and USD 5.61 bn (Malaysian Statistics); likely reason: different statistics.',
  ])
})

test('a value that one source gives with its owner and another without is one value on two sources', () => {
  const [one] = entries.disagreements
  const figures = [...one!.figures, figure({ ...one!.figures[0]!, reporter: null, anchors: [anchor('k', '4.85')] })]
  const { text, anchors } = compose({ disagreements: [{ ...one!, figures }] }).sections.find(
    ({ kind }) => kind === 'disagreements',
  )!.sentences[0]!
  expect(text.match(/4\.85/g)).toHaveLength(1)
  expect(anchors.map(({ documentId }) => documentId)).toContain('k')
})

test('an instrument whose term has ended is said in the past', () => {
  expect(said({}, 'instruments')).toEqual([
    'The memorandum (seed exchange), signed 20 November 2020, expires: 20 November 2025.',
  ])
  const later = composeBrief(entries, { language: 'en', today: '2025-11-21' })
  expect(later.sections.at(-1)!.sentences[0]!.text).toContain('has expired: 20 November 2025')
})

test('every sentence stands on its anchors, and one unconfirmed ground marks it', () => {
  const sentences = compose().sections.flatMap((section) => section.sentences)
  const grounded = sentences.filter(({ text }) => !text.startsWith('Open:'))
  expect(grounded.every(({ anchors }) => anchors.length > 0)).toBe(true)
  expect(sentences.filter(({ machine }) => machine).map(({ text }) => text.slice(0, 12))).toEqual([
    'January–Marc',
    'Thailand, pl',
  ])
  const gap = sentences.find(({ text }) => text.includes('missing'))!
  expect(gap.anchors.map(({ documentId }) => documentId)).toEqual(['t', 'a'])
})

describe('four languages are equal', () => {
  const expected: Record<BriefLanguage, readonly string[]> = {
    en: ['USD 10 bn', 'January–March 2025', '20 days', '2 matters'],
    vi: ['10 tỷ USD', 'tháng 1 đến tháng 3 năm 2025', '20 ngày', '2 việc', 'Ủy ban hỗn hợp', 'Giao thông vận tải: '],
    ru: ['10 млрд долл. США', 'Январь–март 2025 года', '20 дней', '2 пункта', 'просрочено: 0 пунктов'],
    zh: ['100亿美元', '2025年1月至3月', '20天', '2项', '混合委员会第24次会议', '交通：', '曼谷'],
  }
  const shape = (language: BriefLanguage) =>
    compose({}, language).sections.map(({ kind, sentences }) => [kind, sentences.map(({ anchors }) => anchors.length)])

  test.each(Object.entries(expected))('%s says the same with its own words', (language, pieces) => {
    const text = JSON.stringify(compose({}, language as BriefLanguage))
    for (const piece of pieces) expect(text).toContain(piece)
    expect(shape(language as BriefLanguage)).toEqual(shape('en'))
  })

  test('Russian counts in its plural forms', () => {
    const count = (n: number) =>
      said({ undertakings: Array.from({ length: n }, (_, at) => undertaking(`u${at}`, 'x')) }, 'undertakings', 'ru')[0]
    expect(count(1)).toContain('Открыто: 1 пункт;')
    expect(count(5)).toContain('Открыто: 5 пунктов;')
    expect(count(21)).toContain('Открыто: 21 пункт;')
    expect(count(22)).toContain('Открыто: 22 пункта;')
  })
})
