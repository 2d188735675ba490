import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameKey } from '../../src/names/nameKey.ts'
import { nominative } from '../../src/names/nominative.ts'
import { nominativePlace } from '../../src/names/nominativePlace.ts'
import { sameName } from '../../src/names/sameName.ts'
import { splitGloss } from '../../src/names/splitGloss.ts'

const pieces = fc.constantFrom(
  'Чинь', 'Иван', 'ова', 'ского', 'Nguyễn', 'ễ', 'e\u0302\u0303', 'Dũng', '阮', '·', '范明政', '(', ')', '（', ' ', '-', '.', '’', '\u200b', '\u202e', '\ud800', '\udc00', 'ёЁ', 'ß', 'iiii', '𣴓', '1', '\n',
) // prettier-ignore
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
)

test('names of any letters: no exception, the same answer twice and both ways round', () => {
  fc.assert(
    fc.property(odd, odd, (a, b) => {
      const { verdict } = sameName(a, b)
      expect(sameName(b, a).verdict).toBe(verdict)
      expect(sameName(a, b).verdict).toBe(verdict)
      expect(nameKey(a)).toEqual(nameKey(a))
      if (a !== '' && verdict === 'same' && a !== b)
        expect(nameKey(a).some((key) => nameKey(b).includes(key))).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('marks without a letter are no name', () => {
  expect(sameName('’)', '’').verdict).toBe('different')
  expect(sameName('’', '’').verdict).toBe('different')
})

test('the same both ways round where a word is longer than the other or has no sound', () => {
  for (const [a, b] of [
    ['скогоễёЁ', 'ского'],
    ['Иванова Петров', 'Петров Иванова'],
    ['.ß', '. ß'],
  ] as const) {
    expect([a, sameName(a, b).verdict]).toEqual([a, sameName(b, a).verdict])
    if (sameName(a, b).verdict === 'same') expect(nameKey(a).some((key) => nameKey(b).includes(key))).toBe(true)
  }
})

test('any words have a nominative', () => {
  fc.assert(
    fc.property(odd, (name) => {
      expect(typeof nominative(name, 'ru')).toBe('string')
      expect(typeof nominativePlace(name, 'ru')).toBe('string')
    }),
    { numRuns: 2000 },
  )
})

test('glosses lie where they say', () => {
  fc.assert(
    fc.property(odd, (text) => {
      for (const { name, gloss, nameSpan, glossSpan } of splitGloss(text)) {
        expect(text.slice(...nameSpan)).toBe(name)
        expect(text.slice(...glossSpan)).toBe(gloss)
      }
    }),
    { numRuns: 3000 },
  )
})
