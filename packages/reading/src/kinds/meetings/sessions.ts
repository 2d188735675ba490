import type { BodyKind, PartyCode } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import {
  countriesWithin,
  countryFrom,
  datesWithin,
  firstFrom,
  firstMark,
  hasMark,
  marksOf,
  marksWithin,
  type Page,
  type Sentence,
} from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { isBloc } from '../../names/countries.ts'
import { beginningIn } from './actors.ts'
import { type Body, NAME_LENGTH, ownSide, sidesAround } from './bodies.ts'
import { mainParties } from './circumstances.ts'
import type { Mention } from './draft.ts'
import { ordinalOf } from './ordinals.ts'

const HEAD_REACH = 64
const DATED_REACH = 30
const OWN_NUMBER = 12
const STEP_REACH = 32
// Further away nothing belongs to a number; keeps endless sentences linear.
const WINDOW = 400
// "Của", "of the".
const AGAINST = 5
const OF_THE = 8

// So many sentences later the same number is still the session told of.
const RETOLD = 4

const TRIGGERS = ['meeting.body', 'meeting.session', 'meeting.ordinal'] as const

/** Sessions sentence after sentence; the bodies named so far are remembered. */
export class Sessions {
  readonly #page: Page
  #last: Body | null = null
  /** The numbered session told last, whose body a number alone means. */
  #told: { ordinal: number; index: number; body: BodyKind | null; sides: readonly PartyCode[] } | null = null

  constructor(page: Page) {
    this.#page = page
  }

