import type { Figure, Instrument, Meeting, Person, Undertaking } from '../../findings.ts'
import type { Page } from '../../engine/page.ts'

/** What has already been found on the page. */
export interface Found {
  readonly people: readonly Person[]
  readonly meetings: readonly Meeting[]
  readonly figures: readonly Figure[]
  readonly instruments: readonly Instrument[]
}

/** Undertakings of a page, at most one a sentence. */
export function readUndertakings(_page: Page, _found: Found): Undertaking[] {
  return []
}
