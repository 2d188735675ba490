import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'
import type { TableName } from '../database/table-names.ts'

/** Rows fetched at a time. */
const STEP = 500

/** The primary key's columns of each table, in their order, as the database has them. */
export async function primaryKeys(read: Read): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await read.rows(sql<{ name: string; columns: string[] }>`
    select c.relname as name, jsonb_agg(a.attname order by k.n) as columns
    from pg_constraint p join pg_class c on c.oid = p.conrelid, unnest(p.conkey) with ordinality as k (attnum, n)
    join pg_attribute a on true
    where p.contype = 'p' and a.attrelid = p.conrelid and a.attnum = k.attnum and c.relnamespace = current_schema()::regnamespace
    group by c.relname`)
  return new Map(rows.map(({ name, columns }) => [name, columns]))
}

/** All rows of a table (of one dossier, when given) in the order of its primary key, fetched step by step. */
export async function* rowsInOrder(
  read: Read,
  table: TableName,
  keys: ReadonlyMap<string, readonly string[]>,
  dossierId?: string,
): AsyncGenerator<Record<string, unknown>> {
  const columns = keys.get(table)!
  const key = sql.join(columns.map((column) => sql.ref(column)))
  const ofDossier = dossierId === undefined ? sql`true` : sql`dossier_id = ${dossierId}`
  let last: Record<string, unknown> | null = null
  for (;;) {
    const position: Record<string, unknown> | null = last
    const after =
      position === null ? sql`true` : sql`(${key}) > (${sql.join(columns.map((column) => sql`${position[column]}`))})`
    const rows: Record<string, unknown>[] = await read.rows(
      sql<
        Record<string, unknown>
      >`select * from ${sql.table(table)} where ${ofDossier} and ${after} order by ${key} limit ${STEP}`,
    )
    yield* rows
    if (rows.length < STEP) return
    last = rows.at(-1)!
  }
}
