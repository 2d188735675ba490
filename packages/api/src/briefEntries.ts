import type { BriefAnchor, BriefEntries, DisagreementEntry, FigureEntry, MeetingEntry } from '@rapporteur/brief'
import {
  getDocument,
  getDossier,
  getMeeting,
  homeOf,
  listFindings,
  listMeetings,
  type DocumentSummary,
  type DossierView,
  type FindingView,
  type MeetingView,
  type Names,
  type ObservationView,
  type Read,
  type ReviewState,
} from '@rapporteur/register'
import { presentAnchor } from './present/anchor.ts'

/** More sessions and plans than a brief tells of. */
const MOST_MEETINGS = 12
/** The register's longest page. */
const PAGE = 500

const isConfirmed = (state: ReviewState): boolean => state === 'accepted' || state === 'corrected'

/** Everything that a brief of a dossier is composed from. */
export async function briefEntries(read: Read, d: string, today: string): Promise<BriefEntries> {
  const [dossier, home] = await Promise.all([getDossier(read, d), homeOf(read, d, today)])
  const reporters = new Map(dossier.reporters.map(({ id, name }) => [id, name]))
  const figure = (view: ObservationView) => figureEntry(view, reporters)
  return {
    dossier: dossier.name,
    sides: dossier.sides.map(({ code, name }) => ({ code, name })),
    indicator: home.indicator,
    target: home.target && (await targetEntry(read, d, home.target)),
    figures: [...home.years.flatMap(({ observations }) => observations), ...home.partial].map(figure),
    meetings: await meetingEntries(read, d, dossier),
    ...(await undertakingsAndInstruments(read, d)),
    disagreements: home.years
      .filter(({ differing }) => differing)
      .map(({ year, observations }): DisagreementEntry => {
        const figures = observations.map(figure)
        const whose = new Set(observations.map(({ reporter }) => reporter))
        return {
          indicator: home.indicator,
          period: String(year),
          figures,
          // Two statistics are a reason only where each figure is known to be of one.
          reason: whose.size > 1 && !whose.has(null) ? 'reporter' : null,
        }
      }),
  }
}

function figureEntry(view: ObservationView, reporters: ReadonlyMap<string, Names>): FigureEntry {
  const { period, unit, stated, low, high, qualifier, status, change, reporter, source, state } = view
  return {
    period,
    unit,
    stated,
    low,
    high,
    qualifier,
    status,
    change,
    reporter: (reporter !== null && reporters.get(reporter)) || null,
    anchors: [presentAnchor(source.anchor, source.finding, source.document)],
    confirmed: isConfirmed(state),
  }
}

/** A target stands on the dossier's own file; a document that it names is its source as a whole. */
async function targetEntry(
  read: Read,
  d: string,
  target: DossierView['targets'][number],
): Promise<BriefEntries['target']> {
  const { indicator, unit } = target
  // What the dossier's file or a person says goes before what only a reader found.
  const settled = target.versions.filter(({ source, state }) => source !== 'reading' || isConfirmed(state))
  const versions = settled.length > 0 ? settled : target.versions
  const named = versions.flatMap(({ document }) => (document === null ? [] : [document]))
  const documents = await Promise.all([...new Set(named)].map((id) => getDocument(read, d, id)))
  return {
    indicator,
    unit,
    versions: versions.map(({ value, by, setOn }) => ({ value, by, setOn })),
    anchors: documents.map(wholeDocument),
    confirmed: settled.length > 0,
  }
}

const wholeDocument = ({ id, title, language, publishedOn, name }: DocumentSummary): BriefAnchor => ({
  documentId: id,
  findingId: null,
  quote: '',
  start: 0,
  end: 0,
  documentTitle: title ?? name,
  language,
  publishedOn,
})

async function meetingEntries(read: Read, d: string, dossier: DossierView): Promise<MeetingEntry[]> {
  const bodies = new Map(dossier.bodies.map(({ id, name }) => [id, name]))
  const [sessions, planned] = await Promise.all([
    listMeetings(read, d, { kind: 'session', status: 'held', order: 'down', limit: MOST_MEETINGS }),
    listMeetings(read, d, { status: 'planned', order: 'down', limit: MOST_MEETINGS }),
  ])
  const entry = async (view: MeetingView): Promise<MeetingEntry> => {
    const { sources } = await getMeeting(read, d, view.id)
    return {
      id: view.id,
      kind: view.kind as MeetingEntry['kind'],
      body: (view.body && bodies.get(view.body)) || null,
      ordinal: view.ordinal,
      date: view.date,
      place: view.place,
      status: view.status,
      anchors: sources.map(({ anchor, finding, document }) => presentAnchor(anchor, finding, document)).slice(0, 3),
      confirmed: view.source !== 'reading' || isConfirmed(view.state),
    }
  }
  return Promise.all([...sessions.items, ...planned.items].map(entry))
}

async function undertakingsAndInstruments(
  read: Read,
  d: string,
): Promise<Pick<BriefEntries, 'undertakings' | 'instruments'>> {
  const [undertakings, instruments] = await Promise.all([
    allFindings(read, d, 'undertaking'),
    allFindings(read, d, 'instrument'),
  ])
  const titles = await titlesOf(read, d, [...undertakings, ...instruments])
  const ground = ({ id, anchor, state }: FindingView) => ({
    anchors: [presentAnchor(anchor, id, titles.get(anchor.document)!)],
    confirmed: isConfirmed(state),
  })
  return {
    undertakings: undertakings.flatMap((view) => {
      if (view.value.kind !== 'undertaking') return []
      const { undertakingKind, by, due } = view.value
      return [
        { kind: undertakingKind, wording: view.anchor.exact, by, due, state: null, silent: null, ...ground(view) },
      ]
    }),
    instruments: instruments.flatMap((view) => {
      if (view.value.kind !== 'instrument') return []
      const { instrumentKind, subject, signedOn, termMonths } = view.value
      const expiresOn = signedOn !== null && termMonths !== null ? monthsAfter(signedOn, termMonths) : null
      return [{ kind: instrumentKind, subject, signedOn, termMonths, expiresOn, ...ground(view) }]
    }),
  }
}

/** Findings of a kind that nobody rejected or merged away. */
async function allFindings(read: Read, d: string, kind: 'undertaking' | 'instrument'): Promise<FindingView[]> {
  const found: FindingView[] = []
  for (let offset = 0; ; offset += PAGE) {
    const page = await listFindings(read, d, { kind, offset, limit: PAGE })
    found.push(...page.items.filter(({ state }) => state === 'unreviewed' || isConfirmed(state)))
    if (offset + PAGE >= page.total) return found
  }
}

async function titlesOf(read: Read, d: string, findings: readonly FindingView[]) {
  const ids = [...new Set(findings.map(({ anchor }) => anchor.document))]
  return new Map(await Promise.all(ids.map(async (id) => [id, await getDocument(read, d, id)] as const)))
}

/** A date some months later, exactly as precise as it is; a day that the month lacks is its last. */
export function monthsAfter(date: string, months: number): string | null {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || date.includes('/')) return null
  if (month === undefined) return months % 12 === 0 ? String(year + months / 12) : null
  const index = year * 12 + month - 1 + months
  const at = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  if (day === undefined) return at
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  return `${at}-${String(Math.min(day, last)).padStart(2, '0')}`
}
