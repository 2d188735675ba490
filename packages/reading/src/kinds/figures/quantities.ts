import { dateFrom, type Page, type Sentence } from '../../engine/page.ts'
import { NumberForm } from '../../engine/numbers.ts'
import { qualifierAround, rangeBefore, signBefore } from './aroundNumber.ts'
import { isPoint } from './behindNumber.ts'
import { takeBare } from './bareNumbers.ts'
import { unitAfter } from './countedNoun.ts'
import { takeCount } from './counts.ts'
import { type Ledger, ledgerOf, NOTHING } from './ledger.ts'
import { markAtToken, markEndingAt } from './marks.ts'
import { percentOfList, takePercent } from './percents.ts'
import type { Quantity } from './quantity.ts'
import { LEAST_BARE_SUM, takeMoney } from './sums.ts'
import { isTarget } from './targets.ts'

const MAGNITUDES: ReadonlySet<number> = new Set([1e3, 1e6, 1e9, 1e12])

/** Reads the quantities of one sentence of a page after another, each in text order; numbers of dates, ordinals and numbers without a unit are none. */
export function quantitiesOf(page: Page): (sentence: Sentence) => Quantity[] {
  const ledger = ledgerOf(page)
  return (sentence) => quantitiesIn(ledger, sentence)
}

function quantitiesIn(ledger: Ledger, sentence: Sentence): Quantity[] {
  const { page, lastCount } = ledger
  const { numbers, dates } = page
  ledger.countBefore = lastCount && sentence.index - lastCount.sentence <= 1 ? lastCount : undefined
  ledger.sentence = sentence
  ledger.lastCount = undefined
  const found: Quantity[] = []
  let dateAt = dateFrom(page, sentence.span[0])
  let openUntil = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const end = numbers.cardinalEnd[i]!
    if (end === 0 || i < openUntil) continue
    while (dateAt < dates.length && dates[dateAt]!.endToken <= i) dateAt++
    const date = dates[dateAt]
    if (date && date.firstToken <= i && date.endToken >= end) {
      i = date.endToken - 1
      continue
    }
    begin(ledger, i, end)
    const quantity = takeUnit(ledger) ? written(ledger) : undefined
    if (quantity) {
      if (quantity.unit === 'people') ledger.lastPeople = sentence.index
      found.push(quantity)
      openUntil = Math.max(quantity.endToken, end)
    } else openUntil = end
  }
  return found
}

/** Sets the draft to the number at a token, and to where its unit may begin. */
function begin(ledger: Ledger, token: number, end: number): void {
  const { page, draft } = ledger
  const { numbers } = page
  draft.token = token
  draft.end = end
  draft.value = numbers.cardinal[token]!
  draft.counted = null
  draft.first = token
  draft.factor = 1
  draft.implied = NOTHING
  // A point may close the abbreviation of a magnitude: `2,6 млрд. долл.`
  const closed = end > numbers.bareEnd[token]! && isPoint(ledger, end) ? end + 1 : end
  draft.next = closed
  // "200 and more | firms", where what rounds the number stands before its noun and is no part of it.
  const inner = unitAfter(ledger, closed) ? undefined : markAtToken(page, 'figure.qualifier-inner', closed)
  if (inner) {
    // "5.5 and more | billion": a magnitude behind the word that rounds.
    const behind = numbers.cardinal[inner.endToken]
    if (behind !== undefined && MAGNITUDES.has(behind) && numbers.cardinalEnd[inner.endToken]! > inner.endToken) {
      draft.value = Number((draft.value * behind).toPrecision(12))
      draft.end = numbers.cardinalEnd[inner.endToken]!
    }
    draft.next = Math.max(inner.endToken, draft.end)
  }
  draft.endToken = draft.end
}

/** Gives the draft its unit: money, a percentage, a noun, or what a bare number takes from before; false where it is none of these. */
function takeUnit(ledger: Ledger): boolean {
  const { page, draft } = ledger
  const { token, next } = draft
  const prefix = markEndingAt(page, 'figure.currency', token)
  const currency = prefix ?? markAtToken(page, 'figure.currency', next)
  if (currency) return takeMoney(ledger, currency, prefix !== undefined)
  const percent = markAtToken(page, 'figure.percent', next) ?? percentOfList(ledger, next)
  if (percent) return takePercent(ledger, percent)
  const unit = unitAfter(ledger, next)
  if (unit) return takeCount(ledger, unit)
  // "Hai nước", "two sides": most number words count nothing that is asked for.
  if (
    page.numbers.form[token] === NumberForm.words &&
    draft.end === page.numbers.bareEnd[token] &&
    !ledger.lastCount &&
    draft.value < LEAST_BARE_SUM &&
    !isTarget(ledger, token, next)
  )
    return false
  return takeBare(ledger)
}

/** The draft with its range, sign and qualifier. */
function written(ledger: Ledger): Quantity {
  const { page, draft } = ledger
  const { tokens } = page
  const value = rangeBefore(ledger)
  const sign = signBefore(ledger, draft.first)
  const { qualifier, from, to } = qualifierAround(ledger, sign === 0 ? draft.first : draft.first - 1, draft.endToken)
  return {
    kind: draft.kind,
    value,
    unit: draft.unit,
    counted: draft.counted,
    qualifier,
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    firstToken: from,
    endToken: to,
    numberStart: tokens.start[draft.token]!,
    sign,
    implied: draft.implied,
  }
}
