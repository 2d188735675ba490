import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import { defaultEffects, type Effects } from '../effects.ts'
import { writeTransaction } from '../log/write-transaction.ts'
import { directoryBlobStore, type BlobStore } from './blob-store.ts'
import { lockDirectory } from './directory-lock.ts'
import { readHandle, type Actor, type Read, type Write } from './handles.ts'
import { migrate } from './migrate.ts'
import { parsers } from './parsers.ts'
import { PGliteThread } from './pglite-thread.ts'

/** Where a register lies. */
export interface OpenOptions {
  /** Directory of documents' bytes, and of the embedded database unless `databaseUrl` is given. Made when absent. */
  readonly dataDir: string
  /** A PostgreSQL server's connection string; without it the embedded database is used. */
  readonly databaseUrl?: string
  /** The embedded database lives in memory and is gone when closed: for trials and tests. Bytes still go to `dataDir`. */
  readonly inMemory?: boolean
  /** A tar of an embedded database's directory to start from when there is none yet: what {@link Register.template} gave. */
  readonly template?: Uint8Array
}

/** An open register. */
export interface Register {
  readonly engine: 'pglite' | 'postgresql'
  readonly effects: Effects
  readonly read: Read
  readonly blobs: BlobStore
  /**
   * One transaction on one dossier: everything `work` writes happens, with its lines in the log, or nothing does.
   * Use only the given handle inside; the register's own would wait for ever. Throws `NotFound` for an unknown dossier.
   */
  write<T>(dossierId: string, actor: Actor, work: (write: Write) => Promise<T>): Promise<T>
  /** As `write`, for a dossier that may not exist yet. */
  found<T>(dossierId: string, actor: Actor, work: (write: Write) => Promise<T>): Promise<T>
  /** The database itself, for what concerns all dossiers at once: backup, jobs, upkeep. */
  readonly database: Kysely<unknown>
  /** The embedded database's directory as a tar; throws on a server. */
  template(): Promise<Uint8Array>
  close(): Promise<void>
}

/**
 * Opens a register and brings its tables to this version.
 *
 * Throws `RegisterLocked` when another process has the directory, `StoreFailed` when the database cannot be migrated.
 *
 *     const register = await openRegister({ dataDir: 'data' })
 */
export async function openRegister(options: OpenOptions, effects: Effects = defaultEffects): Promise<Register> {
  const dataDir = resolve(options.dataDir)
  await mkdir(dataDir, { recursive: true })
  const opened = options.databaseUrl ? await openServer(options.databaseUrl) : await openEmbedded(dataDir, options)
  const { database } = opened
  try {
    await migrate(database)
  } catch (error) {
    await opened.close()
    throw error
  }
  return {
    engine: options.databaseUrl ? 'postgresql' : 'pglite',
    effects,
    read: readHandle(database, effects),
    blobs: directoryBlobStore(join(dataDir, 'blobs')),
    write: (dossierId, actor, work) => writeTransaction(database, effects, dossierId, actor, work),
    found: (dossierId, actor, work) => writeTransaction(database, effects, dossierId, actor, work, true),
    database,
    template: opened.template,
    close: opened.close,
  }
}

interface Opened {
  readonly database: Kysely<unknown>
  template(): Promise<Uint8Array>
  close(): Promise<void>
}

async function openEmbedded(dataDir: string, { inMemory, template }: OpenOptions): Promise<Opened> {
  const lock = await lockDirectory(dataDir)
  const directory = inMemory ? null : join(dataDir, 'database')
  const thread = new PGliteThread({
    dataDir: directory,
    ...(template && !(directory !== null && existsSync(directory)) ? { template } : {}),
  })
  try {
    await thread.waitReady
  } catch (error) {
    await lock.release()
    throw error
  }
  const database = new Kysely<unknown>({ dialect: new PGliteDialect({ pglite: thread }) })
  return {
    database,
    template: () => thread.dump(),
    async close() {
      await database.destroy()
      await thread.close()
      await lock.release()
    },
  }
}

async function openServer(databaseUrl: string): Promise<Opened> {
  // Only where there is a server: loading it would slow every start alone.
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: '-c TimeZone=UTC',
    max: 10,
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
    },
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  return {
    database,
    template: async () => Promise.reject(new TypeError('template: only an embedded database has one')),
    close: () => database.destroy(),
  }
}
