import { sql, type RawBuilder } from 'kysely'
import type { IsoDate } from '../contracts.ts'
import { among, type Read } from '../database/handles.ts'
import { changesSince, documentsOfChanges, headOf, type Head, type Told } from '../log/changes-since.ts'
import { KeptAnswers } from '../queries/kept-answers.ts'
import { together } from '../queries/together.ts'
import {
  evidenceDocuments,
  lifeContext,
  livedOf,
  loadLives,
  remember,
  type EvidenceDocument,
  type LifeContext,
  type Lived,
  type Remembered,
} from './load-lives.ts'

interface Kept {
  /** The end of the log up to which this is true. */
  readonly head: Head
  readonly remembered: ReadonlyMap<string, Remembered>
  readonly documents: ReadonlyMap<string, EvidenceDocument>
  readonly context: LifeContext
  readonly lives: KeptAnswers<unknown, Lived>
}

const kept = new WeakMap<Read, Map<string, Promise<Kept>>>()
const MOST_KEPT = 8

/**
 * As `loadLives`, kept by `question`, which must say all that the condition says: after a write only those undertakings are read again
 * that the log names, or whose documents it names. A life is the same object for as long as nothing about it changed.
 */
export async function keptLives(
  read: Read,
  dossierId: string,
  question: string,
  where: RawBuilder<unknown>,
  asOf: IsoDate,
): Promise<Lived[]> {
  // Inside a transaction the log has not grown yet by what that transaction did.
  if ('log' in read) return loadLives(read, dossierId, where, asOf)
  const ofRead = kept.get(read) ?? new Map<string, Promise<Kept>>()
  kept.set(read, ofRead)
  const key = `${dossierId}|${asOf}|${question}`
  const before = ofRead.get(key)
  // One after another, so that each brings up to date what the one before left.
  const now = (before ?? Promise.resolve(null)).then(
    (known) => (known ? upToDate(read, dossierId, where, asOf, known) : anew(read, dossierId, where, asOf)),
    () => anew(read, dossierId, where, asOf),
  )
  ofRead.delete(key)
  ofRead.set(key, now)
  for (const oldest of ofRead.keys()) {
    if (ofRead.size <= MOST_KEPT) break
    ofRead.delete(oldest)
  }
  const { remembered, context, documents, lives } = await now
  const answers = await lives.answersTo(
    [...remembered.values()].map((one) => ({
      key: one.row.id,
      grounds: [
        one,
        context.sides,
        one.row.body === null ? null : context.sessions.get(one.row.body),
        ...one.assessments.flatMap(({ evidence }) => evidence.map((id) => documents.get(id))),
      ],
      question: one,
    })),
    async () =>
      ({ question: one }) =>
        livedOf(one, context, documents, asOf),
  )
  return [...answers.values()]
}

async function anew(read: Read, dossierId: string, where: RawBuilder<unknown>, asOf: IsoDate): Promise<Kept> {
  // The head first: what is written meanwhile is looked at again, which does no harm.
  const head = await headOf(read, dossierId)
  const [remembered, context] = await together(read, [
    () => remember(read, dossierId, where, asOf),
    () => lifeContext(read, dossierId),
  ])
  const documents = await evidenceDocuments(read, dossierId, remembered.flatMap(evidenceOf))
  return { head, remembered: byId(remembered), context, documents, lives: new KeptAnswers() }
}

const byId = (remembered: readonly Remembered[]) => new Map(remembered.map((one) => [one.row.id, one]))
const evidenceOf = ({ assessments }: Remembered) => assessments.flatMap(({ evidence }) => evidence)

/** What is written about these says nothing new of an undertaking, but by a line about that undertaking; sessions are looked at each time. */
const HARMLESS = new Set(['agenda item', 'instrument', 'meeting', 'minutes', 'note', 'notice', 'obstacle', 'project'])
/** With more than these, reading all anew is no slower. */
const MOST_CHANGES = 400

