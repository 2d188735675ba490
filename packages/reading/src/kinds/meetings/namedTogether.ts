import type { Page } from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import type { PartyCode } from '../../findings.ts'

const LEAST = 3
const MOST = 5

/** 东盟与中日韩, 东盟—中日韩: three and more that stand against one another in the name of a meeting; null where fewer do. */
export function namedTogether(page: Page, countries: readonly CountryMention[]): PartyCode[] | null {
  if (page.language.names === undefined || countries.length < LEAST) return null
  for (let i = 1; i < countries.length; i++)
    if (!/^\s?(?:[-—–、与和及]\s?)?$/u.test(page.text.slice(countries[i - 1]!.end, countries[i]!.start))) return null
  const codes = [...new Set(countries.map(({ code }) => code))]
  return codes.length >= LEAST ? codes.slice(0, MOST) : null
}
