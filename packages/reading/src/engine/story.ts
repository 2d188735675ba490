import type { NoiseReason } from '../findings.ts'
import type { Marks } from './scan.ts'
import type { Tokens } from './tokens.ts'
import { firstFrom } from './page.ts'

/** A line as the noise rules see it. */
interface Line {
  readonly firstToken: number
  readonly endToken: number
}

/**
 * Why each line is not part of the story, null where it is. Rows of the types `noise.*` mark the words; a heading such
 * as "Related news" that stands alone turns all that follows it into teasers.
 */
export function noiseOf(lines: readonly Line[], tokens: Tokens, text: string, marks: Marks): (NoiseReason | null)[] {
  let afterRelated = false
  return lines.map((line) => {
    const start = tokens.start[line.firstToken]!
    const end = tokens.end[line.endToken - 1]!
    const length = end - start
    const covers = (type: string, share: number): boolean => {
      const list = marks.get(type) ?? []
      const mark = list[firstFrom(list, start)]
      return mark !== undefined && mark.end <= end && (mark.end - mark.start) >= share * length
    }
    const opensWith = (type: string): boolean => {
      const list = marks.get(type) ?? []
      const mark = list[firstFrom(list, start)]
      return mark !== undefined && mark.start === start
    }
    if (afterRelated) return 'teaser'
    if (covers('noise.related', 0.5)) {
      afterRelated = true
      return 'related-heading'
    }
    if (opensWith('noise.copyright')) return 'copyright'
    if (opensWith('noise.contact') && length < 300) return 'contact'
    if (opensWith('noise.caption') && length < 300) return 'caption'
    void text
    return null
  })
}
