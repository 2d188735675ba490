import type { Lexicon } from '../../engine/lexicon.ts'

export const places = {} satisfies Lexicon
