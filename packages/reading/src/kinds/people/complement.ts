import type { Mark } from '../../engine/marks.ts'
import { type Page, countryFrom, hasMark, marksWithin, within } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { isCapital } from '../../engine/words.ts'

// Words between a post and the comma before its holder: "minister of trade of Kenya,".
const MOST_OF_POST = 11

/** True when a mark of a type ends right before an offset. */
export function endsAt(page: Page, type: string, offset: number): boolean {
  const list = page.marks.list(type)
  if (list === undefined) return false
  const n = list.firstFrom(offset) - 1
  return n >= 0 && list.endOf(n) <= offset && offset - list.endOf(n) <= 1
}

/** True when between a head and the name stands only its complement: no sentence parts, no verbs, no brackets opened. */
export function isComplement(page: Page, from: number, to: number, last: boolean, isBetweenCommas = false): boolean {
  if (from > to) return false
  if (from === to) return true
  const { tokens } = page
  let words = 0
  for (let i = firstToken(page, from); i < tokens.count && tokens.start[i]! < to; i++) {
    if (tokens.type[i] === TokenType.newline || tokens.type[i] === TokenType.digits) return false
    if (tokens.type[i] === TokenType.punctuation) {
      const char = page.folded[tokens.start[i]!]!
      // "Văn hóa, Thể thao và Du lịch": a list inside an office's name goes on with a capital.
      if (
        char === ',' &&
        (!last || tokens.end[i]! < to - 1) &&
        i + 1 < tokens.count &&
        isCapital(page.text, tokens.start[i + 1]!)
      )
        continue
      if (char === ',' && page.language.signature.script === 'cyrillic' && isOfficeList(page, i + 1, to)) continue
      // "First deputy premier, minister of the economy": one post behind another.
      if (char === ',' && !last && tokens.end[i]! >= to - 1) continue
      // "The new ambassador, Khoi, told", "the trade minister of Kenya, A. B., told": a name between commas.
      if (
        char === ',' &&
        last &&
        tokens.end[i]! >= to - 1 &&
        (words === 0 || (isBetweenCommas && words <= MOST_OF_POST))
      )
        continue
      if (
        char === '&' ||
        char === '-' ||
        char === "'" ||
        char === '"' ||
        char === '(' ||
        char === ')' ||
        char === '.' ||
        char === '/'
      )
        continue
      return false
    }
    words++
  }
  if (words > 14) return false
  // "Minister of | Construction": after a small word the office goes on.
  const small = last ? page.marks.list('person.function') : undefined
  if (small !== undefined) {
    const n = small.firstFrom(to) - 1
    if (n >= 0 && small.endOf(n) <= to && to - small.endOf(n) <= 2 && small.startOf(n) >= from) return false
  }
  // A verb of saying or doing between them means that the name is another's.
  return !hasMark(
    page,
    'person.break',
    from,
    to,
    (mark) => !isPosting(page, mark.start) && (mark.payload !== 'joint' || !isInsideOffice(page, mark, last)),
  )
}

const MOST_OF_ITEM = 4

/** "The minister of science, | research and technology of A": small words up to an "and", and small words behind it. */
function isOfficeList(page: Page, first: number, to: number): boolean {
  const { tokens, text } = page
  const isSmall = (token: number): boolean =>
    tokens.type[token] === TokenType.word && !isCapital(text, tokens.start[token]!) && tokens.start[token]! < to
  const posts = page.marks.list('person.role')
  let items = 0
  for (let i = first; i < Math.min(tokens.count, first + 2 * MOST_OF_ITEM) && tokens.start[i]! < to; i++) {
    if (page.folded[tokens.start[i]!] === ',' && items > 0) items = 0
    else if (!isSmall(i) || posts?.atToken(i) !== undefined) return false
    else if (page.marks.list('person.coordination')?.atToken(i) !== undefined)
      return items > 0 && isSmall(i + 1) && posts?.atToken(i + 1) === undefined
    else if (++items > MOST_OF_ITEM) return false
  }
  return false
}

/** "Minister of industry | and | trade": small words on both sides. */
function isInsideOffice(page: Page, { firstToken: first, endToken: end }: Mark, last: boolean): boolean {
  const { tokens, text } = page
  const { start, end: stop } = tokens
  const isSmall = (token: number): boolean =>
    token >= 0 &&
    token < tokens.count &&
    tokens.type[token] === TokenType.word &&
    !isCapital(text, tokens.start[token]!)
  const isAcronym = (token: number): boolean =>
    token < tokens.count && /^\p{Lu}{2,5}$/u.test(text.slice(tokens.start[token], tokens.end[token]))
  if (isSmall(first - 1) && (isSmall(end) || isAcronym(end))) return true
  // "Thương mại | và | Nông nghiệp": where only the first syllable of a word has a capital.
  if (last && isSmall(first - 1) && !isSmall(end) && isSmall(end + 1) && !endsAt(page, 'person.role', start[end + 1]!))
    return true
  // "The presidents of Uzbekistan | and | Türkiye".
  const next = countryFrom(page, start[first]!)
  const [left, right] = [page.countries[next - 1], page.countries[next]]
  return left !== undefined && right !== undefined && left.end >= start[first]! - 1 && right.start <= stop[end - 1]! + 1
}

/** "Ambassador | to Kenya": words that lead to where somebody is posted. */
function isPosting(page: Page, start: number): boolean {
  return LEADING.some((type) => {
    const list = page.marks.list(type)
    if (list === undefined) return false
    const n = list.firstFrom(start)
    if (n >= list.length || list.startOf(n) !== start) return false
    const country = page.countries[countryFrom(page, list.endOf(n))]
    return country !== undefined && country.start - list.endOf(n) <= 1
  })
}

/** "Ambassador | to", "a colleague | from". */
const LEADING = ['person.posted', 'person.of'] as const

export function onlyAdjectives(page: Page, from: number, to: number): boolean {
  const gap = page.folded.slice(from, to)
  if (gap.trim() === '') return true
  let covered = 0
  for (const country of within(page.countries, from, to)) covered += country.end - country.start
  for (const lead of marksWithin(page, 'person.lead', from, to)) covered += lead.end - lead.start
  return gap.trim().length - covered <= 4
}

export function firstToken(page: Page, offset: number): number {
  let low = 0
  let high = page.tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (page.tokens.start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
