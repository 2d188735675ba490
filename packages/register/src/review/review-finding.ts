import { sql } from 'kysely'
import { requireRole } from '../access/roles.ts'
import type { Finding } from '../contracts.ts'
import { json, type Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { importContext } from '../import/context.ts'
import { deriveEntries } from '../import/import-documents.ts'
import { getFinding } from '../queries/findings.ts'
import type { FindingView, ReviewState } from '../views.ts'

/**
 * What a person says of a finding. `reject`: it is not in the text. `deprecate`: it is, but no longer holds. `correct`: with these
 * fields otherwise. `merge`: it says what another finding says already.
 */
export type Review =
  | { readonly action: 'accept' }
  | { readonly action: 'reject'; readonly reason?: string }
  | { readonly action: 'deprecate'; readonly reason?: string }
  | { readonly action: 'correct'; readonly value: Partial<Finding>; readonly reason?: string }
  | { readonly action: 'merge'; readonly into: string }
  | { readonly action: 'reopen'; readonly reason?: string }

const STATES: Record<Review['action'], ReviewState> = {
  accept: 'accepted',
  reject: 'rejected',
  deprecate: 'obsolete',
  correct: 'corrected',
  merge: 'merged',
  reopen: 'unreviewed',
}

/** Fields that say where a finding stands and what it is; a correction may not touch them. */
const FIXED = new Set(['kind', 'quote', 'span', 'rule', 'certainty', 'implied'])

/**
 * Reviews one finding, and with it the entries that stand on it. Nothing is deleted: `reopen` takes any review back.
 * `version` is that of the finding the reviewer looked at; when given and outdated the review is refused.
 * In a dossier of four eyes the first `accept` or `correct` only seconds; another person's makes it hold.
 *
 * Throws `NotFound`, `Forbidden` for a reader, `Conflict` for an outdated version, `Invalid` for an impossible correction or merge.
 */
export async function reviewFinding(write: Write, id: string, review: Review, version?: number): Promise<FindingView> {
  requireRole(write.actor, 'officer', 'review a finding')
  const { dossierId, actor } = write
  const [before] = await write.rows(sql<Tables['findings']>`select * from findings where dossier_id = ${dossierId} and id = ${id} for update`)
  if (!before) throw new NotFound('finding', id)
  if (version !== undefined && version !== before.version) throw new Conflict('Someone reviewed this finding meanwhile; look at it again.')
  const [dossier] = await write.rows(sql<{ four_eyes: boolean }>`select four_eyes from dossiers where dossier_id = ${dossierId}`)

  const corrected = review.action === 'correct' ? correction(before, review.value) : before.corrected
  const holds = review.action === 'accept' || review.action === 'correct'
  const sameCorrection = JSON.stringify(corrected) === JSON.stringify(before.corrected)
  const seconded = holds && dossier!.four_eyes && !(before.seconded_by !== null && before.seconded_by !== actor.user && (review.action === 'accept' || sameCorrection))
  const accepted = review.action === 'accept' && corrected !== null ? 'corrected' : STATES[review.action]
  const after = {
    state: seconded ? before.state : accepted,
    corrected: review.action === 'reopen' ? null : corrected,
    merged_into: review.action === 'merge' ? await mergeTarget(write, before, review.into) : null,
    seconded_by: seconded ? actor.user : holds ? before.seconded_by : null,
  }
  await write.run(sql`
    update findings set state = ${after.state}, corrected = ${after.corrected === null ? null : json(after.corrected)}, merged_into = ${after.merged_into},
      seconded_by = ${after.seconded_by}, reviewed_by = ${actor.user}, reviewed_at = ${write.at}::timestamptz, version = version + 1
    where dossier_id = ${dossierId} and id = ${id}`)
  write.log({
    what: seconded ? `finding seconded (${review.action})` : `finding ${WORDS[review.action]}`,
    entity: 'finding',
    id,
    before: { state: before.state, corrected: before.corrected, merged_into: before.merged_into, seconded_by: before.seconded_by },
    after: { ...after, ...('reason' in review && review.reason ? { reason: review.reason } : {}) },
  })
  if (!seconded) await carryOver(write, { ...before, ...after })
  return getFinding(write, dossierId, id)
}

const WORDS: Record<Review['action'], string> = {
  accept: 'accepted',
  reject: 'rejected',
  deprecate: 'deprecated',
  correct: 'corrected',
  merge: 'merged',
  reopen: 'reopened',
}

function correction(before: Tables['findings'], value: Partial<Finding>): Finding {
  const fields = Object.keys(before.value)
  for (const field of Object.keys(value)) {
    if (FIXED.has(field)) throw new Invalid(`A correction cannot change "${field}": it says where the finding stands.`)
    if (!fields.includes(field)) throw new Invalid(`A ${before.kind} has no field "${field}".`)
  }
  return { ...(before.corrected ?? before.value), ...value } as Finding
}

async function mergeTarget(write: Write, before: Tables['findings'], into: string): Promise<string> {
  const [target] = await write.rows(sql<Tables['findings']>`select * from findings where dossier_id = ${write.dossierId} and id = ${into}`)
  if (!target) throw new NotFound('finding', into)
  if (target.id === before.id) throw new Invalid('A finding cannot be merged into itself.')
  if (target.kind !== before.kind) throw new Invalid(`A ${before.kind} cannot be merged into a ${target.kind}.`)
  if (target.state === 'merged') throw new Invalid('That finding is itself merged into another; merge into that one.')
  return into
}

/** Brings the entries that stand on the finding to what was said of it. */
async function carryOver(write: Write, finding: Tables['findings']): Promise<void> {
  const { dossierId } = write
  const entries = await write.rows(sql<{ entry_kind: string; entry: string }>`
    select entry_kind, entry from supports where dossier_id = ${dossierId} and finding = ${finding.id}`)
  // A corrected or reopened finding may say another meeting, another series: what stood on it is left and placed anew.
  if (finding.state === 'corrected' || finding.state === 'unreviewed') {
    await write.run(sql`delete from supports where dossier_id = ${dossierId} and finding = ${finding.id}`)
    await settle(write, entries)
    const [document] = await write.rows(sql<Tables['documents']>`select * from documents where dossier_id = ${dossierId} and id = ${finding.document}`)
    await deriveEntries(await importContext(write), [
      {
        id: document!.id,
        document: {
          id: document!.id,
          text: document!.text,
          language: document!.language,
          paragraphs: document!.paragraphs,
          title: document!.title,
          publishedOn: document!.published_on,
          url: document!.url,
          origin: { name: document!.name, mediaType: document!.media_type, encoding: document!.encoding, sha256: document!.sha256, size: document!.size },
        },
        publishedOn: document!.published_on,
        reporter: document!.reporter,
        findings: [finding.corrected ? { ...finding, value: finding.corrected } : finding],
      },
    ])
    const anew = await write.rows(sql<{ entry_kind: string; entry: string }>`
      select entry_kind, entry from supports where dossier_id = ${dossierId} and finding = ${finding.id}`)
    await settle(write, [...entries, ...anew])
  } else await settle(write, entries)
}

const TABLES: Readonly<Record<string, string>> = {
  meeting: 'meetings',
  observation: 'observations',
  person: 'people',
  instrument: 'instruments',
  undertaking: 'undertakings',
}

/** An entry is as good as the best finding it stands on; a person's own entry, and one of the dossier's file, stays. */
async function settle(write: Write, entries: readonly { entry_kind: string; entry: string }[]): Promise<void> {
  const { dossierId } = write
  for (const { entry_kind, entry } of entries) {
    const table = TABLES[entry_kind]
    if (!table) continue
    await write.run(sql`
      update ${sql.table(table)} set state = coalesce((
        select f.state from supports s join findings f on f.dossier_id = s.dossier_id and f.id = s.finding
        where s.dossier_id = ${dossierId} and s.entry_kind = ${entry_kind} and s.entry = ${entry}
        order by array_position(array['corrected', 'accepted', 'unreviewed', 'merged', 'rejected', 'obsolete']::text[], f.state::text) limit 1
      ), 'obsolete') where dossier_id = ${dossierId} and id = ${entry} and source = 'reading'`)
  }
}
