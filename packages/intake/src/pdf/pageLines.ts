/** A piece of text as a PDF places it; lengths in points, `y` grows upwards. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PageLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly height: number
}

/** The lines of a page in the order in which the PDF draws them: pieces on one height, blanks where there is a gap. */
export function pageLines(pieces: readonly PlacedText[]): PageLine[] {
  const lines: PageLine[] = []
  let line: PlacedText[] = []
  const close = (): void => {
    if (line.length > 0) lines.push(lineOf(line))
    line = []
  }
  for (const piece of pieces) {
    const last = line.at(-1)
    const sameHeight = last !== undefined && Math.abs(last.y - piece.y) <= 0.5 * Math.max(last.height, piece.height, 1)
    if (last !== undefined && !(sameHeight && piece.x >= last.x - 1)) close()
    line.push(piece)
  }
  close()
  return lines.filter(({ text }) => text.trim() !== '')
}

function lineOf(pieces: readonly PlacedText[]): PageLine {
  let text = ''
  let right = -Infinity
  for (const piece of pieces) {
    const gap = piece.x - right
    if (text !== '' && gap > 0.15 * piece.height && !/\s$/.test(text) && !/^\s/.test(piece.text)) {
      text += gap > 3 * piece.height ? '\t' : needsBlank(text, piece.text, gap, piece.height) ? ' ' : ''
    }
    text += piece.text
    right = piece.x + piece.width
  }
  const inked = pieces.filter((piece) => piece.text.trim() !== '')
  const main = inked.length > 0 ? inked : pieces
  return {
    text: text.trim(),
    left: Math.min(main[0]!.x, main.at(-1)!.x),
    right: main.at(-1)!.x + main.at(-1)!.width,
    y: main[0]!.y,
    height: main.reduce((most, { height }) => Math.max(most, height), 0),
  }
}

/** Chinese is set without blanks: a small gap between two of its characters is none. */
function needsBlank(before: string, after: string, gap: number, height: number): boolean {
  const chinese =
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u.test(before) &&
    /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(after)
  return !chinese || gap > height
}
