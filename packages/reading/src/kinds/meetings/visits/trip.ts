import type { Page, Sentence } from '../../../engine/page.ts'
import type { CountryMention } from '../../../engine/parties.ts'
import type { Mark } from '../../../engine/scan.ts'

/** A word of going or staying, what its row says of it, and what it stands among. */
export interface Trip {
  readonly page: Page
  readonly sentence: Sentence
  readonly mark: Mark
  readonly manner: string
  /** It refers back: "during the visit". */
  readonly isBack: boolean
  readonly isArrival: boolean
  readonly goal: CountryMention | null
  /** It is what its sentence is about: "the visit will bring …". */
  readonly isSubject: boolean
  /** That sentence tells its days: "the visit will take place on 11–13 July". */
  readonly isScheduled: boolean
  /** Hoped for or invited to. */
  readonly isWished: boolean
}
