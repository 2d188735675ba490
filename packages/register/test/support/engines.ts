import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { openRegister, type Register } from '../../src/database/open-register.ts'
import type { Effects } from '../../src/effects.ts'

/** One of the two databases that the register runs on; every test of the store runs on both. */
export interface Engine {
  readonly name: 'pglite' | 'postgresql'
  /** A fresh, empty register. */
  open(effects?: Effects): Promise<Register>
  /** Opens the same register's database once more beside the first, as another process would; null where only one may. */
  openAgain(register: Register, effects?: Effects): Promise<Register | null>
  stop(): Promise<void>
}

const run = promisify(execFile)
const freshDirectory = (name: string) => mkdtempSync(join(tmpdir(), `rapporteur-${name}-`))
const places = new WeakMap<Register, { dataDir: string; databaseUrl?: string }>()

/** The embedded database, in memory, filled from an empty one that is made once and kept for later runs. */
export async function pgliteEngine(): Promise<Engine> {
  const root = freshDirectory('pglite')
  const template = await emptyDatabase()
  let opened = 0
  return {
    name: 'pglite',
    open: (effects) => openRegister({ dataDir: join(root, String(++opened)), inMemory: true, template }, effects),
    openAgain: async () => null,
    stop: async () => rmSync(root, { recursive: true, force: true }),
  }
}

/** A freshly migrated database's directory as a tar, kept under the hash of what made it. */
async function emptyDatabase(): Promise<Uint8Array> {
  const source = join(import.meta.dirname, '../../src')
  const made = createHash('sha256').update(readFileSync(join(source, '../package.json')))
  for (const name of readdirSync(join(source, 'migrations')).sort())
    made.update(readFileSync(join(source, 'migrations', name)))
  const cache = join(import.meta.dirname, '../../../../node_modules/.cache/register-tests')
  const file = join(cache, `${made.digest('hex').slice(0, 16)}.tar`)
  if (existsSync(file)) return readFileSync(file)
  const root = freshDirectory('template')
  const register = await openRegister({ dataDir: root, inMemory: true })
  const template = await register.template()
  await register.close()
  rmSync(root, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, template)
  renameSync(`${file}.${process.pid}`, file)
  return template
}

/** Directory of PostgreSQL's programs on this machine, the newest version; null where there is none. */
export function postgresqlPrograms(): string | null {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return null
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ?? null
}

/** A PostgreSQL server of this run's own, on a unix socket in its own directory; null where PostgreSQL is not installed. */
export async function postgresqlEngine(): Promise<Engine | null> {
  const bin = postgresqlPrograms()
  if (bin === null) return null
  const root = freshDirectory('postgresql')
  const cluster = join(root, 'cluster')
  const env = { ...process.env, HOME: root, LC_ALL: 'C.UTF-8' }
  // The server refuses to run as root, so root lends it the system's unprivileged user.
  const [user, group] = process.getuid?.() === 0 ? await unprivileged() : [null, null]
  if (user !== null) chownSync(root, user, group)
  const as = (program: string, args: string[]): [string, string[]] =>
    user === null
      ? [join(bin, program), args]
      : ['setpriv', [`--reuid=${user}`, `--regid=${group}`, '--clear-groups', join(bin, program), ...args]]
  await run(
    ...as('initdb', ['-D', cluster, '-U', 'rapporteur', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']),
    { env },
  )
  const server = spawn(
    ...as('postgres', [
      '-D',
      cluster,
      '-k',
      root,
      '-c',
      'listen_addresses=',
      '-c',
      'fsync=off',
      '-c',
      'max_connections=60',
    ]),
    {
      env,
      stdio: 'ignore',
    },
  )
  // Should the tests end without stopping it, the server must not outlive them.
  const kill = () => void server.kill('SIGKILL')
  process.once('exit', kill)
  const urlOf = (database: string) => `postgresql://rapporteur@/${database}?host=${encodeURIComponent(root)}`
  await untilItAnswers(urlOf('postgres'), server)
  let opened = 0
  return {
    name: 'postgresql',
    async open(effects) {
      const database = `register_${++opened}`
      const client = new pg.Client({ connectionString: urlOf('postgres') })
      await client.connect()
      await client.query(`create database ${database}`)
      await client.end()
      const place = { dataDir: join(root, `data-${opened}`), databaseUrl: urlOf(database) }
      const register = await openRegister(place, effects)
      places.set(register, place)
      return register
    },
    openAgain: (register, effects) => openRegister(places.get(register)!, effects),
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await ended
      process.off('exit', kill)
      rmSync(root, { recursive: true, force: true })
    },
  }
}

async function unprivileged(): Promise<[number, number]> {
  for (const name of ['postgres', 'nobody']) {
    const id = async (flag: string) => Number((await run('id', [flag, name])).stdout)
    try {
      return [await id('-u'), await id('-g')]
    } catch {
      // The next name.
    }
  }
  throw new Error('There is no unprivileged user to run PostgreSQL as.')
}

async function untilItAnswers(connectionString: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode} before it answered.`)
    const client = new pg.Client({ connectionString })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (attempt === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
