import { byCode, inOrder } from '../../engine/order.ts'
import type { Page } from '../../engine/page.ts'
import type { Meeting, PartyCode, Person } from '../../findings.ts'
import { Actors } from './actors/actors.ts'
import type { Draft } from './draft.ts'
import { draftOf } from './draftOf.ts'
import { fateOf } from './when/fateOf.ts'
import { goOn } from './when/goOn.ts'
import { inherit } from './inherit/inherit.ts'
import { isFounded } from './isFounded.ts'
import { meetingOf } from './meetingOf.ts'
import { mentionsIn } from './mentionsIn.ts'
import { Sessions } from './sessions/sessions.ts'
import { isSignedThere, settle } from './settle.ts'

const TRIGGERS = [
  'meeting.session',
  'meeting.body',
  'meeting.talks',
  'meeting.visit',
  'meeting.forum',
  'meeting.sign',
  'meeting.asked-to',
] as const

const NEIGHBOURS = 8

/** Meetings of a page, one finding each. `people` are those already found on it. */
export function readMeetings(page: Page, people: readonly Person[]): Meeting[] {
  if (page.dates.length === 0 && TRIGGERS.every((type) => page.marks.list(type) === undefined)) return []
  const actors = new Actors(page, people)
  const sessions = new Sessions(page)
  const drafts: Draft[] = []
  const sides = [...new Set(people.map(({ side }) => side).filter((side): side is PartyCode => side !== null))]
  for (const sentence of page.sentences) {
    const mentions = mentionsIn(page, sentence, sessions, actors)
    let previous: Draft | undefined
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i]!
      const fate = fateOf(page, mention, mentions[i + 1])
      if (fate === 'cancelled') continue
      const near =
        mentions.length <= NEIGHBOURS ? mentions : mentions.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS)
      const draft = draftOf(page, mention, sides, near)
      if (fate === 'postponed') {
        draft.status = 'planned'
        draft.isTold = true
      }
      if (previous) goOn(page, draft, previous)
      previous = draft
      if (!isFounded(draft)) continue
      drafts.push(draft)
      for (const other of mention.beside ?? [])
        drafts.push({
          ...draft,
          mention: other,
          place: other.place ?? null,
          parties: inOrder([...other.sides], byCode),
        })
    }
  }
  const settled = settle(page, people, drafts)
  inherit(page, settled)
  return settled.filter((draft) => !isSignedThere(draft, settled)).map((draft) => meetingOf(page, draft))
}
