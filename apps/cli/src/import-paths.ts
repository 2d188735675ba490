import { basename, dirname, relative, resolve } from 'node:path'
import type { Document } from '@rapporteur/intake'
import { findSources, takeInFile } from '@rapporteur/intake/folder'
import { languageOf, readAll } from '@rapporteur/reading'
import { importDocuments, knowledgeOf, refreshProposals, type Incoming, type Register } from '@rapporteur/register'
import type { DocumentIndex } from './document-index.ts'
import { createProgress } from './progress.ts'
import { sentenceOf } from './sentence.ts'
import { failsTheRun, isWorthSaying } from './sources.ts'
import { systemActor } from './system-actor.ts'
import type { Terminal } from './terminal.ts'

export interface ImportCounts {
  added: number
  known: number
  failed: number
  findings: number
}

/** Documents that go into the register together: fewer round trips, and still little memory. */
const BATCH = 32

/** Takes files and folders in, reads them and adds them to a dossier; what fails is named in one line and the rest goes on. */
export async function importPaths(
  register: Register,
  dossier: string,
  paths: readonly string[],
  terminal: Terminal,
  { label = 'reading', index = null }: { readonly label?: string; readonly index?: DocumentIndex | null } = {},
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, known: 0, failed: 0, findings: 0 }
  const progress = createProgress(terminal, label)
  const fail = (message: string) => {
    counts.failed++
    progress.end(`rapporteur: ${message}`)
  }
  const files: { readonly path: string; readonly name: string }[] = []
  for (const named of paths) {
    // The register keeps a document's name from the folder that was named on, not where that lies on this machine.
    const home = dirname(resolve(named))
    for await (const source of findSources([named])) {
      if (source.kind === 'file') {
        if (source.path !== index?.path) files.push({ path: source.path, name: relative(home, resolve(source.path)) })
      } else if (failsTheRun(source.reason)) fail(source.message)
      else if (isWorthSaying(source.reason)) progress.end(`rapporteur: passed over: ${source.message}`)
    }
  }

  const knowledge = await knowledgeOf(register.read, dossier)
  let waiting: Omit<Incoming, 'reading'>[] = []
  const store = async () => {
    const taken = waiting
    waiting = []
    const readings = readAll(
      taken.map(({ document }) => document),
      knowledge,
    )
    const batch = Array.from(readings, (reading, at): Incoming => ({ ...taken[at]!, reading }))
    const outcomes = await importDocuments(register, dossier, systemActor, batch)
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.status === 'refused') fail(`${batch[at]!.document.origin.name}: ${outcome.reason}`)
      else if (outcome.status === 'present') counts.known++
      else {
        counts.added++
        counts.findings += Object.values(outcome.findings).reduce((sum, count) => sum + count, 0)
      }
    }
  }
  // One batch is being stored while the next is read.
  let storing: Promise<void> = Promise.resolve()
  const add = async (taken: Document, bytes: Uint8Array, name: string) => {
    const named = { ...taken, origin: { ...taken.origin, name } }
    const { document, reporter } = index?.apply(named, basename(name)) ?? { document: named, reporter: null }
    // Without a known reporter the register finds the one whose address the document came from.
    waiting.push({ document, bytes, ...(reporter === null ? {} : { reporter }) })
    if (waiting.length < BATCH) return
    await storing
    storing = store()
    // Awaited at the next batch; until then its failure is not lost but must not end the process.
    storing.catch(() => {})
  }

  for (const [at, { path, name }] of files.entries()) {
    progress.at(at, files.length)
    try {
      const taken = await takeInFile(path, { languageOf })
      if (!taken.ok) fail(taken.problem.message)
      else
        for (const document of taken.documents) await add(document, taken.originals.get(document.origin.sha256)!, name)
    } catch (error) {
      // What a file does wrong is told and passed over; what the register does wrong ends the run.
      if (!isOfFiles(error)) throw error
      fail(`${path} could not be read: ${sentenceOf(error)}`)
    }
  }
  await storing
  await store()
  progress.at(files.length, files.length)
  progress.end()
  // New documents may speak of what was undertaken before; a person then decides.
  if (counts.added > 0) await refreshProposals(register, dossier, systemActor)
  return counts
}

const isOfFiles = (error: unknown): boolean => error instanceof Error && 'syscall' in error && 'path' in error

export const importSentence = ({ added, known, failed, findings }: ImportCounts): string =>
  `${added} added with ${findings} findings, ${known} known before, ${failed} failed`
