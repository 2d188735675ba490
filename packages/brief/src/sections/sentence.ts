import type { BriefAnchor, BriefSentence } from '../brief.ts'

interface Ground {
  readonly anchors: readonly BriefAnchor[]
  readonly confirmed: boolean
}

/** A sentence with all that it stands on; one unconfirmed ground makes it unconfirmed. */
export function sentence(text: string, ...grounds: readonly Ground[]): BriefSentence {
  const anchors = new Map<string, BriefAnchor>()
  for (const anchor of grounds.flatMap((ground) => ground.anchors))
    anchors.set(`${anchor.documentId} ${anchor.start} ${anchor.end}`, anchor)
  return {
    text: text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
    anchors: [...anchors.values()],
    machine: grounds.some(({ confirmed }) => !confirmed),
  }
}
