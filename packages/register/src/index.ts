import type { Document, FindingKind, Finding, IsoDate, Knowledge, PartyCode, Reading } from './contracts.ts'
import type * as View from './views.ts'

export type * from './contracts.ts'
export type * from './views.ts'

// Signatures first; the bodies follow file by file.

/** Who acts: written into every line of the log. */
export interface Actor {
  readonly user: string
  readonly side: PartyCode | null
  readonly role: Role
}
export type Role = 'reader' | 'officer' | 'secretary' | 'admin'

/** A handle that can only read. */
export interface Read {
  readonly mode: 'read' | 'write'
}
/** A handle inside one transaction on one dossier: what it does is logged, and all done or none. */
export interface Write extends Read {
  readonly mode: 'write'
  readonly dossierId: string
  readonly actor: Actor
}

export interface BlobStore {
  put(bytes: Uint8Array): Promise<string>
  get(sha256: string): Promise<Uint8Array | null>
  has(sha256: string): Promise<boolean>
  list(): AsyncIterable<string>
}

export interface Register {
  readonly engine: 'pglite' | 'postgresql'
  readonly read: Read
  write<T>(dossierId: string, actor: Actor, work: (write: Write) => Promise<T>): Promise<T>
  readonly blobs: BlobStore
  close(): Promise<void>
}
/** Bytes always live under `dataDir`; the database too, unless `databaseUrl` names a PostgreSQL server. */
export interface OpenOptions {
  readonly dataDir: string
  readonly databaseUrl?: string
}
export declare function openRegister(options: OpenOptions): Promise<Register>

/** Installs or updates a dossier from its file's parsed JSON; `name` is the file's, for messages. Throws {@link BadDossierFile}. */
export declare function installDossier(
  register: Register,
  file: unknown,
  name?: string,
  actor?: Actor,
): Promise<{ id: string }>
export declare function listDossiers(read: Read): Promise<View.DossierSummary[]>
/** Throws {@link NotFound}. */
export declare function getDossier(read: Read, dossierId: string): Promise<View.DossierView>
export declare function knowledgeOf(read: Read, dossierId: string): Promise<Knowledge>

export interface Incoming {
  readonly document: Document
  readonly bytes: Uint8Array
  readonly reading: Reading
  readonly reporter?: string | null
}
export type ImportOutcome =
  | {
      readonly status: 'added' | 'reread'
      readonly document: string
      readonly findings: Readonly<Record<FindingKind, number>>
    }
  | { readonly status: 'present'; readonly document: string }
  | { readonly status: 'refused'; readonly document: null; readonly reason: string }
/** Each document goes in whole or not at all; the same bytes twice are `present`, not an error. Outcomes in the order of `items`. */
export declare function importDocuments(
  register: Register,
  dossierId: string,
  actor: Actor,
  items: readonly Incoming[],
): Promise<ImportOutcome[]>
export declare function importDocument(
  register: Register,
  dossierId: string,
  actor: Actor,
  item: Incoming,
): Promise<ImportOutcome>

/** `today` (ISO date) tells next from last meeting; default the register's clock. */
export declare function homeOf(read: Read, dossierId: string, today?: IsoDate): Promise<View.Home>
export declare function listMeetings(
  read: Read,
  dossierId: string,
  filter?: View.MeetingFilter,
): Promise<View.Page<View.MeetingView>>
export declare function getMeeting(read: Read, dossierId: string, id: string): Promise<View.MeetingDetail>
export declare function listFigures(
  read: Read,
  dossierId: string,
  filter?: View.FigureFilter,
): Promise<View.Page<View.ObservationView>>
export declare function listFindings(
  read: Read,
  dossierId: string,
  filter?: View.FindingFilter,
): Promise<View.Page<View.FindingView>>
export declare function getFinding(read: Read, dossierId: string, id: string): Promise<View.FindingView>
export declare function listDocuments(
  read: Read,
  dossierId: string,
  filter?: View.DocumentFilter,
): Promise<View.Page<View.DocumentSummary>>
export declare function getDocument(read: Read, dossierId: string, id: string): Promise<View.DocumentView>
export declare function search(read: Read, dossierId: string, request: View.SearchRequest): Promise<View.SearchResult>
export declare function listLog(
  read: Read,
  dossierId: string,
  filter?: View.Paging & { entity?: string; id?: string },
): Promise<View.Page<View.LogLine>>

export type Review =
  | { readonly action: 'accept' }
  | { readonly action: 'reject'; readonly reason?: string }
  | { readonly action: 'deprecate'; readonly reason?: string }
  | { readonly action: 'correct'; readonly value: Partial<Finding>; readonly reason?: string }
  | { readonly action: 'merge'; readonly into: string }
export declare function reviewFinding(write: Write, id: string, review: Review): Promise<View.FindingView>

/** Everything that is not as it must be; an empty list is the good answer. */
export declare function verify(register: Register, dossierId?: string): Promise<View.Problem[]>
/** The whole dossier as pieces of one JSON text, in a stable order. */
export declare function exportDossier(read: Read, dossierId: string): AsyncIterable<string>

export interface Account {
  readonly id: string
  readonly name: string
  readonly admin: boolean
}
export declare function createUser(
  register: Register,
  actor: Actor,
  user: { name: string; admin?: boolean },
): Promise<Account>
export declare function grant(
  write: Write,
  userId: string,
  membership: { side: PartyCode | null; role: Role },
): Promise<void>
/** A fresh token's plain text; only its SHA-256 is kept. */
export declare function createToken(register: Register, actor: Actor, userId: string, label?: string): Promise<string>
/** Who this token is in this dossier; null when the token is unknown or has no membership. */
export declare function actorOf(read: Read, token: string, dossierId: string): Promise<Actor | null>

/** All tables as NDJSON lines; independent of the engine and its version. */
export declare function dump(register: Register): AsyncIterable<string>
/** Fills an empty register from a dump. */
export declare function restore(register: Register, lines: AsyncIterable<string>): Promise<{ rows: number }>
export declare function vacuum(register: Register): Promise<void>

/** Errors: `RegisterLocked` (code REGISTER_LOCKED), `NotFound` (NOT_FOUND), `Forbidden` (FORBIDDEN), `Conflict` (CONFLICT), `BadDossierFile` (BAD_DOSSIER_FILE), `Invalid` (INVALID). */
export { BadDossierFile, Conflict, Forbidden, Invalid, NotFound, RegisterError, RegisterLocked } from './errors.ts'
