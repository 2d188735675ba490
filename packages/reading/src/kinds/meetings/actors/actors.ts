import { byStart, inOrder } from '../../../engine/order.ts'
import type { Page, Sentence } from '../../../engine/page.ts'
import type { Person } from '../../../findings.ts'
import type { Actor } from './actor.ts'
import { coupled, isUnsided, withoutHeads } from './joinedPosts.ts'
import { type PersonMention, namedIn } from './namedActors.ts'
import { addDelegations, addPairs, addPronouns } from './otherActors.ts'
import { addPosts } from './postActors.ts'
import { ShortNames } from './shortNames.ts'

/** Finds the actors of sentences; each sentence is looked at once. */
export class Actors {
  readonly people: readonly Person[]
  readonly #page: Page
  readonly #mentions: readonly PersonMention[]
  readonly #shorts: ShortNames
  #last: { sentence: Sentence; actors: readonly Actor[] } | null = null
  /** Who a pronoun of the next sentence stands for: the first person named in the sentence before. */
  #subject: Actor | null = null
  #before: Actor | null = null

  constructor(page: Page, people: readonly Person[]) {
    this.#page = page
    this.#shorts = new ShortNames(people)
    this.people = people
    const mentions: PersonMention[] = []
    people.forEach((one, person) => {
      for (const [start, end] of one.mentions) mentions.push({ start, end, person })
    })
    this.#mentions = inOrder(mentions, byStart)
  }

  /** The person whom the sentences before this one are about. */
  subjectBefore(sentence: Sentence): Actor | null {
    this.in(sentence)
    return this.#before
  }

  in(sentence: Sentence): readonly Actor[] {
    if (this.#last?.sentence !== sentence) {
      this.#before = this.#subject
      this.#last = { sentence, actors: this.#find(sentence) }
      this.#subject = this.#last.actors.find(({ form }) => form === 'named') ?? this.#subject
    }
    return this.#last.actors
  }

  #find(sentence: Sentence): Actor[] {
    const page = this.#page
    const named = namedIn(page, sentence, this.people, this.#mentions, this.#shorts)
    const found: Actor[] = []
    addPosts(page, sentence, this.people, this.#subject, named, found)
    addDelegations(page, sentence, this.#subject, named, found)
    addPairs(page, sentence, named, found)
    addPronouns(page, sentence, this.#subject, named, found)
    if (found.length === 0) return named
    const all = inOrder([...named, ...found], byStart)
    return all.some(isUnsided) ? coupled(page, withoutHeads(page, all)) : all
  }
}
