import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/findings.ts'
import { isDialogue } from '../../src/kinds/undertakings/voices/dialogue.ts'
import { sideOfHolder, sideOfOnlyHolder, stemOf } from '../../src/kinds/undertakings/voices/holders.ts'
import { sideOfLabel } from '../../src/kinds/undertakings/voices/labels.ts'
import { numberedBlocks } from '../../src/kinds/undertakings/voices/numberedBlocks.ts'
import { twoSidesOf } from '../../src/kinds/undertakings/voices/twoSides.ts'
import { pageOf } from '../engine/support.ts'

/** Somebody with a post and a side who is named at these places. */
function person(name: string, role: string | null, side: string | null, ...starts: number[]): Person {
  const mentions = starts.map((start) => [start, start + name.length] as const)
  return {
    kind: 'person',
    quote: name,
    span: mentions[0]!,
    rule: 'test',
    certainty: 'certain',
    implied: [],
    name,
    canonical: null,
    aliases: [],
    role,
    side,
    mentions,
  }
}

describe('whose post it is', () => {
  const people = [
    person('Arman', 'министр торговли', 'KZ', 0, 100, 300),
    person('Omer', 'министр торговли', 'TR', 50, 200),
  ]

  test('his who has been named most often so far, of two his who was named last', () => {
    expect(sideOfHolder(people, stemOf('министр'), 260)).toBe('TR')
    expect(sideOfHolder(people, stemOf('министр'), 120)).toBe('KZ')
    expect(sideOfHolder(people, stemOf('министр'), 400)).toBe('KZ')
  })

  test('whatever its case ending', () => {
    expect(sideOfHolder(people, stemOf('министра'), 40)).toBe('KZ')
    expect(sideOfHolder(people, stemOf('президента'), 40)).toBeUndefined()
  })

  test('nobody holds it who has not been named yet', () => {
    expect(sideOfHolder(people, stemOf('министр'), 0)).toBeUndefined()
  })

  test('the only one whose post ends with it, as long as all are of one side', () => {
    const one = person('Omer', 'Trade Minister', 'TR', 10)
    expect(sideOfOnlyHolder([one], 'minister', 40)).toBe('TR')
    expect(sideOfOnlyHolder([one, person('Arman', 'Labour Minister', 'KZ', 20)], 'minister', 40)).toBeUndefined()
    expect(sideOfOnlyHolder([one, person('Arman', 'Labour Minister', 'KZ', 60)], 'minister', 40)).toBe('TR')
  })
})

test('a name and a colon that open a paragraph say who speaks in it, and in no other', () => {
  const text = 'The talks were short.\nOmer Bolat: We are ready. We will come.\nWe left.'
  const people = [person('Omer Bolat', null, 'TR', text.indexOf('Omer'))]
  expect(sideOfLabel(text, people, text.indexOf('We will'))).toEqual(['TR'])
  expect(sideOfLabel(text, people, text.indexOf('We left'))).toBeUndefined()
  expect(sideOfLabel(text, people, 4)).toBeUndefined()
})

test('four lines that a dash opens are a dialogue', () => {
  const line = '\n— So it is.'
  expect(isDialogue(`An interview${line.repeat(4)}`)).toBe(true)
  expect(isDialogue(`An interview${line.repeat(3)}`)).toBe(false)
  expect(isDialogue(`A list${'\n- tin'.repeat(9)}`)).toBe(false)
})

test('numbered paragraphs: digits or Han numerals with a mark behind, no decimals', () => {
  const blocks = ['1. The ports.', '2) The ships.', '七、港口。', '3.5 million tons.', '2024 was good.', 'The end.']
  const page = pageOf(blocks.join('\n'))
  expect([...numberedBlocks(page)]).toEqual([0, 1, 2])
})

describe('the two sides', () => {
  test('are countries before they are blocs', () => {
    const page = pageOf('Kazakhstan and Türkiye met the European Union. The EU, Kazakhstan and Türkiye agreed.', {
      language: 'en',
    })
    expect(twoSidesOf(page, []).toSorted()).toEqual(['KZ', 'TR'])
  })

  test('are fewer where fewer are named', () => {
    expect(twoSidesOf(pageOf('Kazakhstan will build a port.', { language: 'en' }), [])).toEqual(['KZ'])
  })
})
