/** A table for people on a screen: columns as wide as they need, the last but one shortened to fit. */
export interface Column {
  readonly heading: string
  /** Most columns it may take; default no bound. */
  readonly most?: number
}

/** Lines of a table, no wider than `width` where that can be had. Wide (East Asian) characters count as two. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const all = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(oneLine))]
  const widths = columns.map(({ most = Infinity }, at) =>
    Math.min(most, Math.max(...all.map((row) => widthOf(row[at] ?? '')))),
  )
  const gaps = 2 * (columns.length - 1)
  const over = widths.reduce((sum, one) => sum + one, gaps) - width
  // The widest column gives way.
  const widest = widths.indexOf(Math.max(...widths))
  if (over > 0) widths[widest] = Math.max(20, widths[widest]! - over)
  return all.map((row) =>
    row
      .map((cell, at) => fit(cell, widths[at]!, at === row.length - 1))
      .join('  ')
      .trimEnd(),
  )
}

const oneLine = (cell: string): string => cell.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()

function fit(cell: string, width: number, last: boolean): string {
  const has = widthOf(cell)
  if (has <= width) return last ? cell : cell + ' '.repeat(width - has)
  let kept = ''
  let used = 0
  for (const { segment } of graphemes.segment(cell)) {
    const next = widthOf(segment)
    if (used + next > width - 1) break
    kept += segment
    used += next
  }
  return `${kept}…${' '.repeat(width - used - 1)}`
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u
const NARROW = /^[\u0020-\u024f\u0370-\u058f\u1e00-\u1eff]*$/

/** How many columns a text takes on a screen. */
function widthOf(text: string): number {
  const composed = text.normalize('NFC')
  if (NARROW.test(composed)) return composed.length
  let width = 0
  for (const { segment } of graphemes.segment(composed)) width += WIDE.test(segment) ? 2 : 1
  return width
}
