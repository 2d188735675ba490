// A dossier of a size no relationship has yet: how long its three dearest questions take, cold and warm, and how that grows.
import { sql } from 'kysely'
import {
  getConflictBoard,
  getUndertaking,
  installDossier,
  prepareReview,
  systemActor,
  type Register,
} from '@rapporteur/register'
import { pgliteEngine, postgresqlEngine, type Engine } from '../packages/register/test/support/engines.ts'
import { printTable } from './measure.ts'

export const DOSSIER = 'bench'
const BODIES = 8
const AS_OF = '2025-12-31'
/** Of ten undertakings so many are open; `OPEN_OF_TEN=3` for a relationship that leaves more undone. */
const OPEN = Number(process.env['OPEN_OF_TEN'] ?? 1)

interface Size {
  readonly undertakings: number
  readonly sessions: number
  readonly observations: number
  readonly documents: number
}
export const FULL: Size = { undertakings: 10_000, sessions: 200, observations: 100_000, documents: 20_000 }
const tenth = ({ undertakings, sessions, observations, documents }: Size): Size => ({
  undertakings: undertakings / 10,
  sessions: sessions / 10,
  observations: observations / 10,
  documents: documents / 10,
})

/** Prints medians of the three questions on both engines, at full size and at a tenth. */
export async function register(): Promise<void> {
  const rows: (readonly (string | number)[])[] = [
    ['engine', 'undertakings', 'question', 'after a write, ms', 'best', 'again, ms'],
  ]
  const engines = { postgresql: postgresqlEngine, pglite: pgliteEngine }
  for (const [name, start] of Object.entries(engines)) {
    if (process.env['BENCH_ENGINE'] && process.env['BENCH_ENGINE'] !== name) continue
    const engine = await start()
    if (!engine) {
      console.log('PostgreSQL is not installed here; only the embedded database is measured.')
      continue
    }
    try {
      for (const size of [tenth(FULL), FULL]) rows.push(...(await measured(engine, size)))
    } finally {
      await engine.stop()
    }
  }
  printTable(rows)
}

async function measured(engine: Engine, size: Size): Promise<(readonly (string | number)[])[]> {
  const register = await engine.open()
  try {
    const filling = await milliseconds(() => fill(register, size))
    console.log(`${engine.name}, ${size.undertakings} undertakings: filled in ${(filling / 1000).toFixed(1)} s`)
    const { read } = register
    const histories = Array.from({ length: 20 }, (_, n) => `u${Math.floor((n * size.undertakings) / 20) + 1}`)
    const questions: Readonly<Record<string, (round: number) => Promise<unknown>>> = {
      'review of a session': () => prepareReview(read, DOSSIER, 'body1', { asOf: AS_OF }),
      'conflict board': () => getConflictBoard(read, DOSSIER),
      'history of an undertaking': (round) => getUndertaking(read, DOSSIER, histories[round % 20]!, AS_OF),
    }
    const { own, below } = await prepareReview(read, DOSSIER, 'body1', { asOf: AS_OF })
    console.log(`  ${own.length + below.reduce((sum, { items }) => sum + items.length, 0)} items in the review`)
    const rows: (readonly (string | number)[])[] = []
    for (const [question, ask] of Object.entries(questions)) {
      const cold: number[] = []
      const warm: number[] = []
      await ask(0)
      for (let round = 1; round <= 15; round++) {
        await aWrite(register)
        cold.push(await milliseconds(() => ask(round)))
        warm.push(await milliseconds(() => ask(round)))
      }
      rows.push([
        engine.name,
        size.undertakings,
        question,
        median(cold).toFixed(0),
        Math.min(...cold).toFixed(0),
        median(warm).toFixed(0),
      ])
    }
    return rows
  } finally {
    await register.close()
  }
}

/** One more document that says something of both: a figure, and an undertaking. */
const aWrite = (register: Register) =>
  register.write(DOSSIER, systemActor, async (write) => {
    const n = ++written
    await write.run(sql`insert into observations select dossier_id, id || ${`-${n}`}, series, document, finding, low * 1.001, high * 1.001, stated * 1.001, qualifier,
      period, period_start, period_end, change, growth_low, growth_high, change_base, status, vintage, state, source, version
      from observations where dossier_id = ${DOSSIER} and id = ${`o${n}`}`)
    await write.run(sql`insert into mentions select dossier_id, id || ${`-${n}`}, undertaking, 'restated', meeting, document, finding, dated, due, into_ids, article, note, state, source
      from mentions where dossier_id = ${DOSSIER} and id = ${`n${n}-2`}`)
    const [row] = await write.rows(
      sql<{ document: string }>`select document from observations where dossier_id = ${DOSSIER} and id = ${`o${n}`}`,
    )
    write.log({ what: 'document imported', entity: 'document', id: row!.document })
    write.log({ what: 'mention added', entity: 'undertaking', id: `u${n}` })
  })
