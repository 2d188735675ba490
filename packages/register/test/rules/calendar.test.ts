import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../src/rules/calendar.ts'
import type { CalendarInput } from '../../src/rules/calendar.ts'
import { lifeOf } from '../../src/rules/undertaking-life.ts'

const life = (due: string | null) =>
  lifeOf([{ id: 'm', kind: 'adopted', date: '2025', document: 'd', session: null, due, into: [] }])
const term = {
  id: 'memorandum',
  signedOn: '2025-11-20',
  inForceOn: null,
  termMonths: 60,
  noticeOn: null,
  endedOn: null,
  renewal: { kind: 'automatic', months: 60, noticeMonths: 6 },
} as const
const input: CalendarInput = {
  sessions: [{ id: 's26', body: 'commission', ordinal: 26, date: '2030-03', status: 'planned' }],
  undertakings: [
    { id: 'centre', life: life('2030') },
    { id: 'someday', life: life(null) },
  ],
  terms: [term],
  remembered: [{ id: 'relations', on: '1950-01-30' }],
  from: '2030-01-01',
  until: '2030-12-31',
}

describe('the calendar of a year', () => {
  const events = calendarOf(input)
  test('sessions, dues, notices, expiries and anniversaries in order of their first day', () =>
    expect(events.map((e) => [e.kind, e.subject, e.on, e.exact])).toEqual([
      ['due', 'centre', '2030', false],
      ['anniversary', 'relations', '2030-01-30', true],
      ['session', 's26', '2030-03', false],
      ['notice', 'memorandum', '2030-05-20', true],
      ['expiry', 'memorandum', '2030-11-20', true],
    ]))
  test('an all-day event ends before the next day begins', () =>
    expect(events.find((e) => e.kind === 'session')).toMatchObject({
      start: '2030-03-01',
      endExclusive: '2030-04-01',
      number: 26,
    }))
  test('the 80th anniversary knows its number', () =>
    expect(events.find((e) => e.kind === 'anniversary')!.number).toBe(80))
  test('the same thing keeps its uid from one reckoning to the next, and no two share one', () => {
    expect(calendarOf(input).map((e) => e.uid)).toEqual(events.map((e) => e.uid))
    const twoYears = calendarOf({ ...input, until: '2031-12-31' }).map((e) => e.uid)
    expect(new Set(twoYears).size).toBe(twoYears.length)
  })
  test('what has no date is on no calendar, and what lies outside is left out', () => {
    expect(events.some((e) => e.subject === 'someday')).toBe(false)
    expect(calendarOf({ ...input, from: '2029-01-01', until: '2029-12-31' }).map((e) => e.kind)).toEqual([
      'anniversary',
    ])
  })
  test('what is kept at round years only is not there in the others', () => {
    const remembered = [{ id: 'paper', on: '2025-11-20', every: 5 }]
    const stretch = {
      ...input,
      sessions: [],
      undertakings: [],
      terms: [],
      remembered,
      from: '2025-01-01',
      until: '2036-01-01',
    }
    expect(calendarOf(stretch).map((e) => [e.on, e.number])).toEqual([
      ['2030-11-20', 5],
      ['2035-11-20', 10],
    ])
  })
  test('nothing is remembered before it happened, and on 28 February for one born on the 29th', () => {
    const leap = {
      ...input,
      sessions: [],
      undertakings: [],
      terms: [],
      remembered: [{ id: 'x', on: '2024-02-29' }],
      from: '2023-01-01',
      until: '2025-12-31',
    }
    expect(calendarOf(leap).map((e) => [e.on, e.number])).toEqual([['2025-02-28', 1]])
  })
})
