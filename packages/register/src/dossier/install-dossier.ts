import { sql } from 'kysely'
import { sha256Of } from '../database/blob-store.ts'
import { among, type Actor, type Write } from '../database/handles.ts'
import type { Register } from '../database/open-register.ts'
import type { NamedKind, Tables } from '../database/tables.ts'
import { mergedMeeting } from '../import/entries/meetings.ts'
import { meetingKey, targetVersionKey } from '../import/keys.ts'
import { canonicalJson } from '../log/chain.ts'
import { fold } from '../search/fold.ts'
import type { Names } from '../views.ts'
import { parseDossierFile, type DossierFile } from './dossier-file.ts'

/** Who acts when a program, not a person, installs or imports. */
export const systemActor: Actor = { user: 'system', side: null, role: 'admin' }

/**
 * Installs a dossier from its file's parsed JSON, or brings an installed one up to the file. The same file again changes nothing.
 * `name` is the file's, for messages. What documents and people added stays. Throws `BadDossierFile`.
 */
export async function installDossier(
  register: Register,
  file: unknown,
  name = 'dossier.json',
  actor: Actor = systemActor,
): Promise<{ id: string; changed: boolean }> {
  const dossier = parseDossierFile(file, name)
  const hash = sha256Of(canonicalJson(dossier))
  return register.found(dossier.id, actor, async (write) => {
    const [before] = await write.rows(
      sql<{ hash: string | null }>`select settings->>'fileHash' as hash from dossiers where dossier_id = ${dossier.id}`,
    )
    if (before?.hash === hash) return { id: dossier.id, changed: false }
    await installRows(write, dossier, hash)
    write.log({
      what: before ? 'dossier updated' : 'dossier installed',
      entity: 'dossier',
      id: dossier.id,
      before: before ?? null,
      after: { hash, file: dossier },
    })
    return { id: dossier.id, changed: true }
  })
}

async function installRows(write: Write, dossier: DossierFile, hash: string): Promise<void> {
  const dossier_id = dossier.id
  const key = ['dossier_id', 'id']
  const { mainIndicator, mainUnit, series, remembered } = dossier
  const settings = {
    fileHash: hash,
    series,
    ...(remembered.length > 0 && { remembered }),
    ...(mainIndicator && { mainIndicator }),
    ...(mainUnit && { mainUnit }),
  }
  await write.insert(
    'dossiers',
    [{ dossier_id, name: dossier.name, settings, four_eyes: dossier.fourEyes, installed_at: write.at }],
    ['dossier_id'],
  )
  await write.insert(
    'sides',
    dossier.sides.map((side, position) => ({
      dossier_id,
      code: side.code,
      name: side.name,
      language: side.language ?? null,
      position,
    })),
    ['dossier_id', 'code'],
  )
  const agencies = dossier.sides.flatMap((side) => side.agencies.map((agency) => ({ ...agency, side: side.code })))
  await write.insert(
    'agencies',
    agencies.map(({ id, side, name }, position) => ({ dossier_id, id, side, name, position })),
    key,
  )
  await write.insert(
    'bodies',
    dossier.bodies.map(({ id, kind, parent, name }, position) => ({
      dossier_id,
      id,
      kind,
      parent: parent ?? null,
      name,
      position,
    })),
    key,
  )
  await write.insert(
    'people',
    dossier.people.map(({ id, side, name }, position) => ({
      dossier_id,
      id,
      side: side ?? null,
      name,
      source: 'dossier' as const,
      state: 'accepted' as const,
      position,
    })),
    key,
  )
  await installProjects(write, dossier)
  await write.insert(
    'places',
    dossier.places.map(({ id, name, side }, position) => ({ dossier_id, id, name, side: side ?? null, position })),
    key,
  )
  await write.insert(
    'reporters',
    dossier.reporters.map(({ id, name, side, hosts, coverage }, position) => ({
      dossier_id,
      id,
      name,
      side: side ?? null,
      data: { hosts, coverage: coverage ?? null },
      position,
    })),
    key,
  )
  await installPostsAndChairs(write, dossier)
  await installNames(write, dossier)
  await installTargets(write, dossier)
  await installMeetings(write, dossier)
}

/** A project that is there keeps its state and history; its name and data come from the file. */
async function installProjects(write: Write, dossier: DossierFile): Promise<void> {
  const dossier_id = dossier.id
  const there = new Map(
    (await write.rows(sql<Tables['projects']>`select * from projects where dossier_id = ${dossier_id}`)).map((row) => [
      row.id,
      row,
    ]),
  )
  await write.insert(
    'projects',
    dossier.projects.map(({ id, name, state, aliases: _aliases, ...data }, position) => ({
      dossier_id,
      id,
      name,
      state: there.get(id)?.state ?? state ?? null,
      data,
      version: there.get(id)?.version ?? 1,
      position,
    })),
    ['dossier_id', 'id'],
  )
}

async function installPostsAndChairs(write: Write, dossier: DossierFile): Promise<void> {
  const dossier_id = dossier.id
  await write.run(
    sql`delete from posts where dossier_id = ${dossier_id} and person in ${among(dossier.people.map(({ id }) => id))}`,
  )
  await write.insert(
    'posts',
    dossier.people.flatMap((person) =>
      person.posts.map((post, n) => ({
        dossier_id,
        person: person.id,
        n,
        agency: post.agency ?? null,
        title: asNames(post.title),
        from_on: post.from ?? null,
        until_on: post.to ?? null,
      })),
    ),
  )
  await write.run(
    sql`delete from co_chairs where dossier_id = ${dossier_id} and body in ${among(dossier.bodies.map(({ id }) => id))}`,
  )
  await write.insert(
    'co_chairs',
    dossier.bodies.flatMap((body) =>
      body.coChairs.map((chair, n) => ({
        dossier_id,
        body: body.id,
        n,
        side: chair.side,
        person: chair.person,
        post: chair.post ? asNames(chair.post) : null,
        from_on: chair.from ?? null,
        until_on: chair.to ?? null,
      })),
    ),
  )
}

