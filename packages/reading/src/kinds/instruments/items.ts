import { hasMark, lastMark, marksWithin, type Page, type Sentence } from '../../engine/page.ts'
import { holdsAny } from '../../engine/gaps.ts'
import type { Head } from './head.ts'

/** One of several instruments that a text names by its subject alone: "…, on higher education", "the other with the ministry". */
export interface Item {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
}

const MOST_ITEMS = 40
const NAMELY_REACH = 30

/** The further instruments that follow a head of several: by "one … the other", by repeated "on …", by lines with bullets. */
export function itemsBehind(page: Page, head: Head, nextHead: Head | undefined): Item[] {
  const until = Math.min(nextHead?.phraseStart ?? page.text.length, page.text.length)
  const ones = byOneAndOther(page, head, until)
  if (ones.length > 0) return ones
  if (!head.isPlural) return []
  const subjects = bySubject(page, head, Math.min(until, head.sentence.span[1]))
  return subjects.length > 0 ? subjects : byLine(page, head, until)
}

function byOneAndOther(page: Page, head: Head, until: number): Item[] {
  const next = page.sentences[head.sentence.index + 1]
  const to = Math.min(until, next && next.block === head.sentence.block ? next.span[1] : head.sentence.span[1])
  const items: Item[] = []
  for (const mark of marksWithin(page, 'instrument.one', head.end, to)) {
    // Of several the first is the group itself.
    if (head.isPlural && mark.payload === 'first') continue
    if (!head.isPlural && mark.payload !== 'first') continue
    const sentence = mark.start < head.sentence.span[1] ? head.sentence : next!
    items.push({ start: mark.start, end: clauseEnd(page, mark.end, sentence.span[1]), sentence })
    if (items.length >= MOST_ITEMS) break
  }
  return items
}

function bySubject(page: Page, head: Head, to: number): Item[] {
  if (head.sentence.language.names) return bySubjectBefore(page, head)
  const all = marksWithin(page, 'instrument.about', head.end, to).filter(
    (mark) => mark.payload === 'on' || mark.payload === 'between',
  )
  // "Three agreements between A and B, on X, on Y and on Z": behind those who sign, a comma and the first matter.
  const matters = all[0]?.payload === 'between' ? all.filter(({ payload }) => payload === 'on') : []
  const isBehindParties = matters.length > 1 && /,\s?$/.test(page.folded.slice(head.end, matters[0]!.start))
  const abouts = isBehindParties ? matters : all
  const first = abouts[0]
  if (!first) return []
  // "Five memoranda, among them on A, on B": some of them, each by its subject.
  const isNamely =
    first.start - head.end <= NAMELY_REACH &&
    hasMark(page, 'instrument.namely', head.end, first.start, (mark) => first.start - mark.end <= 1)
  const isListed =
    isBehindParties || isNamely || holdsAny(page.folded, head.end, first.start, ':') || first.start - head.end <= 3
  if (!isListed) return []
  const same = page.folded.slice(first.start, first.end)
  const items: Item[] = []
  for (const about of isNamely ? abouts : abouts.slice(1)) {
    if (about.payload !== first.payload || !sameWord(same, page.folded.slice(about.start, about.end))) continue
    if (!isJoined(page, about.start) && !(isNamely && about === first)) continue
    const last = items.at(-1)
    if (last) items[items.length - 1] = { ...last, end: trimmedEnd(page, last.start, Math.min(last.end, about.start)) }
    items.push({ start: about.start, end: clauseEnd(page, about.end, to), sentence: head.sentence })
    if (items.length >= MOST_ITEMS || (head.count !== null && items.length >= head.count - 1)) break
  }
  return items
}

const BEFORE = 80

/** 关于甲、关于乙和关于丙的三份备忘录: in a script where the subject comes first. */
function bySubjectBefore(page: Page, head: Head): Item[] {
  const abouts = marksWithin(
    page,
    'instrument.about',
    Math.max(head.clause[0], head.start - BEFORE),
    head.start,
  ).filter((mark) => mark.payload === 'on')
  return abouts.slice(0, -1).map((about, i) => ({
    start: about.start,
    end: trimmedEnd(page, about.end, abouts[i + 1]!.start),
    sentence: head.sentence,
  }))
}

function trimmedEnd(page: Page, from: number, to: number): number {
  const joint = lastMark(page, 'instrument.joint', Math.max(from, to - 14), to)
  let end = joint && to - joint.end <= 1 ? joint.start : to
  while (end > from && /[\s.,]/.test(page.folded[end - 1]!)) end--
  return end
}

/** "о" and "об" are one word here. */
const sameWord = (a: string, b: string): boolean => a === b || a.startsWith(b) || b.startsWith(a)

function isJoined(page: Page, offset: number): boolean {
  const joint = lastMark(page, 'instrument.joint', Math.max(0, offset - 14), offset)
  return joint !== undefined && offset - joint.end <= 1
}

function byLine(page: Page, head: Head, until: number): Item[] {
  const { sentences, folded } = page
  if (!folded.slice(head.end, head.sentence.span[1]).trimEnd().endsWith(':')) return []
  const items: Item[] = []
  for (let i = head.sentence.index + 1; i < sentences.length && items.length < MOST_ITEMS; i++) {
    const sentence = sentences[i]!
    if (sentence.span[0] >= until || !isBullet(folded, sentence.span[0])) break
    items.push({ start: sentence.span[0], end: clauseEnd(page, sentence.span[0] + 3, sentence.span[1]), sentence })
  }
  // The first line is the group's own.
  return items.slice(1)
}

/** A dash, a dot or a number with a point opens a line of a list. */
export const isBullet = (folded: string, at: number): boolean =>
  /^(?:[-*·+●▪◦]|\d{1,2}[.)]|[a-zа-яđ]\))\s?/u.test(folded.slice(at, at + 4))

function clauseEnd(page: Page, from: number, to: number): number {
  let end = from
  while (end < to && end - from < 120 && !';,。'.includes(page.folded[end]!)) end++
  while (end > from && /[\s.]/.test(page.folded[end - 1]!)) end--
  return end
}
