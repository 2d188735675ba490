import type { Actor } from '../actors/actor.ts'
import { hasPause } from '../speech.ts'
import { agentOf, isSomebody, oneOrBoth } from './agent.ts'
import { type Case, isHan, type Opinion, slack } from './case.ts'
import { isEvent } from './events.ts'
import { isForetold, isTrusted } from './trust.ts'

export function pledge(it: Case): Opinion {
  const holder = holderAfter(it)
  if (holder) return ['agreed', holder.sides.length > 1 ? holder.sides : it.voices.pair, null]
  if (isTrusted(it) || (tellsAhead(it) && isForetold(it))) return null
  const [agent, implied] = agentOf(it)
  return isEvent(it) || !isSomebody(it, agent) ? null : oneOrBoth(it, 'pledged', agent, implied)
}

export function act(it: Case): Opinion {
  const say = it.words.say.findLast(({ payload, end }) => payload !== 'according' && end <= it.cue.start)
  if (
    !say ||
    !(it.adjacent || it.subject === it.speech.actor) ||
    !it.own ||
    it.cue.start - say.end > slack(it, 90) ||
    isEvent(it)
  )
    return null
  return oneOrBoth(it, 'pledged', it.own, null)
}

/** "… the determination of both sides": those who are determined follow. */
function holderAfter({ actors, cue, folded }: Case): Actor | undefined {
  const next = actors.findIndex((actor) => actor.start >= cue.end)
  const first = actors[next]
  if (!first?.genitive || first.start - cue.end > 8) return undefined
  const pair = actors.slice(next, next + 3).find((actor) => actor.form === 'pair')
  return pair && pair.start - cue.end <= 40 && !hasPause(folded, cue.end, pair.start) ? pair : undefined
}

/** 也将, 还将: a word that only tells what is to come, in a script without spaces. */
const tellsAhead = (it: Case): boolean => isHan(it) && it.folded[it.cue.end - 1] === '将'
