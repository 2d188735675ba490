import type { PartyCode } from '../../../findings.ts'
import type { Actor } from './actor.ts'

/** A name, post, organ, country or pronoun before it is joined with what belongs to it. */
export interface Part {
  start: number
  end: number
  form: Actor['form']
  sides: readonly PartyCode[]
  weak: boolean
}

const ranks: Readonly<Record<Actor['form'], number>> = {
  person: 0,
  pair: 1,
  country: 2,
  he: 3,
  we: 3,
  host: 3,
  role: 4,
  organ: 5,
}
/** Which of two that overlap stays: the lower. */
export const rank = (form: Actor['form']): number => ranks[form]
export const isNominal = ({ form }: Part): boolean =>
  form === 'person' || form === 'country' || form === 'role' || form === 'organ'

export const partOf = (
  start: number,
  end: number,
  form: Actor['form'],
  sides: readonly PartyCode[],
  weak = false,
): Part => ({
  start,
  end,
  form,
  sides,
  weak,
})
