import { holdsAny } from '../../../engine/gaps.ts'
import { type Page, type Sentence, countryFrom, hasMark, marksWithin } from '../../../engine/page.ts'
import type { CountryMention } from '../../../engine/parties.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { PartyCode } from '../../../findings.ts'

const LONGEST_OFFICE = 70

/** The country of an unnamed post or delegation, and where its words end: right before it, or within its complement. */
export function officeOf(page: Page, sentence: Sentence, mark: Mark): { side: PartyCode | null; end: number } {
  const before = page.countries[countryFrom(page, mark.start) - 1]
  // "С премьером Индии | президент Узбекистана": where cases tell whose a post is, the country stands behind it.
  const isAnothers =
    before?.form === 'noun' &&
    sentence.language.signature.script === 'cyrillic' &&
    (page.countries[countryFrom(page, mark.end)]?.start ?? Number.POSITIVE_INFINITY) - mark.end <= 1
  if (
    before &&
    !isAnothers &&
    before.start >= sentence.span[0] &&
    mark.start - before.end <= 4 &&
    !holdsAny(page.folded, before.end, mark.start, ',;:.()')
  )
    return { side: before.code, end: mark.end }
  if (sentence.language.names) return { side: null, end: mark.end }
  const after = page.countries[countryFrom(page, mark.end)]
  if (!after || after.end > sentence.span[1] || after.start - mark.end > LONGEST_OFFICE)
    return { side: null, end: mark.end }
  if (hasMark(page, 'person.role', mark.end, after.start) || !isOneOffice(page, mark.end, after.start))
    return { side: null, end: mark.end }
  return { side: after.code, end: after.end }
}

/** "The ministers of defence of A | and B": a post of several is also of the country joined to the first. */
export function secondOf(page: Page, sentence: Sentence, mark: Mark, end: number): CountryMention | undefined {
  if (!hasMark(page, 'person.plural', mark.start, mark.end)) return undefined
  const first = page.countries[countryFrom(page, end - 1) - 1]
  const second = page.countries[countryFrom(page, end)]
  return first &&
    second &&
    first.end <= end &&
    second.end <= sentence.span[1] &&
    second.start - end <= 5 &&
    second.code !== first.code &&
    hasMark(page, 'meeting.and', end, second.start)
    ? second
    : undefined
}

const FIRM_REACH = 16

export function firmBehind(page: Page, sentence: Sentence, mark: Mark): { side: PartyCode; end: number } | undefined {
  const list = page.marks.list('person.office')
  const n = list === undefined ? 0 : list.firstFrom(mark.end)
  if (
    list === undefined ||
    n >= list.length ||
    list.endOf(n) > sentence.span[1] ||
    list.startOf(n) - mark.end > FIRM_REACH
  )
    return undefined
  return holdsAny(page.folded, mark.end, list.startOf(n), ',;:()')
    ? undefined
    : { side: list.payloadOf(n), end: list.endOf(n) }
}

/** "Minister of Economy, Trade and Industry": lists inside an office go on with a capital; anything else parts it from a country. */
function isOneOffice(page: Page, from: number, to: number): boolean {
  const goesOn = (offset: number): boolean => /^\s?\p{Lu}/u.test(page.text.slice(offset, offset + 2))
  for (let i = from; i < to; i++) {
    const char = page.folded[i]
    // "The delegation of Daegu | (Korea)": a country in brackets is that of the town before it.
    if (char === '(' && i === to - 1) continue
    if (char === ';' || char === ':' || char === '(' || (char === ',' && !goesOn(i + 1))) return false
  }
  return marksWithin(page, 'person.break', from, to).every((mark) => hasMark(page, 'meeting.and', mark.start, mark.end))
}
