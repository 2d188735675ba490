import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of people: titles, posts, honorifics. */
export const people = {} satisfies Lexicon
