import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'
import { tableNames, tablePlacement, type TableName } from '../database/table-names.ts'
import { NotFound } from '../errors.ts'
import { canonicalJson } from '../log/chain.ts'
import { primaryKeys } from './table-rows.ts'
import { rowsInOrder } from './table-rows.ts'

/** Left out of an export: what can be made again from the rest, what belongs to one side only, and who may come in. */
const LEFT_OUT: ReadonlySet<TableName> = new Set(['passages', 'words', 'log_heads', 'notes', 'notices', 'members'])

/**
 * The whole dossier as pieces of one JSON text: `{"format", "dossier", "tables": {"sides": [...], …}}`, tables and rows in a stable order,
 * keys sorted, so that two exports of the same state are the same bytes. Sides' private notes are not in it. Throws {@link NotFound}.
 */
export async function* exportDossier(read: Read, dossierId: string): AsyncGenerator<string> {
  const [known] = await read.rows(sql`select 1 from dossiers where dossier_id = ${dossierId}`)
  if (!known) throw new NotFound('dossier', dossierId)
  const keys = await primaryKeys(read)
  yield `{"format":"rapporteur-dossier/1","dossier":${JSON.stringify(dossierId)},"tables":{`
  let first = true
  for (const table of tableNames) {
    if (tablePlacement[table] !== 'dossier' || LEFT_OUT.has(table)) continue
    yield `${first ? '' : ','}\n${JSON.stringify(table)}:[`
    first = false
    let separator = ''
    for await (const row of rowsInOrder(read, table, keys, dossierId)) {
      const { dossier_id: _, ...rest } = row
      yield `${separator}\n${canonicalJson(rest)}`
      separator = ','
    }
    yield ']'
  }
  yield '}}\n'
}
