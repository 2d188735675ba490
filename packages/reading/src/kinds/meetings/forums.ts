import type { PartyCode } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import {
  countriesWithin,
  countryFrom,
  datesWithin,
  hasMark,
  marksWithin,
  type Page,
  type Sentence,
} from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { isCapital } from '../../engine/words.ts'
import type { Mark } from '../../engine/scan.ts'
import { isBloc } from '../../names/countries.ts'
import { beginningIn } from './beginningIn.ts'
import { namedTogether } from './namedTogether.ts'
import { leadTo } from './placeOf.ts'
import type { Mention } from './draft.ts'
import { ordinalOf } from './sessions/ordinals.ts'
import { frameOf } from './frameOf.ts'

const FIRST_REACH = 24
const NAME_REACH = 64

/**
 * Forums, conferences, exhibitions, festivals: one that has a name (an ordinal, quotes, countries or capitals in it)
 * and is attended, held, opened or spoken at.
 */
export function forumsIn(page: Page, sentence: Sentence): Mention[] {
  const [from, to] = sentence.span
  const marks = marksWithin(page, 'meeting.forum', from, to)
  if (marks.length === 0) return []
  const ordinals = marksWithin(page, 'meeting.ordinal', from, to)
  const hasTalks = hasMark(page, 'meeting.talks', from, to, ({ payload }) => payload !== 'skip')
  const found: Mention[] = []
  let open = from
  for (const mark of marks) {
    if (
      mark.start < open ||
      mark.payload === 'skip' ||
      hasMark(page, 'meeting.many', Math.max(from, mark.start - 14), mark.start, (many) => mark.start - many.end <= 3)
    )
      continue
    const before = found.at(-1)
    // 圆桌会、研讨会、博览会: one that a list names beside another.
    const isBeside =
      before !== undefined && sentence.language.names !== undefined && isListedBehind(page, before.end, mark.start)
    // 中非合作论坛北京峰会: one name of two nouns, with only a town between them.
    if (
      sentence.language.names &&
      before &&
      mark.start >= before.end &&
      mark.start - before.end <= 4 &&
      !/[,和与及暨]/.test(page.folded.slice(before.end, mark.start))
    ) {
      open = mark.end
      continue
    }
    const isEvent = mark.payload === 'event'
    const near = beginningIn(ordinals, mark.start - 60, mark.end + 90).filter(
      (one) =>
        one.start >= open &&
        (one.payload.startsWith('after') || countsItsMeeting(page, sentence, mark, one)
          ? one.start >= mark.end && one.start - mark.end < 80
          : one.end <= mark.start + 2 && mark.start - one.end < NAME_REACH) &&
        !holdsAny(page.folded, Math.min(one.end, mark.end), Math.max(one.start, mark.start), ',;。') &&
        !countsBodyBeside(page, one.end, mark.start),
    )
    // "On 1 December the first forum": a bare number counts nothing.
    const ordinal = near.find((one) => ordinalOf(page, one) !== null) ?? near[0]
    const name = nameOf(page, sentence, mark)
    // "The commission that prepares the regular meetings": a series is none of its meetings.
    if (mark.payload === 'series' && (ordinal === undefined || ordinalOf(page, ordinal) === null)) continue
    const isFirst = ordinal?.payload === 'before-first' && name.isNamed && mark.start - ordinal.end < FIRST_REACH
    const value = ordinal && ordinal.captures.length > 0 ? ordinalOf(page, ordinal) : isFirst ? 1 : null
    const attended = hasMark(page, 'meeting.attend', Math.max(from, mark.start - 60), Math.min(to, mark.end + 110))
    // "Of the forum's organising committee": an office, no forum.
    if (
      marksWithin(page, 'meeting.office-of', Math.max(from, mark.start - 60), mark.start).some(
        (office) => !holdsAny(page.folded, office.end, mark.start, ',;:.'),
      )
    )
      continue
    if (
      hasMark(
        page,
        'meeting.source',
        Math.max(from, mark.start - 16),
        mark.start,
        (source) => mark.start - source.end <= 3,
      )
    )
      continue
    if (!(attended || isEvent || (value !== null && isDatedIn(page, sentence, mark)))) continue
    // "On the sidelines of the summit": the scene of the talks that the sentence tells.
    if (
      hasTalks &&
      hasMark(
        page,
        'meeting.aside',
        Math.max(from, mark.start - 30),
        mark.end + 6,
        (aside) =>
          (aside.end <= mark.start ? mark.start - aside.end : aside.start - mark.end) <= 24 &&
          !holdsAny(page.folded, Math.min(aside.end, mark.end), Math.max(aside.start, mark.start), ',;。'),
      )
    )
      continue
    // Without a name it is one when somebody opens, holds or attends it on a day or in a place.
    const isToldOf =
      hasMark(page, 'meeting.hold', Math.max(from, mark.start - 60), Math.min(to, mark.end + 70)) &&
      (datesWithin(page, Math.max(from, mark.start - 200), Math.min(to, mark.end + 200)).some(
        (date) =>
          date.grain === 'day' ||
          (date.grain === 'stretch' && date.iso !== null && date.iso.length > 20) ||
          (date.grain === 'month' && sentence.language.names !== undefined),
      ) ||
        countriesWithin(page, Math.max(from, mark.start - 200), Math.min(to, mark.end + 200)).some(
          (country) => country.form === 'place',
        ))
    if (!(value !== null || name.isNamed || isEvent || isToldOf || isBeside)) continue
    const start = Math.min(mark.start, ordinal?.start ?? mark.start, name.start)
    const end = Math.max(mark.end, ordinal?.end ?? mark.end, name.end)
    // A regular meeting with a number is one of a series, as a standing body's.
    const isOfStates =
      mark.payload === '' && value !== null && name.sides.length >= 2 && page.folded.startsWith('会议', mark.end - 2)
    const kind =
      (isOfStates ||
        mark.payload === 'series' ||
        (mark.payload === 'talks' && sentence.language.names !== undefined)) &&
      value !== null
        ? ('session' as const)
        : mark.payload === 'talks' || mark.payload === 'series'
          ? ('talks' as const)
          : ('forum' as const)
    found.push({
      kind,
      rule: 'meeting/forum',
      start,
      end,
      sentence,
      frame: frameOf(page, sentence, mark.start),
      ordinal: kind === 'talks' ? null : value,
      actors: [],
      sides: name.sides,
      isBack: !name.isNamed && value === null && !isEvent && !isToldOf && !isBeside,
      head: page.folded.slice(mark.start, mark.end),
    })
    open = end
  }
  return found
}

