import { sql } from 'kysely'
import { json, type Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict } from '../errors.ts'
import { MENTION_KINDS } from '../rules/undertaking-life.ts'
import { settleLife } from '../undertakings/settle-life.ts'
import { whole, type Line, type UndoKind } from './undo-kind.ts'

/** An undertaking that was entered is set aside; refused when anything else in the register names it. */
async function undoEntered(write: Write, { id }: Line) {
  const { dossierId } = write
  const [used] = await write.rows(sql<{ by: string }>`
    select by from (
      select 'another undertaking, which became part of it' as by from undertakings where dossier_id = ${dossierId} and joined_into = ${id}
      union all select 'the life of another undertaking' from mentions where dossier_id = ${dossierId} and into_ids ? ${id} and state = 'accepted'
      union all select 'an article of minutes' from articles where dossier_id = ${dossierId} and undertakings ? ${id} and not withdrawn
      union all select 'the agenda of a session' from agenda_items where dossier_id = ${dossierId} and undertaking = ${id} and not withdrawn
    ) used limit 1`)
  if (used) throw new Conflict(`This undertaking is named by ${used.by}; take it out there first.`)
  await write.run(sql`update mentions set state = 'deprecated' where dossier_id = ${dossierId} and undertaking = ${id}`)
  await write.run(
    sql`update undertakings set state = 'deprecated', version = version + 1 where dossier_id = ${dossierId} and id = ${id}`,
  )
  return { before: { state: 'accepted' }, after: { state: 'deprecated' } }
}

async function undoAmended(write: Write, { id, before, after }: Line) {
  const was: Tables['undertakings'] = before
  await write.run(sql`
    update undertakings set topics = ${json(was.topics)}, parties = ${json(was.parties)}, body = ${was.body}, kind = ${was.kind},
      wording = ${json(was.wording)}, version = version + 1 where dossier_id = ${write.dossierId} and id = ${id}`)
  const { topics, parties, body, kind, wording } = was
  return { before: after, after: { topics, parties, body, kind, wording } }
}

async function undoMention(write: Write, { id, after }: Line) {
  const withdrawn = await write.run(sql`
    update mentions set state = 'deprecated' where dossier_id = ${write.dossierId} and id = ${after.mention} and undertaking = ${id} and state = 'accepted'`)
  if (withdrawn === 0)
    throw new Conflict('This undertaking has become part of another since; part them first, then undo this.')
  await settleLife(write, id)
  return { before: after, after: { mention: after.mention, state: 'deprecated' } }
}

async function undoAssessed(write: Write, { after, before }: Line) {
  const { undertaking, side, n }: Tables['assessments'] = after
  await write.run(sql`
    update assessments set withdrawn = true where dossier_id = ${write.dossierId} and undertaking = ${undertaking} and side = ${side} and n = ${n}`)
  return { before: after, after: { says: before } }
}

async function undoNamed(write: Write, { id, before, after }: Line) {
  const named: Tables['responsibles'] = after
  if (before) await write.insert('responsibles', [before], ['dossier_id', 'undertaking', 'side', 'agency'])
  else
    await write.run(sql`
      delete from responsibles where dossier_id = ${write.dossierId} and undertaking = ${id} and side = ${named.side} and agency = ${named.agency}`)
  return { before: after, after: { says: before } }
}

async function undoReleased(write: Write, { id, before }: Line) {
  const { side, agency, note = null } = before as Tables['responsibles']
  const row = { dossier_id: write.dossierId, undertaking: id, side, agency, note }
  await write.insert('responsibles', [row], ['dossier_id', 'undertaking', 'side', 'agency'])
  return { after: row }
}

const mention: UndoKind = {
  action: 'write-entry',
  facet: ({ after }) => ['mention', after.mention],
  undo: undoMention,
}

export const undertakingKinds: Readonly<Record<string, UndoKind>> = {
  'undertaking entered': { action: 'write-entry', facet: whole, undo: undoEntered },
  'undertaking amended': { action: 'write-entry', facet: () => ['terms'], undo: undoAmended },
  ...Object.fromEntries(MENTION_KINDS.map((kind) => [`undertaking ${kind}`, mention])),
  'undertaking assessed': {
    action: 'write-assessment',
    own: true,
    facet: ({ after }) => ['assessment', after.side],
    undo: undoAssessed,
  },
  'agency named responsible': {
    action: 'write-agency',
    own: true,
    facet: ({ after }) => ['agency', after.agency],
    undo: undoNamed,
  },
  'agency no longer responsible': {
    action: 'write-agency',
    own: true,
    facet: ({ before }) => ['agency', before.agency],
    undo: undoReleased,
  },
}
