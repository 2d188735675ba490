import { isCountedAgain } from './countedAgain.ts'
import { nounBefore } from './countedNoun.ts'
import { isPartOfCount } from './countParts.ts'
import type { Ledger } from './ledger.ts'
import { coveredBy, markAtToken } from './marks.ts'
import { isPeople } from './peopleCount.ts'
import { COUNTED_BEFORE, TOLD_OF_TABLE } from './quantity.ts'
import { takeBareSum } from './sums.ts'
import { isOfTable } from './tableRows.ts'
import { isTarget } from './targets.ts'

/** Gives a draft without a unit of its own the one that the words and numbers before it tell; false where none does. */
export function takeBare(ledger: Ledger): boolean {
  const { page, draft, lastCount, sentence, table, tally } = ledger
  const { token } = draft
  if (markAtToken(page, 'figure.range', token) || coveredBy(page, 'figure.multiple', page.tokens.start[token]!))
    return false
  if (isTarget(ledger, token, draft.next)) return takeNounBefore(ledger)
  if (isPeople(ledger)) return takeKnown(ledger, 'people', '?')
  if (lastCount && lastCount.sentence === sentence.index && isPartOfCount(ledger, lastCount)) {
    draft.implied = [{ field: 'unit', from: 'the noun before', span: lastCount.span }]
    return takeKnown(ledger, lastCount.unit, lastCount.counted)
  }
  if (table && isOfTable(ledger, table)) return takeTableUnit(ledger)
  if (tally && isCountedAgain(ledger, tally)) {
    draft.implied = [{ field: 'unit', from: COUNTED_BEFORE, span: tally.span }]
    ledger.tally = { ...tally, value: draft.value, block: sentence.block }
    return takeKnown(ledger, tally.unit, tally.counted)
  }
  return takeBareSum(ledger)
}

function takeKnown({ draft }: Ledger, unit: string | null, counted: string | null): true {
  draft.kind = 'count'
  draft.unit = unit
  draft.counted = counted
  return true
}

function takeNounBefore(ledger: Ledger): true {
  const noun = nounBefore(ledger, ledger.draft.token)!
  const [unit = null, indicator = '?'] = noun.payload.split(' ')
  ledger.draft.implied = [{ field: 'unit', from: 'the noun before', span: [noun.start, noun.end] }]
  return takeKnown(ledger, unit, indicator)
}

function takeTableUnit({ page, draft, table }: Ledger): true {
  const { kind, unit, counted, factor, span } = table!
  // A magnitude beside the number itself stands in place of the table's.
  const isFactored = draft.end === page.numbers.bareEnd[draft.token] || kind === 'count'
  draft.kind = kind
  draft.unit = unit
  draft.counted = counted
  draft.value = Number((draft.value * (isFactored ? factor : 1)).toPrecision(12))
  draft.implied = [{ field: 'unit', from: TOLD_OF_TABLE, span }]
  return true
}
