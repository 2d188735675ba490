import type { Kysely } from 'kysely'
import { dossierTable, KEY, run } from './ddl.ts'

/** Documents, their search passages, and what readers found in them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    'create text search configuration vi (copy = simple)',
    `alter text search configuration vi alter mapping for
      asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart with unaccent, simple`,
    dossierTable(
      'documents',
      [
        `id ${KEY} not null`,
        `sha256 ${KEY} not null`,
        'name text not null',
        'media_type text not null',
        'encoding text not null',
        'size bigint not null',
        'title text',
        `language ${KEY}`,
        `published_on ${KEY}`,
        'url text',
        `reporter ${KEY}`,
        'text text not null',
        'paragraphs jsonb not null',
        'counts jsonb not null',
        'imported_at timestamptz not null',
        'imported_by text not null',
        'unique (dossier_id, sha256)',
      ],
      ['id'],
    ),
    'create index documents_published on documents (dossier_id, published_on desc nulls last, id)',
    'create index documents_title on documents using gin (title gin_trgm_ops)',
    // Stretches of a document short enough for a tsvector's limits (16,383 positions, 1 MB).
    dossierTable(
      'passages',
      [`document ${KEY} not null`, 'n integer not null', `published_on ${KEY}`, 'tokens tsvector not null'],
      ['document', 'n'],
      { document: 'documents' },
    ),
    'create index passages_tokens on passages using gin (tokens)',
    // Words that documents hold, for "did you mean".
    dossierTable('words', [`word ${KEY} not null`], ['word']),
    'create index words_trigrams on words using gin (word gin_trgm_ops)',
    dossierTable(
      'readings',
      [
        `document ${KEY} not null`,
        `reader ${KEY} not null`,
        'noise jsonb not null',
        'read_at timestamptz not null',
        'is_current boolean not null',
      ],
      ['document', 'reader'],
      { document: 'documents' },
    ),
    dossierTable(
      'findings',
      [
        `id ${KEY} not null`,
        `document ${KEY} not null`,
        `reader ${KEY} not null`,
        `kind ${KEY} not null`,
        'value jsonb not null',
        'corrected jsonb',
        'exact text not null',
        'prefix text not null',
        'suffix text not null',
        'starts integer not null',
        'ends integer not null',
        `rule ${KEY} not null`,
        `certainty ${KEY} not null`,
        'implied jsonb not null',
        `verdict ${KEY} not null`,
        `state ${KEY} not null`,
        `merged_into ${KEY}`,
        'pending jsonb',
        'reviewed_by text',
        'reviewed_at timestamptz',
        'version integer not null',
      ],
      ['id'],
      { document: 'documents' },
    ),
    'create index findings_document on findings (dossier_id, document, starts)',
    'create index findings_state on findings (dossier_id, state, kind)',
    // Which findings an entry stands on.
    dossierTable(
      'supports',
      [`entry_kind ${KEY} not null`, `entry ${KEY} not null`, `finding ${KEY} not null`, `document ${KEY} not null`],
      ['entry_kind', 'entry', 'finding'],
      { finding: 'findings', document: 'documents' },
    ),
    'create index supports_finding on supports (dossier_id, finding)',
    'create index supports_document on supports (dossier_id, document)',
  ])
}
