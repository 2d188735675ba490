import { expect, test } from 'vitest'
import { TokenType, tokenise } from '../../src/engine/tokens.ts'
import { unitsOf } from '../../src/engine/units.ts'
import { tokenWords } from './support.ts'

const cut = (text: string): string[] => tokenWords({ text, tokens: tokenise(unitsOf(text)) })

test.each([
  ['kim ngạch đạt 1.234,5 tỷ', ['kim', 'ngạch', 'đạt', '1.234,5', 'tỷ']],
  ['中俄贸易', ['中', '俄', '贸', '易']],
  ['COVID-19', ['COVID', '-', '19']],
  ['28.09.2021', ['28', '.', '09', '.', '2021']],
  ['8,9,10', ['8', ',', '9', ',', '10']],
  ['1,234,567.89', ['1,234,567.89']],
  ['1.234.567,89', ['1.234.567,89']],
  ['1.234.567', ['1.234.567']],
  ['1.234.56', ['1', '.', '234', '.', '56']],
  ['5.', ['5', '.']],
  ['.5', ['.', '5']],
  ['１２．５', ['１２．５']],
  ['增长5，2024年', ['增', '长', '5', '，', '2024', '年']],
  ['q1', ['q', '1']],
  ['a\n\n b', ['a', '\n\n ', 'b']],
  ['Nguy\u200bễn', ['Nguy\u200bễn']],
  ['\u202eabc\u202c', ['abc']],
  ['x𠮷y', ['x𠮷y']],
  ['', []],
  [' \t\u200b ', []],
])('%j', (text, words) => {
  expect(cut(text)).toEqual(words)
})

test('types tell words, Han characters, digits, punctuation and line ends apart', () => {
  const { count, type } = tokenise(unitsOf('Ký 签 2021.\n'))
  expect([...type.slice(0, count)]).toEqual([
    TokenType.word,
    TokenType.han,
    TokenType.digits,
    TokenType.punctuation,
    TokenType.newline,
  ])
})

test('no number has more groups than any amount has', () => {
  const endless = Array.from({ length: 400 }, () => '123').join('.')
  const tokens = tokenise(unitsOf(endless))
  expect(tokens.count).toBeGreaterThan(300)
  expect(tokens.end[tokens.count - 1]).toBe(endless.length)
})
