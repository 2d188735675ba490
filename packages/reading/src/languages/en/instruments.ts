import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of instruments: what they are called, signing, force, terms. */
export const instruments = {} satisfies Lexicon
