import type { PlainKey } from '../i18n/messages.ts'

/** A place of a dossier that the navigation leads to. */
export interface Place {
  readonly to: '/d/$dossier' | `/d/$dossier/${string}`
  readonly label: PlainKey
}

const place = <To extends Place['to'], Label extends PlainKey>(to: To, label: Label) => ({ to, label }) as const

/** The navigation in the order of an officer's day: where we stand, the record, the sources, the time. */
export const NAVIGATION = [
  [place('/d/$dossier', 'nav.home')],
  [
    place('/d/$dossier/meetings', 'nav.meetings'),
    place('/d/$dossier/sessions', 'nav.sessions'),
    place('/d/$dossier/undertakings', 'nav.undertakings'),
    place('/d/$dossier/figures', 'nav.figures'),
    place('/d/$dossier/disagreements', 'nav.disagreements'),
    place('/d/$dossier/instruments', 'nav.instruments'),
    place('/d/$dossier/projects', 'nav.projects'),
    place('/d/$dossier/people', 'nav.people'),
  ],
  [
    place('/d/$dossier/documents', 'nav.documents'),
    place('/d/$dossier/review', 'nav.review'),
    place('/d/$dossier/add', 'nav.add'),
  ],
  [
    place('/d/$dossier/calendar', 'nav.calendar'),
    place('/d/$dossier/brief', 'nav.brief'),
    place('/d/$dossier/notes', 'nav.notes'),
    place('/d/$dossier/log', 'nav.log'),
  ],
] as const

/** What fits along the bottom of a phone, beside "more". */
export const BOTTOM = [NAVIGATION[0][0], NAVIGATION[1][0], NAVIGATION[1][2], NAVIGATION[1][3]] as const
