import type { Mark } from '../../engine/scan.ts'
import { isFollowedByNoun } from './behindNumber.ts'
import { type Ledger, PEOPLE_COUNTED } from './ledger.ts'
import { firstAfter, lastBefore, markAtToken } from './marks.ts'

const BACK = 240
const AHEAD = 90
const TOLD_ON = 2
const MOST = 1e8

/** "3 тыс. по квоте": thousands without a noun where the sentence speaks of people. */
export function isPeople({ page, sentence, draft, purse, lastPeople }: Ledger): boolean {
  const { token, end, value } = draft
  if (value < 1000 || value > MOST || end === page.numbers.bareEnd[token] || isFollowedByNoun(page, end)) return false
  const start = page.tokens.start[token]!
  // "In 2019 there were 650 thousand": a series told on, sentence after sentence.
  const goesOn =
    lastPeople !== undefined && sentence.index - lastPeople <= TOLD_ON && (purse?.sentence ?? -1) <= lastPeople
  return (
    (goesOn ||
      (lastBefore(page, 'figure.indicator', start, Math.max(sentence.span[0], start - BACK), isOfPeople) ??
        firstAfter(page, 'figure.indicator', start, Math.min(sentence.span[1], start + AHEAD), isOfPeople)) !==
        undefined) &&
    markAtToken(page, 'figure.currency', end) === undefined &&
    purse?.sentence !== sentence.index
  )
}

const isOfPeople = ({ payload }: Mark): boolean => PEOPLE_COUNTED.has(payload)
