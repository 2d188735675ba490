import { describe, expect, test } from 'vitest'
import { pageOf } from './support.ts'

const countriesIn = (language: string, text: string): string[] =>
  pageOf(text, { language }).countries.map(({ code, form }) => `${code} ${form}`)

describe('countries', () => {
  const cases: readonly (readonly [language: string, text: string, countries: readonly string[]])[] = [
    ['vi', 'Ca-dắc-xtan và Thái Lan', ['KZ noun', 'TH noun']],
    ['ru', 'сотрудничество Индии с Казахстаном', ['IN noun', 'KZ noun']],
    ['ru', 'индийские компании', ['IN adjective']],
    ['zh', '哈萨克斯坦与新加坡', ['KZ noun', 'SG noun']],
    ['zh', '哈薩克斯坦與新加坡', ['KZ noun', 'SG noun']],
    ['en', 'Singapore and India', ['SG noun', 'IN noun']],
    ['en', 'Indian firms', ['IN adjective']],
    ['kk', 'Үндістанға және Сингапурдан', ['IN noun', 'SG noun']],
    // A long name hides no short one of another country, and is one mention.
    ['en', 'South Korea', ['KR noun']],
    ['en', 'the Republic of Korea', ['KR noun']],
    ['ru', 'Республика Беларусь', ['BY noun']],
    ['en', 'the European Union', ['EU noun']],
    // Towns stand for their country.
    ['en', 'talks in Astana', ['KZ place']],
    ['zh', '在东京', ['JP place']],
    // Small letters are no country.
    ['en', 'a turkey in oman', []],
  ]
  test.each(cases)('%s: %s', (language, text, countries) => {
    expect(countriesIn(language, text)).toEqual(countries)
  })
})

describe('short forms count only in company', () => {
  test.each([
    ['中俄关系', ['CN short', 'RU short']],
    ['中国和俄国', ['CN noun', 'RU noun']],
    ['其中有三项', []],
    ['对俄投资增长', ['RU short']],
    ['新加坡', ['SG noun']],
    ['最新消息', []],
    ['美元', []],
  ])('%s', (text, countries) => {
    expect(countriesIn('zh', text)).toEqual(countries)
  })
})

describe('the sides of a document', () => {
  const partiesIn = (text: string, known?: readonly string[]): readonly string[] =>
    pageOf(text, { language: 'en', knowledge: known ? { parties: known } : {} }).parties

  test('most spoken of first', () => {
    expect(
      partiesIn(
        'India and Kazakhstan met. India proposed a plan, Kazakhstan agreed. India welcomed it. Japan was mentioned.',
      ).slice(0, 2),
    ).toEqual(['IN', 'KZ'])
  })
  test('those that the dossier knows, when the text names them', () => {
    expect(partiesIn('Japan and Japan and Japan. Kazakhstan wrote to India.', ['IN', 'KZ'])).toEqual(['IN', 'KZ'])
    expect(partiesIn('Japan wrote to Singapore.', ['IN', 'KZ'])).toEqual(expect.arrayContaining(['JP', 'SG']))
  })
  test('of a text that names none, those that the dossier knows', () => {
    expect(partiesIn('The two sides met.', ['IN', 'KZ'])).toEqual(['IN', 'KZ'])
    expect(partiesIn('The two sides met.')).toEqual([])
  })
})

describe('names that are also other words', () => {
  const cases: readonly (readonly [language: string, text: string, codes: readonly string[]])[] = [
    ['vi', 'Thủ tướng Đức Jonas Weber thăm Việt Nam.', ['DE', 'VN']],
    ['vi', 'Kim ngạch Việt Nam - Ý tăng; hàng sang Anh cũng tăng.', ['VN', 'IT', 'GB']],
    ['vi', 'Khách từ Pháp, Đức và Áo tăng mạnh.', ['FR', 'DE', 'AT']],
    ['vi', 'Bộ trưởng Nguyễn Anh Đức đến Anh Sơn gặp ông Đức.', []],
    ['vi', 'Ý kiến của anh Đức được ghi lại.', []],
    ['en', 'Armenia and Georgia signed a plan with the government of Jordan.', ['AM', 'GE', 'JO']],
    ['en', 'Georgia Smith lives in Atlanta, and Michael Jordan in Chicago.', []],
  ]
  test.each(cases)('%s: %s', (language, text, codes) => {
    const page = pageOf(text, { language })
    expect(page.countries.filter(({ form }) => form === 'noun').map(({ code }) => code)).toEqual(codes)
  })
})
