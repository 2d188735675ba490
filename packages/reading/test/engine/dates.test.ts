import { describe, expect, test } from 'vitest'
import { pageOf } from './support.ts'

const datesIn = (language: string, text: string, publishedOn: string | null = null) => {
  const page = pageOf(text, { language, publishedOn })
  return page.dates.map(({ start, end, iso, grain, role, implied }) => ({
    words: page.text.slice(start, end),
    iso,
    grain,
    role,
    from: implied?.from ?? null,
  }))
}
const isosIn = (language: string, text: string, publishedOn: string | null = null): (string | null)[] =>
  datesIn(language, text, publishedOn).map(({ iso }) => iso)

describe('dates that say their year', () => {
  const cases: readonly (readonly [language: string, text: string, iso: string])[] = [
    // date d m y, date y m d
    ['vi', 'ngày 5/3/2021', '2021-03-05'],
    ['vi', 'ngày 5 tháng 3 năm 2021', '2021-03-05'],
    ['ru', '5 марта 2021 года', '2021-03-05'],
    ['ru', '05.03.2021', '2021-03-05'],
    ['zh', '2021年3月5日', '2021-03-05'],
    ['zh', '二〇二一年三月五日', '2021-03-05'],
    ['en', '5 March 2021', '2021-03-05'],
    ['en', 'March 5, 2021', '2021-03-05'],
    ['en', 'over the first 11 months of 2021', '2021-01/2021-11'],
    ['en', 'the first three quarters of 2021', '2021-01/2021-09'],
    ['en', 'in fiscal 2021-22', '2021/2022'],
    ['en', '2021-03-05', '2021-03-05'],
    ['en', '31/12/2020', '2020-12-31'],
    ['kk', '2021 жылғы 5 наурыз', '2021-03-05'],
    // two digits of this century
    ['ru', '05.03.21', '2021-03-05'],
    // date m y
    ['vi', 'tháng 10 năm 2021', '2021-10'],
    ['vi', 'tháng 10/2021', '2021-10'],
    ['ru', 'октябрь 2021 года', '2021-10'],
    ['zh', '2021年10月', '2021-10'],
    ['en', 'October 2021', '2021-10'],
    ['kk', '2021 жылдың қазанында', '2021-10'],
    // date y
    ['vi', 'năm 2021', '2021'],
    ['ru', '2021 год', '2021'],
    ['zh', '2021年', '2021'],
    ['en', 'in 2021', '2021'],
    ['kk', '2021 жылы', '2021'],
    // years
    ['vi', 'giai đoạn 2016-2020', '2016/2020'],
    ['ru', '2016–2020 годы', '2016/2020'],
    ['zh', '2016年至2020年', '2016/2020'],
    ['en', 'from 2016 to 2020', '2016/2020'],
    // first-months
    ['vi', '6 tháng đầu năm 2021', '2021-01/2021-06'],
    ['ru', 'первые шесть месяцев 2021 года', '2021-01/2021-06'],
    ['ru', 'январь–ноябрь 2021 года', '2021-01/2021-11'],
    ['zh', '2021年前11个月', '2021-01/2021-11'],
    ['en', 'the first nine months of 2021', '2021-01/2021-09'],
    ['kk', '2021 жылдың алғашқы тоғыз айында', '2021-01/2021-09'],
    // months-to
    ['en', 'the nine months to September 2021', '2021-01/2021-09'],
    ['en', 'the twelve months to March 2021', '2020-04/2021-03'],
    // quarter
    ['vi', 'quý I/2016', '2016-01/2016-03'],
    ['vi', 'quý III năm 2016', '2016-07/2016-09'],
    ['ru', 'II квартал 2016 года', '2016-04/2016-06'],
    ['zh', '2016年第四季度', '2016-10/2016-12'],
    ['en', 'the third quarter of 2016', '2016-07/2016-09'],
    ['en', 'Q1 2016', '2016-01/2016-03'],
    ['kk', '2016 жылдың үшінші тоқсанында', '2016-07/2016-09'],
    // half
    ['vi', 'nửa đầu năm 2021', '2021-01/2021-06'],
    ['ru', 'второе полугодие 2021 года', '2021-07/2021-12'],
    ['zh', '2021年上半年', '2021-01/2021-06'],
    ['en', 'the second half of 2021', '2021-07/2021-12'],
    // months
    ['ru', 'март–май 2021 года', '2021-03/2021-05'],
    ['zh', '2021年3月至5月', '2021-03/2021-05'],
    ['en', 'March to May 2021', '2021-03/2021-05'],
    // days
    ['vi', 'từ ngày 3 đến 5/5/2022', '2022-05-03/2022-05-05'],
    ['ru', '3–5 мая 2022 года', '2022-05-03/2022-05-05'],
    ['ru', 'с 30 апреля по 2 мая 2022 года', '2022-04-30/2022-05-02'],
    ['zh', '2022年5月3日至5日', '2022-05-03/2022-05-05'],
    ['en', '3-5 May 2022', '2022-05-03/2022-05-05'],
    ['en', 'May 3-5, 2022', '2022-05-03/2022-05-05'],
  ]
  test.each(cases)('%s: %s', (language, text, iso) => {
    expect(datesIn(language, text)).toMatchObject([{ iso, from: null }])
  })
})

