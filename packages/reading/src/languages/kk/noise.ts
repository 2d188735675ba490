import type { Lexicon } from '../../engine/lexicon.ts'

/** Words at the start of lines that are not the story. */
export const noise = {
  'noise.related': { '': ['тағы оқыңыз', 'оқи отырыңыз', 'тақырып бойынша', 'басқа жаңалықтар', 'соңғы жаңалықтар', 'ұқсас жаңалықтар'] },
  'noise.copyright': { '': ['©', 'барлық құқықтар қорғалған', 'дереккөз :'] },
  'noise.contact': { '': ['мекенжайы :', 'мекенжай :', 'телефон :', 'факс :'] },
  'noise.caption': { '': ['фото :', 'сурет :', 'видео :', '\\( фото'] },
} satisfies Lexicon // prettier-ignore
