import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import type { IsoDate } from '../contracts.ts'
import type { Actor, Read, Write } from '../database/handles.ts'
import type { Register } from '../database/open-register.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, NotFound } from '../errors.ts'
import { idOf } from '../import/keys.ts'
import { refreshMerges } from '../merges/merges.ts'
import { all, LIVING } from '../queries/conditions.ts'
import { interval } from '../rules/interval.ts'
import {
  factIndex,
  proposeFulfilments,
  type FulfilmentProposal,
  type LevelFact,
  type MeetingFact,
  type InstrumentFact,
} from '../rules/fulfilment.ts'
import { linkIndex, type Linkable } from '../rules/link-index.ts'
import { proposeLinksOf, type LinkReason } from '../rules/links.ts'
import type { MentionKind } from '../rules/undertaking-life.ts'
import { settleLife } from '../undertakings/settle-life.ts'
import { belongingTo, moveLife, stillIn, type Moved } from './joined-lives.ts'
import { linkables } from './linkables.ts'
import { loadLives } from '../undertakings/load-lives.ts'

/** That two undertakings are one, or that something came of one; a person decides. */
export interface ProposalView {
  readonly id: string
  readonly undertaking: string
  /** `link`: the undertaking speaks of `other` again, which becomes its thread. Else what is proposed came of it. */
  readonly about: 'link' | 'fulfilment'
  /** What the mention would be. */
  readonly kind: MentionKind
  /** The other undertaking, or the first piece of evidence. */
  readonly other: string
  readonly otherKind: string
  readonly score: number
  readonly reasons: readonly LinkReason[]
  readonly fulfilment: FulfilmentProposal | null
  readonly state: 'proposed' | 'confirmed' | 'rejected'
  readonly version: number
}

interface ProposalFilter {
  readonly state?: ProposalView['state']
  readonly undertaking?: string
}

/** Proposals, the surest first. */
export async function listProposals(
  read: Read,
  dossierId: string,
  filter: ProposalFilter = {},
): Promise<ProposalView[]> {
  const where = all(
    sql`dossier_id = ${dossierId}`,
    filter.state !== undefined && sql`state = ${filter.state}`,
    filter.undertaking !== undefined &&
      sql`(undertaking = ${filter.undertaking} or (other_kind = 'undertaking' and other = ${filter.undertaking}))`,
  )
  const rows = await read.rows(
    sql<Tables['link_proposals']>`select * from link_proposals where ${where} order by score desc, id`,
  )
  return rows.map(viewOf)
}

function viewOf(row: Tables['link_proposals']): ProposalView {
  const about = row.other_kind === 'undertaking' ? 'link' : 'fulfilment'
  return {
    id: row.id,
    undertaking: row.undertaking,
    about,
    kind: row.kind as MentionKind,
    other: row.other,
    otherKind: row.other_kind,
    score: row.score,
    reasons: about === 'link' ? (row.reasons as LinkReason[]) : [],
    fulfilment: about === 'fulfilment' ? (row.reasons[0] as FulfilmentProposal) : null,
    state: row.state as ProposalView['state'],
    version: row.version,
  }
}

/** Told how many undertakings were looked at, of how many. */
export type TellLooked = (done: number, total: number) => Promise<void>

/**
 * Looks through the whole dossier for undertakings that speak of the same, for what came of open ones and for entries that are one
 * under two names, and keeps what is new as proposals. What a person decided once is not proposed again; an undecided proposal that no longer arises is withdrawn. Others are
 * answered meanwhile: only the keeping is a transaction.
 */
