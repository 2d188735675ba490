import type { LanguageCode, Span } from '@rapporteur/intake'
import type { Lexicon } from './engine/lexicon.ts'

/** The five kinds of finding; keys of a {@link Reading}. `corpus/GUIDE.md` defines each to the letter. */
export type FindingKind = 'figure' | 'meeting' | 'person' | 'instrument' | 'undertaking'

/** ISO 3166-1 alpha-2 code of a country, or `EU`, `EAEU`, `ASEAN`, `UN`, or another body's usual acronym. */
export type PartyCode = string

/** ISO 8601 date as precise as the text (`2021`, `2021-10`, `2021-10-29`) or a stretch `start/end` of two such dates. */
export type IsoDate = string

/** Why a field holds what it holds although the quote alone does not say so. */
export interface Implied {
  /** The field that was filled from elsewhere, such as `period`. */
  readonly field: string
  /** In a few words, from what: `the year of publication`, `the period of the sentence before`. */
  readonly from: string
  /** The words it was taken from, where there are such words in this text. */
  readonly span?: Span
}

/** What every finding carries: the words it stands on, the rule that found it, and what is certain. */
export interface Grounded {
  /** Verbatim piece of the text: `text.slice(...span)`. */
  readonly quote: string
  readonly span: Span
  /** Id of the rule that found it, such as `figure/amount`. */
  readonly rule: string
  /** `certain`: every filled field stands in the quote; `implied`: see `implied`; `unknown`: a field the kind needs is unknown. */
  readonly certainty: 'certain' | 'implied' | 'unknown'
  readonly implied: readonly Implied[]
}

export type Indicator =
  | 'trade-turnover'
  | 'export'
  | 'import'
  | 'trade-balance'
  | 'investment-capital'
  | 'investment-projects'
  | 'companies'
  | 'tourists'
  | 'students'
  | 'scholarships'
  | 'workers'
  | 'residents'
  | 'loan-or-aid'
  | 'goods'
  | 'flights'
  | 'share'
  | 'rank'
  | 'other'
export type Qualifier = 'exact' | 'about' | 'over' | 'nearly' | 'up-to'
export type FigureStatus = 'actual' | 'target' | 'forecast'

export interface Figure extends Grounded {
  readonly kind: 'figure'
  readonly indicator: Indicator
  /** Plain number in base units; a range as `[low, high]`; null for growth said without a level. */
  readonly value: number | readonly [number, number] | null
  /** ISO 4217 code for money, `%`, or a plural noun of GUIDE.md such as `people`. */
  readonly unit: string | null
  readonly qualifier: Qualifier
  readonly period: IsoDate | null
  /** Growth in per cent, signed. */
  readonly change: number | null
  /** `same-period`, `previous-year`, or a year. */
  readonly changeBase: string | null
  readonly status: FigureStatus
  readonly from: PartyCode | null
  readonly to: PartyCode | null
}

export type MeetingKind = 'session' | 'talks' | 'visit' | 'forum' | 'signing'
export type BodyKind = 'commission' | 'subcommittee' | 'working-group' | 'consultation'

export interface Meeting extends Grounded {
  readonly kind: 'meeting'
  readonly meetingKind: MeetingKind
  readonly body: BodyKind | null
  readonly ordinal: number | null
  readonly date: IsoDate | null
  readonly place: string | null
  /** Other names of the same place. */
  readonly placeAliases: readonly string[]
  readonly online: boolean
  readonly status: 'held' | 'planned'
  readonly parties: readonly PartyCode[]
}

export interface Person extends Grounded {
  readonly kind: 'person'
  /** Nominative, without title, as the text spells it. */
  readonly name: string
  /** The name that stands for this person across languages, where the knowledge given or the text's own gloss ties them. */
  readonly canonical: string | null
  readonly aliases: readonly string[]
  readonly role: string | null
  readonly side: PartyCode | null
  /** Every place in the text that names this person, the first being `span`'s. */
  readonly mentions: readonly Span[]
}

