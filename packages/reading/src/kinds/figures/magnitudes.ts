import type { Page } from '../../engine/page.ts'

const ZERO = 48
const NINE = 57
const POINT = 46
const COMMA = 44

/** Power of ten that the words after the digits of a number add: 9 of "2.6 billion". */
export function magnitudeOf({ folded, numbers, tokens }: Page, token: number): number {
  const bare = numbers.bareEnd[token]!
  if (numbers.cardinalEnd[token] === bare) return 0
  let digits = 0
  // Digits since the last point or comma; -1 before the first.
  let decimals = -1
  for (let at = tokens.start[token]!; at < tokens.end[bare - 1]!; at++) {
    const unit = folded.charCodeAt(at)
    if (unit >= ZERO && unit <= NINE) {
      digits = digits * 10 + unit - ZERO
      if (decimals >= 0) decimals++
    } else decimals = unit === POINT || unit === COMMA ? 0 : -1
  }
  if (digits === 0) return 0
  // 2.6 billion / 26 = 1e8, one digit behind the mark: the nearest power of a thousand above (of ten thousand: 亿) is the magnitude.
  const power = Math.round(Math.log10(numbers.cardinal[token]! / digits))
  return power + Math.max(0, decimals)
}
