import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../src/engine/lexicon.ts'
import { countryNames } from '../../src/generated/countryNames.ts'
import { simplified, traditional } from '../../src/generated/traditionalToSimplified.ts'
import { countries as en } from '../../src/languages/en/countries.ts'
import { places as enPlaces } from '../../src/languages/en/places.ts'
import { countries as ru } from '../../src/languages/ru/countries.ts'
import { places as ruPlaces } from '../../src/languages/ru/places.ts'
import { countries as vi } from '../../src/languages/vi/countries.ts'
import { places as viPlaces } from '../../src/languages/vi/places.ts'
import { countries as zh } from '../../src/languages/zh/countries.ts'
import { places as zhPlaces } from '../../src/languages/zh/places.ts'
import { isBloc, tabledCountries } from '../../src/names/countries.ts'
import { pinyinReadings, simplifiedHan, vietnameseReadings } from '../../src/names/hanReadings.ts'
import { placeCountry, placeName, placeNames, places } from '../../src/names/places.ts'
import { partsOf, provinceOn, successorOf } from '../../src/names/provinces.ts'

const lexicons = {
  vi: { ...vi, ...viPlaces },
  ru: { ...ru, ...ruPlaces },
  zh: { ...zh, ...zhPlaces },
  en: { ...en, ...enPlaces },
}
const languages = ['vi', 'ru', 'zh', 'en'] as const

/** Payloads of all rows of a type whose words, stems opened, stand for a whole text given as lower-case words. */
const payloadsOf = (language: (typeof languages)[number], type: string, words: string): string[] => [
  ...new Set(matches(language, type, words)),
]

const matches = (language: (typeof languages)[number], type: string, words: string): string[] =>
  rowsOf(lexicons[language])
    .filter((row) => row.type === type)
    .filter((row) => {
      const given = language === 'zh' ? [...words] : words.split(' ')
      return (
        row.words.length === given.length &&
        row.words.every((word, at) =>
          word.endsWith('~')
            ? given[at]!.startsWith(word.replace(/^[\^=]/, '').slice(0, -1))
            : word.replace(/^[\^=]/, '').toLowerCase() === given[at],
        )
      )
    })
    .map((row) => row.payload)

describe('countries', () => {
  test('every country of the table has a name in each language or is settled by hand', () => {
    const settled = new Set(['AQ', 'UM', 'VI', 'VG', 'BQ'])
    for (const language of languages) {
      const all = new Set(
        rowsOf(lexicons[language])
          .filter(({ type }) => type.startsWith('country'))
          .map(({ payload }) => payload),
      )
      expect(tabledCountries(language).filter(([code]) => !all.has(code) && !settled.has(code))).toEqual([])
    }
    expect(countryNames.vi.split(';')).toHaveLength(250)
  })

  test.each([
    ['ru', 'country', 'индии', 'IN'],
    ['ru', 'country', 'индонезии', 'ID'],
    ['ru', 'country', 'ирана', 'IR'],
    ['ru', 'country', 'ираке', 'IQ'],
    ['ru', 'country', 'нигера', 'NE'],
    ['ru', 'country', 'нигерии', 'NG'],
    ['ru', 'country', 'малайзии', 'MY'],
    ['ru', 'country', 'россией', 'RU'],
    ['ru', 'country', 'социалистической республикой вьетнам', 'VN'],
    ['ru', 'country', 'сша', 'US'],
    ['ru', 'country', 'евразийского экономического союза', 'EAEU'],
    ['ru', 'country', 'соединенных штатов америки', 'US'],
    ['ru', 'country.adjective', 'вьетнамскими', 'VN'],
    ['ru', 'country.adjective', 'индонезийского', 'ID'],
    ['ru', 'country.ambiguous', 'того', 'TG'],
    ['vi', 'country', 'liên bang nga', 'RU'],
    ['vi', 'country', 'liên minh kinh tế á - âu', 'EAEU'],
    ['vi', 'country', 'cộng hòa xã hội chủ nghĩa việt nam', 'VN'],
    ['vi', 'country.ambiguous', 'đức', 'DE'],
    ['vi', 'country.short', 'việt', 'VN'],
    ['zh', 'country', '俄罗斯联邦', 'RU'],
    ['zh', 'country', '欧亚经济联盟', 'EAEU'],
    ['zh', 'country.short', '越', 'VN'],
    ['en', 'country', 'viet nam', 'VN'],
    ['en', 'country', 'eurasian economic union', 'EAEU'],
    ['en', 'country.adjective', 'vietnamese', 'VN'],
  ] as const)('%s %s %s → %s', (language, type, words, code) =>
    expect(payloadsOf(language, type, words)).toEqual([code]),
  )

  test.each([
    ['ru', 'индиана'],
    ['ru', 'того'],
    ['vi', 'anh'],
    ['vi', 'đức'],
    ['en', 'georgia'],
    ['zh', '新方'],
  ] as const)('%s %s is no country by itself', (language, words) =>
    expect(payloadsOf(language, 'country', words)).toEqual([]),
  )

  test('adjectives of at least 120 countries', () => {
    expect(Object.keys(ru['country.adjective']).length).toBeGreaterThan(120)
    expect(Object.keys(en['country.adjective']).length).toBeGreaterThan(120)
  })

  test.each(languages)('no pattern of %s stands for two countries or two places', (language) => {
    const owners = new Map<string, string>()
    const doubles = rowsOf(lexicons[language]).flatMap(({ type, payload, words }) => {
      const key = `${type} ${words.join(' ')}`
      const owner = owners.get(key)
      owners.set(key, payload)
      return owner !== undefined && owner !== payload ? [`${key}: ${owner}, ${payload}`] : []
    })
    expect(doubles).toEqual([])
  })

  test('blocs', () => expect(['EU', 'UN', 'EAEU', 'VN', 'RU'].filter(isBloc)).toEqual(['EU', 'UN', 'EAEU']))
})

