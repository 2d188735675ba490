import { Worker } from 'node:worker_threads'
import type { Source, TakenIn } from '@rapporteur/intake'
import type { Knowledge, Readable, Reading } from '@rapporteur/reading'
import type { Answer, Task } from './reading-thread.ts'

/** Takes files in and reads documents on a thread of its own, so that a long one keeps nobody else waiting. */
export interface ReadingDesk {
  readonly takeIn: (source: Source) => Promise<TakenIn>
  readonly read: (readable: Readable, knowledge?: Knowledge) => Promise<Reading>
  /** Ends the thread; what it was at is refused. */
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** A desk whose thread starts with the first task, and anew with the next one should it ever die. */
export function openReadingDesk(): ReadingDesk {
  let worker: Worker | null = null
  let asked = 0
  const waiting = new Map<number, Waiting>()

  function started(): Worker {
    const thread = new Worker(new URL('./reading-thread.ts', import.meta.url))
    thread.on('message', ({ task, error, result }: Answer) => {
      const one = waiting.get(task)
      waiting.delete(task)
      if (waiting.size === 0) thread.unref()
      if (error) one?.reject(error)
      else one?.resolve(result)
    })
    const fell = (error: Error): void => {
      if (worker === thread) worker = null
      for (const [task, { reject }] of waiting) {
        waiting.delete(task)
        reject(error)
      }
    }
    thread.on('error', fell)
    thread.on('exit', () => fell(new Error('the thread that reads documents ended')))
    thread.unref()
    return thread
  }

  function ask<Result>(task: Task): Promise<Result> {
    worker ??= started()
    const thread = worker
    return new Promise((resolve, reject) => {
      waiting.set(++asked, { resolve: resolve as Waiting['resolve'], reject })
      // The program stays while somebody waits.
      thread.ref()
      thread.postMessage({ ...task, task: asked })
    })
  }

  return {
    takeIn: (source) => ask({ kind: 'take-in', source }),
    read: (readable, knowledge) => ask({ kind: 'read', readable, knowledge }),
    close: async () => {
      await worker?.terminate()
    },
  }
}
