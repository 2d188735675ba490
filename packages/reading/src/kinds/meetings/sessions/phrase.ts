/** True when the words between two others keep them in one phrase: no full stop, no more than the commas of a list. */
export const isOnePhrase = (gap: string): boolean => !/[.;:。!?]/.test(gap) && (gap.match(/,/g)?.length ?? 0) <= 3

/** True when nothing that ends a clause stands between; commas may. */
export const isOneClause = (gap: string): boolean => !/[;。!?]/.test(gap)
