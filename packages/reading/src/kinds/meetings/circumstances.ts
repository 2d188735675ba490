import { holdsAny } from '../../engine/gaps.ts'
import { byCode, inOrder } from '../../engine/order.ts'
import { type Page, hasMark } from '../../engine/page.ts'
import type { Implied, PartyCode } from '../../findings.ts'
import { isBloc, isGone } from '../../names/countries.ts'
import { type Scope, between, distance } from './scope.ts'

/** Whether the words near say that it went over a line or a screen. */
export function isOnline(page: Page, scope: Scope, others: readonly Scope[]): boolean {
  const [from, to] = scope.sentence.span
  return hasMark(
    page,
    'meeting.online',
    Math.max(from, scope.start - 130),
    Math.min(to, scope.end + 70),
    (mark) =>
      distance(page, scope, mark.start, mark.end) <
        (others.length > 1 &&
        holdsAny(page.folded, Math.min(mark.end, scope.end), Math.max(mark.start, scope.start), ',')
          ? 20
          : 110) && !others.some((other) => between(other, scope, mark.start, mark.end)),
  )
}

/** The countries that the page and its people are about, blocs only where nothing else is left. */
export function mainParties(page: Page): readonly PartyCode[] {
  const countries = page.parties.filter((code) => !isBloc(code) && !isGone(code))
  return countries.length >= 2
    ? countries.slice(0, 2)
    : [...countries, ...page.parties.filter((code) => isBloc(code))].slice(0, 2)
}

// A visit may go to several countries.
const MOST_PARTIES = 5

/** Sides filled up to two: from those of the page, then from those its people are on. */
export function completed(
  page: Page,
  codes: readonly (PartyCode | null | undefined)[],
  sidesOfPeople: readonly PartyCode[],
): { codes: PartyCode[]; implied: Implied | null } {
  const known: PartyCode[] = []
  for (const code of codes) if (code && !known.includes(code)) known.push(code)
  if (known.length >= 2) return { codes: inOrder(known.slice(0, MOST_PARTIES), byCode), implied: null }
  const main: PartyCode[] = []
  const add = (code: PartyCode): void => {
    if (known.length + main.length < 2 && !known.includes(code) && !main.includes(code)) main.push(code)
  }
  for (const code of page.parties) if (!isBloc(code) && !isGone(code)) add(code)
  for (const code of sidesOfPeople) add(code)
  for (const code of page.parties) add(code)
  return {
    codes: inOrder([...known, ...main], byCode),
    implied: main.length > 0 ? { field: 'parties', from: 'the sides of the text' } : null,
  }
}
