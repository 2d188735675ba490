import type { Linkable } from '../rules/link-index.ts'
import type { Reviewed } from '../rules/review.ts'
import type { Finding, Implied, Noise, Paragraph } from '../contracts.ts'
import type { FindingKind, IsoDate, LanguageCode, PartyCode } from '../contracts.ts'
import type { Names, ReviewState, Verdict } from '../views.ts'

/** An ISO 8601 moment in UTC with milliseconds. */
export type Moment = string
/** Where an entry came from: the dossier's own file, a reading, or a person's hand. */
export type EntrySource = 'dossier' | 'reading' | 'person'

interface OfDossier {
  dossier_id: string
}

/** Every table, column by column, as rows come out and go in. The migrations are the truth; a test compares. */
export interface Tables {
  dossiers: OfDossier & { name: Names; settings: DossierSettings; four_eyes: boolean; installed_at: Moment }
  log_heads: OfDossier & { seq: number; hash: string }
  change_log: OfDossier & {
    seq: number
    at: Moment
    who: string
    side: PartyCode | null
    what: string
    entity: string
    id: string
    before: unknown
    after: unknown
    prev_hash: string
    hash: string
  }
  sides: OfDossier & { code: PartyCode; name: Names; language: LanguageCode | null; position: number }
  agencies: OfDossier & { id: string; side: PartyCode; name: Names; position: number }
  bodies: OfDossier & { id: string; kind: string; parent: string | null; name: Names; position: number }
  people: OfDossier & {
    id: string
    side: PartyCode | null
    name: Names
    source: EntrySource
    state: ReviewState
    position: number
  }
  posts: OfDossier & {
    person: string
    n: number
    agency: string | null
    title: Names
    from_on: IsoDate | null
    until_on: IsoDate | null
  }
  co_chairs: OfDossier & {
    body: string
    n: number
    side: PartyCode
    person: string
    post: Names | null
    from_on: IsoDate | null
    until_on: IsoDate | null
  }
  projects: OfDossier & {
    id: string
    name: Names
    state: string | null
    data: Record<string, unknown>
    version: number
    position: number
  }
  places: OfDossier & { id: string; name: Names; side: PartyCode | null; position: number }
  reporters: OfDossier & { id: string; name: Names; side: PartyCode | null; data: ReporterData; position: number }
  names: OfDossier & {
    kind: NamedKind
    entity: string
    name: string
    folded: string
    language: LanguageCode | null
    position: number
  }

  documents: OfDossier & {
    id: string
    sha256: string
    name: string
    media_type: string
    encoding: string
    size: number
    title: string | null
    language: LanguageCode | null
    published_on: IsoDate | null
    url: string | null
    reporter: string | null
    text: string
    paragraphs: readonly Paragraph[]
    counts: Record<FindingKind, number>
    imported_at: Moment
    imported_by: string
  }
  passages: OfDossier & { document: string; n: number; published_on: IsoDate | null; tokens: string }
  words: OfDossier & { word: string }
  readings: OfDossier & {
    document: string
    reader: string
    noise: readonly Noise[]
    read_at: Moment
    is_current: boolean
  }
  findings: OfDossier & {
    id: string
    document: string
    reader: string
    kind: FindingKind
    value: Finding
    corrected: Finding | null
    exact: string
    prefix: string
    suffix: string
    starts: number
    ends: number
    rule: string
    certainty: Finding['certainty']
    implied: readonly Implied[]
    verdict: Verdict
    state: ReviewState
    merged_into: string | null
    pending: Reviewed['pending']
    reviewed_by: string | null
    reviewed_at: Moment | null
    version: number
  }
  supports: OfDossier & { entry_kind: string; entry: string; finding: string; document: string }

