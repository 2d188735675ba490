import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of undertakings: who says what is to be done, and topics. */
export const undertakings = {} satisfies Lexicon
