import { sql } from 'kysely'
import type { Person } from '../../contracts.ts'
import { among } from '../../database/handles.ts'
import type { Tables } from '../../database/tables.ts'
import { fold } from '../../search/fold.ts'
import type { ImportContext, ReadDocument } from '../context.ts'
import { idOf } from '../keys.ts'
import { supportRow, type Derived } from './derived.ts'

/** People by any of their known names; a name nobody knows is a new person, known from documents only. */
export async function derivePeople(context: ImportContext, documents: readonly ReadDocument[]): Promise<Derived> {
  const { write, dossierId } = context
  const found = documents.flatMap((document) =>
    document.findings
      .filter((row) => row.kind === 'person')
      .map((row) => ({ document, row, person: (row.corrected ?? row.value) as Person })),
  )
  const spellings = (person: Person) => [
    person.name,
    ...(person.canonical ? [person.canonical] : []),
    ...person.aliases,
  ]
  const folded = [...new Set(found.flatMap(({ person }) => spellings(person).map(fold)))]
  const rows = await write.rows(sql<{ entity: string; folded: string; source: string }>`
    select n.entity, n.folded, p.source from names n join people p on p.dossier_id = n.dossier_id and p.id = n.entity
    where n.dossier_id = ${dossierId} and n.kind = 'person' and n.folded in ${among(folded)} order by p.position, n.entity`)
  const idByName = new Map<string, string>()
  for (const row of rows) if (!idByName.has(row.folded)) idByName.set(row.folded, row.entity)
  const ofDossier = new Set(rows.filter((row) => row.source === 'dossier').map((row) => row.entity))

  const people = new Map<string, Tables['people']>()
  const names = new Map<string, Tables['names']>()
  const supports: Tables['supports'][] = []
  for (const { document, row, person } of found) {
    const known = spellings(person)
      .map((name) => idByName.get(fold(name)))
      .find((id) => id !== undefined)
    const id = known ?? idOf('p', fold(person.canonical ?? person.name))
    supports.push(supportRow(dossierId, 'person', id, row.id, document.id))
    // A gloss in a document does not change whom the dossier itself lists.
    if (ofDossier.has(id)) continue
    if (!known) {
      const language = document.document.language ?? 'en'
      people.set(id, {
        dossier_id: dossierId,
        id,
        side: person.side,
        name: { [language]: person.name },
        source: 'reading',
        state: 'unreviewed',
        position: NOT_LISTED,
      })
    }
    for (const name of spellings(person)) {
      const text = name.normalize('NFC')
      if (!idByName.has(fold(text))) idByName.set(fold(text), id)
      names.set(`${id}|${text}`, {
        dossier_id: dossierId,
        kind: 'person',
        entity: id,
        name: text,
        folded: fold(text),
        language: null,
        position: NOT_LISTED,
      })
    }
  }
  await write.insert('people', [...people.values()], 'skip')
  await write.insert('names', [...names.values()], 'skip')
  return { supports }
}

/** Position of what the dossier's file does not list: after everything that it does. */
const NOT_LISTED = 1_000_000
