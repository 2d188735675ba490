import type { IsoDate, PartyCode } from '../contracts.ts'
import { sha256Of } from '../database/blob-store.ts'
import { fold } from '../search/fold.ts'

/** An id that two processes give the same thing: a letter and 16 digits of the hash of what it is. */
export const idOf = (letter: string, ...parts: readonly unknown[]): string =>
  `${letter}-${sha256Of(parts.map((part) => String(part ?? '')).join('|')).slice(0, 16)}`

const toTheDay = (date: IsoDate | null): boolean => date !== null && /^\d{4}-\d\d-\d\d/.test(date)

/** What tells one meeting from another. */
export interface MeetingFacts {
  readonly kind: string
  readonly body_kind: string | null
  readonly body: string | null
  readonly ordinal: number | null
  readonly date: IsoDate | null
  readonly parties: readonly PartyCode[]
}

/**
 * Two documents speak of one meeting when it is the same numbered session of the same body, or the same kind of meeting of the
 * same parties on the same day. Anything less certain stands alone, under `alone`: a year of talks is not one talk.
 */
export function meetingKey(
  facts: MeetingFacts,
  sides: readonly PartyCode[],
  alone: string,
): { id: string; key: string } {
  // Parties that are the dossier's own (or unsaid) do not tell meetings apart; others do.
  const foreign = facts.parties.some((party) => !sides.includes(party)) ? facts.parties.toSorted().join('+') : ''
  const key =
    facts.kind === 'session' && facts.ordinal !== null
      ? ['session', facts.body_kind, facts.body, facts.ordinal, foreign].join('|')
      : toTheDay(facts.date)
        ? [facts.kind, facts.body_kind, facts.body, facts.date, facts.parties.toSorted().join('+')].join('|')
        : alone
  return { id: idOf('m', key), key }
}

/** A target's version is a value and a date to reach it by; who repeats both says nothing new. */
export const targetVersionKey = (value: number, due: IsoDate | null): string => `${value}|${due ?? ''}`

/**
 * Two documents speak of one instrument when kind, day of signature, parties and subject agree; else it stands alone. Minutes are told
 * by their session, or by their day: on one day two sides sign those of one session.
 */
export function instrumentKey(
  facts: { kind: string; signedOn: IsoDate | null; subject: string | null; parties: readonly PartyCode[] },
  session: { readonly body: string; readonly ordinal: number } | null,
  alone: string,
): { id: string; key: string } {
  const isRecord = facts.kind === 'minutes' && toTheDay(facts.signedOn)
  const subject = isRecord ? 'minutes' : facts.subject === null ? '' : fold(facts.subject)
  const key =
    facts.kind === 'minutes' && session !== null
      ? ['minutes', session.body, session.ordinal].join('|')
      : subject === ''
        ? alone
        : [facts.kind, facts.signedOn ?? '', facts.parties.toSorted().join('+'), subject].join('|')
  return { id: idOf('i', key), key }
}
