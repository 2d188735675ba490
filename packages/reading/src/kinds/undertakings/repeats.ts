import type { Undertaking } from '../../findings.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'

const ENDS = '.!?。:;…）)”"»'
const LONGEST_HEADLINE = 160

/** A line of its own before the story begins that no mark ends, or that says the title again. */
export function isHeadline(page: Page, sentence: Sentence): boolean {
  const block = page.blocks[sentence.block]!
  const [start, end] = sentence.span
  if (end - start > LONGEST_HEADLINE || block.span[0] !== start || block.span[1] !== end) return false
  const line = page.text.slice(start, end)
  if (page.title && line === page.title) return true
  return !ENDS.includes(line.at(-1)!) && (sentence.block < 3 || isTitleCase(line))
}

const LONGEST_SUBHEADING = 80
/** "Commitment to Central Asia": a short line whose longer words all have capitals. */
function isTitleCase(line: string): boolean {
  if (line.length > LONGEST_SUBHEADING) return false
  const words = line.split(/\s+/).filter((word) => word.length > 4)
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))
}

// Of the words of a lead this many must come again for it to be a repetition.
const SHARE = 0.6
// Headlines and leads stand here.
const LEAD = 700

/** Leaves out what a headline or a lead says before the story says it again. */
export function withoutRepeats(page: Page, undertakings: readonly Undertaking[]): Undertaking[] {
  const lead = undertakings.findIndex(({ span }) => span[0] > LEAD)
  const leading = lead < 0 ? undertakings.length : lead
  if (leading === 0 || undertakings.length < 2) return [...undertakings]
  const words = undertakings.map((undertaking) => wordsIn(page, undertaking))
  return undertakings.filter((_, i) => {
    if (i >= leading || words[i]!.size < 4) return true
    for (let later = i + 1; later < undertakings.length; later++) {
      let common = 0
      for (const word of words[i]!) if (words[later]!.has(word)) common++
      if (common >= SHARE * words[i]!.size) return false
    }
    return true
  })
}

const MOST_WORDS = 200
/** The words as numbers, the same for the same word: that a few words in a million share one matters to no share. */
function wordsIn(page: Page, { span }: Undertaking): Set<number> {
  const { tokens, folded } = page
  const words = new Set<number>()
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.start[middle]! < span[0]) low = middle + 1
    else high = middle
  }
  for (let i = low; i < tokens.count && tokens.end[i]! <= span[1] && words.size < MOST_WORDS; i++)
    if (tokens.type[i] === TokenType.word) words.add(tokens.hash[i]!)
    // One character says little: two that stand together are what comes near to a word.
    else if (tokens.type[i] === TokenType.han && tokens.type[i + 1] === TokenType.han && tokens.end[i + 1]! <= span[1])
      words.add((folded.charCodeAt(tokens.start[i]!) << 16) | folded.charCodeAt(tokens.start[i + 1]!))
  return words
}
