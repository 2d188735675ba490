import { sql } from 'kysely'
import type { Read, Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { NotFound } from '../errors.ts'
import { phaseOf, type Article, type Minutes, type Signature } from '../rules/minutes.ts'
import type { Names } from '../views.ts'

/** Minutes with what the rules do not need to know of them. */
export interface StoredMinutes {
  readonly minutes: Minutes
  readonly meeting: string
  readonly title: Names
}

/** Minutes as their rows remember them; `to-write` locks them until the transaction ends. Throws `NotFound`. */
export async function loadMinutes(
  read: Read,
  dossierId: string,
  id: string,
  purpose: 'to-read' | 'to-write' = 'to-read',
): Promise<StoredMinutes> {
  if (purpose === 'to-write')
    await read.rows(sql`select id from minutes where dossier_id = ${dossierId} and id = ${id} for update`)
  // In one statement: read piece by piece, the words of one moment could be shown under the signatures of another.
  const [row] = await read.rows(sql<Whole>`
    select m.meeting, m.title, m.languages, m.version, m.edition,
      coalesce((select jsonb_agg(s.code order by s.code) from sides s where s.dossier_id = m.dossier_id), '[]') as sides,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'texts', a.texts, 'undertakings', a.undertakings, 'confirmedBy', coalesce((
          select jsonb_agg(c.side order by c.side) from confirmations c
          where c.dossier_id = a.dossier_id and c.minutes = a.minutes and c.article = a.id and c.version = a.version), '[]')) order by a.position)
        from articles a where a.dossier_id = m.dossier_id and a.minutes = m.id and not a.withdrawn), '[]') as articles,
      coalesce((select jsonb_agg(jsonb_build_object('side', g.side, 'by', g.signatory, 'at', g.at, 'hash', g.text_hash) order by g.at, g.side)
        from signatures g where g.dossier_id = m.dossier_id and g.minutes = m.id and g.edition = m.edition), '[]') as signatures,
      coalesce((select jsonb_agg(jsonb_build_object('edition', e.edition, 'hash', e.seal_hash, 'text', e.sealed_text) order by e.edition)
        from sealed_editions e where e.dossier_id = m.dossier_id and e.minutes = m.id), '[]') as seals
    from minutes m where m.dossier_id = ${dossierId} and m.id = ${id} and not m.withdrawn`)
  if (!row) throw new NotFound('minutes', id)
  const textOf = ({ hash, text }: Whole['seals'][number]) => ({ hash, text })
  const sealed = row.seals.find(({ edition }) => edition === row.edition)
  return {
    meeting: row.meeting,
    title: row.title,
    minutes: {
      id,
      sides: row.sides.toSorted(),
      languages: [...row.languages].toSorted(),
      articles: row.articles,
      signatures: row.signatures.map(({ side, by, at, hash }): Signature => ({ side, by, on: at.slice(0, 10), hash })),
      sealed: sealed ? textOf(sealed) : null,
      earlierSeals: row.seals.filter(({ edition }) => edition < row.edition).map(textOf),
      notices: [],
      version: row.version,
    },
  }
}

/** Minutes with all that belongs to them, as of one moment. */
interface Whole {
  readonly meeting: string
  readonly title: Names
  readonly languages: Tables['minutes']['languages']
  readonly version: number
  readonly edition: number
  readonly sides: readonly string[]
  readonly articles: readonly Article[]
  readonly signatures: readonly {
    readonly side: string
    readonly by: string
    readonly at: string
    readonly hash: string
  }[]
  readonly seals: readonly { readonly edition: number; readonly hash: string; readonly text: string }[]
}

/** Writes what became of minutes. `before` is what {@link loadMinutes} gave in this transaction, null for new ones. */
export async function saveMinutes(
  write: Write,
  { minutes, meeting, title }: StoredMinutes,
  before: Minutes | null,
): Promise<void> {
  const { dossierId: dossier_id } = write
  const { id } = minutes
  const edition = await editionAfter(write, minutes, before)
  await write.insert(
    'minutes',
    [
      {
        dossier_id,
        id,
        meeting,
        title,
        status: phaseOf(minutes),
        version: minutes.version,
        edition,
        languages: minutes.languages,
        seal_hash: minutes.sealed?.hash ?? null,
        sealed_text: minutes.sealed?.text ?? null,
        sealed_at: minutes.sealed ? write.at : null,
        reopened_because: null,
        withdrawn: false,
      },
    ],
    ['dossier_id', 'id'],
  )
  if (before === null) return
  const was = new Map(before.articles.map((article) => [article.id, article]))
  const versions = new Map(
    (
      await write.rows(
        sql<{
          id: string
          version: number
        }>`select id, version from articles where dossier_id = ${dossier_id} and minutes = ${id}`,
      )
    ).map((row) => [row.id, row.version]),
  )
  const rows: Tables['articles'][] = minutes.articles.map((article, position) => {
    const earlier = was.get(article.id)
    const same = earlier !== undefined && wordingOf(earlier) === wordingOf(article)
    return {
      dossier_id,
      minutes: id,
      id: article.id,
      position,
      number: null,
      texts: article.texts,
      undertakings: article.undertakings,
      version: (versions.get(article.id) ?? 0) + (same ? 0 : 1),
      withdrawn: false,
    }
  })
  await write.insert('articles', rows, ['dossier_id', 'minutes', 'id'])
  for (const gone of before.articles.filter(({ id }) => !minutes.articles.some((article) => article.id === id)))
    // A later article of the same name is a later version, which nobody has confirmed.
    await write.run(
      sql`update articles set withdrawn = true, version = version + 1 where dossier_id = ${dossier_id} and minutes = ${id} and id = ${gone.id}`,
    )
  for (const [index, article] of minutes.articles.entries()) {
    const { version } = rows[index]!
    const earlier = versions.get(article.id) === version ? (was.get(article.id)?.confirmedBy ?? []) : []
    const added = article.confirmedBy.filter((side) => !earlier.includes(side))
    const withdrawn = earlier.filter((side) => !article.confirmedBy.includes(side))
    await write.insert(
      'confirmations',
      added.map((side) => ({
        dossier_id,
        minutes: id,
        article: article.id,
        version,
        side,
        by_user: write.actor.user,
        at: write.at,
      })),
    )
    for (const side of withdrawn)
      await write.run(sql`
        delete from confirmations where dossier_id = ${dossier_id} and minutes = ${id} and article = ${article.id} and version = ${version} and side = ${side}`)
  }
  const signed = minutes.signatures.filter(
    (signature) => !before.signatures.some(({ side }) => side === signature.side),
  )
  await write.insert(
    'signatures',
    signed.map(({ side, by, hash }) => ({
      dossier_id,
      minutes: id,
      edition,
      side,
      text_hash: hash,
      by_user: write.actor.user,
      signatory: by,
      at: write.at,
    })),
  )
  if (minutes.sealed && !before.sealed)
    await write.insert('sealed_editions', [
      {
        dossier_id,
        minutes: id,
        edition,
        seal_hash: minutes.sealed.hash,
        sealed_text: minutes.sealed.text,
        sealed_at: write.at,
      },
    ])
}

const wordingOf = ({ texts, undertakings }: Article): string =>
  JSON.stringify([Object.entries(texts).sort(), undertakings])

/** Signatures belong to an edition; when a change drops them, the next edition begins, and theirs stays on record. */
async function editionAfter(write: Write, minutes: Minutes, before: Minutes | null): Promise<number> {
  if (before === null) return 1
  const [row] = await write.rows(
    sql<{ edition: number }>`select edition from minutes where dossier_id = ${write.dossierId} and id = ${minutes.id}`,
  )
  const dropped = before.signatures.length > 0 && minutes.signatures.length === 0
  return row!.edition + (dropped ? 1 : 0)
}
