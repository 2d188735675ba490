import type { Kysely } from 'kysely'
import { dossierTable, KEY, run } from './ddl.ts'

/** The relationship itself, who is in it, and the log that every later change goes into. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await run(db, [
    'create extension if not exists pg_trgm',
    'create extension if not exists unaccent',
    `create table dossiers (
      dossier_id ${KEY} primary key,
      name jsonb not null,
      settings jsonb not null,
      four_eyes boolean not null,
      installed_at timestamptz not null
    )`,
    // The heads are apart from the dossiers so that the house itself ('*') has a chain too; locking a head serialises its writers.
    `create table log_heads (dossier_id ${KEY} primary key, seq bigint not null, hash text not null)`,
    `create table change_log (
      dossier_id ${KEY} not null, seq bigint not null,
      at text not null, who text not null, side ${KEY}, what text not null,
      entity text not null, id text not null,
      before jsonb, after jsonb, prev_hash text not null, hash text not null,
      primary key (dossier_id, seq)
    )`,
    'create index change_log_entity on change_log (dossier_id, entity, id)',
    dossierTable(
      'sides',
      [`code ${KEY} not null`, 'name jsonb not null', `language ${KEY}`, 'position integer not null'],
      ['code'],
    ),
    dossierTable(
      'agencies',
      [`id ${KEY} not null`, `side ${KEY} not null`, 'name jsonb not null', 'position integer not null'],
      ['id'],
    ),
    dossierTable(
      'bodies',
      [
        `id ${KEY} not null`,
        `kind ${KEY} not null`,
        `parent ${KEY}`,
        'name jsonb not null',
        'position integer not null',
      ],
      ['id'],
    ),
    dossierTable(
      'people',
      [
        `id ${KEY} not null`,
        `side ${KEY}`,
        'name jsonb not null',
        `source ${KEY} not null`,
        `state ${KEY} not null`,
        'position integer not null',
      ],
      ['id'],
    ),
    dossierTable(
      'posts',
      [
        `person ${KEY} not null`,
        'n integer not null',
        `agency ${KEY}`,
        'title jsonb not null',
        `from_on ${KEY}`,
        `until_on ${KEY}`,
      ],
      ['person', 'n'],
      { person: 'people' },
    ),
    dossierTable(
      'co_chairs',
      [
        `body ${KEY} not null`,
        'n integer not null',
        `side ${KEY} not null`,
        `person ${KEY} not null`,
        'post jsonb',
        `from_on ${KEY}`,
        `until_on ${KEY}`,
      ],
      ['body', 'n'],
      { body: 'bodies', person: 'people' },
    ),
    dossierTable(
      'projects',
      [
        `id ${KEY} not null`,
        'name jsonb not null',
        `state ${KEY}`,
        'data jsonb not null',
        'version integer not null',
        'position integer not null',
      ],
      ['id'],
    ),
    dossierTable(
      'places',
      [`id ${KEY} not null`, 'name jsonb not null', `side ${KEY}`, 'position integer not null'],
      ['id'],
    ),
    dossierTable(
      'reporters',
      [`id ${KEY} not null`, 'name jsonb not null', `side ${KEY}`, 'data jsonb not null', 'position integer not null'],
      ['id'],
    ),
    // Every way in which anything with a name is written; `folded` is without case and marks.
    dossierTable(
      'names',
      [
        `kind ${KEY} not null`,
        `entity ${KEY} not null`,
        'name text not null',
        'folded text not null',
        `language ${KEY}`,
        'position integer not null',
      ],
      ['kind', 'entity', 'name'],
    ),
    'create index names_folded on names using gin (folded gin_trgm_ops)',
    'create index names_exact on names (dossier_id, kind, folded)',
  ])
}
