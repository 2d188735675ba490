import type * as View from '@rapporteur/register'
import type { Reference } from '../schemas/common.ts'
import type { Meeting, MeetingDetail, Source } from '../schemas/meeting.ts'
import { presentAnchor } from './anchor.ts'
import { standingOf } from './standing.ts'
import { presentNames } from './names.ts'

/** Names of the dossier's bodies, by id. */
export type Bodies = ReadonlyMap<string, View.Names>

export function presentMeeting(view: View.MeetingView, bodies: Bodies): Meeting {
  return {
    id: view.id,
    kind: view.kind as Meeting['kind'],
    bodyId: view.body,
    bodyKind: view.bodyKind as Meeting['bodyKind'],
    bodyNames: presentNames((view.body && bodies.get(view.body)) || {}),
    titles: view.title && presentNames(view.title),
    ordinal: view.ordinal,
    date: view.date,
    place: view.place,
    placeNames: view.placeNames && presentNames(view.placeNames),
    placeId: view.placeId,
    online: view.online,
    status: view.status,
    parties: [...view.parties],
    review: view.state,
    standing: standingOf(view.source, view.state),
    words: view.words,
    documents: view.documents,
    version: view.version,
  }
}

export function presentMeetingDetail(
  view: View.MeetingDetail,
  bodies: Bodies,
  around: { readonly previous: View.MeetingView | null; readonly next: View.MeetingView | null },
): MeetingDetail {
  return {
    ...presentMeeting(view, bodies),
    sources: view.sources.map(presentSource),
    previous: around.previous && meetingReference(around.previous),
    next: around.next && meetingReference(around.next),
    people: view.people.map(({ id, name, side }) => ({ id, names: presentNames(name), side })),
    undertakings: view.undertakings.map(({ id, kind, quote, document }) => ({ id, kind, quote, documentId: document })),
  }
}

export function presentSource(view: View.SourceView): Source {
  return {
    anchor: presentAnchor(view.anchor, view.finding, view.document),
    certainty: view.certainty,
    verdict: view.verdict,
    review: view.state,
    url: view.document.url,
    reporter: view.document.reporter,
  }
}

/** A label without words, for any language: the ordinal, else the date, else the place. */
export function meetingReference(view: View.MeetingView): Reference {
  return { kind: 'meeting', id: view.id, label: view.ordinal?.toString() ?? view.date ?? view.place ?? view.id }
}
