import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ASSESSMENT_SCALE, evidenceGrade, jointState } from '../../src/rules/assessments.ts'
import type { Assessment, AssessmentValue, Evidence } from '../../src/rules/assessments.ts'

const says = (side: string, value: AssessmentValue, on: string, sequence = 0): Assessment => ({
  id: `${side} ${on} ${sequence}`,
  side,
  value,
  reason: '',
  evidence: [],
  on,
  sequence,
})
const sides = ['VN', 'RU']

describe('the joint state', () => {
  test('agreed when both say the same', () =>
    expect(
      jointState(sides, [says('VN', 'under-way', '2022-01-01'), says('RU', 'under-way', '2022-03-01')]),
    ).toMatchObject({ state: 'agreed', value: 'under-way' }))
  test('one says done, the other half done: they differ, and both are shown', () =>
    expect(
      jointState(sides, [says('VN', 'fulfilled', '2022-01-01'), says('RU', 'substantial', '2022-03-01')]),
    ).toMatchObject({
      state: 'differ',
      bySide: [
        { side: 'VN', latest: { value: 'fulfilled' } },
        { side: 'RU', latest: { value: 'substantial' } },
      ],
    }))
  test('one alone agrees with nobody', () =>
    expect(jointState(sides, [says('VN', 'fulfilled', '2022-01-01')])).toMatchObject({ state: 'incomplete' }))
  test('the latest word counts, also of the same day', () =>
    expect(
      jointState(sides, [
        says('VN', 'fulfilled', '2022-01-01', 2),
        says('VN', 'not-started', '2022-01-01', 1),
        says('RU', 'fulfilled', '2021-01-01'),
      ]).state,
    ).toBe('agreed'))
  test('a third party’s word changes nothing', () =>
    expect(
      jointState(sides, [says('VN', 'fulfilled', '2022-01-01'), says('KZ', 'fulfilled', '2022-01-01')]).state,
    ).toBe('incomplete'))
  test('whatever was said in whatever order: agreed only if the last words are equal', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({
            side: fc.constantFrom('VN', 'RU', 'KZ'),
            value: fc.constantFrom(...ASSESSMENT_SCALE),
            sequence: fc.nat(1000),
          }),
          { selector: (x) => x.sequence, maxLength: 12 },
        ),
        (words) => {
          const joint = jointState(
            sides,
            words.map((w) => says(w.side, w.value, '2022-01-01', w.sequence)),
          )
          const last = sides.map(
            (s) =>
              words
                .filter((w) => w.side === s)
                .sort((a, b) => a.sequence - b.sequence)
                .at(-1)?.value,
          )
          expect(joint.state === 'agreed').toBe(last[0] !== undefined && last[0] === last[1])
          expect(joint.state === 'differ').toBe(last[0] !== undefined && last[1] !== undefined && last[0] !== last[1])
        },
      ),
    ))
})

describe('the grade of evidence', () => {
  const evidence = (
    source: string,
    kind: Evidence['kind'],
    date: string | null,
    repeats: string | null = null,
  ): Evidence => ({ id: source, source, kind, date, repeats })
  const grade = (...of: Evidence[]) => evidenceGrade(of, '2022-06-01')
  test('minutes and a press report of this year: strong', () =>
    expect(grade(evidence('commission', 'minutes', '2022-04'), evidence('paper', 'press', '2022-05'))).toMatchObject({
      level: 'strong',
      independent: 2,
      newestMonths: 0,
    }))
  test('two papers that print one agency’s words are one source: weak', () =>
    expect(grade(evidence('a', 'press', '2022-05', 'agency'), evidence('agency', 'press', '2022-05'))).toMatchObject({
      level: 'weak',
      independent: 1,
    }))
  test('a record three years old is weak by now', () =>
    expect(grade(evidence('commission', 'minutes', '2019-04')).level).toBe('weak'))
  test('no evidence is none', () => expect(grade()).toMatchObject({ level: 'none', newestMonths: null }))
  test('evidence without a date is not recent', () =>
    expect(grade(evidence('a', 'minutes', null), evidence('b', 'press', null)).level).toBe('weak'))
})
