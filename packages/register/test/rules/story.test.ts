import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { actionsIn } from '../../src/rules/actions.ts'
import { evidenceGrade, jointState } from '../../src/rules/assessments.ts'
import { conflictBoard } from '../../src/rules/conflicts.ts'
import { factIndex, proposeFulfilments } from '../../src/rules/fulfilment.ts'
import { checkGrowth, levelsOf } from '../../src/rules/growth.ts'
import { instrumentAlerts } from '../../src/rules/instruments.ts'
import type { Linkable } from '../../src/rules/link-index.ts'
import { proposeLinks } from '../../src/rules/links.ts'
import { mattersIn } from '../../src/rules/matters.ts'
import { canonicalArticleText, canonicalMinutes, minutesAfter, newMinutes, phaseOf } from '../../src/rules/minutes.ts'
import type { Minutes, MinutesEvent } from '../../src/rules/minutes.ts'
import { reviewOf } from '../../src/rules/sessions.ts'
import { targetHistory, targetOutlook, targetValue } from '../../src/rules/targets.ts'
import { lifeOf, standingOf } from '../../src/rules/undertaking-life.ts'
import { eightMonths2021, nineMonths2020, observed, year2020 } from './figures.ts'

// What really happened between the two sides, told by the rules alone, in the order of a secretary's year.
const sides = ['RU', 'VN']
const commission = { kind: 'body', id: 'commission' } as const
const said = (id: string, date: string, language: string, quote: string, more: Partial<Linkable>): Linkable => ({
  id,
  document: `paper of ${date}`,
  date,
  language,
  quote,
  kind: 'agreed',
  by: sides,
  topics: [],
  due: null,
  entities: [],
  ordinals: [],
  values: [],
  actions: actionsIn(quote, language),
  matters: mattersIn(quote, language),
  ...more,
})
const hold23 = said('hold-23', '2020-11-11', 'zh', '双方同意尽早召开政府间委员会第23次会议', {
  topics: ['visits'],
  entities: [commission],
  ordinals: [{ of: 'commission', number: 23 }],
})
const centre2020 = said('centre-2020', '2020-11-11', 'zh', '就破解核技术中心建设项目的障碍作出指导', {
  topics: ['nuclear'],
  entities: [{ kind: 'project', id: 'centre' }],
})
const centre2021 = said(
  'centre-2021',
  '2021-10-29',
  'vi',
  'Đề nghị hỗ trợ xây dựng Trung tâm nghiên cứu khoa học và công nghệ hạt nhân',
  { kind: 'proposed', by: ['VN'], topics: ['nuclear'], entities: [{ kind: 'project', id: 'centre' }] },
)
const adopted = {
  id: 'm',
  kind: 'adopted',
  date: '2019-10-04',
  document: 'minutes-22',
  session: '22',
  due: null,
  into: [],
} as const

