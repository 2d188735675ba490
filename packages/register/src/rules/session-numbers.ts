import type { LanguageCode } from '../contracts.ts'

/** How a session is numbered in each language; the number stands in the group `n`. Every pattern is of bounded length. */
const NUMBERED: Readonly<Record<string, RegExp>> = {
  vi: /(?:khóa|khoá|kỳ|phiên) họp(?: lần)?(?: thứ)? (?<n>\d{1,3})(?!\d)|khóa(?: lần)? thứ (?<m>\d{1,3})(?!\d)/giu,
  ru: /(?<!\d)(?<n>\d{1,3})(?:-?(?:го|е|ое|м|ом|му|ому))? (?:заседани|сесси)/giu,
  zh: /第(?<n>\d{1,3})[次届屆](?:例?会|會)/gu,
  en: /(?<!\d)(?<n>\d{1,3})(?:st|nd|rd|th) (?:session|meeting)/giu,
}

/** Numbers of the sessions that a text names in figures: `The 24th session` → `[24]`. Numbers in words are left to the reader. */
export function sessionNumbersIn(text: string, language: LanguageCode): number[] {
  const pattern = NUMBERED[language]
  if (!pattern) return []
  return [...text.matchAll(pattern)].map(({ groups }) => Number(groups!['n'] ?? groups!['m']))
}

/** How the session after the one that is named is spoken of. */
const NEXT: Readonly<Record<string, RegExp>> = {
  vi: /(?:khóa|khoá|kỳ|phiên) họp (?:tiếp theo|kế tiếp|tới|sau)/iu,
  ru: /следующ\p{L}{1,4} (?:заседани|сесси)/iu,
  zh: /下一?[次届屆](?:会议|會議|例会)/u,
  en: /next (?:session|meeting)/iu,
}

/** Whether a text speaks of the next session without its number. */
export const namesNextSession = (text: string, language: LanguageCode): boolean => NEXT[language]?.test(text) ?? false
