import { sha256Of } from '../database/blob-store.ts'
import { storable } from '../database/storable.ts'

/** A line of the log without its place in the chain. */
export interface LoggedChange {
  readonly dossier_id: string
  readonly seq: number
  readonly at: string
  readonly who: string
  readonly side: string | null
  readonly what: string
  readonly entity: string
  readonly id: string
  readonly before: unknown
  readonly after: unknown
}

/** What the first line of every chain follows. */
export const CHAIN_START = '0'.repeat(64)

/** SHA-256 over the hash before and the line in canonical JSON: nothing in a line, and no line, can change without a trace. */
export const hashOf = (prevHash: string, change: LoggedChange): string =>
  sha256Of(
    `${prevHash}\n${canonicalJson([
      change.dossier_id,
      change.seq,
      change.at,
      change.who,
      change.side,
      change.what,
      change.entity,
      change.id,
      change.before ?? null,
      change.after ?? null,
    ])}`,
  )

/** JSON with sorted keys and storable strings: the same text before it goes into a jsonb column and after it comes out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [storable(key), field] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
  }
  if (typeof value === 'number') return String(JSON.parse(JSON.stringify(value)))
  return JSON.stringify(typeof value === 'string' ? storable(value) : (value ?? null))
}
