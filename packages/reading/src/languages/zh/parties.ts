import type { Lexicon } from '../../engine/lexicon.ts'

/** Words for the sides of the relationship without their names. */
export const parties = {
  'party.both': { '': ['双方', '两国', '双边', '两方', '两国政府', '双方均', '两国领导人', '两国总理', '两位副总理', '两位部长', '两位领导人', '两位总理', '会谈双方', '彼此'] },
} satisfies Lexicon
