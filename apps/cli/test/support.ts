import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { join } from 'node:path'

const bin = join(import.meta.dirname, '..', 'bin', 'rapporteur.mjs')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Options {
  readonly cwd?: string
  readonly env?: Record<string, string>
  readonly node?: string
}

/** Starts the real program as a person would. */
export function start(
  words: readonly string[],
  { cwd, env = {}, node = process.execPath }: Options = {},
): ChildProcessWithoutNullStreams {
  const own = { ...process.env, ...env }
  if (!('DATABASE_URL' in env)) delete own['DATABASE_URL']
  return spawn(node, [bin, ...words], { cwd, env: own })
}

/** Runs the real program to its end. */
export function run(words: readonly string[], options: Options = {}): Promise<Ran> {
  const child = start(words, options)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (out += piece))
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (err += piece))
  child.stdin.end()
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}
