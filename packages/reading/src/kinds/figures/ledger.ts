import type { Implied } from '../../findings.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import type { Quantity } from './quantity.ts'
import { type TableUnit, tableUnitOf } from './tableUnit.ts'

/** The last sum of money read; a bare "4.5 billion" takes its currency, a bare "3.79" its magnitude too. */
export interface Purse {
  readonly currency: string
  readonly span: readonly [number, number]
  readonly exponent: number
  readonly sentence: number
}

/** The last number of goods or people; a bare number of the same order may be of the same. */
export interface Tally {
  readonly unit: string | null
  readonly counted: string | null
  readonly span: readonly [number, number]
  readonly block: number
  readonly value: number
}

/** A count with its noun. */
export interface Counted {
  readonly unit: string | null
  readonly counted: string | null
  readonly span: readonly [number, number]
  readonly sentence: number
  readonly value: number
}

/** A number on its way to a quantity. */
export interface Draft {
  /** The token that it begins at. */
  token: number
  /** Behind its last word, a magnitude among them. */
  end: number
  /** Where its unit may begin: behind the point of an abbreviation and a word that rounds. */
  next: number
  value: number
  kind: Quantity['kind']
  unit: string | null
  counted: string | null
  /** From the currency before it to the unit behind it. */
  first: number
  endToken: number
  /** What the word for per cent multiplies by: 10 where it says tenths. */
  factor: number
  implied: readonly Implied[]
}

/** What the numbers of a page have said so far, and the number that is read: one for a page, so that no number makes anew what it is read with. */
export interface Ledger {
  readonly page: Page
  readonly table: TableUnit | null
  sentence: Sentence
  purse: Purse | undefined
  tally: Tally | undefined
  lastCount: Counted | undefined
  /** What the sentence before counted last. */
  countBefore: Counted | undefined
  /** The sentence that counted people last. */
  lastPeople: number | undefined
  readonly draft: Draft
}

/** A ledger with nothing in it yet. */
export const ledgerOf = (page: Page): Ledger => ({
  page,
  table: tableUnitOf(page),
  sentence: page.sentences[0]!,
  purse: undefined,
  tally: undefined,
  lastCount: undefined,
  countBefore: undefined,
  lastPeople: undefined,
  draft: {
    token: 0,
    end: 0,
    next: 0,
    value: 0.5,
    kind: 'count',
    unit: null,
    counted: null,
    first: 0,
    endToken: 0,
    factor: 1,
    implied: NOTHING,
  },
})

export const NOTHING: readonly Implied[] = []

/** Indicators that count people. */
export const PEOPLE_COUNTED: ReadonlySet<string> = new Set(['students', 'tourists', 'workers', 'residents'])