describe('what is no date', () => {
  test.each([
    ['en', '13/13/2021', []],
    ['ru', '32.12.2021', []],
    ['en', '1,234 firms', []],
    ['en', '2021 firms', []],
    ['vi', 'quý V', []],
    ['en', 'version 3.11.2', []],
  ])('%s: %s', (language, text, isos) => {
    expect(isosIn(language, text)).toEqual(isos)
  })

  test('30 February is none, its month and year remain; 29 February has none in a common year', () => {
    expect(isosIn('en', '30 February 2021')).toEqual(['2021-02'])
    expect(isosIn('en', '29 February 2021')).not.toContain('2021-02-29')
    expect(isosIn('en', 'On 29 February they met.', '2021-03-05')).toEqual([null])
    expect(isosIn('en', '29 February 2020')).toEqual(['2020-02-29'])
    expect(isosIn('ru', '31 апреля 2021 года')).toEqual(['2021-04'])
  })
})

describe('a year that is not said is told from elsewhere, with the reason', () => {
  test.each([
    ['vi', 'ngày 7/12', '2024-12-07'],
    ['vi', 'tháng 12', '2024-12'],
    ['vi', 'năm ngoái', '2024'],
    ['vi', 'hôm qua', '2025-02-09'],
    ['vi', '11 tháng đầu năm', '2024-01/2024-11'],
    ['ru', '7 декабря', '2024-12-07'],
    ['ru', 'в прошлом году', '2024'],
    ['ru', 'вчера', '2025-02-09'],
    ['ru', 'четвертый квартал', '2024-10/2024-12'],
    ['zh', '12月7日', '2024-12-07'],
    ['zh', '去年', '2024'],
    ['zh', '昨天', '2025-02-09'],
    ['zh', '1月至11月', '2024-01/2024-11'],
    ['en', '7 December', '2024-12-07'],
    ['en', 'last year', '2024'],
    ['en', 'yesterday', '2025-02-09'],
    ['en', 'next year', '2026'],
    ['en', '20 March', '2025-03-20'],
    ['en', 'the second quarter', '2025-04/2025-06'],
    ['kk', 'былтыр', '2024'],
    ['kk', '20 наурызда', '2025-03-20'],
  ])('%s: %s in a text of 10 February 2025', (language, text, iso) => {
    expect(datesIn(language, text, '2025-02-10')).toMatchObject([{ iso, from: 'the date of publication' }])
  })

  test('from the year named earlier in the sentence, except days near the publication', () => {
    expect(datesIn('en', 'In March 2019 it rose, and in June it fell.', '2025-02-10')).toMatchObject([
      { iso: '2019-03' },
      { iso: '2019-06', from: 'the year named earlier in the sentence' },
    ])
  })

  test('not from a year that is only compared with', () => {
    expect(isosIn('ru', 'По сравнению с 2019 годом в январе рост.', '2021-03-01')).toEqual(['2019', '2021-01'])
  })

  test('from the first whole date of the text, where nobody says when it was published', () => {
    expect(datesIn('en', 'On 5 March 2021 they met. They meet again on 7 April.')).toMatchObject([
      { iso: '2021-03-05' },
      { iso: '2021-04-07', from: 'the first whole date of the text' },
    ])
  })

  test('from the years that the text names', () => {
    expect(datesIn('en', 'Trade fell in 2019. It rose in 2020. They are neighbours. In June they met.')).toMatchObject([
      { iso: '2019' },
      { iso: '2020' },
      { iso: '2020-06', from: 'the years that the text names' },
    ])
  })

  test('from the sentence before, for a month', () => {
    expect(datesIn('ru', 'В 2025 году исполнится 75 лет связям. В марте соберется комиссия.')).toMatchObject([
      { iso: '2025' },
      { iso: '2025-03', from: 'the year named before' },
    ])
  })

  test('of a day and its month in one number', () => {
    expect(datesIn('vi', 'Họ gặp nhau chiều 15.11, rồi ở lại từ 28.11 đến 1.12.2016.')).toMatchObject([
      { iso: '2016-11-15' },
      { iso: '2016-11-28/2016-12-01' },
    ])
  })

  test('from nothing: it stays unknown', () => {
    expect(datesIn('en', 'They met on 7 April.')).toMatchObject([{ words: '7 April', iso: null, from: null }])
    expect(datesIn('vi', 'Năm ngoái hai bên gặp nhau.')).toMatchObject([{ iso: null, from: null }])
  })

  test('across the turn of the year a month lies where it is nearest', () => {
    expect(isosIn('en', '28 December', '2025-01-03')).toEqual(['2024-12-28'])
    expect(isosIn('en', '3 January', '2024-12-28')).toEqual(['2025-01-03'])
  })
})

