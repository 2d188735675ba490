import { sql } from 'kysely'
import { demand } from '../access/permission.ts'
import type { IsoDate, PartyCode } from '../contracts.ts'
import type { Write } from '../database/handles.ts'
import type { Tables } from '../database/tables.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { ASSESSMENT_SCALE, type AssessmentValue } from '../rules/assessments.ts'
import { edges } from '../rules/dates.ts'

/** What a side says of an undertaking. */
export interface NewAssessment {
  readonly value: AssessmentValue
  readonly reason: string
  /** Ids of documents that show it. */
  readonly evidence?: readonly string[]
  /** The day of which it speaks; default today. */
  readonly on?: IsoDate
  /** The session it was given for. */
  readonly meeting?: string | null
  /** Number of this side's last assessment that the writer saw, 0 for none; when given and outdated, it is refused. */
  readonly after?: number
}

/**
 * Adds an assessment by a side, which must be the actor's own; earlier ones stay. Returns its number. Throws `Forbidden` for another
 * side's, `NotFound` for an unknown undertaking or document, `Conflict` when the side spoke meanwhile, `Invalid`.
 */
export async function assess(
  write: Write,
  undertaking: string,
  side: PartyCode,
  given: NewAssessment,
): Promise<number> {
  demand(write.actor, 'write-assessment', side)
  const { dossierId } = write
  if (!ASSESSMENT_SCALE.includes(given.value))
    throw new Invalid(`An assessment is one of: ${ASSESSMENT_SCALE.join(', ')}.`)
  const on = given.on ?? write.at.slice(0, 10)
  const day = edges(on)
  if (!day || day.first !== day.last) throw new Invalid('An assessment speaks of a day, such as 2021-10-29.')
  const [row] = await write.rows(sql<Pick<Tables['undertakings'], 'joined_into'>>`
    select joined_into from undertakings where dossier_id = ${dossierId} and id = ${undertaking} for update`)
  if (!row) throw new NotFound('undertaking', undertaking)
  if (row.joined_into !== null) throw new Conflict(`This undertaking is part of ${row.joined_into}; assess that one.`)
  const said = await write.rows(sql<Tables['assessments']>`
    select * from assessments where dossier_id = ${dossierId} and undertaking = ${undertaking} and side = ${side} order by n`)
  const last = said.findLast(({ withdrawn }) => !withdrawn)
  if (given.after !== undefined && given.after !== (last?.n ?? 0))
    throw new Conflict(`${side} has assessed this undertaking meanwhile; look at it again.`)
  const evidence = [...new Set(given.evidence ?? [])]
  if (evidence.length > 0) {
    const known = new Set(
      (
        await write.rows(
          sql<{
            id: string
          }>`select id from documents where dossier_id = ${dossierId} and id in (${sql.join(evidence)})`,
        )
      ).map(({ id }) => id),
    )
    const missing = evidence.find((id) => !known.has(id))
    if (missing !== undefined) throw new NotFound('document', missing)
  }
  const assessment: Tables['assessments'] = {
    dossier_id: dossierId,
    undertaking,
    side,
    n: (said.at(-1)?.n ?? 0) + 1,
    status: given.value,
    reason: given.reason,
    evidence,
    as_of: on,
    meeting: given.meeting ?? null,
    by_user: write.actor.user,
    at: write.at,
    withdrawn: false,
  }
  await write.insert('assessments', [assessment])
  write.log({
    what: 'undertaking assessed',
    entity: 'undertaking',
    id: undertaking,
    before: last ?? null,
    after: assessment,
  })
  return assessment.n
}
