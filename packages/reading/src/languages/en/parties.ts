import type { Lexicon } from '../../engine/lexicon.ts'

/** Words for the sides of the relationship without their names. */
export const parties = {
  'party.both': { '': ['the two sides', 'both sides', 'the two countries', 'both countries', 'the two nations', 'both nations', 'the sides', 'the two', 'the parties', 'both parties', 'the two parties', 'bilateral', 'two - way', 'the two governments', 'both governments', 'the two ministers', 'the two leaders', 'the co - chairs', 'the two deputy prime ministers', 'their two countries', 'two countries', 'two sides'] },
  // Both sides as those who speak or act.
  'party.pair': {
    '': ['[the] two (companies|firms|universities|agencies|banks|associations|institutes|corporations|groups|cities|provinces|partners|peoples|deputy ministers|vice ministers|ambassadors|trade ministers|vice premiers|premiers|chambers|organisations|organizations|bodies|parliaments|chief executives|enterprises|institutions|departments|secretaries|signatories)', 'both (companies|firms|universities|agencies|banks|associations|institutes|corporations|ministries|foreign ministers|partners|peoples|institutions|deputy ministers|enterprises|neighbours|neighbors|chairmen|departments|parliaments|presidents)', '(presidents|leaders|governments|ministers|ministries|companies|businesses|businessmen|peoples) (of|from) (both|the two) (countries|sides|nations|states)', 
      '[the] two (sides|countries|nations|governments|leaders|ministers|parties|states|presidents|prime ministers|deputy prime ministers|premiers|delegations|neighbours|neighbors|ministries|co - chairs|officials|capitals|men|women|economies|heads of state|heads of government|foreign ministers|foreign ministries|neighbouring countries|chairmen)', 'both (sides|countries|nations|governments|leaders|ministers|parties|states|presidents|prime ministers|delegations|officials|capitals|premiers|men|of them|co - chairs)', '(the|both) (sides|parties|co - chairs|presidents|leaders|ministers|delegations|prime ministers)', 'they', 'the two', 'both', 'each side', 'the countries', 'the pair', 'leaders of the two countries', 'the governments of the two countries', 'all sides', 'the three countries', 'the neighbours', 'the neighbors', 'their governments',
    ],
  },
} satisfies Lexicon // prettier-ignore
