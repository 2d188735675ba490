import type { Read } from '../database/handles.ts'
import { observationsById } from '../queries/figures.ts'
import { KeptAnswers } from '../queries/kept-answers.ts'
import { onceAt } from '../queries/once.ts'
import { pageOf } from '../queries/paging.ts'
import type { Conflict, ConflictBoard } from '../rules/conflicts.ts'
import { yearOf } from '../rules/dates.ts'
import { periodKey } from '../rules/series.ts'
import type { Tension } from '../rules/tensions.ts'
import type { ObservationView, Paging } from '../views.ts'
import type { BoardFilter } from './boards.ts'
import {
  candidatesIn,
  conflictsOf,
  flowsOf,
  groundsOf,
  tenseYearsIn,
  tensionsOfYears,
  type Candidate,
  type Flows,
  type TenseYear,
} from './conflict-search.ts'
import { figureCells, type Cell } from './figure-cells.ts'

/** A page of the conflict board, the newest periods first, with the observations it speaks of, by id. */
export interface ConflictBoardView extends ConflictBoard {
  readonly observations: Readonly<Record<string, ObservationView>>
  /** How many conflicts there are in all. */
  readonly total: number
  readonly limit: number
  readonly offset: number
}

type Views = Readonly<Record<string, ObservationView>>

/** What was reckoned of a board, each answer with the cells that it stands on: a write makes only those anew whose cells it touched. */
interface Reckoned {
  /** The conflict of a candidate, null where the rule finds none; with what a page shows of it. */
  readonly conflicts: KeptAnswers<Cell, Conflict | null>
  readonly shown: KeptAnswers<Cell, Views>
  readonly tenseYears: KeptAnswers<Cell, readonly TenseYear[]>
  readonly tensions: KeptAnswers<Cell, { readonly tensions: readonly Tension[]; readonly views: Views }>
}

const kept = new WeakMap<Read, Map<string, Reckoned>>()
const MOST_KEPT = 8

function reckonedFor(read: Read, question: string): Reckoned {
  const ofRead = kept.get(read) ?? new Map<string, Reckoned>()
  if (!('log' in read)) kept.set(read, ofRead)
  const reckoned = ofRead.get(question) ?? {
    conflicts: new KeptAnswers(),
    shown: new KeptAnswers(),
    tenseYears: new KeptAnswers(),
    tensions: new KeptAnswers(),
  }
  ofRead.delete(question)
  ofRead.set(question, reckoned)
  for (const oldest of ofRead.keys()) {
    if (ofRead.size <= MOST_KEPT) break
    ofRead.delete(oldest)
  }
  return reckoned
}

/**
 * Periods of which two sources say what cannot both be true, and sums that do not fit together, each with its likely reasons. What
 * a document said anew is reckoned anew, the rest is kept.
 */
export async function getConflictBoard(
  read: Read,
  dossierId: string,
  filter: BoardFilter & Paging = {},
): Promise<ConflictBoardView> {
  const { limit, offset } = pageOf({ limit: filter.limit ?? 100, offset: filter.offset })
  const { indicator, since, until } = filter
  const { version, cells } = await figureCells(read, dossierId)
  const question = `${dossierId}|conflicts|${indicator}|${since}|${until}`
  const reckoned = reckonedFor(read, question)
  const found = await onceAt(read, dossierId, question, version, async () => {
    const all = [...cells.values()]
    const isWhole = indicator === undefined && since === undefined && until === undefined
    const flows = flowsOf(isWhole ? all : all.filter((cell) => isCovered(cell, filter)))
    const candidates = candidatesIn(flows)
    const mixed = candidates.filter(({ isMixed }) => isMixed)
    const real = await conflictsIn(read, dossierId, flows, mixed, reckoned)
    return {
      flows,
      candidates: candidates.filter((one) => !one.isMixed || real.has(keyOf(one))),
      ...(await tensionsIn(read, dossierId, flows, reckoned)),
    }
  })
  return onceAt(read, dossierId, `${question}|${limit}|${offset}`, version, async () => {
    const { flows, candidates, tensions, views } = found
    const page = candidates.slice(offset, offset + limit)
    const conflicts = await conflictsIn(read, dossierId, flows, page, reckoned)
    const observations = await shownOf(read, dossierId, flows, page, conflicts, reckoned)
    return {
      conflicts: page.flatMap((one) => conflicts.get(keyOf(one)) ?? []),
      tensions,
      observations: { ...views, ...observations },
      total: candidates.length,
      limit,
      offset,
    }
  })
}

