import { describe, expect, test } from 'vitest'
import { actionsIn } from '../../src/rules/actions.ts'
import { linkIndex } from '../../src/rules/link-index.ts'
import type { Linkable } from '../../src/rules/link-index.ts'
import { LINK_THRESHOLD, proposeLinks, proposeLinksOf, scoreLink, threadsOf } from '../../src/rules/links.ts'
import { mattersIn } from '../../src/rules/matters.ts'

function said(id: string, date: string, language: string, quote: string, more: Partial<Linkable> = {}): Linkable {
  return {
    id,
    document: `document of ${id}`,
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
  }
}

const centre = [{ kind: 'project', id: 'nuclear-centre' }] as const
const commission = { kind: 'body', id: 'commission' } as const
const centre2020 = said('centre-2020', '2020-11-11', 'zh', '双方就破解核技术中心建设的障碍作出指导', {
  topics: ['energy', 'nuclear'],
  entities: centre,
})
const centre2021 = said(
  'centre-2021',
  '2021-10-29',
  'vi',
  'Phó Thủ tướng đề nghị hỗ trợ xây dựng Trung tâm khoa học và công nghệ hạt nhân',
  { topics: ['energy', 'nuclear'], entities: centre, kind: 'proposed', by: ['VN'] },
)
const session23 = said('session-2020', '2020-11-11', 'zh', '双方同意尽早召开政府间委员会第23次会议', {
  topics: ['visits'],
  entities: [commission],
  ordinals: [{ of: 'commission', number: 23 }],
})
const session23ru = said(
  'session-2021',
  '2021-06-01',
  'ru',
  'Стороны договорились провести 23-е заседание комиссии осенью',
  { topics: ['visits'], entities: [commission], ordinals: [{ of: 'commission', number: 23 }] },
)
const session24 = said(
  'session-24',
  '2021-10-29',
  'vi',
  'Hai bên thống nhất tổ chức khóa họp lần thứ 24 vào năm 2022',
  { topics: ['visits'], entities: [commission], ordinals: [{ of: 'commission', number: 24 }], due: '2022' },
)
const fish = said('fish', '2020-11-11', 'zh', '双方同意增加水产品出口企业的名额', { topics: ['fisheries', 'trade'] })
const all = [centre2020, centre2021, session23, session23ru, session24, fish]

describe('the same thing in two languages', () => {
  test('the nuclear centre of a Chinese report of 2020 and of a Vietnamese one of 2021 are one thread', () => {
    const [proposal] = proposeLinksOf(linkIndex(all), 'centre-2021')
    expect(proposal).toMatchObject({ from: 'centre-2021', to: 'centre-2020' })
    expect(proposal!.reasons[0]).toMatchObject({ code: 'project', shared: ['nuclear-centre'] })
    expect(proposal!.reasons.map((r) => r.code)).toEqual(expect.arrayContaining(['matter', 'topic', 'action']))
  })
  test('the 23rd session is the 23rd session, and the 24th is another', () => {
    const links = proposeLinks(all)
    expect(links.map((l) => [l.from, l.to])).toContainEqual(['session-2021', 'session-2020'])
    expect(links.filter((l) => l.from === 'session-24')).toEqual([])
    const score = scoreLink(linkIndex(all), 'session-24', 'session-2021')!
    expect(score.reasons.at(-1)).toMatchObject({ code: 'other-ordinal', shared: ['commission'] })
  })
  test('without a name in common, the same matter, topic and action still do: the barriers of 2018 and of 2019', () => {
    const links = proposeLinks([
      said('a', '2018-10-29', 'en', 'They agreed to study the removal of non-tariff barriers for seafood', {
        topics: ['trade', 'customs', 'fisheries'],
      }),
      said('b', '2019-10-29', 'zh', '双方同意研究取消水产品贸易中的非关税壁垒', {
        topics: ['trade', 'customs', 'fisheries'],
      }),
    ])
    expect(links.map((l) => [l.from, l.to])).toEqual([['b', 'a']])
  })
})

describe('what is meant by a session', () => {
  const ordinals = [{ of: 'commission', number: 24 }]
  const held = said('held', '2021-10-29', 'vi', 'Hai bên thống nhất tổ chức Khóa họp lần thứ 24 vào năm 2022', {
    ordinals,
  })
  const linked = (...items: Linkable[]) => proposeLinks([held, ...items]).map(({ from, to }) => [from, to])
  test('what was said at a session is not the holding of it', () =>
    expect(
      linked(
        said('at', '2023', 'en', 'After the 24th session the customs services will compare their books', { ordinals }),
      ),
    ).toEqual([]))
  test('nor what is to be reported to it', () =>
    expect(linked(said('to', '2022', 'ru', 'Доложить о состоянии дел на 24-м заседании', { ordinals }))).toEqual([]))
  test('of two that are named, the one to come; its number may stand in the words alone', () =>
    expect(
      linked(
        said(
          'both',
          '2022-12-20',
          'en',
          'As the minutes of the 23rd session say, the 24th session is to be held in Hanoi',
          {
            ordinals: [{ of: 'commission', number: 23 }],
          },
        ),
      ),
    ).toEqual([['both', 'held']]))
  test('the next one after the one just held', () =>
    expect(
      linked(
        said(
          'next',
          '2021-10-30',
          'en',
          'At the end of the 23rd session they agreed to hold the next session in 2022',
          {
            ordinals: [{ of: 'commission', number: 23 }],
          },
        ),
      ),
    ).toEqual([['next', 'held']]))
})

