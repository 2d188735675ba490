import { sql } from 'kysely'
import type { IsoDate, LanguageCode, PartyCode, Topic, UndertakingKind } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import type { UndertakingSigns } from '../database/tables.ts'
import { LIVING } from '../queries/conditions.ts'
import { actionsIn } from '../rules/actions.ts'
import type { Linkable } from '../rules/link-index.ts'
import { mattersIn } from '../rules/matters.ts'

interface LinkableRow {
  readonly id: string
  readonly thread: string
  readonly document: string | null
  readonly opened_on: IsoDate | null
  readonly language: LanguageCode
  readonly quote: string
  readonly kind: UndertakingKind
  readonly parties: readonly PartyCode[]
  readonly topics: readonly Topic[]
  readonly due: IsoDate | null
  readonly signs: UndertakingSigns
  /** What stands just before it in its document; empty for what a person typed in. */
  readonly before: string | null
}

/** How far back a sentence may take up what was named: about one sentence. */
const REACH = 160

/** The part of what stands before that is of the same paragraph. */
const sameParagraph = (before: string): string => before.slice(before.lastIndexOf('\n') + 1)

/** Every living undertaking of a dossier as it is compared with others, and the thread that it belongs to. */
export async function linkables(read: Read, dossierId: string): Promise<(Linkable & { thread: string })[]> {
  const rows = await read.rows(sql<LinkableRow>`
    select u.id, coalesce(u.joined_into, u.id) as thread, n.document, u.opened_on, u.language, u.wording->>u.language as quote, u.kind, u.parties, u.topics, u.due, u.signs, f.before
    from undertakings u
    left join lateral (
      select document from mentions n where n.dossier_id = u.dossier_id and n.undertaking = coalesce(u.joined_into, u.id) order by n.dated nulls last limit 1
    ) n on true
    left join lateral (
      select substring(d.text from greatest(1, f.starts - ${REACH - 1}) for least(${REACH}, f.starts)) as before
      from supports s join findings f on f.dossier_id = s.dossier_id and f.id = s.finding
      join documents d on d.dossier_id = s.dossier_id and d.id = s.document
      where s.dossier_id = u.dossier_id and s.entry_kind = 'undertaking' and s.entry = u.id order by s.document limit 1
    ) f on true
    where u.dossier_id = ${dossierId} and u.state in ${LIVING}`)
  return rows.map((row) => ({
    id: row.id,
    thread: row.thread,
    document: row.document ?? row.id,
    date: row.opened_on,
    language: row.language,
    quote: row.quote ?? '',
    kind: row.kind,
    by: row.parties,
    topics: row.topics,
    due: row.due,
    ...row.signs,
    // Reckoned anew, so that better words reach what was read before.
    actions: actionsIn(row.quote ?? '', row.language),
    matters: mattersIn(row.quote ?? '', row.language),
    mattersBefore: mattersIn(sameParagraph(row.before ?? ''), row.language),
  }))
}
