import { trouble, type Trouble } from '../errors.ts'
import { readDate } from '../text/dates.ts'
import { tidyLine } from '../text/tidyText.ts'
import type { Stories, Story } from './story.ts'

/** Most documents of one JSON source. */
const mostItems = 100_000

/**
 * Documents as JSON: `{ id, language, publishedOn, title, url, text }`, of which only `text` is needed; one object, an array
 * of them, or one object a line. In an array or a file of lines each item stands for itself: its bytes are its canonical
 * JSON, so that the same item in two files is one document.
 */
export function readJson(text: string): Stories {
  const whole = parse(text)
  if (whole.ok && !Array.isArray(whole.value)) {
    const story = storyOf(whole.value, '')
    return 'code' in story ? story : [story]
  }
  const items = whole.ok
    ? (whole.value as unknown[]).map((value, index) => ({ value, where: `item ${index + 1}` }))
    : parseLines(text)
  if ('code' in items) return whole.ok || looksLikeLines(text) ? items : trouble('bad-json', { what: whole.why })
  if (items.length === 0) return trouble('no-text', { what: 'an empty list' })
  if (items.length > mostItems) return trouble('bad-json', { what: `it holds more than ${mostItems} documents` })
  const stories: Story[] = []
  for (const { value, where } of items) {
    const story = storyOf(value, `${where}: `)
    if ('code' in story) return story
    stories.push({ ...story, bytes: canonicalBytes(value) })
  }
  return stories
}

/** JSON with sorted keys and without blanks, in UTF-8: equal values have equal bytes. */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value, sortKeys))
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

type Parsed = { ok: true; value: unknown } | { ok: false; why: string }

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, why: placeOf(text, error) }
  }
}

/** The parser repeats a part of the text, which may be long or not for every eye; the place, or else the sign, is what helps. */
function placeOf(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const position = Number(/position (\d+)/.exec(message)?.[1])
  if (Number.isInteger(position)) {
    const line = text.slice(0, position).split('\n').length
    return `it cannot be parsed at line ${line}, character ${position - text.lastIndexOf('\n', position - 1)}`
  }
  const sign = /^Unexpected token '(.{1,2})'/u.exec(message)?.[1]
  return sign === undefined ? 'it ends too early' : `there is a ${JSON.stringify(sign)} where none can be`
}

function looksLikeLines(text: string): boolean {
  const first = text.split('\n', 20).find((line) => line.trim() !== '') ?? ''
  return parse(first).ok
}

function parseLines(text: string): { value: unknown; where: string }[] | Trouble {
  const items: { value: unknown; where: string }[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const parsed = parse(line)
    if (!parsed.ok) return trouble('bad-json', { what: `line ${index + 1} cannot be parsed` })
    items.push({ value: parsed.value, where: `line ${index + 1}` })
  }
  return items
}

function storyOf(value: unknown, where: string): Story | Trouble {
  const bad = (what: string): Trouble => trouble('bad-json', { what: `${where}${what}` })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('it is not an object')
  const {
    id = null,
    language = null,
    publishedOn = null,
    title = null,
    url = null,
    text,
  } = value as Record<string, unknown>
  if (typeof text !== 'string') return bad('"text" is missing or not a string')
  if (id !== null && !isId(id)) return bad('"id" must be a short string or a whole number')
  if (title !== null && typeof title !== 'string') return bad('"title" must be a string or null')
  if (url !== null && typeof url !== 'string') return bad('"url" must be a string or null')
  if (language !== null && !isLanguage(language)) return bad('"language" must be a code such as "vi", or null')
  const date =
    typeof publishedOn === 'string' && /^\d{4}(?:-\d\d)?(?:-\d\d)?(?:T|$)/.test(publishedOn)
      ? readDate(publishedOn)
      : null
  if (publishedOn !== null && date === null) return bad('"publishedOn" must be a date such as "2021-10-29", or null')
  return {
    text,
    title: tidyLine(title),
    publishedOn: date,
    url: tidyLine(url),
    language: language === null ? null : language.toLowerCase().split('-')[0]!,
    languageIsSure: language !== null,
    id: id === null ? null : String(id).normalize('NFC'),
    bytes: null,
  }
}

function isId(id: unknown): id is string | number {
  if (typeof id === 'number') return Number.isSafeInteger(id)
  return typeof id === 'string' && id.length <= 200 && id.trim() !== '' && id.isWellFormed() && !/\p{Cc}/u.test(id)
}

function isLanguage(language: unknown): language is string {
  return typeof language === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language)
}
