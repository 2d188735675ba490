import type { Lexicon } from '../../engine/lexicon.ts'
import { namePatterns, withTabledNames } from '../../names/namePatterns.ts'
import { places as tabled } from '../../names/places.ts'

const own: Lexicon[string] = {
  'VN-SG': ['ho chi minh city', 'hcm city', '=HCMC', '^saigon', '^hochiminh city'],
  'VN-HN': ['^hanoi', '^ha ^noi'],
  'VN-HP': ['^haiphong', '^hai ^phong'],
  'VN-DN': ['^danang', '^da ^nang'],
  'VN-26': ['^thua ^thien - ^hue', '^thua ^thien ^hue'],
  'VN-43': ['^ba ^ria - ^vung ^tau', '^ba ^ria ^vung ^tau'],
  'VN-33': ['^dak ^lak', '^daklak', '^dac ^lac'],
  'VN-28': ['^kon ^tum', '^kontum'],
  'VN-14': ['^hoa ^binh'],
  'VN:Hue': ['^hue'],
  'VN:Vinh': ['vinh city', 'city of vinh'],
  'VN:Da Lat': ['^dalat', '^da ^lat'],
  'VN:Ha Long': ['^halong', '^ha ^long'],
  'VN-15': ['^ha ^tay'],
  'RU-MOW': ['^moscow'],
  'RU-SPE': ['^st [.] petersburg', '^saint petersburg', '^saint - petersburg', '^petersburg', '^leningrad'],
  'RU-MOS': ['moscow (region|oblast|province)'],
  'RU-LEN': ['leningrad (region|oblast)'],
  'RU-PRI': ['^primorye', '^primorsky [krai|territory|region]', '^primorskiy [krai|territory]', 'maritime territory'],
  'RU-SA': ['^yakutia', '^sakha', 'sakha republic'],
  'RU-KHA': ['khabarovsk (territory|krai|region)'],
  'RU-KDA': ['krasnodar (territory|krai|region)'],
  'RU-KYA': ['krasnoyarsk (territory|krai|region)'],
  'RU-PER': ['perm (territory|krai|region)'],
  'RU-STA': ['stavropol (territory|krai|region)'],
  'RU-ALT': ['altai (territory|krai|region)'],
  'RU-AL': ['altai republic', 'republic of altai'],
  'RU-KAM': ['^kamchatka'],
  'RU-ZAB': ['^zabaikalye', '^transbaikal', 'trans - baikal', '^zabaikalsky'],
  'RU-KHM': ['^khanty - mansi', '^yugra', '^ugra'],
  'RU-YAN': ['^yamalo - nenets', '^yamal'],
  'RU-BA': ['^bashkortostan', '^bashkiria'],
  'RU-VLA': ['vladimir (region|oblast)'],
  'RU-KIR': ['kirov (region|oblast)'],
  'RU-AMU': ['amur (region|oblast)'],
  'RU-TY': ['^tuva', '^tyva'],
  'RU:Yekaterinburg': ['^yekaterinburg', '^ekaterinburg'],
  'RU:Nizhny Novgorod': ['^nizhny novgorod', '^nizhniy novgorod'],
  'CN-BJ': ['^beijing', '^peking'],
  'CN-GD': ['^guangdong', '^canton'],
  'CN-XZ': ['^tibet', '^xizang'],
  'LA:Vientiane': ['^vientiane'],
  'KH:Phnom Penh': ['phnom penh', '^phnompenh'],
  'IN:New Delhi': ['new delhi', '^delhi'],
  'IN:Bengaluru': ['^bangalore', '^bengaluru'],
  'KZ:Astana': ['^astana', 'nur - sultan'],
  'UA:Kyiv': ['^kyiv', '^kiev'],
  'UA:Odesa': ['^odesa', '^odessa'],
  'UA:Kharkiv': ['^kharkiv', '^kharkov'],
  'TR:Istanbul': ['^istanbul'],
  'US:Washington': ['^washington', 'washington , d . c .', 'washington d . c .', 'washington =DC'],
  'US:New York': ['new york', 'new york city'],
  'CU:Havana': ['^havana', 'la habana'],
  'MM:Naypyidaw': ['^naypyidaw', 'nay pyi taw', '^naypyitaw'],
  'BR:Sao Paulo': ['são paulo', 'sao paulo'],
  'MV:Malé': ['^malé'],
  'KR:Gyeongju': ['^gyeongju'],
}

/** Names that are first of all something else: a person's, a word, a neighbour's. */
const onlyOwn = new Set([
  'VN-SG',
  'RU-AL',
  'RU-ALT',
  'VN:Vinh',
  'RU-VLA',
  'RU-KIR',
  'RU-AMU',
  'RU-MOS',
  'RU-LEN',
  'CN-HK',
  'CN-MO',
  'CN-TW',
  'MV:Malé',
  'SC:Victoria City',
  'VA:Vatican City State',
])

const cityNames = new Set(tabled.filter(({ payload }) => payload.includes(':')).map(({ en }) => en))

/** A region that shares its name with its capital has the name only with its type; others have both. */
const typed = ({ payload, en }: (typeof tabled)[number]): string[] => {
  const bare = en.replace(/ (Krai|Oblast|Republic)$/, '')
  const patterns = namePatterns(bare, 'en')
  if (payload.startsWith('RU-')) {
    const withType = patterns.flatMap((pattern) => [
      `${pattern} (region|oblast|krai|territory|republic|autonomous)`,
      `republic of ${pattern}`,
    ])
    return cityNames.has(bare) ? withType : [...patterns, ...withType]
  }
  return patterns
}

const rows = withTabledNames([], 'en', own)

export const places = {
  place: {
    ...rows,
    ...Object.fromEntries(
      tabled
        .filter(({ payload }) => !onlyOwn.has(payload))
        .map((place) => [place.payload, [...new Set([...(rows[place.payload] ?? []), ...typed(place)])]]),
    ),
  },
} satisfies Lexicon
