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
  const lock = purpose === 'to-write' ? sql`for update` : sql``
  const [row] = await read.rows(
    sql<Tables['minutes']>`select * from minutes where dossier_id = ${dossierId} and id = ${id} ${lock}`,
  )
  if (!row) throw new NotFound('minutes', id)
  const sides = await read.rows(sql<{ code: string }>`select code from sides where dossier_id = ${dossierId}`)
  const articles = await read.rows(sql<Tables['articles'] & { confirmed_by: string[] | null }>`
    select a.*, (
      select jsonb_agg(c.side order by c.side) from confirmations c
      where c.dossier_id = a.dossier_id and c.minutes = a.minutes and c.article = a.id and c.version = a.version) as confirmed_by
    from articles a where a.dossier_id = ${dossierId} and a.minutes = ${id} and not a.withdrawn order by a.position`)
  const signatures = await read.rows(sql<Tables['signatures']>`
    select * from signatures where dossier_id = ${dossierId} and minutes = ${id} and edition = ${row.edition} order by at, side`)
  const seals = await read.rows(sql<Tables['sealed_editions']>`
    select * from sealed_editions where dossier_id = ${dossierId} and minutes = ${id} order by edition`)
  const sealed = seals.find(({ edition }) => edition === row.edition)
  const textOf = (seal: Tables['sealed_editions']) => ({ hash: seal.seal_hash, text: seal.sealed_text as string })
  return {
    meeting: row.meeting,
    title: row.title,
    minutes: {
      id,
      sides: sides.map(({ code }) => code).toSorted(),
      languages: [...row.languages].toSorted(),
      articles: articles.map((article): Article => ({
        id: article.id,
        texts: article.texts as Article['texts'],
        undertakings: article.undertakings,
        confirmedBy: article.confirmed_by ?? [],
      })),
      signatures: signatures.map((signature): Signature => ({
        side: signature.side,
        by: signature.signatory,
        on: signature.at.slice(0, 10),
        hash: signature.text_hash,
      })),
      sealed: sealed ? textOf(sealed) : null,
      earlierSeals: seals.filter(({ edition }) => edition < row.edition).map(textOf),
      notices: [],
      version: row.version,
    },
  }
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
