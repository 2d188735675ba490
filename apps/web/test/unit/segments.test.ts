import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentDetail, Finding } from '@rapporteur/api/schemas'
import { blocksOf } from '../../src/pages/reader/segments.ts'

/** A finding of which only the place matters here. */
const at = (id: string, start: number, end: number, mentions: [number, number][] = []): Finding =>
  ({ id, kind: 'person', anchor: { start, end }, mentions }) as unknown as Finding

const text = 'Alpha beta gamma.\n\nDelta epsilon.'
const document = {
  text,
  paragraphs: [
    { span: [0, 17], language: 'en' },
    { span: [19, 33], language: 'en' },
  ],
  noise: [],
} as unknown as DocumentDetail

const shown = (doc: DocumentDetail, findings: Finding[]) =>
  blocksOf(doc, findings, null).map(({ segments }) =>
    segments.map(({ start, end, findings }) => [doc.text.slice(start, end), ...findings.map(({ id }) => id)]),
  )

test('a finding cuts its paragraph into before, itself and after', () => {
  expect(shown(document, [at('a', 6, 10)])).toEqual([[['Alpha '], ['beta', 'a'], [' gamma.']], [['Delta epsilon.']]])
})

test('where two findings overlap, the shorter one gives the look', () => {
  expect(shown(document, [at('long', 0, 16), at('short', 6, 10)])[0]).toEqual([
    ['Alpha ', 'long'],
    ['beta', 'short', 'long'],
    [' gamma', 'long'],
    ['.'],
  ])
})

test('a finding over two paragraphs is marked in both', () => {
  expect(shown(document, [at('a', 11, 24)])).toEqual([
    [['Alpha beta '], ['gamma.', 'a']],
    [['Delta', 'a'], [' epsilon.']],
  ])
})

test('a person is marked wherever the text names them', () => {
  expect(shown(document, [at('p', 0, 5, [[19, 24]])])[1]).toEqual([['Delta', 'p'], [' epsilon.']])
})

test('text outside the listed paragraphs is shown all the same', () => {
  const loose = { ...document, paragraphs: [{ span: [19, 33], language: 'en' }] } as unknown as DocumentDetail
  expect(shown(loose, [])).toEqual([[['Alpha beta gamma.']], [['Delta epsilon.']]])
})

test('whatever the findings, every letter of every paragraph is shown once and in order', () => {
  const place = fc.tuple(fc.nat(33), fc.nat(33)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const)
  fc.assert(
    fc.property(fc.array(place, { maxLength: 20 }), (places) => {
      const findings = places.map(([start, end], index) => at(`f${index}`, start, Math.min(end, 33)))
      const pieces = shown(document, findings).map((block) => block.map(([piece]) => piece).join(''))
      expect(pieces).toEqual(['Alpha beta gamma.', 'Delta epsilon.'])
    }),
  )
})
