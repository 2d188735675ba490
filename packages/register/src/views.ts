import type { ReviewState } from './rules/review.ts'
import type { PeriodKind as CalendarPeriodKind } from './rules/dates.ts'
import type {
  Finding,
  FindingKind,
  FigureStatus,
  Indicator,
  IsoDate,
  LanguageCode,
  Noise,
  Paragraph,
  PartyCode,
  Qualifier,
  Span,
} from './contracts.ts'

/** One name in several languages; a language that is missing is unknown, not empty. */
export type Names = Readonly<Partial<Record<LanguageCode, string>>>

/** Whether people have looked at a machine-read finding or entry. Everything unreviewed is usable and shown as such. */
export type { ReviewState } from './rules/review.ts'

/** Whether a quote, read alone, says the value: the second verdict beside "the quote stands in the source". */
export type Verdict = 'states' | 'mentions' | 'does-not-state'

/** Where something stands in a document (W3C Web Annotation): UTF-16 offsets into the stored NFC text. */
export interface Anchor {
  readonly document: string
  readonly exact: string
  /** Up to 32 characters before `exact`. */
  readonly prefix: string
  /** Up to 32 characters after `exact`. */
  readonly suffix: string
  readonly start: number
  readonly end: number
}

export interface SideView {
  readonly code: PartyCode
  readonly name: Names
  readonly language: LanguageCode | null
  readonly agencies: readonly { readonly id: string; readonly name: Names }[]
}

export interface CoChair {
  readonly side: PartyCode
  readonly person: string
  readonly post: Names | null
  readonly from: IsoDate | null
  readonly until: IsoDate | null
}

export interface BodyView {
  readonly id: string
  readonly kind: string
  readonly parent: string | null
  readonly name: Names
  readonly coChairs: readonly CoChair[]
}

export interface PersonView {
  readonly id: string
  readonly side: PartyCode | null
  readonly name: Names
  readonly aliases: readonly string[]
  readonly posts: readonly { readonly title: Names; readonly from: IsoDate | null; readonly until: IsoDate | null }[]
  /** `reading` for a person only documents know; `dossier` for one the dossier lists. */
  readonly source: 'dossier' | 'reading'
}

export interface PlaceOrProjectView {
  readonly id: string
  readonly name: Names
  readonly aliases: readonly string[]
}

export interface ReporterView {
  readonly id: string
  readonly side: PartyCode | null
  readonly name: Names
}

export interface DossierSummary {
  readonly id: string
  readonly name: Names
  readonly sides: readonly SideView[]
  readonly documents: number
  readonly findings: number
  /** Publication date of the newest document. */
  readonly newest: IsoDate | null
}

export interface DossierView extends DossierSummary {
  readonly bodies: readonly BodyView[]
  readonly people: readonly PersonView[]
  readonly projects: readonly PlaceOrProjectView[]
  readonly places: readonly PlaceOrProjectView[]
  readonly reporters: readonly ReporterView[]
  readonly targets: readonly TargetView[]
  /** Whether accepting a finding needs a second person. */
  readonly fourEyes: boolean
}

export interface DocumentSummary {
  readonly id: string
  readonly title: string | null
  readonly language: LanguageCode | null
  readonly publishedOn: IsoDate | null
  readonly url: string | null
  readonly reporter: string | null
  readonly name: string
  readonly importedAt: string
  readonly counts: Readonly<Record<FindingKind, number>>
}

/** One document's word for something: the document, the anchor, and what machine and people say of it. */
export interface SourceView {
  readonly finding: string
  readonly document: Pick<DocumentSummary, 'id' | 'title' | 'language' | 'publishedOn' | 'url' | 'reporter'>
  readonly anchor: Anchor
  readonly certainty: Finding['certainty']
  readonly verdict: Verdict
  readonly state: ReviewState
}

