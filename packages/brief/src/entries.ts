import type {
  FigureStatus,
  InstrumentKind,
  IsoDate,
  MeetingKind,
  PartyCode,
  Qualifier,
  Topic,
  UndertakingKind,
} from '@rapporteur/reading'
import type { Names } from '@rapporteur/register'
import type { BriefAnchor } from './brief.ts'

/** What every entry of a brief carries: the words it stands on, and whether a person has confirmed it. */
interface Grounded {
  readonly anchors: readonly BriefAnchor[]
  readonly confirmed: boolean
}

/** A figure with the interval that its wording and rounding leave; `low` or `high` null is an open end. */
export interface FigureEntry extends Grounded {
  readonly period: IsoDate | null
  readonly unit: string | null
  readonly stated: number | null
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly status: FigureStatus
  readonly change: number | null
  /** Name of whose statistics it is; null when not known. */
  readonly reporter: Names | null
}

export interface TargetEntry {
  readonly indicator: string
  readonly unit: string
  /** Oldest first. */
  readonly versions: readonly TargetVersion[]
}
export interface TargetVersion extends Grounded {
  readonly value: number
  readonly by: IsoDate | null
  readonly setOn: IsoDate | null
}

export interface MeetingEntry extends Grounded {
  readonly id: string
  readonly kind: MeetingKind
  /** Id of the standing body; null when not known. */
  readonly bodyId: string | null
  readonly body: Names | null
  readonly ordinal: number | null
  readonly date: IsoDate | null
  /** As its source writes it. */
  readonly place: string | null
  readonly placeNames: Names | null
  readonly status: 'held' | 'planned'
}

export interface UndertakingEntry extends Grounded {
  readonly id: string
  readonly kind: UndertakingKind
  readonly topics: readonly Topic[]
  /** The wordings, each in its own language, oldest first; never empty. */
  readonly wordings: readonly Wording[]
  readonly by: readonly PartyCode[]
  readonly openedOn: IsoDate | null
  readonly due: IsoDate | null
  /** What all sides say of it; null when they have not said, or not the same. */
  readonly state: UndertakingState | null
  /** What each side that has said anything says of it. */
  readonly bySide: readonly { readonly side: PartyCode; readonly state: UndertakingState }[]
  /** Whether no later document speaks of it; null when that was not looked into. */
  readonly silent: boolean | null
}
export interface Wording {
  readonly text: string
  /** ISO 639 code; null when not known. */
  readonly language: string | null
  readonly on: IsoDate | null
}
/** What the register proposes and nobody has decided. */
export interface ProposalEntries {
  /** Pairs of undertakings that seem to be one, by id. */
  readonly same: readonly (readonly [string, string])[]
  readonly outcomes: readonly OutcomeEntry[]
}
/** What seems to have come of an undertaking. */
export interface OutcomeEntry {
  readonly undertaking: string
  readonly rule: OutcomeRule
  /** When; for `later-due` the new date. */
  readonly on: IsoDate | null
}
export type OutcomeRule = 'session-held' | 'instrument-signed' | 'value-reached' | 'later-due'
export type UndertakingState = 'no-evidence' | 'not-started' | 'under-way' | 'substantial' | 'fulfilled' | 'dropped'

/** Figures for one thing and period that cannot all be right. */
export interface DisagreementEntry {
  readonly indicator: string
  readonly period: IsoDate | null
  readonly figures: readonly FigureEntry[]
  /** The likely reason; null when none is known. */
  readonly reason: DisagreementReason | null
}
export type DisagreementReason =
  'reporter' | 'coverage' | 'period-to-date' | 'rounding' | 'vintage' | 'factor-of-ten' | 'stated-growth'

export interface InstrumentEntry extends Grounded {
  readonly kind: InstrumentKind
  /** What it is called, by language, where anyone says. */
  readonly titles: Names | null
  readonly subject: string | null
  readonly signedOn: IsoDate | null
  readonly termMonths: number | null
  readonly expiresOn: IsoDate | null
}

/** Everything of a dossier that a brief is composed from. */
export interface BriefEntries {
  readonly dossier: Names
  readonly sides: readonly { readonly code: PartyCode; readonly name: Names }[]
  readonly target: TargetEntry | null
  /** The dossier's main indicator, such as `trade-turnover`. */
  readonly indicator: string
  /** The main indicator's figures, whole years and parts of years, in any order. */
  readonly figures: readonly FigureEntry[]
  readonly meetings: readonly MeetingEntry[]
  readonly undertakings: readonly UndertakingEntry[]
  readonly proposals: ProposalEntries
  readonly disagreements: readonly DisagreementEntry[]
  readonly instruments: readonly InstrumentEntry[]
}
