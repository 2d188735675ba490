import type * as View from '@rapporteur/register'
import type { AttentionCounts } from '../attentionCounts.ts'
import type { DossierHome, DossierSummary } from '../schemas/dossier.ts'
import { presentDocument } from './document.ts'
import { presentObservation, presentTarget } from './figure.ts'
import { presentMeeting, type Bodies } from './meeting.ts'
import { presentNames } from './names.ts'

export function presentDossier(view: View.DossierSummary): DossierSummary {
  return {
    id: view.id,
    names: presentNames(view.name),
    sides: view.sides.map(({ code, name }) => ({ code, names: presentNames(name) })),
    documents: view.documents,
    findings: view.findings,
    newest: view.newest,
  }
}

export const bodiesOf = (dossier: View.DossierView): Bodies => new Map(dossier.bodies.map(({ id, name }) => [id, name]))

/** Whole days from one ISO day to another; null where either is not known to the day. */
function daysBetween(from: string, to: string | null): number | null {
  if (!to || !/^\d{4}-\d{2}-\d{2}$/.test(to)) return null
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

export function presentHome(
  home: View.Home,
  dossier: View.DossierView,
  wanted: AttentionCounts,
  boards: ReadonlyMap<string, View.TargetBoard>,
  today: string,
): DossierHome {
  const bodies = bodiesOf(dossier)
  const main = home.target
  const targets = main ? [main, ...dossier.targets.filter(({ id }) => id !== main.id)] : dossier.targets
  return {
    dossier: presentDossier(home.dossier),
    today,
    fourEyes: dossier.fourEyes,
    reporters: dossier.reporters.map(({ id, side, name }) => ({ id, side, names: presentNames(name) })),
    indicator: home.indicator,
    unit: home.unit,
    targets: targets.map((target) => presentTarget(target, boards.get(target.id) ?? null)),
    turnover: home.years.map(({ year, observations, differing }) => ({
      year,
      observations: observations.map(presentObservation),
      differs: differing,
    })),
    nextMeeting: home.nextMeeting && {
      meeting: presentMeeting(home.nextMeeting, bodies),
      daysLeft: daysBetween(today, home.nextMeeting.date),
    },
    lastMeeting: home.lastMeeting && presentMeeting(home.lastMeeting, bodies),
    counts: {
      documents: home.counts.documents,
      findings: home.counts.findings,
      figures: home.counts.observations,
      meetings: home.counts.meetings,
      instruments: home.counts.instruments,
      undertakings: home.counts.undertakings,
      unreviewed: home.counts.unreviewed,
      disagreements: home.years.filter(({ differing }) => differing).length,
      ...wanted,
    },
    newest: home.newestDocuments.map(presentDocument),
  }
}
