import { sql } from 'kysely'
import type { FindingKind, Indicator, IsoDate } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import type { DossierSettings } from '../database/tables.ts'
import { edges } from '../rules/dates.ts'
import type { Home, MeetingView, ObservationView, TargetView, YearOfTurnover } from '../views.ts'
import { getDossierSummary } from './dossiers.ts'
import { listDocuments } from './documents.ts'
import { observationsWhere } from './figures.ts'
import { listMeetings } from './meetings.ts'
import { listTargets } from './targets.ts'
import { LIVING } from './conditions.ts'

/** More observations of one indicator than a page of a chart can show. */
const MOST_POINTS = 2_000

/**
 * What a dossier's first page shows. `today` tells the next meeting from the last; default the register's clock.
 * The indicator is that of the dossier's first target, else the one its file names, else trade turnover in US dollars.
 * Throws `NotFound`.
 */
export async function homeOf(
  read: Read,
  dossierId: string,
  today: IsoDate = read.effects.now().toISOString().slice(0, 10),
): Promise<Home> {
  const dossier = await getDossierSummary(read, dossierId)
  const [settings] = await read.rows(
    sql<{ settings: DossierSettings }>`select settings from dossiers where dossier_id = ${dossierId}`,
  )
  const target = (await listTargets(read, dossierId))[0] ?? null
  const indicator = (target?.indicator ?? settings?.settings.mainIndicator ?? 'trade-turnover') as Indicator
  const unit = target?.unit ?? settings?.settings.mainUnit ?? 'USD'
  const observations = await mainObservations(
    read,
    dossierId,
    dossier.sides.map(({ code }) => code),
    indicator,
    unit,
    target,
  )
  const documents = await listDocuments(read, dossierId, { limit: 8 })
  return {
    dossier,
    target,
    indicator,
    unit,
    years: byYear(observations.filter(({ periodKind }) => periodKind === 'year')),
    partial: observations.filter(({ periodKind }) => periodKind !== 'year' && periodKind !== 'none').toReversed(),
    ...(await meetingsAround(read, dossierId, today)),
    counts: await countsOf(read, dossierId),
    newestDocuments: documents.items,
  }
}

async function mainObservations(
  read: Read,
  dossierId: string,
  sides: readonly string[],
  indicator: Indicator,
  unit: string,
  target: TargetView | null,
): Promise<ObservationView[]> {
  const [first, second] = target ? [target.from, target.to].toSorted() : sides.toSorted()
  return observationsWhere(
    read,
    dossierId,
    sql`o.state in ${LIVING} and o.status = 'actual' and o.stated is not null and s.indicator = ${indicator}
      and s.unit = ${unit} and least(s.from_code, s.to_code) = ${first} and greatest(s.from_code, s.to_code) = ${second}`,
    sql`o.period_start, o.vintage nulls last, o.id`,
    MOST_POINTS,
    0,
  )
}

function byYear(observations: readonly ObservationView[]): YearOfTurnover[] {
  const years = new Map<number, ObservationView[]>()
  for (const observation of observations) {
    const year = Number(edges(observation.period)!.first.slice(0, 4))
    years.set(year, [...(years.get(year) ?? []), observation])
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, ofYear]) => ({ year, observations: ofYear, differing: !allMeet(ofYear) }))
}

/** Whether one value could satisfy all of them: intervals on a line have a common point when the highest low is below the lowest high. */
const allMeet = (observations: readonly ObservationView[]): boolean =>
  Math.max(...observations.map(({ low }) => low ?? -Infinity)) <=
  Math.min(...observations.map(({ high }) => high ?? Infinity))

async function meetingsAround(
  read: Read,
  dossierId: string,
  today: IsoDate,
): Promise<{ nextMeeting: MeetingView | null; lastMeeting: MeetingView | null }> {
  // The dossier's own numbered sessions first: a reception next week matters less than the session next month.
  const planned = await listMeetings(read, dossierId, { status: 'planned', order: 'up', limit: 500 })
  const coming = planned.items.filter(({ date }) => date === null || (edges(date)?.last ?? '') >= today)
  const held = await listMeetings(read, dossierId, { kind: 'session', status: 'held', until: today, limit: 1 })
  const any =
    held.items.length > 0 ? held : await listMeetings(read, dossierId, { status: 'held', until: today, limit: 1 })
  const heads = new Set(
    (
      await read.rows(
        sql<{ id: string }>`select id from bodies where dossier_id = ${dossierId} and parent is null order by position`,
      )
    ).map(({ id }) => id),
  )
  const sessions = coming.filter(({ kind, body }) => kind === 'session' && body !== null)
  // Of two that are known for the same day or year, the one of the body that the other reports to.
  const next = sessions.find(({ body, date }) => date === sessions[0]!.date && heads.has(body!)) ?? sessions[0]
  return {
    nextMeeting: next ?? coming[0] ?? null,
    lastMeeting: any.items[0] ?? null,
  }
}

async function countsOf(read: Read, dossierId: string): Promise<Home['counts']> {
  const findings = await read.rows(sql<{ kind: FindingKind; living: number; unreviewed: number }>`
    select kind, count(*) filter (where state in ${LIVING}) as living, count(*) filter (where state = 'unreviewed') as unreviewed
    from findings where dossier_id = ${dossierId} group by kind`)
  const [counts] = await read.rows(sql<
    Record<'documents' | 'meetings' | 'observations' | 'undertakings' | 'instruments', number>
  >`
    select (select count(*) from documents where dossier_id = ${dossierId}) as documents,
      (select count(*) from meetings where dossier_id = ${dossierId} and state in ${LIVING}) as meetings,
      (select count(*) from observations where dossier_id = ${dossierId} and state in ${LIVING}) as observations,
      (select count(*) from undertakings where dossier_id = ${dossierId} and state in ${LIVING}) as undertakings,
      (select count(*) from instruments where dossier_id = ${dossierId} and state in ${LIVING}) as instruments`)
  const living: Record<FindingKind, number> = { figure: 0, meeting: 0, person: 0, instrument: 0, undertaking: 0 }
  for (const row of findings) living[row.kind] = row.living
  return { ...counts!, findings: living, unreviewed: findings.reduce((sum, row) => sum + row.unreviewed, 0) }
}
