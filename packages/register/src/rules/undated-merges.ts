import { FIELDS } from './matters.ts'
import {
  type InstrumentEntry,
  isDay,
  mattersOf,
  type Merge,
  mergeOf,
  type MergeReason,
  rankOf,
  share,
  sorted,
  wordedAlike,
} from './merges.ts'

/** Of one kind between the same parties no more than these are compared. */
const MOST_COMPARED = 120

/**
 * Instruments of one kind and the same parties of which at most one has a day of signature: "the new agreement on education" that is
 * being negotiated in five documents. Of those that are about the same, each is proposed to become part of the one that is best known.
 * Minutes are told by their session, and are not guessed at.
 */
export function mergesOfUndated(entries: readonly InstrumentEntry[]): Merge[] {
  const groups = Map.groupBy(
    entries.filter(({ kind }) => kind !== 'minutes'),
    ({ kind, parties }) => `${kind}|${sorted(parties)}`,
  )
  return [...groups.values()].flatMap((group) => {
    const some = group.slice(0, MOST_COMPARED).toSorted((a, b) => rankOf(b) - rankOf(a) || (a.id < b.id ? -1 : 1))
    const taken = new Set<InstrumentEntry>()
    return some.flatMap((kept, n) => {
      if (taken.has(kept)) return []
      return some.slice(n + 1).flatMap((other) => {
        const about = taken.has(other) ? null : aboutTheSame(kept, other)
        if (about === null) return []
        taken.add(other)
        const same: MergeReason[] = [
          { code: 'kind', shared: [kept.kind] },
          { code: 'parties', shared: kept.parties },
        ]
        return [mergeOf(kept, other, about.score, [...same, about.reason])]
      })
    })
  })
}

/** Why two may be one though no day ties them; null where nothing says so, or something speaks against it. */
function aboutTheSame(a: InstrumentEntry, b: InstrumentEntry): { score: number; reason: MergeReason } | null {
  // Two with days are told by their days; what one document tells apart are two things.
  if (isDay(a.signedOn) && isDay(b.signedOn)) return null
  if (
    a.signedOn !== null &&
    b.signedOn !== null &&
    !a.signedOn.startsWith(b.signedOn) &&
    !b.signedOn.startsWith(a.signedOn)
  )
    return null
  if (share(a.documents, b.documents).length > 0) return null
  const [mattersOfA, mattersOfB] = [mattersOf(a), mattersOf(b)]
  const shared = share(mattersOfA, mattersOfB)
  const subject: MergeReason = { code: 'subject', shared }
  const things = [...new Set([...mattersOfA, ...mattersOfB])].filter((matter) => !FIELDS.has(matter))
  // A plan for a research centre is not the plan of all cooperation: every thing that one names the other names too.
  if (things.length > 0)
    return things.every((matter) => shared.includes(matter)) ? { score: 0.6, reason: subject } : null
  if (wordedAlike(a, b)) return { score: 0.55, reason: { code: 'wording', shared: [] } }
  // Education alone is a field and no thing; that both speak of it and of nothing else is something.
  const isAll = shared.length > 0 && shared.length === Math.min(mattersOfA.length, mattersOfB.length)
  return isAll ? { score: 0.4, reason: subject } : null
}
