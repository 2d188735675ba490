import { hasDay, isDay, isMonth, isYear } from './calendar.ts'
import type { DateRole } from './dateMark.ts'
import type { Mark } from './marks.ts'
import { type Numbers } from './numbers.ts'
import { romanValue } from './romanNumbers.ts'
import type { Tokens } from './tokens.ts'

/** Numbers that a date is made of: days, months, years, a count, a quarter, a half, a weekday. */
export interface Slots {
  d?: number | undefined; m?: number | undefined; y?: number | undefined; d2?: number | undefined; m2?: number | undefined; y2?: number | undefined; n?: number | undefined
  n2?: number | undefined; q?: number | undefined; h?: number | undefined; w?: number | undefined; t?: number | undefined; v?: number | undefined; v2?: number | undefined
} // prettier-ignore

// All fields from the start: objects of one shape are read faster.
const NO_SLOTS: Slots = {
  d: undefined,
  m: undefined,
  y: undefined,
  d2: undefined,
  m2: undefined,
  y2: undefined,
  n: undefined,
  n2: undefined,
  q: undefined,
  h: undefined,
  w: undefined,
  t: undefined,
}

/** Slots that the name of a month may fill. */
const MONTH_SLOTS = new Set<keyof Slots>(['m', 'm2', 'n'])

/** Where a date stands. */
export type Place = Pick<Mark, 'start' | 'end' | 'firstToken' | 'endToken'>

/** A date as its words say it, before its year is known. */
export interface Draft {
  readonly mark: Place
  readonly maker: string
  readonly slots: Slots
  readonly role: DateRole
}

/** What a payload of a date row says: its maker, the slots it fills itself, those that its captures fill in order. */
interface Shape {
  readonly maker: string
  readonly said: readonly (readonly [slot: keyof Slots, value: number])[]
  readonly captured: readonly (keyof Slots)[]
}

const shapes = new Map<string, Shape>()

export function shapeOf(payload: string): Shape {
  let shape = shapes.get(payload)
  if (!shape) {
    const [maker = '', ...names] = payload.split(' ')
    const constants = names.map((name) => /^([a-z]\d?)=(-?\d+)$/.exec(name))
    shape = {
      maker,
      said: constants.flatMap((constant) =>
        constant ? [[constant[1] as keyof Slots, Number(constant[2])] as const] : [],
      ),
      captured: names.filter((_, i) => !constants[i]) as (keyof Slots)[],
    }
    shapes.set(payload, shape)
  }
  return shape
}

const isPartOfYear = (maker: string): boolean => maker === 'half' || maker === 'quarter' || maker === 'first-months'

/** What a row's captures and its payload say; undefined where that is no date. */
export function slotsOf(
  { maker, said, captured }: Shape,
  captures: readonly number[],
  tokens: Tokens,
  numbers: Numbers,
  text: string,
  monthOf: (token: number) => number | undefined,
): Slots | undefined {
  const slots = { ...NO_SLOTS }
  for (let n = 0; n < said.length; n++) slots[said[n]![0]] = said[n]![1]
  let hasTwoDigits = false
  for (let n = 0; n < captured.length; n++) {
    const name = captured[n]!
    const token = captures[n]
    if (token === undefined) return undefined
    const start = tokens.start[token]!
    const end = tokens.end[token]!
    if (name === 'v' || name === 'v2') {
      // "16.11" is one token: a day and its month.
      if (end - start > 5) return undefined
      const point = text.slice(start, end).indexOf('.')
      if (point < 0 || end - start - point > 3) return undefined
      slots[name === 'v' ? 'd' : 'd2'] = Number(text.slice(start, start + point))
      slots[name === 'v' ? 'm' : 'm2'] = Number(text.slice(start + point + 1, end))
      continue
    }
    let value = MONTH_SLOTS.has(name) ? monthOf(token) : undefined
    if (value === undefined && numbers.cardinalEnd[token]! > 0) value = numbers.cardinal[token]!
    if (value === undefined)
      value = numbers.ordinalEnd[token]! > 0 ? numbers.ordinal[token] : romanValue(text, start, end)
    if (value === undefined) return undefined
    slots[name] = value
    if (name === 'y') hasTwoDigits = end - start === 2
  }
  if (slots.d !== undefined && slots.m === undefined && slots.m2 !== undefined) slots.m = slots.m2
  // Two-digit years as in 20.11.25 belong to this century.
  if (
    slots.y !== undefined &&
    slots.y >= 0 &&
    slots.y < 100 &&
    hasTwoDigits &&
    (captured.includes('d') || isPartOfYear(maker))
  )
    slots.y += 2000
  // "2019-20": the second year of two is said by its last digits.
  if ((maker === 'fiscal-year' || maker === 'short-years') && slots.y !== undefined) {
    if (maker === 'short-years' && !(slots.y2! < 100)) return undefined
    if (slots.y2 === undefined) {
      if (slots.y < 100) slots.y += 2000
      slots.y2 = slots.y--
    } else if (slots.y2 < 100) slots.y2 += Math.floor(slots.y / 100) * 100
    if (slots.y2 !== slots.y + 1) return undefined
  }
  if (slots.y !== undefined && !isYear(slots.y)) return undefined
  if (slots.y2 !== undefined && !isYear(slots.y2)) return undefined
  if ((slots.m !== undefined && !isMonth(slots.m)) || (slots.m2 !== undefined && !isMonth(slots.m2))) return undefined
  if ((slots.d !== undefined && !isDay(slots.d)) || (slots.d2 !== undefined && !isDay(slots.d2))) return undefined
  if (!hasDay(slots.d, slots.m, slots.y) || !hasDay(slots.d2, slots.m2 ?? slots.m, slots.y2 ?? slots.y))
    return undefined
  if (slots.q !== undefined && !(slots.q >= 1 && slots.q <= 4)) return undefined
  if (slots.n !== undefined && !isMonth(slots.n)) return undefined
  if (slots.y !== undefined && slots.y2 !== undefined && slots.y2 < slots.y) return undefined
  return slots
}
