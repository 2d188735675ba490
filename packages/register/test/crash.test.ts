import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openRegister, verify } from '../src/index.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'rapporteur-crash-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const program = join(import.meta.dirname, 'support/import-for-ever.ts')

/** Imports in a process of its own until it has acknowledged `documents`, then kills it in whatever it is doing. */
async function importThenKill(round: number, documents: number): Promise<number> {
  const child = spawn(process.execPath, [program, dataDir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = 0
  const ended = new Promise((resolve) => child.once('exit', resolve))
  for await (const data of child.stdout) {
    acknowledged += String(data).split('\n').length - 1
    if (acknowledged >= documents && !child.killed) child.kill('SIGKILL')
  }
  await ended
  return acknowledged
}

test('killed in the midst of importing, every document is whole or absent, and none that was acknowledged is lost', async () => {
  let acknowledged = 0
  for (const [round, documents] of [7, 23, 41].entries()) {
    const before = acknowledged
    acknowledged += await importThenKill(round, documents)
    expect(acknowledged - before).toBeGreaterThanOrEqual(documents)
    const register = await openRegister({ dataDir })
    try {
      expect(await verify(register)).toEqual([])
      const [counts] = await register.read.rows(sql<{ documents: number; halves: number }>`
        select (select count(*) from documents) as documents,
          (select count(*) from documents d where (select count(*) from findings f where f.dossier_id = d.dossier_id and f.document = d.id) <> 2
            or (select count(*) from supports s where s.dossier_id = d.dossier_id and s.document = d.id) <> 2) as halves`)
      expect(counts!.halves).toBe(0)
      expect(counts!.documents).toBeGreaterThanOrEqual(acknowledged)
    } finally {
      await register.close()
    }
  }
}, 180_000)
