import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listDossiers, openRegister, type Register } from '@rapporteur/register'
import { text, type Values } from './command.ts'
import { Failure, Mistake } from './mistake.ts'

/** The folder of the whole program: `dossiers/`, `apps/` and, by default, `data/` lie in it. */
export const root = join(import.meta.dirname, '..', '..', '..')

/** Options of every command that opens a register. */
export const dataOptions = { data: { type: 'string' } } as const
export const dossierOptions = { ...dataOptions, dossier: { type: 'string' } } as const

export const DATA_HELP = `  --data DIR      folder of the register (default $RAPPORTEUR_DATA, else "data" beside the program)`
export const DOSSIER_HELP = `  --dossier ID    which dossier, when there are several`

/** Folder of the register that a command is to work on. */
const dataDirOf = (values: Values): string =>
  resolve(text(values, 'data') ?? (process.env.RAPPORTEUR_DATA || join(root, 'data')))

/** Whether the register's database is there already; a server's is taken to be. */
export const hasDatabase = (values: Values): boolean =>
  Boolean(process.env.DATABASE_URL) || existsSync(join(dataDirOf(values), 'database'))

/** Opens the register, does the work and closes it, whatever happens. */
export async function withRegister<T>(values: Values, work: (register: Register) => Promise<T>): Promise<T> {
  const databaseUrl = process.env.DATABASE_URL || undefined
  const register = await openRegister({ dataDir: dataDirOf(values), databaseUrl })
  try {
    return await work(register)
  } finally {
    await register.close()
  }
}

/** The dossier that `--dossier` names, or the only one. Throws Mistake or Failure in one sentence. */
export async function dossierOf(register: Register, values: Values): Promise<string> {
  const ids = (await listDossiers(register.read)).map(({ id }) => id)
  const wanted = text(values, 'dossier')
  if (wanted !== undefined) {
    if (ids.includes(wanted)) return wanted
    throw new Mistake(`there is no dossier "${wanted}"${ids.length ? `; there are ${ids.join(', ')}` : ''}.`)
  }
  if (ids.length === 1) return ids[0]!
  if (ids.length > 1) throw new Mistake(`say which dossier with --dossier: ${ids.join(', ')}.`)
  throw new Failure(
    'there is no dossier yet; "rapporteur serve" brings a sample, "rapporteur import FOLDER" takes one with a dossier.json.',
  )
}
