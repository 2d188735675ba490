import { byCode, inOrder } from '../../engine/order.ts'
import type { Implied, Undertaking } from '../../findings.ts'
import type { Page, Sentence } from '../../engine/page.ts'
import type { Actor } from './actors/actor.ts'
import { dueIn } from './due.ts'
import type { Verdict } from './judge/verdict.ts'
import { topicsIn } from './topics.ts'

/** The finding of a verdict: its quote trimmed, its date and topics told. `before` is the undertaking before it. */
export function undertakingOf(
  page: Page,
  sentence: Sentence,
  verdict: Verdict,
  today: string | null,
  before: Undertaking | undefined,
): Undertaking {
  const { text } = page
  let { start, end } = verdict
  while (end > start && ' .;,。…/'.includes(text[end - 1]!)) end--
  if (end <= start) [start, end] = [verdict.start, verdict.end]
  const { due, implied: dueFrom } = dueIn(page, today, start, end)
  const implied: Implied[] = []
  if (verdict.implied) implied.push({ field: 'by', from: verdict.implied })
  if (dueFrom) implied.push(dueFrom)
  let topics = topicsIn(page, start, end)
  if (topics.length === 0) {
    const near = page.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 1).toReversed()
    const source = near.find(({ span }) => topicsIn(page, ...span).length > 0)?.span ?? before?.span
    if (source) {
      topics = topicsIn(page, ...source)
      implied.push({ field: 'topics', from: 'what stands before', span: source })
    }
  }
  return {
    kind: 'undertaking',
    quote: text.slice(start, end),
    span: [start, end],
    rule: verdict.rule,
    certainty: verdict.by.length === 0 ? 'unknown' : implied.length > 0 ? 'implied' : 'certain',
    implied,
    undertakingKind: verdict.kind,
    by: inOrder([...verdict.by], byCode),
    due,
    topics,
  }
}

/** "This was announced by …": who spoke is named one sentence later. */
export function spokenBy(undertaking: Undertaking, { sides, start, end }: Actor): Undertaking {
  if (undertaking.undertakingKind === 'agreed' || !undertaking.implied.some(({ field }) => field === 'by'))
    return undertaking
  const implied = undertaking.implied.filter(({ field }) => field !== 'by')
  return {
    ...undertaking,
    by: sides,
    certainty: 'implied',
    implied: [...implied, { field: 'by', from: 'the sentence after', span: [start, end] }],
  }
}
