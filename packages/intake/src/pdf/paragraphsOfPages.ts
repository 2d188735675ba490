import type { PageLine } from './pageLines.ts'

/** Lines at the top and the bottom of a page that may be a running head or a page number. */
const marginLines = 2
/** Pages on which a line must stand to be a running head. */
const leastRepeats = 3

/** Paragraphs of a PDF: wrapped lines joined, running heads and page numbers left out. A paragraph may go over a page's end. */
export function paragraphsOfPages(pages: readonly (readonly PageLine[])[]): string[] {
  const repeated = runningLines(pages)
  const lines: (PageLine & { page: number })[] = []
  for (const [page, all] of pages.entries()) {
    for (const [index, line] of all.entries()) {
      const atMargin = index < marginLines || index >= all.length - marginLines
      if (!(atMargin && (repeated.has(pattern(line.text)) || isPageNumber(line.text)))) lines.push({ ...line, page })
    }
  }
  const known = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []),
  )
  const column = lines.map(({ right }) => right).sort((a, b) => a - b)[Math.floor(lines.length * 0.9)] ?? 0
  const margin = lines.map(({ left }) => left).sort((a, b) => a - b)[Math.floor(lines.length * 0.1)] ?? 0
  const paragraphs: string[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined || partsFrom(before, line, margin, column)) paragraphs.push([line.text])
    else paragraphs.at(-1)!.push(line.text)
  }
  return paragraphs.map((paragraph) => joinLines(paragraph, known))
}

function partsFrom(
  before: PageLine & { page: number },
  line: PageLine & { page: number },
  margin: number,
  column: number,
): boolean {
  const size = Math.max(before.height, line.height, 1)
  const shortBefore = before.right < column - Math.max(3 * size, (column - margin) * 0.15)
  const ends = /[.!?:;。！？：；…][”"»’)）]*$/u.test(before.text)
  if (before.text.includes('\t') || line.text.includes('\t')) return true
  if (Math.abs(before.height - line.height) > 0.15 * size) return true
  if (before.page !== line.page) return shortBefore || ends
  const gap = before.y - line.y
  if (gap > 1.9 * size || gap < 0) return true
  if (line.left > before.left + 0.8 * size && line.left > margin + 0.8 * size) return true
  return shortBefore
}

function joinLines(lines: readonly string[], known: ReadonlySet<string>): string {
  let joined = lines[0] ?? ''
  const pieces: string[] = []
  for (const line of lines.slice(1)) {
    const broken = /([\p{L}\p{M}]{1,40})[-\u00ad\u2010]$/u.exec(joined)?.[1]
    const rest = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line)?.[0]
    if (joined.endsWith('\u00ad')) pieces.push(joined.slice(0, -1))
    else if (broken !== undefined && rest !== undefined) {
      const whole = (broken + rest).toLowerCase()
      pieces.push(known.has(whole) ? joined.slice(0, -1) : joined)
    } else if (isHan(joined.at(-1)) && isHan(line[0])) pieces.push(joined)
    else pieces.push(joined, ' ')
    joined = line
  }
  return pieces.join('') + joined
}

function isHan(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character)
}

function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const margins = new Set(
      [...lines.slice(0, marginLines), ...lines.slice(-marginLines)].map(({ text }) => pattern(text)),
    )
    for (const text of margins) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const least = Math.max(leastRepeats, pages.length * 0.4)
  return new Set([...counts].filter(([, count]) => count >= least).map(([text]) => text))
}

function pattern(line: string): string {
  return line.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim()
}

function isPageNumber(line: string): boolean {
  return /^[-–—\s]*(?:(?:page|trang|стр\.?|страница|第)\s*)?\d{1,4}\s*(?:页|頁)?(?:\s*(?:\/|of|из)\s*\d{1,4})?[-–—\s]*$/iu.test(
    line,
  )
}
