import type { Command } from './command.ts'

interface Entry {
  readonly summary: string
  /** Loads the command only when it is wanted, so that `read` does not wait for the database. */
  readonly load: () => Promise<Command>
}

/** Every command, in the order of `--help`. */
export const commands: Readonly<Record<string, Entry>> = {
  read: {
    summary: 'show what documents say: figures, meetings, people, instruments, undertakings',
    load: async () => (await import('./commands/read.ts')).read,
  },
  import: {
    summary: 'take files and folders into a dossier',
    load: async () => (await import('./commands/import.ts')).importFiles,
  },
  serve: {
    summary: 'open the register in a browser on this machine',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  verify: {
    summary: 'check the log, every anchor and every original',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  export: {
    summary: 'write a whole dossier as one JSON text',
    load: async () => (await import('./commands/export.ts')).exportDossier,
  },
  backup: {
    summary: 'copy the whole register into a folder',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  restore: {
    summary: 'fill an empty register from a backup',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  token: {
    summary: "make an API token for one side's officer",
    load: async () => (await import('./commands/token.ts')).token,
  },
}
