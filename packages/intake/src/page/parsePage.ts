import { parseHTML } from 'linkedom'
import { temperMarkup } from './temperMarkup.ts'

/** A page's tree with `<html>` and `<body>`, whatever the markup lacks. Nothing in it runs, nothing is fetched. */
export function parsePage(html: string): globalThis.Document {
  const tempered = temperMarkup(html)
  const hasRoot = /<html[\s>]/i.test(tempered)
  const hasBody = /<body[\s>]/i.test(tempered)
  const whole = hasRoot
    ? hasBody
      ? tempered
      : withBody(tempered)
    : `<!doctype html><html>${hasBody ? tempered : `<body>${tempered}</body>`}</html>`
  return parseHTML(whole).document as unknown as globalThis.Document
}

/** A page that goes from its head straight to its text. */
function withBody(html: string): string {
  const afterHead = /<\/head\s*>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html)
  if (afterHead === null) return `<!doctype html><html><body>${html}</body></html>`
  const at = afterHead.index + afterHead[0].length
  return `${html.slice(0, at)}<body>${html.slice(at)}`
}
