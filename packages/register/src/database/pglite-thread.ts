import { Worker } from 'node:worker_threads'
import type { PGlite, PGliteQueryResults, PGliteTransaction } from 'kysely'
import { StoreFailed } from '../errors.ts'

/** What the thread is started with: a directory, or memory, filled from a template where one is given. */
export interface WorkerStart {
  readonly dataDir: string | null
  readonly template?: Uint8Array
}

export type WorkerRequest =
  | { readonly kind: 'query'; readonly sql: string; readonly params: readonly unknown[] }
  | { readonly kind: 'dump' }
  | { readonly kind: 'close' }

interface WorkerAnswer {
  readonly id: number
  readonly result?: unknown
  readonly error?: { message: string; code?: string; detail?: string; where?: string }
}

type QueryAnswer = PGliteQueryResults<never> & { command?: string }

/** PGlite in a thread of its own, so that a long query does not stop the event loop; as much of it as Kysely asks for. */
export class PGliteThread implements PGlite {
  readonly waitReady: Promise<void>
  ready = false
  closed = false
  readonly #worker: Worker
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  #lastId = 0

  constructor(start: WorkerStart) {
    this.#worker = new Worker(new URL('./pglite-worker-start.mjs', import.meta.url), {
      workerData: start,
      // Options of the program that started us are not ours (`--input-type` would even stop the thread).
      execArgv: [],
    })
    this.waitReady = new Promise((resolve, reject) => this.#waiting.set(0, { resolve: resolve as never, reject }))
    this.#worker.on('message', ({ id, result, error }: WorkerAnswer) => {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (id === 0) this.ready = true
      if (error) waiting?.reject(Object.assign(new Error(error.message), error))
      else waiting?.resolve(result as never)
    })
    this.#worker.on('error', (cause) => this.#fail('The embedded database stopped', cause))
    this.#worker.on('exit', () => this.#fail('The embedded database is closed'))
  }

  async query<T>(sql: string, params: readonly unknown[] = []): Promise<PGliteQueryResults<T>> {
    return this.#ask({ kind: 'query', sql, params })
  }

  /** Kysely's mutex lets one transaction in at a time, so BEGIN and COMMIT on the one connection suffice. */
  async transaction<T>(callback: (tx: PGliteTransaction) => Promise<T>): Promise<T> {
    await this.query('begin')
    let result: T
    try {
      result = await callback({
        query: (sql, params) => this.query(sql, params),
        rollback: async () => void (await this.query('rollback')),
      })
    } catch (error) {
      await this.query('rollback')
      throw error
    }
    const { command } = await this.#ask<QueryAnswer>({ kind: 'query', sql: 'commit', params: [] })
    if (command === 'ROLLBACK')
      throw Object.assign(new Error('The transaction had failed and was rolled back.'), { code: '25P02' })
    return result
  }

  /** The data directory as an uncompressed tar. */
  async dump(): Promise<Uint8Array> {
    return this.#ask({ kind: 'dump' })
  }

  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    await this.#ask({ kind: 'close' })
    await this.#worker.terminate()
  }

  #ask<T>(request: WorkerRequest): Promise<T> {
    const id = ++this.#lastId
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ ...request, id })
    })
  }

  #fail(sentence: string, cause?: unknown): void {
    this.closed = true
    for (const { reject } of this.#waiting.values()) reject(new StoreFailed(sentence, { cause }))
    this.#waiting.clear()
  }
}
