import { expect, test } from 'vitest'
import { qualifierAround, signBefore } from '../../src/kinds/figures/aroundNumber.ts'
import { ledgerOf } from '../../src/kinds/figures/ledger.ts'
import { magnitudeOf } from '../../src/kinds/figures/magnitudes.ts'
import { quantitiesOf } from '../../src/kinds/figures/quantities.ts'
import { pageOf } from '../engine/support.ts'

/** `value unit counted`, with the words of the quantity and where its unit is from if it is not beside it. */
function toldBy(text: string): string[] {
  const page = pageOf(text, { publishedOn: '2024-06-15' })
  const quantitiesIn = quantitiesOf(page)
  return page.sentences.flatMap(quantitiesIn).map(({ value, unit, counted, start, end, implied }) => {
    const words = [[value].flat().join('..'), unit ?? '-', counted ?? '-', `[${page.text.slice(start, end)}]`]
    return [...words, ...implied.map(({ from }) => from)].join(' ')
  })
}

const cases: readonly (readonly [text: string, ...quantities: string[]])[] = [
  ['Trade rose by 12.7 % to $94.5 billion.', '12.7 % - [12.7 %]', '94500000000 USD - [$94.5 billion]'],
  [
    'Exports were $5.2 billion and imports 3.1 billion.',
    '5200000000 USD - [$5.2 billion]',
    '3100000000 USD - [3.1 billion] the currency of the sum before',
  ],
  ['Growth was 37.6, 16.7 and 12.9 %.', '37.6 % - [37.6]', '16.7 % - [16.7]', '12.9 % - [12.9 %]'],
  ['The ministry ordered VVER-1200 reactors.'],
  ['Kenya will raise its scholarships to 1,000.', '1000 items scholarships [1,000] the noun before'],
  [
    'There are four joint ventures: one shipyard in Kenya, three in India.',
    '4 companies companies [four joint ventures]',
    '1 companies companies [one] the noun before',
    '3 companies companies [three] the noun before',
  ],
  [
    'Unit: million dollars\nCoffee 12.5\nTea 7.1',
    '1000000 USD - [million dollars]',
    '12500000 USD - [12.5] the unit said over the table',
    '7100000 USD - [7.1] the unit said over the table',
  ],
  [
    'The country sold 9.4 million tonnes to Brazil in 2023, 8 million in 2022.',
    '9400000 tonnes goods [9.4 million tonnes]',
    '8000000 tonnes goods [8 million] the noun of a number before',
  ],
  ['Товарооборот составил 2,6 млрд. долл.', '2600000000 USD - [2,6 млрд. долл.]'],
  ['Индийских проектов в стране 241.', '241 projects investment-projects [241] the noun before'],
  ['Kim ngạch đạt từ 10 đến 15 tỷ USD.', '10000000000..15000000000 USD - [từ 10 đến 15 tỷ USD]'],
  ['两国贸易额达396亿美元,增长两成二。', '39600000000 USD - [396亿美元]', '22 % - [两成二]'],
]
for (const [text, ...quantities] of cases) test(text, () => expect(toldBy(text)).toEqual(quantities))

test('the magnitude of a number is what its words add to its digits', () => {
  const magnitude = (text: string, token: number): number => magnitudeOf(pageOf(text), token)
  expect(magnitude('2.6 billion', 0)).toBe(9)
  expect(magnitude('26 million', 0)).toBe(6)
  expect(magnitude('4200', 0)).toBe(0)
})

test('a minus is a sign only where nothing stands right before it', () => {
  const page = pageOf('Trade fell (-5 %), by 10-15 %.')
  const ledger = ledgerOf(page)
  const at = (number: string): number => page.tokens.start.indexOf(page.text.indexOf(number))
  expect(signBefore(ledger, at('5 %'))).toBe(-1)
  expect(signBefore(ledger, at('15 %'))).toBe(0)
})

test('a word that rounds is part of its number, before it or behind', () => {
  const page = pageOf('About 40 firms came.')
  expect(qualifierAround(ledgerOf(page), 1, 3)).toEqual({ qualifier: 'about', from: 0, to: 3 })
})
