import type { Language } from '../../engine/language.ts'
import { mergeLexicons } from '../../engine/lexicon.ts'
import { countries } from './countries.ts'
import { dates } from './dates.ts'
import { figures } from './figures.ts'
import { noise } from './noise.ts'
import { numbers } from './numbers.ts'
import { parties } from './parties.ts'
import { places } from './places.ts'

/** Kazakh in Cyrillic letters, as far as figures. */
export const kazakh: Language = {
  code: 'kk',
  home: 'KZ',
  hasCases: true,
  numbers: { decimal: ',', groups: [' ', '.'] },
  signature: {
    script: 'cyrillic',
    letters: 'әғқңөұүһі',
    words: ['және', 'мен', 'бен', 'туралы', 'бойынша', 'жылы'],
  },
  reads: ['figure'],
  lexicon: mergeLexicons([numbers, dates, noise, countries, places, parties, figures]),
}
