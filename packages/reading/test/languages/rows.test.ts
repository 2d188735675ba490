import { describe, expect, test } from 'vitest'
import { fold } from '../../src/engine/fold.ts'
import { rowsOf } from '../../src/engine/lexicon.ts'
import { compile } from '../../src/engine/words.ts'
import { languages } from '../../src/languages/index.ts'

const isCapture = (word: string): boolean => word === '#' || /^<.+>$/.test(word)
const isConstant = (slot: string): boolean => /^[a-z]\d?=-?\d+$/.test(slot)

describe.each(languages.map((language) => [language.code, language] as const))('the rows of %s', (_, { lexicon }) => {
  const rows = rowsOf(lexicon)

  test('can be made ready', () => {
    expect(compile(lexicon).types.length).toBeGreaterThan(10)
  })

  test('name only classes that have members', () => {
    const single = new Set(rows.filter(({ words }) => words.length === 1).map(({ type }) => type))
    const named = rows.flatMap(({ words }) =>
      words.filter((word) => /^<.+>$/.test(word)).map((word) => word.slice(1, -1)),
    )
    expect([...new Set(named)].filter((name) => name !== 'n' && name !== 'ord' && !single.has(name))).toEqual([])
  })

  // `vague` times have no date to fill; every other capture must have its slot.
  test('fill every slot that a date names', () => {
    const wrong = rows
      .filter(({ type, payload }) => type === 'date' && payload !== 'vague')
      .filter(
        ({ payload, words }) =>
          words.filter(isCapture).length !==
          payload
            .split(' ')
            .slice(1)
            .filter((slot) => !isConstant(slot)).length,
      )
      .map(({ payload, words }) => `${payload}: ${words.join(' ')}`)
    expect(wrong).toEqual([])
  })

  test('are found in a text that is spelled like them', () => {
    const { symbolsOf } = compile(lexicon)
    const lost = new Set<string>()
    for (const { words } of rows)
      for (const word of words) {
        if (isCapture(word)) continue
        const spelled = word.replace(/^[\^=](?=.)/, '').replace(/(?<=.)~$/, '')
        const { any, capital, exact } = symbolsOf(fold(spelled))
        if (any.length + capital.length + exact.length === 0) lost.add(word)
      }
    expect([...lost]).toEqual([])
  })

  test('count with numbers', () => {
    const wrong = rows.filter(
      ({ type, payload }) =>
        /^number\.(?:cardinal|ordinal|multiplier|magnitude)$/.test(type) && !Number.isFinite(Number(payload)),
    )
    expect(wrong).toEqual([])
  })
})

test('a month is told by one row only', () => {
  for (const { lexicon, code } of languages) {
    const months = new Map<string, string>()
    for (const { payload, words } of rowsOf({ month: lexicon['month'] ?? {} })) {
      const word = words.join(' ')
      expect([code, word, months.get(word) ?? payload]).toEqual([code, word, payload])
      months.set(word, payload)
    }
  }
})
