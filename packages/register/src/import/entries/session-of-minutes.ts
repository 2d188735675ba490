import type { Instrument, Meeting } from '../../contracts.ts'
import type { Tables } from '../../database/tables.ts'
import type { ImportContext, ReadDocument } from '../context.ts'
import { bodyOf } from './meetings.ts'

/** A numbered session of one of the dossier's bodies. */
export interface NumberedSession {
  readonly body: string
  readonly ordinal: number
}

/**
 * The session whose minutes a document speaks of: by the number it gives them, else the session that it says was held on the day they
 * were signed. Null where the document does not tell which body met: a committee and its subcommittee both have a 14th session.
 */
export function sessionOfMinutes(
  context: ImportContext,
  document: ReadDocument,
  minutes: Pick<Instrument, 'ordinal' | 'signedOn'>,
): NumberedSession | null {
  const named = document.findings.flatMap((row) => {
    const meeting = sessionOf(row)
    const isIt =
      meeting?.ordinal != null &&
      (minutes.ordinal === null
        ? meeting.status === 'held' && meeting.date !== null && meeting.date === minutes.signedOn
        : meeting.ordinal === minutes.ordinal)
    const body = isIt ? bodyOf(context, document, row, meeting) : null
    return body === null ? [] : [{ body, ordinal: meeting!.ordinal! }]
  })
  const [first] = named
  return first && named.every(({ body, ordinal }) => body === first.body && ordinal === first.ordinal) ? first : null
}

function sessionOf(row: Tables['findings']): Meeting | null {
  if (row.kind !== 'meeting') return null
  const meeting = (row.corrected ?? row.value) as Meeting
  return meeting.meetingKind === 'session' ? meeting : null
}
