import { sql, type RawBuilder } from 'kysely'

/** Conditions joined by `and`; those that are false or undefined are left out. */
export const all = (...conditions: readonly (RawBuilder<unknown> | false | undefined)[]): RawBuilder<unknown> => {
  const given = conditions.filter((condition) => condition !== false && condition !== undefined)
  return given.length === 0 ? sql`true` : sql.join(given, sql` and `)
}

/** States of what is usable: a person accepted or corrected it, or nobody has looked yet. */
export const LIVING: RawBuilder<unknown> = sql`('unreviewed', 'accepted', 'corrected')`
