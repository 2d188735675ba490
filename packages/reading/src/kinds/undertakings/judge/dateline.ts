import type { Page, Sentence } from '../../../engine/page.ts'

const LONGEST_DATELINE = 70

/** Where a sentence begins behind the place and day of writing: "MOSCOW, Dec 2 (Agency) -- | China and Russia will". */
export function afterDateline(
  { text, folded }: Pick<Page, 'text' | 'folded'>,
  { span: [start, end] }: Sentence,
): number {
  const line = /^[^;:!?"]{2,60}?-{1,2}\s/.exec(folded.slice(start, Math.min(end, start + LONGEST_DATELINE)))
  if (!line) {
    // "New Delhi, Oct 20 (PTI) India and …": the agency in capitals between its brackets, and no dash.
    const bare = /^\p{Lu}[\p{L} .]{2,30}, \p{Lu}\p{L}{2,8}\.? \d{1,2} \(\p{Lu}{2,6}\) (?=\p{Lu})/u.exec(
      text.slice(start, Math.min(end, start + LONGEST_DATELINE)),
    )
    return bare ? start + bare[0].length : start
  }
  const words = text.slice(start, start + line[0].length)
  return /[)/]\s*[-–—]{1,2}\s$/u.test(words) || /^\p{Lu}[\p{Lu}\s.]{2,}(?:,|\s[-–—])/u.test(words)
    ? start + line[0].length
    : start
}
