import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { subdivisionCorrections } from './subdivisionCorrections.ts'
import { writeGenerated } from './write.ts'

const languages = ['vi', 'ru', 'zh', 'en'] as const
const countries = ['VN', 'RU', 'CN'] as const

/** Numbered doubles of Taiwan, Hong Kong and Macao, which are in the table under their letters. */
const doubles = new Set(['CN-71', 'CN-91', 'CN-92'])

const read = (folder: string, language: string): Map<string, string> => {
  const xml = readFileSync(join(folder, 'subdivisions', `${language}.xml`), 'utf8')
  const names = new Map<string, string>()
  for (const [, code, name] of xml.matchAll(/<subdivision type="([a-z0-9]+)"[^>]*>([^<]*)</g)) {
    const country = code!.slice(0, 2).toUpperCase()
    names.set(
      `${country}-${code!.slice(2).toUpperCase()}`,
      name!
        .replace(/[²³]/g, '')
        .replace(/\s*\(.*\)/, '')
        .trim(),
    )
  }
  return names
}

const tidy = (language: string, country: string, name: string): string => {
  if (language === 'en' && country === 'VN')
    return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd').replaceAll('–', '-')
  if (language === 'vi') return name.replace(/^(Tỉnh|Cộng hòa|Khu tự trị) /u, '')
  if (language === 'zh' && country !== 'RU') return name.replace(/(省|市|(壮族|回族|维吾尔)?自治区)$/u, '')
  return name
}

/** Provinces of Viet Nam, federal subjects of Russia and provinces of China: `code|vi|ru|zh|en`, one a line. */
export const makeSubdivisions = (cldrFolder: string, nodeModules: string): void => {
  const { Converter } = createRequire(join(nodeModules, 'any.js'))('opencc-js') as {
    Converter: (o: { from: string; to: string }) => (text: string) => string
  }
  const simplify = Converter({ from: 't', to: 'cn' })
  const tables = languages.map((language) => read(cldrFolder, language))
  const value = Object.fromEntries(
    countries.map((country) => {
      const codes = [...tables[3]!.keys()].filter((code) => code.startsWith(country) && !doubles.has(code)).sort()
      const lines = codes.map((code) => {
        const names = languages.map((language, at) => {
          const corrected = subdivisionCorrections[code]?.[language]
          const name = corrected ?? tidy(language, country, tables[at]!.get(code) ?? '')
          return language === 'zh' ? simplify(name) : name.normalize('NFC')
        })
        return [code, ...names].join('|')
      })
      return [country, lines.join('\n')]
    }),
  )
  writeGenerated(
    'subdivisions',
    [
      'Source: CLDR 41 common/subdivisions (Debian unicode-cldr-core), Unicode-3.0 licence; Chinese put into simplified characters;',
      'corrected by tools/tables/subdivisionCorrections.ts.',
    ],
    [
      {
        name: 'subdivisions',
        meaning: 'First-level subdivisions by country, one a line: `ISO 3166-2 code|vi|ru|zh|en`.',
        value,
      },
    ],
  )
}
