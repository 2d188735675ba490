import { expect, test } from 'vitest'
import { keep, parseSearch, stringifySearch } from '../../src/app/search.ts'
import { toCsv } from '../../src/charts/downloads.ts'
import { readSealedText } from '../../src/pages/minutes/sealedText.ts'
import { fromInput } from '../../src/pages/reader/correctFields.ts'
import { withoutView, withView } from '../../src/parts/views.ts'

test('an address keeps words as words', () => {
  expect(parseSearch('?q=2020&x=true')).toEqual({ q: '2020', x: 'true' })
  expect(stringifySearch({ q: 'hợp tác', none: undefined, empty: '' })).toBe('?q=h%E1%BB%A3p+t%C3%A1c')
  expect(keep('q')({ q: 'a', evil: 'b' })).toEqual({ q: 'a' })
})

test('a table for spreadsheets quotes what needs it and runs nothing', () => {
  expect(
    toCsv([
      ['a', 'b,"c"', null, -4.5],
      ['=1+1', '-x', '@y', 2],
    ]),
  ).toBe('a,"b,""c""",,-4.5\r\n\'=1+1,\'-x,\'@y,2\r\n')
})

test.each([
  ['amount', '2600000000', 2_600_000_000],
  ['amount', '5e9', undefined],
  ['amount', '5000000000, 6000000000', [5e9, 6e9]],
  ['amount', '', null],
  ['date', '2021-10', '2021-10'],
  ['date', '2021-01/2021-06', '2021-01/2021-06'],
  ['date', '10/2021', undefined],
  ['integer', '23', 23],
  ['integer', '2.5', undefined],
  ['codes', 'KZ, EAEU', ['KZ', 'EAEU']],
  ['text', '  ', null],
] as const)('typed into a field of kind %s, "%s" is %o', (input, typed, value) => {
  expect(fromInput(input, typed)).toEqual(value)
})

test('a view of the same page and name is replaced; another page keeps its own', () => {
  const here = { name: 'late', path: '/d/a/undertakings', search: '?attention=overdue' }
  const there = { ...here, path: '/d/b/undertakings' }
  const anew = { ...here, search: '?attention=silent' }
  expect(withView([here, there], anew)).toEqual([there, anew])
  expect(withoutView([here, there], here)).toEqual([there])
})

test('a sealed text is taken apart by its own shape, and an unknown shape is not guessed at', () => {
  const texts = [
    ['en', 'A line.'],
    ['ru', 'Линия.'],
  ]
  const text = JSON.stringify(['rapporteur-minutes-1', 'm', ['AA', 'BB'], ['en', 'ru'], [['article-1', texts, []]]])
  expect(readSealedText(text)).toEqual({
    sides: ['AA', 'BB'],
    languages: ['en', 'ru'],
    articles: [{ en: 'A line.', ru: 'Линия.' }],
  })
  expect(readSealedText(text.replace('minutes-1', 'minutes-2'))).toBeNull()
  expect(readSealedText('no JSON')).toBeNull()
})
