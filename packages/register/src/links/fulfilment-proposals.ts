import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { proposeFulfilments } from '../rules/fulfilment.ts'
import { interval } from '../rules/interval.ts'
import type { Linkable } from '../rules/link-index.ts'
import { loadLives } from '../undertakings/load-lives.ts'
import { factsOf, measureOf } from './facts.ts'
import { linkables } from './linkables.ts'
import { type ProposalRow, proposalRow } from './proposal-row.ts'

/** What may have come of the open undertakings of a dossier. */
export async function fulfilmentProposals(read: Read, dossierId: string): Promise<ProposalRow[]> {
  const items = new Map((await linkables(read, dossierId)).map((item) => [item.id, item]))
  const lives = await loadLives(
    read,
    dossierId,
    sql`u.phase in ('open', 'unmentioned')`,
    read.effects.now().toISOString().slice(0, 10),
  )
  const targets = await read.rows(sql<Tables['targets']>`select * from targets where dossier_id = ${dossierId}`)
  const facts = await factsOf(read, dossierId)
  const promised = lives.flatMap(({ row, life }) => {
    const undertaking = items.get(row.id)
    return undertaking ? [{ undertaking, life, reaches: reachedBy(undertaking, targets) }] : []
  })
  return proposeFulfilments(promised, facts).map((fulfilment) =>
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
