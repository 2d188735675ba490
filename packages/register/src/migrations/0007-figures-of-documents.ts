import type { Kysely } from 'kysely'
import { run } from './ddl.ts'

/** The figures of a document, for bringing what is reckoned from figures up to one more document. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, ['create index observations_document on observations (dossier_id, document)'])
}
