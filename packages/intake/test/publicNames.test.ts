import { expect, test } from 'vitest'
import * as folder from '@rapporteur/intake/folder'
import * as intake from '@rapporteur/intake'

test('the doors of the package', () => {
  expect(Object.keys(intake).sort()).toEqual(['defaultLimits', 'takeIn'])
  expect(Object.keys(folder).sort()).toEqual(['findSources', 'takeInFile'])
})
