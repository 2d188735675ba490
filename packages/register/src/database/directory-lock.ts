import { createHash } from 'node:crypto'
import { realpath, rm, symlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RegisterLocked } from '../errors.ts'

/** Held while the directory is ours. */
export interface DirectoryLock {
  release(): Promise<void>
}

/**
 * Takes the data directory for this process, by listening on a socket: the system drops it when the process dies, however it dies.
 * A socket file that nobody answers is stale and is replaced; age is never looked at. On Linux an abstract socket comes
 * first, which leaves nothing behind and so has no race between two claimants of a stale file; on Windows a named pipe does the same.
 * Throws {@link RegisterLocked} when another process (or this one) has it.
 */
export async function lockDirectory(dataDir: string): Promise<DirectoryLock> {
  const directory = await realpath(dataDir)
  const name = `rapporteur-${createHash('sha256').update(directory).digest('hex').slice(0, 32)}`
  if (process.platform === 'win32') return releasing([await listen(`\\\\.\\pipe\\${name}`, directory)])

  const held: Server[] = []
  try {
    if (process.platform === 'linux') held.push(await listen(`\0${name}`, directory))
    held.push(await listenOnFile(directory))
    return releasing(held, join(directory, FILE))
  } catch (error) {
    await releasing(held).release()
    throw error
  }
}

const FILE = 'lock.sock'
/** Socket paths longer than this are cut or refused by the system (108 bytes on Linux, 104 on macOS). */
const LONGEST_PATH = 100

async function listenOnFile(directory: string): Promise<Server> {
  const file = join(directory, FILE)
  return throughShortPath(directory, async (path) => {
    if (await answers(path)) throw new RegisterLocked(directory)
    await rm(file, { force: true })
    return listen(path, directory)
  })
}

/** The same directory under a path short enough for a socket, for as long as `use` runs. */
async function throughShortPath<T>(directory: string, use: (path: string) => Promise<T>): Promise<T> {
  const path = join(directory, FILE)
  if (Buffer.byteLength(path) <= LONGEST_PATH) return use(path)
  const link = join(tmpdir(), `rapporteur-${process.pid}-${Date.now().toString(36)}`)
  await symlink(directory, link)
  try {
    return await use(join(link, FILE))
  } finally {
    await rm(link, { force: true })
  }
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function listen(path: string, directory: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new RegisterLocked(directory) : error),
    )
    server.listen(path, () => {
      // An open lock must not keep a finished program alive.
      server.unref()
      resolve(server)
    })
  })
}

function releasing(servers: readonly Server[], file?: string): DirectoryLock {
  return {
    async release() {
      if (file) await rm(file, { force: true })
      await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))))
    },
  }
}