export interface ObservationView {
  readonly id: string
  readonly series: string
  readonly indicator: Indicator
  readonly from: PartyCode | null
  readonly to: PartyCode | null
  readonly unit: string | null
  readonly period: IsoDate | null
  readonly periodKind: PeriodKind
  /** Bounds that the wording and the rounding leave; null where only growth is said. */
  readonly low: number | null
  readonly high: number | null
  /** The number as the text has it (the lower end of a range said as such). */
  readonly stated: number | null
  readonly qualifier: Qualifier
  readonly status: FigureStatus
  readonly change: number | null
  readonly changeBase: string | null
  /** Whose statistics: id of a reporter, null when not known. */
  readonly reporter: string | null
  readonly coverage: string | null
  /** Date of the document that says it. */
  readonly vintage: IsoDate | null
  readonly state: ReviewState
  readonly source: SourceView
}

/** What kind of stretch a figure covers (`rules/dates.ts`); `none` when the period is unknown. */
export type PeriodKind = CalendarPeriodKind | 'none'

export interface TargetVersion {
  readonly value: number
  readonly by: IsoDate | null
  readonly setOn: IsoDate | null
  readonly setAt: Names | null
  /** Id of the document that says so; null when that document is not in the register. */
  readonly document: string | null
  readonly state: ReviewState
  /** `dossier`, `reading` or `person`. */
  readonly source: string
}

export interface TargetView {
  readonly id: string
  readonly indicator: Indicator
  readonly unit: string
  readonly from: PartyCode
  readonly to: PartyCode
  /** Oldest first: a target whose date slipped keeps every version. */
  readonly versions: readonly TargetVersion[]
  /** What documents tell and is probably a slip by a factor of ten: no version, and shown for a person to look at. */
  readonly slips: readonly (TargetVersion & { readonly meant: number; readonly factor: number })[]
}

/** Words of a document, and the language they are in where that is known. */
export interface Wording {
  readonly text: string
  readonly language: LanguageCode | null
}

export interface MeetingView {
  readonly id: string
  readonly kind: string
  readonly bodyKind: string | null
  readonly body: string | null
  readonly ordinal: number | null
  readonly date: IsoDate | null
  readonly place: string | null
  /** Its names by language; null where no table has it. */
  readonly placeNames: Names | null
  /** Id of the dossier's place, when it is one of them. */
  readonly placeId: string | null
  readonly online: boolean
  readonly status: 'held' | 'planned'
  readonly parties: readonly PartyCode[]
  readonly title: Names | null
  readonly state: ReviewState
  /** `dossier`, `reading` or `person`. */
  readonly source: string
  /** What the earliest document says of it. */
  readonly words: Wording | null
  /** How many documents speak of it. */
  readonly documents: number
  readonly version: number
}

export interface MeetingDetail extends MeetingView {
  readonly sources: readonly SourceView[]
  /** Undertakings of the documents that report this meeting. */
  readonly undertakings: readonly {
    readonly id: string
    readonly kind: string
    readonly quote: string
    readonly document: string
    readonly finding: string
  }[]
  readonly people: readonly { readonly id: string; readonly name: Names; readonly side: PartyCode | null }[]
}

/** A year's observations of one series' indicator and whether they agree. */
export interface YearOfTurnover {
  readonly year: number
  readonly observations: readonly ObservationView[]
  /** Whether two of the observations cannot both be right: their intervals do not meet. */
  readonly differing: boolean
}

export interface Home {
  readonly dossier: DossierSummary
  /** The target of the dossier's main indicator, when the dossier has one. */
  readonly target: TargetView | null
  readonly indicator: Indicator
  readonly unit: string
  readonly years: readonly YearOfTurnover[]
  /** Observations of the same indicator for parts of years, newest first. */
  readonly partial: readonly ObservationView[]
  readonly nextMeeting: MeetingView | null
  readonly lastMeeting: MeetingView | null
  readonly counts: {
    readonly documents: number
    readonly findings: Readonly<Record<FindingKind, number>>
    readonly meetings: number
    readonly observations: number
    readonly undertakings: number
    readonly instruments: number
    readonly unreviewed: number
  }
  readonly newestDocuments: readonly DocumentSummary[]
}

