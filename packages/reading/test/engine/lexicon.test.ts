import { describe, expect, test } from 'vitest'
import { mergeLexicons, rowsOf } from '../../src/engine/lexicon.ts'

const alternatives = (pattern: string): string[] => rowsOf({ t: { p: [pattern] } }).map(({ words }) => words.join('|'))

describe('a pattern', () => {
  test.each([
    ['two words', ['two|words']],
    ['(a|b) c', ['a|c', 'b|c']],
    ['a [b] c', ['a|c', 'a|b|c']],
    ['scholarship[s]', ['scholarship', 'scholarships']],
    ['universit(y|ies)', ['university', 'universities']],
    ['[a [b]] c', ['c', 'a|c', 'a|b|c']],
    ['росси~', ['росси~']],
    ['^nga', ['^nga']],
    ['=US', ['=US']],
    ['# (tỷ|tỉ)', ['#|tỷ', '#|tỉ']],
    ['<n> <month>', ['<n>|<month>']],
    ['covid - 19', ['covid|-|19']],
    ['第#次会议', ['第|#|次|会|议']],
    ['\\( фото', ['(|фото']],
    ['', []],
    ['(a|a)', ['a']],
  ])('%s', (pattern, rows) => {
    expect(alternatives(pattern)).toEqual(rows)
  })
})

describe('a pattern that cannot be one is a sentence with type, payload and pattern', () => {
  test.each([
    ['(a|b', 'lacks ")"'],
    ['a [b', 'lacks "]"'],
    ['a) b', 'has ")" without its opening'],
    ['a] b', 'has "]" without its opening'],
    ['a|b', 'has "|" outside brackets'],
    [Array.from({ length: 13 }, () => '(a|b)').join(' '), 'has more than 4096 alternatives'],
  ])('%s', (pattern, why) => {
    expect(() => rowsOf({ 'figure.unit': { people: [pattern] } })).toThrow(
      `lexicon figure.unit/people: pattern "${pattern}" ${why}`,
    )
  })
})

test('lexicons put together have the patterns of all, and none of them changes', () => {
  const a = { t: { p: ['a'] } }
  const b = { t: { p: ['b'], q: ['c'] }, u: { '': ['d'] } }
  expect(mergeLexicons([a, b])).toEqual({ t: { p: ['a', 'b'], q: ['c'] }, u: { '': ['d'] } })
  expect(a).toEqual({ t: { p: ['a'] } })
})