test('"this agreement" is the one that the sentence before names', () => {
  const words = 'Вьетнамская сторона попросила скорректировать ряд обязательств по нему'
  const amended = said(
    'amended',
    '2021-10-29',
    'vi',
    'Việt Nam đề nghị điều chỉnh một số cam kết của hiệp định thương mại tự do',
  )
  const taken = said('taken-up', '2021-10-30', 'ru', words, {
    matters: [],
    mattersBefore: ['free-trade-agreement', 'treaty-commitments'],
  })
  expect(proposeLinks([amended, taken]).map(({ from, to }) => [from, to])).toEqual([['taken-up', 'amended']])
  expect(proposeLinks([amended, { ...taken, mattersBefore: [] }])).toEqual([])
})

test('to sign an agreement and to amend it are two things', () => {
  const fta = { entities: [{ kind: 'project', id: 'fta' }], topics: ['trade'] } as const
  const signed = said('signed', '2015', 'en', 'The free trade agreement is to be signed this year', fta)
  const amended = said('amended', '2016', 'en', 'They proposed to amend the free trade agreement', fta)
  const talks = said('talks', '2014', 'en', 'Negotiations on the free trade agreement will go on', fta)
  expect(scoreLink(linkIndex([signed, amended]), 'amended', 'signed')!.reasons.at(-1)!.code).toBe('other-action')
  expect(proposeLinks([talks, signed]).map(({ from, to }) => [from, to])).toEqual([['signed', 'talks']])
})

describe('what is not linked', () => {
  test('two sentences of one document', () =>
    expect(proposeLinks([centre2020, { ...centre2021, document: centre2020.document }])).toEqual([]))
  test('a common topic alone', () =>
    expect(
      proposeLinks([
        fish,
        said('x', '2021', 'en', 'Trade ought to be diversified', { topics: ['trade', 'fisheries'] }),
      ]),
    ).toEqual([]))
  test('the same words about two projects', () => {
    const words = 'Hai bên thống nhất đẩy nhanh tiến độ xây dựng nhà máy nhiệt điện'
    const plant = (id: string, date: string) =>
      said(id, date, 'vi', `${words} ${id}`, { topics: ['energy'], entities: [{ kind: 'project', id }] })
    expect(proposeLinks([plant('one', '2020'), plant('two', '2021')])).toEqual([])
  })
  test('the same words of two other parties', () => {
    const words = 'The sides will look for ways to lower tariffs on garments and footwear'
    expect(
      proposeLinks([said('a', '2020', 'en', words, { by: ['KZ', 'UZ'] }), said('b', '2021', 'en', words)]),
    ).toEqual([])
  })
  test('wording alone, however alike, stays below the threshold', () => {
    const words = 'Both will go on as agreed before'
    const index = linkIndex([said('a', '2020', 'en', words, { by: [] }), said('b', '2021', 'en', words, { by: [] })])
    const { score, reasons } = scoreLink(index, 'b', 'a')!
    expect(reasons.map((r) => r.code)).toEqual(['wording'])
    expect(score).toBeLessThan(LINK_THRESHOLD)
  })
})

describe('what the later one does', () => {
  const kindOf = (later: Partial<Linkable>, earlier: Partial<Linkable> = {}) =>
    proposeLinks([
      { ...centre2020, ...earlier },
      { ...centre2021, ...later },
    ])[0]!.kind
  test('a later date postpones', () => expect(kindOf({ due: '2025' }, { due: '2020' })).toBe('postponed'))
  test('both agree to what one had proposed: adopted', () =>
    expect(kindOf({ kind: 'agreed', by: ['RU', 'VN'] }, { kind: 'proposed', by: ['VN'] })).toBe('adopted'))
  test('one more project beside it: widened; fewer: narrowed', () => {
    const two = [...centre, { kind: 'project', id: 'plant' } as const]
    expect(kindOf({ entities: two })).toBe('widened')
    expect(kindOf({}, { entities: two })).toBe('narrowed')
  })
  test('else it restates', () => expect(kindOf({})).toBe('restated'))
})

test('proposals point back in time, and their order does not depend on the order of the input', () => {
  const links = proposeLinks(all)
  const dates = new Map(all.map((u) => [u.id, u.date!]))
  for (const l of links) expect(dates.get(l.to)! <= dates.get(l.from)!).toBe(true)
  expect(proposeLinks([...all].toReversed())).toEqual(links)
})
test('an unknown id has no proposals', () => expect(proposeLinksOf(linkIndex(all), 'nobody')).toEqual([]))
test('a thread is everything that hangs together', () =>
  expect(
    threadsOf([
      { from: 'c', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'y', to: 'x' },
    ]).map((t) => t.sort()),
  ).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y'],
  ]))
