import type { Page } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import type { Ledger } from './ledger.ts'
import { markAtToken } from './marks.ts'

const CLOSERS = [
  'figure.stop',
  'figure.side',
  'figure.growth',
  'figure.growth-after',
  'figure.qualifier-after',
  'date',
  'date.role',
  'date.before-year',
  'figure.base',
  'figure.multiple',
] as const

/** What may stand behind a number that leaves its noun out: a word of place, time, growth or joining. */
export function closesNumber(page: Page, token: number): boolean {
  for (let n = 0; n < CLOSERS.length; n++) if (markAtToken(page, CLOSERS[n]!, token) !== undefined) return true
  return false
}

/** "2 million square kilometres" is no sum: rows `figure.not-money` name what else is counted in millions. */
export const isFollowedByNoun = (page: Page, token: number): boolean =>
  markAtToken(page, 'figure.not-money', token) !== undefined

export const isPoint = ({ page: { folded, tokens }, sentence }: Ledger, token: number): boolean =>
  token < sentence.endToken && folded[tokens.start[token]!] === '.' && tokens.type[token] === TokenType.punctuation