describe('what a date is to the words around it', () => {
  test.each([
    ['vi', 'đến năm 2030', 'by'],
    ['vi', 'so với năm 2019', 'compare'],
    ['vi', 'tính đến 20/9/2021', 'as-of'],
    ['vi', 'từ năm 2015', 'since'],
    ['ru', 'к 2030 году', 'by'],
    ['ru', 'по сравнению с 2019 годом', 'compare'],
    ['ru', 'по состоянию на 20 сентября 2021 года', 'as-of'],
    ['zh', '到2030年', 'by'],
    ['zh', '比2019年', 'compare'],
    ['zh', '截至2021年9月20日', 'as-of'],
    ['en', 'by 2030', 'by'],
    ['en', 'compared with 2019', 'compare'],
    ['en', 'as of 20 September 2021', 'as-of'],
    ['en', 'since 2015', 'since'],
    // Where it is said behind the date.
    ['kk', '2030 жылға дейін', 'by'],
    ['kk', '2019 жылмен салыстырғанда', 'compare'],
    ['kk', '2015 жылдан бастап', 'since'],
  ])('%s: %s', (language, text, role) => {
    expect(datesIn(language, text)).toMatchObject([{ role }])
  })
})

test('dates never overlap and lie in text order', () => {
  const { dates } = pageOf(
    'From 3 to 5 May 2022, May 2022, in 2022 and the first half of 2022, 2022-05-03 and 03.05.2022.',
    { language: 'en' },
  )
  expect(dates.length).toBeGreaterThan(4)
  for (let i = 1; i < dates.length; i++) expect(dates[i]!.start).toBeGreaterThanOrEqual(dates[i - 1]!.end)
})

describe('a part of a year told again', () => {
  test.each([
    ['In January-July 2020 it was two; in the same period of 2019 one.', ['2020-01/2020-07', '2019-01/2019-07']],
    [
      'In the first quarter of 2021 it was two, as in the same period last year.',
      ['2021-01/2021-03', '2020-01/2020-03'],
    ],
    ['In July 2019 it was two. In that month nothing else was told.', ['2019-07', '2019-07']],
    ['In the reporting period it was two.', [null]],
    ['Theresa May met Prime Minister May in May 2016.', ['2016-05']],
  ])('%s', (text, isos) => {
    expect(isosIn('en', text)).toEqual(isos)
  })
})

describe('fiscal years', () => {
  test.each([
    ['trade of India in 2021-22', '2021-04/2022-03'],
    ['trade of Pakistan in FY 2021-22', '2021-07/2022-06'],
    ['trade of Pakistan in fiscal 2022', '2021-07/2022-06'],
    ['trade of France in 2021-22', '2021/2022'],
  ])('%s', (text, iso) => {
    expect(isosIn('en', text)).toEqual([iso])
  })
})

describe('terms that are counted from the day of publication', () => {
  const cases: readonly (readonly [text: string, iso: string])[] = [
    ['within 90 days', '2024-09-13'],
    ['within a week', '2024-06-22'],
    ['in two weeks’ time', '2024-06-29'],
    ['within three months', '2024-09'],
    ['in the next 18 months', '2025-12'],
    ['over the next five years', '2029'],
  ]
  test.each(cases)('%s', (text, iso) => {
    expect(datesIn('en', `They will reply ${text}.`, '2024-06-15')).toMatchObject([{ iso, role: 'by' }])
  })
  test('yesterday, where only the year is known', () => {
    expect(isosIn('en', 'They met yesterday.', '2014')).toEqual(['2014'])
  })
})
