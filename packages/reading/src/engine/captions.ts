import type { NoiseReason } from '../findings.ts'
import type { MarkList, Mark, Marks } from './marks.ts'
import { firstFrom } from './page.ts'
import { TokenType, type Tokens } from './tokens.ts'
import { isCapital } from './words.ts'

/** A line, or a part of one, and why it is not part of the story. */
export interface Piece {
  readonly firstToken: number
  readonly endToken: number
  /** Number of the line it is of. */
  readonly line: number
  readonly noise: NoiseReason | null
}

interface Line {
  readonly firstToken: number
  readonly endToken: number
}

const LONGEST_CAPTION = 320
const LONGEST_CREDIT = 90
const MOST_CREDIT_TOKENS = 9
// What begins a new sentence behind the names of a credit.
const STORY_STARTS = ['person.role', 'person.honorific', 'person.not', 'country', 'party.both', 'date']
const INSIDE_CREDITS = '/-–—&,'

/**
 * Lines in pieces: a caption that ran into a paragraph ("… Talks in the main hall. Photo: Agency The minister said …")
 * is a piece of its own, from the beginning of its sentence to the end of its credit; titles of other stories that did
 * (">> …", "See also: …", "RELATED NEWS …") are one to the end of their sentence. A line without either is one piece.
 * What ends by `headerEnd` is the day of publication before the text.
 */
export function piecesOf(
  lines: readonly Line[],
  reasons: readonly (NoiseReason | null)[],
  tokens: Tokens,
  text: string,
  marks: Marks,
  headerEnd: number,
): Piece[] {
  const credits = (marks.get('noise.caption') ?? []).filter((mark) => isCredit(mark, text))
  const teasers = [...(marks.get('noise.related') ?? []), ...(marks.get('noise.teaser') ?? [])].filter((mark) =>
    opensTitles(mark, tokens, text),
  )
  const intruders = [...credits, ...teasers].sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  lines.forEach((line, n) => {
    const noise = reasons[n]!
    let from = line.firstToken
    if (n === 0 && headerEnd > 0) {
      while (from < line.endToken && tokens.end[from]! <= headerEnd) from++
      pieces.push({ firstToken: line.firstToken, endToken: from, line: n, noise: 'dateline' })
    }
    if (noise === null && intruders.length > 0) {
      const lineEnd = tokens.end[line.endToken - 1]!
      for (
        let i = firstFrom(intruders, tokens.start[from]!);
        i < intruders.length && intruders[i]!.end <= lineEnd;
        i++
      ) {
        const mark = intruders[i]!
        if (mark.firstToken < from) continue
        const isTeaser = teasers.includes(mark)
        const first = isTeaser ? mark.firstToken : captionStart(mark, from, tokens, text, marks)
        const end = isTeaser
          ? sentenceEnd(mark, line.endToken, tokens, text)
          : creditEnd(mark, line.endToken, tokens, text, marks)
        if (first > from) pieces.push({ firstToken: from, endToken: first, line: n, noise: null })
        pieces.push({ firstToken: first, endToken: end, line: n, noise: isTeaser ? 'teaser' : 'caption' })
        from = end
      }
    }
    if (from < line.endToken) pieces.push({ firstToken: from, endToken: line.endToken, line: n, noise })
  })
  return pieces
}

const isBracketed = (credit: Mark, text: string): boolean => text[credit.start] === '('

/** "Photo: …" with a capital or in brackets; "the video: …" within a sentence is none. */
function isCredit(credit: Mark, text: string): boolean {
  // "… in Hà Nội. — Photo from the Ministry": behind a dash no colon is needed.
  return (
    isBracketed(credit, text) ||
    (isCapital(text, credit.start) &&
      (text[credit.end - 1] === ':' || credit.payload === 'agency' || '—–'.includes(text[credit.start - 2] ?? ' ')))
  )
}

