import { findSources, takeInFile } from '@rapporteur/intake/folder'
import { explain, type Knowledge, languageOf, read as readDocument, toGuideShape } from '@rapporteur/reading'
import { type Command, text } from '../command.ts'
import { limitOf } from '../language-limits.ts'
import { Mistake } from '../mistake.ts'
import { sentenceOf } from '../sentence.ts'
import { showExplanation } from '../show-explanation.ts'
import { readingTable } from '../show-reading.ts'
import { failsTheRun, isWorthSaying } from '../sources.ts'
import { styleFor } from '../style.ts'
import { loadWordList } from '../word-list.ts'

export const read: Command = {
  usage: 'read [--json] [--explain] [--lexicon FILE] FILE…',
  help: `
Reads documents and shows what they say: figures, meetings, people, instruments and undertakings, each with the very words
it stands on and the rule that found it. Takes text, HTML, PDF, DOCX, feeds and JSON; a folder means every such file in it.
Nothing is stored and nothing leaves this machine. A file that cannot be read is named in one line, the rest goes on, and
the exit code is 1.

  --json          one JSON object a document and line, for programs: all fields, with span, rule and certainty
  --explain       why: per sentence the rows found, the dates and how their years were told, what each field of a finding
                  stands on, and what was left aside as noise; with --json as one JSON object a document
  --lexicon FILE  corrects a language's words for this run: { "language": "vi", "rows": { type: { payload: [patterns] } } },
                  and "without" in the same shape for patterns to take away; --explain shows types, payloads and patterns

  rapporteur read minutes.docx
  rapporteur read --json news/ > findings.jsonl
  rapporteur read --explain --lexicon mine.json minutes.docx
`,
  options: { json: { type: 'boolean' }, explain: { type: 'boolean' }, lexicon: { type: 'string' } },
  async run(values, words, terminal) {
    if (words.length === 0) throw new Mistake('name at least one file or folder to read.')
    const lexicon = text(values, 'lexicon')
    const knowledge: Knowledge = lexicon === undefined ? {} : { wordLists: [await loadWordList(lexicon)] }
    const style = styleFor(terminal.interactive, process.env)
    const limited = new Set<string | null>()
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
          const explanation = values.explain ? explain(document, knowledge) : null
          const reading = explanation ?? readDocument(document, knowledge)
          const limit = limitOf(reading.language)
          if (limit && !limited.has(reading.language)) terminal.say(`rapporteur: ${source.path}: ${limit}`)
          limited.add(reading.language)
          if ('findings' in reading)
            await terminal.out(
              values.json
                ? `${JSON.stringify(toGuideShape(reading))}\n`
                : readingTable(document, reading, terminal.columns),
            )
          else
            await terminal.out(values.json ? `${JSON.stringify(reading)}\n` : showExplanation(document, reading, style))
        }
      } catch (error) {
        fail(`${source.path} could not be read: ${sentenceOf(error)}`)
      }
    }
    return failed > 0 ? 1 : 0
  },
}