export type InstrumentKind = 'minutes' | 'memorandum' | 'agreement' | 'declaration' | 'plan' | 'contract' | 'other'

export interface Instrument extends Grounded {
  readonly kind: 'instrument'
  readonly instrumentKind: InstrumentKind
  /** What the text calls it, in its own words; null where it says no more than "the agreement". */
  readonly name: string | null
  /** Of minutes: the number of the session. */
  readonly ordinal: number | null
  readonly subject: string | null
  readonly status: 'signed' | 'in-force' | 'planned'
  readonly signedOn: IsoDate | null
  readonly termMonths: number | null
  readonly parties: readonly PartyCode[]
}

export type UndertakingKind = 'agreed' | 'proposed' | 'pledged' | 'directed' | 'urged'
export type Topic =
  | 'trade'
  | 'investment'
  | 'energy'
  | 'oil-gas'
  | 'nuclear'
  | 'renewables'
  | 'industry'
  | 'automotive'
  | 'agriculture'
  | 'fisheries'
  | 'transport'
  | 'logistics'
  | 'science'
  | 'technology'
  | 'digital'
  | 'education'
  | 'health'
  | 'culture'
  | 'tourism'
  | 'labour'
  | 'finance'
  | 'customs'
  | 'defence'
  | 'security'
  | 'environment'
  | 'space'
  | 'local-cooperation'
  | 'people-exchange'
  | 'visits'
  | 'legal'
  | 'media'
  | 'sport'
  | 'multilateral'

export interface Undertaking extends Grounded {
  readonly kind: 'undertaking'
  readonly undertakingKind: UndertakingKind
  readonly by: readonly PartyCode[]
  readonly due: IsoDate | null
  readonly topics: readonly Topic[]
}

export type Finding = Figure | Meeting | Person | Instrument | Undertaking

/** A stretch of the text that yields no finding, and why. */
export interface Noise {
  readonly span: Span
  readonly reason: NoiseReason
}
export type NoiseReason =
  | 'menu'
  | 'teaser'
  | 'caption'
  | 'dateline'
  | 'copyright'
  | 'contact'
  | 'byline'
  | 'repeated-headline'
  | 'user-comment'
  | 'related-heading'

/** All findings that one reader version draws from one document. */
export interface Reading {
  readonly id: string
  readonly language: LanguageCode | null
  /** Version of the reader; findings of different versions are kept apart. */
  readonly reader: string
  readonly findings: readonly Finding[]
  readonly noise: readonly Noise[]
}

/** What is read: a Document, or the least part of one. `text` that is not NFC is put into NFC first, and spans refer to that. */
export interface Readable {
  readonly id: string
  readonly text: string
  readonly language?: LanguageCode | null
  readonly publishedOn?: string | null
  readonly title?: string | null
}

/** Names that a dossier knows, so that one person, project or place is one thing in every language and script. */
export interface Knowledge {
  /** The sides of the relationship, for "the two sides" in documents that name neither. */
  readonly parties?: readonly PartyCode[]
  readonly people?: readonly KnownName[]
  readonly bodies?: readonly KnownName[]
  readonly projects?: readonly KnownName[]
  readonly places?: readonly KnownName[]
  /** Corrections of the languages' rows, from `parseWordList`. The same array again is made ready only once. */
  readonly wordLists?: readonly WordList[]
}

/** What a linguist changes in the rows of one language: type → payload → patterns, as the language's own files have them. */
export interface WordList {
  readonly language: LanguageCode
  /** Patterns to add. */
  readonly rows?: Lexicon
  /** Patterns to take away. */
  readonly without?: Lexicon
}

/** One thing and all the ways it is written. */
export interface KnownName {
  readonly id: string
  /** The form to show when nothing else is wished. */
  readonly canonical: string
  readonly aliases: readonly string[]
  readonly side?: PartyCode | null
}
