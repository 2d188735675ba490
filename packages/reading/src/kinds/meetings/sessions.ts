import type { BodyKind } from '../../findings.ts'
import { marksWithin, type Page, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { Scope } from './circumstances.ts'

/** A session of a standing body as one stretch of a sentence names it. */
export interface SessionMention extends Scope {
  readonly body: BodyKind | null
  readonly ordinal: number | null
  readonly rule: string
}

const REACH = 70

/** Every session that a sentence names: an ordinal with a session word or a body, or a body that convenes. */
export function sessionsIn(page: Page, sentence: Sentence): SessionMention[] {
  const [from, to] = sentence.span
  const bodies = marksWithin(page, 'meeting.body', from, to)
  const nouns = marksWithin(page, 'meeting.session', from, to)
  const ordinals = marksWithin(page, 'meeting.ordinal', from, to).filter((mark) => ordinalOf(page, mark) !== null)
  const found: SessionMention[] = []
  ordinals.forEach((ordinal, i) => {
    const left = ordinals[i - 1]?.end ?? from
    const right = ordinals[i + 1]?.start ?? to
    const noun = nearest(nouns, ordinal, Math.max(left, ordinal.start - 110), Math.min(right, ordinal.end + 30))
    const body = nearest(bodies, ordinal, Math.max(left, ordinal.start - REACH), Math.min(right, ordinal.end + REACH))
    if (!noun && !(body && isJoined(page, body, ordinal))) return
    // Without a body the noun must stand against the ordinal, and the body be known from elsewhere in the text.
    if (!body && !(noun && isJoined(page, noun, ordinal))) return
    if (!body && !hasBody(page)) return
    const parts = [ordinal, ...(noun ? [noun] : []), ...(body ? [body] : [])]
    const start = Math.min(...parts.map((mark) => mark.start))
    const end = Math.max(...parts.map((mark) => mark.end))
    found.push({ start, end, from: Math.max(from, left), to: Math.min(to, right), sentence, body: (body?.payload as BodyKind | undefined) ?? 'commission', ordinal: ordinalOf(page, ordinal), rule: 'meeting/numbered-session' })
  })
  if (found.length === 0)
    for (const body of bodies) {
      const noun = nearest(nouns, body, Math.max(from, body.start - 40), Math.min(to, body.end + 60))
      const convene = marksWithin(page, 'meeting.convene', Math.max(from, body.start - 60), Math.min(to, body.end + 90))[0]
      if (!noun && !convene) continue
      const dated = page.dates.some((date) => date.start >= from && date.end <= to && date.iso !== null)
      if (!convene && !dated) continue
      if (!dated && !(noun && convene)) continue
      const parts = [body, ...(noun ? [noun] : []), ...(convene ? [convene] : [])]
      found.push({ start: Math.min(...parts.map((m) => m.start)), end: Math.max(...parts.map((m) => m.end)), from, to, sentence, body: body.payload as BodyKind, ordinal: null, rule: 'meeting/session' })
      break
    }
  return found
}

/** The number of an ordinal row: its first capture, or 1 for rows without one ("first ever"). */
function ordinalOf(page: Page, mark: Mark): number | null {
  const token = mark.captures[0]
  if (token === undefined) return 1
  const value = page.numbers.ordinalEnd[token]! > 0 ? page.numbers.ordinal[token]! : page.numbers.cardinal[token]!
  return Number.isInteger(value) && value > 0 && value < 200 ? value : null
}

function nearest(list: readonly Mark[], to: Mark, from: number, until: number): Mark | undefined {
  let best: Mark | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const mark of list) {
    if (mark.start < from || mark.end > until) continue
    const gap = mark.end <= to.start ? to.start - mark.end : mark.start >= to.end ? mark.start - to.end : 0
    if (gap < distance) {
      best = mark
      distance = gap
    }
  }
  return best
}

const isJoined = (page: Page, a: Mark, b: Mark): boolean => {
  const [left, right] = a.start < b.start ? [a, b] : [b, a]
  return right.start - left.end <= REACH && !/[.;:。]/.test(page.folded.slice(left.end, right.start))
}

const hasBody = (page: Page): boolean => (page.marks.get('meeting.body')?.length ?? 0) > 0
