import type { Page } from '../../../engine/page.ts'

const LONGEST_NUMBER = 5
const LONGEST_HAN_NUMBER = 3

/** Paragraphs that a number opens, as in minutes and joint statements. */
export function numberedBlocks({
  blocks,
  folded,
  text,
}: Pick<Page, 'blocks' | 'folded' | 'text'>): ReadonlySet<number> {
  const numbered = new Set<number>()
  for (const [index, { span }] of blocks.entries()) {
    const [start] = span
    let at = start
    while (at - start < LONGEST_NUMBER && isDigit(folded, at)) at++
    // 七、
    while (at - start < LONGEST_HAN_NUMBER && '一二三四五六七八九十'.includes(folded[at] ?? ' ')) at++
    if (at > start && '.):、．）'.includes(text[at] ?? ' ') && !isDigit(folded, at + 1)) numbered.add(index)
  }
  return numbered
}

const isDigit = (folded: string, at: number): boolean => folded[at]! >= '0' && folded[at]! <= '9'
