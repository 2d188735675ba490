import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Instrument } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

const corpus = join(import.meta.dirname, '../../../../../shared/corpus')
const isThere = existsSync(join(corpus, 'gold'))
// What was reached on the documents the rules were written with, less .02.
const FLOOR = 0.95

interface Gold {
  readonly quote: string
  readonly kind: string
}

test.skipIf(!isThere)('instruments of the development documents, F1', () => {
  let right = 0
  let asked = 0
  let given = 0
  for (const file of readdirSync(join(corpus, 'docs'))) {
    const document = JSON.parse(readFileSync(join(corpus, 'docs', file), 'utf8'))
    if (Number(document.id.split('-')[1]) % 4 === 0) continue
    const gold: Gold[] = JSON.parse(readFileSync(join(corpus, 'gold', file), 'utf8')).instruments ?? []
    const left = read(document).findings.filter((finding): finding is Instrument => finding.kind === 'instrument')
    asked += gold.length
    given += left.length
    for (const { quote, kind } of gold) {
      const start = document.text.indexOf(quote)
      const at = left.findIndex(
        ({ span, instrumentKind }) => instrumentKind === kind && span[0] < start + quote.length && start < span[1],
      )
      if (at < 0) continue
      left.splice(at, 1)
      right++
    }
  }
  expect((2 * right) / (asked + given)).toBeGreaterThanOrEqual(FLOOR)
})

if (!isThere) test('the corpus is not here, so its instruments are not counted', () => expect(isThere).toBe(false))
