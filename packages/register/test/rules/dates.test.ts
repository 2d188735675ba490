import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  contains,
  daysBetween,
  edges,
  endsBefore,
  isToDate,
  monthsBetween,
  overlaps,
  periodKind,
  sameStretch,
  wholeMonths,
  yearOf,
} from '../../src/rules/dates.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))

describe('what a date covers', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-10', '2021-10-01', '2021-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021-10-29', '2021-10-29', '2021-10-29'],
    ['2021-01/2021-08', '2021-01-01', '2021-08-31'],
    ['2015/2020', '2015-01-01', '2020-12-31'],
  ])('%s runs from %s to %s', (date, first, last) => expect(edges(date)).toEqual({ first, last }))

  test.each(['', '21', '2021-13', '2021-02-30', '2021-00', '2021/2020', '2021-1', 'soon', '2021/', '2021/2022/2023'])(
    '"%s" is no date, and nothing is made of it',
    (date) => expect(edges(date)).toBeNull(),
  )

  test('the eight months of 2021 lie in the year, and the year does not lie in them', () => {
    expect(contains('2021', '2021-01/2021-08')).toBe(true)
    expect(contains('2021-01/2021-08', '2021')).toBe(false)
    expect(overlaps('2021-01/2021-08', '2021-08-31')).toBe(true)
    expect(overlaps('2021-01/2021-08', '2021-09')).toBe(false)
  })

  test('the year and its twelve months are one stretch however written', () =>
    expect(sameStretch('2021', '2021-01/2021-12')).toBe(true))

  test('a due "2021" is not over on the last day of 2021, and is over the day after', () => {
    expect(endsBefore('2021', '2021-12-31')).toBe(false)
    expect(endsBefore('2021', '2022-01-01')).toBe(true)
  })

  test('in a list, the unknown date comes last and the year comes before its January', () =>
    expect([null, '2021-01', '2020-11-11', '2021'].sort(compareDates)).toEqual(['2020-11-11', '2021', '2021-01', null]))
})

describe('what kind of period', () => {
  test.each([
    ['2020', 'year'],
    ['2020-01/2020-12', 'year'],
    ['2015/2020', 'years'],
    ['2021-01/2021-06', 'half'],
    ['2021-07/2021-12', 'half'],
    ['2016-01/2016-03', 'quarter'],
    ['2020-01/2020-09', 'months-to-date'],
    ['2021-01/2021-08', 'months-to-date'],
    ['2021-10', 'month'],
    ['2021-09-20', 'day'],
    ['2021-02/2021-05', 'other'],
    ['2021-01-01/2021-08-15', 'other'],
  ])('%s is a %s', (date, kind) => expect(periodKind(date)).toBe(kind))

  test('the first half and the first quarter are "so far this year" as well; the second half is not', () => {
    expect(['2021-01/2021-06', '2021-01/2021-03', '2021-01/2021-08'].every(isToDate)).toBe(true)
    expect(['2021-07/2021-12', '2021', '2021-03'].some(isToDate)).toBe(false)
    expect(wholeMonths('2021-01/2021-08')).toBe(8)
    expect(yearOf('2021-01/2021-08')).toBe(2021)
    expect(yearOf('2015/2020')).toBeNull()
  })
})

describe('later dates', () => {
  test.each([
    ['2025-11-20', 60, '2030-11-20'],
    ['2025-11', 60, '2030-11'],
    ['2025', 60, '2030'],
    ['2025', 6, '2025-07/2026-06'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2030-11-20', -6, '2030-05-20'],
  ])('%s plus %i months is %s', (date, months, later) => expect(addMonths(date, months)).toBe(later))

  test('the same eight months a year before', () => expect(addYears('2021-01/2021-08', -1)).toBe('2020-01/2020-08'))
  test('days are counted over a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(monthsBetween('2024-01-31', '2024-02-29')).toBe(1)
    expect(monthsBetween('2024-01-15', '2024-02-14')).toBe(0)
  })
  test('any day plus days is that many days away', () =>
    fc.assert(fc.property(day, fc.integer({ min: -9000, max: 9000 }), (d, n) => daysBetween(d, addDays(d, n)!) === n)))
  test('more months never make an earlier day', () =>
    fc.assert(fc.property(day, fc.nat(300), fc.nat(300), (d, a, b) => addMonths(d, a)! <= addMonths(d, a + b)!)))
  test('a later day never has an earlier day so many months on', () =>
    fc.assert(
      fc.property(day, fc.nat(4000), fc.nat(300), (d, n, m) => addMonths(d, m)! <= addMonths(addDays(d, n)!, m)!),
    ))
})
