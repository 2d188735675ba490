import type * as View from '@rapporteur/register'
import type { Names } from '../schemas/common.ts'

/** Names by language, without the languages that are unknown. */
export function presentNames(names: View.Names): Names {
  const known: Names = {}
  for (const [language, name] of Object.entries(names)) if (name !== undefined) known[language] = name
  return known
}
