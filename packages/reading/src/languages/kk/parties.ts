import type { Lexicon } from '../../engine/lexicon.ts'

/** Words for the sides of the relationship without their names. */
export const parties = {
  'party.both': { '': ['екі (ел|елдің|елге|елден|ел арасында~|жақ|жақтың|тарап|тараптың|мемлекет|мемлекеттің|республика~)', 'екіжақты', 'өзара', 'тараптар', 'тараптардың', 'екі ел арасындағы', 'елдеріміз~', 'еліміз бен'] },
} satisfies Lexicon // prettier-ignore
