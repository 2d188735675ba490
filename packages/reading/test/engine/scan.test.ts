import { describe, expect, test } from 'vitest'
import { fold } from '../../src/engine/fold.ts'
import type { Lexicon } from '../../src/engine/lexicon.ts'
import { emptyNumbers, NumberLayer } from '../../src/engine/numbers.ts'
import { MarkCollector } from '../../src/engine/markCollector.ts'
import type { Marks } from '../../src/engine/marks.ts'
import { Scanner } from '../../src/engine/scan.ts'
import { tokenise } from '../../src/engine/tokens.ts'
import { unitsOf } from '../../src/engine/units.ts'
import { compile } from '../../src/engine/words.ts'
import { languages } from '../../src/languages/index.ts'

const english = languages.find(({ code }) => code === 'en')!

/** Marks of one line of text, read with a lexicon of its own. */
function marksIn(text: string, lexicon: Lexicon): Marks {
  const ready = compile({
    'number.cardinal': english.lexicon['number.cardinal']!,
    'number.ordinal': english.lexicon['number.ordinal']!,
    ...lexicon,
  })
  const tokens = tokenise(unitsOf(text))
  const folded = fold(text)
  const numbers = emptyNumbers(tokens.count)
  const words = new Int32Array(tokens.count)
  ready.forms.find(words, tokens, unitsOf(text), 0, tokens.count)
  new NumberLayer(numbers, tokens, folded, text, english, ready.forms, words).lay(0, tokens.count)
  const found = new MarkCollector(tokens.count)
  new Scanner(found, ready, tokens, words, numbers, text).scan(0, tokens.count)
  return found.sorted(tokens)
}
const wordsOf = (text: string, lexicon: Lexicon, type = 't'): string[] =>
  (marksIn(text, lexicon).get(type) ?? []).map(({ start, end }) => text.slice(start, end))
const t = (...patterns: string[]): Lexicon => ({ t: { p: patterns } })

describe('a row is found', () => {
  test.each([
    ['whatever the case', 'The MEMORANDUM', t('memorandum'), ['MEMORANDUM']],
    ['only as a whole word', 'trades and trade', t('trade'), ['trade']],
    ['by its stem', 'товарооборот товарооборота', t('товарооборот~'), ['товарооборот', 'товарооборота']],
    ['only with a capital', 'may May', t('^may'), ['May']],
    ['only as spelled', 'us Us US', t('=US'), ['US']],
    ['in another script of the same characters', '簽署協議', t('签署协议'), ['簽署協議']],
    ['across invisible characters inside a word', 'memo\u200brandum', t('memorandum'), ['memo\u200brandum']],
    ['with either placing of the Vietnamese mark', 'hoà bình, hòa bình', t('hòa bình'), ['hoà bình', 'hòa bình']],
    ['before e and yo alike', 'объём объем', t('объем'), ['объём', 'объем']],
  ])('%s', (_, text, lexicon, words) => {
    expect(wordsOf(text, lexicon)).toEqual(words)
  })
})

test('the longest row of a type wins, then the leftmost', () => {
  const lexicon = t('joint', 'joint statement', 'statement of intent')
  expect(wordsOf('a joint statement of intent', lexicon)).toEqual(['joint statement'])
})

test('rows of different types may overlap', () => {
  const text = 'bilateral trade commission'
  const lexicon = { a: { x: ['bilateral trade'] }, b: { y: ['trade commission'] } }
  expect([wordsOf(text, lexicon, 'a'), wordsOf(text, lexicon, 'b')]).toEqual([
    ['bilateral trade'],
    ['trade commission'],
  ])
})

test('numbers and classes are captured in order', () => {
  const lexicon = { month: { 5: ['may'] }, t: { p: ['# <month> #', '<ord> session', '<n> firms'] } }
  const text = '3 May 2021, the twenty-third session, twelve firms'
  const marks = marksIn(text, lexicon).get('t')!
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([
    '3 May 2021',
    'twenty-third session',
    'twelve firms',
  ])
  expect(marks.map(({ captures }) => captures.length)).toEqual([3, 1, 1])
})

test('number words are no digits', () => {
  expect(wordsOf('twelve firms, 12 firms', t('# firms'))).toEqual(['12 firms'])
})

test('a payload stays with its pattern', () => {
  const lexicon = { t: { up: ['rose'], down: ['fell'] } }
  expect(
    marksIn('fell, rose', lexicon)
      .get('t')!
      .map(({ payload }) => payload),
  ).toEqual(['down', 'up'])
})
