import { dayOrderOf, findDate } from './dates.ts'
import { lineCompanions, publicationLabels } from './dateWords.ts'

/** Lines at the top of a text among which a title and a date are looked for. */
const headLines = 8
/** A line longer than this is prose, not a title or a date line; half as much in Chinese. */
const longestHeadLine = 200

export interface HeadOfText {
  readonly title: string | null
  readonly publishedOn: string | null
}

/**
 * What the top of a plain text says of itself. The first line is the title only when it is short, ends like no sentence and
 * prose follows it; a date line counts only when it has a year, stands alone but for a place or a label, and no other differs.
 */
export function headOfText(text: string, language: string | null): HeadOfText {
  const lines = text
    .slice(0, 20_000)
    .split('\n', 60)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, headLines)
  const dates = lines.map((line) => dateLine(line, language))
  const known = new Set(dates.filter((date) => date !== null))
  const first = lines[0]
  const next = lines.find((_, index) => index > 0 && dates[index] === null)
  const titled = first !== undefined && dates[0] === null && isTitleLike(first) && next !== undefined && isProse(next)
  return {
    title: titled ? first.replaceAll(/\s+/g, ' ') : null,
    publishedOn: known.size === 1 ? [...known][0]! : null,
  }
}

/** The date of a line that says a date and little else, such as `Hà Nội, ngày 29 tháng 10 năm 2021`; else `null`. */
export function dateLine(line: string, language: string | null): string | null {
  if (line.length > 90) return null
  const found = findDate(line, dayOrderOf(language))
  if (found === null || found.date === null) return null
  const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`
  const label = /^([\p{L}\s]{1,30})[:：]/u.exec(line)?.[1]
  if (label !== undefined) {
    if (!publicationLabels.has(label.trim().toLowerCase())) return null
    return otherWords(rest.slice(label.length + 1)).length <= 1 ? found.date : null
  }
  if (publicationLabels.has(otherWords(rest).join(' ').toLowerCase())) return found.date
  if (/[.!?。！？;]$/u.test(line.replace(/\sг\.$/u, ''))) return null
  const place = otherWords(rest)
  return place.length <= 3 && place.every(isPlaceLike) ? found.date : null
}

function otherWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !lineCompanions.has(word.toLowerCase()))
}

/** Places and agencies begin with a capital; Chinese ones have a few characters. */
function isPlaceLike(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^\p{Script=Han}{2,5}$/u.test(word)
}

function isTitleLike(line: string): boolean {
  return line.length >= 4 && widthOf(line) <= longestHeadLine && /[\p{L}\p{N}»”"’')）》」]$/u.test(line)
}

function isProse(line: string): boolean {
  return widthOf(line) >= 80 || (widthOf(line) >= 40 && /[.!?。！？…]["”»’)）]?$/u.test(line))
}

/** Length in Latin letters: a Chinese character says as much as two or three. */
function widthOf(line: string): number {
  return line.length + 1.5 * (line.slice(0, 400).match(/\p{Script=Han}/gu)?.length ?? 0)
}
