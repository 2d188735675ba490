import type { Page, Sentence } from '../../engine/page.ts'
import type { Verdict } from './judge/verdict.ts'
import type { Lists } from './lists.ts'

// "They agreed on transport too.", "The sides agreed on the following:"
const SHORTEST = 32
const LONGEST_OPENING = 80

/** What is agreed, asked or ordered is said by the sentences that follow. */
export function onlyOpens(page: Page, sentence: Sentence, { kind, rule }: Verdict, lists: Lists): boolean {
  const {
    span: [start, end],
    language,
  } = sentence
  const length = end - start
  const opensMore = page.folded[end - 1] === ':'
  // "Türkiye asked for three things:", and a line for each.
  if (kind !== 'agreed' && opensMore && length < LONGEST_OPENING) return lists.follows(sentence)
  if (kind !== 'agreed' || rule === 'undertaking/consent' || language.signature.script === 'han') return false
  return length < (opensMore ? LONGEST_OPENING : SHORTEST)
}
