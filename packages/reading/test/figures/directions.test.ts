import { expect, test } from 'vitest'
import { comparedWith, yearBefore } from '../../src/kinds/figures/comparison.ts'
import type { Direction, Sense } from '../../src/kinds/figures/direction.ts'
import { directionOf } from '../../src/kinds/figures/directions.ts'
import { type Side, sidesIn } from '../../src/kinds/figures/sides.ts'
import { pageOf } from '../engine/support.ts'

/** Countries by their roles, a word apart, the number standing at `#`. */
function ends(sense: Sense, line: string, all: readonly string[], last?: Direction): string {
  const words = line.split(' ')
  const at = words.indexOf('#') * 10
  const sides = words.flatMap((word, n): Side[] => {
    const [code, role] = word.split(':')
    const isPlain = { isPlace: false, isAdjective: false, isReceiver: false }
    return role ? [{ code: code!, role: role as Side['role'], start: n * 10, end: n * 10 + 5, ...isPlain }] : []
  })
  const before = sides.filter((side) => side.start < at)
  const after = sides.filter((side) => side.start > at)
  const { from, to } = directionOf(sense, { before, after, sentence: sides }, all, last, at)
  return `${from}>${to}`
}

test('goods go from the country that acts to the one named as their goal', () => {
  expect(ends('actor-from', 'KE:subject # IN:to', [])).toBe('KE>IN')
  expect(ends('actor-from', '# UG:from KE:to', ['IN', 'BR'])).toBe('UG>KE')
  expect(ends('actor-to', 'KE:subject # IN:from', [])).toBe('IN>KE')
})

test('an end that is not named is the other side of the document', () => {
  expect(ends('actor-from', 'KE:subject #', ['IN', 'KE'])).toBe('KE>IN')
  expect(ends('pair', '# KE:with', ['IN', 'KE'])).toBe('IN>KE')
})

test('countries in one role are no ends to one another', () => {
  expect(ends('actor-from', 'KE:to # IN:to', ['BR', 'KE', 'IN'])).not.toMatch(/KE>IN|IN>KE/)
  expect(ends('actor-from', 'KE:from # IN:from', ['BR'])).not.toMatch(/KE>IN|IN>KE/)
})

test('a number without countries has the ends of the figure before, or nobody', () => {
  expect(ends('pair', '#', ['IN', 'KE'], { from: 'BR', to: 'PE', implied: [] })).toBe('BR>PE')
  expect(ends('pair', '#', [])).toBe('null>null')
})

test('what a country is to a number its words say', () => {
  const page = pageOf('Kenya exported tea to India.')
  const roles = sidesIn(page, 0, page.text.length, () => true).map(({ code, role }) => `${code} ${role}`)
  expect(roles).toEqual(['KE subject', 'IN to'])
})

test('a growth is told against the year before, or the same part of it', () => {
  expect(yearBefore('2023-01/2023-05')).toBe('2022-01/2022-05')
  const page = pageOf('Trade grew by 5 % compared to 2022.')
  const end = page.text.indexOf('%') + 1
  expect(comparedWith(page, end, '2023')).toBe('previous-year')
  expect(comparedWith(page, end, '2024')).toBe('2022')
})
