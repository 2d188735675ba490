import type { Actor, Read, Write } from '../database/handles.ts'
import { demand } from '../access/permission.ts'
import { Conflict, NotFound } from '../errors.ts'
import { mayDo } from '../rules/access.ts'
import type { LogLine } from '../views.ts'
import { FOLLOWED_BY, NEVER, UNDO_KINDS } from './kinds.ts'
import { laterLines, lineAt, undoings } from './later-lines.ts'
import { standsOn, type Line, type UndoKind } from './undo-kind.ts'

/**
 * Takes back the change that a line of the log tells of, as a change of its own: a line `undone: …` whose `after.undoes` names it.
 * Nothing is deleted. Returns what the change was about. Who may make a change may undo it; what belongs to a side, only that side.
 *
 * Throws `NotFound` for no such line, `Forbidden`, and `Conflict` with the one sentence why not: it was undone already, something later
 * stands on it (which is named), it was a signature, or the program did it.
 */
export async function undoChange(write: Write, seq: number): Promise<Pick<LogLine, 'entity' | 'id'>> {
  const line = await lineAt(write, write.dossierId, seq)
  if (!line) throw new NotFound('line of the log', String(seq))
  const kind = kindOf(line)
  if (!kind) throw new Conflict(whyNever(line))
  demand(write.actor, kind.action, kind.own ? line.side : null)
  const companion = await companionOf(write, line, 1)
  if (companion) throw standsOn(companion)
  await undoLine(write, line, kind)
  return { entity: line.entity, id: line.id }
}

const kindOf = (line: Pick<Line, 'what' | 'who'>): UndoKind | undefined => {
  const kind = UNDO_KINDS[line.what]
  return kind?.applies?.(line) === false ? undefined : kind
}

async function undoLine(write: Write, line: Line, kind: UndoKind): Promise<void> {
  const { dossierId } = write
  const undone = (await undoings(write, dossierId, [line.seq])).get(line.seq)
  if (undone !== undefined) throw new Conflict(`Line ${line.seq} of the log was undone already, by line ${undone}.`)
  const later = (await laterLines(write, dossierId, line.entity, line.id, line.seq)).find((one) =>
    touches(facetOf(one), kind.facet(line)),
  )
  if (later) throw UNDO_KINDS[later.what] ? standsOn(later) : cameLater(later)
  const { before, after } = await kind.undo(write, line)
  // What the same step wrote before it, such as the mention that an outcome became.
  const first = await companionOf(write, line, -1)
  if (first) await undoLine(write, first, UNDO_KINDS[first.what]!)
  write.log({
    what: `undone: ${line.what}`,
    entity: line.entity,
    id: line.id,
    before,
    after: { ...after, undoes: line.seq },
  })
}

/** A line that cannot be undone is in the way for good, but for those that the kind itself looks out for. */
const facetOf = (line: Line): readonly string[] =>
  UNDO_KINDS[line.what]?.facet(line) ?? (NEVER[line.what] === undefined ? [] : ['never'])

const cameLater = ({ seq, what }: Line): Conflict =>
  new Conflict(`Line ${seq} of the log (“${what}”) has changed it since, so this is not undone; set it right by hand.`)

/** Whether one path goes on from the other. */
const touches = (a: readonly string[], b: readonly string[]): boolean =>
  Array.from({ length: Math.min(a.length, b.length) }, (_, n) => a[n] === b[n]).every(Boolean)

/** The line beside this one that one and the same step wrote with it: the one behind (1), which tells of the step, or before (-1). */
async function companionOf(write: Write, line: Line, way: 1 | -1): Promise<Line | null> {
  const other = await lineAt(write, write.dossierId, line.seq + way)
  if (!other || other.at !== line.at || other.who !== line.who) return null
  const [first, second] = way === 1 ? [line, other] : [other, line]
  if (!FOLLOWED_BY(first, second)) return null
  return (await undoings(write, write.dossierId, [other.seq])).has(other.seq) ? null : other
}

const whyNever = ({ what }: Line): string =>
  what.startsWith('undone: ')
    ? 'What was undone is made again as any change, not by undoing the undoing.'
    : (NEVER[what] ?? `“${what}” was done by the program, not by a person, so it cannot be undone.`)

/** What has become of a line, and what may become of it. */
export interface Undoing {
  /** The line that it takes back. */
  readonly undoes: number | null
  /** The line that took it back. */
  readonly undoneBy: number | null
  /** Whether this person may try: its kind can be undone and it has not been. Whether something stands on it shows when tried. */
  readonly undoable: boolean
}

/** What can be said of lines of the log to a person. */
export async function undoingsOf(
  read: Read,
  dossierId: string,
  actor: Actor,
  lines: readonly LogLine[],
): Promise<ReadonlyMap<number, Undoing>> {
  const undone = await undoings(
    read,
    dossierId,
    lines.map(({ seq }) => seq),
  )
  return new Map(
    lines.map((line) => {
      const kind = kindOf(line)
      const undoneBy = undone.get(line.seq) ?? null
      const undoable =
        kind !== undefined && undoneBy === null && mayDo(actor, kind.action, kind.own ? line.side : null).allowed
      const undoes = line.what.startsWith('undone: ') ? Number((line.after as { undoes: number }).undoes) : null
      return [line.seq, { undoes, undoneBy, undoable }]
    }),
  )
}
