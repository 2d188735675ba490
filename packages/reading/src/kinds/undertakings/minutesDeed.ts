import { firstMark, hasMark, type Page, type Sentence } from '../../engine/page.ts'
import type { Actor } from './actors/actor.ts'
import type { Verdict } from './judge/verdict.ts'
import { endOf } from './signals.ts'
import { hasPause } from './speech.ts'

// "The | Turkish side …": an article may stand before who does it.
const ARTICLE = 4
const LONGEST_NUMBER = 6
const FARTHEST = 48

/** "The Turkish side provides 100 places": in a paragraph of minutes a side binds itself in the present tense. */
export function minutesDeed(page: Page, sentence: Sentence, actors: readonly Actor[]): Verdict | undefined {
  const first = actors[0]
  const [start] = sentence.span
  const end = endOf(sentence)
  if (
    !first ||
    first.oblique ||
    first.sides.length !== 1 ||
    first.form === 'person' ||
    first.start - start > ARTICLE + numberAt(page.text, start)
  )
    return undefined
  const deed = firstMark(page, 'undertaking.deed', first.end, Math.min(end, first.end + FARTHEST))
  if (!deed || hasPause(page.folded, first.end, deed.start)) return undefined
  if (hasMark(page, 'undertaking.past', first.end, end) || hasMark(page, 'undertaking.not', first.end, deed.start))
    return undefined
  return { kind: 'pledged', by: first.sides, start: first.start, end, rule: 'undertaking/minutes', implied: null }
}

/** How many units the number takes that opens a paragraph: `7. `, 七、. */
function numberAt(text: string, start: number): number {
  let at = start
  while (at - start < LONGEST_NUMBER && '0123456789一二三四五六七八九十.)）．、 '.includes(text[at] ?? 'x')) at++
  return at - start
}
