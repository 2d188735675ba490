import { lastBefore } from '../signals.ts'
import type { Told } from '../told.ts'
import { FROM_DOCUMENT, FROM_SPEAKER, oneOrBoth, SENTENCE_BEFORE } from './agent.ts'
import { joint } from './agreements.ts'
import type { Case, Opinion } from './case.ts'
import { isForecast, isHeld } from './effects.ts'
import { isThing } from './things.ts'

export function future(it: Case): Opinion {
  if (isForecast(it) || isThing(it) || isHeld(it)) return null
  const level = lastBefore(it.words.level, it.cue.start)
  // "The minister said growth | would be 6 %": the level is what will be, whoever says so.
  if (level && it.cue.start - level.end <= 1 && it.subject && level.start > it.subject.end) return null
  if (it.adjacent && it.own) return oneOrBoth(it, 'pledged', it.own, null)
  if (level && it.cue.start - level.end < 60) return null
  if (it.speaker) return oneOrBoth(it, 'pledged', it.speaker, FROM_SPEAKER)
  const last = it.voices.last(it.sentence)
  if (last) return goesOn(last)
  if (it.own && it.subject!.end <= it.cue.start && it.cue.start - it.subject!.end < 80)
    return oneOrBoth(it, 'pledged', it.own, null)
  return it.own === undefined && it.voices.inMinutes(it.sentence) ? joint(it) : null
}

export function result(it: Case): Opinion {
  if (isForecast(it)) return null
  // "Rules that investors find too strict are to be mended": investors of no side are not those who agreed.
  const isNobody = it.subject?.form === 'organ' && it.subject.sides.length === 0 && !it.speaker
  if (it.own && it.adjacent && it.own.length > 0 && !(isNobody && it.voices.last(it.sentence)))
    return oneOrBoth(it, 'pledged', it.own, null)
  if (it.speaker) return oneOrBoth(it, 'pledged', it.speaker, FROM_SPEAKER)
  const last = it.voices.last(it.sentence)
  // A paragraph that begins with one side's own doings leaves what was agreed.
  if (last && last.block !== it.sentence.block && it.own?.length === 1) return null
  return last ? goesOn(last) : joint(it)
}

export function scheduled(it: Case): Opinion {
  // The next meeting of those who have agreed on something is agreed on too.
  if (it.voices.haveAgreed || it.voices.inMinutes(it.sentence)) return ['agreed', it.voices.pair, FROM_DOCUMENT]
  return it.speaker || it.voices.last(it.sentence) ? result(it) : null
}

/** What is to be is part of what was agreed or promised right before. */
const goesOn = ({ kind, by }: Told): Opinion => [kind === 'agreed' ? 'agreed' : 'pledged', by, SENTENCE_BEFORE]
