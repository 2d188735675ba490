import type * as View from '@rapporteur/register'
import type { Proposal, Undertaking, UndertakingLife } from '../schemas/undertaking.ts'
import { presentSource } from './meeting.ts'
import { presentNames } from './names.ts'
import { standingOf } from './standing.ts'

export function presentUndertaking(view: View.UndertakingView): Undertaking {
  const { overdueDays, dueInDays, silent } = view.standing
  return {
    id: view.id,
    wording: presentNames(view.wording),
    kind: view.kind as Undertaking['kind'],
    parties: [...view.parties],
    topics: [...view.topics],
    bodyId: view.body,
    openedOn: view.openedOn,
    lastMentionedOn: view.lastMentionedOn,
    due: view.due,
    postponements: view.postponements,
    phase: view.phase,
    overdueDays,
    dueInDays,
    silent: silent && { sessions: [...silent.sessions], months: silent.months, since: silent.since },
    joint: {
      state: view.joint.state,
      value: view.joint.value,
      bySide: view.joint.bySide.map(({ side, value, reason, on }) => ({ side, value, reason, on })),
    },
    evidence: { ...view.grade, kinds: [...view.grade.kinds] },
    attention: [...view.attention],
    review: view.state,
    standing: standingOf(view.source, view.state),
    version: view.version,
  }
}

export function presentLife(view: View.UndertakingDetail): UndertakingLife {
  return {
    ...presentUndertaking(view),
    mentions: view.mentions.map(({ id, kind, date, due, meeting, document, into, note, unexpected, source }) => ({
      id,
      kind,
      date,
      due,
      meetingId: meeting,
      documentId: document,
      into: [...into],
      note,
      unexpected,
      source: source && presentSource(source),
    })),
    assessments: view.assessments.map(({ side, n, value, reason, evidence, on, meeting, by, at }) => ({
      side,
      number: n,
      value,
      reason,
      evidence: [...evidence],
      on,
      meetingId: meeting,
      by,
      at,
    })),
    responsibles: view.responsibles.map(({ side, agency, note }) => ({ side, agencyId: agency, note })),
    ties: view.ties.map(({ tie, kind, id }) => ({ tie, kind, id })),
    obstacles: view.obstacles.map((obstacle) => ({ ...obstacle })),
    proposals: view.proposals.map(presentProposal),
  }
}

export function presentProposal(view: View.ProposalView): Proposal {
  return {
    id: view.id,
    undertakingId: view.undertaking,
    about: view.about,
    kind: view.kind,
    otherId: view.other,
    otherKind: view.otherKind,
    score: view.score,
    reasons: view.reasons.map((reason) => ({ ...reason })),
    fulfilment: view.fulfilment && { ...view.fulfilment },
    state: view.state,
    version: view.version,
  }
}
