import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UNREVIEWED, bulkObstacles, mergesInCircle, reviewAfter } from '../../src/rules/review.ts'
import type { BulkCandidate, ReviewMove, ReviewState, Reviewed } from '../../src/rules/review.ts'

const finding = (state: ReviewState = 'unreviewed', more: Partial<Reviewed> = {}) => ({
  id: 'f',
  ...UNREVIEWED,
  state,
  ...more,
})
const stateAfter = (...args: Parameters<typeof reviewAfter>): string => {
  const outcome = reviewAfter(...args)
  return outcome.ok ? outcome.reviewed.state : outcome.refusal
}

describe('reviewing a finding', () => {
  test('accept, correct, reject, merge', () => {
    expect(stateAfter(finding(), { kind: 'accept' }, 'an')).toBe('accepted')
    expect(stateAfter(finding('accepted'), { kind: 'correct', value: {} }, 'an')).toBe('corrected')
    expect(stateAfter(finding(), { kind: 'reject', reason: null }, 'an')).toBe('rejected')
    expect(reviewAfter(finding(), { kind: 'merge', into: 'g' }, 'an')).toMatchObject({
      reviewed: { state: 'merged', mergedInto: 'g' },
    })
  })
  test('a rejected one is not accepted behind the rejecter’s back: it is reopened first', () => {
    expect(stateAfter(finding('rejected'), { kind: 'accept' }, 'an')).toBe(
      "A finding that is rejected can't be accepted.",
    )
    expect(stateAfter(finding('rejected'), { kind: 'reopen' }, 'an')).toBe('unreviewed')
  })
  test('a newer reader makes obsolete only what nobody has looked at', () => {
    expect(stateAfter(finding(), { kind: 'obsolete' }, 'reader 2')).toBe('obsolete')
    expect(stateAfter(finding('accepted'), { kind: 'obsolete' }, 'reader 2')).toBe(
      "A finding that is accepted can't be obsolete.",
    )
  })
  test('nothing is merged into itself, nor in a circle', () => {
    expect(stateAfter(finding(), { kind: 'merge', into: 'f' }, 'an')).toContain('itself')
    const merged: Record<string, string> = { b: 'c', c: 'a' }
    expect(mergesInCircle('a', 'b', (id) => merged[id] ?? null)).toBe(true)
    expect(mergesInCircle('a', 'd', (id) => merged[id] ?? null)).toBe(false)
  })
})

describe('with four eyes', () => {
  const rules = { fourEyes: true }
  const waiting = finding('unreviewed', { pending: { move: { kind: 'accept' }, by: 'an' } })
  test('the first accept waits, the same person’s second is refused, another’s counts', () => {
    expect(reviewAfter(finding(), { kind: 'accept' }, 'an', rules)).toMatchObject({
      reviewed: { state: 'unreviewed', pending: { by: 'an' } },
    })
    expect(stateAfter(waiting, { kind: 'accept' }, 'an', rules)).toBe(
      'A second person has to confirm this; you were the first.',
    )
    expect(reviewAfter(waiting, { kind: 'accept' }, 'binh', rules)).toMatchObject({
      reviewed: { state: 'accepted', pending: null },
    })
  })
  test('another correction is another proposal and waits anew', () =>
    expect(reviewAfter(waiting, { kind: 'correct', value: { quote: 'x' } }, 'binh', rules)).toMatchObject({
      reviewed: { state: 'unreviewed', pending: { by: 'binh' } },
    }))
  test('one person alone never gets a finding accepted or corrected, whatever is tried', () => {
    const move = fc.constantFrom<ReviewMove>(
      { kind: 'accept' },
      { kind: 'correct', value: {} },
      { kind: 'reject', reason: null },
      { kind: 'reopen' },
      { kind: 'deprecate', reason: null },
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        let now = finding()
        for (const m of moves) {
          const outcome = reviewAfter(now, m, 'an', rules)
          if (outcome.ok) now = { id: 'f', ...outcome.reviewed }
          expect(['accepted', 'corrected', 'deprecated']).not.toContain(now.state)
        }
      }),
    )
  })
})

describe('accepting many at once', () => {
  const good: BulkCandidate = {
    id: 'f',
    state: 'unreviewed',
    certainty: 'certain',
    verdict: 'states',
    anchored: true,
    contradicted: false,
    duplicate: false,
    proposedByModel: false,
  }
  test('where nothing disagrees there is no obstacle', () =>
    expect(bulkObstacles({ ...good, certainty: 'implied' })).toEqual([]))
  test('each disagreement is named', () =>
    expect(
      bulkObstacles({
        ...good,
        anchored: false,
        verdict: 'mentions',
        contradicted: true,
        certainty: 'unknown',
        duplicate: true,
        proposedByModel: true,
        state: 'rejected',
      }),
    ).toEqual(['reviewed-already', 'orphaned', 'not-stated', 'unknown-field', 'contradicted', 'duplicate', 'model']))
})
