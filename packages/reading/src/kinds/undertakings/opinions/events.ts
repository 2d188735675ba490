import { firstFrom } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import { hasPause } from '../speech.ts'
import { type Case, isHan, slack } from './case.ts'

const FAR_EVENT = 60
const NEAR_EVENT = 34
const NEAR_TALK = 16

/** A visit, a meeting, a talk: what is on the programme is no undertaking. */
export function isEvent(it: Case): boolean {
  if (isHan(it) && closesWithEvent(it)) return true
  const event = nextEvent(it)
  return (
    event !== undefined &&
    event.start - it.cue.end <= (event.payload === 'near' ? 1 : slack(it, NEAR_EVENT)) &&
    !hasPause(it.folded, it.cue.end, event.start)
  )
}

/** 双方将讨论…: on the programme, not agreed. */
export function isTalk(it: Case): boolean {
  const event = nextEvent(it)
  return (
    event?.payload === 'talk' && event.start - it.cue.end <= NEAR_TALK && !hasPause(it.folded, it.cue.end, event.start)
  )
}

const nextEvent = ({ words, cue }: Case): Mark | undefined =>
  words.event.find(({ start, payload }) => start >= cue.end && payload !== 'close')

/** 将同两国外长就双边关系深入交换意见: the event is the last word of the clause, where the verb stands behind its adverbials. */
export function closesWithEvent({ words, cue, folded, text }: Case, only?: string): boolean {
  for (let i = firstFrom(words.event, cue.end); i < words.event.length; i++) {
    const { start, end, payload } = words.event[i]!
    if (start - cue.end > FAR_EVENT) return false
    if (only !== undefined && payload !== only) continue
    for (let at = cue.end; at < start; at++) if (',;:'.includes(folded[at]!) && text[at] !== '、') return false
    if (',;。'.includes(folded[end] ?? '。')) return true
  }
  return false
}
