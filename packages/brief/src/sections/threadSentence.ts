import type { BriefSentence } from '../brief.ts'
import type { UndertakingEntry, Wording } from '../entries.ts'
import { isSilent, type Thread } from '../threads.ts'
import type { Writer } from '../writer.ts'
import { sentence } from './sentence.ts'

/** More topics than this say nothing. */
const TOPICS = 2

/**
 * A matter in one sentence: what it is about, who said what and when, when it is due, and how it stands.
 * @param tellSilence Whether to say that nobody has spoken of it since.
 */
export function threadSentence(thread: Thread, writer: Writer, tellSilence = true): BriefSentence {
  const { words } = writer
  const { head, wording, inOwnLanguage, members } = thread
  const text = words.undertakings.line({
    about: head.topics.length > 0 ? writer.topics(head.topics.slice(0, TOPICS)) : null,
    by: head.by.length > 0 ? writer.parties(head.by) : null,
    kind: words.undertakings.kinds[head.kind],
    on: head.openedOn && writer.date(head.openedOn),
    // The words stay in their own language: a brief quotes, it does not translate.
    words: quoted(wording, writer),
    notes: notesOf(thread, writer, tellSilence),
  })
  const own = inOwnLanguage && members.find(({ wordings }) => wordings.includes(inOwnLanguage))
  return sentence(text, standsOn(head, wording), ...(own ? [standsOn(own, inOwnLanguage)] : []))
}

const quoted = ({ text }: Wording, { words }: Writer): string => words.quote(text.replaceAll(/\s+/g, ' ').trim())

/** The words that are quoted, not every place that says the like. */
function standsOn({ anchors, confirmed }: UndertakingEntry, { text }: Wording) {
  const those = anchors.filter(({ quote }) => quote === text)
  return { anchors: those.length > 0 ? those.slice(0, 1) : anchors.slice(0, 1), confirmed }
}

function notesOf(thread: Thread, writer: Writer, tellSilence: boolean): string[] {
  const { head, inOwnLanguage, members, due, place, outcomes } = thread
  const { undertakings } = writer.words
  const notes: string[] = []
  if (head.state !== null) notes.push(undertakings.states[head.state])
  else
    for (const { side, state } of head.bySide)
      notes.push(undertakings.assessed(writer.parties([side]), undertakings.states[state]))
  for (const { rule, on } of newestOutcomes(outcomes)) notes.push(undertakings.outcomes[rule](on && writer.date(on)))
  if (due !== null) notes.push((place === 'overdue' ? undertakings.overdue : undertakings.due)(writer.date(due)))
  const documents = new Set(members.flatMap(({ anchors }) => anchors.map(({ documentId }) => documentId)))
  const since = members[0]!.openedOn
  if (documents.size > 1)
    notes.push(
      undertakings.repeated({
        count: writer.counted(documents.size, undertakings.documents),
        since: since && writer.date(since),
      }),
    )
  if (tellSilence && place !== 'settled' && isSilent(thread)) notes.push(undertakings.silent)
  if (inOwnLanguage !== null) {
    const on = inOwnLanguage.on && writer.date(inOwnLanguage.on)
    notes.push(undertakings.inOwnLanguage(quoted(inOwnLanguage, writer), on))
  }
  return notes
}

/** Of each kind the newest. */
function newestOutcomes(outcomes: Thread['outcomes']): Thread['outcomes'] {
  const inOrder = outcomes.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
  return [...new Map(inOrder.map((one) => [one.rule, one])).values()]
}