describe('from the 22nd session to the 26th', () => {
  test('the 22nd session’s minutes are reviewed on the eve of the 23rd, with both sides’ word on each item', () => {
    const life = lifeOf([adopted])
    const word = { id: 'a', reason: '', evidence: [], on: '2021-09-01', sequence: 1 } as const
    const review = reviewOf({
      body: 'commission',
      asOf: '2021-10-28',
      bodies: [{ id: 'commission', parent: null }],
      sessions: [{ id: '22', body: 'commission', ordinal: 22, date: '2019-10-04', status: 'held' }],
      subjects: [
        {
          undertaking: 'centre',
          body: 'commission',
          session: '22',
          article: 1,
          life,
          proposals: [],
          standing: standingOf(life, { asOf: '2021-10-28', sessions: [{ id: '22', date: '2019-10-04' }] }),
          joint: jointState(sides, [
            { ...word, side: 'VN', value: 'under-way' },
            { ...word, side: 'RU', value: 'not-started' },
          ]),
          grade: evidenceGrade([], '2021-10-28'),
        },
      ],
    })
    expect(review.last!.ordinal).toBe(22)
    expect(review.own[0]).toMatchObject({
      undertaking: 'centre',
      joint: { state: 'differ' },
      attention: ['silent', 'differ', 'open'],
      standing: { silent: { months: 24 } },
    })
  })

  test('the promise of 2020 to hold the 23rd is found fulfilled', () => {
    const meeting = {
      id: 'session-23',
      body: 'commission',
      bodyKind: 'commission',
      ordinal: 23,
      date: '2021-10-29',
      status: 'held',
      parties: sides,
    } as const
    const life = lifeOf([{ ...adopted, date: '2020-11-11', session: null }])
    expect(
      proposeFulfilments(
        [{ undertaking: hold23, life, reaches: null }],
        factIndex({ meetings: [meeting], instruments: [], levels: [] }),
      ),
    ).toMatchObject([{ undertaking: 'hold-23', kind: 'fulfilled', evidence: ['session-23'], on: '2021-10-29' }])
  })

  test('the nuclear centre of the Chinese report and of the Vietnamese one are one thread', () =>
    expect(proposeLinks([hold23, centre2020, centre2021]).map((l) => [l.from, l.to])).toEqual([
      ['centre-2021', 'centre-2020'],
    ]))

  test('the figures: no conflict, one tension with its likely reason, one growth confirmed', () => {
    const y2023 = observed('2023', 'khoảng 3,63 tỷ USD', { value: 3.63e9, qualifier: 'about', period: '2023' })
    const y2024 = observed('2024', '4,59 tỷ USD, tăng 26,4%', {
      value: 4.59e9,
      period: '2024',
      change: 26.4,
      changeBase: 'previous-year',
    })
    const all = [nineMonths2020, year2020, eightMonths2021, y2023, y2024]
    const board = conflictBoard(all)
    expect(board.conflicts).toEqual([])
    expect(board.tensions.map((t) => [t.period, t.reasons[0]!.code])).toEqual([['2020-09', 'reporter-unknown']])
    expect(checkGrowth(y2024, levelsOf(all))).toMatchObject({ verdict: 'confirmed', base: '2023' })
  })

  test('the target of 10 bn: its date slips, and its distance is told with no more precision than there is', () => {
    const version = (id: string, setOn: string, by: string) => ({
      id,
      value: targetValue(1e10),
      by,
      setOn,
      setAt: null,
    })
    const versions = [version('a', '2012-07', '2020'), version('b', '2021-10', '2025'), version('c', '2024', '2030')]
    expect(targetHistory(versions).map((s) => s.changes[0]!.kind)).toEqual(['set', 'slipped', 'slipped'])
    const outlook = targetOutlook(versions[2]!, [
      { observation: '2024', period: '2024', level: { low: '4585000000', high: '4595000000' } },
    ])
    expect(outlook).toMatchObject({
      growthNeeded: { low: '13.83', high: '13.88' },
      pace: 'unknown',
      reached: 'unknown',
    })
  })

  test('the minutes of the next session are confirmed, half signed, reworded, and sealed only when both sign the same words', () => {
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
    const step = (m: Minutes, event: MinutesEvent): Minutes => {
      const outcome = minutesAfter(m, event, sha256)
      if (!outcome.ok) throw new Error(outcome.refusal)
      return outcome.minutes
    }
    const write = (m: Minutes, vi: string, ru: string) =>
      step(m, { kind: 'article-written', side: 'VN', article: '1', texts: { vi, ru }, undertakings: ['centre'] })
    const confirmBoth = (m: Minutes) =>
      sides.reduce(
        (x, side) =>
          step(x, { kind: 'confirmed', side, article: '1', seen: sha256(canonicalArticleText(x, x.articles[0]!)) }),
        m,
      )
    const sign = (m: Minutes, side: string) =>
      step(m, { kind: 'signed', side, by: side, on: '2023-04-06', seen: sha256(canonicalMinutes(m)) })
    const first = sign(
      confirmBoth(write(newMinutes('24', sides, ['vi', 'ru']), 'Xây dựng Trung tâm.', 'Построить Центр.')),
      'VN',
    )
    expect(phaseOf(first)).toBe('partly-signed')
    const reworded = write(first, 'Sớm xây dựng Trung tâm.', 'Скорее построить Центр.')
    expect([phaseOf(reworded), reworded.notices.map((n) => n.because)]).toEqual(['draft', ['changed-after-signature']])
    expect(phaseOf(sign(sign(confirmBoth(reworded), 'RU'), 'VN'))).toBe('sealed')
  })

  test('the memorandum of 20 November 2025 expires on 20 November 2030 and warns six months before', () => {
    const memorandum = {
      id: 'memorandum',
      signedOn: '2025-11-20',
      inForceOn: null,
      termMonths: 60,
      renewal: { kind: 'unknown' },
      noticeOn: null,
      endedOn: null,
    } as const
    expect(instrumentAlerts([memorandum], '2030-05-20')).toMatchObject([{ kind: 'expires', on: '2030-11-20' }])
    expect(instrumentAlerts([memorandum], '2030-05-19')).toEqual([])
  })
})
