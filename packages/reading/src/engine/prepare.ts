import type { Knowledge, Noise, Readable } from '../findings.ts'
import { languages } from '../languages/index.ts'
import { languageOf, languageOfLine } from './identify.ts'
import { piecesOf } from './captions.ts'
import { datesOf } from './dates.ts'
import { fiscalYearOf } from './fiscalYears.ts'
import { stringOf } from './fold.ts'
import type { Language } from './language.ts'
import { emptyNumbers, NumberLayer } from './numbers.ts'
import type { Block, Page } from './page.ts'
import { countriesOf, partiesOf, withTheirPeoples } from './parties.ts'
import { readyOf } from './ready.ts'
import { MarkCollector } from './markCollector.ts'
import type { MarkTable } from './marks.ts'
import { Scanner } from './scan.ts'
import { linesOf, sentencesOf } from './sentences.ts'
import { noiseOf } from './story.ts'
import { tokenise } from './tokens.ts'
import { release, unitsOf } from './units.ts'
import type { WordForms } from './wordForms.ts'

/** What reads the lines of one language. */
interface LineReader {
  readonly forms: WordForms
  readonly layer: NumberLayer
  readonly scanner: Scanner
}

/** Text in, {@link Page} out: tokens, numbers, marks, story and noise, sentences, dates, countries, in this order. */
export function prepare(document: Readable, knowledge: Knowledge): Page {
  const text = document.text.normalize('NFC')
  const units = unitsOf(text)
  const folded = stringOf(units.folded, 0, units.length)
  const tokens = tokenise(units)
  const told = languages.find((l) => l.code === document.language)?.code ?? languageOf(text)
  const main = languageByCode(told)
  const lines = linesOf(tokens, text)
  const lineLanguages = lines.map((line) => {
    const start = tokens.start[line.firstToken]!
    const end = tokens.end[line.endToken - 1]!
    return languageOfLine(units, start, Math.min(end, start + 400), main)
  })
  const numbers = emptyNumbers(tokens.count)
  const words = new Int32Array(tokens.count)
  const collector = new MarkCollector(tokens.count)
  const readers = new Map<Language, LineReader>()
  lines.forEach(({ firstToken, endToken }, i) => {
    const language = lineLanguages[i]!
    let reader = readers.get(language)
    if (!reader) {
      const { lexicon } = readyOf(language, knowledge)
      const layer = new NumberLayer(numbers, tokens, folded, text, language, lexicon.forms, words)
      const scanner = new Scanner(collector, lexicon, tokens, words, numbers, text)
      readers.set(language, (reader = { forms: lexicon.forms, layer, scanner }))
    }
    reader.forms.find(words, tokens, units, firstToken, endToken)
    reader.layer.lay(firstToken, endToken)
    reader.scanner.scan(firstToken, endToken)
  })
  release(units)
  const found = collector.sorted(tokens)
  const header = headerOf(text)
  const publishedOn = document.publishedOn ?? header?.day ?? null
  const reasons = noiseOf(lines, tokens, text, found)
  const blocks: Block[] = piecesOf(lines, reasons, tokens, text, found, header?.end ?? 0).map(
    ({ firstToken, endToken, line, noise }) => ({
      firstToken,
      endToken,
      span: [tokens.start[firstToken]!, tokens.end[endToken - 1]!],
      language: lineLanguages[line]!,
      noise,
    }),
  )
  const noise: Noise[] = blocks.flatMap((block) => (block.noise ? [{ span: block.span, reason: block.noise }] : []))
  const marks = withoutNoise(found, blocks, tokens.count)
  const sentences = sentencesOf(tokens, text, folded, blocks, (language) => readyOf(language, knowledge).abbreviations)
  const sentenceNumber = (offset: number): number => {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]!.span[1] <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const blockLanguage = (token: number): Language =>
    blocks[sentences[sentenceNumber(tokens.start[token]!)]?.block ?? 0]?.language ?? main
  const monthOf = (token: number): number | undefined => {
    const payload = readyOf(blockLanguage(token), knowledge).lexicon.payloadOf(
      'month',
      folded.slice(tokens.start[token], tokens.end[token]),
    )
    return payload === undefined ? undefined : Number(payload)
  }
  const countries = countriesOf(marks, folded, text)
  const parties = withTheirPeoples(
    partiesOf(countries, folded, () => true, knowledge),
    marks,
  )
  const dates = datesOf(
    marks,
    tokens,
    numbers,
    text,
    monthOf,
    publishedOn,
    sentenceNumber,
    fiscalYearOf(parties.slice(0, 2)),
  )
  return {
    id: document.id,
    text,
    folded,
    language: main,
    languageCode: told,
    publishedOn,
    title: document.title?.normalize('NFC') ?? null,
    knowledge,
    tokens,
    numbers,
    marks,
    blocks,
    sentences,
    noise,
    dates,
    countries,
    parties,
  }
}

// What takes text out of pages puts the day of publication before it in this way.
const HEADER = /^\s*date (\d{4}-\d\d(?:-\d\d)?)(?!\S)/

/** A day of publication that stands before the text, as precise as it is. */
function headerOf(text: string): { day: string; end: number } | null {
  const found = HEADER.exec(text.slice(0, 40))
  return found && { day: found[1]!, end: found[0].length }
}

function languageByCode(code: string | null): Language {
  return languages.find((l) => l.code === code) ?? languages[0]!
}

/** Marks of the story only: noise yields nothing. */
function withoutNoise(found: MarkTable, blocks: readonly Block[], tokens: number): MarkTable {
  if (blocks.every((block) => block.noise === null)) return found
  const isNoise = new Uint8Array(tokens)
  for (const { noise, firstToken, endToken } of blocks) if (noise !== null) isNoise.fill(1, firstToken, endToken)
  return found.without(isNoise)
}
