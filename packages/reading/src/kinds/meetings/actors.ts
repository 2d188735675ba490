import { byStart, inOrder } from '../../engine/order.ts'
import type { PartyCode, Person } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import { countryFrom, firstFrom, hasMark, marksWithin, type Page, type Sentence, within } from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import type { Mark } from '../../engine/scan.ts'
import { ShortNames } from './shortNames.ts'
import { roleAfter, roleBefore } from '../people/roles.ts'
import { KNOWN_SIDE } from '../people/sides.ts'

/** Somebody who may meet, go somewhere or be received in a sentence. */
export interface Actor {
  readonly start: number
  readonly end: number
  /** `side` is a delegation or a country's side; `pair` both sides at once; `pronoun` somebody named before. */
  readonly form: 'named' | 'role' | 'side' | 'pair' | 'pronoun'
  /** Side that the words say or the person is on. */
  readonly side: PartyCode | null
  /** The words say the side; else it was told from elsewhere and may be wrong. */
  readonly isSideSaid: boolean
  /** Number of the person in the page's list. */
  readonly person: number | null
  /** Folded word of the post, to tell one minister from another. */
  readonly head: string
  /** "Counterpart": on the other side of whoever is named before. */
  readonly isCounterpart: boolean
}

interface Mention {
  readonly start: number
  readonly end: number
  readonly person: number
}

const LONGEST_OFFICE = 70
const OPENING = 4
const LONG_HEAD = 8
const SHORTEST_HEAD = 6
const MOST_HOLDERS = 40

/** Finds the actors of sentences; each sentence is looked at once. */
export class Actors {
  readonly people: readonly Person[]
  readonly #page: Page
  readonly #mentions: readonly Mention[]
  readonly #shorts: ShortNames
  #last: { sentence: Sentence; actors: readonly Actor[] } | null = null
  /** Who a pronoun of the next sentence stands for: the first person named in the sentence before. */
  #subject: Actor | null = null
  #before: Actor | null = null

  constructor(page: Page, people: readonly Person[]) {
    this.#page = page
    this.#shorts = new ShortNames(people)
    this.people = people
    const mentions: Mention[] = []
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

  /** "The leader | of Kazakhstan": a general word for a post with nothing but its country behind it. */
  #isHeadOfState(mark: Mark): boolean {
    const page = this.#page
    return (
      page.marks.list('meeting.any-post')?.atToken(mark.firstToken) !== undefined &&
      page.countries[countryFrom(page, mark.end)]?.start === mark.end + 1
    )
  }

