/** Types of schema.org whose headline and date are those of the page's story. */
const articleTypes = /(?:Article|NewsArticle|BlogPosting|Report|WebPage)$/
/** Objects of one page's linked data that are looked at. */
const mostObjects = 2000

export interface LinkedArticle {
  readonly headline: string | null
  readonly datePublished: string | null
}

/** Headline and date that a page's JSON-LD gives its article; of several kinds the article goes before the web page. */
export function linkedArticle(page: globalThis.Document): LinkedArticle {
  const found: { isArticle: boolean; article: LinkedArticle }[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const object of objectsIn(script.textContent ?? '')) {
      const type = [object['@type']].flat().find((name) => typeof name === 'string' && articleTypes.test(name))
      if (typeof type !== 'string') continue
      const article = { headline: stringOf(object['headline']), datePublished: stringOf(object['datePublished']) }
      found.push({ isArticle: !type.endsWith('WebPage'), article })
    }
  }
  return (found.find(({ isArticle }) => isArticle) ?? found[0])?.article ?? { headline: null, datePublished: null }
}

function objectsIn(text: string): Record<string, unknown>[] {
  let root: unknown
  try {
    root = JSON.parse(text.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, ''))
  } catch {
    return []
  }
  const objects: Record<string, unknown>[] = []
  const queue: unknown[] = [root]
  for (let i = 0; i < queue.length && i < mostObjects; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, mostObjects))
    else if (typeof value === 'object' && value !== null) {
      const object = value as Record<string, unknown>
      objects.push(object)
      queue.push(object['@graph'], object['mainEntity'], object['mainEntityOfPage'])
    }
  }
  return objects
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
