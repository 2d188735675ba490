import { Invalid } from '../errors.ts'
import type { Paging } from '../views.ts'

/** Checked limits of a page. Throws {@link Invalid} for what is no page. */
export function pageOf({ limit = 50, offset = 0 }: Paging, most = 500): { limit: number; offset: number } {
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    throw new Invalid(`limit must be a whole number from 1 to ${most}.`)
  if (!Number.isInteger(offset) || offset < 0) throw new Invalid('offset must be a whole number from 0.')
  return { limit, offset }
}