  in(sentence: Sentence): Mention[] {
    const page = this.#page
    const [from, to] = sentence.span
    if (TRIGGERS.every((type) => !hasMark(page, type, from, to))) return []
    const bodies = this.#bodiesIn(sentence)
    // Hoa Kỳ is no session.
    const nouns = marksWithin(page, 'meeting.session', from, to).filter(
      (noun) => noun.payload !== 'none' && !isInCountry(page, noun),
    )
    const ordinals = marksWithin(page, 'meeting.ordinal', from, to)
    const found: Mention[] = []
    if (bodies.length > 0 || nouns.length > 0 || this.#told)
      for (let i = 0; i < ordinals.length; i++) {
        const mention = this.#numberedSession(sentence, ordinals, i, nouns, bodies)
        if (mention) found.push(mention)
      }
    for (const noun of nouns) {
      if (found.some((mention) => noun.start < mention.end && mention.start < noun.end)) continue
      const step = this.#stepSession(sentence, noun, bodies)
      // "The one before", told of a numbered session, is that one's own last or the same.
      if (step && (step.step === 'next' || found.every(({ ordinal }) => (ordinal ?? null) === null))) found.push(step)
    }
    if (found.length === 0)
      for (const body of bodies) {
        const mention = this.#conveningBody(sentence, body, nouns)
        if (!mention) continue
        found.push(mention)
        break
      }
    // "The next Joint Commission will take place in Hanoi, according to the minutes of the 13th session."
    if (found.length > 0)
      for (const body of bodies) {
        if (found.some((mention) => mention.start < body.end && body.start < mention.end)) continue
        const step = this.#stepBefore(sentence, body)
        const mention = step && this.#conveningBody(sentence, body, [])
        if (mention) found.push({ ...mention, start: Math.min(mention.start, step.start), step: stepOf(step) })
      }
    // A body named with its sides, or the first; a subcommittee named in passing takes nobody's place.
    for (const body of bodies)
      if (
        !body.isPart &&
        (this.#last === null ||
          body.sides.length >= 2 ||
          (body.kind === this.#last.kind && this.#last.sides.length === 0))
      )
        this.#last = body
    return found
  }

  /** "The next" before a body's name, with at most its sides between. */
  #stepBefore(sentence: Sentence, body: Body): Mark | undefined {
    const page = this.#page
    return marksWithin(page, 'meeting.step', Math.max(sentence.span[0], body.start - STEP_REACH), body.start).find(
      (mark) => !holdsAny(page.folded, mark.end, body.start, ',;:.'),
    )
  }

  #bodiesIn(sentence: Sentence): Body[] {
    const page = this.#page
    const [from, to] = sentence.span
    const found: Body[] = []
    for (const mark of marksWithin(page, 'meeting.body', from, to)) {
      // "A memorandum on consultations": a paper about a body.
      if (mark.payload === 'none') continue
      const isPart = mark.payload.endsWith('-part')
      const kind = (isPart ? mark.payload.slice(0, -5) : mark.payload.replace('weak-', '')) as BodyKind
      const sides = isPart ? ownSide(page, mark, sentence) : sidesAround(page, mark, sentence)
      // A bare "committee" is a body between states only when both are named with it.
      if (mark.payload.startsWith('weak-') && sides.length < 2 && !(this.#last?.kind === kind && sides.length === 0))
        continue
      if (isDomestic(page, sentence, mark.start, mark.end) && (sides.length < 2 || mark.payload.startsWith('weak-')))
        continue
      found.push({
        kind,
        sides,
        start: mark.start,
        end: mark.end,
        isPart,
        isParent: frameOf(page, sentence, mark.start) !== null || isWhole(page, kind, mark, found.at(-1)),
      })
    }
    return found
  }

  #numberedSession(
    sentence: Sentence,
    ordinals: readonly Mark[],
    i: number,
    allNouns: readonly Mark[],
    allBodies: readonly Body[],
  ): Mention | null {
    const page = this.#page
    const ordinal = ordinals[i]!
    const nouns = beginningIn(allNouns, ordinal.start - WINDOW, ordinal.end + WINDOW)
    const bodies = beginningIn(allBodies, ordinal.start - WINDOW, ordinal.end + WINDOW)
    const value = ordinalOf(page, ordinal)
    if (value === null) return null
    const [from, to] = sentence.span
    const left = Math.max(from, ordinals[i - 1]?.end ?? from, ordinal.start - NAME_LENGTH)
    const right = Math.min(to, ordinals[i + 1]?.start ?? to, ordinal.end + NAME_LENGTH)
    const isAfter = ordinal.payload.startsWith('after')
    // The noun that is counted.
    const noun = isAfter
      ? (lastBefore(nouns, ordinal, left) ?? inside(nouns, ordinal))
      : (inside(nouns, ordinal) ?? firstAfter(nouns, ordinal, Math.min(right, ordinal.end + HEAD_REACH)))
    const near = (list: readonly Body[]): Body | undefined =>
      isAfter
        ? (lastBefore(list, ordinal, left) ?? firstAfter(list, ordinal, right))
        : // 委员会第三次会议: what stands against the number goes before what follows.
          (list.findLast((one) => one.end <= ordinal.start && ordinal.start - one.end <= 1 && one.start >= left) ??
          firstAfter(list, ordinal, right) ??
          lastBefore(list, ordinal, left))
    // "The 27th session | Commission", "the 27th session of the | Commission": what stands against the number is what is counted.
    const behind = isAfter ? ordinal : noun && noun.end > ordinal.end ? noun : ordinal
    const against = bodies.find(
      (one) =>
        one.start >= behind.end &&
        one.start - behind.end <= (isAfter ? AGAINST : OF_THE) &&
        isOnePhrase(page.folded.slice(behind.end, one.start)),
    )
    const whole = near(bodies.filter((one) => !one.isParent))
    // "After the 15th session of the commission its subcommittees met": behind another verb stands another body.
    const any = near(bodies)
    // "The subcommittee of the commission | met for the 14th time": before one verb the part that the whole goes with.
    const isOwn = whole && (!verbBetween(page, whole, ordinal) || (any && verbBetween(page, any, ordinal)))
    const bodyNear = against ?? (isOwn ? whole : any)
    const gapTo = (item: { start: number; end: number }): string =>
      item.end <= ordinal.start
        ? page.folded.slice(item.end, ordinal.start)
        : page.folded.slice(ordinal.end, item.start)
    const isCounted = (item: { start: number; end: number }): boolean =>
      isOnePhrase(gapTo(item)) &&
      !verbBetween(page, item, ordinal) &&
      (isAfter ||
        (item.end > ordinal.start &&
          // 第七轮中澳外交与战略对话: what joins words of a name is no break.
          !hasMark(
            page,
            'person.break',
            ordinal.end,
            item.start,
            (mark) => page.marks.list('meeting.joint')?.atToken(mark.firstToken) === undefined,
          ) &&
          !countsForum(page, ordinal.end, item.start)))
    let counted = noun && isCounted(noun) ? noun : undefined
    // "The session, the 23rd in a row": in apposition behind its noun.
    if (
      !counted &&
      !isAfter &&
      !ordinal.payload.endsWith('first') &&
      holdsAny(page.folded, Math.max(from, ordinal.start - 2), ordinal.start, ',')
    )
      counted = nouns.findLast(
        (one) =>
          one.end <= ordinal.start &&
          ordinal.start - one.end < 60 &&
          // 第5次会议去年开过,第6次: in a script without spaces an apposition stands against its noun.
          (sentence.language.names === undefined || ordinal.start - one.end <= 2) &&
          // Unless another number counts it.
          !(ordinals[i - 1] && ordinals[i - 1]!.end > one.start - OWN_NUMBER),
      )
    const body = bodyNear && isOneClause(gapTo(bodyNear)) ? bodyNear : undefined
    // "Twelfth commission": the body itself is counted.
    const bodyCounted =
      body && !counted && !isAfter && body.start >= ordinal.end && isCounted(body) && body.start - ordinal.end <= 48
    const isTimes = ordinal.payload === 'after-time'
    const bodyCountedAfter = isTimes
      ? body && body.end <= ordinal.start && hasMark(page, 'meeting.convene', body.end, ordinal.start)
      : body &&
        !counted &&
        isAfter &&
        body.end <= ordinal.start &&
        isOnePhrase(gapTo(body)) &&
        !verbBetween(page, body, ordinal)
    if (!counted && !bodyCounted && !bodyCountedAfter) return this.#elliptic(sentence, ordinal, value)
    if (
      ordinal.payload.endsWith('first') &&
      !(body && Math.max(body.start - ordinal.end, ordinal.start - body.end) < 70) &&
      !(counted && Math.max(counted.start - ordinal.end, ordinal.start - counted.end) < 4 && this.#last)
    )
      return null
    if (
      counted &&
      isDomestic(page, sentence, Math.min(counted.start, ordinal.start), Math.max(counted.end, ordinal.end)) &&
      !(body && body.sides.length >= 2)
    )
      return null
    const parts = [ordinal, ...(counted ? [counted] : []), ...(body ? [body] : [])]
    const start = Math.min(...parts.map((part) => part.start))
    const end = Math.max(...parts.map((part) => part.end))
    let sides = body?.sides ?? []
    let kind = body?.kind ?? null
    if (!body) {
      // "The third Viet Nam–Russia meeting on education": named by its sides, no standing body; else the body named before.
      const named = countriesWithin(page, Math.max(from, start - 24), Math.min(to, end + 40)).filter(
        (country) => country.form !== 'place' && isBeside(page, country, start, end),
      )
      sides = [...new Set(named.map((country) => country.code))].slice(0, 2)
      const known = bodies.findLast((one) => one.end <= ordinal.start && !one.isPart) ?? this.#last
      const told = this.#told
      // The next one in number is of the same body, however far on it is told.
      const again =
        told && (told.ordinal + 1 === value || (told.ordinal === value && sentence.index - told.index <= RETOLD))
          ? told
          : null
      if (sides.length < 2 && again) {
        sides = again.sides
        kind = again.body
      } else if (sides.length < 2 && known) {
        sides = known.sides
        kind = known.kind
      } else if (sides.length < 2 && counted?.payload === 'own' && mainParties(page).length >= 2) sides = []
      else if (
        sides.length < 2 &&
        !(sides.length === 1 && isBloc(sides[0]!)) &&
        !(counted && value > 1 && isAgainst(counted, ordinal) && mainParties(page).length >= 2)
      )
        return null
    } else if (sides.length === 0 && this.#last?.kind === body.kind) sides = this.#last.sides
    this.#told = { ordinal: value, index: sentence.index, body: kind, sides }
    return {
      kind: 'session',
      rule: 'meeting/numbered-session',
      start,
      end,
      sentence,
      frame: frameOf(page, sentence, start),
      body: kind,
      ordinal: value,
      isPart: body?.isPart,
      actors: [],
      sides,
      isBack: false,
    }
  }

  /** "The 23rd was held in Moscow": the number alone, where the text has told of a numbered session just before. */
  #elliptic(sentence: Sentence, ordinal: Mark, value: number): Mention | null {
    const page = this.#page
    const told = this.#told
    if (
      !told ||
      sentence.index - told.index > 2 ||
      value === told.ordinal ||
      Math.abs(value - told.ordinal) > 3 ||
      ordinal.payload.endsWith('first')
    )
      return null
    const held = firstMark(page, 'meeting.convene', ordinal.end, Math.min(sentence.span[1], ordinal.end + 30))
    const step = firstMark(page, 'meeting.step', Math.max(sentence.span[0], ordinal.start - 22), ordinal.start)
    // "Since the 6th, in July 2023".
    const dated = datesWithin(page, ordinal.end, Math.min(sentence.span[1], ordinal.end + DATED_REACH)).some(
      ({ iso }) => iso !== null,
    )
    if (!held && !step && !dated) return null
    const end = held?.end ?? ordinal.end
    return {
      kind: 'session',
      rule: 'meeting/number-alone',
      start: ordinal.start,
      end,
      sentence,
      frame: null,
      body: told.body,
      ordinal: value,
      actors: [],
      sides: told.sides,
      isBack: false,
    }
  }

  /** "The next session", "the last one": without a number, so only with a date or place of its own. */
  #stepSession(sentence: Sentence, noun: Mark, bodies: readonly Body[]): Mention | null {
    const page = this.#page
    const [from, to] = sentence.span
    const mark = firstMark(
      page,
      'meeting.step',
      Math.max(from, noun.start - 16),
      Math.min(to, noun.end + 16),
      (step) => (step.end <= noun.start ? noun.start - step.end : step.start - noun.end) <= 3,
    )
    if (!mark || noun.payload === 'weak') return null
    const body = bodies.find((one) => Math.max(one.start - noun.end, noun.start - one.end) < 60) ?? this.#last
    if (!body) return null
    const start = Math.min(noun.start, mark.start)
    const isNamedBehind =
      body.start >= noun.end && body.start - noun.end < 60 && isOnePhrase(page.folded.slice(noun.end, body.start))
    const end = Math.max(noun.end, mark.end, isNamedBehind ? body.end : 0)
    return {
      kind: 'session',
      rule: 'meeting/next-session',
      start,
      end,
      sentence,
      frame: null,
      body: body.kind,
      ordinal: null,
      actors: [],
      sides: body.sides,
      isBack: false,
      step: mark.payload === 'next' ? 'next' : 'previous',
    }
  }

  /** A body that convenes or is convened: with a date, a place or a line of its own. */
  #conveningBody(sentence: Sentence, body: Body, nouns: readonly Mark[]): Mention | null {
    const page = this.#page
    const [from, to] = sentence.span
    const near = (list: readonly Mark[], before: number, after: number): Mark | undefined =>
      list.find(
        (mark) =>
          mark.start >= body.start - before &&
          mark.end <= body.end + after &&
          isOnePhrase(
            mark.end <= body.start ? page.folded.slice(mark.end, body.start) : page.folded.slice(body.end, mark.start),
          ),
      )
    // "The minutes of the sessions of the commission": none of them.
    const isMany = (mark: Mark): boolean =>
      hasMark(page, 'meeting.many', Math.max(from, mark.start - 14), mark.start, (many) => mark.start - many.end <= 3)
    const several = nouns.filter(isMany)
    const convene = near(
      marksWithin(page, 'meeting.convene', Math.max(from, body.start - 60), Math.min(to, body.end + 90)).filter(
        (mark) => !several.some((noun) => noun.start <= mark.start && mark.end <= noun.end),
      ),
      60,
      90,
    )
    const noun = near(
      nouns.filter((mark) => mark.payload !== 'weak' && !several.includes(mark)),
      40,
      60,
    )
    if (!convene && !noun) return null
    // "The co-chairs of the commission met": its heads, not the body.
    const heads = marksWithin(page, 'person.role', Math.max(from, body.start - 40), body.start).concat(
      marksWithin(page, 'meeting.chairs', Math.max(from, body.start - 40), body.start),
    )
    if (
      heads.some(
        (head) =>
          body.start - head.end <= 24 &&
          !(convene && convene.start >= head.end && convene.end <= body.start) &&
          !(noun && noun.start >= head.end && noun.end <= body.start),
      )
    )
      return null
    if (hasMark(page, 'meeting.founded', Math.max(from, body.start - 30), Math.min(to, body.end + 30))) return null
    const parts = [body, ...(noun ? [noun] : []), ...(convene ? [convene] : [])]
    const start = Math.min(...parts.map((part) => part.start))
    const end = Math.max(...parts.map((part) => part.end))
    const firm = convene?.payload === 'firm'
    const sides = body.sides.length > 0 ? body.sides : this.#last?.kind === body.kind ? this.#last.sides : []
    return {
      kind: 'session',
      rule: firm ? 'meeting/convened-body' : 'meeting/session',
      start,
      end,
      sentence,
      frame: frameOf(page, sentence, start),
      body: body.kind,
      ordinal: null,
      actors: [],
      sides,
      isBack: !(convene || body.isPart),
      isPart: body.isPart,
      isWhole: noun !== undefined && convene !== undefined && noun.start !== convene.start,
    }
  }
}

/** "The subcommittee of the commission": a body behind another and a word of belonging is what the other is a part of. */
function isWhole(page: Page, kind: BodyKind, mark: Mark, previous: Body | undefined): boolean {
  return (
    kind === 'commission' &&
    previous !== undefined &&
    (previous.kind === 'subcommittee' || previous.kind === 'working-group') &&
    mark.start - previous.end <= NAME_LENGTH &&
    !holdsAny(page.folded, previous.end, mark.start, ';:.') &&
    hasMark(
      page,
      'meeting.within',
      Math.max(previous.end, mark.start - 24),
      mark.start,
      (one) => mark.start - one.end <= 2,
    )
  )
}

const stepOf = (mark: Mark): 'next' | 'previous' => (mark.payload === 'next' ? 'next' : 'previous')

function isInCountry(page: Page, mark: Mark): boolean {
  const country = page.countries[countryFrom(page, mark.start + 1) - 1]
  return country !== undefined && country.end >= mark.end && country.start <= mark.start
}

const isOnePhrase = (gap: string): boolean => !/[.;:。!?]/.test(gap) && (gap.match(/,/g)?.length ?? 0) <= 3
const isOneClause = (gap: string): boolean => !/[;。!?]/.test(gap)

function lastBefore<T extends { start: number; end: number }>(
  list: readonly T[],
  mark: Mark,
  from: number,
): T | undefined {
  return list.findLast((item) => item.end <= mark.start && item.start >= from)
}
function firstAfter<T extends { start: number; end: number }>(
  list: readonly T[],
  mark: Mark,
  to: number,
): T | undefined {
  return list.find((item) => item.start >= mark.end && item.end <= to)
}
/** A row that holds both number and noun (`khóa họp 25`, `第十三次会议`). */
function inside(nouns: readonly Mark[], ordinal: Mark): Mark | undefined {
  return (
    nouns.find((noun) => noun.start >= ordinal.start && noun.end <= ordinal.end) ??
    nouns.find((noun) => noun.start < ordinal.end && noun.end > ordinal.start)
  )
}

/** 第八届峰会和论坛会议: the number counts the forum that stands nearer. */
const countsForum = (page: Page, from: number, to: number): boolean =>
  marksWithin(page, 'meeting.forum', from, to).some((mark) => mark.payload === '')

/** Between a noun and its number stands the body's name, never another verb of meeting. */
function verbBetween(page: Page, a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start]
  if (from >= to) return false
  return hasMark(page, 'meeting.parting', from, to) || (a.start >= b.end && hasMark(page, 'person.role', from, to))
}

