import type { BriefSentence } from '../brief.ts'
import type { BriefEntries, UndertakingEntry } from '../entries.ts'
import type { Writer } from '../writer.ts'
import { lastDayOf } from './sessions.ts'
import { sentence } from './sentence.ts'

/** What binds without a date too; one side's wish without a date is counted, not listed: a brief is to be read. */
const JOINT = new Set(['agreed', 'directed'])
const CLOSED = new Set(['fulfilled', 'dropped'])

/** How many are open, overdue and silent; then each one: overdue first, then by due date, then as the documents have them. */
export function undertakingsSection({ undertakings }: BriefEntries, writer: Writer): BriefSentence[] {
  const { words } = writer
  if (undertakings.length === 0) return [sentence(words.undertakings.none)]
  const open = undertakings.filter(({ state }) => state === null || !CLOSED.has(state))
  const overdue = open.filter((one) => isOverdue(one, writer.today))
  const count = (items: readonly unknown[]) => writer.counted(items.length, words.undertakings.items)
  const counts = words.undertakings.count({
    open: count(open),
    overdue: count(overdue),
    silent: open.every(({ silent }) => silent === null) ? null : count(open.filter(({ silent }) => silent)),
  })
  const later = open.filter((one) => !overdue.includes(one))
  const due = (one: UndertakingEntry) => (one.due === null ? '9999' : lastDayOf(one.due))
  const inOrder = [...overdue, ...later].toSorted((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0))
  const closed = undertakings.filter((one) => !open.includes(one))
  const listed = [...inOrder, ...closed].filter(
    (one) => one.due !== null || JOINT.has(one.kind) || closed.includes(one),
  )
  const rest = inOrder.length + closed.length - listed.length
  const more = rest > 0 ? [sentence(words.undertakings.rest(writer.counted(rest, words.undertakings.items)))] : []
  return [sentence(counts), ...listed.map((one) => line(one, writer)), ...more]
}

const isOverdue = ({ due }: UndertakingEntry, today: string): boolean => due !== null && lastDayOf(due) < today

function line(one: UndertakingEntry, writer: Writer): BriefSentence {
  const { words } = writer
  const closed = one.state !== null && CLOSED.has(one.state)
  const notes: string[] = []
  if (one.state !== null) notes.push(words.undertakings.states[one.state])
  if (one.due !== null) {
    const late = !closed && isOverdue(one, writer.today)
    notes.push((late ? words.undertakings.overdue : words.undertakings.due)(writer.date(one.due)))
  }
  if (one.silent && !closed) notes.push(words.undertakings.silent)
  const text = words.undertakings.line({
    by: one.by.length > 0 ? writer.parties(one.by) : null,
    kind: words.undertakings.kinds[one.kind],
    // The words stay in their own language: a brief quotes, it does not translate.
    words: words.quote(one.wording.replaceAll(/\s+/g, ' ').trim()),
    notes,
  })
  return sentence(text, one)
}