async function upToDate(
  read: Read,
  dossierId: string,
  where: RawBuilder<unknown>,
  asOf: IsoDate,
  known: Kept,
): Promise<Kept> {
  const head = await headOf(read, dossierId)
  const changes = await changesSince(read, dossierId, known.head, head)
  if (changes === null) return anew(read, dossierId, where, asOf)
  if (changes.length === 0) return known
  const telling = changes.filter(({ entity }) => !HARMLESS.has(entity))
  if (telling.length > MOST_CHANGES || telling.some(({ entity }) => !KNOWN.has(entity)))
    return anew(read, dossierId, where, asOf)
  const documents = await documentsOfChanges(read, dossierId, telling)
  const [changed, context] = await together(read, [
    () => undertakingsOf(read, dossierId, telling, documents),
    () => lifeContext(read, dossierId),
  ])
  const again =
    changed.length === 0 ? [] : await remember(read, dossierId, sql`${where} and u.id in ${among(changed)}`, asOf)
  const gone = new Set(changed)
  const remembered = byId(inOrder([...[...known.remembered.values()].filter(({ row }) => !gone.has(row.id)), ...again]))
  const wanted = again.flatMap(evidenceOf).filter((id) => !known.documents.has(id))
  const reread = [...documents].filter((id) => known.documents.has(id))
  return {
    head,
    remembered,
    context: { sides: sameOr(known.context.sides, context.sides), sessions: sameSessions(known.context, context) },
    documents: new Map([...known.documents, ...(await evidenceDocuments(read, dossierId, [...wanted, ...reread]))]),
    lives: known.lives,
  }
}
const KNOWN = new Set(['document', 'finding', 'undertaking', 'proposal'])

/** The undertakings that some changes bear on: those they name, what those are or were part of, and those of the documents. */
async function undertakingsOf(
  read: Read,
  dossierId: string,
  changes: readonly Told[],
  documents: ReadonlySet<string>,
): Promise<string[]> {
  const named = changes.flatMap(({ entity, id }) => (entity === 'undertaking' ? [id] : []))
  const proposals = changes.flatMap(({ entity, id }) => (entity === 'proposal' ? [id] : []))
  const rows = await read.rows(sql<{ id: string }>`
    with touched as (
      select jsonb_array_elements_text(${JSON.stringify(named)}::jsonb) collate "C" as id
      union select undertaking from link_proposals where dossier_id = ${dossierId} and id in ${among(proposals)}
      union select undertaking from mentions where dossier_id = ${dossierId} and document in ${among([...documents])}
      union select entry from supports where dossier_id = ${dossierId} and entry_kind = 'undertaking' and document in ${among([...documents])}
    )
    select id from touched
    union select u.joined_into from undertakings u join touched t on t.id = u.id where u.dossier_id = ${dossierId} and u.joined_into is not null
    union select coalesce(l.before->>'into', l.after->>'into') from change_log l join touched t on t.id = l.id
      where l.dossier_id = ${dossierId} and l.entity = 'undertaking' and l.what ~ 'joined into another$|parted from another$'
        and coalesce(l.before->>'into', l.after->>'into') is not null`)
  return rows.map(({ id }) => id)
}

const inOrder = (remembered: Remembered[]): Remembered[] =>
  remembered.sort((a, b) => {
    const [x, y] = [a.row.opened_on ?? '￿', b.row.opened_on ?? '￿']
    return x < y ? -1 : x > y ? 1 : a.row.id < b.row.id ? -1 : 1
  })

/** The thing that was there, where the new one says the same. */
const sameOr = <T>(known: T, now: T): T => (JSON.stringify(known) === JSON.stringify(now) ? known : now)

const sameSessions = (known: LifeContext, now: LifeContext): LifeContext['sessions'] =>
  new Map([...now.sessions].map(([body, sessions]) => [body, sameOr(known.sessions.get(body) ?? sessions, sessions)]))
