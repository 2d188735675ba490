import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, LOCALES } from '../../src/i18n/languages.ts'
import type { Message } from '../../src/i18n/messages.ts'
import { en } from '../../src/i18n/messages/en.ts'
import { ru } from '../../src/i18n/messages/ru.ts'
import { vi } from '../../src/i18n/messages/vi.ts'
import { zh } from '../../src/i18n/messages/zh.ts'
import { fill, sayIn } from '../../src/i18n/text.ts'

const tables: Record<(typeof LANGUAGES)[number], Readonly<Record<string, Message>>> = { vi, ru, zh, en }
const keys = Object.keys(en)

const parametersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].toSorted()
const textsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message))

describe.each(LANGUAGES)('messages in %s', (language) => {
  const table = tables[language]

  test('there is one for every key, and none besides', () => {
    expect(Object.keys(table).toSorted()).toEqual(keys.toSorted())
  })

  test('none is empty', () => {
    expect(keys.filter((key) => textsOf(table[key]!).some((text) => text.trim() === ''))).toEqual([])
  })

  test('every text has the parameters of the English one', () => {
    const wrong = keys.flatMap((key) => {
      const wanted = parametersOf(textsOf(en[key as keyof typeof en]).join(' ')).join()
      return textsOf(table[key]!)
        .filter((text) => parametersOf(text).join() !== wanted)
        .map((text) => `${key}: ${text}`)
    })
    expect(wrong).toEqual([])
  })

  test('a counted message has exactly the plural forms of the language', () => {
    const forms = new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories.toSorted()
    const wrong = keys.filter((key) => {
      if (typeof en[key as keyof typeof en] === 'string') return typeof table[key] !== 'string'
      const message = table[key]!
      return typeof message === 'string' ? forms.length > 1 : Object.keys(message).toSorted().join() !== forms.join()
    })
    expect(wrong).toEqual([])
  })
})

const source = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('messages'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')

test('every message is used somewhere in the pages', () => {
  const code = source(join(import.meta.dirname, '../../src'))
  // t(`kind.${finding.kind}`) uses all of kind.*; that each of them exists is for the type checker.
  const families = new Set([...code.matchAll(/`([\w-]+)\.\$\{/g)].map(([, family]) => family!))
  // One table names its families as data.
  for (const [, family] of code.matchAll(/prefix: '(\w+)'/g)) families.add(family!)
  const unused = keys.filter(
    (key) => !families.has(key.split('.')[0]!) && !new RegExp(`['"\`]${key.replaceAll('.', '\\.')}['"\`]`).test(code),
  )
  expect(unused).toEqual([])
})

test.each([
  [1, '1 документ'],
  [3, '3 документа'],
  [5, '5 документов'],
  [11, '11 документов'],
  [21, '21 документ'],
  [22, '22 документа'],
])('Russian counts %d as %s', (count, text) => {
  expect(sayIn('ru', ru)('count.documents', { count })).toBe(text)
})

test('numbers among the parameters are written as the language writes them', () => {
  expect(fill('{count} câu', { count: 12345 }, 'vi')).toBe('12.345 câu')
  expect(fill('{count} sentences', { count: 12345 }, 'en')).toBe('12,345 sentences')
})