/** 第三次财金对话和新一届环境论坛: the number is of the one that a joint parts from the forum. */
const countsBodyBeside = (page: Page, from: number, to: number): boolean =>
  page.language.names !== undefined &&
  from < to &&
  hasMark(page, 'meeting.body', from, to, (body) => /^(?:、|和|与|及|以及|暨)/u.test(page.folded.slice(body.end, to)))

const LONGEST_NAME = 14
/** Only the mark of a list and a name stand between. */
const isListedBehind = (page: Page, from: number, to: number): boolean =>
  to - from <= LONGEST_NAME && /^(?:、|和|以及|及)[^,，;；。、]*$/u.test(page.text.slice(from, to))

/** 合作论坛(澳门)第八届部长级会议: a forum meets by numbered conferences of its own. */
const countsItsMeeting = (page: Page, sentence: Sentence, mark: Mark, ordinal: Mark): boolean =>
  sentence.language.names !== undefined &&
  ordinal.start >= mark.end &&
  /^(?:\([^()]{1,8}\))?$/.test(page.folded.slice(mark.end, ordinal.start)) &&
  /^(?:部长级|部长|外长|高级别|领导人)?(?:会议|峰会|年会)/.test(page.folded.slice(ordinal.end, ordinal.end + 6))

/** A numbered one with a day of its own, "(Tashkent, 21 December 2015)", is one whatever was done there. */
const isDatedIn = (page: Page, sentence: Sentence, mark: Mark): boolean =>
  datesWithin(page, Math.max(sentence.span[0], mark.start - 60), Math.min(sentence.span[1], mark.end + 160)).some(
    (date) => date.grain === 'day' && date.iso !== null && date.role === null,
  )

