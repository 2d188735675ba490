/** A date of signing and from what it was taken where it does not stand beside the words. */
export interface Signing {
  readonly date: string | null
  readonly from: string | null
  /** True when the date is so long before the text's own that the signing is no part of its story. */
  readonly isPast: boolean
  /** True when the date belongs to the name: "the 2005 agreement". */
  readonly isInName: boolean
}
