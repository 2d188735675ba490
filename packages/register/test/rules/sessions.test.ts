import { describe, expect, test } from 'vitest'
import { evidenceGrade, jointState } from '../../src/rules/assessments.ts'
import type { Assessment, AssessmentValue } from '../../src/rules/assessments.ts'
import { attentionOf, bodiesBelow, lastSession, reviewOf } from '../../src/rules/sessions.ts'
import type { BodyNode, ReviewSubject, SessionRecord } from '../../src/rules/sessions.ts'
import { lifeOf, standingOf } from '../../src/rules/undertaking-life.ts'
import type { MentionKind } from '../../src/rules/undertaking-life.ts'

const asOf = '2021-10-29'
const bodies: BodyNode[] = [
  { id: 'commission', parent: null },
  { id: 'industry', parent: 'commission' },
  { id: 'cars', parent: 'industry' },
  { id: 'energy', parent: 'commission' },
  { id: 'elsewhere', parent: null },
]
const held = (id: string, body: string, ordinal: number, date: string): SessionRecord => ({
  id,
  body,
  ordinal,
  date,
  status: 'held',
})
const sessions = [
  held('21', 'commission', 21, '2018-10-02'),
  held('22', 'commission', 22, '2019-10-04'),
  { ...held('23', 'commission', 23, '2021-10-29'), status: 'planned' as const },
  held('industry-9', 'industry', 9, '2020-03-01'),
]
const says = (side: string, value: AssessmentValue): Assessment => ({
  id: side,
  side,
  value,
  reason: '',
  evidence: [],
  on: '2021-09-01',
  sequence: 0,
})

function subject(
  undertaking: string,
  body: string,
  session: string,
  article: number,
  more: { due?: string; later?: MentionKind; vn?: AssessmentValue; ru?: AssessmentValue } = {},
): ReviewSubject {
  const date = sessions.find((s) => s.id === session)!.date
  const mention = { id: 'm', document: 'd', into: [], session, due: more.due ?? null }
  const life = lifeOf([
    { ...mention, kind: 'adopted', date },
    ...(more.later ? [{ ...mention, kind: more.later, date: '2021-05-01', session: null }] : []),
  ])
  return {
    undertaking,
    body,
    session,
    article,
    life,
    standing: standingOf(life, { asOf, sessions: [], silentAfterMonths: 60 }),
    joint: jointState(
      ['VN', 'RU'],
      [...(more.vn ? [says('VN', more.vn)] : []), ...(more.ru ? [says('RU', more.ru)] : [])],
    ),
    grade: evidenceGrade([], asOf),
    proposals: [],
  }
}
const subjects = [
  subject('trade', 'commission', '22', 2, { vn: 'under-way', ru: 'under-way' }),
  subject('flights', 'commission', '22', 1, { later: 'fulfilled', vn: 'fulfilled', ru: 'fulfilled' }),
  subject('centre', 'commission', '21', 7, { due: '2020', vn: 'under-way', ru: 'not-started' }),
  subject('old-and-done', 'commission', '21', 3, { later: 'fulfilled' }),
  subject('plant', 'industry', 'industry-9', 1),
  subject('trucks', 'cars', 'industry-9', 2, { vn: 'not-started', ru: 'not-started' }),
  subject('foreign', 'elsewhere', '22', 1),
]
const request = { body: 'commission', bodies, sessions, subjects, asOf }

describe('the review of the last minutes', () => {
  const review = reviewOf(request)
  test('the 22nd session’s minutes are reviewed at the 23rd', () =>
    expect(review.last).toMatchObject({ id: '22', ordinal: 22 }))
  test('every item of them is there in its order, the finished one too; of older minutes only what is open, and first', () =>
    expect(review.own.map((i) => i.undertaking)).toEqual(['centre', 'flights', 'trade']))
  test('the subcommittees’ results flow up in the order of the tree, each with its own last session', () =>
    expect(
      review.below.map((b) => [b.body, b.parent, b.last?.id ?? null, b.items.map((i) => [i.undertaking, i.depth])]),
    ).toEqual([
      ['industry', 'commission', 'industry-9', [['plant', 1]]],
      ['cars', 'industry', null, [['trucks', 2]]],
      ['energy', 'commission', null, []],
    ]))
  test('each item says what wants attention, and the counts add up over the tree', () => {
    expect(attentionOf(subjects[2]!)).toEqual(['overdue', 'differ', 'open'])
    expect(attentionOf(subjects[4]!)).toEqual(['unassessed', 'open'])
    expect(attentionOf(subjects[1]!)).toEqual(['closed'])
    expect(review.counts).toEqual({
      overdue: 1,
      silent: 0,
      differ: 1,
      proposed: 0,
      unassessed: 1,
      'due-soon': 0,
      open: 4,
      closed: 1,
    })
  })
  test('ordered by attention, the overdue comes first and the finished last', () =>
    expect(reviewOf({ ...request, order: 'attention' }).own.map((i) => i.undertaking)).toEqual([
      'centre',
      'trade',
      'flights',
    ]))
})

test('a session held on the very day is not yet the last one', () => {
  expect(lastSession([...sessions, held('23', 'commission', 23, asOf)], 'commission', asOf)!.id).toBe('22')
  expect(lastSession(sessions, 'energy', asOf)).toBeNull()
})
test('a circle in the tree of bodies does not hang the review', () =>
  expect(
    bodiesBelow(
      [
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'a' },
      ],
      'a',
    ).map((b) => b.id),
  ).toEqual(['b']))
