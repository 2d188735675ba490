import { getConflictBoard, listInstrumentAlerts, listUndertakings, type Read } from '@rapporteur/register'

/** What of a dossier wants attention on a day, in numbers. */
export interface AttentionCounts {
  readonly overdue: number
  readonly dueSoon: number
  readonly silent: number
  /** Instruments that lapse, renew or want notice soon. */
  readonly expiring: number
  /** What the conflict board lists: conflicts of all its pages, and tensions. */
  readonly conflicts: number
}

/** The register's longest page. */
const PAGE = 500

export async function attentionCounts(read: Read, d: string, today: string): Promise<AttentionCounts> {
  const alerts = await listInstrumentAlerts(read, d, today)
  const expiring = new Set(alerts.filter(({ kind }) => kind !== 'expired').map(({ instrument }) => instrument)).size
  const board = await getConflictBoard(read, d, { limit: 1 })
  const open = await listUndertakings(read, d, { attention: 'open', asOf: today, limit: PAGE })
  const has = (attention: 'overdue' | 'due-soon' | 'silent') =>
    open.items.filter((one) => one.attention.includes(attention)).length
  // One reading of all lives is enough where they fit a page; beyond that the register counts each kind.
  const count = async (attention: 'overdue' | 'due-soon' | 'silent') =>
    open.total <= PAGE ? has(attention) : (await listUndertakings(read, d, { attention, asOf: today, limit: 1 })).total
  return {
    overdue: await count('overdue'),
    dueSoon: await count('due-soon'),
    silent: await count('silent'),
    expiring,
    conflicts: board.total + board.tensions.length,
  }
}
