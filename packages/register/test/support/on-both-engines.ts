import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import type { Register } from '../../src/database/open-register.ts'
import type { Effects } from '../../src/effects.ts'
import { tableNames } from '../../src/database/table-names.ts'
import { pgliteEngine, postgresqlEngine, postgresqlPrograms, type Engine } from './engines.ts'

/** What a test of the store gets. */
export interface Bench {
  readonly engine: 'pglite' | 'postgresql'
  /** A fresh register, closed when the tests of this file are over. */
  fresh(effects?: Effects): Promise<Register>
  /** A second handle on the same database, as another process would have; null on the embedded one, which admits no second. */
  second(register: Register): Promise<Register | null>
}

/** Runs the same tests on the embedded database and on a PostgreSQL server; says aloud where there is no server to run. */
export function onBothEngines(title: string, tests: (bench: Bench) => void): void {
  const starts: Record<Bench['engine'], () => Promise<Engine | null>> = {
    pglite: pgliteEngine,
    postgresql: postgresqlEngine,
  }
  for (const [name, start] of Object.entries(starts) as [Bench['engine'], () => Promise<Engine | null>][]) {
    const missing = name === 'postgresql' && postgresqlPrograms() === null
    if (missing) console.warn(`PostgreSQL is not installed here: "${title}" runs on the embedded database only.`)
    describe.skipIf(missing)(`${title} (${name})`, () => {
      let engine: Engine
      /** Registers of earlier tests, to be emptied and used again: opening one costs a second. */
      const idle: Register[] = []
      const used: Register[] = []
      const closing: Register[] = []
      beforeAll(async () => {
        engine = (await start())!
      }, 60_000)
      beforeEach(() => void idle.push(...used.splice(0)))
      afterAll(async () => {
        for (const register of [...idle, ...used, ...closing]) await register.close().catch(() => {})
        await engine?.stop()
      }, 60_000)
      tests({
        engine: name,
        fresh: async (effects) => {
          const again = effects ? undefined : idle.pop()
          const register = again ?? (await engine.open(effects))
          if (again) await emptied(again)
          ;(effects ? closing : used).push(register)
          return register
        },
        second: async (register) => {
          const again = await engine.openAgain(register)
          if (again) closing.push(again)
          return again
        },
      })
    })
  }
}

async function emptied({ database }: Register): Promise<void> {
  await sql`truncate ${sql.join(tableNames.map((name) => sql.table(name)))} cascade`.execute(database)
}
