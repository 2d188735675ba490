import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Meeting } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

const corpus = join(import.meta.dirname, '../../../../../shared/corpus')
const isThere = existsSync(join(corpus, 'gold'))
// What was reached on the documents the rules were written with, less .02.
const FLOOR = 0.91

interface Gold {
  readonly kind: string
  readonly status?: string | null
  readonly ordinal?: number | null
  readonly date?: string | null
}

test.skipIf(!isThere)('meetings of the development documents, F1', () => {
  let right = 0
  let asked = 0
  let given = 0
  for (const file of readdirSync(join(corpus, 'docs'))) {
    const document = JSON.parse(readFileSync(join(corpus, 'docs', file), 'utf8'))
    if (Number(document.id.split('-')[1]) % 4 === 0) continue
    const gold: Gold[] = JSON.parse(readFileSync(join(corpus, 'gold', file), 'utf8')).meetings ?? []
    const left = read(document).findings.filter((finding): finding is Meeting => finding.kind === 'meeting')
    asked += gold.length
    given += left.length
    for (const wanted of gold) {
      const at = left.findIndex((meeting) => isRight(wanted, meeting))
      if (at < 0) continue
      left.splice(at, 1)
      right++
    }
  }
  expect((2 * right) / (asked + given)).toBeGreaterThanOrEqual(FLOOR)
})

if (!isThere) test('the corpus is not here, so its meetings are not counted', () => expect(isThere).toBe(false))

const isRight = (gold: Gold, meeting: Meeting): boolean =>
  gold.kind === meeting.meetingKind &&
  (gold.status ?? 'held') === meeting.status &&
  (gold.ordinal == null || gold.ordinal === meeting.ordinal) &&
  (gold.date == null ||
    (meeting.date !== null && (meeting.date.startsWith(gold.date) || gold.date.startsWith(meeting.date))))
