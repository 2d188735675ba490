import { byCode, inOrder } from '../../engine/order.ts'
import type { PartyCode } from '../../findings.ts'
import { isBloc } from '../../names/countries.ts'
import { countriesWithin, hasMark, type Page } from '../../engine/page.ts'
import type { Head } from './head.ts'

/** The sides of an instrument, and from what they were taken where they do not stand beside it. */
export interface Parties {
  readonly codes: readonly PartyCode[]
  readonly from: string | null
  /** The bloc it is with, which tells it from others of its kind. */
  readonly bloc: PartyCode | null
}

const BEFORE = 40
const BEHIND = 80

/** A bloc beside the instrument and the country that deals with it; a pair of countries beside it; else the sides of the text. */
export function partiesOf(page: Page, head: Head): Parties {
  const dense = head.sentence.language.names !== undefined
  const near = countriesWithin(
    page,
    Math.max(head.clause[0], head.start - (dense ? BEFORE / 2 : BEFORE)),
    Math.min(head.clause[1], head.end + (dense ? BEHIND / 3 : BEHIND)),
  ).filter(
    (country) =>
      country.form !== 'place' &&
      country.code !== 'UN' &&
      !(country.end <= head.start && hasMark(page, 'instrument.kind', country.end, head.start - 1)),
  )
  const pair = page.parties.filter((code) => !isBloc(code)).slice(0, 2)
  const bloc = near.find(
    (country) => isBloc(country.code) && (country.start >= head.start || dense || head.start - country.end <= 24),
  )
  if (bloc) {
    const beside = near
      .filter((country) => !isBloc(country.code))
      .sort((a, b) => distance(a, bloc) - distance(b, bloc))[0]
    const other = beside && distance(beside, bloc) <= 30 ? beside.code : pair[0]
    return {
      codes: sorted([bloc.code, ...(other ? [other] : [])]),
      from: beside && beside.code === other ? null : 'the side of the text',
      bloc: bloc.code,
    }
  }
  const named = unique(near.map((country) => country.code))
  if (named.length === 2) return { codes: sorted(named), from: null, bloc: null }
  if (named.length === 0) {
    const said = [
      ...new Set(
        countriesWithin(page, head.clause[0], head.clause[1]).flatMap((country) =>
          country.form === 'place' || country.code === 'UN' ? [] : [country.code],
        ),
      ),
    ]
    if (said.length === 2) return { codes: sorted(said), from: 'the countries of the clause', bloc: null }
  }
  const single = named.length === 1 ? named[0]! : undefined
  if (single && !pair.includes(single) && pair[0])
    return { codes: sorted([single, pair[0]]), from: 'the side of the text', bloc: null }
  return { codes: sorted(pair), from: 'the sides of the text', bloc: null }
}

const distance = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end)

const sorted = (codes: readonly PartyCode[]): PartyCode[] => inOrder(unique(codes), byCode)

function unique(codes: readonly PartyCode[]): PartyCode[] {
  const found: PartyCode[] = []
  for (const code of codes) if (!found.includes(code)) found.push(code)
  return found
}
