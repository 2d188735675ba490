import { describe, expect, test } from 'vitest'
import { hanValue } from '../../src/engine/hanNumbers.ts'
import { romanValue } from '../../src/engine/romanNumbers.ts'
import { numbersOf, ordinalsOf, pageOf } from './support.ts'

/** A language, a text, and the numbers that it says. */
const cardinals: readonly (readonly [language: string, text: string, numbers: readonly number[]])[] = [
  // Decimals and groups, as each language writes them.
  ['vi', '2,6', [2.6]],
  ['vi', '1.050', [1050]],
  ['vi', '1.234.567,5', [1_234_567.5]],
  ['vi', '0.5', [0.5]],
  ['ru', '1 234 567,89', [1_234_567.89]],
  ['ru', '1\u00a0234', [1234]],
  ['ru', '1\u202f500', [1500]],
  ['ru', '12 345', [12_345]],
  ['ru', 'в 2021 123 раза', [2021, 123]],
  ['zh', '1,234.5', [1234.5]],
  ['en', '1,234,567.8', [1_234_567.8]],
  ['en', '1,500', [1500]],
  ['en', '1.500', [1.5]],
  ['kk', '23 000', [23_000]],
  // Magnitudes.
  ['vi', '2,6 tỷ', [2.6e9]],
  ['vi', '4,1 tỉ', [4.1e9]],
  ['vi', '2,5 nghìn tỷ', [2.5e12]],
  ['vi', '300 ngàn', [300_000]],
  ['ru', '2,6 млрд', [2.6e9]],
  ['ru', '15 тыс.', [15_000]],
  ['ru', '3 триллиона', [3e12]],
  ['zh', '41亿', [4.1e9]],
  ['zh', '3.5万亿', [3.5e12]],
  ['zh', '２．６億', [2.6e8]],
  ['en', '2.6 billion', [2.6e9]],
  ['en', '1.2bn', [1.2e9]],
  ['en', '300 thousand', [300_000]],
  ['kk', '5 мыңнан', [5000]],
  // What goes on below a magnitude.
  ['vi', '1 tỷ 200 triệu', [1.2e9]],
  ['vi', '3 nghìn 500', [3500]],
  ['ru', '1 млрд 200 млн', [1.2e9]],
  ['ru', '1 млрд. 200 млн', [1.2e9]],
  ['zh', '1亿2000万', [1.2e8]],
  ['zh', '1万2千', [12_000]],
  ['en', '1 billion 200 million', [1.2e9]],
  ['kk', '1 млрд 200 млн', [1.2e9]],
  // But not what is as great, nor what follows a decimal, a comma or a sentence.
  ['en', '1 million 2 million', [1e6, 2e6]],
  ['en', '1.5 billion 200 million', [1.5e9, 2e8]],
  ['ru', '10 тыс. 500 фирм', [10_000, 500]],
  ['vi', '3 tỷ, 200 triệu', [3e9, 2e8]],
  // In words.
  ['vi', 'hai mươi ba', [23]],
  ['vi', 'một trăm hai mươi', [120]],
  ['vi', 'một trăm linh năm', [105]],
  ['vi', 'ba tỷ', [3e9]],
  ['ru', 'двадцать пять миллионов', [25e6]],
  ['ru', 'тысяча двести', [1200]],
  ['ru', 'две тысячи триста', [2300]],
  ['ru', 'полтора миллиарда', [1.5e9]],
  ['zh', '二十三', [23]],
  ['zh', '三亿五千万', [3.5e8]],
  ['en', 'twenty-three', [23]],
  ['en', 'two hundred and fifty', [250]],
  ['en', 'three hundred thousand', [300_000]],
  ['en', 'two billion three hundred million', [2.3e9]],
  ['en', 'two thousand and five', [2005]],
  ['en', 'half a billion', [5e8]],
  ['en', 'two and a half billion', [2.5e9]],
  ['en', 'two-and-a-half million', [2.5e6]],
  ['en', 'a quarter of a million', [250_000]],
  ['en', 'half of the farms', []],
  ['en', '3 lakh', [300_000]],
  ['en', '1.2 lakh crore', [1.2e12]],
  ['en', 'bread and five', [5]],
  ['kk', 'екі мың бес жүз', [2500]],
  // No number: more digits than can be held without rounding.
  ['en', '9'.repeat(18), []],
  ['en', '1'.repeat(5000), []],
  // Digits of other scripts.
  ['en', '١٢٣', [123]],
  ['en', '१२,३४५', [12_345]],
]

test.each(cardinals)('%s: %s', (language, text, numbers) => {
  expect(numbersOf(pageOf(text, { language })).map(([, value]) => value)).toEqual(numbers)
})

test('a number ends with its magnitude', () => {
  expect(numbersOf(pageOf('đạt 2,6 tỷ USD', { language: 'vi' }))).toEqual([['2,6 tỷ', 2.6e9]])
  expect(numbersOf(pageOf('约41亿美元', { language: 'zh' }))).toEqual([['41亿', 4.1e9]])
})

test('invisible characters inside a number do not change it', () => {
  expect(numbersOf(pageOf('2,6\u200b tỷ', { language: 'vi' })).map(([, value]) => value)).toEqual([2.6e9])
})

describe('ordinals', () => {
  test.each([
    ['en', 'the 20th session', ['20th', 20]],
    ['en', 'the twenty-third session', ['twenty-third', 23]],
    ['ru', '25-е заседание', ['25-е', 25]],
    ['ru', 'двадцать третье заседание', ['двадцать третье', 23]],
    ['ru', 'XXIII заседание', ['XXIII', 23]],
    ['ru', 'ХХІІ заседание', ['ХХІІ', 22]],
    ['zh', '第二十三次会议', ['二十三', 23]],
    ['vi', 'lần thứ 24', ['24', 24]],
    ['kk', '12-ші отырыс', ['12-ші', 12]],
  ] as const)('%s: %s', (language, text, ordinal) => {
    expect(ordinalsOf(pageOf(text, { language }))).toContainEqual(ordinal)
  })
})

test.each([
  ['I', 1],
  ['IV', 4],
  ['XXIII', 23],
  ['LXXXIX', 89],
  ['IIII', undefined],
  ['XIVA', undefined],
  ['VICTORIA', undefined],
])('Roman %s', (numeral, value) => {
  expect(romanValue(numeral, 0, numeral.length)).toBe(value)
})

test.each([
  ['二十三', 23],
  ['二〇二一', 2021],
  ['三万五千', 35_000],
  ['三亿五千万', 350_000_000],
  ['三万亿', 3e12],
  ['两百', 200],
  ['十', 10],
  ['十二万', 120_000],
  ['二三十', undefined],
])('Han %s', (numeral, value) => {
  expect(hanValue(numeral)).toBe(value)
})
