import { sql } from 'kysely'
import type { Indicator } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import type { TargetView } from '../views.ts'
import { LIVING } from './conditions.ts'

/** The dossier's targets with every version of each, the oldest first. */
export async function listTargets(read: Read, dossierId: string): Promise<TargetView[]> {
  const targets = await read.rows(
    sql<Tables['targets']>`select * from targets where dossier_id = ${dossierId} order by position`,
  )
  // A dossier's file names a document by its file's name, which is known only once that document is in.
  const versions = await read.rows(sql<Tables['target_versions'] & { document_id: string | null }>`
    select v.*, coalesce(
      (select d.id from documents d where d.dossier_id = v.dossier_id and d.id = v.document),
      (select min(d.id) from documents d where d.dossier_id = v.dossier_id and v.source = 'dossier'
        and (d.name = v.document or right(d.name, length(v.document) + 1) = '/' || v.document))) as document_id
    from target_versions v where v.dossier_id = ${dossierId} and v.state in ${LIVING}
    order by v.set_on nulls last, v.due nulls last, v.key`)
  return targets.map(({ id, indicator, unit, from_code, to_code }) => ({
    id,
    indicator: indicator as Indicator,
    unit,
    from: from_code,
    to: to_code,
    versions: versions
      .filter(({ target }) => target === id)
      .map((version) => ({
        value: version.value,
        by: version.due,
        setOn: version.set_on,
        setAt: version.set_at,
        document: version.document_id,
        state: version.state,
        source: version.source,
      })),
  }))
}
