import type { Figure } from '../../findings.ts'

const GAP = 60
const BARE = new Set<Figure['indicator']>(['investment-projects', 'rank'])

/** "7 projects with 3.9 million (as of June 2024)", "the fourth investor, with 3.6 billion in 2022": a time told behind the sum is that of what it is the sum of. */
export const lentBack = (before: Figure, sum: Figure): Figure =>
  BARE.has(before.indicator) &&
  before.period === null &&
  sum.indicator === 'investment-capital' &&
  sum.period !== null &&
  sum.status === before.status &&
  sum.from === before.from &&
  sum.to === before.to &&
  sum.span[0] - before.span[1] <= GAP
    ? {
        ...before,
        period: sum.period,
        certainty: 'implied',
        implied: [...before.implied, { field: 'period', from: 'the figure behind', span: sum.span }],
      }
    : before
