import { countAttention, getConflictBoard, listInstrumentAlerts, type Read } from '@rapporteur/register'

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

export async function attentionCounts(read: Read, d: string, today: string): Promise<AttentionCounts> {
  const alerts = await listInstrumentAlerts(read, d, today)
  const expiring = new Set(alerts.filter(({ kind }) => kind !== 'expired').map(({ instrument }) => instrument)).size
  const board = await getConflictBoard(read, d, { limit: 1 })
  return {
    ...(await countAttention(read, d, today)),
    expiring,
    conflicts: board.total + board.tensions.length,
  }
}