let written = 0

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

/**
 * Fills a register by statements, without any reading: bodies with sessions from 2001 to 2025, undertakings of which one in ten is
 * open, each with mentions and both sides' assessments, and figures of ten kinds by month and year as two reporters and nobody in
 * particular have them, which mostly agree.
 */
export async function fill({ database, found }: Register & { found: Register['found'] }, size: Size): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(database)
  await installDossier({ database, found } as Register, {
    id: DOSSIER,
    name: { en: 'Bench' },
    sides: [
      { code: 'NO', name: { en: 'Northland' } },
      { code: 'SU', name: { en: 'Southland' } },
    ],
    bodies: Array.from({ length: BODIES }, (_, n) => ({
      id: `body${n + 1}`,
      kind: n === 0 ? 'commission' : 'subcommittee',
      parent: n === 0 ? null : 'body1',
      name: { en: `Body ${n + 1}` },
    })),
    reporters: [
      { id: 'no-customs', name: { en: 'Northern Customs' }, side: 'NO' },
      { id: 'su-customs', name: { en: 'Southern Customs' }, side: 'SU' },
    ],
  })
  const { documents, sessions, undertakings, observations } = size
  const day = (n: string, of: number) => `to_char(date '2001-01-01' + (${n} * 9125 / ${of})::int, 'YYYY-MM-DD')`
  await run(`insert into documents select '${DOSSIER}', 'd' || n, 'sha' || n, 'document ' || n, 'text/plain', 'utf-8', 900, 'Title ' || n, 'en',
    ${day('n', documents)}, 'https://source' || n % 40 || '.example/' || n, case n % 5 when 0 then 'no-customs' when 1 then 'su-customs' end,
    repeat('Words of document ' || n || '. ', 20), '[]', '{"figure":0,"meeting":0,"person":0,"instrument":0,"undertaking":0}', now(), 'bench' from generate_series(1, ${documents}) n`)
  await run(`insert into meetings select '${DOSSIER}', 'm' || n, 'session|' || n, 'session', 'commission', 'body' || (n - 1) % ${BODIES} + 1, (n - 1) / ${BODIES} + 1,
    ${day('(n - 1)', sessions)}, null, null, false, 'held', '["NO","SU"]', null, 'accepted', 'dossier', 1 from generate_series(1, ${sessions}) n`)
  await run(`insert into findings select '${DOSSIER}', 'f' || n, 'd' || (n::bigint * 7919) % ${documents} + 1, 'bench', case when n <= ${observations} then 'figure' else 'undertaking' end,
    case when n <= ${observations} then '{"indicator":"trade-turnover","value":1000000,"unit":"USD","qualifier":"exact","period":"2020","change":null,"changeBase":null,"status":"actual","from":"NO","to":"SU","implied":[]}'::jsonb
      else '{"undertakingKind":"agreed","by":["NO","SU"],"due":null,"topics":["trade"],"implied":[]}'::jsonb end, null, 'words of finding ' || n, 'before ', ' after', 10, 40, 'bench', 'certain', '[]', 'states', 'unreviewed', null, null, null, null, 1
    from generate_series(1, ${observations + 3 * undertakings}) n`)
  // Ten kinds of figures, 25 years of twelve sums and a year each; the second reporter differs in every sixth year.
  await run(`insert into series select '${DOSSIER}', 's' || i || '-' || p || '-' || r, (array['trade-turnover','export','import','tourists','students','workers','investment-capital','investment-projects','flights','loan-or-aid'])[i],
    'NO', 'SU', case when i in (4, 5, 6) then 'people' else 'USD' end, case when p = 12 then 'year' else 'months-to-date' end, (array['no-customs','su-customs',null])[r], null, 'actual'
    from generate_series(1, 10) i, generate_series(1, 12) p, generate_series(1, 3) r`)
  await run(`insert into observations
    select '${DOSSIER}', 'o' || n, 's' || i || '-' || p || '-' || r, 'd' || (n::bigint * 7919) % ${documents} + 1, 'f' || n,
      value - value * 0.001, value + value * 0.001, value, 'exact',
      case when p = 12 then y::text when p = 1 then y || '-01' else y || '-01/' || y || '-' || lpad(p::text, 2, '0') end,
      y || '-01-01', to_char((make_date(y, 1, 1) + (p || ' months')::interval - interval '1 day'), 'YYYY-MM-DD'),
      case when n % 9 = 0 then 5 end, case when n % 9 = 0 then 4.95 end, case when n % 9 = 0 then 5.05 end, case when n % 9 = 0 then 'same-period' end, 'actual', (y + 1) || '-02-15', 'unreviewed', 'reading', 1
    from (select n, i, y, p, r, round((1000000 * i * power(1.05, y - 2001) * p * case when r = 2 and (y + i) % 6 = 0 then 1.2 else 1 end)::numeric, 2) as value
      from (select n, n % 10 + 1 as i, n / 10 % 25 + 2001 as y, n / 250 % 12 + 1 as p, n / 3000 % 3 + 1 as r from generate_series(1, ${observations}) n) k) v`)
  await run(`insert into undertakings select '${DOSSIER}', 'u' || n, jsonb_build_object('en', 'The sides agreed to do thing ' || n || ' together and to report on it at the next session of the body'),
    'agreed', '["NO","SU"]', to_char(date '2001-06-01' + (n * 9125 / ${undertakings})::int, 'YYYY-MM-DD'), to_char(date '2001-06-01' + (n * 9125 / ${undertakings})::int, 'YYYY-MM-DD'), '["trade"]',
    'body' || (n - 1) % ${BODIES} + 1, ${day('n', undertakings)}, ${day('n', undertakings)}, '{"entities":[],"ordinals":[],"values":[],"actions":["report"],"matters":[]}', 'en',
    case when n % 10 < ${OPEN} then 'open' else 'fulfilled' end, null, 'unreviewed', 'reading', 1 from generate_series(1, ${undertakings}) n`)
  await run(`insert into mentions select '${DOSSIER}', 'n' || n || '-' || k, 'u' || n, case when k = 1 then 'adopted' when k = 3 and n % 10 >= ${OPEN} then 'fulfilled' else 'restated' end,
    case when k < 3 then 'm' || least(${sessions}, greatest(1, ((n - 1) % ${BODIES} + 1) + ${BODIES} * ((n::bigint * ${sessions / BODIES} / ${undertakings}) + k - 1))) end,
    'd' || (n::bigint * 31 + k) % ${documents} + 1, 'f' || ${observations} + 3 * (n - 1) + k, to_char(date '2001-01-01' + (n * 9125 / ${undertakings})::int + (k - 1) * 120, 'YYYY-MM-DD'),
    case when k = 1 then to_char(date '2001-06-01' + (n * 9125 / ${undertakings})::int, 'YYYY-MM-DD') end, '[]', n % 40, null, 'unreviewed', 'reading'
    from generate_series(1, ${undertakings}) n, generate_series(1, 3) k`)
  await run(`insert into assessments (dossier_id, undertaking, side, n, status, reason, evidence, as_of, meeting, by_user, at)
    select '${DOSSIER}', 'u' || u, (array['NO','SU'])[s], k, case when k = 2 and s = 1 then 'substantial' else 'under-way' end, 'reason ' || u, jsonb_build_array('d' || (u::bigint * 31 + 2) % ${documents} + 1),
    to_char(date '2002-01-01' + (u * 8700 / ${undertakings})::int, 'YYYY-MM-DD'), null, 'bench', now() from generate_series(1, ${undertakings}, 2) u, generate_series(1, 2) s, generate_series(1, 2) k`)
  await run(`insert into link_proposals select '${DOSSIER}', 'l' || n, 'fulfilled', 'u' || n, 'session-held', 'm1', 1,
    '[{"undertaking":"x","kind":"fulfilled","rule":"session-held","reasons":["same-body"],"evidence":["m1"],"on":"2020-01-01"}]', 'proposed', now(), null, null, 1
    from generate_series(10, ${undertakings}, 10) n`)
  await run('analyze')
}
