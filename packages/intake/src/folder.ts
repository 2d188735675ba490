import { opendir, open, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { problemOf, trouble } from './errors.ts'
import { kindOfEnding } from './recognise.ts'
import { defaultLimits, takeIn, type IntakeOptions, type TakenIn } from './takeIn.ts'

/** A file that can be taken in, or something that was passed over and why. */
export type FoundSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: SkipReason; readonly message: string }

export type SkipReason = 'missing' | 'not-readable' | 'other-kind' | 'hidden' | 'seen' | 'not-a-file'

const reasons: Record<SkipReason, string> = {
  missing: 'does not exist; check the path',
  'not-readable': 'cannot be read; check its permissions',
  'other-kind': `is no kind of document that is read (${[...kindOfEnding.keys()].join(', ')})`,
  hidden: 'is hidden',
  seen: 'leads to something that was found before',
  'not-a-file': 'is neither a file nor a folder',
}

/**
 * Files among the paths and in the folders below them, names in the order of their characters. A file that is named itself is
 * always given; in a folder only what has an ending that is read. What is passed over is named too. A link is followed, but
 * nothing is given twice, so that links in a circle end.
 */
export async function* findSources(paths: Iterable<string>): AsyncGenerator<FoundSource> {
  const seen = new Set<string>()
  for (const path of paths) yield* find(path, true, seen)
}

async function* find(path: string, named: boolean, seen: Set<string>): AsyncGenerator<FoundSource> {
  const name = basename(path)
  if (!named && name.startsWith('.')) return yield skipped(path, 'hidden')
  let real: string
  let isFolder: boolean
  let isFile: boolean
  try {
    real = await realpath(path)
    const status = await stat(real)
    isFolder = status.isDirectory()
    isFile = status.isFile()
  } catch (error) {
    return yield skipped(path, (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'not-readable')
  }
  if (!isFolder && !isFile) return yield skipped(path, 'not-a-file')
  if (isFile && !named && !kindOfEnding.has(endingOf(name))) return yield skipped(path, 'other-kind')
  if (seen.has(real)) return yield skipped(path, 'seen')
  seen.add(real)
  if (isFile) return yield { kind: 'file', path }
  const names: string[] = []
  try {
    for await (const entry of await opendir(path)) names.push(entry.name)
  } catch {
    return yield skipped(path, 'not-readable')
  }
  for (const child of names.sort((a, b) => (a < b ? -1 : 1))) yield* find(join(path, child), false, seen)
}

/** Reads one file and takes it in; a file over the limit is not read at all. Throws what the file system throws. */
export async function takeInFile(path: string, options: IntakeOptions = {}): Promise<TakenIn> {
  const limit = options.maxBytes ?? defaultLimits.maxBytes
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > limit) return { ok: false, problem: problemOf(path, trouble('too-large', { size, limit })) }
    return await takeIn({ name: path, bytes: new Uint8Array(await file.readFile()) }, options)
  } finally {
    await file.close()
  }
}

function endingOf(name: string): string {
  return /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? ''
}

function skipped(path: string, reason: SkipReason): FoundSource {
  return { kind: 'skipped', path, reason, message: `${path} ${reasons[reason]}.` }
}
