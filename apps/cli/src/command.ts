import type { ParseArgsOptionsConfig } from 'node:util'
import type { Terminal } from './terminal.ts'

/** Values of a command's options by name, as node:util parses them. */
export type Values = Readonly<Record<string, string | boolean | undefined>>

/** One command of the program; each has a file of its own in `commands/`. */
export interface Command {
  /** What follows `rapporteur` on the usage line, such as `read [--json] FILE…`. */
  readonly usage: string
  /** What it does, why one wants it, and an example; shown by `--help`. */
  readonly help: string
  readonly options: ParseArgsOptionsConfig
  /** Does it and gives the exit code. Throws Mistake or Failure in one sentence. */
  readonly run: (values: Values, words: readonly string[], terminal: Terminal) => Promise<number>
}

export const text = (values: Values, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}
