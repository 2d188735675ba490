import { withinCapabilities } from './capabilities.ts'
import type { Page } from './engine/page.ts'
import { prepare } from './engine/prepare.ts'
import type { Finding, Knowledge, Readable, Reading } from './findings.ts'
import { readFigures } from './kinds/figures/readFigures.ts'
import { readInstruments } from './kinds/instruments/readInstruments.ts'
import { readMeetings } from './kinds/meetings/readMeetings.ts'
import { readPeople } from './kinds/people/readPeople.ts'
import { readUndertakings } from './kinds/undertakings/readUndertakings.ts'

/** Version of the reader, in every Reading. Raise it when a change alters findings. */
export const READER = 'rapporteur-reading/0.1.0'

const NOTHING_KNOWN: Knowledge = {}

/**
 * Reads one document: figures, meetings, people, instruments and undertakings, each with the words it stands on.
 * Pure and synchronous: no files, no clock, no network; the same input gives the same reading. Never throws.
 * @param document `text` is put into NFC first; every span counts UTF-16 units of that.
 * @param knowledge Names that a dossier knows; without it everything is read all the same.
 * @example read({ id: 'a', text: 'In 2024 bilateral trade between Malaysia and Thailand reached 25 billion USD.' }).findings[0].kind // 'figure'
 */
export function read(document: Readable, knowledge: Knowledge = NOTHING_KNOWN): Reading {
  const page = prepare(document, knowledge)
  return readingOf(page)
}

/** The reading of a page that is made ready. */
export function readingOf(page: Page): Reading {
  const people = readPeople(page)
  const meetings = readMeetings(page, people)
  const figures = readFigures(page)
  const instruments = readInstruments(page, meetings)
  const undertakings = readUndertakings(page, { people, meetings, figures, instruments })
  const findings: Finding[] = [...figures, ...meetings, ...people, ...instruments, ...undertakings]
  return {
    id: page.id,
    language: page.languageCode,
    reader: READER,
    findings: withinCapabilities(page, findings),
    noise: page.noise,
  }
}