  meetings: OfDossier & {
    id: string
    key: string
    kind: string
    body_kind: string | null
    body: string | null
    ordinal: number | null
    date: IsoDate | null
    place: string | null
    place_id: string | null
    online: boolean
    status: 'held' | 'planned'
    parties: readonly PartyCode[]
    title: Names | null
    state: ReviewState
    source: EntrySource
    version: number
  }
  series: OfDossier & {
    id: string
    indicator: string
    from_code: PartyCode | null
    to_code: PartyCode | null
    unit: string | null
    period_kind: string
    reporter: string | null
    coverage: string | null
    status: string
  }
  observations: OfDossier & {
    id: string
    series: string
    document: string | null
    finding: string | null
    low: number | string | null
    high: number | string | null
    stated: number | null
    qualifier: string
    period: IsoDate | null
    period_start: IsoDate | null
    period_end: IsoDate | null
    change: number | null
    growth_low: string | number | null
    growth_high: string | number | null
    change_base: string | null
    status: string
    vintage: IsoDate | null
    state: ReviewState
    source: EntrySource
    version: number
  }
  targets: OfDossier & {
    id: string
    indicator: string
    unit: string
    from_code: PartyCode
    to_code: PartyCode
    position: number
  }
  target_versions: OfDossier & {
    target: string
    key: string
    value: number
    due: IsoDate | null
    set_on: IsoDate | null
    set_at: Names | null
    document: string | null
    finding: string | null
    state: ReviewState
    source: EntrySource
  }
  instruments: OfDossier & {
    id: string
    key: string
    kind: string
    subject: string | null
    title: Names | null
    status: string
    signed_on: IsoDate | null
    in_force_on: IsoDate | null
    term_months: number | null
    renewal: unknown
    notice_months: number | null
    parties: readonly PartyCode[]
    state: ReviewState
    source: EntrySource
    version: number
  }
  ties: OfDossier & {
    from_kind: string
    from_id: string
    tie: string
    to_kind: string
    to_id: string
    state: ReviewState
    source: EntrySource
  }
  project_states: OfDossier & {
    id: string
    project: string
    state: string
    since: IsoDate | null
    note: string | null
    document: string | null
    by_user: string
    at: Moment
    withdrawn: boolean
  }
  obstacles: OfDossier & {
    id: string
    entity_kind: string
    entity: string
    text: string
    kind: string
    opened_on: IsoDate | null
    closed_on: IsoDate | null
    document: string | null
    by_user: string
    version: number
    withdrawn: boolean
  }

  undertakings: OfDossier & {
    id: string
    wording: Names
    kind: string
    parties: readonly PartyCode[]
    due: IsoDate | null
    due_end: IsoDate | null
    topics: readonly string[]
    body: string | null
    opened_on: IsoDate | null
    last_mentioned_on: IsoDate | null
    /** What in its words has an identity of its own, for telling which other undertakings speak of the same. */
    signs: UndertakingSigns
    language: LanguageCode
    phase: string
    joined_into: string | null
    state: ReviewState
    source: EntrySource
    version: number
  }
  mentions: OfDossier & {
    id: string
    undertaking: string
    kind: string
    meeting: string | null
    document: string | null
    finding: string | null
    dated: IsoDate | null
    due: IsoDate | null
    into_ids: readonly string[]
    /** Place in the minutes or the document: the number of an article, or the offset of the words. */
    article: number
    note: string | null
    state: ReviewState
    source: EntrySource
  }
  responsibles: OfDossier & { undertaking: string; side: PartyCode; agency: string; note: string | null }
  link_proposals: OfDossier & {
    id: string
    kind: string
    undertaking: string
    other_kind: string
    other: string
    score: number
    reasons: readonly unknown[]
    state: string
    proposed_at: Moment
    decided_by: string | null
    decided_at: Moment | null
    version: number
  }
  merge_proposals: OfDossier & {
    id: string
    kind: string
    kept: string
    other: string
    score: number
    reasons: readonly unknown[]
    state: string
    proposed_at: Moment
    decided_by: string | null
    decided_at: Moment | null
    version: number
  }
  assessments: OfDossier & {
    undertaking: string
    side: PartyCode
    n: number
    status: string
    reason: string | null
    evidence: readonly string[]
    as_of: IsoDate
    meeting: string | null
    by_user: string
    at: Moment
    withdrawn: boolean
  }
  notes: OfDossier & {
    id: string
    side: PartyCode
    entity_kind: string
    entity: string
    text: string
    by_user: string
    at: Moment
    version: number
    withdrawn: boolean
    salt: string
  }
  notices: OfDossier & {
    id: string
    side: PartyCode
    what: string
    entity_kind: string
    entity: string
    data: unknown
    at: Moment
    seen_at: Moment | null
  }

