import type { Lexicon } from '../../engine/lexicon.ts'

/** Towns that stand for their country. */
export const places = {
  place: {
    'KZ:Astana': ['^астана~'], 'KZ:Almaty': ['^алматы~'], 'KZ:Shymkent': ['^шымкент~'], 'KZ:Aktau': ['^ақтау~'], 'KZ:Karaganda': ['^қарағанды~'],
    'RU-MOW': ['^мәскеу~'], 'RU-SPE': ['^санкт - ^петербург~'], 'RU:Kazan': ['^қазан (қаласы|қаласында|қаласынан)'],
    'CN-BJ': ['^бейжің~', '^пекин~'], 'CN-SH': ['^шанхай~'], 'CN-XJ': ['^шыңжаң~'], 'CN:Urumqi': ['^үрімжі~'],
    'UZ:Tashkent': ['^ташкент~'], 'KG:Bishkek': ['^бішкек~'], 'TJ:Dushanbe': ['^душанбе~'], 'TM:Ashgabat': ['^ашғабад~'], 'AZ:Baku': ['^баку~'],
    'TR:Ankara': ['^анкара~'], 'TR:Istanbul': ['^стамбул~', '^ыстанбұл~'], 'BY:Minsk': ['^минск~', '^мински~'], 'MN:Ulaanbaatar': ['^ұланбатыр~'],
    'IR:Tehran': ['^тегеран~'], 'IN:New Delhi': ['^дели~', '^нью - ^дели~'], 'JP:Tokyo': ['^токио~'], 'KR:Seoul': ['^сеул~'], 'AE:Dubai': ['^дубай~'], 'AE:Abu Dhabi': ['^абу - ^даби~'],
  },
} satisfies Lexicon // prettier-ignore
