import { documentKinds } from './documents.ts'
import { findingKinds } from './findings.ts'
import { mergeKinds } from './merges.ts'
import { minutesKinds } from './minutes.ts'
import { noteKinds } from './notes.ts'
import { recordKinds } from './records.ts'
import { sessionKinds } from './sessions.ts'
import { threadKinds } from './threads.ts'
import type { Line, UndoKind } from './undo-kind.ts'
import { undertakingKinds } from './undertakings.ts'

/** Every kind of change that a person can take back, by what the log calls it. */
export const UNDO_KINDS: Readonly<Record<string, UndoKind>> = {
  ...documentKinds,
  ...findingKinds,
  ...undertakingKinds,
  ...threadKinds,
  ...sessionKinds,
  ...recordKinds,
  ...mergeKinds,
  ...minutesKinds,
  ...noteKinds,
}

/** What a person did and cannot take back, and what to do instead. */
export const NEVER: Readonly<Record<string, string>> = {
  'minutes: signed':
    'A signature is not undone. Who no longer stands by the text changes it, which reopens the minutes and tells every side.',
  'role given': 'A role is not undone; give the role that shall hold.',
}

/** Whether one step wrote both lines, the first as part of the second: then the second is undone, and takes the first with it. */
export const FOLLOWED_BY = (first: Line, second: Line): boolean =>
  (second.what === 'item adopted' && first.what === 'undertaking entered' && second.after.undertaking === first.id) ||
  (second.what === 'outcome given' &&
    first.after?.mention !== undefined &&
    second.after.mention === first.after.mention) ||
  (second.what === 'proposal confirmed' &&
    first.what === 'undertaking joined into another' &&
    second.after.undertaking === first.id)
