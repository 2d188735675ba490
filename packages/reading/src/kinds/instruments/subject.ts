import { countryFrom, datesWithin, firstMark, hasMark, lastMark, marksWithin, type Page } from '../../engine/page.ts'
import { CharClass, classTable } from '../../engine/fold.ts'
import { holdsAny } from '../../engine/gaps.ts'
import type { Mark } from '../../engine/marks.ts'
import type { Head } from './head.ts'

const LONGEST = 140

/** What an instrument is about, and where the words that name it begin and end. */
export interface Subject {
  readonly text: string | null
  readonly start: number
  readonly end: number
  /** True when the words behind or before the head tell this one from others of its kind. */
  readonly isNamed: boolean
  /** True when the words that say what it is about or between whom stand right beside the head. */
  readonly isBeside: boolean
}

/** The subject behind the head ("on", "between", "о", "về"), or before it in a script without spaces (关于…的). */
export function subjectOf(page: Page, head: Head, next: Head | undefined): Subject {
  return head.sentence.language.names ? subjectBefore(page, head) : subjectBehind(page, head, next)
}

function subjectBehind(page: Page, head: Head, next: Head | undefined): Subject {
  const limit = Math.min(
    head.clause[1],
    head.end + LONGEST,
    next ? Math.max(head.end, next.phraseStart) : page.text.length,
  )
  let end = head.end
  while (end < limit && !stops(page, end)) end++
  // A verb, and what it says, are no longer the name.
  const direct = firstMark(page, 'instrument.about', head.end, Math.min(limit, head.end + 8))
  const isDirect =
    (direct !== undefined && direct.payload !== '-' && direct.start - head.end <= 3) ||
    page.folded.slice(head.start, head.end).includes(' о')
  for (const type of isDirect ? STATUS_TYPES.slice(0, 1) : STATUS_TYPES) {
    const verb = firstMark(
      page,
      type,
      head.end,
      end,
      (mark) => mark.payload !== 'near' || isAfterJoint(page, mark.start),
    )
    if (verb) end = Math.min(end, verb.start)
  }
  end = withoutJoint(page, head.end, end)
  const abouts = marksWithin(page, 'instrument.about', head.end - 10, end).filter(
    (mark) => mark.end > head.start && mark.payload !== '-' && !isOfDay(page, mark),
  )
  const first = abouts[0]
  const isNear = first !== undefined && first.start - head.end <= 3
  const on = abouts.find((mark) => mark.payload === 'on') ?? (isNear ? first : undefined)
  const text =
    on && on.end < end && (isNear || on.start - head.end < 60) && on.payload !== 'with' && on.payload !== 'between'
      ? page.text.slice(on.end, dayBehind(page, on.end, end)).trim() || null
      : null
  const country = page.countries[countryFrom(page, head.end)]
  const hasParty =
    country !== undefined &&
    country.start - head.end <= 24 &&
    country.start < limit &&
    !holdsAny(page.folded, head.end, country.start, ',()')
  return {
    text,
    start: head.phraseStart,
    end: Math.max(end, head.end),
    isNamed: isNear || text !== null || hasParty,
    isBeside: isNear || hasParty,
  }
}

/** "On Tuesday", "on May 5, 2023": tells the day, and not what the instrument is about. */
const isOfDay = (page: Page, { start, end }: Mark): boolean =>
  datesWithin(page, start, end + LONGEST_DATE).some((date) => date.start <= end + 1 && date.grain === 'day')

const LONGEST_DATE = 30

/** Where a subject ends that the day follows: "customs | on May 5". */
const dayBehind = (page: Page, from: number, to: number): number =>
  firstMark(page, 'instrument.about', from, to, (mark) => mark.payload === 'on' && isOfDay(page, mark))?.start ?? to

const STATUS_TYPES = ['instrument.signed', 'instrument.planned', 'instrument.in-force']

const isAfterJoint = (page: Page, offset: number): boolean =>
  hasMark(page, 'instrument.joint', Math.max(0, offset - 8), offset, ({ end }) => offset - end <= 1)

/** The end of a stretch without trailing space, points and a joint such as "and". */
function withoutJoint(page: Page, from: number, to: number): number {
  let end = to
  for (let n = 0; n < 3; n++) {
    while (end > from && /[\s.,]/.test(page.folded[end - 1]!)) end--
    const joint = lastMark(page, 'instrument.joint', Math.max(from, end - 12), end)
    if (!joint || joint.end !== end) break
    end = joint.start
  }
  return end
}

const isOneOf = (text: string, at: number, marks: string): boolean =>
  classTable[text.charCodeAt(at)] === CharClass.punctuation && marks.includes(text[at]!)

const stops = (page: Page, at: number): boolean => isOneOf(page.folded, at, ',()";:')

const LONGEST_BEFORE = 40

function subjectBefore(page: Page, head: Head): Subject {
  const from = Math.max(head.clause[0], head.start - LONGEST_BEFORE)
  let start = head.start
  // What was listed before is another's name.
  const listed = lastMark(page, 'instrument.kind', from, head.start, (mark) =>
    '、,，和及'.includes(page.text[mark.end] ?? ' '),
  )
  const limit = listed ? Math.max(from, listed.end + 1) : from
  while (start > limit && !isOneOf(page.text, start - 1, ',，;:。()"《》〈〉【】')) start--
  const open = lastMark(page, 'instrument.about', start, head.start, (mark) => mark.payload === 'on')
  let verb: Mark | undefined
  for (const type of STATUS_TYPES) {
    const last = lastMark(page, type, start, head.start)
    if (last && (!verb || last.end > verb.end)) verb = last
  }
  const joint = lastMark(page, 'instrument.joint', start, head.start)
  const begins = Math.max(
    open ? open.end : 0,
    verb && (!open || verb.start > open.start) ? verb.end : 0,
    !open && joint ? joint.end : 0,
    start,
  )
  const until = head.pointer || head.isCounted ? head.phraseStart : head.start
  const raw = page.text
    .slice(begins, Math.max(begins, until))
    .replace(/^(?:了|的|署的|第?[一二三四五六七八九十两\d]+[份项个]|\s)+/u, '')
    .replace(/(?:的|[一二三四五六七八九十两\d多余]+[份项个])+$/u, '')
    .trim()
  const country = page.countries[countryFrom(page, start)]
  // Without a word that opens it, two characters before a head are as soon its verb.
  // A piece of a sentence is no name.
  const isPiece = !open && /[在是将將会會把被使让讓说說要需并並也了举舉]/u.test(raw)
  const isTelling =
    !isPiece && raw.length > (open || verb?.type === 'instrument.signed' ? 1 : 3) && raw.length < LONGEST_BEFORE
  return {
    text: isTelling ? raw : null,
    start: open ? open.start : Math.min(head.phraseStart, begins),
    end: head.end,
    isNamed:
      open !== undefined ||
      isTelling ||
      (country !== undefined && country.end <= head.start && head.start - country.end <= 12),
    isBeside: true,
  }
}
