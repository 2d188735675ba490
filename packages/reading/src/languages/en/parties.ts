import type { Lexicon } from '../../engine/lexicon.ts'

/** Words for the sides of the relationship without their names. */
export const parties = {
  'party.both': { '': ['the two sides', 'both sides', 'the two countries', 'both countries', 'the two nations', 'both nations', 'the sides', 'the two', 'the parties', 'both parties', 'the two parties', 'bilateral', 'two - way', 'the two governments', 'both governments', 'the two ministers', 'the two leaders', 'the co - chairs', 'the two deputy prime ministers', 'their two countries', 'two countries', 'two sides'] },
} satisfies Lexicon
