// The score table by language over the development documents, and its history in quality-history.csv.
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { READER, read, toGuideShape } from '@rapporteur/reading'
import { corpusDocuments, corpusFolder } from './corpus.ts'

const history = fileURLToPath(new URL('quality-history.csv', import.meta.url))

interface Scores {
  readonly report: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          { readonly precision: number | null; readonly recall: number | null; readonly f1: number | null }
        >
      >
    >
  >
}

/** Documents held back while rules are written: every fourth by number. */
const isHeld = (id: string): boolean => Number(id.split('-')[1]) % 4 === 0

/** Prints the tables for all, for the held back, and adds a line a kind and language to the history when asked to. */
export function quality(options: { readonly record: boolean }): void {
  const documents = corpusDocuments()
  if (!documents) return
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-quality-'))
  const file = join(folder, 'readings.ndjson')
  writeFileSync(file, documents.map((document) => JSON.stringify(toGuideShape(read(document)))).join('\n'))
  const score = (...args: string[]): string =>
    execFileSync(process.execPath, [join(corpusFolder, 'score.mjs'), file, '--by-language', ...args], {
      encoding: 'utf8',
    })
  const held = documents
    .map(({ id }) => id)
    .filter(isHeld)
    .join(',')
  const open = documents
    .map(({ id }) => id)
    .filter((id) => !isHeld(id))
    .join(',')
  console.log(`all ${documents.length} documents\n${score()}\nheld back\n${score('--only', held)}`)
  if (options.record) {
    if (!existsSync(history)) writeFileSync(history, 'date,reader,set,language,kind,precision,recall,f1\n')
    const date = new Date().toISOString().slice(0, 10)
    for (const [set, args] of [
      ['all', []],
      ['open', ['--only', open]],
      ['held', ['--only', held]],
    ] as const)
      for (const [language, kinds] of Object.entries((JSON.parse(score('--json', ...args)) as Scores).report))
        for (const [kind, { precision, recall, f1 }] of Object.entries(kinds))
          appendFileSync(
            history,
            `${[date, READER, set, language, kind, ...[precision, recall, f1].map((n) => n?.toFixed(3) ?? '')].join(',')}\n`,
          )
    console.log(`${readFileSync(history, 'utf8').split('\n').length - 2} lines in the history`)
  }
  rmSync(folder, { recursive: true })
}
