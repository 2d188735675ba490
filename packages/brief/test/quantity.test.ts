import { expect, test } from 'vitest'
import { vocabularies } from '../src/languages/vocabularies.ts'
import { plainDecimal, shiftPoint } from '../src/words/decimal.ts'
import { quantityWriter } from '../src/words/quantity.ts'

const write = (language: 'vi' | 'ru' | 'zh' | 'en', value: number, unit: string | null) =>
  quantityWriter(language, vocabularies[language].quantity)
    .quantity(value, unit)
    .replaceAll(/[\u00a0\u202f]/g, ' ')

test.each([
  ['vi', '2,6 tỷ USD'],
  ['ru', '2,6 млрд долл. США'],
  ['zh', '26亿美元'],
  ['en', 'USD 2.6 bn'],
] as const)('money in %s: %s', (language, expected) => {
  expect(write(language, 2_600_000_000, 'USD')).toBe(expected)
})

test('small sums, losses, unknown currencies and units', () => {
  expect(write('en', 950, 'USD')).toBe('USD 950')
  expect(write('en', -410_000_000, 'USD')).toBe('USD -410 m')
  expect(write('vi', 1_500_000_000_000, 'VND')).toBe('1,5 nghìn tỷ đồng')
  expect(write('zh', 35_000, 'CNY')).toBe('3.5万元人民币')
  expect(write('en', 12, 'XDR')).toBe('XDR 12')
  expect(write('ru', 1_000, null)).toBe('1 000')
})

test('counts take the noun that the number wants', () => {
  expect(write('ru', 1, 'projects')).toBe('1 проект')
  expect(write('ru', 3, 'projects')).toBe('3 проекта')
  expect(write('ru', 11, 'projects')).toBe('11 проектов')
  expect(write('en', 1, 'people')).toBe('1 person')
  expect(write('zh', 199, 'projects')).toBe('199个项目')
})

test('per cent as each language writes it', () => {
  expect(write('en', 12.5, '%')).toBe('12.5%')
  expect(write('ru', 12.5, '%')).toBe('12,5 %')
})

test('the decimal point moves without arithmetic', () => {
  expect(shiftPoint('4594318207', -9)).toBe('4.594318207')
  expect(shiftPoint('0.07', 2)).toBe('7')
  expect(shiftPoint('-5', -3)).toBe('-0.005')
  expect(shiftPoint('1200', -2)).toBe('12')
  expect(plainDecimal(1e21)).toBe('1000000000000000000000')
  expect(plainDecimal(1.5e-7)).toBe('0.00000015')
})
