import { sql, type RawBuilder } from 'kysely'
import type { Read } from '../database/handles.ts'

/**
 * The rows of a query, sent as one JSON text: a third of the time for thousands of rows out of the embedded database, and no more
 * from a server. Columns come as JSON has them, so moments and numbers beyond a double's must be asked for as text.
 */
export async function inOneValue<Row>(read: Read, query: RawBuilder<Row>): Promise<Row[]> {
  const [only] = await read.rows(sql<{ rows: string | null }>`select json_agg(r)::text as rows from (${query}) r`)
  return only?.rows ? (JSON.parse(only.rows) as Row[]) : []
}
