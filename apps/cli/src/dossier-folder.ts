import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installDossier, type Register } from '@rapporteur/register'
import { root } from './data.ts'
import { Mistake } from './mistake.ts'
import { systemActor } from './system-actor.ts'

/** A dossier as a folder: `dossier.json`, and `documents/` to take in with it. */
export interface DossierFolder {
  readonly file: string
  readonly documents: string | null
}

/** The dossier in a folder; null when the folder is none. */
export function dossierFolder(folder: string): DossierFolder | null {
  const file = join(folder, 'dossier.json')
  if (!existsSync(file)) return null
  const documents = join(folder, 'documents')
  return { file, documents: existsSync(documents) ? documents : null }
}

/** Installs a folder's dossier, or brings an installed one up to it; gives its id. Throws Mistake or BadDossierFile. */
export async function installFolder(register: Register, { file }: DossierFolder): Promise<string> {
  return (await installDossier(register, parse(file), file, systemActor)).id
}

/** The first folder of `dossiers/` that marks itself as a sample; null when there is none. */
export function sampleDossier(): DossierFolder | null {
  const home = join(root, 'dossiers')
  if (!existsSync(home)) return null
  for (const name of readdirSync(home).sort()) {
    const found = dossierFolder(join(home, name))
    if (found && (parse(found.file) as { sample?: unknown } | null)?.sample === true) return found
  }
  return null
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Mistake(`${file} is not JSON: ${(error as Error).message}.`)
  }
}
