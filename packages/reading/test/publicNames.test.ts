import { expect, test } from 'vitest'
import * as reading from '@rapporteur/reading'

test('the door of the package', () => {
  expect(Object.keys(reading).sort()).toEqual([
    'READER',
    'WordListError',
    'capabilities',
    'explain',
    'languageOf',
    'languages',
    'namesOfPlace',
    'parseWordList',
    'read',
    'readAll',
    'supports',
    'toGuideShape',
  ])
})
