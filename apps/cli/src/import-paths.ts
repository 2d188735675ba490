import type { Document } from '@rapporteur/intake'
import { findSources, takeInFile, type FoundSource } from '@rapporteur/intake/folder'
import { languageOf, read } from '@rapporteur/reading'
import { importDocuments, knowledgeOf, type Incoming, type Register } from '@rapporteur/register'
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
  label = 'reading',
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, known: 0, failed: 0, findings: 0 }
  const progress = createProgress(terminal, label)
  const fail = (message: string) => {
    counts.failed++
    progress.end(`rapporteur: ${message}`)
  }
  const files: Extract<FoundSource, { kind: 'file' }>[] = []
  for await (const source of findSources(paths)) {
    if (source.kind === 'file') files.push(source)
    else if (failsTheRun(source.reason)) fail(source.message)
    else if (isWorthSaying(source.reason)) progress.end(`rapporteur: passed over: ${source.message}`)
  }

  const knowledge = await knowledgeOf(register.read, dossier)
  let waiting: Incoming[] = []
  const store = async () => {
    const batch = waiting
    waiting = []
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
  const add = async (document: Document, bytes: Uint8Array) => {
    waiting.push({ document, bytes, reading: read(document, knowledge) })
    if (waiting.length < BATCH) return
    await storing
    storing = store()
    // Awaited at the next batch; until then its failure is not lost but must not end the process.
    storing.catch(() => {})
  }

  for (const [at, { path }] of files.entries()) {
    progress.at(at, files.length)
    try {
      const taken = await takeInFile(path, { languageOf })
      if (!taken.ok) fail(taken.problem.message)
      else for (const document of taken.documents) await add(document, taken.originals.get(document.origin.sha256)!)
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
  return counts
}

const isOfFiles = (error: unknown): boolean => error instanceof Error && 'syscall' in error && 'path' in error

export const importSentence = ({ added, known, failed, findings }: ImportCounts): string =>
  `${added} added with ${findings} findings, ${known} known before, ${failed} failed`
