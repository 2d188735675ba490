import type { Sentence } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'

/** A word of meeting, what its row says of it, and its sentence. */
export interface Word {
  readonly sentence: Sentence
  readonly mark: Mark
  readonly manner: string
  /** It refers back: "at the meeting". */
  readonly isBack: boolean
}