/** "The Eastern Economic Forum": a capital in its words, past the head of the sentence; nothing tells so in a script without capitals. */
function isCapitalised(page: Page, sentence: Sentence, mark: Mark): boolean {
  const { tokens } = page
  const isName = (i: number): boolean =>
    i > sentence.firstToken &&
    i < sentence.endToken &&
    tokens.type[i] === TokenType.word &&
    isCapital(page.text, tokens.start[i]!) &&
    !hasMark(page, 'person.role', tokens.start[i]!, tokens.end[i]!)
  for (let i = mark.endToken - 1; i > mark.firstToken; i--) if (isName(i)) return true
  for (let i = mark.firstToken - 1; i >= mark.firstToken - 3 && tokens.type[i] === TokenType.word; i--)
    if (isName(i)) return true
  // "Diễn đàn Kinh tế": the name follows a noun that has a capital itself.
  return isName(mark.firstToken) && isName(mark.endToken)
}

/** What names a forum: quotes right behind it, countries or blocs in its phrase. */
function nameOf(
  page: Page,
  sentence: Sentence,
  mark: Mark,
): { isNamed: boolean; sides: PartyCode[]; start: number; end: number } {
  const [from, to] = sentence.span
  const near = countriesWithin(page, Math.max(from, mark.start - 34), Math.min(to, mark.end + 54)).filter((country) => {
    const gap =
      country.end <= mark.start
        ? page.folded.slice(country.end, mark.start)
        : page.folded.slice(mark.end, country.start)
    if (/[,;()。.]/.test(gap) || gap.length > (sentence.language.names ? 10 : 34)) return false
    // Without spaces a name ends in its noun; a country behind it begins the next.
    if (sentence.language.names && country.start >= mark.end) return false
    // A word of place before it: where the forum is, not what it is called.
    return leadTo(page, sentence, country) === null && country.form !== 'place'
  })
  // 东盟—俄罗斯…峰会: what stands against an accepted country is in the name too.
  for (let first = near[0]; first;) {
    const before = page.countries[countryFrom(page, first.start) - 1]
    if (
      !before ||
      before.start < from ||
      first.start - before.end > 3 ||
      before.end > mark.start ||
      before.form === 'place' ||
      near.includes(before)
    )
      break
    near.unshift(before)
    first = before
  }
  const sides: PartyCode[] = []
  for (const country of near) if (!sides.includes(country.code)) sides.push(country.code)
  const states = sides.filter((code) => !isBloc(code))
  let end = Math.max(mark.end, ...near.map((country) => country.end))
  const start = Math.min(mark.start, ...near.map((country) => country.start))
  // Folding makes every quotation mark one.
  const quoted =
    /^\s{0,2}["《]/.test(page.folded.slice(mark.end, mark.end + 4)) ||
    /["》]\s{0,2}\p{L}{0,3}$/u.test(page.folded.slice(Math.max(from, mark.start - 6), mark.start))
  if (quoted) {
    const opening = page.folded.slice(mark.end, Math.min(to, mark.end + 160))
    const close = Math.max(opening.indexOf('"', 4), opening.indexOf('》'))
    if (close > 0) end = Math.max(end, mark.end + close + 1)
  }
  // "The forum of rectors of the two countries".
  const isOfBoth = hasMark(
    page,
    'party.pair',
    Math.max(from, mark.start - 12),
    Math.min(to, mark.end + 34),
    (pair) =>
      !holdsAny(page.folded, Math.min(pair.end, mark.end), Math.max(pair.start, mark.start), ',;:()。.') &&
      !hasMark(page, 'meeting.parting', Math.min(pair.end, mark.end), Math.max(pair.start, mark.start)),
  )
  return {
    isNamed: near.length > 0 || isOfBoth || quoted || isCapitalised(page, sentence, mark),
    sides: namedTogether(page, near) ?? (states.length >= 2 ? states.slice(0, 3) : sides.slice(0, 2)),
    start,
    end,
  }
}