export async function refreshProposals(
  register: Register,
  dossierId: string,
  actor: Actor,
  tell: TellLooked = async () => {},
): Promise<{ added: number; withdrawn: number }> {
  const { read } = register
  await refreshMerges(register, dossierId, actor)
  const reckoned = [...(await linkProposals(read, dossierId, tell)), ...(await fulfilmentProposals(read, dossierId))]
  return register.write(dossierId, actor, async (write) => {
    const joined = new Set(
      (
        await write.rows(
          sql<{ id: string }>`select id from undertakings where dossier_id = ${dossierId} and joined_into is not null`,
        )
      ).map(({ id }) => id),
    )
    const proposals = reckoned
      // Joined meanwhile.
      .filter(({ undertaking, other_kind }) => other_kind !== 'undertaking' || !joined.has(undertaking))
      .map((row): Row => ({ ...row, proposed_at: write.at }))
    const known = await write.rows(
      sql<{ id: string; state: string }>`select id, state from link_proposals where dossier_id = ${dossierId}`,
    )
    const states = new Map(known.map(({ id, state }) => [id, state]))
    const added = proposals.filter(({ id }) => !states.has(id))
    const arising = new Set(proposals.map(({ id }) => id))
    const withdrawn = known.filter(({ id, state }) => state === 'proposed' && !arising.has(id))
    await write.insert('link_proposals', added, 'skip')
    if (withdrawn.length > 0)
      await write.run(
        sql`delete from link_proposals where dossier_id = ${dossierId} and state = 'proposed' and id in (${sql.join(withdrawn.map(({ id }) => id))})`,
      )
    if (added.length + withdrawn.length > 0)
      write.log({
        what: 'proposals brought up to date',
        entity: 'proposal',
        id: dossierId,
        after: { added: added.map(({ id }) => id), withdrawn: withdrawn.map(({ id }) => id) },
      })
    return { added: added.length, withdrawn: withdrawn.length }
  })
}

type Row = Tables['link_proposals']

const proposalRow = (
  dossierId: string,
  row: Pick<Row, 'kind' | 'undertaking' | 'other_kind' | 'other' | 'score' | 'reasons'>,
): Omit<Row, 'proposed_at'> => ({
  dossier_id: dossierId,
  id: idOf('l', row.undertaking, row.other_kind, row.other, row.other_kind === 'undertaking' ? '' : row.kind),
  ...row,
  state: 'proposed',
  decided_by: null,
  decided_at: null,
  version: 1,
})

/** As long as others may have to wait for their answers while links are sought. */
const STRETCH = 40

async function linkProposals(read: Read, dossierId: string, tell: TellLooked): Promise<Omit<Row, 'proposed_at'>[]> {
  const items = await linkables(read, dossierId)
  const threadOf = new Map(items.map(({ id, thread }) => [id, thread]))
  const index = linkIndex(items)
  const rows: Omit<Row, 'proposed_at'>[] = []
  let since = performance.now()
  for (const [looked, { item }] of index.inOrder.entries()) {
    for (const { from, to, kind, score, reasons } of proposeLinksOf(index, item.id)) {
      // One that has joined a thread is settled; one that would join its own thread says nothing.
      if (threadOf.get(from) !== from || threadOf.get(to) === from) continue
      const other = threadOf.get(to)!
      rows.push(proposalRow(dossierId, { kind, undertaking: from, other_kind: 'undertaking', other, score, reasons }))
    }
    if (performance.now() - since < STRETCH) continue
    await tell(looked, items.length)
    await setImmediate()
    since = performance.now()
  }
  await tell(items.length, items.length)
  return rows
}

