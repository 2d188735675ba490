import { parseFeed } from 'feedsmith'
import { trouble } from '../errors.ts'
import { pageText } from '../page/pageText.ts'
import { readDate } from '../text/dates.ts'
import { hasWords, tidyLine, tidyText } from '../text/tidyText.ts'
import { canonicalBytes } from './json.ts'
import type { Stories, Story } from './story.ts'

/** One item of any kind of feed, as far as it is needed. */
interface Item {
  readonly title: string | null
  readonly url: string | null
  readonly date: string | null
  readonly body: string
  readonly language: string | null
}

/**
 * The items of an RSS, RDF or Atom feed, each a document of its own with the text that the feed carries (often a summary).
 * An item's bytes are the canonical JSON of `{ language, publishedOn, text, title, url }`, which can be taken in again.
 */
export function readFeed(text: string): Stories {
  let parsed: ReturnType<typeof parseFeed>
  try {
    parsed = parseFeed(text)
  } catch {
    return trouble('bad-feed', { what: 'its XML is broken or not that of a feed' })
  }
  const stories: Story[] = []
  for (const item of itemsOf(parsed)) {
    const body = pageText(item.body)
    if (!hasWords(body)) continue
    const record = {
      language: item.language?.toLowerCase().split('-')[0] ?? null,
      publishedOn: item.date === null ? null : readDate(item.date),
      text: body,
      title: tidyLine(item.title),
      url: tidyLine(item.url),
    }
    stories.push({ ...record, languageIsSure: false, id: null, bytes: canonicalBytes(record) })
  }
  return stories.length === 0 ? trouble('no-text', { what: 'no item carries a text' }) : stories
}

function itemsOf(parsed: ReturnType<typeof parseFeed>): Item[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: plain(textOf(entry.title)),
        url:
          (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href ?? null,
        date: dateOf([entry.published ?? entry.updated]),
        body: textOf(entry.content) ?? textOf(entry.summary) ?? '',
        language: null,
      }))
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        title: plain(textOf(item.title)),
        url: item.link ?? null,
        date: dateOf([item.pubDate, ...(item.dc?.dates ?? [])]),
        body: item.content?.encoded ?? textOf(item.description) ?? '',
        language: parsed.feed.language ?? null,
      }))
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        title: plain(textOf(item.title)),
        url: item.link ?? null,
        date: dateOf(item.dc?.dates),
        body: item.content?.encoded ?? textOf(item.description) ?? '',
        language: null,
      }))
    default:
      return []
  }
}

/** Feeds write a text as a string or as a record with its value, by format and version. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string')
    return value.value
  return null
}

function dateOf(dates: readonly unknown[] | undefined): string | null {
  return dates?.find((date) => typeof date === 'string') ?? null
}

/** Titles may carry markup. */
function plain(title: string | null): string | null {
  return title !== null && /[<&]/.test(title) ? tidyText(pageText(title)) : title
}
