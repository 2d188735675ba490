import { expect, test } from 'vitest'
import { afterDateline } from '../../src/kinds/undertakings/judge/dateline.ts'
import { pageOf } from '../engine/support.ts'

/** What is left of the first sentence behind its dateline. */
function withoutDateline(text: string): string {
  const page = pageOf(text)
  const sentence = page.sentences[0]!
  return text.slice(afterDateline(page, sentence), sentence.span[1])
}

test.each([
  'ASTANA, Dec 2 (Agency) -- ',
  'ASTANA - ',
  'Astana (QZ) – ',
  'АСТАНА, 2 декабря /Агентство/ - ',
  'Astana, Oct 20 (QZA) ',
])('%s is where it was written', (dateline) => {
  expect(withoutDateline(`${dateline}Kazakhstan and Türkiye will open a port.`)).toBe(
    'Kazakhstan and Türkiye will open a port.',
  )
})

test.each([
  'Kazakhstan will open a port - the first on that shore.',
  'The two sides agreed on what they need: ports - and ships.',
  'Astana, Oct 20: Kazakhstan will open a port.',
])('no dateline: %s', (text) => {
  expect(withoutDateline(text)).toBe(text)
})
