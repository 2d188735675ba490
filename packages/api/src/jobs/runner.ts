import { enqueueJob, finishJob, takeJob, tellProgress, type Job, type Register } from '@rapporteur/register'
import { jobKinds, nextNight, type JobKind } from './kinds.ts'

/** Work that follows a request without keeping its sender waiting; it lies in the register, so a stop only puts it off. */
export interface Jobs {
  /** Puts work on the list; work of the same id that waits already is not put there twice. It is begun soon. */
  later<Kind extends JobKind>(kind: Kind, data: JobData<Kind>, options: { id: string; runAt?: Date }): Promise<void>
  /** Looks for due work now and every so often, whoever put it there, and keeps the nightly upkeep on the list. */
  start(everyMs: number): Promise<void>
  /** Begins nothing more; resolves when what is under way has ended. */
  stop(): Promise<void>
  /** Resolves when nothing that is due is left to do. */
  idle(): Promise<void>
}

type JobData<Kind extends JobKind> = Parameters<(typeof jobKinds)[Kind]>[1]

/** How often progress is written down, in milliseconds: for people, not for the record. */
const TELL_EVERY = 1_000

/** One job at a time. `report` gets what goes wrong; the register's list tries it again later. */
export function createJobs(register: Register, report: (error: unknown, job: string) => void): Jobs {
  const kinds = Object.keys(jobKinds)
  let running: Promise<void> | null = null
  let wanted = false
  let stopped = false
  let timer: NodeJS.Timeout | null = null

  async function perform(job: Job): Promise<void> {
    let told = performance.now()
    const tell = async (done: number, total: number) => {
      if (performance.now() - told < TELL_EVERY && done < total) return
      told = performance.now()
      await tellProgress(register, job, { done, total })
    }
    try {
      await jobKinds[job.kind as JobKind](register, job.data as never, tell)
      await finishJob(register, job)
    } catch (error) {
      report(error, job.kind)
      await finishJob(register, job, error)
    }
  }

  async function work(): Promise<void> {
    while (wanted && !stopped) {
      wanted = false
      for (let job = await takeJob(register, kinds); job; job = stopped ? null : await takeJob(register, kinds))
        await perform(job)
    }
  }

  function wake(): void {
    wanted = true
    running ??= work()
      .catch((error: unknown) => report(error, 'jobs'))
      .finally(() => {
        running = null
        // Asked for between the last look and now.
        if (wanted && !stopped) wake()
      })
  }

  const idle = async () => {
    while (running) await running
  }

  return {
    async later(kind, data, { id, runAt }) {
      await enqueueJob(register, kind, data, runAt ? { id, runAt } : { id })
      if (!stopped) wake()
    },
    async start(everyMs) {
      await enqueueJob(register, 'upkeep', {}, { id: 'upkeep', runAt: nextNight(register.effects.now()) })
      timer = setInterval(wake, everyMs)
      timer.unref()
    },
    async stop() {
      stopped = true
      if (timer) clearInterval(timer)
      await idle()
    },
    idle,
  }
}
