import { NumberForm } from '../../engine/numbers.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Ledger } from './ledger.ts'
import { markAtToken } from './marks.ts'

const MOST_LISTED = 8

/** "37.6, 16.7 and 12.9 %": the sign behind the last goes for all. */
export function percentOfList({ page, sentence }: Ledger, token: number): Mark | undefined {
  const { numbers, tokens } = page
  let at = token
  for (let n = 0; n < MOST_LISTED; n++) {
    if (at >= sentence.endToken) return undefined
    const isJoint = page.folded[tokens.start[at]!] === ',' || markAtToken(page, 'figure.side', at)?.payload === 'with'
    if (!isJoint || numbers.cardinalEnd[at + 1] === 0 || at + 1 >= sentence.endToken) return undefined
    at = numbers.cardinalEnd[at + 1]!
    const percent = markAtToken(page, 'figure.percent', at)
    if (percent) return percent
  }
  return undefined
}

/** Makes the draft a percentage. */
export function takePercent({ page: { numbers }, draft }: Ledger, percent: Mark): true {
  draft.kind = 'percent'
  draft.unit = '%'
  if (percent.payload !== '%') draft.factor = Number(percent.payload)
  draft.value *= draft.factor
  // The sign of a list stands behind its last number alone.
  if (percent.firstToken !== draft.next) return true
  const end = percent.endToken
  draft.endToken = end
  // 两成二: the figure behind the tenths counts hundredths.
  const rest = percent.payload === '10' ? numbers.cardinal[end] : undefined
  if (
    rest !== undefined &&
    numbers.cardinalEnd[end] === end + 1 &&
    rest > 0 &&
    rest < 10 &&
    numbers.form[end] === NumberForm.han
  ) {
    draft.value += rest
    draft.endToken++
  }
  return true
}
