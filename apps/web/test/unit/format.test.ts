import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fractionDigits, shift, toDecimal } from '../../src/format/decimal.ts'
import { createFormat } from '../../src/format/format.ts'
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts'
import { loadMessages } from '../../src/i18n/messages.ts'
import { sayIn } from '../../src/i18n/text.ts'

const formats = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(
      async (language) => [language, createFormat(language, sayIn(language, await loadMessages[language]()))] as const,
    ),
  ),
) as Record<Language, ReturnType<typeof createFormat>>

/** Spaces that keep words together are spaces to a reader. */
const plain = (text: string | null): string | null => text && text.replaceAll(/[\u00a0\u202f]/g, ' ')
const inAll = (write: (format: ReturnType<typeof createFormat>) => string | null): Record<Language, string | null> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, plain(write(formats[language]))])) as Record<
    Language,
    string | null
  >

describe('money', () => {
  test.each([
    [2.6e9, 'USD', { vi: '2,6 tỷ USD', ru: '2,6 млрд долл. США', zh: '26亿美元', en: 'USD 2.6 bn' }],
    [4.85e9, 'USD', { vi: '4,85 tỷ USD', ru: '4,85 млрд долл. США', zh: '48.5亿美元', en: 'USD 4.85 bn' }],
    [28.6e6, 'USD', { vi: '28,6 triệu USD', ru: '28,6 млн долл. США', zh: '2860万美元', en: 'USD 28.6 m' }],
    [1.5e12, 'VND', { vi: '1.500 tỷ đồng', ru: '1,5 трлн донгов', zh: '1.5万亿越南盾', en: 'VND 1.5 tn' }],
    [950, 'EUR', { vi: '950 euro', ru: '950 евро', zh: '950欧元', en: 'EUR 950' }],
    [[5e9, 6e9] as const, 'USD', { vi: '5–6 tỷ USD', ru: '5–6 млрд долл. США', zh: '50–60亿美元', en: 'USD 5–6 bn' }],
    [3e6, 'KZT', { vi: '3 triệu KZT', ru: '3 млн KZT', zh: '300万 KZT', en: 'KZT 3 m' }],
  ])('%o %s', (amount, unit, texts) => {
    expect(inAll((format) => format.quantity(amount, unit))).toEqual(texts)
  })

  test('no digit is lost: what has too many for one scale word is written in a smaller one, or in full', () => {
    expect(plain(formats.en.quantity(3_630_500_000, 'USD'))).toBe('USD 3,630.5 m')
    expect(plain(formats.en.quantity(3_630_123_456, 'USD'))).toBe('USD 3,630,123,456')
    expect(plain(formats.ru.quantity(3_630_123_456, 'USD'))).toBe('3 630 123 456 долл. США')
  })
})

describe('counted things', () => {
  test.each([
    [574_000, 'people', { vi: '574.000 người', ru: '574 000 человек', zh: '57.4万人', en: '574,000 people' }],
    [1, 'projects', { vi: '1 dự án', ru: '1 проект', zh: '1个项目', en: '1 project' }],
    [186, 'projects', { vi: '186 dự án', ru: '186 проектов', zh: '186个项目', en: '186 projects' }],
    [12.5, '%', { vi: '12,5%', ru: '12,5 %', zh: '12.5%', en: '12.5%' }],
    [3, 'rank', { vi: 'thứ 3', ru: '3-е место', zh: '第3位', en: 'no. 3' }],
  ])('%d %s', (amount, unit, texts) => {
    expect(inAll((format) => format.quantity(amount, unit))).toEqual(texts)
  })

  test('a unit without a word of ours is shown as the register has it', () => {
    expect(plain(formats.ru.quantity(12, 'hectares'))).toBe('12 hectares')
  })
})