const isCovered = ({ of, start, end }: Cell, { indicator, since, until }: BoardFilter): boolean =>
  (indicator === undefined || of.indicator === indicator) &&
  (since === undefined || end >= `${since}-01-01`) &&
  (until === undefined || start <= `${until}-12-31`)

/** A candidate or a conflict by its flow and its days, however the period is written. */
const keyOf = ({ flow, period }: { readonly flow: string; readonly period: string }): string =>
  `${flow}|${/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(period) ? period : periodKey(period)}`

/** The conflicts of some candidates, by {@link keyOf}. */
async function conflictsIn(
  read: Read,
  dossierId: string,
  flows: Flows,
  candidates: readonly Candidate[],
  { conflicts }: Reckoned,
): Promise<ReadonlyMap<string, Conflict>> {
  const answers = await conflicts.answersTo(
    candidates.map((one) => ({ key: keyOf(one), grounds: groundsOf(flows, one), question: one })),
    async (stale) => {
      const grounds = stale.flatMap((one) => one.grounds)
      const asked = stale.map(({ question }) => question)
      const made = new Map((await conflictsOf(read, dossierId, asked, grounds)).map((one) => [keyOf(one), one]))
      return ({ key }) => made.get(key) ?? null
    },
  )
  return new Map([...answers].flatMap(([key, conflict]) => (conflict ? [[key, conflict] as const] : [])))
}

/** Of many that say the same, a few are enough to show; all are listed by id. */
const SHOWN_OF_A_CAMP = 3

async function shownOf(
  read: Read,
  dossierId: string,
  flows: Flows,
  page: readonly Candidate[],
  conflicts: ReadonlyMap<string, Conflict>,
  { shown }: Reckoned,
): Promise<Views> {
  const answers = await shown.answersTo(
    page.flatMap((one) => {
      const conflict = conflicts.get(keyOf(one))
      const ids = conflict?.camps.flatMap(({ observations }) => observations.slice(0, SHOWN_OF_A_CAMP))
      return ids ? [{ key: keyOf(one), grounds: flows.get(one.flow)!.get(one.period)!, question: ids }] : []
    }),
    async (stale) => {
      const views = await observationsById(
        read,
        dossierId,
        stale.flatMap(({ question }) => question),
      )
      return ({ question }) => pick(views, question)
    },
  )
  return Object.assign({}, ...answers.values())
}

const pick = (views: Views, ids: readonly string[]): Views =>
  Object.fromEntries(ids.flatMap((id) => (views[id] ? [[id, views[id]]] : [])))

async function tensionsIn(read: Read, dossierId: string, flows: Flows, { tenseYears, tensions }: Reckoned) {
  const years = await tenseYears.answersTo(
    [...flows].map(([flow, periods]) => ({ key: flow, grounds: [...periods.values()].flat(), question: periods })),
    async () =>
      ({ key, question }) =>
        tenseYearsIn(key, question),
  )
  const answers = await tensions.answersTo(
    [...years.values()].flat().map((one) => ({ key: `${one.flow}|${one.year}`, grounds: one.grounds, question: one })),
    async (stale) => {
      const asked = stale.map(({ question }) => question)
      const made = Map.groupBy(
        await tensionsOfYears(read, dossierId, asked),
        ({ flow, period }) => `${flow}|${yearOf(period)}`,
      )
      const idsOf = (of: readonly Tension[]) => of.flatMap(({ from }) => from.map(({ observation }) => observation))
      const views = await observationsById(read, dossierId, [...new Set([...made.values()].flatMap(idsOf))])
      return ({ key }) => {
        const ofYear = made.get(key) ?? []
        return { tensions: ofYear, views: pick(views, idsOf(ofYear)) }
      }
    },
  )
  return {
    tensions: [...answers.values()].flatMap((one) => one.tensions),
    views: Object.assign({}, ...[...answers.values()].map(({ views }) => views)) as Views,
  }
}
