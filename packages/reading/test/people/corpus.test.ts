import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Person } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

const corpus = join(import.meta.dirname, '../../../../../shared/corpus')
const isThere = existsSync(join(corpus, 'gold'))
// What was reached on the documents the rules were written with, less .02.
const FLOOR = 0.97

interface Gold {
  readonly name: string
}

/** Case, spaces and marks aside, as the guide compares names. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

test.skipIf(!isThere)('people of the development documents, F1', () => {
  let right = 0
  let asked = 0
  let given = 0
  for (const file of readdirSync(join(corpus, 'docs'))) {
    const document = JSON.parse(readFileSync(join(corpus, 'docs', file), 'utf8'))
    if (Number(document.id.split('-')[1]) % 4 === 0) continue
    const gold: Gold[] = JSON.parse(readFileSync(join(corpus, 'gold', file), 'utf8')).people ?? []
    const left = read(document).findings.filter((finding): finding is Person => finding.kind === 'person')
    asked += gold.length
    given += left.length
    for (const { name } of gold) {
      const at = left.findIndex((person) => [person.name, ...person.aliases].some((one) => fold(one) === fold(name)))
      if (at < 0) continue
      left.splice(at, 1)
      right++
    }
  }
  expect((2 * right) / (asked + given)).toBeGreaterThanOrEqual(FLOOR)
})

if (!isThere) test('the corpus is not here, so its people are not counted', () => expect(isThere).toBe(false))
