import { parseHTML } from 'linkedom'
import { trouble, type Trouble } from '../errors.ts'
import { temperMarkup } from './temperMarkup.ts'

export interface ParsedPage {
  /** Has `<html>` and `<body>`, whatever the markup lacks. */
  readonly tree: globalThis.Document
  /** Whether the markup was too deep or too large to keep all its elements. */
  readonly isFlattened: boolean
}

/** A page's tree. Nothing in it runs, nothing is fetched. */
export function parsePage(html: string): ParsedPage | Trouble {
  const { markup, isFlattened, isOverfull } = temperMarkup(html)
  if (isOverfull) return trouble('damaged', { what: 'more stray signs than a page can have' })
  const hasRoot = /<html[\s>]/i.test(markup)
  const hasBody = /<body[\s>]/i.test(markup)
  const inBody = hasBody ? markup : hasRoot ? withBody(markup) : `<body>${markup}</body>`
  const whole = hasRoot ? inBody : `<!doctype html><html>${inBody}</html>`
  return { tree: parseHTML(whole).document as unknown as globalThis.Document, isFlattened }
}

/** A page that goes from its head straight to its text. */
function withBody(html: string): string {
  const head = /<\/head\s*>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html)
  const at = head === null ? 0 : head.index + head[0].length
  return `${html.slice(0, at)}<body>${html.slice(at)}`
}
