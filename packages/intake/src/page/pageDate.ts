import { dayOrderOf, readDate } from '../text/dates.ts'
import { dateLine } from '../text/headOfText.ts'
import { tidyLine } from '../text/tidyText.ts'
import { linkedArticle } from './linkedData.ts'
import { metaOf } from './pageFacts.ts'

type DateRule = (page: globalThis.Document, language: string | null) => string | null

const metaNames = (
  'article:published_time og:published_time og:article:published_time datepublished publishdate ' +
  'publish_date ' +
  'publish-date pubdate publication_date publicationdate published_time date.published ' +
  'article.published ' +
  'sailthru.date parsely-pub-date citation_publication_date citation_date dc.date.issued ' +
  'dcterms.issued ' +
  'dc.date dcterms.date dcterms.created dc.date.created weibo:article:create_at date'
).split(' ')

/** Where a page says when it was published, the surest first. */
const dateRules: readonly DateRule[] = [
  (page, language) => firstOf(metaNames.map((name) => read(metaOf(page, name), language))),
  (page, language) => read(linkedArticle(page).datePublished, language),
  (page, language) =>
    agreed(
      page.querySelectorAll('time[itemprop~="datePublished"], [itemprop~="datePublished"], time[pubdate]'),
      language,
    ),
  (page, language) =>
    agreed([...page.querySelectorAll('header time'), ...timesOf(neighboursOfHeading(page))], language),
  (page, language) => agreed(page.querySelectorAll('time[datetime]'), language),
  (page, language) => visibleDate(page, language),
]

/** The day of publication as precise as the page gives it; `null` when it gives none, or several that differ. */
export function pageDate(page: globalThis.Document, language: string | null): string | null {
  for (const rule of dateRules) {
    const date = rule(page, language)
    if (date !== null) return date
  }
  return null
}

function firstOf(dates: readonly (string | null)[]): string | null {
  return dates.find((date) => date !== null) ?? null
}

function read(value: string | null, language: string | null): string | null {
  return value === null ? null : readDate(value, dayOrderOf(language))
}

/** The one date that all these elements give. */
function agreed(elements: Iterable<Element>, language: string | null): string | null {
  const dates = new Set<string>()
  for (const element of elements) {
    const given = element.getAttribute('datetime') ?? element.getAttribute('content') ?? tidyLine(element.textContent)
    const date = given === null || given.length > 100 ? null : read(given, language)
    if (date !== null) dates.add(date)
  }
  return dates.size === 1 ? [...dates][0]! : null
}

/** Elements that by their class show a date, then short lines around the first heading; only when they say one day. */
function visibleDate(page: globalThis.Document, language: string | null): string | null {
  const marked = linesOf(
    page.querySelectorAll(
      '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="ngay" i], [id*="date" i], [id*="time" i]',
    ),
  )
  const near = linesOf(neighboursOfHeading(page))
  for (const lines of [near, marked]) {
    const dates = new Set(lines.map((line) => dateLine(line, language)).filter((date) => date !== null))
    if (dates.size === 1) return [...dates][0]!
    if (dates.size > 1) return null
  }
  return null
}

function timesOf(elements: readonly Element[]): Element[] {
  return elements.filter(({ localName }) => localName === 'time')
}

function neighboursOfHeading(page: globalThis.Document): Element[] {
  const near: Element[] = []
  const heading: HTMLElement | null = page.querySelector<HTMLElement>('h1')
  for (
    let scope = heading, level = 0;
    scope !== null && level < 2 && scope.localName !== 'body';
    scope = scope.parentElement, level++
  ) {
    for (const beside of [scope.previousElementSibling, scope.nextElementSibling]) {
      if (beside !== null) near.push(beside, ...[...beside.querySelectorAll('*')].slice(0, 20))
    }
  }
  return near
}

function linesOf(elements: Iterable<Element>): string[] {
  const lines: string[] = []
  for (const element of elements) {
    if (lines.length >= 40) break
    if (element.childNodes.length > 20) continue
    const line = tidyLine(element.textContent)
    if (line !== null && line.length <= 90) lines.push(line)
  }
  return lines
}
