import { createRoute } from '@hono/zod-openapi'
import { listJobs, type JobRow } from '@rapporteur/register'
import { whoIs } from '../access/asker.ts'
import type { Api, ApiContext } from '../context.ts'
import { JobList, type Job } from '../schemas/job.ts'
import { answer } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/jobs',
  tags: ['jobs'],
  summary: 'What is done in the background for your dossiers, and how far it is',
  responses: answer(JobList, 'The jobs, those due first before the others'),
})

export function jobRoutes(api: Api, context: ApiContext): void {
  const { register } = context

  api.openapi(list, async (c) => {
    const { memberships } = await whoIs(register, c.get('asker'))
    const mine = new Set(memberships.map(({ dossierId }) => dossierId))
    const keeps = c.get('asker').kind === 'keeper'
    const jobs = (await listJobs(register.read)).map(present)
    const items = jobs
      .filter(({ dossierId }) => (dossierId === null ? keeps : mine.has(dossierId)))
      .map((job) => (keeps ? job : { ...job, error: null }))
    return c.json({ items }, 200)
  })
}

const STATES: Readonly<Record<string, Job['state']>> = {
  waiting: 'waiting',
  taken: 'under-way',
  repeat: 'under-way',
  done: 'done',
  failed: 'failed',
}

function present(row: JobRow): Job {
  const data = row.data as { dossierId?: string; progress?: { done: number; total: number } }
  return {
    id: row.id,
    kind: row.kind,
    dossierId: data.dossierId ?? null,
    state: STATES[row.state] ?? 'failed',
    progress: data.progress ?? null,
    attempts: row.attempts,
    dueAt: row.run_at,
    startedAt: row.taken_at,
    finishedAt: row.finished_at,
    error: row.error,
  }
}
