import { hasMark } from '../../../engine/page.ts'
import type { Actor } from '../actors/actor.ts'
import type { Around, Partners } from './around.ts'
import { areOpposite, firstCouple, isJoint } from './opposite.ts'

/** "A told B": a subject and right behind the verb an addressee of another side. */
export function pairTelling({ page, mark, reals, later, gapAfter }: Around): Actor[][] {
  // "…", said the minister: who stands behind a verb that a quotation leads to is the speaker.
  if (/["»”][,.]?\s*[-—–]\s*$/.test(page.text.slice(Math.max(0, mark.start - 6), mark.start))) return []
  const [subject, object] = [reals.at(-1), later[0]]
  if (!subject || !object || gapAfter > 14 || !areOpposite(subject, object)) return []
  return subject.side !== null && object.side !== null ? [[subject, object]] : []
}

/** "A and B discussed", "A discussed with B". */
export function pairDiscussing(around: Around, { joined, companion, host }: Partners): Actor[][] {
  const { page, sentence, mark, before, reals, later, gapAfter } = around
  const opener = pairOpeningWith(around)
  if (opener) return [opener]
  if (
    joined &&
    isJoint(page, ...joined) &&
    (mark.start - joined[1].end <= 30 ||
      // 甲和乙就…进行讨论: what is discussed stands between.
      (sentence.language.names && page.folded.slice(joined[1].end, joined[1].end + 4).includes('就')))
  )
    return [joined]
  if (companion && host && mark.start - host.end < 30) return [[host, companion]]
  // "When he and Vo Van Thuong talked".
  const [one, fellow] = [before.findLast((actor) => actor.form === 'pronoun'), reals.at(-1)]
  if (
    one &&
    fellow?.form === 'named' &&
    one.end <= fellow.start &&
    mark.start - fellow.end <= 4 &&
    !sentence.language.names &&
    isJoint(page, one, fellow)
  )
    return [[fellow, one]]
  // "Flights were | discussed by | A and B": where the verb may go before its subjects.
  const behind = reals.length === 0 ? firstCouple(page, later) : undefined
  return behind && gapAfter <= 2 && !sentence.language.names ? [behind] : []
}

const OPENING = 3
const OPENED_REACH = 30
const AGAINST_VERB = 12

/** "With the premier of A | the president of B | discussed": whom somebody met opens the sentence, who met stands by the verb. */
function pairOpeningWith({ page, sentence, mark, before, reals }: Around): [Actor, Actor] | null {
  if (sentence.language.names) return null
  const [met] = reals
  const who = before.at(-1)
  const [from] = sentence.span
  const opens = met && hasMark(page, 'meeting.with', from, met.start, (mark) => mark.start - from <= OPENING)
  if (!opens || met.start - from > OPENED_REACH || !who || who.start < met.end || mark.start - who.end > AGAINST_VERB)
    return null
  return who.form === 'pronoun' || areOpposite(who, met) ? [met, who] : null
}

/** "At the meeting with B", "at the meeting of A and B": told before, named again. */
export function pairReferredTo(
  { page, mark, later, gapAfter }: Around,
  { companion, host }: Partners,
  near: [Actor, Actor] | null,
): Actor[][] {
  if (companion && host && gapAfter > 0 && companion === later[0]) return [[host, companion]]
  const couple = firstCouple(page, later)
  return couple && gapAfter < 24 ? [couple] : near && mark.start - near[1].end <= 4 ? [near] : []
}