  /** Whoever the text has named with a post, else whom the sentences before are about. */
  #holderOf(head: string, before: number): { readonly side: PartyCode | null } | undefined {
    const stem = head.slice(0, SHORTEST_HEAD)
    const holder = this.people
      .slice(0, MOST_HOLDERS)
      .find(({ role, mentions }) => role !== null && mentions[0]![0] < before && role.toLowerCase().startsWith(stem))
    return holder ?? this.#subject ?? undefined
  }

  /** 他透露,总理将…: the one person named so far whose post the word is. */
  #onlyHolderOf(head: string, before: number): { readonly side: PartyCode | null } | undefined {
    let only: Person | undefined
    for (const person of this.people.slice(0, MOST_HOLDERS)) {
      if (person.side === null || person.mentions[0]![0] > before || !person.role?.toLowerCase().endsWith(head))
        continue
      if (only !== undefined && only.side !== person.side) return undefined
      only = person
    }
    return only
  }

  #find(sentence: Sentence): Actor[] {
    const page = this.#page
    const [from, to] = sentence.span
    const named: Actor[] = []
    let previousEnd = from
    for (const mention of within(this.#mentions, from, to)) {
      const before = roleBefore(page, sentence, mention.start, previousEnd)
      const after = before ? null : roleAfter(page, sentence, mention.end)
      const person = this.people[mention.person]!
      named.push({
        start: before ? Math.min(before.start, mention.start) : mention.start,
        end: after ? Math.max(after.end, mention.end) : mention.end,
        form: 'named',
        side: person.side,
        isSideSaid: isSideSaid(person),
        person: mention.person,
        head: page.folded.slice((before ?? after)?.start ?? mention.start, (before ?? after)?.end ?? mention.start),
        isCounterpart: before?.isCounterpart ?? false,
      })
      previousEnd = mention.end
    }
    const shorts = this.#shorts.in(page, sentence)
    const known: readonly Actor[] = shorts.length > 0 ? [...named] : named
    for (const { start, end, person } of shorts) {
      if (beginningIn(known, start - 200, end).some((actor) => actor.end > start)) continue
      named.push({
        start,
        end,
        form: 'named',
        side: this.people[person]!.side,
        isSideSaid: isSideSaid(this.people[person]!),
        person,
        head: '',
        isCounterpart: false,
      })
    }
    if (shorts.length > 0) inOrder(named, byStart)
    const found: Actor[] = []
    const free = (start: number, end: number): boolean => {
      const at = firstFrom(named, end)
      const next = named[at]
      const previous = named[at - 1]
      return !(previous && previous.end > start) && !(next && next.start < end)
    }
    let covered = -1
    for (const mark of marksWithin(page, 'person.role', from, to)) {
      if (mark.start < covered || mark.payload === 'none' || !free(mark.start, mark.end)) continue
      // 以总统身份, 总统府: no holder of the post.
      if (page.marks.list('meeting.not-post')?.atToken(mark.endToken) !== undefined) continue
      const { side, end } = officeOf(page, sentence, mark)
      covered = end
      // 韩正副总理: the post behind the name is its holder's.
      if (sentence.language.names && named.some((actor) => actor.end === mark.start)) continue
      // A post with a long office, whose holder's name follows it.
      const holder = side === null ? undefined : named[firstFrom(named, end)]
      if (holder && holder.start - end <= 2 && holder.head === '') {
        const at = firstFrom(named, end)
        named[at] = { ...holder, start: mark.start, side, isSideSaid: true, head: page.folded.slice(mark.start, end) }
        continue
      }
      if (
        side === null &&
        hasMark(
          page,
          'meeting.generic',
          Math.max(from, mark.start - 24),
          mark.start,
          (generic) => mark.start - generic.end <= 12,
        )
      )
        continue
      const head = page.folded.slice(mark.start, mark.end)
      // "The deputy premier held talks": a bare post that opens a sentence is of whoever was named with it before.
      const known =
        side !== null
          ? undefined
          : mark.start - from < OPENING
            ? this.#holderOf(head, mark.start)
            : sentence.language.names && ',:'.includes(page.folded[mark.start - 1]!)
              ? this.#onlyHolderOf(head, mark.start)
              : undefined
      found.push({
        start: mark.start,
        end,
        form: 'role',
        side: side ?? known?.side ?? null,
        isSideSaid: known === undefined,
        person: null,
        // "The head of Kazakhstan" is its president, or whoever leads it.
        head: side !== null && this.#isHeadOfState(mark) ? '' : head,
        isCounterpart: mark.payload === 'counterpart',
      })
      const second = side === null ? undefined : secondOf(page, sentence, mark, end)
      if (second) {
        covered = second.end
        found.push({
          start: second.start,
          end: second.end,
          form: 'role',
          side: second.code,
          isSideSaid: true,
          person: null,
          head,
          isCounterpart: false,
        })
      }
    }
    for (const mark of marksWithin(page, 'meeting.delegation', from, to)) {
      if (!free(mark.start, mark.end)) continue
      const told = officeOf(page, sentence, mark)
      // "The heads of Gazprom": whose the firm is.
      const firm = told.side === null ? firmBehind(page, sentence, mark) : undefined
      const { side, end } = firm ?? told
      if (side)
        found.push({
          start: mark.start,
          end,
          form: mark.payload === 'group' ? 'side' : 'role',
          side,
          isSideSaid: true,
          person: null,
          // "The leaders" may be anybody of that side.
          head: mark.payload === 'group' ? page.folded.slice(mark.start, end) : '',
          isCounterpart: false,
        })
      else if (mark.payload === 'group' && this.#subject && mark.start - from < 24)
        // "Leaving Russia, the delegation went on to Japan": that of whoever was named before.
        found.push({
          ...this.#subject,
          start: mark.start,
          end: mark.end,
          form: 'side',
          person: null,
          side: null,
          isSideSaid: false,
        })
    }
    for (const mark of marksWithin(page, 'party.pair', from, to))
      if (mark.payload !== 'none' && free(mark.start, mark.end))
        found.push({
          start: mark.start,
          end: mark.end,
          form: 'pair',
          side: null,
          isSideSaid: false,
          person: null,
          head: '',
          isCounterpart: false,
        })
    for (const mark of marksWithin(page, 'meeting.pronoun', from, to))
      if (free(mark.start, mark.end)) {
        const known = mark.payload === 'plural' ? undefined : (named[firstFrom(named, mark.start) - 1] ?? this.#subject)
        found.push({
          start: mark.start,
          end: mark.end,
          form: 'pronoun',
          side: known?.side ?? null,
          isSideSaid: false,
          person: known?.person ?? null,
          head: '',
          isCounterpart: false,
        })
      }
    if (found.length === 0) return named
    const all = inOrder([...named, ...found], byStart)
    return all.some(isUnsided) ? coupled(page, withoutHeads(page, all)) : all
  }
}

/** An unnamed post of no known country. */
const isUnsided = (actor: Actor): boolean => actor.form === 'role' && actor.side === null

const isSideSaid = (person: Person): boolean =>
  !person.implied.some(({ field, from }) => field === 'side' && from !== KNOWN_SIDE)

/** The country of an unnamed post or delegation, and where its words end: right before it, or within its complement. */
function officeOf(page: Page, sentence: Sentence, mark: Mark): { side: PartyCode | null; end: number } {
  const before = page.countries[countryFrom(page, mark.start) - 1]
  if (
    before &&
    before.start >= sentence.span[0] &&
    mark.start - before.end <= 4 &&
    !holdsAny(page.folded, before.end, mark.start, ',;:.()')
  )
    return { side: before.code, end: mark.end }
  if (sentence.language.names) return { side: null, end: mark.end }
  const after = page.countries[countryFrom(page, mark.end)]
  if (!after || after.end > sentence.span[1] || after.start - mark.end > LONGEST_OFFICE)
    return { side: null, end: mark.end }
  if (hasMark(page, 'person.role', mark.end, after.start) || !isOneOffice(page, mark.end, after.start))
    return { side: null, end: mark.end }
  return { side: after.code, end: after.end }
}

/** "The ministers of defence of A | and B": a post of several is also of the country joined to the first. */
function secondOf(page: Page, sentence: Sentence, mark: Mark, end: number): CountryMention | undefined {
  if (!hasMark(page, 'person.plural', mark.start, mark.end)) return undefined
  const first = page.countries[countryFrom(page, end - 1) - 1]
  const second = page.countries[countryFrom(page, end)]
  return first &&
    second &&
    first.end <= end &&
    second.end <= sentence.span[1] &&
    second.start - end <= 5 &&
    second.code !== first.code &&
    hasMark(page, 'meeting.and', end, second.start)
    ? second
    : undefined
}

const FIRM_REACH = 16
function firmBehind(page: Page, sentence: Sentence, mark: Mark): { side: PartyCode; end: number } | undefined {
  const list = page.marks.list('person.office')
  const n = list === undefined ? 0 : list.firstFrom(mark.end)
  if (
    list === undefined ||
    n >= list.length ||
    list.endOf(n) > sentence.span[1] ||
    list.startOf(n) - mark.end > FIRM_REACH
  )
    return undefined
  return holdsAny(page.folded, mark.end, list.startOf(n), ',;:()')
    ? undefined
    : { side: list.payloadOf(n), end: list.endOf(n) }
}

/** "Minister of Economy, Trade and Industry": lists inside an office go on with a capital; anything else parts it from a country. */
function isOneOffice(page: Page, from: number, to: number): boolean {
  const goesOn = (offset: number): boolean => /^\s?\p{Lu}/u.test(page.text.slice(offset, offset + 2))
  for (let i = from; i < to; i++) {
    const char = page.folded[i]
    if (char === ';' || char === ':' || char === '(' || (char === ',' && !goesOn(i + 1))) return false
  }
  return marksWithin(page, 'person.break', from, to).every((mark) => hasMark(page, 'meeting.and', mark.start, mark.end))
}

/** "The deputy head of government, the minister A": the first post is A's too. */
function withoutHeads(page: Page, actors: readonly Actor[]): Actor[] {
  return actors.filter((actor, i) => {
    const next = actors[i + 1]
    if (
      actor.form !== 'role' ||
      actor.side !== null ||
      !next ||
      (next.form !== 'named' && next.form !== 'role') ||
      next.start - actor.end > 60
    )
      return true
    const gap = page.folded.slice(actor.end, next.start)
    if (next.form === 'role' && next.side === null && next.start - actor.end > 3) return true
    return (
      /[;:.()]/.test(gap) ||
      gap.split(',').length > 2 ||
      ['person.break', 'meeting.talks', 'meeting.visit', 'meeting.joint'].some((type) =>
        hasMark(page, type, actor.end, next.start),
      )
    )
  })
}

/** "The Emperor and the Empress of Japan": of two joined posts the first has the country of the second. */
function coupled(page: Page, actors: readonly Actor[]): Actor[] {
  return actors.map((actor, i) => {
    const next = actors[i + 1]
    if (
      actor.form !== 'role' ||
      actor.side !== null ||
      !next ||
      next.side === null ||
      next.form === 'named' ||
      next.start - actor.end > 8
    )
      return actor
    return hasMark(page, 'meeting.joint', actor.end, next.start) ? { ...actor, side: next.side } : actor
  })
}

/** The items that begin in `[from, to)` of a list in text order; found by halving, so that endless sentences stay linear. */
export function beginningIn<T extends { readonly start: number }>(
  list: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  return list.slice(firstFrom(list, from), firstFrom(list, to))
}

/** 外长 of 外交部长: in a script without spaces a post is shortened to its first and last characters. */
function isShortPost(head: string, words: string): boolean {
  if (head.length !== 2 || !/\p{Script=Han}{2}/u.test(head)) return false
  const first = words.indexOf(head[0]!)
  const last = words.indexOf(head[1]!, first + 1)
  return first >= 0 && last - first <= 4 && last > first
}

/** True when two actors may be one: the same person, or an unnamed post that the other's words have too. */
/** A long word less what a case may have put at its end: президентом, президента. */
const stemOf = (head: string): string => (head.length >= LONG_HEAD && !head.includes(' ') ? head.slice(0, -2) : head)

export function mayBeOne(people: readonly Person[], a: Actor, b: Actor): boolean {
  if (a.person !== null && b.person !== null) return a.person === b.person
  if (a.form === 'pair' || b.form === 'pair') return true
  if (a.form === 'pronoun' || b.form === 'pronoun') return a.side === null || b.side === null || a.side === b.side
  if (a.side !== null && b.side !== null && a.side !== b.side) return false
  if (a.form === 'side' || b.form === 'side') return a.head === b.head
  if (a.isCounterpart || b.isCounterpart) return true
  const words = (actor: Actor): string =>
    (actor.person === null ? '' : (people[actor.person]!.role ?? '').toLowerCase()) + ' ' + actor.head
  const [unnamed, other] = a.person === null ? [a, b] : [b, a]
  return unnamed.head === '' || words(other).includes(stemOf(unnamed.head)) || isShortPost(unnamed.head, words(other))
}
