import type { Actor } from '../actors/actor.ts'
import type { Around } from './around.ts'
import { facing, isWith } from './opposite.ts'

const PRONOUN_GAP = 8

/** Somebody named and "him", or one whom the words leave out. */
export function pairWithUnnamed(
  { page, sentence, mark, manner, before, after, reals }: Around,
  object: Actor | undefined,
): Actor[][] | null {
  const isPronounNear = (actor: Actor): boolean =>
    actor.form === 'pronoun' && Math.max(actor.start - mark.end, mark.start - actor.end) < 30
  const pronoun = before.find(isPronounNear) ?? after.find(isPronounNear)
  const lone = object ?? reals.at(-1)
  if (!lone || manner === 'noun') return null
  if (lone.form === 'named' && pronoun) return [[lone, sentence.language.names ? facing(page, pronoun, lone) : pronoun]]
  return object && reals.length === 0 && lone.side !== null
    ? [[lone, { ...lone, isSideSaid: false, form: 'pronoun', person: null, side: null, head: '' }]]
    : null
}

/** "The two leaders met", "he met them": those of whom the text has been speaking. */
export function pairOfTheTwo({ page, sentence, mark, manner, before, after, reals }: Around): Actor[][] | null {
  const pair =
    before.findLast((actor) => actor.form === 'pair' && mark.start - actor.end < 50) ??
    after.find((actor) => actor.form === 'pair' && actor.start - mark.end < 24)
  if (pair) return [[pair]]
  // 总理将同他会谈: with whom the text has been speaking of.
  const other = sentence.language.names ? before.at(-1) : undefined
  const partner = reals.findLast((actor) => actor.form === 'named')
  if (
    manner === 'noun' &&
    other?.form === 'pronoun' &&
    partner &&
    isWith(page, other) &&
    mark.start - other.end <= 2 &&
    other.start - partner.end <= PRONOUN_GAP
  )
    return [[partner, facing(page, other, partner)]]
  const speaker = before.findLast((actor) => actor.form === 'pronoun' && mark.start - actor.end < 40)
  return speaker && manner !== 'noun' ? [[speaker]] : null
}
