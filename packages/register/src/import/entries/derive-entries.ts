import type { Tables } from '../../database/tables.ts'
import type { ImportContext, ReadDocument } from '../context.ts'
import { deriveInstruments } from './instruments.ts'
import { deriveMeetings } from './meetings.ts'
import { deriveObservations } from './observations.ts'
import { derivePeople } from './people.ts'
import { deriveTargetVersions } from './targets.ts'
import { deriveUndertakings } from './undertakings.ts'

/** Makes the entries that stand on the findings of these documents. */
export async function deriveEntries(context: ImportContext, documents: readonly ReadDocument[]): Promise<void> {
  const supports: Tables['supports'][] = []
  // Undertakings come after what their sentences name: meetings, instruments.
  for (const derive of [
    deriveMeetings,
    derivePeople,
    deriveInstruments,
    deriveObservations,
    deriveTargetVersions,
    deriveUndertakings,
  ])
    supports.push(...(await derive(context, documents, supports)).supports)
  await context.write.insert('supports', supports, 'skip')
}
