import { sql } from 'kysely'
import { json, type Read } from '../database/handles.ts'
import type { Register } from '../database/open-register.ts'
import type { Tables } from '../database/tables.ts'

/** Work to be done later, once, by whichever process takes it. */
export interface Job {
  readonly id: string
  readonly kind: string
  readonly data: unknown
  /** Which attempt this is, from 1. */
  readonly attempt: number
}

/** A job as the list has it. `repeat` is under way and will be done once more. */
export type JobRow = Tables['jobs']

/** A job that was taken this long ago and neither finished nor failed belongs to a process that died. */
const LEASE_MINUTES = 30
const MOST_ATTEMPTS = 5

/**
 * Puts a job on the list; returns its id. With an `id` of its own, a job that is waiting already is not put there twice, and one that
 * is under way is done once more afterwards.
 */
export async function enqueueJob(
  register: Register,
  kind: string,
  data: unknown,
  options: { id?: string; runAt?: Date } = {},
): Promise<string> {
  const id = options.id ?? `job-${register.effects.random(8)}`
  const runAt = (options.runAt ?? register.effects.now()).toISOString()
  await sql`
    insert into jobs (id, kind, data, run_at, attempts, state) values (${id}, ${kind}, ${json(data)}, ${runAt}::timestamptz, 0, 'waiting')
    on conflict (id) do update set data = excluded.data, run_at = excluded.run_at, error = null,
      attempts = case when jobs.state in ('taken', 'repeat') then jobs.attempts else 0 end,
      state = case when jobs.state in ('taken', 'repeat') then 'repeat' else 'waiting' end
      where jobs.state <> 'waiting'`.execute(register.database)
  return id
}

/** Takes the next job that is due, of these kinds; null when there is none. Two processes never take the same. */
export async function takeJob(register: Register, kinds: readonly string[]): Promise<Job | null> {
  const now = register.effects.now()
  const lapsed = new Date(now.getTime() - LEASE_MINUTES * 60_000).toISOString()
  const { rows } = await sql<{ id: string; kind: string; data: unknown; attempts: number }>`
    update jobs set state = 'taken', taken_at = ${now.toISOString()}::timestamptz, attempts = attempts + 1
    where id = (
      select id from jobs where kind in (${sql.join(kinds)}) and run_at <= ${now.toISOString()}::timestamptz
        and (state = 'waiting' or (state in ('taken', 'repeat') and taken_at < ${lapsed}::timestamptz))
      order by run_at, id limit 1 for update skip locked)
    returning id, kind, data, attempts`.execute(register.database)
  const [row] = rows
  return row ? { id: row.id, kind: row.kind, data: row.data, attempt: row.attempts } : null
}

/** Says how a taken job ended. A failed one is tried again, later each time, up to five times. */
export async function finishJob(register: Register, job: Job, error?: unknown): Promise<void> {
  const now = register.effects.now()
  if (error === undefined) {
    await sql`
      update jobs set state = case when state = 'repeat' then 'waiting' else 'done' end, attempts = case when state = 'repeat' then 0 else attempts end,
        error = null, finished_at = ${now.toISOString()}::timestamptz where id = ${job.id}`.execute(register.database)
    return
  }
  const again = job.attempt < MOST_ATTEMPTS
  const runAt = new Date(now.getTime() + 60_000 * 2 ** job.attempt).toISOString()
  await sql`
    update jobs set state = ${again ? 'waiting' : 'failed'}, run_at = ${runAt}::timestamptz, error = ${String((error as Error)?.message ?? error)},
      finished_at = ${again ? null : now.toISOString()}::timestamptz where id = ${job.id}`.execute(register.database)
}

/** Says how far a taken job is, which also shows that its process lives. Kept beside the job's data, as `progress`. */
export async function tellProgress(
  register: Register,
  job: Job,
  progress: { readonly done: number; readonly total: number },
): Promise<void> {
  await sql`
    update jobs set data = data || ${json({ progress })}, taken_at = ${register.effects.now().toISOString()}::timestamptz
    where id = ${job.id} and state in ('taken', 'repeat')`.execute(register.database)
}

/** Jobs on the list, the next due first. */
export async function listJobs(read: Read): Promise<JobRow[]> {
  return read.rows(sql<JobRow>`select * from jobs order by run_at, id limit 1000`)
}
