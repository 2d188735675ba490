import { byStart, inOrder } from '../../../engine/order.ts'
import { type Page, type Sentence, within } from '../../../engine/page.ts'
import type { Person } from '../../../findings.ts'
import { roleAfter, roleBefore } from '../../people/roles.ts'
import { KNOWN_SIDE } from '../../people/sides.ts'
import type { Actor } from './actor.ts'
import { beginningIn } from '../beginningIn.ts'
import { ShortNames } from './shortNames.ts'

/** A place where the text names a person, by his number in the page's list. */
export interface PersonMention {
  readonly start: number
  readonly end: number
  readonly person: number
}

/** People whom a sentence names, in full or short, with the posts that stand against their names. */
export function namedIn(
  page: Page,
  sentence: Sentence,
  people: readonly Person[],
  mentions: readonly PersonMention[],
  shortNames: ShortNames,
): Actor[] {
  const [from, to] = sentence.span
  const named: Actor[] = []
  let previousEnd = from
  for (const mention of within(mentions, from, to)) {
    const before = roleBefore(page, sentence, mention.start, previousEnd)
    const after = before ? null : roleAfter(page, sentence, mention.end)
    const person = people[mention.person]!
    named.push({
      start: before ? Math.min(before.start, mention.start) : mention.start,
      end: after ? Math.max(after.end, mention.end) : mention.end,
      form: 'named',
      side: person.side,
      isSideSaid: isSideSaid(person),
      person: mention.person,
      head: page.folded.slice((before ?? after)?.start ?? mention.start, (before ?? after)?.end ?? mention.start),
      isCounterpart: before?.isCounterpart ?? false,
    })
    previousEnd = mention.end
  }
  const shorts = shortNames.in(page, sentence)
  const known: readonly Actor[] = shorts.length > 0 ? [...named] : named
  for (const { start, end, person } of shorts) {
    if (beginningIn(known, start - 200, end).some((actor) => actor.end > start)) continue
    named.push({
      start,
      end,
      form: 'named',
      side: people[person]!.side,
      isSideSaid: isSideSaid(people[person]!),
      person,
      head: '',
      isCounterpart: false,
    })
  }
  if (shorts.length > 0) inOrder(named, byStart)
  return named
}

const isSideSaid = (person: Person): boolean =>
  !person.implied.some(({ field, from }) => field === 'side' && from !== KNOWN_SIDE)
