import type { PartyCode } from '../../../findings.ts'
import type { Actor } from '../actors/actor.ts'
import { firstFrom } from '../../../engine/page.ts'
import { startsNear } from '../signals.ts'
import { hasPause } from '../speech.ts'
import { agentOf, oneOrBoth } from './agent.ts'
import { pledge } from './promises.ts'
import { type Case, closes, isHan, nextActor, type Opinion, slack } from './case.ts'

export const propose = (it: Case): Opinion => request(it, false)

const AID_REACH = 40
/** "Offered a loan of 300 million": one's own help is promised; "offered a stake" is a proposal. */
export function offer(it: Case): Opinion {
  const aid = it.words.aid[firstFrom(it.words.aid, it.cue.end)]
  const isAid =
    aid !== undefined && aid.start - it.cue.end <= slack(it, AID_REACH) && !hasPause(it.folded, it.cue.end, aid.start)
  return isAid ? pledge(it) : request(it, false)
}

export const ask = (it: Case): Opinion => request(it, true)

export function encourage(it: Case): Opinion {
  // 中方鼓励中国企业投资: one's own are sent, the other side is asked nothing.
  const [agent, implied] = agentOf(it)
  const own = nextActor(it)
  const isOwn = own !== undefined && isOfSameSide(own, agent) && own.start - it.cue.end <= 6
  return isOwn ? ['pledged', agent, implied] : request(it, false)
}

export function welcome(it: Case): Opinion {
  if (closes(it)) return null
  if (startsNear(it.words.occasion, it.cue.end, slack(it, 12)) || isGreeting(it)) return null
  const next = nextActor(it)
  if (!isHan(it) && (!next || next.start - it.cue.end > 10)) return null
  return oneOrBoth(it, 'proposed', ...agentOf(it))
}

/** "Welcomed the minister": a person is received, nobody is asked for anything. */
function isGreeting(it: Case): boolean {
  const { actors, cue } = it
  return actors.some(
    ({ start, form }) =>
      start >= cue.end && start - cue.end <= slack(it, 24) && (form === 'person' || form === 'role' || form === 'host'),
  )
}

function request(it: Case, isOrder: boolean): Opinion {
  const [agent, implied] = agentOf(it)
  const agency = startsNear(it.words.agency, it.cue.end, isOrder ? slack(it, 8) : 1)
  if (agency && (isOrder || !hasForeign(it.actors, it.cue.end, agent))) return ['directed', agent, implied]
  return isToOwnPeople(it, agent) ? ['pledged', agent, implied] : oneOrBoth(it, 'proposed', agent, implied)
}

/** "Will go on encouraging its own firms": nobody else is asked. */
function isToOwnPeople(it: Case, agent: readonly PartyCode[]): boolean {
  const asked = nextActor(it)
  return (
    asked !== undefined &&
    isOfSameSide(asked, agent) &&
    asked.form === 'organ' &&
    !startsNear(it.words.quote, it.cue.end, 1) &&
    !isHan(it) &&
    asked.start - it.cue.end <= slack(it, 18)
  )
}

const isOfSameSide = ({ sides }: Actor, agent: readonly PartyCode[]): boolean =>
  agent.length === 1 && sides.length === 1 && sides[0] === agent[0]

function hasForeign(actors: readonly Actor[], from: number, own: readonly PartyCode[]): boolean {
  return actors.some(
    (actor) =>
      actor.start >= from &&
      ((actor.form === 'pair' && own.length < 2) ||
        actor.form === 'host' ||
        actor.sides.some((side) => !own.includes(side))),
  )
}
