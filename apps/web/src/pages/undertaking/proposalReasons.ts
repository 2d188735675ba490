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
  deed: 'linkReason.deed',
  wording: 'linkReason.wording',
  by: 'linkReason.by',
  due: 'linkReason.due',
  'instrument-signed': 'linkReason.instrumentSigned',
  'later-due': 'linkReason.laterDue',
  'session-held': 'linkReason.sessionHeld',
  'value-reached': 'linkReason.valueReached',
}

const AGAINST: Readonly<Record<string, PlainKey>> = {
  'other-ordinal': 'linkReason.otherOrdinal',
  'time-apart': 'linkReason.timeApart',
  'other-project': 'linkReason.otherProject',
  'other-action': 'linkReason.otherAction',
  'other-parties': 'linkReason.otherParties',
  'no-common-matter': 'linkReason.noCommonMatter',
}

const said = (codes: readonly unknown[], names: Readonly<Record<string, PlainKey>>, t: Say): string[] =>
  codes.flatMap((code) => (typeof code === 'string' && names[code] !== undefined ? [t(names[code])] : []))

/** Why something is proposed, in words, strongest first; what speaks against it is not a reason. */
export function proposalReasons({ reasons, fulfilment }: Pick<Proposal, 'reasons' | 'fulfilment'>, t: Say): string[] {
  const codes = reasons.filter(({ points }) => typeof points === 'number' && points > 0).map(({ code }) => code)
  return said([fulfilment?.rule, ...codes], REASONS, t)
}

/** What speaks against it, in words; a person weighs both. */
export function proposalDoubts({ reasons }: Pick<Proposal, 'reasons'>, t: Say): string[] {
  const codes = reasons.filter(({ points }) => typeof points === 'number' && points < 0).map(({ code }) => code)
  return said(codes, AGAINST, t)
}
