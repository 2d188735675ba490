import { expect, test } from 'vitest'
import { partSlips } from '../../src/rules/target-slips.ts'

const told = (value: number, documents = 1, isSettled = false) => ({ value, documents, isSettled })

test('a paper that writes a tenth of the target that the sides set has mistyped it', () =>
  expect(partSlips([told(10e9, 0, true), told(1e9)])).toEqual({
    versions: [told(10e9, 0, true)],
    slips: [{ version: told(1e9), meant: 10e9, factor: 10 }],
  }))

test('thousands for millions, and ten times too much', () => {
  expect(partSlips([told(15e9, 3), told(15e6)]).slips).toEqual([{ version: told(15e6), meant: 15e9, factor: 1000 }])
  expect(partSlips([told(15e9, 3), told(150e9)]).slips).toEqual([{ version: told(150e9), meant: 15e9, factor: 0.1 }])
})

test('another target is no slip, however far from the first', () =>
  expect(partSlips([told(10e9, 0, true), told(15e9), told(2e9)]).slips).toEqual([]))

test('what a person confirmed stands, even at a tenth', () =>
  expect(partSlips([told(10e9, 0, true), told(1e9, 1, true)]).slips).toEqual([]))

test('between two papers with one word each nobody can tell', () =>
  expect(partSlips([told(10e9), told(1e9)]).slips).toEqual([]))
