import { CharClass, classTable, normalWord } from './fold.ts'
import type { Block, Sentence } from './page.ts'
import { TokenType, type Tokens } from './tokens.ts'
import { isCapital } from './words.ts'
import type { Language } from './language.ts'

/** The lines of a text as token ranges, wrapped lines of one paragraph put together again. */
export function linesOf(tokens: Tokens, text: string): { firstToken: number; endToken: number }[] {
  const lines: { firstToken: number; endToken: number }[] = []
  let first = 0
  for (let i = 0; i <= tokens.count; i++) {
    if (i < tokens.count && tokens.type[i] !== TokenType.newline) continue
    if (i > first) {
      const previous = lines.at(-1)
      if (previous && previous.endToken === first - 1 && isWrap(tokens, text, previous, first)) previous.endToken = i
      else lines.push({ firstToken: first, endToken: i })
    }
    first = i + 1
  }
  return lines
}

const WRAPPED_LINE = 55
/** A single line end after a long line without end mark, before a small letter or inside a sentence, is a wrap. */
function isWrap(
  tokens: Tokens,
  text: string,
  previous: { firstToken: number; endToken: number },
  next: number,
): boolean {
  const last = previous.endToken - 1
  const end = tokens.end[last]!
  const start = tokens.start[next]!
  let breaks = 0
  for (let i = end; i < start; i++) if (text[i] === '\n') breaks++
  if (breaks !== 1 || end - lineStart(text, end) < WRAPPED_LINE) return false
  if (tokens.type[last] === TokenType.punctuation && !',-'.includes(text[tokens.start[last]!]!)) return false
  const char = text[start]!
  return char === char.toLowerCase() && char !== char.toUpperCase()
}

function lineStart(text: string, from: number): number {
  // Bounded: only whether the line is long matters.
  for (let i = from - 1; i >= Math.max(0, from - 400); i--) if (text[i] === '\n') return i + 1
  return Math.max(0, from - 400)
}

const MOST_BETWEEN = 4
const CLOSERS = '"\'»”’)]）」』'

/** Cuts the story's blocks into sentences. A semicolon does not end one (GUIDE.md), nor a point after an abbreviation, an initial or a number. */
export function sentencesOf(
  tokens: Tokens,
  text: string,
  folded: string,
  blocks: readonly Block[],
  abbreviationsOf: (language: Language) => ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = []
  // Of the block at hand, and where its next sentence begins.
  let abbreviations: ReadonlySet<string>
  let blockStart = 0
  let first = 0
  blocks.forEach((block, blockIndex) => {
    if (block.noise) return
    abbreviations = abbreviationsOf(block.language)
    blockStart = first = block.firstToken
    for (let i = block.firstToken; i < block.endToken; i++) {
      if (tokens.type[i] !== TokenType.punctuation) continue
      const mark = folded[tokens.start[i]!]!
      if (
        mark === '。' ||
        mark === '!' ||
        mark === '?' ||
        (mark === '…' && opensSentence(i + 1, block.endToken)) ||
        (mark === '.' && endsSentence(i, block.endToken))
      ) {
        let end = i + 1
        while (
          end < block.endToken &&
          tokens.type[end] === TokenType.punctuation &&
          (CLOSERS.includes(text[tokens.start[end]!]!) || '.!?。'.includes(folded[tokens.start[end]!]!)) &&
          tokens.start[end] === tokens.end[end - 1]
        )
          end++
        if (!isTagged(i + 1, end, block.endToken)) close(end, block, blockIndex)
        i = end - 1
      }
    }
    close(block.endToken, block, blockIndex)
  })
  return sentences

  function close(end: number, block: Block, blockIndex: number): void {
    if (end > first)
      sentences.push({
        index: sentences.length,
        span: [tokens.start[first]!, tokens.end[end - 1]!],
        firstToken: first,
        endToken: end,
        block: blockIndex,
        language: block.language,
      })
    first = end
  }

  /** '"We want more." - the minister said': a small letter behind a quotation and its dash says whose it was. */
  function isTagged(from: number, end: number, to: number): boolean {
    if (end === from || end + 1 >= to) return false
    const last = text[tokens.start[end - 1]!]!
    return (
      '"”»’'.includes(last) &&
      (folded[tokens.start[end]!] === '-' || folded[tokens.start[end]!] === ',') &&
      tokens.type[end + 1] === TokenType.word &&
      !isCapital(text, tokens.start[end + 1]!)
    )
  }

  /** "… and so on… The minister said": behind an ellipsis a capital begins a sentence. */
  function opensSentence(next: number, to: number): boolean {
    return (
      next < to &&
      tokens.type[next] === TokenType.word &&
      tokens.start[next]! > tokens.end[next - 1]! &&
      isCapital(text, tokens.start[next]!)
    )
  }

  function endsSentence(i: number, to: number): boolean {
    const next = i + 1
    if (next >= to) return true
    const glued = tokens.start[next] === tokens.end[i]
    const previous = i - 1
    if (glued && !CLOSERS.includes(text[tokens.start[next]!]!)) {
      // "…hai bên.Phía Nga": a missing space, when a small letter or a digit stands before and a capital after.
      const before =
        tokens.type[previous] === TokenType.word &&
        !isCapital(text, tokens.start[previous]!) &&
        tokens.end[previous]! - tokens.start[previous]! > 2
      return before && tokens.type[next] === TokenType.word && isCapital(text, tokens.start[next]!)
    }
    if (previous < first) return false
    // "1. Memorandum on …": the number of a line.
    if (
      previous === blockStart &&
      tokens.type[previous] === TokenType.digits &&
      tokens.end[previous]! - tokens.start[previous]! <= 2
    )
      return false
    const opens = tokens.type[next] !== TokenType.word || isCapital(text, tokens.start[next]!)
    if (!opens) return false
    if (tokens.type[previous] === TokenType.word) {
      const word = normalWord(folded.slice(tokens.start[previous], tokens.end[previous]))
      if (word.length === 1 && isCapital(text, tokens.start[previous]!)) return false
      if (abbreviations.has(word)) {
        // "в 2021 г. Стороны": after a number the abbreviation closes, before a name ("г. Москва") it opens.
        const counted =
          previous - 1 >= first &&
          (tokens.type[previous - 1] === TokenType.digits || (isCounted(previous) && !isAcronym(next)))
        return counted && tokens.type[next] === TokenType.word && isCapital(text, tokens.start[next]!)
      }
    }
    return true
  }

  /** "5 млрд долл.": an abbreviation behind a number, with other abbreviations between them at most. */
  function isCounted(abbreviation: number): boolean {
    for (let i = abbreviation - 1; i >= first && i >= abbreviation - MOST_BETWEEN; i--) {
      if (tokens.type[i] === TokenType.digits) return true
      const word = normalWord(folded.slice(tokens.start[i], tokens.end[i]))
      if (word !== '.' && !abbreviations.has(word)) return false
    }
    return false
  }
  // "5 млрд долл. США": what names the unit goes on.
  function isAcronym(token: number): boolean {
    return tokens.end[token]! - tokens.start[token]! > 1 && isCapital(text, tokens.start[token]! + 1)
  }
}

/** Tells whether a stretch of text holds nothing but white space. */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = classTable[text.charCodeAt(i)]
    if (kind !== CharClass.space && kind !== CharClass.newline && kind !== CharClass.ignorable) return false
  }
  return true
}
