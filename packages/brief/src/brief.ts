import type { IsoDate } from '@rapporteur/reading'

/** A language that a brief is written in. */
export type BriefLanguage = 'vi' | 'ru' | 'zh' | 'en'

/** The words in a document that a sentence stands on. */
export interface BriefAnchor {
  readonly documentId: string
  readonly findingId: string | null
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly documentTitle: string | null
  readonly language: string | null
  readonly publishedOn: IsoDate | null
}

/** One sentence, and what it stands on. */
export interface BriefSentence {
  readonly text: string
  /** Empty only for sentences that say that there is nothing to say, or that count. */
  readonly anchors: readonly BriefAnchor[]
  /** True when it stands on something that no person has confirmed yet. */
  readonly machine: boolean
}

export type SectionKind =
  | 'target'
  | 'sessions'
  | 'undertakings'
  | 'overdue'
  | 'running'
  | 'settled'
  | 'raised'
  | 'disagreements'
  | 'instruments'

export interface BriefSection {
  readonly kind: SectionKind
  readonly heading: string
  readonly sentences: readonly BriefSentence[]
}

/** A document drawn from the register for one occasion and language. */
export interface Brief {
  readonly title: string
  readonly language: BriefLanguage
  /** The meeting it is written for, as its language names it; null for "as of today". */
  readonly occasion: string | null
  /** The day everything was counted from. */
  readonly today: IsoDate
  readonly sections: readonly BriefSection[]
}
