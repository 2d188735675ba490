import type { ReviewState } from '@rapporteur/register'
import type { Standing } from '../schemas/common.ts'

/** What an entry stands on: the dossier's own file, a person's word, or a reading that a person has confirmed or not. */
export function standingOf(source: string, review: ReviewState): Standing {
  if (source === 'dossier') return 'dossier'
  if (source === 'person') return 'typed'
  return review === 'accepted' || review === 'corrected' ? 'reviewed' : 'machine'
}
