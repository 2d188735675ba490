import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of meetings: what they are called, bodies, what was done. */
export const meetings = {} satisfies Lexicon
