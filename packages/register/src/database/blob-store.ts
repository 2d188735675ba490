import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Bytes by the SHA-256 of what they are. Whatever keeps them (a directory, an S3 bucket) has these four methods. */
export interface BlobStore {
  /** Keeps the bytes and returns their SHA-256 in lower-case hexadecimal; done when they are on the disk. */
  put(bytes: Uint8Array): Promise<string>
  get(sha256: string): Promise<Uint8Array | null>
  has(sha256: string): Promise<boolean>
  list(): AsyncIterable<string>
}

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Blobs as files `aa/bb/<sha256>` under `directory`, each written beside, flushed and renamed, so that a file is whole or absent. */
export function directoryBlobStore(directory: string): BlobStore {
  const pathOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  const has = async (sha256: string) =>
    stat(pathOf(sha256)).then(
      (found) => found.isFile(),
      () => false,
    )
  let written = 0

  return {
    has,
    async put(bytes) {
      const sha256 = sha256Of(bytes)
      if (await has(sha256)) return sha256
      const path = pathOf(sha256)
      await mkdir(dirname(path), { recursive: true })
      const beside = `${path}.${process.pid}.${++written}.tmp`
      const file = await open(beside, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(beside, path)
      return sha256
    },
    async get(sha256) {
      return readFile(pathOf(sha256)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
    },
    async *list() {
      for (const outer of await names(directory))
        for (const inner of await names(join(directory, outer)))
          for (const name of await names(join(directory, outer, inner))) if (/^[0-9a-f]{64}$/.test(name)) yield name
    },
  }
}

const names = async (directory: string): Promise<string[]> =>
  (await readdir(directory).catch(() => [])).sort((a, b) => (a < b ? -1 : 1))
