import type { InstrumentKind, MeetingKind, Qualifier, Topic, UndertakingKind } from '@rapporteur/reading'
import type { SectionKind } from '../brief.ts'
import type { DisagreementReason, OutcomeRule, UndertakingState } from '../entries.ts'

/** Word forms by plural category; `other` always, the rest where the language has them. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** All words of one language that a brief is written with. Values come in already written (numbers, dates, names). */
export interface Vocabulary {
  readonly title: (dossier: string) => string
  readonly asOf: (date: string) => string
  readonly forOccasion: (meeting: string) => string
  readonly headings: Readonly<Record<SectionKind, string>>
  readonly sources: string
  /** Beside a sentence that stands on something nobody confirmed yet. */
  readonly machine: string
  /** Explains that mark at the foot. */
  readonly machineNote: string
  readonly quote: (words: string) => string
  /** Years and months are numbers, January being 1. */
  readonly dates: {
    readonly year: (year: number) => string
    readonly month: (year: number, month: number) => string
    readonly day: (year: number, month: number, day: number) => string
    /** Whole months of one year. */
    readonly months: (year: number, from: number, to: number) => string
    readonly stretch: (from: string, to: string) => string
  }
  readonly quantity: {
    /** Largest first. */
    readonly scales: readonly { readonly power: number; readonly word: string }[]
    readonly currencies: Readonly<Record<string, string>>
    readonly units: Readonly<Record<string, Forms>>
    readonly money: (amount: string, scale: string, currency: string) => string
    readonly counted: (amount: string, noun: string) => string
    readonly percent: (amount: string) => string
  }
  readonly topics: Readonly<Record<Topic, string>>
  readonly topicsBetween: string
  readonly indicators: Readonly<Record<string, string>>
  readonly qualified: Readonly<Record<Qualifier, (quantity: string) => string>>
  readonly atLeast: (quantity: string) => string
  readonly atMost: (quantity: string) => string
  readonly between: (low: string, high: string) => string

  readonly target: {
    readonly is: (target: { indicator: string; value: string; by: string | null; setOn: string | null }) => string
    readonly moved: (change: { from: string; to: string; setOn: string | null }) => string
    readonly actual: (figure: {
      indicator: string
      period: string
      value: string
      change: string | null
      reporter: string | null
    }) => string
    /** Its value changed, and perhaps its date; each side already written with {@link version}. */
    readonly changed: (change: { from: string; to: string; setOn: string | null }) => string
    /** A value and the date by which: `USD 10 bn by 2020`. */
    readonly version: (value: string, by: string | null) => string
    readonly gap: (gap: { missing: string; value: string; period: string }) => string
    readonly reached: (reached: { value: string; period: string }) => string
    readonly noTarget: string
    readonly noFigure: (indicator: string) => string
  }
  readonly meetings: {
    readonly kinds: Readonly<Record<MeetingKind, string>>
    /** `session`: a session's name with its number and body, where known. */
    readonly session: (session: { ordinal: number | null; body: string | null }) => string
    readonly held: (meeting: { name: string; date: string | null; place: string | null }) => string
    readonly planned: (meeting: {
      name: string
      date: string | null
      place: string | null
      days: string | null
    }) => string
    readonly days: Forms
    readonly none: string
  }
  readonly undertakings: {
    readonly kinds: Readonly<Record<UndertakingKind, string>>
    readonly states: Readonly<Record<UndertakingState, string>>
    /** `wordings`: in how many wordings the documents have them; null when each has one. */
    readonly count: (counts: {
      open: string
      overdue: string
      silent: string | null
      wordings: string | null
    }) => string
    readonly items: Forms
    readonly wordings: Forms
    readonly line: (item: {
      about: string | null
      by: string | null
      kind: string
      on: string | null
      words: string
      notes: readonly string[]
    }) => string
    readonly assessed: (side: string, state: string) => string
    readonly outcomes: Readonly<Record<OutcomeRule, (on: string | null) => string>>
    readonly repeated: (repeated: { count: string; since: string | null }) => string
    /** As {@link repeated} counts them. */
    readonly documents: Forms
    readonly inOwnLanguage: (words: string, on: string | null) => string
    readonly due: (date: string) => string
    readonly overdue: (date: string) => string
    readonly silent: string
    /** Those that are not listed one by one. */
    readonly rest: (count: string) => string
    readonly none: string
  }
  readonly disagreements: {
    readonly line: (item: { indicator: string; period: string | null; values: string; reason: string | null }) => string
    readonly by: (value: string, reporter: string) => string
    readonly reasons: Readonly<Record<DisagreementReason, string>>
    readonly none: string
  }
  readonly instruments: {
    readonly kinds: Readonly<Record<InstrumentKind, string>>
    readonly expires: (item: { name: string; signedOn: string | null; expiresOn: string }) => string
    readonly expired: (item: { name: string; signedOn: string | null; expiresOn: string }) => string
    readonly named: (kind: string, subject: string) => string
    readonly none: string
  }
}