async function fulfilmentProposals(read: Read, dossierId: string): Promise<Omit<Row, 'proposed_at'>[]> {
  const items = new Map((await linkables(read, dossierId)).map((item) => [item.id, item]))
  const lives = await loadLives(
    read,
    dossierId,
    sql`u.phase in ('open', 'unmentioned')`,
    read.effects.now().toISOString().slice(0, 10),
  )
  const meetings = await read.rows(sql<MeetingFact>`
    select id, body, body_kind as "bodyKind", ordinal, date, status, parties from meetings where dossier_id = ${dossierId} and state in ${LIVING} and kind = 'session'`)
  const instruments = await read.rows(sql<InstrumentFact>`
    select i.id, k.status, k.signed_on as "signedOn" from instruments i
    left join merge_proposals p on p.dossier_id = i.dossier_id and p.kind = 'instrument' and p.other = i.id and p.state = 'confirmed'
    join instruments k on k.dossier_id = i.dossier_id and k.id = coalesce(p.kept, i.id)
    where i.dossier_id = ${dossierId} and k.state in ${LIVING}`)
  const targets = await read.rows(sql<Tables['targets']>`select * from targets where dossier_id = ${dossierId}`)
  const levels = (
    await read.rows(sql<{
      id: string
      period: IsoDate | null
      low: number
      high: number
      indicator: string
      unit: string
      from_code: string
      to_code: string
    }>`
      select o.id, o.period, o.low, o.high, s.indicator, s.unit, s.from_code, s.to_code
      from observations o join series s on s.dossier_id = o.dossier_id and s.id = o.series
      where o.dossier_id = ${dossierId} and o.status = 'actual' and o.low is not null and o.state in ${LIVING}
        and s.indicator in (select indicator from targets t where t.dossier_id = ${dossierId})`)
  ).map((row): LevelFact => ({
    id: row.id,
    measure: measureOf(row),
    period: row.period,
    level: interval(row.low, row.high),
  }))
  const index = factIndex({ meetings, instruments, levels })
  const promised = lives.flatMap(({ row, life }) => {
    const undertaking = items.get(row.id)
    return undertaking ? [{ undertaking, life, reaches: reachedBy(undertaking, targets) }] : []
  })
  return proposeFulfilments(promised, index).map((fulfilment) =>
    proposalRow(dossierId, {
      kind: fulfilment.kind,
      undertaking: fulfilment.undertaking,
      other_kind: fulfilment.rule,
      other: fulfilment.evidence.join(','),
      score: 1,
      reasons: [fulfilment],
    }),
  )
}

const measureOf = (row: { indicator: string; unit: string; from_code: string; to_code: string }): string =>
  [row.indicator, row.unit, ...[row.from_code, row.to_code].toSorted()].join('|')

/** The dossier's target that an undertaking's figure is, when it speaks of that target's matter. */
function reachedBy(item: Linkable, targets: readonly Tables['targets'][]) {
  if (!item.matters.includes('trade-target')) return null
  for (const value of item.values) {
    const [unit, amount] = value.split(':')
    const target = targets.find((one) => one.unit === unit)
    if (target) return { measure: measureOf(target), value: interval(amount!, amount!) }
  }
  return null
}

/**
 * Decides a proposal. Confirmed, a link makes the undertaking a mention in the thread of the other; a fulfilment or postponement
 * becomes a mention of its own. `version` is that of the proposal that was looked at. Throws `NotFound`, `Forbidden`, `Conflict`.
 */
export async function decideProposal(
  write: Write,
  id: string,
  decision: 'confirm' | 'reject',
  options: { readonly kind?: MentionKind; readonly version?: number } = {},
): Promise<ProposalView> {
  const { dossierId, actor } = write
  const [row] = await write.rows(
    sql<Row>`select * from link_proposals where dossier_id = ${dossierId} and id = ${id} for update`,
  )
  if (!row) throw new NotFound('proposal', id)
  demand(actor, row.other_kind === 'undertaking' ? 'confirm-link' : 'confirm-proposal')
  if (row.state !== 'proposed' || (options.version !== undefined && options.version !== row.version))
    throw new Conflict('This proposal has been decided meanwhile.')
  const proposal = viewOf(row)
  let done: CarriedOut | null = null
  if (decision === 'confirm') {
    if (proposal.about === 'link')
      await joinUndertaking(write, row.undertaking, row.other, options.kind ?? proposal.kind)
    else done = await carryOut(write, proposal)
  }
  const state = decision === 'confirm' ? 'confirmed' : 'rejected'
  await write.run(sql`
    update link_proposals set state = ${state}, decided_by = ${actor.user}, decided_at = ${write.at}::timestamptz, version = version + 1
    where dossier_id = ${dossierId} and id = ${id}`)
  write.log({
    what: `proposal ${state}`,
    entity: 'proposal',
    id,
    before: proposal,
    after: { ...proposal, state, kind: options.kind ?? proposal.kind, ...(done ? { done } : {}) },
  })
  return { ...proposal, state, version: row.version + 1 }
}

