import { namesOfPlace } from '@rapporteur/reading'
import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'
import type { Names } from '../views.ts'

/** Names of a place by language; null where neither the dossier nor a table has it. */
export type PlaceNamesOf = (place: string | null) => Names | null

/** How a dossier calls places: its own sides as it writes them ("Viet Nam"), all others as the tables do. */
export async function placeNamesOf(read: Read, dossierId: string): Promise<PlaceNamesOf> {
  const sides = await read.rows(sql<{ name: Names }>`select name from sides where dossier_id = ${dossierId}`)
  const own = new Map<string, Names>()
  for (const { name } of sides) {
    const written = Object.values(name).filter((one) => one !== undefined)
    const tabled = written.flatMap((one) => Object.values(namesOfPlace(one) ?? {}))
    for (const one of [...written, ...tabled]) own.set(one, name)
  }
  return (place) => {
    if (place === null) return null
    const tabled = namesOfPlace(place)
    return own.get(place) ?? own.get(tabled?.en ?? '') ?? tabled
  }
}
