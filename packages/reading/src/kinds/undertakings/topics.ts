import type { Topic } from '../../findings.ts'
import type { Page } from '../../engine/page.ts'

/** Topics that rows of the type `topic` find in `[start, end)`, in the order of their words; a payload may name several. */
export function topicsIn(page: Page, start: number, end: number): Topic[] {
  const topics: Topic[] = []
  const list = page.marks.list('topic')
  if (list === undefined) return topics
  for (let n = list.firstFrom(start); n < list.length && list.endOf(n) <= end; n++) {
    const payload = list.payloadOf(n)
    for (const topic of payload.includes(' ') ? payload.split(' ') : [payload])
      if (!topics.includes(topic as Topic)) topics.push(topic as Topic)
  }
  return topics
}
