import { type Page, type Sentence, countryFrom, hasMark, marksWithin } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import type { Body } from './bodies.ts'
import { preparedFrom } from '../when/preparedFrom.ts'
import { bodiesIn } from './bodiesIn.ts'
import { convenedBody } from './convenedBody.ts'
import type { Mention } from '../draft.ts'
import { numberedSession } from './numberedSession.ts'
import { sessionAgain } from './sessionAgain.ts'
import type { SessionMemory } from './sessionMemory.ts'
import { stepBefore, stepOf, stepSession } from './stepSession.ts'

const TRIGGERS = ['meeting.body', 'meeting.session', 'meeting.ordinal'] as const

/** Sessions sentence after sentence; the bodies named so far are remembered. */
export class Sessions {
  readonly #page: Page
  readonly #memory: SessionMemory = { last: null, told: null }

  constructor(page: Page) {
    this.#page = page
  }

  in(sentence: Sentence): Mention[] {
    const page = this.#page
    const memory = this.#memory
    const [from, to] = sentence.span
    if (TRIGGERS.every((type) => !hasMark(page, type, from, to))) return []
    const bodies = bodiesIn(page, sentence, memory.last)
    // Hoa Kỳ is no session.
    const nouns = marksWithin(page, 'meeting.session', from, to).filter(
      (noun) => noun.payload !== 'none' && !isInCountry(page, noun),
    )
    const ordinals = marksWithin(page, 'meeting.ordinal', from, to)
    const found: Mention[] = []
    if (bodies.length > 0 || nouns.length > 0 || memory.told)
      for (let i = 0; i < ordinals.length; i++) {
        const mention = numberedSession(page, memory, sentence, ordinals, i, nouns, bodies)
        if (mention) found.push(mention)
      }
    for (const noun of nouns) {
      if (found.some((mention) => noun.start < mention.end && mention.start < noun.end)) continue
      const step = stepSession(page, memory.last, sentence, noun, bodies)
      // "The one before", told of a numbered session, is that one's own last or the same.
      if (step && (step.step === 'next' || found.every(({ ordinal }) => (ordinal ?? null) === null))) found.push(step)
    }
    if (found.length === 0)
      for (const body of bodies) {
        const mention = convenedBody(page, memory.last, sentence, body, nouns)
        if (!mention) continue
        found.push(mention)
        break
      }
    // "The next Joint Commission will take place in Hanoi, according to the minutes of the 13th session."
    if (found.length > 0)
      for (const body of bodies) {
        if (found.some((mention) => mention.start < body.end && body.start < mention.end)) continue
        const step = stepBefore(page, sentence, body)
        const mention = step && convenedBody(page, memory.last, sentence, body, [])
        if (mention) found.push({ ...mention, start: Math.min(mention.start, step.start), step: stepOf(step) })
      }
    if (found.length === 0) {
      const again = sessionAgain(page, memory.told, sentence, nouns)
      if (again) found.push(again)
    }
    for (const body of bodies) this.#remember(body)
    return page.marks.list('meeting.prepare') === undefined ? found : found.map((one) => withPreparing(page, one))
  }

  /** A body named with its sides, or the first; a subcommittee named in passing takes nobody's place. */
  #remember(body: Body): void {
    const { last } = this.#memory
    if (body.isPart) return
    if (last === null || body.sides.length >= 2 || (body.kind === last.kind && last.sides.length === 0))
      this.#memory.last = body
  }
}

/** A session that the words around it only prepare, from where they do. */
function withPreparing(page: Page, mention: Mention): Mention {
  const from = preparedFrom(page, mention)
  return from === undefined ? mention : { ...mention, preparedFrom: from }
}

function isInCountry(page: Page, mark: Mark): boolean {
  const country = page.countries[countryFrom(page, mark.start + 1) - 1]
  return country !== undefined && country.end >= mark.end && country.start <= mark.start
}
