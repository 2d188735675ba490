import type { Lexicon } from '../../engine/lexicon.ts'
import { namePatterns, withTabledNames } from '../../names/namePatterns.ts'
import { places as tabled } from '../../names/places.ts'

/** Names in the press's own spelling, and places whose bare name means something else too. */
const own: Lexicon[string] = {
  'VN-SG': ['thành phố ^hồ ^chí ^minh', '^tp [.] ^hồ ^chí ^minh', '^tp [.] ^hcm', '^tphcm', '^sài ^gòn'],
  'VN-HN': ['^hà ^nội', 'thủ đô ^hà ^nội', '^hanoi'],
  'VN-26': ['^thừa ^thiên ^huế', '^thừa ^thiên - ^huế', '^thừa ^thiên'],
  'VN-43': ['^bà ^rịa - ^vũng ^tàu', '^bà ^rịa ^vũng ^tàu', '^bà ^rịa'],
  'VN-33': ['^đắk ^lắk', '^đắc ^lắc', '^đăk ^lăk', '^đak ^lak', '^daklak', '^dak ^lak'],
  'VN-72': ['^đắk ^nông', '^đắc ^nông', '^đăk ^nông'],
  'VN-28': ['^kon ^tum', '^kontum'],
  'VN-53': ['^bắc ^kạn', '^bắc ^cạn'],
  'VN-14': ['(tỉnh|thủy điện|thành phố) ^hòa ^bình'],
  'VN-20': ['(tỉnh|thành phố) ^thái ^bình'],
  'VN-63': ['^hà ^nam'],
  'VN-15': ['^hà ^tây'],
  'VN:Vinh': ['(thành phố|^tp [.]) ^vinh'],
  'RU-MOW': ['^moskva', '^moscow', '^mát - xcơ - va', '^matxcơva', '^mátxcơva', '^maxcơva', '^mạc ^tư ^khoa'],
  'RU-SPE': [
    '^saint - ^petersburg',
    '^saint ^petersburg',
    '^st [.] ^petersburg',
    '^sankt - ^peterburg',
    '^xanh [-] ^pê - téc - bua',
    '^xanh ^pêtécbua',
    '^xanh [-] ^petersburg',
    '^petersburg',
    '^leningrad',
  ],
  'RU-MOS': ['(tỉnh|khu vực|vùng) ^moskva', '(tỉnh|khu vực|vùng) ^moscow'],
  'RU-LEN': ['(tỉnh|khu vực|vùng) ^leningrad'],
  'RU-PRI': ['^primorye', '^primorsky', '^primorski', '^primorie', '^duyên hải [^nga] ^primorye'],
  'RU-SA': ['^yakutia', '^yakutiya', '^sakha', '^yukutia', '^i - a - cút'],
  'RU-TA': ['^tatarstan', '^ta - tác - xtan'],
  'RU-BA': ['^bashkortostan', '^bashkiria'],
  'RU-KAM': ['^kamchatka'],
  'RU-SAK': ['^sakhalin', '^xa - kha - lin'],
  'RU-NIZ': ['(tỉnh|vùng) ^nizhny ^novgorod'],
  'RU-ZAB': ['^zabaikal', '^zabaykalsky', '^zabaikalsky', '^ngoại ^baikal'],
  'RU-ROS': ['^rostov'],
  'RU-ALT': ['(vùng|lãnh thổ) ^altai'],
  'RU-VLA': ['(tỉnh|vùng) ^vladimir', 'thành phố ^vladimir'],
  'RU-KIR': ['(tỉnh|vùng) ^kirov'],
  'RU-AMU': ['(tỉnh|vùng) ^amur'],
  'RU:Vladivostok': ['^vladivostok', '^vla - đi - vô - xtốc', '^vlađivôxtốc'],
  'RU:Sochi': ['^sochi', '^xô - chi', '^xôchi'],
  'RU:Kazan': ['^kazan', '^ca - dan'],
  'CN-BJ': ['^bắc ^kinh', '^beijing'],
  'CN-SH': ['^thượng ^hải'],
  'CN-HN': ['^hồ ^nam'],
  'CN-GX': ['^quảng ^tây'],
  'CN-HA': ['tỉnh ^hà ^nam (^trung ^quốc|, ^trung ^quốc)'],
  'CN-XZ': ['^tây ^tạng'],
  'CN:Changsha': ['thành phố ^trường ^sa'],
  'CN:Fuzhou': ['^phúc ^châu'],
  'LA:Vientiane': ['^viêng ^chăn', '^vientiane', '^viên ^chăn'],
  'KH:Phnom Penh': ['^phnom ^penh', '^phnôm ^pênh', '^phnompenh', '^nông ^pênh'],
  'TH:Bangkok': ['^bangkok', '^băng ^cốc', '^băng ^cốc'],
  'IN:New Delhi': ['^new ^delhi', '^niu ^đê - li'],
  'ID:Jakarta': ['^jakarta', '^gia - các - ta'],
  'KZ:Astana': ['^astana', '^nur - ^sultan'],
  'CH:Geneva': ['^geneva', '^giơ - ne - vơ', '^geneve'],
  'GB:London': ['^london', '^luân ^đôn'],
  'FR:Paris': ['^paris', '^pa - ri'],
  'BE:Brussels': ['^brussels', '^bruxelles', '^brúc - xen'],
  'AT:Vienna': ['(thủ đô|thành phố) ^viên', '^vienna'],
  'IT:Rome': ['^rome', '^roma', '^rô - ma'],
  'US:Washington': ['^washington', '^oa - sinh - tơn', '^washington ^d . ^c [.]'],
  'US:New York': ['^new ^york', '^niu ^oóc'],
  'US:San Francisco': ['^san ^francisco', '^xan - phran - xi - xcô'],
  'JP:Tokyo': ['^tokyo', '^tô - ky - ô'],
  'KR:Seoul': ['^seoul', '^xơ - un'],
  'CU:Havana': ['^la ^habana', '^havana'],
  'UA:Kyiv': ['^kiev', '^kyiv'],
  'PL:Warsaw': ['^warsaw', '^vác - sa - va', '^warszawa'],
  'CZ:Prague': ['^praha', '^prague'],
}

