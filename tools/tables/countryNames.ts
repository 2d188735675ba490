import { writeGenerated } from './write.ts'

const languages = ['vi', 'ru', 'zh', 'en'] as const

/** Regions that ICU can name and that are no countries or territories of ISO 3166-1. */
const notCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '))

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const codes = (): string[] => {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && english.of(code) !== undefined)
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
}

/** One name per country and language, as CLDR has it: `AD=Andorra;AE=…`. */
export const makeCountryNames = (): void => {
  const value = Object.fromEntries(
    languages.map((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' })
      return [
        language,
        codes()
          .map((code) => `${code}=${names.of(code)}`)
          .join(';'),
      ]
    }),
  )
  writeGenerated(
    'countryNames',
    [`Source: Unicode CLDR ${process.versions['cldr']} through Intl.DisplayNames. Licence: Unicode-3.0.`],
    [{ name: 'countryNames', meaning: 'Names of countries and territories by language: `code=name;…`.', value }],
  )
}
