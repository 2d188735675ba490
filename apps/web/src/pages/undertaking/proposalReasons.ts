import type { Proposal } from '@rapporteur/api/schemas'
import type { PlainKey } from '../../i18n/messages.ts'
import type { Say } from '../../i18n/text.ts'

/** What the register's reasons and rules are called; one that is not here is left out rather than shown as a code. */
const REASONS: Readonly<Record<string, PlainKey>> = {
  project: 'linkReason.project',
  body: 'linkReason.body',
  instrument: 'linkReason.instrument',
  person: 'linkReason.person',
  place: 'linkReason.place',
  ordinal: 'linkReason.ordinal',
  value: 'linkReason.value',
  matter: 'linkReason.matter',
  topic: 'linkReason.topic',
  action: 'linkReason.action',
  wording: 'linkReason.wording',
  by: 'linkReason.by',
  due: 'linkReason.due',
  'instrument-signed': 'linkReason.instrumentSigned',
  'later-due': 'linkReason.laterDue',
  'session-held': 'linkReason.sessionHeld',
  'value-reached': 'linkReason.valueReached',
}

/** Why something is proposed, in words, strongest first; what speaks against it is not a reason. */
export function proposalReasons({ reasons, fulfilment }: Pick<Proposal, 'reasons' | 'fulfilment'>, t: Say): string[] {
  const codes = [
    fulfilment?.rule,
    ...reasons.filter(({ points }) => typeof points === 'number' && points > 0).map(({ code }) => code),
  ]
  return codes.flatMap((code) => (typeof code === 'string' && REASONS[code] !== undefined ? [t(REASONS[code])] : []))
}
