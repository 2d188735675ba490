import { describe, expect, test } from 'vitest'
import { isAhead, isLongAgo } from '../../src/kinds/undertakings/judge/storyDay.ts'

describe('what was done in an earlier year is no news', () => {
  test.each([
    ['2023', '2024-05-02', true],
    ['2023-12-28', '2024-05-02', true],
    ['2020/2023', '2024-05-02', true],
    ['2024-03', '2024-05-02', false],
    ['2020/2024', '2024-05-02', false],
    ['2025', '2024-05-02', false],
  ])('%s, told on %s', (date, publishedOn, expected) => {
    expect(isLongAgo({ publishedOn }, date)).toBe(expected)
  })

  test('but for what was done in the last weeks of a year and told in January', () => {
    expect(isLongAgo({ publishedOn: '2024-01-09' }, '2023-12-28')).toBe(false)
    expect(isLongAgo({ publishedOn: '2024-01-09' }, '2022-12-28')).toBe(true)
    // Of a whole year nobody knows that it was its end.
    expect(isLongAgo({ publishedOn: '2024-01-09' }, '2023')).toBe(true)
  })
})

test('only a later year is ahead, by the end of a span', () => {
  expect(isAhead({ publishedOn: '2024-05-02' }, '2024-11')).toBe(false)
  expect(isAhead({ publishedOn: '2024-05-02' }, '2023/2026')).toBe(true)
})

test('without a day of publication nothing is past and nothing ahead', () => {
  expect(isLongAgo({ publishedOn: null }, '1990')).toBe(false)
  expect(isAhead({ publishedOn: null }, '2090')).toBe(false)
})
