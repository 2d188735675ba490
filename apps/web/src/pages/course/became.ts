import type { CourseItem, SessionReference } from '@rapporteur/api/schemas'

/** What became of an item: each is exactly one of these. */
export function becameOf({
  phase,
  steps,
  proposed,
}: CourseItem): 'fulfilled' | 'closed' | 'again' | 'proposed' | 'silent' {
  if (phase === 'fulfilled') return 'fulfilled'
  if (phase !== 'open' && phase !== 'unmentioned') return 'closed'
  if (steps.length > 1) return 'again'
  return proposed.length > 0 ? 'proposed' : 'silent'
}

/** Column of a mention: its session's, else half-way behind the last session before its date. The first column is 0. */
export function placeOf(
  { meetingId, date }: Pick<CourseItem['steps'][number], 'meetingId' | 'date'>,
  sessions: readonly SessionReference[],
): number {
  const at = sessions.findIndex(({ id }) => id === meetingId)
  if (at >= 0) return at
  const end = Math.max(sessions.length - 1, 0)
  if (date === null) return end
  const after = sessions.findIndex((session) => session.date !== null && session.date > date)
  return after < 0 ? end : Math.max(0, after - 0.5)
}
