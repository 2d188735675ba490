import type { Lexicon } from '../../engine/lexicon.ts'

/** Words for the sides of the relationship without their names. */
export const parties = {
  'party.both': { '': ['стороны', 'сторон', 'сторонам', 'сторонами', 'обе стороны', 'обе страны', 'обеих сторон', 'обеих стран', 'две страны', 'двух стран', 'двух государств', 'двумя странами', 'двух сторон', 'обоих государств', 'собеседники', 'оба министра', 'сопредседатели', 'двусторонн~'] },
} satisfies Lexicon
