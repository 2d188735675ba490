import { sql } from 'kysely'
import type { Figure } from '../../contracts.ts'
import type { Tables } from '../../database/tables.ts'
import { compareDates } from '../../rules/dates.ts'
import type { ImportContext, ReadDocument } from '../context.ts'
import { targetVersionKey } from '../keys.ts'
import { supportRow, type Derived } from './derived.ts'

type Version = Tables['target_versions']

/** Versions of the dossier's targets as documents tell them: a new value or a new date is a version, a repetition is not. */
export async function deriveTargetVersions(
  context: ImportContext,
  documents: readonly ReadDocument[],
): Promise<Derived> {
  const { write, dossierId } = context
  if (context.targets.length === 0) return { supports: [] }
  const known = await write.rows(sql<Version>`select * from target_versions where dossier_id = ${dossierId}`)
  const versions = new Map(known.map((version) => [`${version.target}|${version.key}`, version]))
  const changed = new Set<string>()
  const supports: Tables['supports'][] = []
  for (const document of documents)
    for (const row of document.findings) {
      const figure = (row.corrected ?? row.value) as Figure
      if (row.kind !== 'figure' || figure.status !== 'target' || typeof figure.value !== 'number') continue
      const target = context.targets.find((one) => measures(one, figure))
      if (!target) continue
      supports.push(supportRow(dossierId, 'target', target.id, row.id, document.id))
      const already = [...versions.values()].filter(
        (version) => version.target === target.id && version.value === figure.value,
      )
      // A goal repeated without its date is no new version of it.
      if (figure.period === null && already.length > 0) continue
      const key = targetVersionKey(figure.value, figure.period)
      const there = versions.get(`${target.id}|${key}`)
      // The earliest document that tells a version dates it, as long as only documents do.
      if (there && (there.source !== 'reading' || compareDates(there.set_on, document.publishedOn) <= 0)) continue
      versions.set(`${target.id}|${key}`, {
        dossier_id: dossierId,
        target: target.id,
        key,
        value: figure.value,
        due: figure.period,
        set_on: document.publishedOn,
        set_at: null,
        document: document.id,
        finding: row.id,
        state: 'unreviewed',
        source: 'reading',
      })
      changed.add(`${target.id}|${key}`)
    }
  await write.insert(
    'target_versions',
    [...changed].map((key) => versions.get(key)!),
    ['dossier_id', 'target', 'key'],
  )
  return { supports }
}

const measures = (target: Tables['targets'], figure: Figure): boolean =>
  target.indicator === figure.indicator &&
  target.unit === figure.unit &&
  [target.from_code, target.to_code].toSorted().join() === [figure.from, figure.to].toSorted().join()
