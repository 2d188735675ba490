import { describe, expect, test } from 'vitest'
import { actionsIn } from '../../src/rules/actions.ts'
import { factIndex, proposeFulfilments } from '../../src/rules/fulfilment.ts'
import type { Facts, MeetingFact, Promised } from '../../src/rules/fulfilment.ts'
import { interval } from '../../src/rules/interval.ts'
import type { Linkable } from '../../src/rules/link-index.ts'
import { mattersIn } from '../../src/rules/matters.ts'
import { targetValue } from '../../src/rules/targets.ts'
import { lifeOf } from '../../src/rules/undertaking-life.ts'
import type { Mention } from '../../src/rules/undertaking-life.ts'

const commission = { kind: 'body', id: 'commission' } as const
function promise(
  quote: string,
  language: string,
  more: Partial<Linkable> = {},
  mentions: Partial<Mention>[] = [{}],
): Promised {
  const date = more.date ?? '2020-11-11'
  return {
    undertaking: {
      id: 'u',
      document: 'd',
      date,
      language,
      quote,
      kind: 'agreed',
      by: ['RU', 'VN'],
      topics: [],
      due: null,
      entities: [],
      ordinals: [],
      values: [],
      actions: actionsIn(quote, language),
      matters: mattersIn(quote, language),
      ...more,
    },
    life: lifeOf(
      mentions.map((m, i) => ({
        id: `m${i}`,
        kind: i ? 'restated' : 'adopted',
        date,
        document: 'd',
        session: null,
        due: null,
        into: [],
        ...m,
      })),
    ),
    reaches: null,
  }
}
const session = (ordinal: number, date: string | null, more: Partial<MeetingFact> = {}): MeetingFact => ({
  id: `session-${ordinal}`,
  body: 'commission',
  bodyKind: 'commission',
  ordinal,
  date,
  status: 'held',
  parties: ['RU', 'VN'],
  ...more,
})
const propose = (p: Promised, facts: Partial<Facts>) =>
  proposeFulfilments([p], factIndex({ meetings: [], instruments: [], levels: [], ...facts }))

describe('"hold the Nth session"', () => {
  const hold23 = promise('双方同意尽早召开政府间委员会第23次会议', 'zh', {
    entities: [commission],
    ordinals: [{ of: 'commission', number: 23 }],
  })
  test('the promise of November 2020 to hold the 23rd is fulfilled by the session of 29 October 2021', () =>
    expect(
      propose(hold23, { meetings: [session(22, '2019-10-04'), session(23, '2021-10-29'), session(24, '2023-04-06')] }),
    ).toEqual([
      {
        undertaking: 'u',
        kind: 'fulfilled',
        rule: 'session-held',
        reasons: ['same-body', 'same-ordinal'],
        evidence: ['session-23'],
        on: '2021-10-29',
      },
    ]))
  test('a planned 23rd, a 23rd of another body and a 24th do not fulfil it', () =>
    expect(
      propose(hold23, {
        meetings: [
          session(23, '2021-10-29', { status: 'planned' }),
          session(23, '2021-01-01', { body: 'industry', bodyKind: 'subcommittee' }),
          session(24, '2023'),
        ],
      }),
    ).toEqual([]))
  test('"the next session in 2022" is fulfilled by the first one held after it, though late', () => {
    const next = promise('Hai bên thống nhất tổ chức phiên họp tiếp theo tại Việt Nam', 'vi', {
      date: '2021-10-29',
      due: '2022',
      entities: [commission],
    })
    const [proposal] = propose(next, {
      meetings: [session(23, '2021-10-29'), session(24, '2023-04-06'), session(25, '2024')],
    })
    expect(proposal).toMatchObject({ evidence: ['session-24'], reasons: ['same-body', 'next-after', 'after-due'] })
  })
  test('one that is fulfilled already is left alone', () =>
    expect(
      propose(
        { ...hold23, life: lifeOf([{ ...hold23.life.history[0]!.mention, kind: 'fulfilled' }]) },
        { meetings: [session(23, '2021-10-29')] },
      ),
    ).toEqual([]))
})

describe('"sign X"', () => {
  const sign = promise('Стороны подпишут меморандум о сотрудничестве в промышленности', 'ru', {
    date: '2024-05',
    due: '2025',
    entities: [{ kind: 'instrument', id: 'industry-memorandum' }],
  })
  const signed = (signedOn: string | null, status: 'signed' | 'in-force' | 'planned' = 'signed') => ({
    instruments: [{ id: 'industry-memorandum', status, signedOn }],
  })
  test('signed on 20 November 2025, within its year', () =>
    expect(propose(sign, signed('2025-11-20'))).toMatchObject([
      { rule: 'instrument-signed', on: '2025-11-20', reasons: ['same-instrument', 'signed-after', 'within-due'] },
    ]))
  test('one that is planned, undated or older than the promise does not fulfil it', () => {
    for (const facts of [signed('2025-11-20', 'planned'), signed(null), signed('2020')])
      expect(propose(sign, facts)).toEqual([])
  })
  test('to study an agreement is not to sign it', () =>
    expect(
      propose({ ...sign, undertaking: { ...sign.undertaking, actions: ['study'] } }, signed('2025-11-20')),
    ).toEqual([]))
})

describe('"reach 10 bn"', () => {
  const reach = {
    ...promise('Nâng kim ngạch lên 10 tỷ USD', 'vi', { due: '2025' }),
    reaches: { measure: 'turnover', value: targetValue(1e10) },
  }
  const level = (id: string, period: string, low: number, high: number) => ({
    id,
    measure: 'turnover',
    period,
    level: interval(low, high),
  })
  test('the first year that surely is there fulfils it', () =>
    expect(
      propose(reach, {
        levels: [
          level('c', '2027', 1.2e10, 1.2e10),
          level('b', '2026', 1.05e10, 1.15e10),
          level('a', '2024', 4.585e9, 4.595e9),
        ],
      }),
    ).toMatchObject([{ evidence: ['b'], on: '2026', reasons: ['level-at-or-above', 'after-due'] }]))
  test('"about 10 bn" may be less, so it does not', () =>
    expect(propose(reach, { levels: [level('a', '2024', 9.5e9, 1.05e10)] })).toEqual([]))
  test('a level from before the promise does not', () =>
    expect(propose(reach, { levels: [level('a', '2019', 2e10, 2e10)] })).toEqual([]))
})

describe('postponed', () => {
  const text = 'Hai bên sẽ hoàn thành dự án'
  test('a later mention with a later date, told only as restated', () =>
    expect(propose(promise(text, 'vi', {}, [{ due: '2020' }, { date: '2021-10-29', due: '2025' }]), {})).toEqual([
      { undertaking: 'u', kind: 'postponed', rule: 'later-due', reasons: ['later-date'], evidence: ['m1'], on: '2025' },
    ]))
  test('"2022" after "October 2022" is vaguer, not later; and what is marked as postponed is known', () => {
    expect(propose(promise(text, 'vi', {}, [{ due: '2022-10' }, { date: '2021', due: '2022' }]), {})).toEqual([])
    expect(
      propose(promise(text, 'vi', {}, [{ due: '2020' }, { date: '2021', due: '2025', kind: 'postponed' }]), {}),
    ).toEqual([])
  })
})
