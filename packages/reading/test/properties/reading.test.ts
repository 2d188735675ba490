import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { explain, type Readable, type Reading, read, toGuideShape } from '../../src/index.ts'
import { hostileDocument } from './hostile.ts'

vi.setConfig({ testTimeout: 300_000 })

const RUNS = 1_500

/** Every place that a reading points at. */
function spansOf(reading: Reading): (readonly [number, number])[] {
  return [
    ...reading.noise.map(({ span }) => span),
    ...reading.findings.flatMap((finding) => [
      finding.span,
      ...finding.implied.flatMap(({ span }) => (span ? [span] : [])),
      ...(finding.kind === 'person' ? finding.mentions : []),
    ]),
  ]
}

function isSound({ text }: Readable, reading: Reading): void {
  const normal = text.normalize('NFC')
  for (const { quote, span, rule } of reading.findings) {
    expect([rule, normal.slice(...span)]).toEqual([rule, quote])
    expect(quote.length).toBeGreaterThan(0)
    expect(rule).toMatch(/^(?:figure|meeting|person|instrument|undertaking)\/[a-z-]+$/)
  }
  for (const [start, end] of spansOf(reading)) expect(start >= 0 && start < end && end <= normal.length).toBe(true)
  for (const finding of reading.findings) {
    expect(finding.certainty === 'certain' && finding.implied.length > 0).toBe(false)
    if (finding.kind !== 'figure') continue
    for (const value of [finding.value, finding.change].flat())
      if (value !== null) expect(Number.isFinite(value)).toBe(true)
    if (finding.period !== null)
      expect(finding.period).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/)
  }
}

test('whatever the text, nothing is thrown and every quote stands where its span says', () => {
  fc.assert(
    fc.property(hostileDocument, (document) => {
      isSound(document, read(document))
    }),
    { numRuns: RUNS },
  )
})

test('reading twice gives the same, and so does reading something else in between', () => {
  fc.assert(
    fc.property(hostileDocument, hostileDocument, (document, other) => {
      const first = read(document)
      read(other)
      expect(read(document)).toEqual(first)
    }),
    { numRuns: RUNS / 3 },
  )
})

test('decomposed text gives the same findings as composed', () => {
  fc.assert(
    fc.property(hostileDocument, (document) => {
      expect(
        read({ ...document, text: document.text.normalize('NFD'), title: document.title?.normalize('NFD') ?? null }),
      ).toEqual(
        read({ ...document, text: document.text.normalize('NFC'), title: document.title?.normalize('NFC') ?? null }),
      )
    }),
    { numRuns: RUNS / 3 },
  )
})

test('an explanation has every finding of the reading and throws as little', () => {
  fc.assert(
    fc.property(hostileDocument, (document) => {
      const explained = explain(document).sentences.flatMap(({ findings }) => findings)
      expect(explained.length).toBe(read(document).findings.length)
    }),
    { numRuns: RUNS / 5 },
  )
})

test('the shape of the guide can be written as JSON and read back', () => {
  fc.assert(
    fc.property(hostileDocument, (document) => {
      const shape = toGuideShape(read(document))
      expect(JSON.parse(JSON.stringify(shape))).toEqual(shape)
    }),
    { numRuns: RUNS / 5 },
  )
})
