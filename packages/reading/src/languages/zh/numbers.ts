import type { Lexicon } from '../../engine/lexicon.ts'

/** Han numerals are read by the engine; only what is not a numeral stands here. */
export const numbers = {} satisfies Lexicon
