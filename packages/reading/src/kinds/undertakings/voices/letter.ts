import type { Page } from '../../../engine/page.ts'
import type { PartyCode } from '../../../findings.ts'

// Who is written to stands at the head.
const HEAD = 60
const ADDRESS = 160

/** 尊敬的部长阁下: …贵方: the side of whoever writes a letter, the one of two that it is not written to; undefined in what is no letter. */
export function writerOf(page: Page, pair: readonly PartyCode[]): PartyCode | undefined {
  if (page.language.names === undefined || pair.length < 2) return undefined
  if (!/尊敬的|阁下|致:/.test(page.folded.slice(0, ADDRESS)) || !/贵(?:方|国|部|局|司|会|公司|我)/.test(page.folded))
    return undefined
  const addressee = page.countries.find(({ start, code }) => start < HEAD && pair.includes(code))
  return addressee && pair.find((code) => code !== addressee.code)
}
