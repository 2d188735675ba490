import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { getConflictBoard, installDossier, systemActor, type Register } from '../src/index.ts'
import type { Tables } from '../src/database/tables.ts'
import { observationsFor } from '../src/figures/observations.ts'
import { conflictBoard } from '../src/rules/conflicts.ts'
import { edges, periodKind } from '../src/rules/dates.ts'
import { dossier } from './support/dossier.ts'
import { onBothEngines } from './support/on-both-engines.ts'

const D = dossier.id

/** A row of numbers that only looks like chance, the same on every run. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const INDICATORS = ['trade-turnover', 'export', 'import', 'students']
const REPORTERS = [null, 'no-customs', 'su-customs']
const UNITS = ['USD', 'USD', 'USD', 'EUR', null]
const monthsOf = (year: number, n: number): string =>
  n === 12 ? `${year}` : n === 1 ? `${year}-01` : `${year}-01/${year}-${String(n).padStart(2, '0')}`

/** Figures about trade such as documents give them: mostly alike, some rounded, some of another reporter, some slips. */
async function write(register: Register, document: string, seed: number, count: number): Promise<void> {
  const pick = chance(seed)
  const series = new Map<string, Tables['series']>()
  const observations = Array.from({ length: count }, (_, n): Tables['observations'] => {
    const indicator = INDICATORS[pick(INDICATORS.length)]!
    const reporter = REPORTERS[pick(3)]!
    const unit = UNITS[pick(UNITS.length)]!
    const year = 2018 + pick(4)
    const month = [3, 6, 8, 9, 12, 12, 12, 1][pick(8)]!
    const period = pick(20) === 0 ? `${year}-04` : pick(15) === 0 ? null : monthsOf(year, month)
    const level = Math.round(month * 100 * 1.1 ** (year - 2018)) * [1, 1, 1, 1, 1.01, 1.2, 10, 0.5][pick(8)]!
    const width = [0, 0.5, 5, 50][pick(4)]!
    const levelled = pick(12) !== 0
    const grown = pick(3) === 0
    const id = `s-${indicator}-${reporter}-${unit}`
    series.set(id, {
      dossier_id: D,
      id,
      indicator,
      from_code: 'NO',
      to_code: 'SU',
      unit,
      period_kind: period === null ? 'none' : periodKind(period),
      reporter,
      coverage: null,
      status: 'actual',
    })
    const stretch = edges(period)
    return {
      dossier_id: D,
      id: `${document}-${n}`,
      series: id,
      document,
      finding: null,
      low: String(level - width),
      high: String(level + width),
      ...(levelled ? {} : { low: null, high: null }),
      stated: null,
      qualifier: 'exact',
      period,
      period_start: stretch?.first ?? null,
      period_end: stretch?.last ?? null,
      change: null,
      growth_low: grown ? '9.5' : null,
      growth_high: grown ? '10.5' : null,
      change_base: grown ? ['same-period', 'previous-year', '2018'][pick(3)]! : null,
      status: 'actual',
      vintage: `${year + pick(2)}-${String(pick(12) + 1).padStart(2, '0')}-01`,
      state: pick(15) === 0 ? 'rejected' : 'unreviewed',
      source: 'reading',
      version: 1,
    } as Tables['observations']
  })
  await register.write(D, systemActor, async (write) => {
    await write.run(sql`
      insert into documents (dossier_id, id, sha256, name, media_type, encoding, size, text, paragraphs, counts, imported_at, imported_by)
      values (${D}, ${document}, ${document}, ${document}, 'text/plain', 'utf-8', 1, 'x', '[]', '{}', now(), 'test')`)
    await write.insert('series', [...series.values()], 'skip')
    await write.insert('observations', observations)
    write.log({ what: 'document imported', entity: 'document', id: document })
  })
}

const inOrder = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort()

async function everything(register: Register) {
  const all = await observationsFor(
    register.read,
    D,
    sql`o.status = 'actual' and s.from_code is not null and s.to_code is not null`,
  )
  return conflictBoard(all)
}

async function board(register: Register) {
  const pages = []
  for (let offset = 0; ; offset += 40) {
    const page = await getConflictBoard(register.read, D, { limit: 40, offset })
    pages.push(page)
    if (offset + 40 >= page.total) break
  }
  const { total, tensions } = pages.at(-1)!
  return { total, tensions, conflicts: pages.flatMap(({ conflicts }) => conflicts) }
}

onBothEngines('the conflict board', ({ fresh }) => {
  test('found in the database, it is the board that the rule gives over everything; also one document later', async () => {
    for (const seed of [1, 2, 3]) {
      const register = await fresh()
      await installDossier(register, dossier)
      for (const [n, count] of [60, 300, 5, 40].entries()) {
        await write(register, `document-${n}`, seed * 100 + n, count)
        const wanted = await everything(register)
        const found = await board(register)
        const { conflicts } = found
        expect(inOrder(conflicts)).toEqual(inOrder(wanted.conflicts))
        expect(inOrder(found.tensions)).toEqual(inOrder(wanted.tensions))
        expect(found.total).toBe(wanted.conflicts.length)
        // The newest first.
        const periods = conflicts.map(({ period }) => edges(period)!.first)
        expect(periods).toEqual(periods.toSorted().toReversed())
      }
      const { conflicts, tensions } = await everything(register)
      expect([conflicts.length > 20, tensions.length > 5]).toEqual([true, true])
    }
  })

  test('what a person rejects leaves it', async () => {
    const register = await fresh()
    await installDossier(register, dossier)
    await write(register, 'document', 7, 200)
    const { conflicts } = await getConflictBoard(register.read, D)
    const [first] = conflicts
    const rejected = first!.camps.flatMap(({ observations }) => observations)
    await register.write(D, systemActor, async (write) => {
      await write.run(
        sql`update observations set state = 'rejected' where dossier_id = ${D} and id in (${sql.join(rejected)})`,
      )
      write.log({ what: 'document read again', entity: 'document', id: 'document' })
    })
    const after = await getConflictBoard(register.read, D)
    expect(after.conflicts.some(({ flow, period }) => flow === first!.flow && period === first!.period)).toBe(false)
    expect(inOrder(after.conflicts)).toEqual(inOrder((await everything(register)).conflicts))
  })
})
