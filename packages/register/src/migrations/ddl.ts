import { sql, type Kysely } from 'kysely'

/** An id, code or ISO date: compared byte by byte, so that both engines and every server locale sort alike. */
export const KEY = 'text collate "C"'

/** Runs statements one at a time: the extended protocol takes one statement per message. */
export async function run(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/**
 * A table of one dossier. `dossier_id` leads its primary key, so that the table distributes on that column;
 * `references` name co-located tables only, each by `(dossier_id, column) → (dossier_id, id)`.
 */
export function dossierTable(
  name: string,
  columns: readonly string[],
  primaryKey: readonly string[],
  references: Readonly<Record<string, string>> = {},
): string {
  const foreign = Object.entries(references).map(
    ([column, table]) => `foreign key (dossier_id, ${column}) references ${table} (dossier_id, id)`,
  )
  const parts = [
    `dossier_id ${KEY} not null references dossiers (dossier_id)`,
    ...columns,
    `primary key (${['dossier_id', ...primaryKey].join(', ')})`,
    ...foreign,
  ]
  return `create table ${name} (\n  ${parts.join(',\n  ')}\n)`
}
