import type { Figure, Finding, Instrument, Meeting } from '../../contracts.ts'
import type { Tables, UndertakingSigns } from '../../database/tables.ts'
import { actionsIn } from '../../rules/actions.ts'
import type { Entity } from '../../rules/link-index.ts'
import { mattersIn } from '../../rules/matters.ts'
import { fold } from '../../search/fold.ts'
import type { NameFinder } from '../../search/name-finder.ts'

/** What in an undertaking's words has an identity of its own: names, numbers, figures, what is done and to what. */
export function signsOf(
  row: Tables['findings'],
  language: string,
  others: readonly Tables['findings'][],
  findNames: NameFinder<Entity>,
  entryOf: ReadonlyMap<string, { kind: string; id: string }>,
): UndertakingSigns {
  const inside = others.filter((other) => other.starts < row.ends && row.starts < other.ends)
  const value = (other: Tables['findings']): Finding => other.corrected ?? other.value
  const instruments = inside.flatMap((other): Entity[] => {
    const entry = entryOf.get(other.id)
    return entry?.kind === 'instrument' ? [{ kind: 'instrument', id: entry.id }] : []
  })
  const entities = [...findNames(fold(row.exact)), ...instruments]
  // "By the minutes of the 23rd session, to hold the 24th": the first only says where it stands.
  const records = inside.filter(
    (other) => other.kind === 'instrument' && (value(other) as Instrument).instrumentKind === 'minutes',
  )
  const meetings = inside.filter((other) => other.kind === 'meeting')
  const own = meetings.filter(
    (one) => !records.some((record) => record.starts <= one.starts && one.ends <= record.ends),
  )
  const body = entities.find(({ kind }) => kind === 'body')?.id
  return {
    entities: [...new Map(entities.map((entity) => [`${entity.kind}:${entity.id}`, entity])).values()],
    ordinals: (own.length > 0 ? own : meetings).flatMap((other) => {
      const { ordinal, body: bodyKind } = value(other) as Meeting
      return ordinal !== null && (body ?? bodyKind) !== null ? [{ of: (body ?? bodyKind)!, number: ordinal }] : []
    }),
    values: inside.flatMap((other) => {
      const figure = value(other) as Figure
      return other.kind === 'figure' && typeof figure.value === 'number' ? [`${figure.unit}:${figure.value}`] : []
    }),
    actions: actionsIn(row.exact, language),
    matters: mattersIn(row.exact, language),
  }
}
