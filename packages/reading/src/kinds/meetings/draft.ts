import type { BodyKind, Implied, MeetingKind, PartyCode } from '../../findings.ts'
import type { DateMark } from '../../engine/dates.ts'
import type { Actor } from './actors/actor.ts'
import type { Place } from './placeOf.ts'
import type { Scope } from './scope.ts'

/** A meeting as one place of the text names it, before mentions of the same are put together. */
export interface Mention extends Scope {
  readonly kind: MeetingKind
  readonly rule: string
  readonly body?: BodyKind | null
  /** Those who meet; for a visit the visitors. */
  readonly actors: readonly Actor[]
  /** Sides that the words say, none while not known. */
  readonly sides: readonly PartyCode[]
  /** Where it is held or where the visit goes, when the words of the meeting themselves say it. */
  readonly place?: Place | null
  /** Told to be on a line or screen by its own words. */
  readonly isOnline?: boolean
  /** A body's session that is named as such and held or chaired, although no day is told. */
  readonly isWhole?: boolean
  /** Its words refer back, although they name who met. */
  readonly refersBack?: boolean
  /** Told of as still to come: "ahead of the visit". */
  readonly isYetToCome?: boolean
  /** A session of one side's own part of a body. */
  readonly isPart?: boolean
  /** What a forum is called, folded: tells a fair from a summit. */
  readonly head?: string
  /** The words around it are about what it does, not about when it is. */
  readonly tellsNothing?: boolean
  /** Visits to the countries listed behind the first, of the same days. */
  readonly beside?: readonly Mention[]
  /** The one next or before, so never the numbered one at hand. */
  readonly step?: 'next' | 'previous'
}

/** A mention with its circumstances; the later ones of the same meeting add to it. */
export interface Draft {
  readonly mention: Mention
  actors: readonly Actor[]
  body: BodyKind | null
  ordinal: number | null
  date: DateMark | null
  place: Place | null
  online: boolean
  status: 'held' | 'planned'
  isTold: boolean
  parties: readonly PartyCode[]
  partiesSaid: boolean
  implied: Implied[]
}
