import { byStart, inOrder } from '../../engine/order.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import { Actors } from './actors/actors.ts'
import { beginningIn } from './beginningIn.ts'
import type { Mention } from './draft.ts'
import { forumsIn } from './forums.ts'
import { Sessions } from './sessions/sessions.ts'
import { signingIn } from './signings.ts'
import { talksIn } from './talks/talks.ts'
import { visitsIn } from './visits/visits.ts'

/** What a sentence says of meetings, in text order; what is counted as a session is no forum and no talks besides. */
export function mentionsIn(page: Page, sentence: Sentence, sessions: Sessions, actors: Actors): readonly Mention[] {
  const counted = sessions.in(sentence)
  const talks = talksIn(page, sentence, actors)
  const visits = visitsIn(page, sentence, actors)
  const forums = forumsIn(page, sentence)
  const found =
    talks.length + visits.length + forums.length === 0
      ? counted
      : inOrder([...counted, ...talks, ...visits, ...forums], byStart)
  if (found.length === 0) return signedIn(page, sentence, found)
  const held = found.filter(({ kind }) => kind === 'session')
  let mentions =
    held.length === 0 || held.length === found.length
      ? found
      : found.filter((mention) => !beside(held, mention).some((session) => isCounted(mention, session)))
  if (sentence.language.names && mentions.length > 1) {
    const scenes = mentions.filter(({ kind }) => kind === 'session' || kind === 'forum')
    if (scenes.length > 0)
      mentions = mentions.filter((mention) => !beside(scenes, mention).some((scene) => isDoneThere(mention, scene)))
  }
  return signedIn(page, sentence, mentions)
}

// No mention is longer, so that of an endless sentence only what stands near is compared.
const LONGEST_MENTION = 600

const beside = (mentions: readonly Mention[], { start, end }: Mention): readonly Mention[] =>
  beginningIn(mentions, start - LONGEST_MENTION, end)

/** The mentions and a signing that is an event of its own beside them. */
function signedIn(page: Page, sentence: Sentence, mentions: readonly Mention[]): readonly Mention[] {
  const signing = signingIn(page, sentence, mentions)
  return signing ? [...mentions, signing] : mentions
}

/** "Will hold the 25th regular meeting with his counterpart", "the 25th forum of the commission". */
function isCounted(mention: Mention, session: Mention): boolean {
  if (session.start >= mention.end || mention.start >= session.end) return false
  return mention.kind === 'forum'
    ? session.ordinal === (mention.ordinal ?? null)
    : mention.kind === 'talks' && (session.ordinal ?? null) !== null && (session.body ?? null) === null
}

/** "Held a discussion at the 10th meeting": what was done there. */
const isDoneThere = (mention: Mention, scene: Mention): boolean =>
  mention.rule === 'meeting/talks-discuss' && mention.start < scene.end && scene.start < mention.end
