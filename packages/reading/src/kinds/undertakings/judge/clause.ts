import { firstFrom, hasMark, type Page } from '../../../engine/page.ts'
import type { Case } from '../opinions/case.ts'
import { afterDateline } from './dateline.ts'

// Further off, a word hardly belongs to the verb.
const LONGEST_REACH = 90

/** Where the clause of a cue begins, with its subject and without what only introduces it. */
export function clauseStart(page: Page, { folded, cue, subject, adjacent, sentence, words, speech }: Case): number {
  const from =
    subject && (adjacent || hasSemicolon(folded, subject.end, cue.start)) && subject.start < cue.start
      ? subject.start
      : cue.start
  let start = Math.min(afterDateline(page, sentence), from)
  if (speech.contentFrom <= from && speech.contentFrom > start) start = speech.contentFrom
  for (let i = from - 1; i > start; i--)
    if (folded[i] === ';' || (folded[i] === ':' && !pointsBack(page, i + 1, from))) {
      start = i + 1
      break
    }
  const quote = words.quote[firstFrom(words.quote, start)]
  if (quote && quote.start - start <= 2 && quote.end < from) start = quote.end
  while (start < from && ' ,;:"\''.includes(folded[start]!)) start++
  return Math.min(start, from)
}

/** Where it ends: with the sentence, or before the tag that says who said it. */
export const clauseEnd = ({ cue, sentence, speech }: Case): number =>
  speech.tag !== undefined && speech.tag > cue.end ? speech.tag : sentence.span[1]

/** "The ministries share data; promise …": a clause without a subject belongs to that of the clause before. */
function hasSemicolon(folded: string, from: number, to: number): boolean {
  if (to - from > LONGEST_REACH) return false
  for (let i = from; i < to; i++) if (folded[i] === ';') return true
  return false
}

/** "The agreement will be renewed: so | they decided": behind the colon stands only a word for what is before it. */
const pointsBack = (page: Page, from: number, to: number): boolean =>
  hasMark(page, 'undertaking.so', from, to, (mark) => mark.start - from <= 1 && to - mark.end <= 1)
