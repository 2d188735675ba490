import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { parsers } from './parsers.ts'
import type { WorkerRequest, WorkerStart } from './pglite-thread.ts'

const { dataDir, template } = workerData as WorkerStart
const port = parentPort!

const database = await PGlite.create({
  ...(dataDir === null ? {} : { dataDir }),
  ...(template ? { loadDataDir: new Blob([template as Uint8Array<ArrayBuffer>]) } : {}),
  extensions: { pg_trgm, unaccent },
  parsers,
})

/** Fields of a database error that callers look at; the error itself does not survive the way between threads. */
const plainError = (error: unknown) => {
  const source = error as Record<string, unknown>
  return {
    message: String(source['message'] ?? error),
    code: source['code'],
    detail: source['detail'],
    where: source['where'],
  }
}

const answers: {
  [Kind in WorkerRequest['kind']]: (request: Extract<WorkerRequest, { kind: Kind }>) => Promise<unknown>
} = {
  query: async ({ sql, params }) => {
    const { rows, affectedRows, command } = await database.query(sql, [...params])
    return { rows, affectedRows, command, fields: [] }
  },
  dump: async () => new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer()),
  close: async () => database.close(),
}

port.on('message', async (request: WorkerRequest & { id: number }) => {
  try {
    port.postMessage({ id: request.id, result: await answers[request.kind](request as never) })
  } catch (error) {
    port.postMessage({ id: request.id, error: plainError(error) })
  }
  if (request.kind === 'close') port.close()
})
port.postMessage({ id: 0, result: null })