/** A sign, a heading in capitals or one with a colon, right behind the end of a sentence. */
function opensTitles(mark: Mark, tokens: Tokens, text: string): boolean {
  const before = mark.firstToken - 1
  if (before < 0 || !(isStop(before, tokens, text) || text[tokens.start[before]!] === ')')) return false
  const words = text.slice(mark.start, mark.end)
  if (!/\p{L}/u.test(words)) return true
  return (
    (/\p{Lu}{2}/u.test(words) && words === words.toUpperCase()) ||
    (isCapital(text, mark.start) && /^\s?[:：]/u.test(text.slice(mark.end, mark.end + 2)))
  )
}

function sentenceEnd(mark: Mark, lineEnd: number, tokens: Tokens, text: string): number {
  for (let i = mark.endToken; i < lineEnd; i++) if (isStop(i, tokens, text)) return i + 1
  return lineEnd
}

/** First token of the sentence that the credit stands behind; of the credit alone where that sentence is too long for a caption. */
function captionStart(credit: Mark, from: number, tokens: Tokens, text: string, marks: Marks): number {
  const opener = lastWithin(marks.list('noise.caption-open'), tokens.start[from]!, credit.start)
  let first = credit.firstToken
  // The stop right before the credit is the caption's own.
  let i = first - 1
  while (i > from && tokens.type[i] === TokenType.punctuation) i--
  for (; i >= from; i--) {
    if (credit.start - tokens.start[i]! > LONGEST_CAPTION) return opener?.firstToken ?? credit.firstToken
    if (opener?.firstToken === i && isCapital(text, opener.start)) return i
    if (i < credit.firstToken - 1 && isStop(i, tokens, text)) break
    first = i
  }
  return first
}

function isStop(i: number, tokens: Tokens, text: string): boolean {
  if (tokens.type[i] !== TokenType.punctuation || !'.!?。…”"'.includes(text[tokens.start[i]!]!)) return false
  if (i === 0) return true
  const length = tokens.end[i - 1]! - tokens.start[i - 1]!
  if (tokens.type[i - 1] === TokenType.word && length < 3) return false
  if ('”"'.includes(text[tokens.start[i]!]!)) return '.!?…'.includes(text[tokens.start[i - 1]!]!)
  // Inside an address or a number nothing ends.
  return tokens.start[i + 1] !== tokens.end[i] || isCapital(text, tokens.start[i + 1]!)
}

function creditEnd(credit: Mark, lineEnd: number, tokens: Tokens, text: string, marks: Marks): number {
  if (isBracketed(credit, text)) {
    for (let i = credit.endToken; i < lineEnd && tokens.end[i]! - credit.end <= LONGEST_CREDIT; i++)
      if (text[tokens.start[i]!] === ')') return withStop(i + 1, lineEnd, tokens, text)
    return credit.endToken
  }
  let end = credit.endToken
  for (let i = end; i < lineEnd && i - credit.endToken < MOST_CREDIT_TOKENS; i++) {
    const char = text[tokens.start[i]!]!
    if (tokens.type[i] === TokenType.punctuation) {
      if (!INSIDE_CREDITS.includes(char)) break
      continue
    }
    if (tokens.type[i] !== TokenType.word || !isCapital(text, tokens.start[i]!)) break
    if (i > credit.endToken && startsStory(i, lineEnd, tokens, text, marks)) break
    end = i + 1
  }
  return withStop(end, lineEnd, tokens, text)
}

/** Behind a credit a capital begins a sentence when a row of the story does, or when a small letter follows it. */
function startsStory(token: number, lineEnd: number, tokens: Tokens, text: string, marks: Marks): boolean {
  if (INSIDE_CREDITS.includes(text[tokens.start[token - 1]!]!)) return false
  if (STORY_STARTS.some((type) => marks.list(type)?.atToken(token) !== undefined)) return true
  const next = token + 1
  return next < lineEnd && tokens.type[next] !== TokenType.punctuation && !isCapital(text, tokens.start[next]!)
}

const withStop = (end: number, lineEnd: number, tokens: Tokens, text: string): number =>
  end < lineEnd && text[tokens.start[end]!] === '.' ? end + 1 : end

function lastWithin(list: MarkList | undefined, start: number, end: number): Mark | undefined {
  if (list === undefined) return undefined
  const n = list.firstFrom(end) - 1
  return n >= 0 && list.startOf(n) >= start ? list.at(n) : undefined
}
