import { describe, expect, test } from 'vitest'
import {
  mergesOfInstruments,
  mergesOfMeetings,
  type InstrumentEntry,
  type MeetingEntry,
} from '../../src/rules/merges.ts'
import { mergesOfUndated } from '../../src/rules/undated-merges.ts'

const paper = (id: string, language: string, words: string, more: Partial<InstrumentEntry> = {}): InstrumentEntry => ({
  id,
  kind: 'memorandum',
  parties: ['NO', 'SU'],
  signedOn: '2025-11-20',
  documents: [`document of ${id}`],
  isSettled: false,
  called: [{ words, language }],
  ...more,
})
const pairs = (entries: InstrumentEntry[]) =>
  mergesOfInstruments(entries).map(({ kept, other, reasons }) => [kept, other, reasons.map(({ code }) => code)])

describe('one paper named in two languages', () => {
  test('of one day, one kind and the same parties, about the same: proposed with its reasons', () =>
    expect(pairs([paper('a', 'vi', 'hợp tác đóng tàu'), paper('b', 'ru', 'сотрудничество в судостроении')])).toEqual([
      ['a', 'b', ['kind', 'parties', 'signed-on', 'subject']],
    ]))
  test('the one that more documents name, or that a person made, is kept', () => {
    const known = paper('b', 'ru', 'сотрудничество в судостроении', { documents: ['x', 'y'] })
    expect(pairs([paper('a', 'vi', 'hợp tác đóng tàu'), known])[0]!.slice(0, 2)).toEqual(['b', 'a'])
    expect(pairs([paper('z', 'vi', 'hợp tác đóng tàu', { isSettled: true }), known])[0]!.slice(0, 2)).toEqual([
      'z',
      'b',
    ])
  })
  test('about different things, of another day, kind or parties: two papers', () => {
    const a = paper('a', 'vi', 'hợp tác đóng tàu')
    expect(pairs([a, paper('b', 'ru', 'сотрудничество в сфере ветеринарии')])).toEqual([])
    expect(pairs([a, paper('b', 'ru', 'сотрудничество в судостроении', { signedOn: '2025-11-21' })])).toEqual([])
    expect(pairs([a, paper('b', 'ru', 'сотрудничество в судостроении', { kind: 'agreement' })])).toEqual([])
    expect(pairs([a, paper('b', 'ru', 'сотрудничество в судостроении', { parties: ['NO', 'XX'] })])).toEqual([])
  })
  test('what one document tells apart stays apart', () =>
    expect(
      pairs([
        paper('a', 'vi', 'hợp tác đóng tàu', { documents: ['same'] }),
        paper('b', 'vi', 'sửa chữa và đóng tàu cá', { documents: ['same'] }),
      ]),
    ).toEqual([]))
  test('without a word for its subject only the two of a day are paired, and only across languages', () => {
    const a = paper('a', 'vi', 'bản ghi nhớ')
    const b = paper('b', 'ru', 'меморандум')
    expect(pairs([a, b])).toEqual([['a', 'b', ['kind', 'parties', 'signed-on', 'only-ones']]])
    expect(pairs([a, b, paper('c', 'zh', '备忘录')])).toEqual([])
    expect(pairs([a, paper('c', 'vi', 'bản thỏa thuận')])).toEqual([])
  })
})

describe('one meeting under two keys', () => {
  const meeting = (id: string, more: Partial<MeetingEntry>): MeetingEntry => ({
    id,
    kind: 'session',
    parties: ['NO', 'SU'],
    documents: [`document of ${id}`],
    isSettled: false,
    bodyKind: 'commission',
    body: null,
    ordinal: null,
    date: '2025-11-20',
    place: null,
    ...more,
  })
  const found = (entries: MeetingEntry[]) =>
    mergesOfMeetings(entries, ['NO', 'SU']).map(({ kept, other, reasons }) => [
      kept,
      other,
      reasons.map(({ code }) => code),
    ])

  test('a session with its number and one without, on one day', () =>
    expect(found([meeting('a', { ordinal: 5, body: 'commission', isSettled: true }), meeting('b', {})])).toEqual([
      ['a', 'b', ['kind', 'date', 'body']],
    ]))
  test('the same number, once to the month and once to the day', () =>
    expect(
      found([meeting('a', { ordinal: 5 }), meeting('b', { ordinal: 5, date: '2025-11', bodyKind: null })]),
    ).toEqual([['a', 'b', ['kind', 'ordinal', 'date']]]))
  test('other numbers, other bodies, other years, foreign parties: two meetings', () => {
    const a = meeting('a', { ordinal: 5, body: 'commission' })
    expect(found([a, meeting('b', { ordinal: 6 })])).toEqual([])
    expect(found([a, meeting('b', { bodyKind: 'subcommittee' })])).toEqual([])
    expect(found([a, meeting('b', { ordinal: 5, date: '2024' })])).toEqual([])
    expect(found([a, meeting('b', { parties: ['NO', 'XX'] })])).toEqual([])
  })
  test('two talks of one day are two, unless a place says otherwise', () => {
    const talks = { kind: 'talks', bodyKind: null }
    expect(found([meeting('a', talks), meeting('b', { ...talks, parties: [] })])).toEqual([])
    expect(found([meeting('a', { ...talks, place: 'isen' }), meeting('b', { ...talks, place: 'isen' })])).toHaveLength(
      1,
    )
  })
})

describe('papers that nobody dates', () => {
  const undated = (id: string, language: string, words: string, more: Partial<InstrumentEntry> = {}) =>
    paper(id, language, words, { signedOn: null, ...more })
  const found = (entries: InstrumentEntry[]) =>
    mergesOfUndated(entries).map(({ kept, other, reasons }) => [kept, other, reasons.at(-1)!.code])

  test('about the same thing, or worded alike: each becomes part of the one that more documents name', () => {
    const known = undated('k', 'zh', '造船合作备忘录', { documents: ['x', 'y'] })
    expect(
      found([undated('a', 'vi', 'hợp tác đóng tàu'), undated('b', 'ru', 'сотрудничество в судостроении'), known]),
    ).toEqual([
      ['k', 'a', 'subject'],
      ['k', 'b', 'subject'],
    ])
    expect(
      found([
        undated('a', 'en', 'agreement on umbrellas and hats'),
        undated('b', 'en', 'the agreement on hats and umbrellas'),
      ]),
    ).toEqual([['a', 'b', 'wording']])
  })
  test('a day fits a paper without one, and not another day; minutes are told by their session', () => {
    const day = paper('a', 'vi', 'hợp tác đóng tàu')
    const other = undated('b', 'ru', 'сотрудничество в судостроении')
    expect(found([day, other])).toEqual([['a', 'b', 'subject']])
    expect(found([day, { ...other, signedOn: '2024' }])).toEqual([])
    expect(
      found([
        { ...day, kind: 'minutes' },
        { ...other, kind: 'minutes' },
      ]),
    ).toEqual([])
  })
  test('what one of them names and the other does not, or one document tells apart, are two papers', () => {
    const plan = undated('a', 'en', 'master plan of cooperation')
    expect(found([plan, undated('b', 'en', 'master plan of cooperation on the nuclear power plant')])).toEqual([])
    expect(found([plan, undated('b', 'ru', 'комплексный план сотрудничества', { documents: plan.documents })])).toEqual(
      [],
    )
  })
})
