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
export const READER = 'rapporteur-reading/0.3.0'

const NOTHING_KNOWN: Knowledge = {}

/**
 * Reads one document: figures, meetings, people, instruments and undertakings, each with the words it stands on.
 * Pure and synchronous: no files, no clock, no network; the same input gives the same reading. Never throws.
 * @param document `text` is put into NFC first; every span counts UTF-16 units of that.
 * @param knowledge Names that a dossier knows; without it everything is read all the same.
 * @example read({ id: 'a', text: 'In 2024 bilateral trade between Malaysia and Thailand reached 25 billion USD.' }).findings[0].kind // 'figure'
 */
export function read(document: Readable, knowledge: Knowledge = NOTHING_KNOWN): Reading {
  return readingsOf([prepare(document, knowledge)])[0]!
}

// What a lot holds at most. Its pages lie in memory together, so a long document is a lot by itself.
const LOT_DOCUMENTS = 64
const LOT_UNITS = 1 << 18

/**
 * Reads many documents, each as {@link read} does, in their order: a lot at a time, and within a lot one kind of finding
 * after the other, so that each kind's code and words stay in the processor's cache for a whole lot. Documents are taken
 * from `documents` and readings given as they are asked for, a lot ahead at most.
 */
export function* readAll(documents: Iterable<Readable>, knowledge: Knowledge = NOTHING_KNOWN): Generator<Reading> {
  let lot: Readable[] = []
  let units = 0
  for (const document of documents) {
    lot.push(document)
    units += document.text.length
    if (lot.length < LOT_DOCUMENTS && units < LOT_UNITS) continue
    yield* readLot(lot, knowledge)
    lot = []
    units = 0
  }
  yield* readLot(lot, knowledge)
}

const readLot = (lot: readonly Readable[], knowledge: Knowledge): Reading[] =>
  readingsOf(lot.map((document) => prepare(document, knowledge)))

/** The reading of a page that is made ready. */
export const readingOf = (page: Page): Reading => readingsOf([page])[0]!

/** The readings of pages that are made ready, kind by kind. */
function readingsOf(pages: readonly Page[]): Reading[] {
  const people = pages.map(readPeople)
  const meetings = pages.map((page, n) => readMeetings(page, people[n]!))
  const figures = pages.map(readFigures)
  const instruments = pages.map((page, n) => readInstruments(page, meetings[n]!))
  const undertakings = pages.map((page, n) =>
    readUndertakings(page, {
      people: people[n]!,
      meetings: meetings[n]!,
      figures: figures[n]!,
      instruments: instruments[n]!,
    }),
  )
  return pages.map((page, n) => {
    const findings: Finding[] = [figures[n]!, meetings[n]!, people[n]!, instruments[n]!, undertakings[n]!].flat()
    return {
      id: page.id,
      language: page.languageCode,
      reader: READER,
      findings: withinCapabilities(page, findings),
      noise: page.noise,
    }
  })
}
