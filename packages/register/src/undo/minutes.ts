import { sql } from 'kysely'
import type { PartyCode } from '../contracts.ts'
import { type Write } from '../database/handles.ts'
import { Conflict } from '../errors.ts'
import { getMinutes, takeStep, type MinutesView } from '../minutes/minutes.ts'
import type { MinutesEvent } from '../rules/minutes.ts'
import { whole, type Line, type UndoKind } from './undo-kind.ts'

/** The step that takes a step back, on the text as it stands. */
type Back = (line: Line, side: PartyCode, now: MinutesView) => readonly MinutesEvent[]

const written: Back = ({ before, after }, side) => [
  before.article
    ? { kind: 'article-written', side, ...textOf(before.article) }
    : { kind: 'article-removed', side, article: after.event.article },
]

const removed: Back = ({ before }, side, now) => {
  const id: string = before.article.id
  const there = new Set([...now.articles.map((article) => article.id), id])
  const were: string[] = (before.order ?? []).filter((one: string) => there.has(one))
  const order = [...were, ...[...there].filter((one) => !were.includes(one))]
  const appended = [...now.articles.map((article) => article.id), id]
  return [
    { kind: 'article-written', side, ...textOf(before.article) },
    ...(order.join() === appended.join() ? [] : [{ kind: 'articles-ordered', side, articles: order } as const]),
  ]
}

const ordered: Back = ({ before }, side, now) => {
  const there = now.articles.map((article) => article.id)
  if ([...(before.order ?? [])].sort().join() !== there.toSorted().join())
    throw new Conflict('Articles have been added or taken out since; order them anew.')
  return [{ kind: 'articles-ordered', side, articles: before.order }]
}

const confirmed: Back = ({ after }, side) => [{ kind: 'confirmation-withdrawn', side, article: after.event.article }]

const confirmedAgain: Back = ({ after }, side, now) => {
  const article: string = after.event.article
  const text = now.articles.find(({ id }) => id === article)
  if (!text) throw new Conflict('That article is no longer in the minutes.')
  return [{ kind: 'confirmed', side, article, seen: text.hash }]
}

const textOf = ({
  id,
  texts,
  undertakings,
}: {
  id: string
  texts: Record<string, string>
  undertakings: string[]
}) => ({
  article: id,
  texts,
  undertakings,
})

const undoWith = (back: Back) => async (write: Write, line: Line) => {
  const side = write.actor.side
  const now = await getMinutes(write, write.dossierId, line.id)
  if (now.signatures.length > 0)
    throw new Conflict(
      'These minutes carry a signature. What was agreed before it is not undone; change the text, which reopens the minutes and tells every side.',
    )
  let before: object | undefined
  let after: object = {}
  for (const event of back(line, side!, now)) {
    const step = await takeStep(write, line.id, event)
    before ??= step.before
    after = step.after
  }
  return { before, after }
}

async function undoBegun(write: Write, { id, after }: Line) {
  await write.run(
    sql`update minutes set withdrawn = true, version = version + 1 where dossier_id = ${write.dossierId} and id = ${id}`,
  )
  return { before: after }
}

const article = ({ after }: Line) => ['article', after.event.article]
const confirmation = ({ side, after }: Line) => ['article', after.event.article, side ?? '']

export const minutesKinds: Readonly<Record<string, UndoKind>> = {
  'minutes begun': { action: 'draft-article', facet: whole, undo: undoBegun },
  'minutes: article-written': { action: 'draft-article', facet: article, undo: undoWith(written) },
  'minutes: article-removed': { action: 'draft-article', facet: article, undo: undoWith(removed) },
  'minutes: articles-ordered': { action: 'draft-article', facet: () => ['order'], undo: undoWith(ordered) },
  'minutes: confirmed': { action: 'confirm-article', own: true, facet: confirmation, undo: undoWith(confirmed) },
  'minutes: confirmation-withdrawn': {
    action: 'confirm-article',
    own: true,
    facet: confirmation,
    undo: undoWith(confirmedAgain),
  },
}
