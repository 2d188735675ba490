import type { FoundSource } from '@rapporteur/intake/folder'

type SkipReason = Extract<FoundSource, { kind: 'skipped' }>['reason']

/** What was named and is not there fails the run; what merely lies in a folder besides documents does not. */
const weight: Readonly<Record<SkipReason, 'failure' | 'remark' | 'silence'>> = {
  missing: 'failure',
  'not-readable': 'failure',
  'not-a-file': 'failure',
  'other-kind': 'remark',
  hidden: 'silence',
  seen: 'silence',
}

export const failsTheRun = (reason: SkipReason): boolean => weight[reason] === 'failure'
export const isWorthSaying = (reason: SkipReason): boolean => weight[reason] === 'remark'
