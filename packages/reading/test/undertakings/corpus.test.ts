import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read } from '../../src/read.ts'

const corpus = join(import.meta.dirname, '../../../../../shared/corpus')
const present = existsSync(join(corpus, 'gold'))
// Reached on all development documents, less .02, when all of them had been looked at.
const FLOOR = 0.93

interface GoldUndertaking {
  readonly quote: string
  readonly kind: string
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

test.skipIf(!present)(`undertakings of the development documents: F1 of span and kind at least ${FLOOR}`, () => {
  let gold = 0
  let found = 0
  let right = 0
  for (const file of readdirSync(join(corpus, 'docs'))) {
    const document = json(join(corpus, 'docs', file)) as { id: string; text: string }
    const expected = (json(join(corpus, 'gold', file)) as { undertakings?: GoldUndertaking[] }).undertakings ?? []
    const readings = read(document).findings.filter((finding) => finding.kind === 'undertaking')
    const used = new Set<unknown>()
    for (const { quote, kind } of expected) {
      const start = document.text.indexOf(quote)
      const end = start + quote.length
      const match = readings.find(({ undertakingKind, span }) => {
        const overlap = Math.max(0, Math.min(end, span[1]) - Math.max(start, span[0]))
        return undertakingKind === kind && overlap * 2 >= Math.min(end - start, span[1] - span[0])
      })
      if (match && !used.has(match)) {
        used.add(match)
        right++
      }
    }
    gold += expected.length
    found += readings.length
  }
  expect((2 * right) / (gold + found)).toBeGreaterThanOrEqual(FLOOR)
})

test.skipIf(present)('the development documents are not here, so nothing is scored', () => {
  expect(present).toBe(false)
})
