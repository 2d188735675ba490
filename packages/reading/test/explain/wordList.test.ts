import { describe, expect, test } from 'vitest'
import { languages, parseWordList, read, type WordList, WordListError } from '../../src/index.ts'

const text = 'Trade between Malaysia and Thailand reached 25 billion quatloos in 2024.'
const values = (given: string, ...wordLists: WordList[]): unknown[] =>
  read({ id: 'w', text: given, language: 'en' }, { wordLists }).findings.map(
    (finding) => finding.kind === 'figure' && [finding.value, finding.unit],
  )

describe('a word list', () => {
  const quatloos = parseWordList({ language: 'en', rows: { 'figure.currency': { XTS: ['quatloo[s]'] } } })

  test('adds rows for one run and leaves the next alone', () => {
    expect(values(text)).toEqual([])
    expect(values(text, quatloos)).toEqual([[25e9, 'XTS']])
    expect(values(text)).toEqual([])
  })

  test('takes rows away', () => {
    const given = 'Trade between Malaysia and Thailand reached 25 billion USD in 2024.'
    expect(values(given)).toEqual([[25e9, 'USD']])
    const patterns = languages.find(({ code }) => code === 'en')!.lexicon['figure.currency']!['USD']!
    expect(values(given, parseWordList({ language: 'en', without: { 'figure.currency': { USD: patterns } } }))).toEqual(
      [],
    )
  })

  test('leaves the other languages alone', () => {
    const vietnamese = parseWordList({ language: 'vi', rows: { 'figure.currency': { XTS: ['quatloos'] } } })
    expect(values(text, vietnamese)).toEqual([])
  })

  test('may add a month, a number and a date', () => {
    const calendar = parseWordList({
      language: 'en',
      rows: {
        month: { 13: [], 12: ['^frostmonth'] },
        'number.cardinal': { 20: ['score'] },
        date: { 'date m y': ['<month> anno #'] },
      },
    })
    const [figure] = read(
      {
        id: 'w',
        text: 'In Frostmonth anno 2024 trade between Malaysia and Thailand reached score million USD.',
        language: 'en',
      },
      { wordLists: [calendar] },
    ).findings
    expect(figure).toMatchObject({ value: 20e6, unit: 'USD', period: '2024-12' })
  })
})

describe('what cannot be used is one sentence', () => {
  const cases: readonly (readonly [value: unknown, sentence: string])[] = [
    ['rows', 'is no word list: an object with language and rows is wanted.'],
    [null, 'is no word list: an object with language and rows is wanted.'],
    [[], 'is no word list: an object with language and rows is wanted.'],
    [{ language: 'en' }, 'has neither rows to add nor rows to take away (without).'],
    [{ language: 'en', row: {} }, 'has the key "row"; it may have language, rows and without.'],
    [{ rows: {} }, 'names the language nowhere; there are vi, ru, zh, en, kk.'],
    [{ language: 'en', rows: [] }, 'has rows that are no object of types.'],
    [{ language: 'en', rows: { country: ['x'] } }, 'has for the type "country" no object of payloads.'],
    [{ language: 'en', rows: { country: { XX: 'x' } } }, 'has in the type "country" for "XX" no list of patterns.'],
    [
      { language: 'en', rows: { country: { XX: ['(x'] } } },
      'has in the type "country" for "XX" the pattern "(x", which lacks ")".',
    ],
    [
      { language: 'en', rows: { country: { XX: ['x]'] } } },
      'has in the type "country" for "XX" the pattern "x]", which has "]" without its opening.',
    ],
    [
      { language: 'en', rows: { country: { XX: ['x|y'] } } },
      'has in the type "country" for "XX" the pattern "x|y", which has "|" outside brackets.',
    ],
    [
      { language: 'en', rows: { country: { XX: [' '] } } },
      'has in the type "country" for "XX" the pattern " ", which is empty.',
    ],
    [
      { language: 'en', rows: { 'figure.rank': { 'n trade': ['<place.ordinal> x'] } } },
      'has in the type "figure.rank" for "n trade" the pattern "<place.ordinal> x", which names <place.ordinal>, and no row has the type place.ordinal.',
    ],
    [
      { language: 'en', rows: { 'number.cardinal': { dozen: ['dozen'] } } },
      'has in the type "number.cardinal" for "dozen" where a number is wanted.',
    ],
    [
      { language: 'en', without: { country: { FR: ['^gaul'] } } },
      'takes away in the type "country" for "FR" the pattern "^gaul", which en does not have.',
    ],
  ]
  test.each(cases)('%j', (value, sentence) => {
    expect(() => parseWordList(value)).toThrow(new WordListError(sentence))
  })
})