const isAgainst = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  Math.max(a.start - b.end, b.start - a.end) <= 2

/** Parliaments, parties, governments and towns have numbered sessions too. */
function isDomestic(page: Page, sentence: Sentence, start: number, end: number): boolean {
  // A character of a script without spaces says more.
  const reach = sentence.language.names ? 18 : 40
  const marks = marksWithin(
    page,
    'meeting.domestic',
    Math.max(sentence.span[0], start - reach),
    Math.min(sentence.span[1], end + reach),
  )
  if (marks.length === 0) return false
  // 议会间合作委员会: the parliaments in the name of a body between states.
  const bodies = marksWithin(
    page,
    'meeting.body',
    Math.max(sentence.span[0], start - 80),
    Math.min(sentence.span[1], end + 80),
  ).filter(({ payload }) => !payload.startsWith('weak-'))
  return marks.some((mark) => !bodies.some((body) => body.start <= mark.start && mark.end <= body.end))
}

/** Inside the words, or against them. */
function isBeside(page: Page, country: { start: number; end: number }, start: number, end: number): boolean {
  if (country.start >= start && country.end <= end) return true
  const gap = country.end <= start ? page.folded.slice(country.end, start) : page.folded.slice(end, country.start)
  return gap.length <= 24 && !/[,;:()。.]/.test(gap)
}

/** Where the words that frame another meeting begin ("in the course of the 22nd session"), null when they do not. */
export function frameOf(page: Page, sentence: Sentence, start: number): number | null {
  const list = marksOf(page, 'meeting.frame')
  const mark = list[firstFrom(list, start) - 1]
  return mark &&
    mark.start >= sentence.span[0] &&
    mark.end <= start &&
    start - mark.end <= 26 &&
    !holdsAny(page.folded, mark.end, start, ',;。')
    ? mark.start
    : null
}
