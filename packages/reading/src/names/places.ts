import { subdivisions } from '../generated/subdivisions.ts'
import type { PartyCode } from '../findings.ts'
import { cities } from './cities.ts'
import type { TableLanguage } from './namePatterns.ts'

/** One place in four languages; the payload is an ISO 3166-2 code, or `country:English name` for other cities. */
export interface Place {
  readonly payload: string
  readonly vi: string
  readonly ru: string
  readonly zh: string
  readonly en: string
}

const unbracketed = (name: string): string => name.replace(/\s*\(.*\)$/u, '')

const cityOf = (line: string): Place => {
  const [head = '', vi = '', ru = '', zh = ''] = line.split('|')
  const en = head.slice(3)
  return { payload: `${head.slice(0, 2)}:${en}`, vi: unbracketed(vi === '' ? en : vi), ru, zh, en }
}

const subdivisionOf = (line: string): Place => {
  const [payload = '', vi = '', ru = '', zh = '', en = ''] = line.split('|')
  return { payload, vi, ru, zh, en }
}

/** Every place of the tables: cities, then the subdivisions of Viet Nam, Russia and China. */
export const places: readonly Place[] = [
  ...cities.trim().split('\n').map(cityOf),
  ...Object.values(subdivisions).flatMap((lines) => lines.split('\n').map(subdivisionOf)),
]

let byPayload: ReadonlyMap<string, Place> | undefined

/** The place that a payload of the lexicon type `place` stands for, or null when a language has it only for itself. */
const placeOf = (payload: string): Place | null =>
  (byPayload ??= new Map(places.map((place) => [place.payload, place]))).get(payload) ?? null

/** The country of a place payload: `VN:Hue` → VN, `RU-AMU` → RU; null when the payload names none. */
export const placeCountry = (payload: string): PartyCode | null => /^([A-Z]{2})[-:]/.exec(payload)?.[1] ?? null

const shortForms: Readonly<Record<string, readonly string[]>> = {
  'VN-SG': [
    'Hồ Chí Minh',
    'TP.HCM',
    'TPHCM',
    'Ho Chi Minh',
    'Сайгон',
    'Хо Ши Мин',
    'Saigon',
    'Sài Gòn',
    '胡志明市',
    '西贡',
  ],
  'VN-HN': ['Ha Noi', 'г. Ханой', 'Thủ đô Hà Nội', 'Thành phố Hà Nội'],
  'VN-HP': ['Haiphong'],
  'VN-DN': ['Danang'],
  'RU-MOW': ['Mát-xcơ-va', 'Matxcơva', 'Moscow', 'Moskva'],
  'RU-SPE': ['Xanh Pê-téc-bua', 'St. Petersburg', 'St Petersburg', 'Petersburg', 'Петербург', 'Sankt-Peterburg'],
  'RU:Vladivostok': ['海参崴'],
  'US:Washington': ['Washington D.C.', '华盛顿特区'],
}

/** The name of a place in one language, or null for a place that the tables do not have. */
export const placeName = (payload: string, language: TableLanguage): string | null =>
  placeOf(payload)?.[language] ?? null

/** All names of a place in all languages, without doubles, the English one first; what follows the colon for an unknown payload. */
export const placeNames = (payload: string): string[] => {
  const place = placeOf(payload)
  if (place === null) return payload.includes(':') ? [payload.slice(payload.indexOf(':') + 1)] : []
  return [...new Set([place.en, place.vi, place.ru, place.zh, ...(shortForms[payload] ?? [])])]
}
