import type { NoiseReason } from '../findings.ts'
import type { Mark, Marks } from './scan.ts'
import type { Tokens } from './tokens.ts'
import { firstFrom } from './page.ts'

/** A line as the noise rules see it. */
interface Line {
  readonly firstToken: number
  readonly endToken: number
}

// A menu's entries are short; a caption or an address is at most a few lines.
const LONGEST_ENTRY = 34
const LONGEST_MENU = 260
const LONGEST_NOTE = 320
// A heading such as "Read also" near the head of a page is followed by a few short teasers, then by the story.
const HEAD_SHARE = 0.3
// Chinese says as much in a quarter of that; its teasers have no full stop.
const LONGEST_TEASER = 160
const SHORTEST_TITLE = 20

/**
 * Why each line is not part of the story, null where it is. Rows of the types `noise.*` mark the words; a heading such
 * as "Related news" that stands alone turns what follows it into teasers: all of it, or near the head of a page only its
 * short lines.
 */
export function noiseOf(lines: readonly Line[], tokens: Tokens, text: string, marks: Marks): (NoiseReason | null)[] {
  let related: 'head' | 'tail' | null = null
  const lengthOf = (line: Line | undefined): number =>
    line === undefined ? 0 : tokens.end[line.endToken - 1]! - tokens.start[line.firstToken]!
  const teasers = marks.list('noise.teaser')
  /** "See also: …", ">> …", "[title of another story]". */
  const opensTeaser = (start: number, length: number, heading: Mark | undefined): boolean => {
    if (length >= LONGEST_NOTE) return false
    if (heading?.start === start && /^\s?[:：]/u.test(text.slice(heading.end, heading.end + 2))) return true
    if (text[start] === '[' && text[start + length - 1] === ']') return length > SHORTEST_TITLE
    const n = teasers?.firstFrom(start) ?? 0
    return teasers !== undefined && n < teasers.length && teasers.startOf(n) === start
  }
  return lines.map((line, n) => {
    const start = tokens.start[line.firstToken]!
    const end = tokens.end[line.endToken - 1]!
    const length = end - start
    const first = (type: string) => {
      const list = marks.get(type) ?? []
      const mark = list[firstFrom(list, start)]
      return mark !== undefined && mark.end <= end ? mark : undefined
    }
    const opensWith = (type: string): boolean => first(type)?.start === start
    const heading = first('noise.related')
    if (
      related === 'head' &&
      (length > LONGEST_TEASER || (length > LONGEST_TEASER / 4 && text.slice(start, end).includes('。')))
    )
      related = null
    // A box of teasers in the middle: titles are short, and no teaser's text is followed by another's without a title.
    if (related === 'tail' && length > LONGEST_TEASER && lengthOf(lines[n + 1]) > LONGEST_TEASER) related = null
    if (related) return 'teaser'
    if (opensTeaser(start, length, heading)) return 'teaser'
    if (heading && heading.end - heading.start >= 0.5 * length) {
      related = start < HEAD_SHARE * text.length ? 'head' : 'tail'
      return 'related-heading'
    }
    if ((opensWith('noise.copyright') || first('noise.legal') !== undefined) && length < LONGEST_NOTE)
      return 'copyright'
    if (opensWith('noise.contact') && length < LONGEST_NOTE) return 'contact'
    if (length < LONGEST_NOTE && (opensWith('noise.caption') || endsWithCredit(marks, text, start, end)))
      return 'caption'
    if (length < LONGEST_NOTE && isCell(text, start, end)) return 'caption'
    if (length < LONGEST_MENU && isMenu(text, start, end)) return 'menu'
    return null
  })
}

/** "A meets B. Photo: agency": the credit ends the line. */
function endsWithCredit(marks: Marks, text: string, start: number, end: number): boolean {
  const list = marks.get('noise.caption') ?? []
  const credit = list[firstFrom(list, end) - 1]
  if (!credit || credit.start < start || end - credit.end > 48) return false
  // Nothing but names behind it: no further sentence.
  return (
    !/[.!?。]\s+\S/u.test(text.slice(credit.end, end)) &&
    /[.(|\-–—。)]\s*$/u.test(text.slice(Math.max(start, credit.start - 3), credit.start))
  )
}

/** A photograph with its words, put into a table of one cell: "A meets B. |", "| A meets B |", or a bar alone. */
const isCell = (text: string, start: number, end: number): boolean => text[start] === '|' || text[end - 1] === '|'

/** Most lines hold none, and are not looked at closer. */
function holdsDivider(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === BAR || unit === BULLET || unit === MIDDLE_DOT) return true
  }
  return false
}
const BAR = 0x7c
const BULLET = 0x2022
const MIDDLE_DOT = 0xb7

/** Short entries between bars or bullets, none of them a sentence or a figure. */
function isMenu(text: string, start: number, end: number): boolean {
  if (!holdsDivider(text, start, end)) return false
  const entries = text.slice(start, end).split(/\s[|•·]\s|\|/u)
  return (
    entries.length >= 3 &&
    entries.every((entry) => entry.trim().length <= LONGEST_ENTRY && !/\d|[.!?。]$/u.test(entry.trim()))
  )
}