describe('places', () => {
  test.each([
    ['vi', 'hà nội', 'VN-HN'],
    ['vi', 'thành phố hồ chí minh', 'VN-SG'],
    ['vi', 'matxcơva', 'RU-MOW'],
    ['vi', 'tỉnh kaluga', 'RU-KLU'],
    ['vi', 'kaluga', 'RU:Kaluga'],
    ['ru', 'москве', 'RU-MOW'],
    ['ru', 'санкт - петербурге', 'RU-SPE'],
    ['ru', 'калужской области', 'RU-KLU'],
    ['ru', 'хошимине', 'VN-SG'],
    ['ru', 'нижнем новгороде', 'RU:Nizhny Novgorod'],
    ['zh', '河内', 'VN-HN'],
    ['zh', '胡志明市', 'VN-SG'],
    ['zh', '海参崴', 'RU:Vladivostok'],
    ['zh', '河南', 'CN-HA'],
    ['en', 'ho chi minh city', 'VN-SG'],
    ['en', 'st . petersburg', 'RU-SPE'],
    ['en', 'amur region', 'RU-AMU'],
    ['en', 'sochi', 'RU:Sochi'],
  ] as const)('%s %s → %s', (language, words, payload) =>
    expect(payloadsOf(language, 'place', words)).toEqual([payload]),
  )

  test.each([
    ['vi', 'hồ chí minh'],
    ['vi', 'hòa bình'],
    ['vi', 'thái bình'],
    ['zh', '和平'],
    ['zh', '胡志明'],
    ['ru', 'владимир'],
  ] as const)('%s %s is no place by itself', (language, words) =>
    expect(payloadsOf(language, 'place', words)).toEqual([]),
  )

  test('all of 63 provinces, 83 federal subjects and 34 Chinese divisions in four languages', () => {
    const count = (country: string): number => places.filter(({ payload }) => payload.startsWith(`${country}-`)).length
    expect([count('VN'), count('RU'), count('CN')]).toEqual([63, 83, 34])
    expect(places.filter(({ vi, ru, zh, en }) => [vi, ru, zh, en].includes(''))).toEqual([])
  })

  test('country and names of a payload', () => {
    expect([placeCountry('VN:Hue'), placeCountry('RU-AMU'), placeCountry('Hue')]).toEqual(['VN', 'RU', null])
    expect(placeNames('VN-HN')).toEqual(expect.arrayContaining(['Hanoi', 'Hà Nội', 'Ханой', '河内']))
    expect(placeNames('XX:Nowhere')).toEqual(['Nowhere'])
    expect(placeName('RU:Kazan', 'zh')).toBe('喀山')
  })
})

describe('Vietnamese provinces before and after July 2025', () => {
  test('34 of 63 remain', () => {
    const codes = places.map(({ payload }) => payload).filter((payload) => payload.startsWith('VN-'))
    expect(new Set(codes.map((code) => provinceOn(code, '2025-07-01')))).toHaveProperty('size', 34)
    expect(new Set(codes.map((code) => provinceOn(code, '2025-06-30')))).toHaveProperty('size', 63)
  })

  test('what became of one, and what one is made of', () => {
    expect(successorOf('VN-57')).toEqual({ code: 'VN-SG', since: '2025-07-01' })
    expect(successorOf('VN-HN')).toBeNull()
    expect(provinceOn('VN-15', '2025-12-31')).toBe('VN-HN')
    expect(provinceOn('VN-15', '2007-12-31')).toBe('VN-15')
    expect([...partsOf('VN-SG')].sort()).toEqual(['VN-43', 'VN-57', 'VN-SG'])
  })
})

describe('Han characters', () => {
  test('traditional and simplified pair one to one', () => {
    expect(traditional).toHaveLength(simplified.length)
    expect(simplifiedHan('鄭廷勇、莫斯科⼤學')).toBe(simplifiedHan('郑廷勇、莫斯科大学'))
  })

  test.each([
    ['阮', 'nguyễn'],
    ['范', 'phạm'],
    ['春', 'xuân'],
    ['仲', 'trọng'],
    ['胡', 'hồ'],
    ['强', 'cường'],
    ['苏', 'tô'],
    ['武', 'võ'],
    ['武', 'vũ'],
  ])('%s reads %s', (character, reading) => expect(vietnameseReadings(character)).toContain(reading))

  test('pinyin', () => {
    expect(pinyinReadings('切')).toContain('qie')
    expect(pinyinReadings('尔')).toEqual(['er'])
    expect(pinyinReadings('x')).toEqual([])
  })
})
