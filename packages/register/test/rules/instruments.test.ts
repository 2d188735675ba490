import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/rules/dates.ts'
import { expiryOf, instrumentAlerts } from '../../src/rules/instruments.ts'
import type { Term } from '../../src/rules/instruments.ts'

const memorandum: Term = {
  id: 'industry-memorandum',
  signedOn: '2025-11-20',
  inForceOn: null,
  termMonths: 60,
  renewal: { kind: 'unknown' },
  noticeOn: null,
  endedOn: null,
}
const renewing: Term = { ...memorandum, id: 'renewing', renewal: { kind: 'automatic', months: 60, noticeMonths: 6 } }

describe('when it lapses', () => {
  test('the memorandum of 20 November 2025 for five years expires on 20 November 2030', () =>
    expect(expiryOf(memorandum, '2026-01-01')).toEqual({
      expiresOn: '2030-11-20',
      lapsed: false,
      renewals: 0,
      noticeBy: null,
      countedFrom: 'signature',
    }))
  test('it still stands on its last day and has lapsed the day after', () => {
    expect(expiryOf(memorandum, '2030-11-20').lapsed).toBe(false)
    expect(expiryOf(memorandum, '2030-11-21').lapsed).toBe(true)
  })
  test('the term runs from coming into force where that is known', () =>
    expect(expiryOf({ ...memorandum, inForceOn: '2026-03-01' }, '2026-04-01')).toMatchObject({
      expiresOn: '2031-03-01',
      countedFrom: 'force',
    }))
  test('signed "in 2025" for five years expires in 2030, no more precisely', () =>
    expect(expiryOf({ ...memorandum, signedOn: '2025' }, '2026-01-01').expiresOn).toBe('2030'))
  test('without a term or a date nothing is said', () => {
    expect(expiryOf({ ...memorandum, termMonths: null }, '2026-01-01').expiresOn).toBeNull()
    expect(expiryOf({ ...memorandum, signedOn: null }, '2026-01-01')).toMatchObject({
      expiresOn: null,
      countedFrom: null,
    })
  })
  test('one that renews itself goes on, and says by when notice must be given', () => {
    expect(expiryOf(renewing, '2029-01-01')).toMatchObject({
      expiresOn: '2030-11-20',
      renewals: 0,
      noticeBy: '2030-05-20',
    })
    expect(expiryOf(renewing, '2031-01-01')).toMatchObject({ expiresOn: '2035-11-20', renewals: 1, lapsed: false })
  })
  test('notice in time ends it; notice too late ends it only at the next term', () => {
    expect(expiryOf({ ...renewing, noticeOn: '2030-05-20' }, '2031-01-01')).toMatchObject({
      expiresOn: '2030-11-20',
      lapsed: true,
      noticeBy: null,
    })
    expect(expiryOf({ ...renewing, noticeOn: '2030-05-21' }, '2031-01-01')).toMatchObject({
      expiresOn: '2035-11-20',
      lapsed: false,
    })
  })
})

describe('alerts', () => {
  test('it warns six months before, and not a day earlier', () => {
    expect(instrumentAlerts([memorandum], '2030-05-19')).toEqual([])
    expect(instrumentAlerts([memorandum], '2030-05-20')).toEqual([
      { instrument: 'industry-memorandum', kind: 'expires', on: '2030-11-20', since: '2030-05-20', daysLeft: 184 },
    ])
  })
  test('once lapsed it says so for a year', () => {
    expect(instrumentAlerts([memorandum], '2030-12-01')[0]).toMatchObject({ kind: 'expired', daysLeft: -11 })
    expect(instrumentAlerts([memorandum], '2031-11-21')).toEqual([])
  })
  test('one that renews itself warns of the notice first, then of the renewal', () => {
    expect(instrumentAlerts([renewing], '2030-03-19')).toEqual([])
    expect(instrumentAlerts([renewing], '2030-03-20')[0]).toMatchObject({ kind: 'notice-due', on: '2030-05-20' })
    expect(instrumentAlerts([renewing], '2030-05-21')[0]).toMatchObject({ kind: 'renews', on: '2030-11-20' })
  })
  test('the most pressing comes first', () =>
    expect(
      instrumentAlerts([memorandum, { ...memorandum, id: 'sooner', signedOn: '2025-07-01' }], '2030-06-01').map(
        (a) => a.instrument,
      ),
    ).toEqual(['sooner', 'industry-memorandum']))
})

test('a longer term or a later signature never lapses earlier', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20000 }),
      fc.integer({ min: 1, max: 400 }),
      fc.nat(400),
      fc.nat(900),
      (day, term, longer, later) => {
        const signedOn = addDays('1970-01-01', day)!
        const of = (t: Partial<Term>): string =>
          expiryOf({ ...memorandum, signedOn, termMonths: term, ...t }, '2000-01-01').expiresOn!
        expect(of({}) <= of({ termMonths: term + longer })).toBe(true)
        expect(of({}) <= of({ signedOn: addDays(signedOn, later) })).toBe(true)
      },
    ),
  ))
test('as time goes by, a self-renewing term only moves forward', () =>
  fc.assert(
    fc.property(
      fc.nat(30000),
      fc.nat(3000),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 60 }),
      (day, on, term, months) => {
        const t: Term = {
          ...renewing,
          signedOn: '1990-01-31',
          termMonths: term,
          renewal: { kind: 'automatic', months, noticeMonths: 3 },
        }
        const at = (d: number): string => expiryOf(t, addDays('1990-02-01', d)!).expiresOn!
        expect(at(day) <= at(day + on)).toBe(true)
        expect(at(day) >= addDays('1990-02-01', day)!).toBe(true)
      },
    ),
  ))
