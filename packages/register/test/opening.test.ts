import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { installDossier, listDossiers, openRegister, RegisterLocked } from '../src/index.ts'
import { lockDirectory } from '../src/database/directory-lock.ts'
import { dossier } from './support/dossier.ts'

const root = mkdtempSync(join(tmpdir(), 'rapporteur-opening-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const source = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, '../src', name)).href)

/** Runs a program in a process of its own; what it printed, and how it ended. */
function inAnotherProcess(program: string): Promise<{ out: string; code: number | null }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.on('data', (data) => (out += data))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ out, code })))
}

test('a register is made where there was nothing, and is there again after closing', async () => {
  const dataDir = join(root, 'not', 'yet', 'there')
  const first = await openRegister({ dataDir })
  await installDossier(first, dossier)
  await first.close()
  const again = await openRegister({ dataDir })
  expect((await listDossiers(again.read)).map(({ id }) => id)).toEqual([dossier.id])
  await again.close()
})

test('a second process is refused with one sentence, and let in once the first has closed', async () => {
  const dataDir = join(root, 'shared')
  const register = await openRegister({ dataDir, inMemory: true })
  const program = `
    const { openRegister } = await import(${source('index.ts')})
    try {
      await (await openRegister({ dataDir: ${JSON.stringify(dataDir)}, inMemory: true })).close()
      console.log('opened')
    } catch (error) { console.log(error.code + ' ' + error.message) }`
  expect(await inAnotherProcess(program)).toEqual({
    out: `REGISTER_LOCKED The register in ${dataDir} is open in another process; close that one first, or choose another directory.\n`,
    code: 0,
  })
  await expect(openRegister({ dataDir, inMemory: true })).rejects.toThrow(RegisterLocked)
  await register.close()
  expect((await inAnotherProcess(program)).out).toBe('opened\n')
})

test('the lock of a process that was killed is no lock', async () => {
  const directory = join(root, 'killed')
  mkdirSync(directory)
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `await (await import(${source('database/directory-lock.ts')})).lockDirectory(${JSON.stringify(directory)}); console.log('locked'); setInterval(() => {}, 1000)`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await expect(lockDirectory(directory)).rejects.toThrow(RegisterLocked)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
  expect(readdirSync(directory)).toEqual(process.platform === 'win32' ? [] : ['lock.sock'])
  await (await lockDirectory(directory)).release()
  expect(readdirSync(directory)).toEqual([])
})

test.skipIf(process.platform === 'win32')(
  'a socket file that someone answers is a lock, wherever they are; any other file is not',
  async () => {
    const directory = join(root, 'answered')
    mkdirSync(directory)
    const server = createServer().listen(join(directory, 'lock.sock'))
    await new Promise((resolve) => server.once('listening', resolve))
    await expect(lockDirectory(directory)).rejects.toThrow(RegisterLocked)
    await new Promise((resolve) => server.close(resolve))
    writeFileSync(join(directory, 'lock.sock'), 'left behind')
    await (await lockDirectory(directory)).release()
  },
)

test('a directory whose path is too long for a socket is locked all the same', async () => {
  const directory = join(root, 'long'.repeat(20), 'longer'.repeat(20))
  mkdirSync(directory, { recursive: true })
  const lock = await lockDirectory(directory)
  await expect(lockDirectory(directory)).rejects.toThrow(RegisterLocked)
  await lock.release()
  await (await lockDirectory(directory)).release()
})

test('of twenty claimants of one directory one gets it', async () => {
  const directory = join(root, 'claimed')
  mkdirSync(directory)
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(directory)))
  const won = outcomes.filter((outcome) => outcome.status === 'fulfilled')
  expect(won.length).toBe(1)
  await won[0]!.value.release()
})
