import type { Paragraph, Span } from '../contracts.ts'
import type { SearchSentence } from '../views.ts'
import type { Marker } from './marker.ts'

/** How many sentences of a document a result shows. */
const MOST_SENTENCES = 3
/** A sentence longer than this is cut around its first mark. */
const LONGEST_SENTENCE = 400

/** The sentences of a text that hold the most of what was asked for, in the order of the text, with what to mark in them. */
export function markedSentences(text: string, paragraphs: readonly Paragraph[], marker: Marker): SearchSentence[] {
  const marks = marker(text)
  if (marks.length === 0) return []
  const sentences: { span: Span; marks: Span[]; different: number }[] = []
  for (const { span, language } of paragraphs.length > 0
    ? paragraphs
    : [{ span: [0, text.length] as const, language: null }]) {
    const inside = marks.filter(([start, end]) => start >= span[0] && end <= span[1])
    if (inside.length === 0) continue
    const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' })
    for (const { index, segment } of segmenter.segment(text.slice(...span))) {
      const start = span[0] + index
      const end = start + segment.trimEnd().length
      const held = inside.filter((mark) => mark[0] >= start && mark[1] <= end)
      if (held.length > 0)
        sentences.push({
          span: [start, end],
          marks: held,
          different: new Set(held.map((mark) => text.slice(...mark).toLowerCase())).size,
        })
    }
  }
  return sentences
    .toSorted((a, b) => b.different - a.different || a.span[0] - b.span[0])
    .slice(0, MOST_SENTENCES)
    .toSorted((a, b) => a.span[0] - b.span[0])
    .map(({ span, marks }) => {
      const cut = shortened(text, span, marks[0]!)
      return {
        text: text.slice(...cut),
        span: cut,
        marks: marks.filter(([start, end]) => start >= cut[0] && end <= cut[1]),
      }
    })
}

function shortened(text: string, [start, end]: Span, [mark]: Span): Span {
  if (end - start <= LONGEST_SENTENCE) return [start, end]
  const from = Math.max(start, Math.min(mark - LONGEST_SENTENCE / 2, end - LONGEST_SENTENCE))
  return [onSignBoundary(text, from), onSignBoundary(text, from + LONGEST_SENTENCE)]
}

/** Not between the two halves of a surrogate pair. */
const onSignBoundary = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
