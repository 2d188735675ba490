import type {
  BriefAnchor,
  BriefEntries,
  DisagreementEntry,
  FigureEntry,
  InstrumentEntry,
  MeetingEntry,
  UndertakingEntry,
} from '@rapporteur/brief'
import {
  getDossier,
  getMeeting,
  homeOf,
  listFindings,
  listInstruments,
  listMeetings,
  listUndertakings,
  type DocumentSummary,
  type DossierView,
  type FindingView,
  type MeetingView,
  type Names,
  type ObservationView,
  type Read,
  type ReviewState,
} from '@rapporteur/register'
import { documentHeads } from './documentHeads.ts'
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
    ...(await undertakingsAndInstruments(read, d, today)),
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
  const documents = [...(await documentHeads(read, d, new Set(named))).values()]
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

/** Each undertaking once, however many documents speak of it, with where it stands; each instrument with when it lapses. */
async function undertakingsAndInstruments(
  read: Read,
  d: string,
  today: string,
): Promise<Pick<BriefEntries, 'undertakings' | 'instruments'>> {
  const undertakings = await everyPage((page) => listUndertakings(read, d, { ...page, asOf: today }))
  const instruments = await everyPage((page) => listInstruments(read, d, { ...page, asOf: today }))
  const groundsOf = await grounds(read, d)
  return {
    undertakings: undertakings.map((view) => {
      const { words, ...ground } = groundsOf(
        'undertaking',
        view.id,
        isConfirmed(view.state) || view.source === 'person',
      )
      return {
        kind: view.kind as UndertakingEntry['kind'],
        wording: words ?? Object.values(view.wording)[0] ?? '',
        by: view.parties,
        due: view.due,
        state: view.joint.value ?? (view.phase === 'fulfilled' || view.phase === 'dropped' ? view.phase : null),
        silent: view.standing.silent !== null,
        ...ground,
      }
    }),
    instruments: instruments.map((view) => {
      const { words: _, ...ground } = groundsOf(
        'instrument',
        view.id,
        isConfirmed(view.state) || view.source === 'person',
      )
      const { kind, subject, signedOn, termMonths, expiry } = view
      return {
        kind: kind as InstrumentEntry['kind'],
        subject,
        signedOn,
        termMonths,
        expiresOn: expiry.expiresOn,
        ...ground,
      }
    }),
  }
}

/** All items of a list, page by page. */
async function everyPage<T>(
  list: (page: { offset: number; limit: number }) => Promise<{ items: readonly T[]; total: number }>,
): Promise<T[]> {
  const items: T[] = []
  for (let offset = 0; ; offset += PAGE) {
    const page = await list({ offset, limit: PAGE })
    items.push(...page.items)
    if (offset + PAGE >= page.total) return items
  }
}

/** What each undertaking and instrument stands on: the words of every finding behind it, the first document's first. */
async function grounds(read: Read, d: string) {
  const findings = [...(await allFindings(read, d, 'undertaking')), ...(await allFindings(read, d, 'instrument'))]
  const titles = await documentHeads(read, d, new Set(findings.map(({ anchor }) => anchor.document)))
  const dated = (finding: FindingView) => titles.get(finding.anchor.document)!.publishedOn ?? '9999'
  const byEntry = new Map<string, FindingView[]>()
  for (const finding of findings.toSorted((a, b) => (dated(a) < dated(b) ? -1 : dated(a) > dated(b) ? 1 : 0))) {
    for (const { kind, id } of finding.entries)
      byEntry.set(`${kind} ${id}`, [...(byEntry.get(`${kind} ${id}`) ?? []), finding])
  }
  return (kind: 'undertaking' | 'instrument', id: string, confirmed: boolean) => {
    const found = byEntry.get(`${kind} ${id}`) ?? []
    return {
      words: found[0]?.anchor.exact ?? null,
      anchors: found.map((finding) => presentAnchor(finding.anchor, finding.id, titles.get(finding.anchor.document)!)),
      confirmed,
    }
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
