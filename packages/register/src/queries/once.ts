import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'

/** Answers kept for a register's own handle. */
const kept = new WeakMap<Read, Map<string, { version: string | number; answer: Promise<unknown> }>>()
const MOST_KEPT = 24

/**
 * What `reckon` gives, kept until the dossier's log grows: every change that could alter it adds a line there.
 * For what is dear to reckon and asked for often.
 */
export async function once<T>(read: Read, dossierId: string, question: string, reckon: () => Promise<T>): Promise<T> {
  // Inside a transaction the log has not grown yet by what that transaction did.
  if ('log' in read) return reckon()
  const [head] = await read.rows(sql<{ hash: string }>`select hash from log_heads where dossier_id = ${dossierId}`)
  // Not its number: after a backup was restored another line has the same.
  return onceAt(read, dossierId, question, head?.hash ?? '', reckon)
}

/** As {@link once}, kept for as long as `version` is that of what the answer is reckoned from. */
export async function onceAt<T>(
  read: Read,
  dossierId: string,
  question: string,
  version: string | number,
  reckon: () => Promise<T>,
): Promise<T> {
  if ('log' in read) return reckon()
  const answers = kept.get(read) ?? new Map<string, { version: string | number; answer: Promise<unknown> }>()
  kept.set(read, answers)
  const key = `${dossierId}|${question}`
  const known = answers.get(key)
  if (known?.version === version) return known.answer as Promise<T>
  const answer = reckon()
  answers.delete(key)
  answers.set(key, { version, answer })
  // An answer that failed is no answer.
  answer.catch(() => answers.delete(key))
  for (const oldest of answers.keys()) {
    if (answers.size <= MOST_KEPT) break
    answers.delete(oldest)
  }
  return answer
}
