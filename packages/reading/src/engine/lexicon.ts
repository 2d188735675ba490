import { PatternError } from '../errors.ts'

/**
 * Words of one language as rows a linguist can correct: type → payload → patterns.
 *
 * A pattern is words separated by one space, lower case, simplified characters, NFC:
 * - `росси~`  any ending: the token begins with this
 * - `(a|b)`   either; `[x]` may be absent
 * - `^nga`    first letter must be a capital in the text; `=US` must match case exactly
 * - `#`       a number in digits or Han numerals; `<n>` any cardinal, words too; `<ord>` any ordinal (20th, 25-е, XX, двадцатое)
 * - `<month>` any one-word row of the type `month`; likewise for every other type
 * - `\\(`     a bracket itself
 * - hyphens and other punctuation are words of their own; Chinese is written without spaces
 */
export type Lexicon = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** One alternative of a pattern, ready for the trie. */
export interface Row {
  readonly type: string
  readonly payload: string
  readonly words: readonly string[]
}

/** Puts lexicons together; a type and payload that several name has the patterns of all. */
export function mergeLexicons(lexicons: readonly Lexicon[]): Lexicon {
  const merged: Record<string, Record<string, string[]>> = {}
  for (const lexicon of lexicons)
    for (const [type, payloads] of Object.entries(lexicon))
      for (const [payload, patterns] of Object.entries(payloads))
        ((merged[type] ??= {})[payload] ??= []).push(...patterns)
  return merged
}

/**
 * All alternatives of all patterns of a lexicon.
 * @throws {PatternError} one sentence naming type, payload and pattern when brackets do not match.
 */
export function rowsOf(lexicon: Lexicon): Row[] {
  const rows: Row[] = []
  for (const [type, payloads] of Object.entries(lexicon))
    for (const [payload, patterns] of Object.entries(payloads))
      for (const pattern of patterns)
        for (const alternative of expand(pattern, `${type}/${payload}`)) {
          const words = wordsOf(alternative)
          if (words.length > 0) rows.push({ type, payload, words })
        }
  return rows
}

/** The same patterns, only where the text has a capital: `committee` → `^committee`. */
export const capitalised = (patterns: readonly string[]): string[] =>
  patterns.map((pattern) => (pattern.startsWith('^') || pattern.startsWith('=') ? pattern : `^${pattern}`))

const MOST_ALTERNATIVES = 4096

function expand(pattern: string, where: string): string[] {
  let at = 0
  const bad = (why: string) => new PatternError(pattern, why, where)
  const sequence = (closers: string): string[] => {
    let results = ['']
    while (at < pattern.length && !closers.includes(pattern[at]!)) {
      const char = pattern[at]!
      let choices: string[]
      if (char === '(' || char === '[') {
        at++
        const closer = char === '(' ? ')' : ']'
        choices = char === '[' ? [''] : []
        for (;;) {
          choices.push(...sequence(`|${closer}`))
          if (pattern[at] === undefined) throw bad(`lacks "${closer}"`)
          if (pattern[at++] === closer) break
        }
      } else if (char === ')' || char === ']') throw bad(`has "${char}" without its opening`)
      else if (char === '|') throw bad('has "|" outside brackets')
      else {
        if (char === '\\') at++
        choices = [pattern[at] ?? '']
        at++
      }
      results = results.flatMap((head) => choices.map((tail) => head + tail))
      if (results.length > MOST_ALTERNATIVES) throw bad(`has more than ${MOST_ALTERNATIVES} alternatives`)
    }
    return results
  }
  const all = sequence('')
  return [...new Set(all)]
}

const wordPattern = /<[a-z.-]+>|#|[\^=]?\p{Script=Han}|[\^=]?[\p{L}\p{M}]+~?|\p{Nd}+|[^\s]/gu

function wordsOf(alternative: string): string[] {
  return alternative.match(wordPattern) ?? []
}