  agenda_items: OfDossier & {
    id: string
    meeting: string
    position: number
    undertaking: string | null
    title: Names
    outcome: string | null
    outcome_note: Names | null
    outcome_data: unknown
    from_meeting: string | null
    version: number
    withdrawn: boolean
  }
  minutes: OfDossier & {
    id: string
    meeting: string
    title: Names
    status: string
    version: number
    edition: number
    languages: readonly LanguageCode[]
    seal_hash: string | null
    sealed_text: unknown
    sealed_at: Moment | null
    reopened_because: string | null
    withdrawn: boolean
  }
  articles: OfDossier & {
    minutes: string
    id: string
    position: number
    number: string | null
    texts: Names
    undertakings: readonly string[]
    version: number
    withdrawn: boolean
  }
  confirmations: OfDossier & {
    minutes: string
    article: string
    version: number
    side: PartyCode
    by_user: string
    at: Moment
  }
  signatures: OfDossier & {
    minutes: string
    edition: number
    side: PartyCode
    text_hash: string
    by_user: string
    signatory: string
    at: Moment
  }
  sealed_editions: OfDossier & {
    minutes: string
    edition: number
    seal_hash: string
    sealed_text: unknown
    sealed_at: Moment
  }

  users: { id: string; name: string; admin: boolean; created_at: Moment; disabled_at: Moment | null }
  tokens: {
    hash: string
    user_id: string
    label: string | null
    created_at: Moment
    expires_at: Moment | null
    revoked_at: Moment | null
  }
  members: OfDossier & { user_id: string; side: PartyCode | null; role: string }
  jobs: {
    id: string
    kind: string
    data: unknown
    run_at: Moment
    attempts: number
    state: string
    taken_at: Moment | null
    error: string | null
    finished_at: Moment | null
  }
  entry_links: { hash: string; user_id: string; expires_at: Moment }
  browser_sessions: {
    hash: string
    kind: string
    user_id: string
    token_hash: string | null
    desks: Readonly<Record<string, PartyCode>>
    expires_at: Moment
  }
}

export type NamedKind = 'side' | 'agency' | 'body' | 'person' | 'project' | 'place' | 'reporter'

export interface ReporterData {
  /** Host names of the addresses under which this reporter publishes. */
  readonly hosts?: readonly string[]
  readonly coverage?: string | null
}

export interface DossierSettings {
  /** The figure that the dossier's home shows, when no target names one. */
  readonly mainIndicator?: string
  readonly mainUnit?: string
  /** Series that the dossier's file names, with what each counts. */
  readonly series?: readonly SeriesSetting[]
  readonly fileHash?: string
  /** Days that are remembered every year, as the dossier's file names them. */
  readonly remembered?: readonly { readonly id: string; readonly on: IsoDate; readonly name: Names }[]
}

export interface SeriesSetting {
  readonly indicator: string
  readonly from?: PartyCode | null
  readonly to?: PartyCode | null
  readonly unit?: string | null
  readonly reporter?: string | null
  readonly coverage?: string | null
}

/** See `Linkable` in `rules/link-index.ts`. */
export type UndertakingSigns = Pick<Linkable, 'entities' | 'ordinals' | 'values' | 'actions' | 'matters'>
