import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { StoreFailed } from '../errors.ts'
import { migrations } from '../migrations/all.ts'

/** Brings the schema to the newest version; all of a migration or none of it. Throws {@link StoreFailed}. */
export async function migrate(db: Kysely<unknown>): Promise<void> {
  const { error, results } = await new Migrator({ db, provider: migrations }).migrateToLatest()
  const failed = results?.find((result) => result.status === 'Error')
  if (error)
    throw new StoreFailed(
      `The database could not be brought to this version${failed ? ` (step ${failed.migrationName})` : ''}: ${String((error as Error).message ?? error)}`,
      { cause: error },
    )
}
