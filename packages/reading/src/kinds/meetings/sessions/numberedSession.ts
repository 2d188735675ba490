import { type Page, type Sentence, countriesWithin } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { BodyKind, PartyCode } from '../../../findings.ts'
import { isBloc } from '../../../names/countries.ts'
import { beginningIn } from '../beginningIn.ts'
import { actsFor } from './actsFor.ts'
import type { Body } from './bodies.ts'
import { mainParties } from '../circumstances.ts'
import { appositionOf, bodyOf, isBodyCounted, isCounted, nounOf, stretchOf } from './counted.ts'
import { isDomestic } from './domestic.ts'
import type { Mention } from '../draft.ts'
import { frameOf } from '../frameOf.ts'
import { namedTogether } from '../namedTogether.ts'
import { numberAlone } from './numberAlone.ts'
import { ordinalOf } from './ordinals.ts'
import type { SessionMemory } from './sessionMemory.ts'
import { sidesOfBody } from './bodies.ts'

// Further away nothing belongs to a number; keeps endless sentences linear.
const WINDOW = 400

// So many sentences later the same number is still the session told of.
const RETOLD = 4

/** "The 27th session of the commission": a number with the noun or the body that it counts. */
export function numberedSession(
  page: Page,
  memory: SessionMemory,
  sentence: Sentence,
  ordinals: readonly Mark[],
  i: number,
  allNouns: readonly Mark[],
  allBodies: readonly Body[],
): Mention | null {
  const ordinal = ordinals[i]!
  const value = ordinalOf(page, ordinal)
  if (value === null) return null
  const nouns = beginningIn(allNouns, ordinal.start - WINDOW, ordinal.end + WINDOW)
  const bodies = beginningIn(allBodies, ordinal.start - WINDOW, ordinal.end + WINDOW).filter(
    (body) => !actsFor(page, sentence, body, ordinal),
  )
  const stretch = stretchOf(sentence, ordinals, i)
  const noun = nounOf(stretch, nouns)
  const counted = noun && isCounted(page, stretch, noun) ? noun : appositionOf(page, sentence, stretch, nouns)
  const body = bodyOf(page, stretch, noun, bodies)
  if (!counted && !(body && isBodyCounted(page, stretch, body)))
    return numberAlone(page, memory.told, sentence, ordinal, value)
  if (ordinal.payload.endsWith('first') && !isFirstOf(ordinal, counted, body, memory.last)) return null
  if (
    counted &&
    isDomestic(page, sentence, Math.min(counted.start, ordinal.start), Math.max(counted.end, ordinal.end)) &&
    !(body && body.sides.length >= 2)
  )
    return null
  const start = Math.min(ordinal.start, counted?.start ?? ordinal.start, body?.start ?? ordinal.start)
  const end = Math.max(ordinal.end, counted?.end ?? ordinal.end, body?.end ?? ordinal.end)
  const owner = body
    ? { kind: body.kind, sides: sidesOfBody(body, memory.last) }
    : ownerOf(page, memory, sentence, ordinal, value, counted, start, end, bodies)
  if (owner === null) return null
  memory.told = { ordinal: value, index: sentence.index, body: owner.kind, sides: owner.sides }
  return {
    kind: 'session',
    rule: 'meeting/numbered-session',
    start,
    end,
    sentence,
    frame: frameOf(page, sentence, start),
    body: owner.kind,
    ordinal: value,
    isPart: body?.isPart,
    actors: [],
    sides: owner.sides,
    isBack: false,
  }
}

/** "First" counts only what stands close to it. */
const isFirstOf = (ordinal: Mark, counted: Mark | undefined, body: Body | undefined, last: Body | null): boolean =>
  (body !== undefined && Math.max(body.start - ordinal.end, ordinal.start - body.end) < 70) ||
  (counted !== undefined && Math.max(counted.start - ordinal.end, ordinal.start - counted.end) < 4 && last !== null)

/** "The third Viet Nam–Russia meeting on education": named by its sides, no standing body; else the body named before. */
function ownerOf(
  page: Page,
  { told, last }: SessionMemory,
  { span: [from, to], index }: Sentence,
  ordinal: Mark,
  value: number,
  counted: Mark | undefined,
  start: number,
  end: number,
  bodies: readonly Body[],
): { readonly kind: BodyKind | null; readonly sides: readonly PartyCode[] } | null {
  const named = countriesWithin(page, Math.max(from, start - 24), Math.min(to, end + 40)).filter(
    (country) => country.form !== 'place' && isBeside(page, country, start, end),
  )
  const sides = namedTogether(page, named) ?? [...new Set(named.map((country) => country.code))].slice(0, 2)
  if (sides.length >= 2) return { kind: null, sides }
  // The next one in number is of the same body, however far on it is told.
  if (told && (told.ordinal + 1 === value || (told.ordinal === value && index - told.index <= RETOLD)))
    return { kind: told.body, sides: told.sides }
  // 首轮谈判: a round is of no body that another sentence names.
  if (counted?.payload === 'own' && bodies.length === 0 && mainParties(page).length >= 2)
    return { kind: null, sides: [] }
  const known = bodies.findLast((one) => one.end <= ordinal.start && !one.isPart) ?? last
  if (known) return { kind: known.kind, sides: known.sides }
  return (sides.length === 1 && isBloc(sides[0]!)) ||
    (counted && value > 1 && isAgainst(counted, ordinal) && mainParties(page).length >= 2)
    ? { kind: null, sides }
    : null
}

const isAgainst = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  Math.max(a.start - b.end, b.start - a.end) <= 2

/** Inside the words, or against them. */
function isBeside(page: Page, country: { start: number; end: number }, start: number, end: number): boolean {
  if (country.start >= start && country.end <= end) return true
  const gap = country.end <= start ? page.folded.slice(country.end, start) : page.folded.slice(end, country.start)
  return gap.length <= 24 && !/[,;:()。.]/.test(gap)
}
