import type { BodyKind, PartyCode } from '../../../findings.ts'
import { holdsAny } from '../../../engine/gaps.ts'
import { countriesWithin, hasMark, type Page, type Sentence } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import { isBloc } from '../../../names/countries.ts'

/** A standing body that the text has named, for later mentions that leave its name out. */
export interface Body {
  readonly kind: BodyKind | null
  readonly sides: readonly PartyCode[]
  readonly start: number
  readonly end: number
  /** One side's own part of it. */
  readonly isPart: boolean
  /** Named as what another body works within. */
  readonly isParent: boolean
}

/** How far a body's name may reach. */
export const NAME_LENGTH = 110

/** The countries that belong to a body's name: inside it, right before it, or in the complement behind it. */
export function sidesAround(page: Page, mark: Mark, sentence: Sentence): PartyCode[] {
  const [from, to] = sentence.span
  const codes: PartyCode[] = []
  const add = (code: PartyCode): void => {
    if (!codes.includes(code)) codes.push(code)
  }
  const near = countriesWithin(page, Math.max(from, mark.start - 40), Math.min(to, mark.end + NAME_LENGTH)).filter(
    (country) => country.form !== 'place',
  )
  const before = near.filter((country) => country.end <= mark.start)
  let edge = mark.start
  for (const country of [...before].reverse()) {
    // 访问比利时并举行中欧对话: behind two side by side begins another phrase.
    if (codes.length >= 2 && sentence.language.names && edge - country.end > 1) break
    if (edge - country.end > 22 || holdsAny(page.folded, country.end, edge, ',;()')) break
    add(country.code)
    edge = country.start
  }
  for (const country of near) if (country.start >= mark.start && country.end <= mark.end) add(country.code)
  if (codes.length < 2) {
    edge = mark.end
    for (const country of near) {
      if (country.start < mark.end) continue
      const gap = page.folded.slice(edge, country.start)
      if (codes.length >= 2 || country.start - edge > 62 || /[;()]/.test(gap)) break
      if (hasMark(page, 'meeting.convene', edge, country.start) || hasMark(page, 'person.role', edge, country.start))
        break
      add(country.code)
      edge = country.end
    }
  }
  const states = codes.filter((code) => !isBloc(code))
  return states.length >= 2 ? states.slice(0, 3) : codes.slice(0, 2)
}

/** The side whose part of a body it is. */
export function ownSide(page: Page, mark: Mark, sentence: Sentence): PartyCode[] {
  const [from, to] = sentence.span
  const near = countriesWithin(page, Math.max(from, mark.start - 20), Math.min(to, mark.end + 20))
  const inside =
    near.find((country) => country.start >= mark.start && country.end <= mark.end) ??
    near.find((country) => country.start >= mark.end) ??
    near.at(-1)
  return inside ? [inside.code] : []
}

/** The sides of a body, from where it was named before when these words leave them out. */
export const sidesOfBody = (body: Body, last: Body | null): readonly PartyCode[] =>
  body.sides.length === 0 && last?.kind === body.kind ? last.sides : body.sides
