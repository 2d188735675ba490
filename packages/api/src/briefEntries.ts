import type {
  BriefAnchor,
  BriefEntries,
  DisagreementEntry,
  FigureEntry,
  InstrumentEntry,
  MeetingEntry,
  ProposalEntries,
  UndertakingEntry,
} from '@rapporteur/brief'
import {
  getDossier,
  getMeeting,
  homeOf,
  listFindings,
  listInstruments,
  listMeetings,
  listProposals,
  listUndertakings,
  type DocumentSummary,
  type DossierView,
  type FindingView,
  type MeetingView,
  type Names,
  type ObservationView,
  type Read,
  type ReviewState,
  type UndertakingView,
} from '@rapporteur/register'
import { documentHeads } from './documentHeads.ts'
import { presentAnchor } from './present/anchor.ts'

/** More sessions and plans than a brief tells of. */
const MOST_MEETINGS = 12
/** The register's longest page. */
const PAGE = 500
/**
 * Undertakings that are proposed to be one at least as surely as this are told as one matter. Looked at over the sample dossier:
 * below it chains run from one matter into the next (a session's agenda into the trade target), above it one matter is told twice.
 */
const SURE_ENOUGH = 0.6

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
    proposals: await proposalEntries(read, d),
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
  const documents = await documentHeads(read, d, new Set(named))
  return {
    indicator,
    unit,
    versions: versions.map(({ value, by, setOn, document }) => {
      const source = document === null ? undefined : documents.get(document)
      return { value, by, setOn, anchors: source ? [wholeDocument(source)] : [], confirmed: settled.length > 0 }
    }),
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
      bodyId: view.body,
      body: (view.body && bodies.get(view.body)) || null,
      ordinal: view.ordinal,
      date: view.date,
      place: view.place,
      placeNames: view.placeNames,
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
      const { anchors, confirmed } = groundsOf(
        'undertaking',
        view.id,
        isConfirmed(view.state) || view.source === 'person',
      )
      return {
        id: view.id,
        kind: view.kind as UndertakingEntry['kind'],
        topics: view.topics,
        wordings: wordingsOf(view, anchors),
        by: view.parties,
        openedOn: view.openedOn,
        due: view.due,
        state: view.joint.value ?? (view.phase === 'fulfilled' || view.phase === 'dropped' ? view.phase : null),
        bySide: view.joint.bySide.flatMap(({ side, value }) => (value === null ? [] : [{ side, state: value }])),
        silent: view.standing.silent !== null,
        anchors,
        confirmed,
      }
    }),
    instruments: instruments.map((view) => {
      const ground = groundsOf('instrument', view.id, isConfirmed(view.state) || view.source === 'person')
      const { kind, title, subject, signedOn, termMonths, expiry } = view
      return {
        kind: kind as InstrumentEntry['kind'],
        titles: title,
        subject,
        signedOn,
        termMonths,
        expiresOn: expiry.expiresOn,
        ...ground,
      }
    }),
  }
}

/** The words of the documents; those of a person where no document has it. */
function wordingsOf(view: UndertakingView, anchors: readonly BriefAnchor[]): UndertakingEntry['wordings'] {
  if (anchors.length > 0)
    return anchors.map(({ quote, language, publishedOn }) => ({ text: quote, language, on: publishedOn }))
  return Object.entries(view.wording).map(([language, text]) => ({ text: text ?? '', language, on: view.openedOn }))
}

/** What the register proposes of undertakings and nobody has decided. */
async function proposalEntries(read: Read, d: string): Promise<ProposalEntries> {
  const proposals = await listProposals(read, d, { state: 'proposed' })
  return {
    same: proposals
      .filter(({ about, score }) => about === 'link' && score >= SURE_ENOUGH)
      .map(({ undertaking, other }) => [undertaking, other] as const),
    outcomes: proposals.flatMap(({ undertaking, fulfilment }) =>
      fulfilment === null ? [] : [{ undertaking, rule: fulfilment.rule, on: fulfilment.on }],
    ),
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