const asNames = (text: string | Names): Names => (typeof text === 'string' ? { en: text } : text)

async function installNames(write: Write, dossier: DossierFile): Promise<void> {
  type Named = { id: string; name: Names; aliases: DossierFile['people'][number]['aliases'] }
  const named: Record<NamedKind, readonly Named[]> = {
    side: dossier.sides.map((side) => ({ ...side, id: side.code })),
    agency: dossier.sides.flatMap((side) => side.agencies),
    body: dossier.bodies,
    person: dossier.people,
    project: dossier.projects,
    place: dossier.places,
    reporter: dossier.reporters,
  }
  const rows = Object.entries(named).flatMap(([kind, things]) =>
    things.flatMap(({ id, name, aliases }) => nameRows(dossier.id, kind as NamedKind, id, name, aliases)),
  )
  await write.insert('names', rows, ['dossier_id', 'kind', 'entity', 'name'])
}

/** One row for each way in which a thing is written, its own name in each language first. */
function nameRows(
  dossier_id: string,
  kind: NamedKind,
  entity: string,
  name: Names,
  aliases: readonly string[] | Readonly<Record<string, readonly string[]>>,
): Tables['names'][] {
  const byLanguage: [string, string | null][] = [
    ...Object.entries(name).map(([language, text]): [string, string] => [text!, language]),
    ...(Array.isArray(aliases)
      ? (aliases as readonly string[]).map((text): [string, null] => [text, null])
      : Object.entries(aliases as Record<string, readonly string[]>).flatMap(([language, texts]) =>
          texts.map((text): [string, string] => [text, language]),
        )),
  ]
  const rows = new Map<string, Tables['names']>()
  for (const [given, language] of byLanguage) {
    const text = given.normalize('NFC')
    if (!rows.has(text))
      rows.set(text, { dossier_id, kind, entity, name: text, folded: fold(text), language, position: rows.size })
  }
  return [...rows.values()]
}

async function installTargets(write: Write, dossier: DossierFile): Promise<void> {
  const dossier_id = dossier.id
  await write.insert(
    'targets',
    dossier.targets.map(({ id, indicator, unit, from, to }, position) => ({
      dossier_id,
      id,
      indicator,
      unit,
      from_code: from,
      to_code: to,
      position,
    })),
    ['dossier_id', 'id'],
  )
  await write.run(sql`delete from target_versions where dossier_id = ${dossier_id} and source = 'dossier'`)
  await write.insert(
    'target_versions',
    dossier.targets.flatMap((target) =>
      target.versions.map((version) => ({
        dossier_id,
        target: target.id,
        key: targetVersionKey(version.value, version.by ?? null),
        value: version.value,
        due: version.by ?? null,
        set_on: version.setOn ?? null,
        set_at: version.setAt ? asNames(version.setAt) : null,
        document: version.document ?? null,
        finding: null,
        state: 'accepted' as const,
        source: 'dossier' as const,
      })),
    ),
    ['dossier_id', 'target', 'key'],
  )
}

const placeName = (name: Names | undefined): string | null => name?.en ?? Object.values(name ?? {})[0] ?? null

async function installMeetings(write: Write, dossier: DossierFile): Promise<void> {
  const sides = dossier.sides.map((side) => side.code)
  const kinds = new Map(dossier.bodies.map((body) => [body.id, body.kind]))
  const places = new Map(dossier.places.map((place) => [place.id, place]))
  const rows = dossier.meetings.map((meeting, index): Tables['meetings'] => {
    const facts = {
      kind: meeting.kind,
      body_kind: meeting.body ? (kinds.get(meeting.body) ?? null) : null,
      body: meeting.body ?? null,
      ordinal: meeting.ordinal ?? null,
      date: meeting.date ?? null,
      parties: meeting.parties.length > 0 ? meeting.parties.toSorted() : sides.toSorted(),
    }
    const { id, key } = meetingKey(facts, sides, `dossier/${meeting.id ?? index}`)
    return {
      dossier_id: dossier.id,
      id,
      key,
      ...facts,
      place: placeName(places.get(meeting.place ?? '')?.name) ?? meeting.place ?? null,
      place_id: places.has(meeting.place ?? '') ? meeting.place! : null,
      online: meeting.online,
      status: meeting.status,
      title: meeting.title ?? null,
      state: 'accepted',
      source: 'dossier',
      version: 1,
    }
  })
  const fromFile = [...new Map(rows.map((row) => [row.id, row])).values()]
  const there = await write.rows(sql<Tables['meetings']>`
    select * from meetings where dossier_id = ${dossier.id} and id in ${among(fromFile.map(({ id }) => id))}`)
  const before = new Map(there.map((row) => [row.id, row]))
  await write.insert(
    'meetings',
    // What a person said of a meeting stays; what documents added to the file's word is added again.
    fromFile.flatMap((row) => {
      const existing = before.get(row.id)
      if (existing?.source === 'person') return []
      return [existing ? { ...mergedMeeting(row, existing), version: existing.version + 1 } : row]
    }),
    ['dossier_id', 'id'],
  )
}
