import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of figures: indicators, units, qualifiers, growth. */
export const figures = {} satisfies Lexicon
