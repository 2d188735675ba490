import type { PartyCode } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import type { CountryMention } from '../../engine/parties.ts'
import { countryFrom, datesWithin, hasMark, marksWithin, type Page, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { type Actor } from './actor.ts'
import { type Actors } from './actors.ts'
import { beginningIn } from './beginningIn.ts'
import { mainParties } from './circumstances.ts'
import type { Mention } from './draft.ts'
import { frameOf } from './frameOf.ts'

const BEFORE = 240
const AFTER = 200
const LONGEST_POSTS = 22
const PRONOUN_GAP = 8

/**
 * Who meets, receives, tells or telephones whom. Rows of `meeting.talks` say what their word needs:
 * `meet` somebody before and somebody after, or two on one side; `noun` the same, or nobody when it refers back;
 * `tell` an addressee of the other side right behind; `discuss` two joined before it.
 */
export function talksIn(page: Page, sentence: Sentence, actors: Actors): Mention[] {
  const [from, to] = sentence.span
  const marks = marksWithin(page, 'meeting.talks', from, to)
  if (marks.length === 0) return []
  const all = actors.in(sentence)
  const found: Mention[] = []
  let open = from
  marks.forEach((mark, i) => {
    if (mark.start < open) return
    const next = marks[i + 1]
    const until = Math.min(to, mark.end + AFTER)
    const isBack = mark.payload.endsWith('-back')
    const manner = isBack ? mark.payload.slice(0, -5) : mark.payload
    // "The session, chaired by A and B, discussed …": the session's own business.
    if (manner === 'discuss' && hasMark(page, 'meeting.session', from, mark.start)) return
    if (manner === 'skip' || isHabit(page, mark, sentence) || isWithPress(page, mark, sentence)) return
    const ahead = beginningIn(all, mark.start - BEFORE, mark.start).filter((actor) => actor.end <= mark.start)
    // "A received B; the two had last met in January": behind a semicolon those who stand there.
    const clause = page.folded.lastIndexOf(';', mark.start)
    const own = clause < from ? [] : ahead.filter((actor) => actor.start > clause)
    const before = own.length > 0 ? own : ahead
    // 会见,…: a verb against a comma has no object, in a script without spaces.
    const isClosed = sentence.language.names !== undefined && ',;:。'.includes(page.folded[mark.end] ?? '')
    const after = beginningIn(all, mark.end, until).filter(
      (actor) =>
        (!isClosed || actor.form === 'pair') &&
        actor.end <= until &&
        !holdsAny(page.folded, mark.end, actor.start, ';') &&
        !(next && next.start > mark.end + 12 && actor.start > next.start),
    )
    // "A received B, who came to take leave": one meeting.
    if (manner === 'call' && found.length > 0) return
    const pairs = pairsOf(page, sentence, actors, mark, manner === 'call' ? 'meet' : manner, isBack, before, after)
    const make = (people: readonly Actor[], sides: readonly PartyCode[]): Mention => {
      const near = people.filter(
        (actor) => Math.max(actor.start - mark.end, mark.start - actor.end) < 70 && actor.form !== 'pair',
      )
      return {
        kind: 'talks',
        rule: `meeting/talks-${manner}`,
        start: Math.min(mark.start, ...near.map((actor) => actor.start)),
        end: Math.max(mark.end, ...near.map((actor) => actor.end)),
        verb: [mark.start, mark.end],
        sentence,
        frame: frameOf(page, sentence, mark.start),
        actors: people,
        sides,
        isBack: isBack && people.length < 2,
        refersBack: isBack,
        isOnline: manner === 'phone',
      }
    }
    // "Tokayev at talks on 12 June in Astana": with a day of its own it is no meeting told before.
    const owner = isBack ? before.findLast((actor) => actor.form === 'named') : undefined
    if (pairs.length === 0 && owner && isDatedBehind(page, mark)) {
      found.push({ ...make([owner], sidesOf(page, [owner])), isBack: false, refersBack: false })
      return
    }
    if (pairs.length === 0) {
      const sides = manner === 'noun' && !isBack ? sidesAgainst(page, sentence, mark) : []
      if (sides.length === 2) found.push(make([], sides))
      else if (
        isBack ||
        (manner === 'discuss' && isOfTwoPeople(page, all, mark)) ||
        (manner === 'noun' &&
          (beginningIn(all, mark.start - BEFORE, until).some((actor) => actor.form === 'pair') ||
            datesWithin(page, Math.max(from, mark.start - BEFORE), until).some((date) => date.grain === 'day') ||
            isDatedStep(page, mark, from, until) ||
            isHeldThen(page, mark, to)))
      )
        found.push({ ...make([], []), isBack: true })
      return
    }
    for (const pair of pairs) if (!isWished(page, sentence, mark, pair)) found.push(make(pair, sidesOf(page, pair)))
    // "Had talks and a working lunch with": one meeting, said twice.
    open = next && next.start - mark.end < 12 && !holdsAny(page.folded, mark.end, next.start, ',') ? next.end : mark.end
  })
  return found
}

const THEN_REACH = 70
/** "Negotiations were held in 2022": a noun with its verb and when, though nobody is named. */
function isHeldThen(page: Page, mark: Mark, to: number): boolean {
  const date = datesWithin(page, mark.end, Math.min(to, mark.end + THEN_REACH)).find(({ iso }) => iso !== null)
  return (
    date !== undefined &&
    (date.grain === 'month' || date.grain === 'year') &&
    hasMark(page, 'meeting.convene', mark.end, date.start) &&
    !holdsAny(page.folded, mark.end, date.start, ',;:.')
  )
}

const isDatedBehind = (page: Page, mark: Mark): boolean =>
  datesWithin(page, mark.end, mark.end + 16).some(
    ({ iso, grain, start }) => iso !== null && grain === 'day' && start - mark.end <= 2,
  )

/** "Russian–Vietnamese talks": the two countries that stand against the word. */
function sidesAgainst(page: Page, sentence: Sentence, mark: Mark): PartyCode[] {
  const at = countryFrom(page, mark.start)
  const [first, second] = page.countries.slice(Math.max(0, at - 2), at)
  const [third, fourth] = page.countries.slice(countryFrom(page, mark.end))
  const isJoined = (a: CountryMention, b: CountryMention): boolean =>
    a.code !== b.code && /^(?:\s?-\s?)?$/.test(page.folded.slice(a.end, b.start))
  if (first && second && mark.start - second.end <= 1 && isJoined(first, second)) return [first.code, second.code]
  // 印俄外长和防长举行会谈: the posts of both between the countries and the word.
  if (
    first &&
    second &&
    sentence.language.names &&
    first.start >= sentence.span[0] &&
    mark.start - second.end <= LONGEST_POSTS &&
    isJoined(first, second) &&
    !holdsAny(page.text, second.end, mark.start, ',，;；:：。、') &&
    hasMark(page, 'person.role', second.end, mark.start)
  )
    return [first.code, second.code]
  if (third && fourth && third.start - mark.end <= 1 && isJoined(third, fourth)) return [third.code, fourth.code]
  return []
}

/** Pairs of those who meet. */
function pairsOf(
  page: Page,
  sentence: Sentence,
  actors: Actors,
  mark: Mark,
  manner: string,
  isBack: boolean,
  before: readonly Actor[],
  after: readonly Actor[],
): Actor[][] {
  const real = (actor: Actor): boolean => actor.form === 'named' || actor.form === 'role' || actor.form === 'side'
  const reals = before.filter(real)
  const later = after.filter(real)
  const gapAfter = later[0] ? later[0].start - mark.end : Number.POSITIVE_INFINITY
  // "…", said the minister: who stands behind a verb that a quotation leads to is the speaker.
  if (manner === 'tell' && /["»”][,.]?\s*[-—–]\s*$/.test(page.text.slice(Math.max(0, mark.start - 6), mark.start)))
    return []
  if (manner === 'tell') {
    const [subject, object] = [reals.at(-1), later[0]]
    if (!subject || !object || gapAfter > 14 || !areOpposite(subject, object)) return []
    return subject.side !== null && object.side !== null ? [[subject, object]] : []
  }
  const last = lastPair(reals, mark)
  // "A held talks with B and met C": the two have met; the next verb's object meets one of them.
  const joinedBefore = last && isSpent(page, last, later, mark) ? null : last
  const companion = later.find((actor) => isWith(page, actor) && actor.start - mark.end < 90)
  const earlier = actors.subjectBefore(sentence)
  const host =
    companion &&
    (reals.findLast((actor) => areOpposite(actor, companion)) ??
      (reals.length === 0 && earlier && areOpposite(earlier, companion) ? earlier : undefined))
  if (manner === 'discuss') {
    if (joinedBefore && mark.start - joinedBefore[1].end <= 30 && isJoint(page, joinedBefore[0], joinedBefore[1]))
      return [joinedBefore]
    // 甲和乙就…进行讨论: what is discussed stands between.
    if (
      joinedBefore &&
      sentence.language.names &&
      isJoint(page, joinedBefore[0], joinedBefore[1]) &&
      page.folded.slice(joinedBefore[1].end, joinedBefore[1].end + 4).includes('就')
    )
      return [joinedBefore]
    if (companion && host && mark.start - host.end < 30) return [[host, companion]]
    // "When he and Vo Van Thuong talked".
    const [one, fellow] = [before.findLast((actor) => actor.form === 'pronoun'), reals.at(-1)]
    if (
      one &&
      fellow?.form === 'named' &&
      one.end <= fellow.start &&
      mark.start - fellow.end <= 4 &&
      !sentence.language.names &&
      isJoint(page, one, fellow)
    )
      return [[fellow, one]]
    // "Flights were | discussed by | A and B": where the verb may go before its subjects.
    const behind = reals.length === 0 ? firstCouple(page, later) : undefined
    return behind && gapAfter <= 2 && !sentence.language.names ? [behind] : []
  }
  // "A had talks with B and met | C": B was met by the verb before.
  const isTaken =
    joinedBefore !== null &&
    hasMark(page, 'meeting.talks', joinedBefore[0].end, joinedBefore[1].start, ({ payload }) => payload !== 'skip')
  const near = joinedBefore && !isTaken && mark.start - joinedBefore[1].end <= 24 && isJoint(page, ...joinedBefore)
  const couple = firstCouple(page, later)
  if (isBack && companion && host && gapAfter > 0 && companion === later[0]) return [[host, companion]]
  if (isBack)
    return couple && gapAfter < 24 ? [couple] : near && mark.start - joinedBefore[1].end <= 4 ? [joinedBefore] : []
  // "He had talks with A and B in turn": two of one side met whom the pronoun stands for.
  const he = before.find((actor) => actor.form === 'pronoun')
  if (
    he &&
    earlier &&
    reals.length > 0 &&
    he.end <= reals[0]!.start &&
    reals[0]!.start - he.end < 12 &&
    mark.start - reals.at(-1)!.end <= 12 &&
    !holdsAny(page.folded, reals.at(-1)!.end, mark.start, ',') &&
    reals.every((actor) => actor.side !== null && actor.side !== earlier.side)
  )
    return reals.map((actor) => [{ ...he, person: earlier.person, side: earlier.side, form: 'named' }, actor])
  if (near && (gapAfter > 3 || mark.start - joinedBefore[1].end <= 6))
    return serialBefore(page, sentence, reals, joinedBefore, mark)
  if (
    manner === 'receive' &&
    !(reals.length > 0 && after.some((actor) => actor.form === 'pronoun' && actor.start - mark.end <= 1)) &&
    !(
      later[0] &&
      (gapAfter <= 14 ||
        (gapAfter <= 40 && later[0].side !== null && reals.some((actor) => areOpposite(actor, later[0]!))))
    )
  )
    return []
  // "A had meetings with the governor B and the mayor C": two of one side, met by one of the other.
  const isMet =
    couple !== null &&
    couple[0].side !== null &&
    couple[0].side === couple[1].side &&
    reals.some((actor) => actor.side !== null && actor.side !== couple[0].side)
  if (couple && !isMet && gapAfter < 60 && (manner === 'noun' || reals.length === 0)) return [couple]
  const object =
    later.find((actor) => actor.start - mark.end < 110 && reals.some((other) => areOpposite(other, actor))) ??
    (gapAfter < 100 ? later[0] : undefined)
  if (object) {
    const subject =
      reals.findLast((actor) => areOpposite(actor, object)) ??
      later.find(
        (actor) => actor !== object && actor.start > object.end && areOpposite(actor, object) && reals.length === 0,
      )
    // "He had talks with A and B and received C": the one who acts is still he.
    if (!subject && he && he.side !== null && object.side !== null && he.side !== object.side)
      return serial(page, sentence, mark, { ...he, form: 'named' }, group(page, later, object))
    // A foreigner's own meeting with somebody whose side is not said.
    if (subject) return serial(page, sentence, mark, subject, group(page, later, object))
  }
  if (joinedBefore) return serialBefore(page, sentence, reals, joinedBefore, mark)
  if (companion && host) return [[host, companion]]
  // "A and B, who head …, spoke by telephone."
  const [opener, fellow] = reals
  if (
    opener &&
    fellow &&
    manner !== 'noun' &&
    opener.start - sentence.span[0] < 30 &&
    areOpposite(opener, fellow) &&
    isJoint(page, opener, fellow)
  )
    return [[opener, fellow]]
  const pronoun = [...before, ...after].find(
    (actor) => actor.form === 'pronoun' && Math.max(actor.start - mark.end, mark.start - actor.end) < 30,
  )
  const lone = object ?? reals.at(-1)
  if (lone && lone.form === 'named' && pronoun && manner !== 'noun')
    return [[lone, sentence.language.names ? facing(page, pronoun, lone) : pronoun]]
  if (lone && object && reals.length === 0 && lone.side !== null && manner !== 'noun')
    return [[lone, { ...lone, isSideSaid: false, form: 'pronoun', person: null, side: null, head: '' }]]
  const pair =
    before.findLast((actor) => actor.form === 'pair' && mark.start - actor.end < 50) ??
    after.find((actor) => actor.form === 'pair' && actor.start - mark.end < 24)
  if (pair) return [[pair]]
  // 总理将同他会谈: with whom the text has been speaking of.
  const other = sentence.language.names ? before.at(-1) : undefined
  const partner = reals.findLast((actor) => actor.form === 'named')
  if (
    manner === 'noun' &&
    other?.form === 'pronoun' &&
    partner &&
    isWith(page, other) &&
    mark.start - other.end <= 2 &&
    other.start - partner.end <= PRONOUN_GAP
  )
    return [[partner, facing(page, other, partner)]]
  const speaker = before.findLast((actor) => actor.form === 'pronoun' && mark.start - actor.end < 40)
  if (speaker && manner !== 'noun') return [[speaker]]
  return []
}

/** "He" whom somebody meets is on the other side, whoever was named last. */
const facing = (page: Page, pronoun: Actor, partner: Actor): Actor =>
  partner.side !== null && pronoun.side === partner.side
    ? { ...pronoun, person: null, side: mainParties(page).find((code) => code !== partner.side) ?? null }
    : pronoun

/** Two actors may meet each other unless both are known to be of one side or one person. */
function areOpposite(a: Actor, b: Actor): boolean {
  if (a.person !== null && a.person === b.person) return false
  if (a.side !== null && b.side !== null && (a.side !== b.side || (a.isSideSaid && b.isSideSaid)))
    return a.side !== b.side
  // Of two whose side is not said one at least has a name, and the other a name or a side.
  return (
    a.isCounterpart ||
    b.isCounterpart ||
    (a.form === 'named' && (b.form === 'named' || b.side !== null)) ||
    (b.form === 'named' && a.side !== null)
  )
}

/** The last two before a word such as 会谈 or "held talks", of different sides. */
function lastPair(before: readonly Actor[], mark: Mark): [Actor, Actor] | null {
  const second = before.at(-1)
  if (!second || mark.start - second.end > 70) return null
  const first = before.findLast((actor) => actor !== second && areOpposite(actor, second))
  return first ? [first, second] : null
}

const OBJECT_REACH = 24

/** Another word of meeting has told of the two already, and this one has an object of its own. */
function isSpent(page: Page, [first, second]: readonly [Actor, Actor], later: readonly Actor[], mark: Mark): boolean {
  const object = later[0]
  return (
    object !== undefined &&
    object.start - mark.end <= OBJECT_REACH &&
    (areOpposite(first, object) || areOpposite(second, object)) &&
    hasMark(page, 'meeting.talks', first.end, mark.start, ({ payload }) => payload !== 'skip' && payload !== 'tell')
  )
}

/** Two right after the word: "talks between A and B", "переговоры премьеров А и Б". */
function firstCouple(page: Page, after: readonly Actor[]): [Actor, Actor] | null {
  const [first, ...rest] = after
  if (!first) return null
  const second = rest.find((actor) => areOpposite(first, actor))
  return second && isJoint(page, first, second) ? [first, second] : null
}

/** True when a word of coordination joins two actors that stand side by side. */
function isJoint(page: Page, first: Actor, second: Actor): boolean {
  if (second.start < first.end || second.start - first.end > 90) return false
  const joints = marksWithin(page, 'meeting.joint', first.end, second.start)
  return joints.length > 0 && !holdsAny(page.folded, first.end, second.start, ';.。')
}

/** Those who follow the first object, joined to it and on its side. */
function group(page: Page, later: readonly Actor[], object: Actor): Actor[] {
  const members = [object]
  for (const actor of later) {
    const last = members.at(-1)!
    if (actor.start <= last.end) continue
    if (
      actor.start - last.end > 12 ||
      (actor.side !== null && object.side !== null && actor.side !== object.side) ||
      (!isJoint(page, last, actor) && !/^[\s,、]*$/.test(page.text.slice(last.end, actor.start)))
    )
      break
    members.push(actor)
  }
  return members
}

/** One meeting with all, or one each where the words say that they were met one after the other. */
function serial(page: Page, sentence: Sentence, mark: Mark, subject: Actor, objects: readonly Actor[]): Actor[][] {
  // 会见甲和乙,并分别签署: without spaces the word stands before the verb or those whom it governs.
  const until = sentence.language.names ? Math.max(mark.end, objects[0]!.start) : mark.end + 40
  const near = (type: string): boolean =>
    hasMark(page, type, Math.max(sentence.span[0], mark.start - 60), Math.min(sentence.span[1], until))
  // A programme to come lists meetings, not those who meet at once.
  const isSerial =
    objects.length > 1 &&
    (near('meeting.serial') ||
      (objects.every((object) => object.head !== '') &&
        hasMark(page, 'meeting.planned', Math.max(sentence.span[0], mark.start - 30), mark.start)))
  return isSerial ? objects.map((object) => [subject, object]) : [[subject, ...objects]]
}

function serialBefore(
  page: Page,
  sentence: Sentence,
  reals: readonly Actor[],
  pair: [Actor, Actor],
  mark: Mark,
): Actor[][] {
  const [first, second] = pair
  const isSerial = hasMark(page, 'meeting.serial', Math.max(sentence.span[0], mark.start - 80), mark.start)
  if (!isSerial) return [pair]
  const between = reals.filter((actor) => actor.start > first.end && actor.end <= second.start)
  return [...between.filter((actor) => areOpposite(first, actor)), second].map((object) => [first, object])
}

/** "With" right before an actor. */
function isWith(page: Page, actor: Actor): boolean {
  return hasMark(
    page,
    'meeting.with',
    Math.max(0, actor.start - 24),
    actor.start,
    (mark) => /^[\s\p{L}-]{0,16}$/u.test(page.folded.slice(mark.end, actor.start)) && actor.start - mark.end <= 16,
  )
}

/** "Meet often": no meeting of a day. */
function isHabit(page: Page, mark: Mark, sentence: Sentence): boolean {
  return hasMark(
    page,
    'meeting.habit',
    Math.max(sentence.span[0], mark.start - 16),
    Math.min(sentence.span[1], mark.end + 18),
    (habit) => habit.start - mark.end <= 3 && mark.start - habit.end <= 3,
  )
}

function isWithPress(page: Page, mark: Mark, sentence: Sentence): boolean {
  return hasMark(
    page,
    'meeting.outsider',
    mark.start,
    Math.min(sentence.span[1], mark.end + 40),
    (outsider) => outsider.start - mark.end <= 12 || outsider.start < mark.end,
  )
}

/** "The two ministers went over …": the talks that the text is about, told by nothing else. */
const isOfTwoPeople = (page: Page, all: readonly Actor[], mark: Mark): boolean => {
  const pair = beginningIn(all, mark.start - 60, mark.start).findLast((actor) => actor.form === 'pair')
  return pair !== undefined && mark.start - pair.end <= 14 && hasMark(page, 'person.role', pair.start, pair.end)
}

/** "The previous meeting at this level took place in October 2015": one of a row, with a time of its own. */
const isDatedStep = (page: Page, mark: Mark, from: number, until: number): boolean =>
  hasMark(page, 'meeting.step', Math.max(from, mark.start - 16), mark.start, (step) => mark.start - step.end <= 1) &&
  hasMark(page, 'meeting.convene', mark.end, until, (convene) => convene.end - convene.start > 3) &&
  datesWithin(page, mark.end, until).some((date) => date.iso !== null)

const WISH_REACH = 160

/** "Hopes the two towns will exchange visits, meet firms of …": what is wished for without a day, and not of two people named. */
function isWished(page: Page, sentence: Sentence, mark: Mark, pair: readonly Actor[]): boolean {
  if (pair.filter((actor) => actor.form === 'named').length > 1) return false
  const [from, to] = sentence.span
  return (
    hasMark(page, 'meeting.wished', Math.max(from, mark.start - WISH_REACH), mark.start) &&
    !datesWithin(page, Math.max(from, mark.start - WISH_REACH), Math.min(to, mark.end + 60)).some(
      (date) => date.grain === 'day',
    )
  )
}

/** The sides of those who meet; a counterpart is on the other side of the page's two. */
function sidesOf(page: Page, pair: readonly Actor[]): PartyCode[] {
  const codes = [...new Set(pair.map((actor) => actor.side).filter((code): code is PartyCode => code !== null))]
  if (codes.length === 1 && pair.some((actor) => actor.isCounterpart)) {
    const other = mainParties(page).find((code) => code !== codes[0])
    return other ? [codes[0]!, other] : codes
  }
  return codes.slice(0, 3)
}