/** Makes one undertaking part of another's life: its mentions go there, the first as the kind said. Throws `NotFound`, `Conflict`. */
export async function joinUndertaking(write: Write, id: string, into: string, kind: MentionKind): Promise<void> {
  demand(write.actor, 'confirm-link')
  const { dossierId } = write
  const rows = await write.rows(sql<Pick<Tables['undertakings'], 'id' | 'joined_into'>>`
    select id, joined_into from undertakings where dossier_id = ${dossierId} and id in (${id}, ${into}) for update`)
  const from = rows.find((row) => row.id === id)
  const to = rows.find((row) => row.id === into)
  if (!from) throw new NotFound('undertaking', id)
  if (!to) throw new NotFound('undertaking', into)
  const thread = to.joined_into ?? to.id
  if (from.joined_into !== null) throw new Conflict('This undertaking is part of another already.')
  if (thread === id) throw new Conflict('An undertaking cannot become part of itself.')
  const before = await belongingTo(write, id)
  const mentions = before.mentions.map((mention, n) => (n === 0 ? { ...mention, kind } : mention))
  await moveLife(write, id, thread, 'into', { ...before, mentions })
  write.log({
    what: 'undertaking joined into another',
    entity: 'undertaking',
    id,
    before,
    after: { into: thread, kind },
  })
}

/** Takes an undertaking out of the thread it was joined into; its own mentions come back as they were. Throws `NotFound`, `Conflict`. */
export async function partUndertaking(write: Write, id: string): Promise<void> {
  demand(write.actor, 'confirm-link')
  const { dossierId } = write
  const [row] = await write.rows(sql<{ joined_into: string | null }>`
    select joined_into from undertakings where dossier_id = ${dossierId} and id = ${id} for update`)
  if (!row) throw new NotFound('undertaking', id)
  const thread = row.joined_into
  if (thread === null) throw new Conflict('This undertaking is no part of another.')
  const { was, now } = await stillIn(write, thread, await broughtBy(write, id))
  await moveLife(write, id, thread, 'out-of', was)
  const undecided = await write.rows(sql<{ id: string }>`
    update link_proposals set state = 'rejected', decided_by = ${write.actor.user}, decided_at = ${write.at}::timestamptz, version = version + 1
    where dossier_id = ${dossierId} and undertaking = ${id} and other_kind = 'undertaking' and other = ${thread} and state = 'confirmed' returning id`)
  write.log({
    what: 'undertaking parted from another',
    entity: 'undertaking',
    id,
    before: { into: thread, ...now, proposals: undecided.map((proposal) => proposal.id) },
  })
}

/** What an undertaking brought into the thread that it is part of, as it was before. */
async function broughtBy(write: Write, id: string): Promise<Moved> {
  const [line] = await write.rows(sql<{ before: Partial<Moved> }>`
    select before from change_log where dossier_id = ${write.dossierId} and entity = 'undertaking' and id = ${id}
      and what = 'undertaking joined into another' order by seq desc limit 1`)
  return { mentions: line?.before.mentions ?? [], parts: line?.before.parts ?? [] }
}

/** What it did, as the log keeps it. */
type CarriedOut = { readonly mention: string; readonly was?: string }

async function carryOut(write: Write, { undertaking, kind, fulfilment, id }: ProposalView): Promise<CarriedOut> {
  const [evidence] = fulfilment!.evidence
  let done: CarriedOut = { mention: idOf('n', id, String(write.effects.random(4))) }
  // A mention that set a later date was taken for a repetition: it is the postponement.
  if (fulfilment!.rule === 'later-due') {
    const [mention] = await write.rows(sql<{ kind: string }>`
      select kind from mentions where dossier_id = ${write.dossierId} and id = ${evidence!} for update`)
    await write.run(
      sql`update mentions set kind = 'postponed' where dossier_id = ${write.dossierId} and id = ${evidence!}`,
    )
    done = { mention: evidence!, was: mention?.kind ?? 'restated' }
  } else
    await write.insert('mentions', [
      {
        dossier_id: write.dossierId,
        id: done.mention,
        undertaking,
        kind,
        meeting: fulfilment!.rule === 'session-held' ? evidence! : null,
        document: null,
        finding: null,
        dated: fulfilment!.on,
        due: null,
        into_ids: [],
        article: 0,
        note: null,
        state: 'accepted',
        source: 'person',
      },
    ])
  await settleLife(write, undertaking)
  return done
}
