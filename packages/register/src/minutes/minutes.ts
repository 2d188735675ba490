import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import type { LanguageCode, PartyCode } from '../contracts.ts'
import { sha256Of } from '../database/blob-store.ts'
import type { Read, Write } from '../database/handles.ts'
import { storable } from '../database/storable.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts'
import type { Action } from '../rules/access.ts'
import {
  canonicalArticleText,
  canonicalMinutes,
  minutesAfter,
  newMinutes,
  phaseOf,
  sealHolds,
  type Minutes,
  type MinutesEvent,
  type MinutesPhase,
} from '../rules/minutes.ts'
import type { Names } from '../views.ts'
import { loadMinutes, saveMinutes, type StoredMinutes } from './stored-minutes.ts'

/** Minutes as a page shows them. */
export interface MinutesView {
  readonly id: string
  readonly meeting: string
  readonly title: Names
  readonly sides: readonly PartyCode[]
  readonly languages: readonly LanguageCode[]
  readonly phase: MinutesPhase
  readonly articles: readonly {
    readonly id: string
    readonly texts: Readonly<Record<LanguageCode, string>>
    readonly undertakings: readonly string[]
    readonly confirmedBy: readonly PartyCode[]
    /** Hash of this wording, to confirm it by. */
    readonly hash: string
  }[]
  readonly signatures: readonly { readonly side: PartyCode; readonly by: string; readonly on: string }[]
  /** Hash of the whole text as it stands, to sign it by. */
  readonly hash: string
  /** The sealed text's hash; null unless every side signed this very text. */
  readonly seal: string | null
  /** The sealed text itself, of which `seal` is the SHA-256; null as long as `seal` is. */
  readonly sealedText: string | null
  /** Texts that were sealed and then changed, oldest first. */
  readonly earlierSeals: readonly { readonly hash: string; readonly text: string }[]
  readonly version: number
}

function viewOf({ minutes, meeting, title }: StoredMinutes): MinutesView {
  return {
    id: minutes.id,
    meeting,
    title,
    sides: minutes.sides,
    languages: minutes.languages,
    phase: phaseOf(minutes),
    articles: minutes.articles.map((article) => ({
      ...article,
      hash: sha256Of(canonicalArticleText(minutes, article)),
    })),
    signatures: minutes.signatures.map(({ side, by, on }) => ({ side, by, on })),
    hash: sha256Of(canonicalMinutes(minutes)),
    seal: minutes.sealed?.hash ?? null,
    sealedText: minutes.sealed?.text ?? null,
    earlierSeals: minutes.earlierSeals,
    version: minutes.version,
  }
}

/** Minutes of a session. Throws `NotFound`. */
export async function getMinutes(read: Read, dossierId: string, id: string): Promise<MinutesView> {
  return viewOf(await loadMinutes(read, dossierId, id))
}

/** All minutes of a dossier, or of one session, without their articles' texts. */
export async function listMinutes(
  read: Read,
  dossierId: string,
  meeting?: string,
): Promise<{ id: string; meeting: string; title: Names; phase: MinutesPhase }[]> {
  return read.rows(sql<{ id: string; meeting: string; title: Names; phase: MinutesPhase }>`
    select id, meeting, title, status as phase from minutes where dossier_id = ${dossierId} and not withdrawn
      and (${meeting ?? null}::text is null or meeting = ${meeting ?? null}::text) order by id`)
}

/** Begins the minutes of a session, in parallel languages, all sides of the dossier to sign. Throws `Forbidden`, `NotFound`, `Invalid`. */
export async function beginMinutes(
  write: Write,
  meeting: string,
  given: { title: Names; languages: readonly LanguageCode[] },
): Promise<MinutesView> {
  demand(write.actor, 'draft-article')
  if (given.languages.length === 0) throw new Invalid('Minutes need at least one language.')
  const [session] = await write.rows(
    sql`select id from meetings where dossier_id = ${write.dossierId} and id = ${meeting}`,
  )
  if (!session) throw new NotFound('meeting', meeting)
  const sides = await write.rows(sql<{ code: string }>`select code from sides where dossier_id = ${write.dossierId}`)
  const minutes = newMinutes(
    `minutes-${write.effects.random(8)}`,
    sides.map(({ code }) => code),
    given.languages,
  )
  const stored: StoredMinutes = { minutes, meeting, title: given.title }
  await saveMinutes(write, stored, null)
  write.log({
    what: 'minutes begun',
    entity: 'minutes',
    id: minutes.id,
    after: { meeting, ...given, sides: minutes.sides },
  })
  return viewOf(stored)
}

const ACTION_OF: Readonly<Record<MinutesEvent['kind'], Action>> = {
  'article-written': 'draft-article',
  'article-removed': 'draft-article',
  'articles-ordered': 'draft-article',
  confirmed: 'confirm-article',
  'confirmation-withdrawn': 'confirm-article',
  signed: 'sign-minutes',
}

