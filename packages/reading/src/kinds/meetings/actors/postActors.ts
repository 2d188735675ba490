import { type Page, type Sentence, countryFrom, firstFrom, hasMark, marksWithin } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'
import { isCapital } from '../../../engine/words.ts'
import type { PartyCode, Person } from '../../../findings.ts'
import type { Actor } from './actor.ts'
import { isFree } from './isFree.ts'
import { officeOf, secondOf } from './office.ts'

const OPENING = 4
const SHORTEST_HEAD = 6
const MOST_HOLDERS = 40

/** Posts without a name; one whose office ends at a name is given to its holder. */
export function addPosts(
  page: Page,
  sentence: Sentence,
  people: readonly Person[],
  subject: Actor | null,
  named: Actor[],
  found: Actor[],
): void {
  const [from, to] = sentence.span
  let covered = -1
  for (const mark of marksWithin(page, 'person.role', from, to)) {
    if (mark.start < covered || mark.payload === 'none' || !isFree(named, mark.start, mark.end)) continue
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
    const known =
      side === null
        ? (knownHolder(page, sentence, people, subject, mark, head) ?? ofHome(page, sentence, mark))
        : undefined
    found.push({
      start: mark.start,
      end,
      form: 'role',
      side: side ?? known?.side ?? null,
      isSideSaid: known === undefined,
      person: null,
      // "The head of Kazakhstan" is its president, or whoever leads it.
      head: side !== null && isHeadOfState(page, mark) ? '' : head,
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
}

/** "On 30 June, the Secretary received the ambassador": the press names its own country's officials without the country. */
function ofHome(page: Page, { language, span }: Sentence, mark: Mark): { readonly side: PartyCode } | undefined {
  const { home, names, hasCases } = language
  const opens = mark.start === span[0] || page.folded.slice(mark.start - 2, mark.start) === ', '
  return home !== undefined &&
    names === undefined &&
    !hasCases &&
    opens &&
    isCapital(page.text, mark.start) &&
    page.parties.slice(0, MOST_HOMES).includes(home)
    ? { side: home }
    : undefined
}
const MOST_HOMES = 3

/** "The deputy premier held talks": a bare post that opens a sentence is of whoever was named with it before. */
function knownHolder(
  page: Page,
  sentence: Sentence,
  people: readonly Person[],
  subject: Actor | null,
  mark: Mark,
  head: string,
): { readonly side: PartyCode | null } | undefined {
  if (mark.start - sentence.span[0] < OPENING) return holderOf(people, subject, head, mark.start)
  return sentence.language.names && ',:'.includes(page.folded[mark.start - 1]!)
    ? onlyHolderOf(people, head, mark.start)
    : undefined
}

/** "The leader | of Kazakhstan": a general word for a post with nothing but its country behind it. */
function isHeadOfState(page: Page, mark: Mark): boolean {
  return (
    page.marks.list('meeting.any-post')?.atToken(mark.firstToken) !== undefined &&
    page.countries[countryFrom(page, mark.end)]?.start === mark.end + 1
  )
}

/** Whoever the text has named with a post, else whom the sentences before are about. */
function holderOf(
  people: readonly Person[],
  subject: Actor | null,
  head: string,
  before: number,
): { readonly side: PartyCode | null } | undefined {
  const stem = head.slice(0, SHORTEST_HEAD)
  const holder = people
    .slice(0, MOST_HOLDERS)
    .find(({ role, mentions }) => role !== null && mentions[0]![0] < before && role.toLowerCase().startsWith(stem))
  return holder ?? subject ?? undefined
}

/** 他透露,总理将…: the one person named so far whose post the word is. */
function onlyHolderOf(
  people: readonly Person[],
  head: string,
  before: number,
): { readonly side: PartyCode | null } | undefined {
  let only: Person | undefined
  for (const person of people.slice(0, MOST_HOLDERS)) {
    if (person.side === null || person.mentions[0]![0] > before || !person.role?.toLowerCase().endsWith(head)) continue
    if (only !== undefined && only.side !== person.side) return undefined
    only = person
  }
  return only
}
