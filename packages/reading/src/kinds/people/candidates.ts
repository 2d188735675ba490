import type { Page, Sentence } from '../../engine/page.ts'
import { besideAccepted, sharePostAfter, sharePostBefore } from './joinedNames.ts'
import { type Judged, judge } from './judged.ts'
import type { NameMention } from './nameMention.ts'
import { runsOf } from './runs.ts'
import { trimmed } from './trimmed.ts'

/** Names of one sentence in a script with capitals: by post, honorific, apposition, surname, given name, or beside such a name. */
export function casedMentions(page: Page, sentence: Sentence, outside: Uint8Array): NameMention[] {
  const judged: Judged[] = []
  let previousEnd = sentence.span[0]
  const runs = runsOf(page, sentence, outside)
  if (runs.length === 0) return []
  for (const raw of runs) {
    const run = trimmed(page, raw)
    if (!run) continue
    const one = judge(page, sentence, run, previousEnd)
    judged.push(one)
    // A capital inside an office ("the Grodno executive committee") does not part it from its holder.
    if (one.rule !== null || one.role === null) previousEnd = run.end
  }
  const accepted = judged.map((one, i) =>
    one.rule && (one.rule !== 'person/known' || one.role) ? one : besideAccepted(page, judged, i),
  )
  sharePostBefore(page, accepted)
  sharePostAfter(page, accepted)
  return accepted.flatMap((one) => (one.rule ? [mentionOf(sentence, one, one.rule)] : []))
}

const mentionOf = (sentence: Sentence, { run, role, honorific, shape }: Judged, rule: string): NameMention => ({
  span: [run.start, run.end],
  words: run.words,
  sentence,
  role,
  hasHonorific: honorific,
  shape,
  isNative: shape !== null && shape === sentence.language.home,
  rule,
})