export interface FindingView {
  readonly id: string
  readonly kind: FindingKind
  readonly anchor: Anchor
  /** The finding as read, or as a person corrected it. */
  readonly value: Finding
  /** What the reader had found, where a person corrected it. */
  readonly asRead: Finding | null
  readonly rule: string
  readonly certainty: Finding['certainty']
  readonly verdict: Verdict
  readonly state: ReviewState
  readonly mergedInto: string | null
  /** Who accepted it first, where the dossier wants four eyes and a second person has not looked yet. */
  readonly secondedBy: string | null
  readonly reader: string
  readonly reviewedBy: string | null
  readonly reviewedAt: string | null
  readonly version: number
  /** Entries of the register that stand on this finding. */
  readonly entries: readonly EntryReference[]
}

export interface EntryReference {
  readonly kind: EntryKind
  readonly id: string
}

export type EntryKind = 'meeting' | 'observation' | 'person' | 'instrument' | 'undertaking' | 'target' | 'project'

export interface DocumentView extends DocumentSummary {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  readonly encoding: string
  /** Version of the reader whose findings these are. */
  readonly reader: string | null
  /** Kinds that the reader looks for in the document's language; of others it says nothing. */
  readonly reads: readonly FindingKind[]
  readonly findings: readonly FindingView[]
  readonly noise: readonly Noise[]
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly limit: number
  readonly offset: number
}

/** What to page over: `limit` 1–500 (default 50), `offset` from 0 (default 0). */
export interface Paging {
  readonly limit?: number
  readonly offset?: number
}

export interface FigureFilter extends Paging {
  readonly indicator?: Indicator
  readonly from?: PartyCode
  readonly to?: PartyCode
  /** Period touches this year. */
  readonly year?: number
  readonly reporter?: string
  readonly status?: FigureStatus
  readonly state?: ReviewState
  /** Words of the quote. */
  readonly text?: string
  readonly sort?: 'period' | 'value' | 'vintage' | 'indicator'
  readonly order?: 'up' | 'down'
}

export interface MeetingFilter extends Paging {
  readonly kind?: string
  readonly body?: string
  readonly status?: 'held' | 'planned'
  readonly since?: IsoDate
  readonly until?: IsoDate
  readonly order?: 'up' | 'down'
}

export interface FindingFilter extends Paging {
  readonly kind?: FindingKind
  /** `living`: any state but those in which nothing stands on it. */
  readonly state?: ReviewState | 'living'
  readonly document?: string
  /** Words of the quote. */
  readonly text?: string
  readonly certainty?: Finding['certainty']
  readonly verdict?: Verdict
}

export interface DocumentFilter extends Paging {
  readonly language?: LanguageCode
  readonly reporter?: string
  readonly since?: IsoDate
  readonly until?: IsoDate
}

export interface SearchRequest extends Paging {
  readonly query: string
  /** Only documents in this language; default all. */
  readonly language?: LanguageCode
  /** Only documents with a finding of these kinds. */
  readonly kinds?: readonly FindingKind[]
}

export interface SearchSentence {
  readonly text: string
  /** Offsets of the sentence in the document's text. */
  readonly span: Span
  /** Words to mark; offsets in the document's text, within `span`. */
  readonly marks: readonly Span[]
}

export interface SearchHit {
  readonly document: DocumentSummary
  readonly sentences: readonly SearchSentence[]
}

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  /** Documents that match; exact up to 1,000, then `more` is true. */
  readonly total: number
  readonly more: boolean
  /** Things known by name that the query named, whose other names were searched for too. */
  readonly expanded: readonly { readonly kind: string; readonly id: string; readonly names: readonly string[] }[]
  /** The query that was searched instead, where the typed one found nothing. */
  readonly corrected: string | null
  readonly limit: number
  readonly offset: number
}

/** One thing that is not as it must be; `verify` returns them all. */
export interface Problem {
  readonly dossier: string
  readonly what: 'chain' | 'anchor' | 'blob' | 'orphan' | 'seal'
  readonly id: string
  readonly sentence: string
}

export interface LogLine {
  readonly seq: number
  readonly at: string
  readonly who: string
  readonly side: PartyCode | null
  readonly what: string
  readonly entity: string
  readonly id: string
  readonly before: unknown
  readonly after: unknown
  readonly prevHash: string
  readonly hash: string
}
