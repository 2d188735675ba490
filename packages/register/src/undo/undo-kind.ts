import type { Write } from '../database/handles.ts'
import { Conflict } from '../errors.ts'
import type { LoggedChange } from '../log/chain.ts'
import type { Action } from '../rules/access.ts'

/** A line of the log that may be undone. Its `before` and `after` are what the change itself wrote there. */
export interface Line extends LoggedChange {
  // oxlint-disable-next-line typescript/no-explicit-any -- each kind of change knows what it wrote into its own line
  readonly before: any
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly after: any
}

/** How one kind of change is taken back. */
export interface UndoKind {
  /** Who may: whoever may make the change. */
  readonly action: Action
  /** Only the side that made it. Default: whichever may make it. */
  readonly own?: boolean
  /**
   * What of its thing the change touched, as a path: `[]` the whole thing. A later change whose path goes on from this one, or that this
   * one goes on from, stands on it.
   */
  readonly facet: (line: Line) => readonly string[]
  /** Whether it can be told of this very line that a person did it. Default: of all. */
  readonly applies?: (line: Pick<Line, 'who'>) => boolean
  /** Takes it back; what was and what is go into the log. Throws `Conflict` with the reason why it cannot be. */
  readonly undo: (write: Write, line: Line) => Promise<{ before?: unknown; after?: object }>
}

export const whole = (): readonly string[] => []

/** Refuses, naming the line to undo first. */
export const standsOn = (later: Pick<Line, 'seq' | 'what'>): Conflict =>
  new Conflict(`Line ${later.seq} of the log (“${later.what}”) stands on this; undo that one first.`)
