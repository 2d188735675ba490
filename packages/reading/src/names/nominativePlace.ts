import { tabledCountries } from './countries.ts'
import { places } from './places.ts'
import { inCases } from './russianDeclension.ts'

const further =
  'Российская Федерация;Петербург;Приморье;Подмосковье;Северная Корея;Южная Корея;Белоруссия;Киргизстан;Кыргызстан;Башкирия;Тува;Югра;Ямал;Сайгон;Америка;Англия;Голландия;Соединенные Штаты;Соединенные Штаты Америки;Дели;Алма-Ата;Дальний Восток;Сибирь;Урал;Арктика;Европа;Азия;Африка;Поволжье;Крым;Балтика;Евросоюз;Закавказье;Ханты-Мансийский автономный округ;Чеченская Республика;Чувашская Республика;Удмуртская Республика;Китайская Народная Республика;Социалистическая Республика Вьетнам;Республика Корея'

const fold = (name: string): string =>
  name.toLowerCase().replaceAll('ё', 'е').replace(/[–—]/gu, '-').replace(/\s+/gu, ' ')

let forms: Map<string, string> | undefined

const build = (): Map<string, string> => {
  const all = new Map<string, string>()
  const names = [
    ...places.map(({ ru }) => ru),
    ...tabledCountries('ru').map(([, name]) => name.replace(/ \(.*\)$/u, '')),
    ...further.split(';'),
  ]
  // Nominatives first, so that no case of another name takes their place.
  for (const name of names) all.set(fold(name), name)
  for (const name of names)
    for (const form of inCases(name.toLowerCase())) {
      const key = fold(form)
      if (!all.has(key)) all.set(key, name)
    }
  return all
}

/** Endings of places that no table has: `в Альметьевске`, `из Светлограда`. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=ск|цк|град|город|бург|поль|дар)(?:а|у|ом|е)$/u, ''],
  [/(?<=стан)(?:а|у|ом|е)$/u, ''],
]

/**
 * A Russian place or country name in the nominative: from the tables, else by endings that only places have, else as it is.
 * The preposition or type before it is no part of the name.
 */
export const nominativePlace = (surfaceName: string, language: string): string => {
  const name = surfaceName.trim().replace(/\s+/gu, ' ')
  if (language !== 'ru') return name
  const known = (forms ??= build()).get(fold(name))
  if (known !== undefined) return known
  const republic = /^(Р)еспублик(?:и|е|у|ой) (?=\p{Lu})/u
  if (republic.test(name)) return name.replace(republic, '$1еспублика ')
  for (const [ending, put] of endings) if (ending.test(name)) return name.replace(ending, put)
  return name
}
