import { tidyLine } from '../text/tidyText.ts'
import { linkedArticle } from './linkedData.ts'

/** Where a page says its title, the surest first; a rule gives `null` when its place is empty. */
const titleRules: readonly ((page: globalThis.Document) => string | null)[] = [
  (page) => headingInTitle(page),
  (page) => linkedArticle(page).headline,
  (page) => withoutSite(metaOf(page, 'og:title', 'twitter:title', 'dc.title', 'citation_title'), page),
  (page) => onlyHeading(page),
  (page) => withoutSite(tidyLine(page.querySelector('title')?.textContent), page),
]

/** The story's title; `null` when the page gives none. */
export function pageTitle(page: globalThis.Document): string | null {
  for (const rule of titleRules) {
    const title = tidyLine(rule(page))
    if (title !== null && title.length <= 400) return title
  }
  return null
}

/** The page's own address as it gives it: canonical, else `og:url`; only http(s). */
export function pageUrl(page: globalThis.Document): string | null {
  const given = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? metaOf(page, 'og:url')
  const url = tidyLine(given)
  return url !== null && /^https?:\/\/[^\s]+$/i.test(url) ? url : null
}

/** The language that the page declares, as its ISO 639-1 code. */
export function pageLanguage(page: globalThis.Document): string | null {
  const declared =
    page.documentElement?.getAttribute('lang') ??
    page.documentElement?.getAttribute('xml:lang') ??
    metaOf(page, 'og:locale', 'content-language', 'dc.language', 'language')
  return /^([a-z]{2,3})(?:$|[-_,;\s])/i.exec(declared?.trim() ?? '')?.[1]?.toLowerCase() ?? null
}

/** The content of the first `<meta>` that has one of these names, in the order of the names. */
export function metaOf(page: globalThis.Document, ...names: readonly string[]): string | null {
  const metas = metasOf(page)
  for (const name of names) {
    const content = metas.get(name)
    if (content !== undefined) return content
  }
  return null
}

const cache = new WeakMap<globalThis.Document, ReadonlyMap<string, string>>()

function metasOf(page: globalThis.Document): ReadonlyMap<string, string> {
  const known = cache.get(page)
  if (known !== undefined) return known
  const metas = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim()
    if (!content) continue
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase()
      if (name && !metas.has(name)) metas.set(name, content)
    }
  }
  cache.set(page, metas)
  return metas
}

function headingInTitle(page: globalThis.Document): string | null {
  const titles = [metaOf(page, 'og:title'), tidyLine(page.querySelector('title')?.textContent)].filter(
    (title) => title !== null,
  )
  for (const heading of page.querySelectorAll('h1')) {
    const text = tidyLine(heading.textContent)
    if (
      text !== null &&
      text.length >= 4 &&
      titles.some((title) => title.includes(text) && text.length * 3 > title.length)
    )
      return text
  }
  return null
}

function onlyHeading(page: globalThis.Document): string | null {
  const headings = page.querySelectorAll('h1')
  return headings.length === 1 ? tidyLine(headings[0]!.textContent) : null
}

/** Takes the site's name off a title: ` | Site`, ` - Site`, `_Site`; only when enough is left and the end is short. */
function withoutSite(title: string | null, page: globalThis.Document): string | null {
  const line = tidyLine(title)
  if (line === null) return null
  const site = tidyLine(metaOf(page, 'og:site_name'))
  if (site !== null && line.endsWith(site) && line.length > site.length + 4) {
    return line.slice(0, -site.length).replace(/[\s|_»·:–—-]+$/u, '')
  }
  const parted = /^(?<head>.{10,}?)(?:\s+[|»·]\s*|_+)(?<site>[^|»·_]{2,60})$/u.exec(line.slice(0, 500))?.groups
  return parted?.['head'] !== undefined && parted['head'].length >= (parted['site'] ?? '').length
    ? parted['head'].replace(/[\s|_»·]+.{0,30}$/u, (end) => (/[|_»·]/.test(end) ? '' : end))
    : line
}
