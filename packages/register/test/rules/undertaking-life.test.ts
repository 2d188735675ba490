import { describe, expect, test } from 'vitest'
import { lifeOf, standingOf } from '../../src/rules/undertaking-life.ts'
import type { Mention, MentionKind } from '../../src/rules/undertaking-life.ts'

const mention = (kind: MentionKind, date: string | null, more: Partial<Mention> = {}): Mention => ({
  id: `${kind} ${date}`,
  kind,
  date,
  document: 'd',
  session: null,
  due: null,
  into: [],
  ...more,
})
const adopted = mention('adopted', '2019-10-04', { session: '22', due: '2020' })

describe('the life of an undertaking', () => {
  test('adopted at the 22nd session, postponed at the 23rd, fulfilled in 2022: every step is kept', () => {
    const life = lifeOf([
      mention('fulfilled', '2022-10'),
      adopted,
      mention('postponed', '2021-10-29', { session: '23', due: '2022' }),
    ])
    expect(life).toMatchObject({
      state: 'fulfilled',
      due: '2022',
      dues: ['2020', '2022'],
      postponements: 1,
      lastMentioned: '2022-10',
    })
    expect(life.history.map((s) => [s.mention.kind, s.before, s.after, s.due])).toEqual([
      ['adopted', 'unmentioned', 'open', '2020'],
      ['postponed', 'open', 'open', '2022'],
      ['fulfilled', 'open', 'fulfilled', '2022'],
    ])
  })
  test('restated after it was fulfilled: open again, and marked for a look', () =>
    expect(
      lifeOf([adopted, mention('fulfilled', '2020'), mention('restated', '2021')]).history.map((s) => s.unexpected),
    ).toEqual([false, false, true]))
  test('split: it lives on in its parts', () =>
    expect(lifeOf([adopted, mention('split', '2021', { into: ['a', 'b'] })])).toMatchObject({
      state: 'split',
      into: ['a', 'b'],
    }))
  test('restating without a date keeps the due date', () =>
    expect(lifeOf([adopted, mention('restated', '2021')]).due).toBe('2020'))
  test('nothing said is nothing known', () =>
    expect(lifeOf([])).toMatchObject({ state: 'unmentioned', due: null, lastMentioned: null }))
})

describe('how it stands on a day', () => {
  const sessions = [
    { id: '22', date: '2019-10-04' },
    { id: '23', date: '2021-10-29' },
    { id: '24', date: '2023-04-06' },
  ]
  const standing = (asOf: string, mentions: Mention[], more = {}) =>
    standingOf(lifeOf(mentions), { asOf, sessions, ...more })

  test('due "2020": soon in November, overdue on New Year’s Day and not a day before', () => {
    expect(standing('2020-11-15', [adopted])).toMatchObject({ overdueDays: null, dueInDays: 46 })
    expect(standing('2020-12-31', [adopted])).toMatchObject({ overdueDays: null, dueInDays: 0 })
    expect(standing('2021-01-01', [adopted])).toMatchObject({ overdueDays: 1, dueInDays: null })
  })
  test('a session that does not mention it makes it silent', () => {
    expect(standing('2021-10-29', [mention('adopted', '2021-09-01')])).toMatchObject({
      silent: { sessions: ['23'], since: '2021-09-01' },
    })
    expect(standing('2021-10-28', [mention('adopted', '2021-09-01')]).silent).toBeNull()
  })
  test('the session that mentions it does not', () =>
    expect(standing('2022-01-01', [adopted, mention('restated', '2021-10-29', { session: '23' })]).silent).toBeNull())
  test('a year without any word makes it silent though no session was held', () => {
    expect(standing('2020-10-03', [adopted]).silent).toBeNull()
    expect(standing('2020-10-04', [adopted]).silent).toMatchObject({ sessions: [], months: 12 })
  })
  test('with patience for two sessions, one is not silence yet', () => {
    const patient = { silentAfterSessions: 2, silentAfterMonths: 60 }
    expect(standing('2022-01-01', [adopted], patient).silent).toBeNull()
    expect(standing('2023-05-01', [adopted], patient).silent!.sessions).toEqual(['23', '24'])
  })
  test('what was mentioned "in 2021" may have been mentioned after the session of that year, so that session proves no silence', () =>
    expect(standing('2022-01-01', [mention('adopted', '2021')]).silent).toBeNull())
  test('a fulfilled one is neither overdue nor silent', () =>
    expect(standing('2030-01-01', [adopted, mention('fulfilled', '2020')])).toEqual({
      overdueDays: null,
      dueInDays: null,
      silent: null,
    }))
})
