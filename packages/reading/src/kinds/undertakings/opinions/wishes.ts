import { firstFrom, hasMark } from '../../../engine/page.ts'
import type { Actor } from '../actors/actor.ts'
import { startsNear } from '../signals.ts'
import { agentOf, isSomebody, oneOrBoth } from './agent.ts'
import { type Case, closes, isHan, nextActor, type Opinion, slack } from './case.ts'

// "Wants | Iran to": right behind the cue stands who is to do it.
const NEXT = 2

export function hope(it: Case): Opinion {
  if (startsNear(it.words.occasion, it.cue.end, slack(it, 8)) || isOfLevel(it)) return null
  // 介绍中方期待。: what is hoped for would follow; 日方则希望,…: here it does.
  if (closes(it) && !(it.folded[it.cue.end] === ',' && it.own && it.adjacent)) return null
  const [agent, implied] = agentOf(it)
  if (!isSomebody(it, agent)) return null
  return oneOrBoth(it, isOwnAim(it) ? 'pledged' : 'proposed', agent, implied)
}

/** "Hopes that trade will grow"; 希望中国多进口胡椒: without spaces somebody between is who is to buy. */
const isOfLevel = (it: Case): boolean => {
  const level = startsNear(it.words.level, it.cue.end, slack(it, 12))
  return (
    level !== undefined && !(isHan(it) && it.actors.some(({ start, end }) => start >= it.cue.end && end <= level.start))
  )
}

/** "We hope to": no other is named who could be asked. */
const isOwnAim = (it: Case): boolean =>
  it.subject?.form === 'we' &&
  !isHan(it) &&
  !it.actors.some(({ start, form }) => start >= it.cue.end && start - it.cue.end <= 12 && form !== 'we')

export function beg(it: Case): Opinion {
  // "Both want the talks to be over by spring": what two want in one sentence they want together.
  if (it.adjacent && it.subject?.form === 'pair') return ['agreed', it.own ?? it.voices.pair, null]
  const other = nextActor(it)
  return other && other.start - it.cue.end <= 1 ? oneOrBoth(it, 'proposed', ...agentOf(it)) : null
}

export function want(it: Case): Opinion {
  if (!it.own || !it.adjacent) return null
  return oneOrBoth(it, isForOther(it) ? 'proposed' : 'pledged', it.own, null)
}

export function aspire(it: Case): Opinion {
  const [agent, implied] = agentOf(it)
  if (!isSomebody(it, agent)) return null
  return oneOrBoth(it, isForOther(it) ? 'proposed' : 'pledged', agent, implied)
}

function isForOther(it: Case): boolean {
  const other = nextActor(it)
  return other !== undefined && other.start - it.cue.end <= NEXT
}

export function call(it: Case): Opinion {
  const [agent, implied] = agentOf(it)
  if (!isSomebody(it, agent)) return null
  const other = nextActor(it)
  // "Called on the minister and discussed …": paid him a visit.
  if (other && isVisited(it, other)) return null
  const isAddressed = other !== undefined && other.start - it.cue.end <= slack(it, 24) && other.form !== 'pair'
  return oneOrBoth(it, isAddressed ? 'proposed' : 'urged', agent, implied)
}

/** Right behind the cue a person, then "and" and another verb: nobody is called to do anything. */
function isVisited({ cue, words, actors }: Case, other: Actor): boolean {
  if ((other.form !== 'person' && other.form !== 'role') || other.start - cue.end > NEXT) return false
  const and = words.and[firstFrom(words.and, other.end)]
  return (
    and !== undefined &&
    and.start - other.end <= 1 &&
    !actors.some((actor) => actor.start >= and.end && actor.start - and.end <= 6)
  )
}

/** "Called on the Minister for Commerce": where nothing behind says what he is called to do, he was paid a visit. */
export const summon = (it: Case): Opinion =>
  hasMark(it.page, 'undertaking.called-to', it.cue.end, it.sentence.span[1]) ? call(it) : null
