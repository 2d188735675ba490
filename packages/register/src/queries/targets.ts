import { sql } from 'kysely'
import type { Indicator } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import type { ReviewState, TargetVersion, TargetView } from '../views.ts'
import { partSlips, type ToldTarget } from '../rules/target-slips.ts'

/** The dossier's targets with every version of each, the oldest first. */
export async function listTargets(read: Read, dossierId: string): Promise<TargetView[]> {
  const targets = await read.rows(
    sql<Tables['targets']>`select * from targets where dossier_id = ${dossierId} order by position`,
  )
  // A dossier's file names a document by its file's name, which is known only once that document is in.
  // A version is as good as the best finding that tells it.
  const versions = await read.rows(sql<
    Tables['target_versions'] & { document_id: string | null; told: ReviewState | null; documents: number }
  >`
    select v.*, t.told, coalesce(t.documents, 0)::int as documents, coalesce(
      (select d.id from documents d where d.dossier_id = v.dossier_id and d.id = v.document),
      (select min(d.id) from documents d where d.dossier_id = v.dossier_id and v.source = 'dossier'
        and (d.name = v.document or right(d.name, length(v.document) + 1) = '/' || v.document))) as document_id
    from target_versions v left join lateral (
      select (array_agg(f.state order by array_position(array['corrected', 'accepted', 'unreviewed']::text[], f.state::text) nulls last))[1] as told,
        count(distinct f.document) filter (where f.state in ('corrected', 'accepted', 'unreviewed')) as documents
      from supports s join findings f on f.dossier_id = s.dossier_id and f.id = s.finding
      where s.dossier_id = v.dossier_id and s.entry_kind = 'target' and s.entry = v.target
        and (coalesce(f.corrected, f.value)->>'value')::numeric = v.value and coalesce(f.corrected, f.value)->>'period' is not distinct from v.due
    ) t on true
    where v.dossier_id = ${dossierId}
    order by v.set_on nulls last, v.due nulls last, v.key`)
  const standing = versions.flatMap((version) => {
    const state = version.source === 'reading' ? (version.told ?? version.state) : version.state
    const isSettled = version.source !== 'reading' || state === 'accepted' || state === 'corrected'
    return isSettled || state === 'unreviewed' ? [{ ...version, state, isSettled }] : []
  })
  return targets.map(({ id, indicator, unit, from_code, to_code }) => ({
    id,
    indicator: indicator as Indicator,
    unit,
    from: from_code,
    to: to_code,
    ...partedVersions(standing.filter(({ target }) => target === id)),
  }))
}

type Standing = ToldTarget & Tables['target_versions'] & { readonly document_id: string | null }

function partedVersions(told: readonly Standing[]): Pick<TargetView, 'versions' | 'slips'> {
  const { versions, slips } = partSlips(told)
  return {
    versions: versions.map(versionOf),
    slips: slips.map(({ version, meant, factor }) => ({ ...versionOf(version), meant, factor })),
  }
}

const versionOf = (version: Standing): TargetVersion => ({
  value: version.value,
  by: version.due,
  setOn: version.set_on,
  setAt: version.set_at,
  document: version.document_id,
  state: version.state,
  source: version.source,
})
