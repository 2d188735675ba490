import type { Instrument, Meeting } from '../../findings.ts'
import type { Page } from '../../engine/page.ts'

/** Instruments of a page, one finding each. `meetings` are those already found on it. */
export function readInstruments(_page: Page, _meetings: readonly Meeting[]): Instrument[] {
  return []
}
