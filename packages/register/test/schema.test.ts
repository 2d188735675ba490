import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { tableNames, tablePlacement } from '../src/database/table-names.ts'
import { primaryKeys } from '../src/backup/table-rows.ts'
import { onBothEngines } from './support/on-both-engines.ts'

onBothEngines('the schema distributes', ({ fresh }) => {
  test('every table is known by its name and place, and no other is there', async () => {
    const { read } = await fresh()
    const rows = await read.rows(sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = current_schema() and table_name not like 'kysely%'`)
    expect(rows.map(({ name }) => name).sort()).toEqual([...tableNames].sort())
  })

  test('dossier_id leads every primary key and every unique constraint of a distributed table', async () => {
    const { read } = await fresh()
    const keys = await primaryKeys(read)
    for (const table of tableNames) {
      if (tablePlacement[table] === 'dossier') expect([table, keys.get(table)?.[0]]).toEqual([table, 'dossier_id'])
    }
    const uniques = await read.rows(sql<{ definition: string }>`
      select pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'u' and connamespace = current_schema()::regnamespace`)
    for (const { definition } of uniques) expect(definition).toMatch(/^UNIQUE \(dossier_id,/)
  })

  test('foreign keys join co-located rows, or point at a reference table', async () => {
    const { read } = await fresh()
    const rows = await read.rows(sql<{ child: string; parent: string; definition: string }>`
      select conrelid::regclass::text as child, confrelid::regclass::text as parent, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace`)
    expect(rows.length).toBeGreaterThan(20)
    for (const { child, parent, definition } of rows) {
      const placement = tablePlacement[parent as keyof typeof tablePlacement]
      if (placement === 'reference') continue
      expect([child, placement, definition]).toEqual([
        child,
        'dossier',
        expect.stringMatching(/FOREIGN KEY \(dossier_id[,)].*REFERENCES \w+\(dossier_id[,)]/),
      ])
    }
  })

  test('no table has a trigger of ours', async () => {
    const { read } = await fresh()
    expect(await read.rows(sql`select tgname from pg_trigger where not tgisinternal`)).toEqual([])
  })

  test('values come out alike: counts and figures as numbers, moments as ISO 8601', async () => {
    const { read } = await fresh()
    expect(
      await read.rows(sql`select count(*) as n, 4590000000.25::numeric as v, '2021-10-29'::date as d,
        '2021-10-29T07:08:09.120+07'::timestamptz as t, '{"a":[1,null]}'::jsonb as j, null::numeric as nothing from generate_series(1, 3)`),
    ).toEqual([
      { n: 3, v: 4590000000.25, d: '2021-10-29', t: '2021-10-29T00:08:09.120Z', j: { a: [1, null] }, nothing: null },
    ])
  })
})
