import { firstOf } from '../../../engine/gaps.ts'
import type { Page, Sentence } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Actor } from '../actors/actor.ts'
import { lastBefore, type Words } from '../signals.ts'
import { hasPause } from '../speech.ts'

/** Cues that tell of nothing but a consequence where a condition goes before. */
const HYPOTHETICAL: ReadonlySet<string> = new Set([
  'future',
  'result',
  'scheduled',
  'urge',
  'task',
  'act',
  'pledge',
  'want',
])
const CONDITION_REACH = 30
// Further off, a word hardly belongs to the verb.
const LONGEST_REACH = 90

/** Not done, or only done if something happens. */
export function isUnreal(page: Page, sentence: Sentence, words: Words, cue: Mark, subject: Actor | undefined): boolean {
  const not = lastBefore(words.not, cue.start)
  if (not && cue.start - not.end <= 1) return true
  if (isShown(page, sentence, cue)) return true
  const condition = lastBefore(words.if, cue.start)
  if (condition === undefined) return false
  const { folded } = page
  if (!hasPause(folded, condition.end, cue.start)) return true
  if (HYPOTHETICAL.has(cue.payload) && opensCondition(folded, sentence, words, condition, cue, subject)) return true
  // 如果谈得拢,还会再添一份: what follows the clause of a condition hangs on it.
  if (page.language.signature.script !== 'han' || cue.start - condition.end > CONDITION_REACH) return false
  const comma = firstOf(folded, condition.end, cue.start, ',')
  return comma < cue.start && !hasPause(folded, comma + 1, cue.start)
}

/** "If the list were longer, trade would grow": the condition opens the sentence or what is said, its consequence follows. */
function opensCondition(
  folded: string,
  { span: [from] }: Sentence,
  words: Words,
  condition: Mark,
  cue: Mark,
  subject: Actor | undefined,
): boolean {
  if (condition.payload !== 'open') return false
  // "If the plan is taken up again, Türkiye will be among the first": a state's own word, although it hangs on something.
  if (subject?.form === 'country' && subject.start > condition.end && cue.start - subject.end <= 1) return false
  let before = condition.start - 1
  while (before > from && ' "\'«“‘「『'.includes(folded[before]!)) before--
  const isOpening = (mark: Mark): boolean => condition.start - mark.end <= 1 && mark.end <= condition.start
  if (before > from && !',:;'.includes(folded[before]!) && !words.say.some(isOpening) && !words.quote.some(isOpening))
    return false
  for (let i = condition.end; i < cue.start; i++) if (folded[i] === ';') return false
  return true
}

/** 此访体现了双方共同努力的决心: what something shows, or what it is for. */
function isShown({ marks, folded }: Page, { span: [from] }: Sentence, cue: Mark): boolean {
  const list = marks.list('undertaking.shows')
  if (list === undefined) return false
  const n = list.firstFrom(cue.start) - 1
  return (
    n >= 0 &&
    list.startOf(n) >= from &&
    cue.start - list.endOf(n) <= LONGEST_REACH &&
    !hasPause(folded, list.endOf(n), cue.start)
  )
}
