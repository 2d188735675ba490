// The thread behind a reading desk: one task after the other, each answered under its number.
import { parentPort } from 'node:worker_threads'
import { type Source, takeIn } from '@rapporteur/intake'
import { type Knowledge, languageOf, type Readable, read } from '@rapporteur/reading'

export type Task =
  | { readonly kind: 'take-in'; readonly source: Source }
  | { readonly kind: 'read'; readonly readable: Readable; readonly knowledge: Knowledge | undefined }

export interface Answer {
  readonly task: number
  readonly error?: Error
  readonly result?: unknown
}

const done = async (task: Task): Promise<unknown> =>
  task.kind === 'take-in' ? takeIn(task.source, { languageOf }) : read(task.readable, task.knowledge)

parentPort?.on('message', async ({ task, ...what }: Task & { task: number }) => {
  const answer = (rest: Omit<Answer, 'task'>): void => parentPort!.postMessage({ task, ...rest } satisfies Answer)
  try {
    answer({ result: await done(what as Task) })
  } catch (error) {
    answer({ error: error instanceof Error ? error : new Error(String(error)) })
  }
})
