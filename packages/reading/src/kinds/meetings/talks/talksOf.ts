import type { Page } from '../../../engine/page.ts'
import type { PartyCode } from '../../../findings.ts'
import type { Actor } from '../actors/actor.ts'
import { mainParties } from '../circumstances.ts'
import type { Mention } from '../draft.ts'
import { frameOf } from '../frameOf.ts'
import type { Word } from './talksWord.ts'

/** The talks of those whom a word of meeting tells. */
export function talksOf(page: Page, word: Word, people: readonly Actor[], sides: readonly PartyCode[]): Mention {
  const { sentence, mark, manner, isBack } = word
  let { start, end } = mark
  for (const actor of people) {
    if (Math.max(actor.start - mark.end, mark.start - actor.end) >= 70 || actor.form === 'pair') continue
    start = Math.min(start, actor.start)
    end = Math.max(end, actor.end)
  }
  return {
    kind: 'talks',
    rule: `meeting/talks-${manner}`,
    start,
    end,
    verb: [mark.start, mark.end],
    sentence,
    frame: frameOf(page, sentence, mark.start),
    actors: people,
    sides,
    isBack: isBack && people.length < 2,
    refersBack: isBack,
    isOnline: manner === 'phone',
  }
}

/** The sides of those who meet; a counterpart is on the other side of the page's two. */
export function sidesOf(page: Page, pair: readonly Actor[]): PartyCode[] {
  const codes = [...new Set(pair.map((actor) => actor.side).filter((code): code is PartyCode => code !== null))]
  if (codes.length === 1 && pair.some((actor) => actor.isCounterpart)) {
    const other = mainParties(page).find((code) => code !== codes[0])
    return other ? [codes[0]!, other] : codes
  }
  return codes.slice(0, 3)
}
