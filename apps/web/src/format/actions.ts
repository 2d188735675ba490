import type { PlainKey } from '../i18n/messages.ts'
import type { Say } from '../i18n/text.ts'

/** What the log calls a change, and what the pages call it. */
const ACTIONS: Readonly<Record<string, PlainKey>> = {
  'finding accepted': 'did.findingAccepted',
  'finding corrected': 'did.findingCorrected',
  'finding rejected': 'did.findingRejected',
  'finding merged': 'did.findingMerged',
  'finding deprecated': 'did.findingDeprecated',
  'finding reopened': 'did.findingReopened',
  'finding to be accepted, a second person to confirm': 'did.findingToAccept',
  'finding to be corrected, a second person to confirm': 'did.findingToCorrect',
  'undertaking entered': 'did.undertakingEntered',
  'undertaking amended': 'did.undertakingAmended',
  'undertaking adopted': 'did.undertakingAdopted',
  'undertaking restated': 'did.undertakingRestated',
  'undertaking narrowed': 'did.undertakingNarrowed',
  'undertaking widened': 'did.undertakingWidened',
  'undertaking split': 'did.undertakingSplit',
  'undertaking merged': 'did.undertakingMerged',
  'undertaking postponed': 'did.undertakingPostponed',
  'undertaking dropped': 'did.undertakingDropped',
  'undertaking fulfilled': 'did.undertakingFulfilled',
  'undertaking assessed': 'did.undertakingAssessed',
  'undertaking joined into another': 'did.undertakingJoined',
  'undertaking parted from another': 'did.undertakingParted',
  'agency named responsible': 'did.agencyNamed',
  'agency no longer responsible': 'did.agencyReleased',
  'proposal confirmed': 'did.proposalConfirmed',
  'proposal rejected': 'did.proposalRejected',
  'merge confirmed': 'did.mergeConfirmed',
  'merge rejected': 'did.mergeRejected',
  'proposals brought up to date': 'did.proposalsRefreshed',
  'merges brought up to date': 'did.mergesRefreshed',
  'session planned': 'did.sessionPlanned',
  'session planned anew': 'did.sessionPlannedAnew',
  'session held': 'did.sessionHeld',
  'agenda opened': 'did.agendaOpened',
  'item adopted': 'did.itemAdopted',
  'outcome given': 'did.outcomeGiven',
  'instrument amended': 'did.instrumentAmended',
  'instrument filled in': 'did.instrumentFilled',
  'meeting filled in': 'did.meetingFilled',
  'project’s state set': 'did.projectState',
  'obstacle entered': 'did.obstacleEntered',
  'obstacle gone': 'did.obstacleGone',
  'notice seen': 'did.noticeSeen',
  'minutes begun': 'did.minutesBegun',
  'minutes: article-written': 'did.articleWritten',
  'minutes: article-removed': 'did.articleRemoved',
  'minutes: articles-ordered': 'did.articlesOrdered',
  'minutes: confirmed': 'did.articleConfirmed',
  'minutes: confirmation-withdrawn': 'did.confirmationWithdrawn',
  'minutes: signed': 'did.minutesSigned',
  'private note written': 'did.noteWritten',
  'private note changed': 'did.noteChanged',
  'private note withdrawn': 'did.noteWithdrawn',
  'document imported': 'did.documentImported',
  'document read again': 'did.documentRead',
  'dossier installed': 'did.dossierInstalled',
  'dossier updated': 'did.dossierUpdated',
  'role given': 'did.roleGiven',
  'account created': 'did.accountCreated',
  'account shut': 'did.accountShut',
  'token made': 'did.tokenMade',
  'token ended': 'did.tokenEnded',
}

const UNDONE = 'undone: '

/** What was done, in words; a change that has none yet is called as the log calls it. */
export function actionLabel(action: string, t: Say): string {
  if (action.startsWith(UNDONE)) return t('undo.undone', { action: actionLabel(action.slice(UNDONE.length), t) })
  const key = ACTIONS[action]
  return key === undefined ? action : t(key)
}
