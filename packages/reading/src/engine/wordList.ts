import { PatternError, WordListError } from '../errors.ts'
import type { WordList } from '../findings.ts'
import { languages } from '../languages/index.ts'
import type { Language } from './language.ts'
import { type Lexicon, mergeLexicons, rowsOf } from './lexicon.ts'

const KEYS = new Set(['language', 'rows', 'without'])
const OWN_SYMBOLS = new Set(['n', 'ord'])

/** The rows of a language as the word lists correct them: first what is taken away, then what is added. */
export function corrected(language: Language, wordLists: readonly WordList[]): Lexicon {
  let { lexicon } = language
  for (const { rows, without } of wordLists.filter((list) => list.language === language.code)) {
    if (without) lexicon = taken(lexicon, without)
    if (rows) lexicon = mergeLexicons([lexicon, rows])
  }
  return lexicon
}

function taken(lexicon: Lexicon, without: Lexicon): Lexicon {
  const left: Record<string, Record<string, readonly string[]>> = {}
  for (const [type, payloads] of Object.entries(lexicon)) {
    left[type] = {}
    for (const [payload, patterns] of Object.entries(payloads)) {
      const gone = without[type]?.[payload]
      left[type][payload] = gone ? patterns.filter((pattern) => !gone.includes(pattern)) : patterns
    }
  }
  return left
}

/**
 * A word list as it comes out of a JSON file, held against the language that it corrects.
 * @param value `{ "language": "vi", "rows": { type: { payload: [patterns] } }, "without": { … } }`; `without` takes
 * patterns away and needs them exactly as the language's files (and `explain`) have them. One of the two must be there.
 * @throws {WordListError} one sentence that goes on from the name of the file and names type, payload and pattern.
 * @example parseWordList({ language: 'en', rows: { 'figure.currency': { THB: ['baht'] } } })
 */
export function parseWordList(value: unknown): WordList {
  if (!isRecord(value)) throw new WordListError('is no word list: an object with language and rows is wanted.')
  for (const key of Object.keys(value))
    if (!KEYS.has(key)) throw new WordListError(`has the key "${key}"; it may have language, rows and without.`)
  const language = languages.find(({ code }) => code === value['language'])
  if (!language)
    throw new WordListError(
      `names the language ${JSON.stringify(value['language']) ?? 'nowhere'}; there are ${languages.map(({ code }) => code).join(', ')}.`,
    )
  if (value['rows'] === undefined && value['without'] === undefined)
    throw new WordListError('has neither rows to add nor rows to take away (without).')
  const rows = value['rows'] === undefined ? undefined : lexiconOf(value['rows'], 'rows')
  const without = value['without'] === undefined ? undefined : lexiconOf(value['without'], 'without')
  const list: WordList = { language: language.code, ...(rows && { rows }), ...(without && { without }) }
  if (without) checkTaken(language, without)
  if (rows) checkAdded(corrected(language, [list]), rows)
  return list
}

function lexiconOf(value: unknown, key: string): Lexicon {
  if (!isRecord(value)) throw new WordListError(`has ${key} that are no object of types.`)
  for (const [type, payloads] of Object.entries(value)) {
    if (!isRecord(payloads)) throw new WordListError(`has for the type "${type}" no object of payloads.`)
    for (const [payload, patterns] of Object.entries(payloads))
      if (!Array.isArray(patterns) || !patterns.every((pattern) => typeof pattern === 'string'))
        throw new WordListError(`has ${at(type, payload)} no list of patterns.`)
  }
  return value as Lexicon
}

function checkTaken(language: Language, without: Lexicon): void {
  for (const [type, payload, pattern] of eachPattern(without))
    if (!language.lexicon[type]?.[payload]?.includes(pattern))
      throw new WordListError(
        `takes away ${at(type, payload)} the pattern "${pattern}", which ${language.code} does not have.`,
      )
}

function checkAdded(whole: Lexicon, rows: Lexicon): void {
  const known = new Set(languages.flatMap(({ lexicon }) => Object.keys(lexicon)))
  for (const type of Object.keys(rows)) {
    if (known.has(type)) continue
    const kin = [...known].filter((other) => other.split('.')[0] === type.split('.')[0]).sort()
    throw new WordListError(
      `has the type "${type}", which no rule reads${kin.length > 0 ? `; there are ${kin.join(', ')}` : ''}.`,
    )
  }
  const makers = new Set(
    languages.flatMap(({ lexicon }) => Object.keys(lexicon['date'] ?? {}).map((payload) => payload.split(' ')[0])),
  )
  for (const [type, payload, pattern] of eachPattern(rows)) {
    const bad = (why: string): WordListError =>
      new WordListError(`has ${at(type, payload)} the pattern "${pattern}", which ${why}.`)
    if (
      /^number\.(?:cardinal|ordinal|multiplier|magnitude)$/.test(type) &&
      (payload === '' || Number.isNaN(Number(payload)))
    )
      throw new WordListError(`has ${at(type, payload)} where a number is wanted.`)
    if (type === 'date' && !makers.has(payload.split(' ')[0]))
      throw new WordListError(`has ${at(type, payload)}, and no date is made so; there are ${[...makers].join(', ')}.`)
    let words: readonly string[]
    try {
      words = rowsOf({ [type]: { [payload]: [pattern] } }).flatMap((row) => row.words)
    } catch (error) {
      if (error instanceof PatternError) throw bad(error.why)
      throw error
    }
    if (words.length === 0) throw bad('is empty')
    for (const word of words) {
      const name = /^<(.+)>$/.exec(word)?.[1]
      if (name !== undefined && !OWN_SYMBOLS.has(name) && !whole[name])
        throw bad(`names ${word}, and no row has the type ${name}`)
    }
  }
}

function* eachPattern(lexicon: Lexicon): Generator<readonly [type: string, payload: string, pattern: string]> {
  for (const [type, payloads] of Object.entries(lexicon))
    for (const [payload, patterns] of Object.entries(payloads))
      for (const pattern of patterns) yield [type, payload, pattern]
}

const at = (type: string, payload: string): string => `in the type "${type}" for "${payload}"`
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
