import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CourseItem, Observation, SessionReference } from '@rapporteur/api/schemas'
import { expect, test } from 'vitest'
import { actionLabel } from '../../src/format/actions.ts'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { loadMessages } from '../../src/i18n/messages.ts'
import { sayIn } from '../../src/i18n/text.ts'
import { becameOf, placeOf } from '../../src/pages/course/became.ts'
import { bothWaysIn } from '../../src/pages/figures/series.ts'

const session = (id: string, date: string | null): SessionReference => ({
  id,
  bodyId: 'b',
  ordinal: null,
  date,
  status: date === null ? 'planned' : 'held',
})
const sessions = [session('a', '2019-10-29'), session('b', '2021-10-29'), session('c', '2023-04'), session('d', null)]

test.each([
  ['at its session', 'b', '2021-10-29', 1],
  ['between two sessions', null, '2022-05-01', 1.5],
  ['before the first', null, '2018', 0],
  ['on the day of a session that it does not name', null, '2021-10-29', 1.5],
  ['after the last that has a date', null, '2024-01-01', 3],
  ['at no date', null, null, 3],
])('a mention %s stands in its column', (_, meetingId, date, column) => {
  expect(placeOf({ meetingId, date }, sessions)).toBe(column)
})

test('each item became one thing', () => {
  const step = { mentionId: 'n', kind: 'adopted', date: null, meetingId: 'a', anchor: null } as const
  const proposal = { proposalId: 'p', kind: 'restated', undertakingId: 'v', date: null, meetingId: 'b' } as const
  const item = (part: Partial<CourseItem>): CourseItem => ({
    undertakingId: 'u',
    wording: {},
    phase: 'open',
    overdueDays: null,
    silent: false,
    steps: [step],
    proposed: [],
    ...part,
  })
  expect(becameOf(item({}))).toBe('silent')
  expect(becameOf(item({ proposed: [proposal] }))).toBe('proposed')
  expect(becameOf(item({ steps: [step, step], proposed: [proposal] }))).toBe('again')
  expect(becameOf(item({ phase: 'fulfilled', steps: [step, step] }))).toBe('fulfilled')
  expect(becameOf(item({ phase: 'dropped' }))).toBe('closed')
})

test('exports of the one and imports of the other are one picture; one way alone is none', () => {
  const told = (indicator: string, from: string, to: string, period: string): Observation =>
    ({
      indicator,
      from,
      to,
      period,
      periodKind: 'year',
      unit: 'USD',
      interval: { low: 1, high: 1, stated: 1 },
    }) as Observation
  const both = bothWaysIn([
    told('export', 'AA', 'BB', '2020'),
    told('import', 'BB', 'AA', '2020'),
    told('tourists', 'AA', 'BB', '2020'),
    told('tourists', 'BB', 'AA', '2020'),
  ])
  expect(both.map(({ points, by }) => [points.length, by])).toEqual([[2, 'direction']])
  expect(bothWaysIn([told('export', 'AA', 'BB', '2020'), told('export', 'AA', 'BB', '2021')])).toEqual([])
})

test.each(LANGUAGES)('every change that can be taken back has a name in %s', async (language) => {
  const t = sayIn(language, await loadMessages[language]())
  const readme = readFileSync(join(import.meta.dirname, '../../../../packages/api/README.md'), 'utf8')
  const table = readme.slice(readme.indexOf('| `action` of the line'), readme.indexOf('Not undone:'))
  const actions = [...table.matchAll(/^\| (.*?) \|/gm)]
    .slice(1)
    .flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, action]) => action!))
    .filter((action) => !action.includes('…'))
  expect(actions.length).toBeGreaterThan(30)
  expect(actions.filter((action) => actionLabel(action, t) === action)).toEqual([])
  expect(actionLabel('undone: finding accepted', t)).not.toContain('undone:')
})
