import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import type { Figure } from '../../src/findings.ts'
import { readFigures } from '../../src/kinds/figures/readFigures.ts'

const corpus = join(import.meta.dirname, '../../../../../shared/corpus')
const isThere = existsSync(join(corpus, 'gold'))
// What was reached on the documents the rules were written with, less .02.
const FLOOR = 0.88

type Gold = Partial<Omit<Figure, 'value'>> & { readonly value: Figure['value'] }

test.skipIf(!isThere)('figures of the development documents, F1', () => {
  let right = 0
  let asked = 0
  let given = 0
  for (const file of readdirSync(join(corpus, 'docs'))) {
    const document = JSON.parse(readFileSync(join(corpus, 'docs', file), 'utf8'))
    if (Number(document.id.split('-')[1]) % 4 === 0) continue
    const gold: Gold[] = JSON.parse(readFileSync(join(corpus, 'gold', file), 'utf8')).figures ?? []
    const left = readFigures(prepare(document, {})).filter(({ indicator }) => indicator !== 'other')
    asked += gold.length
    given += left.length
    for (const wanted of gold) {
      const at = left.findIndex((figure) => isRight(wanted, figure))
      if (at < 0) continue
      left.splice(at, 1)
      right++
    }
  }
  expect((2 * right) / (asked + given)).toBeGreaterThanOrEqual(FLOOR)
})

if (!isThere) test('the corpus is not here, so its figures are not counted', () => expect(isThere).toBe(false))

function isRight(gold: Gold, figure: Figure): boolean {
  if (
    gold.indicator !== figure.indicator ||
    (gold.period ?? null) !== figure.period ||
    (gold.status ?? 'actual') !== figure.status
  )
    return false
  if (gold.value === null)
    return (
      figure.value === null &&
      figure.change !== null &&
      gold.change != null &&
      Math.abs(gold.change - figure.change) < 0.051
    )
  const [a, b] = [[gold.value].flat() as number[], figure.value === null ? [] : ([figure.value].flat() as number[])]
  return a.length === b.length && a.every((n, i) => Math.abs(n - b[i]!) <= 0.005 * n) && gold.unit === figure.unit
}
