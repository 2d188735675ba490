import { expect, test } from 'vitest'
import { boundedName } from '../../src/kinds/people/boundedName.ts'
import { nameUpTo } from '../../src/kinds/people/nameUpTo.ts'
import { runsOf } from '../../src/kinds/people/runs.ts'
import { nameFrom } from '../../src/kinds/people/spacelessNames.ts'
import type { SpacelessName } from '../../src/kinds/people/spacelessName.ts'
import { trimmed } from '../../src/kinds/people/trimmed.ts'
import { pageOf } from '../engine/support.ts'

type Reader = (page: ReturnType<typeof pageOf>, token: number) => SpacelessName | null
function nameIn(text: string, from: string, read: Reader): string | null {
  const page = pageOf(text, { language: 'zh' })
  const name = read(page, page.tokens.start.indexOf(text.indexOf(from)))
  return name && text.slice(name.start, name.end)
}

test('a name behind a post ends before the word that ends names', () => {
  const read: Reader = (page, token) => nameFrom(page, page.sentences[0]!, token)
  expect(nameIn('外交部长王毅表示欢迎。', '王毅', read)).toBe('王毅')
  expect(nameIn('外长尤里·先秋林表示欢迎。', '尤里', read)).toBe('尤里·先秋林')
})

test('a name before a post begins where nothing but the name does', () => {
  const read: Reader = (page, token) => nameUpTo(page, page.sentences[0]!, token)
  expect(nameIn('会见普京总统。', '总统', read)).toBe('普京')
  expect(nameIn('会见澳大利亚外长。', '外长', read)).toBe(null)
})

test('a name without a post needs a word of acting behind it, or behind the names joined to it', () => {
  const read: Reader = (page, token) => boundedName(page, page.sentences[0]!, token)
  expect(nameIn('李明远、王华参加会见。', '李明', read)).toBe('李明远')
  expect(nameIn('李明远的书。', '李明', read)).toBe(null)
})

test('words of an office or a place before a name are none of it', () => {
  const words = (text: string): (readonly string[] | undefined)[] => {
    const page = pageOf(text, { language: 'en' })
    return runsOf(page, page.sentences[0]!, new Uint8Array(text.length)).map((run) => trimmed(page, run)?.words)
  }
  expect(words('The minister for Privatization Abdul Aleem Khan spoke.')).toContainEqual(['Abdul', 'Aleem', 'Khan'])
  expect(words('They met MFA Ivanov there.')).toContainEqual(['Ivanov'])
})
