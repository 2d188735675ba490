import type { Migration, MigrationProvider } from 'kysely/migration'
import * as dossiers from './0001-dossiers.ts'
import * as documents from './0002-documents.ts'
import * as entries from './0003-entries.ts'
import * as undertakings from './0004-undertakings.ts'
import * as minutes from './0005-minutes.ts'
import * as accountsAndJobs from './0006-accounts-and-jobs.ts'
import * as figuresOfDocuments from './0007-figures-of-documents.ts'
import * as undo from './0008-undo.ts'
import * as browserSessions from './0009-browser-sessions.ts'
import * as merges from './0010-merges.ts'

/** All migrations in order. A later one adds a file here; none of these is edited once released. */
export const migrations: MigrationProvider = {
  async getMigrations(): Promise<Record<string, Migration>> {
    return {
      '0001-dossiers': dossiers,
      '0002-documents': documents,
      '0003-entries': entries,
      '0004-undertakings': undertakings,
      '0005-minutes': minutes,
      '0006-accounts-and-jobs': accountsAndJobs,
      '0007-figures-of-documents': figuresOfDocuments,
      '0008-undo': undo,
      '0009-browser-sessions': browserSessions,
      '0010-merges': merges,
    }
  },
}