describe('wording and intervals', () => {
  const interval = { stated: 4.85e9, low: 4.84e9, high: 4.85e9 }
  test('the stated number keeps its "nearly"', () => {
    expect(inAll((format) => format.stated(interval, 'USD', 'nearly'))).toEqual({
      vi: 'gần 4,85 tỷ USD',
      ru: 'почти 4,85 млрд долл. США',
      zh: '近48.5亿美元',
      en: 'nearly USD 4.85 bn',
    })
  })
  test('the interval is shown beside it', () => {
    expect(plain(formats.en.bounds(interval, 'USD'))).toBe('USD 4.84–4.85 bn')
    expect(plain(formats.en.bounds({ stated: null, low: 5e9, high: null }, 'USD'))).toBe('at least USD 5 bn')
    expect(formats.en.bounds({ stated: 5, low: 5, high: 5 }, 'people')).toBeNull()
    expect(formats.en.bounds({ stated: 5, low: null, high: null }, 'people')).toBeNull()
  })
  test('a computed interval is only ever widened', () => {
    expect(formats.en.computedPercent({ low: 12.3401, high: 12.3599 })).toBe('12.3–12.4%')
    expect(formats.en.computedPercent({ low: 2.0000000000000004, high: 2.1 })).toBe('2–2.1%')
  })
  test('growth has its sign', () => {
    expect(inAll((format) => format.change(26.4))).toEqual({ vi: '+26,4%', ru: '+26,4 %', zh: '+26.4%', en: '+26.4%' })
    expect(formats.en.change(-1)).toBe('−1%')
  })
})

describe('dates as precise as they are known', () => {
  test.each([
    ['2021', { vi: '2021', ru: '2021 г.', zh: '2021年', en: '2021' }],
    ['2021-10', { vi: 'tháng 10/2021', ru: 'октябрь 2021 г.', zh: '2021年10月', en: 'October 2021' }],
    ['2021-10-29', { vi: '29/10/2021', ru: '29 октября 2021 г.', zh: '2021年10月29日', en: '29 October 2021' }],
    [
      '2021-01/2021-06',
      { vi: '6 tháng đầu năm 2021', ru: 'январь–июнь 2021 г.', zh: '2021年1–6月', en: 'January–June 2021' },
    ],
    ['2016-01/2016-03', { vi: 'quý I/2016', ru: 'I квартал 2016 г.', zh: '2016年第一季度', en: 'Q1 2016' }],
    [
      '2021-10-22/2021-10-24',
      { vi: '22–24/10/2021', ru: '22–24 октября 2021 г.', zh: '2021年10月22–24日', en: '22–24 October 2021' },
    ],
    [
      '2021-01-01/2021-06-30',
      { vi: '6 tháng đầu năm 2021', ru: 'январь–июнь 2021 г.', zh: '2021年1–6月', en: 'January–June 2021' },
    ],
    ['2016/2020', { vi: '2016–2020', ru: '2016–2020 гг.', zh: '2016–2020年', en: '2016–2020' }],
    ['2021-01/2021-12', { vi: '2021', ru: '2021 г.', zh: '2021年', en: '2021' }],
    [
      '2020-12-28/2021-01-03',
      {
        vi: '28/12/2020 – 03/01/2021',
        ru: '28 декабря 2020 г. – 3 января 2021 г.',
        zh: '2020年12月28日 – 2021年1月3日',
        en: '28 December 2020 – 3 January 2021',
      },
    ],
  ])('%s', (iso, texts) => {
    expect(inAll((format) => format.date(iso))).toEqual(texts)
  })
  test('what is no date is shown as it is', () => {
    expect(formats.vi.date('mùa xuân')).toBe('mùa xuân')
  })
})

test.each([
  [1, '1st'],
  [2, '2nd'],
  [11, '11th'],
  [23, '23rd'],
  [26, '26th'],
])('session %d is the %s in English', (number, text) => {
  expect(formats.en.ordinal(number)).toBe(text)
})

test('parties and languages are named by ICU, blocs by their acronym', () => {
  expect(formats.zh.party('KZ')).toBe('哈萨克斯坦')
  expect(formats.en.party('EAEU')).toBe('EAEU')
  expect(formats.ru.language('zh')).toBe('китайский')
})

describe('decimals are exact', () => {
  test('any number comes back from its decimal', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (value) => Number(toDecimal(value)) === value || Object.is(value, -0),
      ),
    )
  })
  test('shifting there and back changes nothing', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -15, max: 15 }), (value, places) => {
        const decimal = toDecimal(value)
        expect(shift(shift(decimal, places), -places)).toBe(decimal)
      }),
    )
  })
  test('whatever the value, the digits shown are the digits given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (value) => {
        const text = plain(formats.en.quantity(value, 'USD'))!
        const [, digits = '', scale = ''] = /^USD ([\d.,]+)(?: (\w+))?$/.exec(text)!
        const exponent = { tn: 12, bn: 9, m: 6, '': 0 }[scale]!
        expect(shift(digits.replaceAll(',', ''), exponent)).toBe(String(value))
        expect(fractionDigits(digits)).toBeLessThanOrEqual(3)
      }),
    )
  })
})
