import type { Language } from '../../engine/language.ts'
import { mergeLexicons } from '../../engine/lexicon.ts'
import { countries } from './countries.ts'
import { dates } from './dates.ts'
import { figures } from './figures.ts'
import { instruments } from './instruments.ts'
import { meetings } from './meetings.ts'
import { noise } from './noise.ts'
import { numbers } from './numbers.ts'
import { parties } from './parties.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { topics } from './topics.ts'
import { undertakings } from './undertakings.ts'

/** Russian. */
export const russian: Language = {
  code: 'ru',
  home: 'RU',
  hasCases: true,
  declinesNames: true,
  numbers: { decimal: ',', groups: [' ', '.'] },
  signature: { script: 'cyrillic', letters: '', words: ['и', 'в', 'на', 'что', 'с'] },
  lexicon: mergeLexicons([
    numbers,
    dates,
    noise,
    countries,
    places,
    parties,
    figures,
    meetings,
    people,
    instruments,
    topics,
    undertakings,
  ]),
}
