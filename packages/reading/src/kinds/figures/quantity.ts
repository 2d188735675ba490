import type { Implied, Qualifier } from '../../findings.ts'

/** A number with its unit. */
export interface Quantity {
  readonly kind: 'money' | 'count' | 'percent'
  readonly value: number | readonly [number, number]
  readonly unit: string | null
  /** What the counted noun says of the indicator; `?` where the words around must say it, `?students` where they must say just that. */
  readonly counted: string | null
  readonly qualifier: Qualifier
  /** From the qualifier to the unit. */
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** Where the number itself begins, qualifier and currency apart. */
  readonly numberStart: number
  /** Sign written right before the number. */
  readonly sign: 1 | -1 | 0
  readonly implied: readonly Implied[]
}

/** The number itself, of a range its upper end. */
export const highest = (quantity: Quantity): number =>
  typeof quantity.value === 'number' ? quantity.value : quantity.value[1]

export const COUNTED_BEFORE = 'the noun of a number before'
export const TOLD_OF_TABLE = 'the unit said over the table'
