import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '@rapporteur/intake'
import { Mistake } from './mistake.ts'

/** What a folder's `index.json` says about one document; `dossiers/README.md` tells each field. */
interface Known {
  readonly file: string
  readonly language?: string | null
  readonly publishedOn?: string | null
  readonly title?: string | null
  readonly reporter?: string | null
}

/** A folder's knowledge about its documents besides their bytes. */
export interface DocumentIndex {
  /** The index's own path: it is no document. */
  readonly path: string
  /** The document with what the index knows, which wins over what the file itself seems to say; and whose voice it is. */
  apply(document: Document, file: string): { readonly document: Document; readonly reporter: string | null }
}

const FIELDS = ['language', 'publishedOn', 'title', 'reporter'] as const

/** The index of a folder; null when it has none. Throws Mistake in one sentence that names the place. */
export function documentIndex(folder: string): DocumentIndex | null {
  const path = join(folder, 'index.json')
  if (!existsSync(path)) return null
  const known = new Map(parse(path).map((one) => [one.file, one]))
  return {
    path,
    apply(document, file) {
      const { language, publishedOn, title, reporter } = known.get(file) ?? {}
      return {
        document: {
          ...document,
          language: language ?? document.language,
          publishedOn: publishedOn ?? document.publishedOn,
          title: title ?? document.title,
        },
        reporter: reporter ?? null,
      }
    },
  }
}

function parse(path: string): Known[] {
  let list: unknown
  try {
    list = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Mistake(`${path} is not JSON: ${(error as Error).message}.`)
  }
  if (!Array.isArray(list)) throw new Mistake(`${path} must be an array with one object for each file.`)
  for (const [at, one] of (list as Record<string, unknown>[]).entries()) {
    if (typeof one?.['file'] !== 'string') throw new Mistake(`${path}: [${at}].file must be the name of a file.`)
    for (const field of FIELDS) {
      if (one[field] != null && typeof one[field] !== 'string')
        throw new Mistake(`${path}: [${at}].${field} must be a text or null.`)
    }
  }
  return list as Known[]
}
