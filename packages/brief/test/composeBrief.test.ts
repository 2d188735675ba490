import { describe, expect, test } from 'vitest'
import { composeBrief, type BriefEntries, type BriefLanguage } from '../src/index.ts'
import { entries, figure } from './entries.ts'

const today = '2025-03-01'
const compose = (given: Partial<BriefEntries> = {}, language: BriefLanguage = 'en') =>
  composeBrief({ ...entries, ...given }, { language, today })
const said = (given: Partial<BriefEntries>, kind: string, language: BriefLanguage = 'en') =>
  compose(given, language)
    .sections.find((section) => section.kind === kind)!
    .sentences.map(({ text }) => text)

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
    const versions = [
      { value: 7e9, by: '2015', setOn: null },
      { value: 10e9, by: '2020', setOn: '2012' },
    ]
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
  test('overdue first, then by due date, then what is closed; counts before', () => {
    const lines = said({}, 'undertakings')
    expect(lines[0]).toBe('Open: 2 undertakings; overdue: 1 undertaking; silent: 1 undertaking.')
    expect(lines[1]).toBe(
      'Thailand, pledged: “Open a consulate <b>soon</b>” — overdue (it was due December 2024), no later document speaks of it.',
    )
    expect(lines[2]).toBe('Malaysia and Thailand, agreed: “build the second bridge” — under way, due 2026.')
    expect(lines[3]).toBe('Agreed: “hold the 24th session” — fulfilled, due 2024.')
  })

  test("one side's wishes without a date are counted and not listed; what both agreed is listed", () => {
    const undertakings = entries.undertakings.map((one) => ({ ...one, due: null, state: null }))
    const lines = said({ undertakings }, 'undertakings')
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toBe('Proposals, pledges and appeals without a date, not listed here: 1 undertaking.')
  })

  test('when nobody looked into silence, nothing is said of it', () => {
    const undertakings = entries.undertakings.map((one) => ({ ...one, silent: null }))
    expect(said({ undertakings }, 'undertakings')[0]).toBe('Open: 2 undertakings; overdue: 1 undertaking.')
  })

  test('something due in the current month or year is not overdue yet', () => {
    const undertakings = entries.undertakings.map((one) => ({
      ...one,
      due: one.due === '2024-12' ? '2025-03' : one.due,
    }))
    expect(said({ undertakings }, 'undertakings')[0]).toContain('overdue: 0 undertakings')
  })
})

test('sessions: what is planned with its days, then what was held', () => {
  expect(said({}, 'sessions')).toEqual([
    'Planned: session no. 25 of the Joint Commission, 21 March 2025 (in 20 days).',
    'Held: session no. 24 of the Joint Commission, 5 November 2024, Bangkok.',
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
    en: ['USD 10 bn', 'January–March 2025', '20 days', '2 undertakings'],
    vi: ['10 tỷ USD', 'tháng 1 đến tháng 3 năm 2025', '20 ngày', '2 việc', 'Ủy ban hỗn hợp'],
    ru: ['10 млрд долл. США', 'Январь–март 2025 года', '20 дней', '2 пункта', 'просрочено: 1 пункт'],
    zh: ['100亿美元', '2025年1月至3月', '20天', '2项', '混合委员会第24次会议'],
  }
  const shape = (language: BriefLanguage) =>
    compose({}, language).sections.map(({ kind, sentences }) => [kind, sentences.map(({ anchors }) => anchors.length)])

  test.each(Object.entries(expected))('%s says the same with its own words', (language, pieces) => {
    const text = JSON.stringify(compose({}, language as BriefLanguage))
    for (const piece of pieces) expect(text).toContain(piece)
    expect(shape(language as BriefLanguage)).toEqual(shape('en'))
  })

  test('Russian counts in its plural forms', () => {
    const undertaking = entries.undertakings[0]!
    const count = (n: number) =>
      said({ undertakings: Array.from({ length: n }, () => undertaking) }, 'undertakings', 'ru')[0]
    expect(count(1)).toContain('Открыто: 1 пункт;')
    expect(count(5)).toContain('Открыто: 5 пунктов;')
    expect(count(21)).toContain('Открыто: 21 пункт;')
    expect(count(22)).toContain('Открыто: 22 пункта;')
  })
})