/**
 * Carries out one step on minutes for a side, which must be the actor's own. Every step names the text it was taken on: `seen` for a
 * confirmation or signature, `version` for a change of wording (when given and outdated, it is refused). The row is locked for the
 * time, so steps of both sides come one after another. A change after a signature drops all signatures and tells every side.
 *
 * Throws `Forbidden`, `NotFound`, and `Conflict` with the one sentence why a step cannot be taken.
 */
export async function changeMinutes(
  write: Write,
  id: string,
  event: MinutesEvent,
  version?: number,
): Promise<MinutesView> {
  const step = await takeStep(write, id, event, version)
  write.log({
    what: `minutes: ${event.kind}`,
    entity: 'minutes',
    id,
    before: step.before,
    after: { event, ...step.after },
  })
  return step.view
}

/** What a step does, without its line in the log: `before` and `after` are for that. Throws as {@link changeMinutes}. */
export async function takeStep(
  write: Write,
  id: string,
  event: MinutesEvent,
  version?: number,
): Promise<{ before: object; after: object; view: MinutesView }> {
  demand(write.actor, ACTION_OF[event.kind], event.side)
  if (write.actor.side !== event.side) throw new Forbidden(`Only ${event.side} itself may act for ${event.side}.`)
  for (const text of 'texts' in event ? Object.values(event.texts) : [])
    if (storable(text) !== text)
      throw new Invalid('The text has signs that cannot be kept as they are (NUL or half a surrogate pair).')
  const before = await loadMinutes(write, write.dossierId, id, 'to-write')
  if (version !== undefined && version !== before.minutes.version)
    throw new Conflict('The minutes have changed meanwhile; look at them again.')
  // The day of a signature is the register's, not the signer's.
  const dated = event.kind === 'signed' ? { ...event, on: write.at.slice(0, 10) } : event
  const outcome = minutesAfter(before.minutes, dated, sha256Of)
  if (!outcome.ok) throw new Conflict(outcome.refusal)
  const after: StoredMinutes = { ...before, minutes: outcome.minutes }
  await saveMinutes(write, after, before.minutes)
  await write.insert(
    'notices',
    outcome.tell.flatMap((notice) =>
      notice.sides.map((side) => ({
        dossier_id: write.dossierId,
        id: `t-${write.effects.random(8)}`,
        side,
        what: notice.because,
        entity_kind: 'minutes',
        entity: id,
        data: notice,
        at: write.at,
        seen_at: null,
      })),
    ),
  )
  return { before: summaryOf(before.minutes, event), after: summaryOf(after.minutes, event), view: viewOf(after) }
}

const REORDERING: ReadonlySet<MinutesEvent['kind']> = new Set(['article-removed', 'articles-ordered'])

/** What of the minutes an event bears on; the whole text would fill the log. */
function summaryOf(minutes: Minutes, event: MinutesEvent) {
  return {
    phase: phaseOf(minutes),
    hash: sha256Of(canonicalMinutes(minutes)),
    signatures: minutes.signatures,
    ...('article' in event ? { article: minutes.articles.find(({ id }) => id === event.article) ?? null } : {}),
    ...(REORDERING.has(event.kind) ? { order: minutes.articles.map(({ id }) => id) } : {}),
  }
}

/** Whether every sealed text of the dossier still is what its hash says; ids of those that are not. */
export async function brokenSeals(read: Read, dossierId: string): Promise<string[]> {
  const ids = await read.rows(
    sql<{ id: string }>`select id from minutes where dossier_id = ${dossierId} and status = 'sealed' order by id`,
  )
  const broken: string[] = []
  for (const { id } of ids) if (!sealHolds((await loadMinutes(read, dossierId, id)).minutes, sha256Of)) broken.push(id)
  return broken
}

/** What a side must hear of, the newest first. */
export interface NoticeView {
  readonly id: string
  readonly what: string
  readonly entityKind: string
  readonly entity: string
  readonly data: unknown
  readonly at: string
  readonly seen: boolean
}

export async function listNotices(read: Read, dossierId: string, side: PartyCode): Promise<NoticeView[]> {
  return read.rows(sql<NoticeView>`
    select id, what, entity_kind as "entityKind", entity, data, at, seen_at is not null as seen
    from notices where dossier_id = ${dossierId} and side = ${side} order by at desc, id limit 500`)
}

/** Marks a notice of the actor's own side as seen. Throws `NotFound`. */
export async function seeNotice(write: Write, id: string): Promise<void> {
  const seen = await write.run(sql`
    update notices set seen_at = ${write.at}::timestamptz where dossier_id = ${write.dossierId} and id = ${id} and side = ${write.actor.side} and seen_at is null`)
  if (seen === 0) throw new NotFound('notice', id)
  write.log({ what: 'notice seen', entity: 'notice', id })
}