/** Payloads whose tabled name alone says something else in Vietnamese. */
const onlyOwn = new Set([
  'VN-SG',
  'VN-14',
  'VN-20',
  'VN:Vinh',
  'RU-MOS',
  'RU-LEN',
  'RU-VLA',
  'RU-KIR',
  'RU-AMU',
  'CN-HA',
  'CN:Changsha',
  'CN:Taiyuan',
  'CN:Nanning',
  'CN-HK',
  'CN-MO',
  'CN-TW',
  'AT:Vienna',
  'MV:Malé',
  'VA:Vatican City State',
  'RU-YEV',
])

const words = new Set(['thành', 'phố', 'tỉnh', 'vùng', 'tự', 'trị', 'cộng', 'hòa', 'lãnh', 'thổ'])

/** Every syllable of a Vietnamese proper name is a capital, which tells `Hà Nam` from `hà nam`. */
const allCapitals = (pattern: string): string =>
  /[()[\]=]/.test(pattern)
    ? pattern
    : pattern
        .split(' ')
        .map((word) => (/^\p{L}/u.test(word) && !words.has(word) ? `^${word}` : word))
        .join(' ')

const cityNames = new Set(tabled.filter(({ payload }) => payload.includes(':')).map(({ vi }) => vi))

/** A Russian region that shares its name with its capital has the name only with its type. */
const spelled = ({ payload, vi }: (typeof tabled)[number]): string[] => {
  const patterns = namePatterns(vi, 'vi')
  if (/^(VN|CN)/.test(payload)) return patterns.map(allCapitals)
  if (!payload.startsWith('RU-') || payload === 'RU-MOW' || payload === 'RU-SPE') return patterns
  const typed = patterns.map((pattern) => `(tỉnh|vùng|khu vực|lãnh thổ|cộng hòa|khu tự trị) ${pattern}`)
  return cityNames.has(vi) ? typed : [...patterns, ...typed]
}

const named = tabled.filter(({ payload }) => !onlyOwn.has(payload))
const rows = withTabledNames([], 'vi', own)
const fromTable = Object.fromEntries(
  named.map((place) => [place.payload, [...(rows[place.payload] ?? []), ...spelled(place)]]),
)

export const places = {
  place: { ...rows, ...fromTable, 'CN:Nanning': ['^nam ^ninh'] },
} satisfies Lexicon
