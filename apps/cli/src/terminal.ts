import { once } from 'node:events'

/** Where a command writes: results on `out`, everything about them on `err`. */
export interface Terminal {
  /** Writes text as it is; resolves when more may be written. */
  out(text: string): Promise<void>
  /** Writes one line beside the results. */
  say(line: string): void
  /** Replaces the line being shown on an interactive terminal. */
  rewrite(line: string): void
  /** True when a person watches `err`. */
  readonly watched: boolean
  /** True when results go to a person's screen. */
  readonly interactive: boolean
  /** Width of the screen in columns; 120 where there is none. */
  readonly columns: number
}

// The reader of a pipe may leave early (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

export const terminal: Terminal = {
  async out(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  say: (line) => void process.stderr.write(`${line}\n`),
  rewrite: (line) => void process.stderr.write(`\r\u001b[2K${line}`),
  watched: process.stderr.isTTY === true,
  interactive: process.stdout.isTTY === true,
  columns: process.stdout.columns || 120,
}
