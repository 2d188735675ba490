import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findSources, takeInFile } from '@rapporteur/intake/folder'
import { languageOf, read } from '@rapporteur/reading'
import {
  importDocuments,
  installDossier,
  knowledgeOf,
  systemActor,
  type Incoming,
  type Register,
} from '../../src/index.ts'

interface Described {
  readonly file: string
  readonly language?: string
  readonly publishedOn?: string
  readonly title?: string
  readonly reporter?: string | null
}

/** The dossier that comes with the product, and where its documents lie. */
export const sampleFolder = join(import.meta.dirname, '../../../../dossiers/viet-nam-russia')

/** The sample dossier with all its documents, taken in and read as the program does it; the dossier's id. */
export async function sampleRegister(register: Register): Promise<string> {
  const { id } = await installDossier(register, JSON.parse(readFileSync(join(sampleFolder, 'dossier.json'), 'utf8')))
  const items = await sampleDocuments(register, id)
  const outcomes = await importDocuments(register, id, systemActor, items)
  const refused = outcomes.find(({ status }) => status === 'refused')
  if (refused) throw new Error(`A sample document was refused: ${JSON.stringify(refused)}`)
  return id
}

async function sampleDocuments(register: Register, dossier: string): Promise<Incoming[]> {
  const folder = join(sampleFolder, 'documents')
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Described[]
  const described = new Map(index.map((one) => [one.file, one]))
  const knowledge = await knowledgeOf(register.read, dossier)
  const items: Incoming[] = []
  for await (const source of findSources([folder])) {
    if (source.kind !== 'file' || basename(source.path) === 'index.json') continue
    const { language, publishedOn, title, reporter } = described.get(basename(source.path))!
    const taken = await takeInFile(source.path, { languageOf })
    if (!taken.ok) throw new Error(taken.problem.message)
    for (const given of taken.documents) {
      const document = {
        ...given,
        origin: { ...given.origin, name: basename(source.path) },
        language: (language as typeof given.language) ?? given.language,
        publishedOn: publishedOn ?? given.publishedOn,
        title: title ?? given.title,
      }
      items.push({
        document,
        bytes: taken.originals.get(document.origin.sha256)!,
        reading: read(document, knowledge),
        reporter: reporter ?? null,
      })
    }
  }
  return items
}
