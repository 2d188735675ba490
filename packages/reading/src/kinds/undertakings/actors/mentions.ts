import { byStart, inOrder } from '../../../engine/order.ts'
import type { PartyCode, Person } from '../../../findings.ts'

/** A person's mention in the text. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly sides: readonly PartyCode[]
}

const NOBODY: readonly PartyCode[] = []

/** Where the people of a page are named, in text order, each with the post before the name. */
export function mentionsOf(people: readonly Person[]): readonly Mention[] {
  const mentions: Mention[] = []
  for (const person of people) {
    const sides = person.side ? [person.side] : NOBODY
    // The post before a name is part of who acts: "India's | Minister of Railways and Commerce & Industry X".
    const [from, to] = person.span
    for (const [start, end] of person.mentions)
      mentions.push({ start: from < start && end <= to ? from : start, end, sides })
  }
  return inOrder(mentions, byStart)
}
