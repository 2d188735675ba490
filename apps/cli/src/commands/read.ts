import { findSources, takeInFile } from '@rapporteur/intake/folder'
import { languageOf, read as readDocument, toGuideShape } from '@rapporteur/reading'
import type { Command } from '../command.ts'
import { Mistake } from '../mistake.ts'
import { sentenceOf } from '../sentence.ts'
import { readingExplained, readingTable } from '../show-reading.ts'
import { failsTheRun, isWorthSaying } from '../sources.ts'

export const read: Command = {
  usage: 'read [--json | --explain] FILE…',
  help: `
Reads documents and shows what they say: figures, meetings, people, instruments and undertakings, each with the very words
it stands on and the rule that found it. Takes text, HTML, PDF, DOCX, feeds and JSON; a folder means every such file in it.
Nothing is stored and nothing leaves this machine. A file that cannot be read is named in one line, the rest goes on, and
the exit code is 1.

  --json       one JSON object a document and line, for programs: all fields, with span, rule and certainty
  --explain    where each finding comes from, what was taken from elsewhere, and what was left aside as noise

  rapporteur read minutes.docx
  rapporteur read --json news/ > findings.jsonl
`,
  options: { json: { type: 'boolean' }, explain: { type: 'boolean' } },
  async run(values, words, terminal) {
    if (words.length === 0) throw new Mistake('name at least one file or folder to read.')
    if (values.json && values.explain) throw new Mistake('choose one of --json and --explain.')
    let failed = 0
    const fail = (message: string) => {
      failed++
      terminal.say(`rapporteur: ${message}`)
    }
    for await (const source of findSources(words)) {
      if (source.kind === 'skipped') {
        if (failsTheRun(source.reason)) fail(source.message)
        else if (isWorthSaying(source.reason)) terminal.say(`rapporteur: passed over: ${source.message}`)
        continue
      }
      try {
        const taken = await takeInFile(source.path, { languageOf })
        if (!taken.ok) {
          fail(taken.problem.message)
          continue
        }
        for (const document of taken.documents) {
          const reading = readDocument(document)
          if (values.json) await terminal.out(`${JSON.stringify(toGuideShape(reading))}\n`)
          else if (values.explain) await terminal.out(readingExplained(document, reading))
          else await terminal.out(readingTable(document, reading, terminal.columns))
        }
      } catch (error) {
        fail(`${source.path} could not be read: ${sentenceOf(error)}`)
      }
    }
    return failed > 0 ? 1 : 0
  },
}
