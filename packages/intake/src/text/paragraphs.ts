import type { LanguageCode, Paragraph, Span } from '../document.ts'
import type { LanguageOf } from '../formats/story.ts'

/** Columns beyond which nobody wraps lines by hand. */
const widestWrap = 120

/**
 * The paragraphs of a text in order. They tile it: every character that is not blank is in exactly one of them, and none
 * begins or ends with a blank. Blank lines part paragraphs; so does each line end, unless the lines between two blank
 * lines look wrapped to one width, in which case they are one paragraph.
 */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = []
  let block: Span[] = []
  const close = (): void => {
    const first = block[0]
    const last = block.at(-1)
    if (first !== undefined && last !== undefined) {
      if (block.length > 1 && looksWrapped(block)) spans.push([first[0], last[1]])
      else spans.push(...block)
    }
    block = []
  }
  for (let start = 0; start <= text.length;) {
    const end = lineEnd(text, start)
    const line = trimmed(text, start, end)
    if (line === null) close()
    else block.push(line)
    start = end + 1
  }
  close()
  return spans
}

/** The paragraphs with their languages: what `languageOf` says of each, else `fallback`. */
export function paragraphsOf(
  text: string,
  languageOf: LanguageOf | undefined,
  fallback: LanguageCode | null,
): Paragraph[] {
  return paragraphSpans(text).map((span) => ({
    span,
    language: languageOf?.(text.slice(span[0], span[1])) ?? fallback,
  }))
}

/** The language that most of the text is written in, by characters; `null` when no paragraph has one. */
export function mainLanguage(paragraphs: readonly Paragraph[]): LanguageCode | null {
  const lengths = new Map<LanguageCode, number>()
  for (const { span, language } of paragraphs) {
    if (language !== null) lengths.set(language, (lengths.get(language) ?? 0) + span[1] - span[0])
  }
  let main: LanguageCode | null = null
  for (const [language, length] of lengths) {
    if (main === null || length > (lengths.get(main) ?? 0)) main = language
  }
  return main
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return start < end ? [start, end] : null
}

function isBlank(text: string, index: number): boolean {
  return text.charAt(index).trim() === ''
}

/** Lines of a wrapped paragraph are all about as long as the longest, but the last. */
function looksWrapped(lines: readonly Span[]): boolean {
  const lengths = lines.map(([start, end]) => end - start)
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0)
  return widest >= 30 && widest <= widestWrap && lengths.slice(0, -1).every((length) => length >= widest * 0.75)
}
