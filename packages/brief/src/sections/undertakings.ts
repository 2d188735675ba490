import type { BriefSentence } from '../brief.ts'
import { isSilent, type Thread, type ThreadPlace } from '../threads.ts'
import type { Material } from '../material.ts'
import type { Writer } from '../writer.ts'
import { sentence } from './sentence.ts'
import { threadSentence } from './threadSentence.ts'

/** More than this in one list is for the register's pages: a brief is to be read. What is left out is counted. */
const MOST = 15
/** Of one side's own. */
const MOST_OF_ONE = 6

/** How many matters there are, and how they stand. */
export function undertakingsSection({ undertakings, threads }: Material, writer: Writer): BriefSentence[] {
  const { words } = writer
  if (threads.length === 0) return [sentence(words.undertakings.none)]
  const open = threads.filter(({ place }) => place !== 'settled')
  const count = (items: readonly unknown[]) => writer.counted(items.length, words.undertakings.items)
  const looked = open.some(({ head }) => head.silent !== null)
  return [
    sentence(
      words.undertakings.count({
        open: count(open),
        overdue: count(open.filter(({ joint, place }) => joint && place === 'overdue')),
        silent: looked ? count(open.filter(isSilent)) : null,
        wordings:
          undertakings.length > threads.length
            ? writer.counted(undertakings.length, words.undertakings.wordings)
            : null,
      }),
    ),
  ]
}

/** What both sides bound themselves to, whose date has passed: the latest date first. */
export const overdueSection = ({ threads }: Material, writer: Writer): BriefSentence[] =>
  listed(byDue(jointIn(threads, 'overdue')).toReversed(), threads, writer)

/** What both sides bound themselves to and is still to come: by date, then what has no date, the newest first. */
export const runningSection = ({ threads }: Material, writer: Writer): BriefSentence[] =>
  listed([...byDue(jointIn(threads, 'running')), ...jointIn(threads, 'undated')], threads, writer)

/** What is done or dropped, or seems to be. */
export const settledSection = ({ threads }: Material, writer: Writer): BriefSentence[] =>
  listed(
    threads.filter(({ place }) => place === 'settled'),
    threads,
    writer,
  )

/** What one side put forward and the other has not taken up: what it may raise again. The newest first, side by side. */
export function raisedSection({ threads, sides }: Material, writer: Writer): BriefSentence[] {
  const open = threads.filter(({ joint, place }) => !joint && place !== 'settled')
  const order = sides.map(({ code }) => code)
  const place = ({ head: { by } }: Thread) => {
    const at = by.length === 1 ? order.indexOf(by[0]!) : -1
    return at === -1 ? order.length : at
  }
  const told = [...Map.groupBy(open, place)].toSorted(([a], [b]) => a - b).flatMap(([, of]) => of.slice(0, MOST_OF_ONE))
  return listed(told, threads, writer, open.length - told.length)
}

const jointIn = (threads: readonly Thread[], wanted: ThreadPlace): Thread[] =>
  threads.filter(({ joint, place }) => joint && place === wanted)

const byDue = (threads: readonly Thread[]): Thread[] =>
  threads.toSorted((a, b) => (a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : 0))

/** Each in a sentence, and how many more there are; `others` have been left out before. */
function listed(some: readonly Thread[], all: readonly Thread[], writer: Writer, others?: number): BriefSentence[] {
  const { words } = writer
  const shown = others === undefined ? some.slice(0, MOST) : some
  const rest = others ?? some.length - shown.length
  // What is true of most says nothing beside each: the count has said it.
  const tellSilence = all.filter(isSilent).length * 2 <= all.length
  return [
    ...shown.map((thread) => threadSentence(thread, writer, tellSilence)),
    ...(rest > 0 ? [sentence(words.undertakings.rest(writer.counted(rest, words.undertakings.items)))] : []),
  ]
}
