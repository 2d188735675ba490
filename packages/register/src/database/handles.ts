import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { PartyCode } from '../contracts.ts'
import type { Effects } from '../effects.ts'
import { storableJson } from './storable.ts'
import type { TableName } from './table-names.ts'
import type { Tables } from './tables.ts'

/** What someone may do in a dossier; each includes the ones before it. `secretary` speaks for a side on joint text. */
export type Role = 'reader' | 'officer' | 'secretary' | 'admin'

/** Who acts; written into every line of the log. */
export interface Actor {
  readonly user: string
  /** The side the actor belongs to; null for one who belongs to none and so writes for none. */
  readonly side: PartyCode | null
  readonly role: Role
}

/** A handle that can only read. */
export interface Read {
  readonly effects: Effects
  rows<Row>(query: RawBuilder<Row>): Promise<Row[]>
}

/** A change, as the log will have it. `what` is a short verb phrase such as `finding accepted`. */
export interface Change {
  readonly what: string
  readonly entity: string
  readonly id: string
  readonly before?: unknown
  readonly after?: unknown
}

/** `refuse`: an error (default). `skip`: the row that is there stays. A list: the row with these columns is replaced. */
export type Existing = 'refuse' | 'skip' | readonly string[]

/** A handle inside one transaction on one dossier: what it does is logged, and all of it happens or nothing. */
export interface Write extends Read {
  readonly dossierId: string
  readonly actor: Actor
  /** The moment of this transaction, the same for all it writes. */
  readonly at: string
  /** Runs a statement that changes rows; the count of rows changed. */
  run(query: RawBuilder<unknown>): Promise<number>
  /** Inserts rows in one statement; what happens to rows that are there already, `existing` says. */
  insert<Name extends TableName>(table: Name, rows: readonly Tables[Name][], existing?: Existing): Promise<void>
  /** Appends to the dossier's log, within this transaction. */
  log(change: Change): void
}

/** A value as one jsonb parameter: the same on both engines, whatever it holds. */
export const json = (value: unknown): RawBuilder<unknown> => sql`${storableJson(value)}::jsonb`

/** The strings of a list as a set to compare with: `column in ${among(ids)}`. */
export const among = (values: readonly string[]): RawBuilder<unknown> =>
  sql`(select jsonb_array_elements_text(${storableJson(values)}::jsonb))`

export const readHandle = (db: Kysely<unknown>, effects: Effects): Read => ({
  effects,
  rows: async (query) => (await query.execute(db)).rows,
})

/** Rows sent as one jsonb parameter a statement: a tenth of the round trips, and one plan. */
export async function insertRows(
  db: Kysely<unknown>,
  table: TableName,
  rows: readonly object[],
  existing: Existing = 'refuse',
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)))
  const conflict = onConflict(Object.keys(first), existing)
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const part = storableJson(rows.slice(start, start + ROWS_A_STATEMENT))
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${part}::jsonb) ${conflict}`.execute(
      db,
    )
  }
}
const ROWS_A_STATEMENT = 5_000

function onConflict(columns: readonly string[], existing: Existing): RawBuilder<unknown> {
  if (existing === 'refuse') return sql``
  if (existing === 'skip') return sql`on conflict do nothing`
  const changed = columns.filter((column) => !existing.includes(column))
  return sql`on conflict (${sql.join(existing.map((column) => sql.ref(column)))}) do update set ${sql.join(
    changed.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
  )}`
}
