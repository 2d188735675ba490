/** Elements nested deeper than this are let go, their text kept: no page has them, and tree walks must not run out of stack. */
const deepest = 150
/** Elements of one page that are kept as elements; the text of the rest stays. */
const mostElements = 60_000

/** Elements whose content is not markup and not for readers. */
const opaque = new Set([
  'script',
  'style',
  'textarea',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'xmp',
  'noembed',
  'noframes',
])
const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])
const inline = new Set([
  'a',
  'b',
  'i',
  'u',
  's',
  'em',
  'strong',
  'span',
  'font',
  'small',
  'big',
  'sub',
  'sup',
  'mark',
  'abbr',
  'cite',
  'q',
  'time',
  'label',
  'ins',
  'del',
  'code',
  'bdi',
  'bdo',
  'o:p',
  'nobr',
])

/**
 * Markup that any parser gets through in linear time: comments, scripts (linked data stays) and other content that is not read
 * are taken out, nesting and the count of elements are bounded. One pass over the characters.
 */
export function temperMarkup(html: string): string {
  const kept: string[] = []
  const gone = new Set<string>()
  let open = 0
  let elements = 0
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    if (tag === -1) {
      kept.push(html.slice(at))
      break
    }
    kept.push(html.slice(at, tag))
    const next = html.charCodeAt(tag + 1)
    if (next === 33 || next === 63) {
      const end = endOfDeclaration(html, tag, gone)
      if (/^<!doctype/i.test(html.slice(tag, tag + 9))) kept.push('<!doctype html>')
      at = end
      continue
    }
    const name = /^<\/?([a-z][a-z0-9:-]{0,40})/i.exec(html.slice(tag, tag + 45))?.[1]?.toLowerCase()
    if (name === undefined) {
      kept.push('&lt;')
      at = tag + 1
      continue
    }
    const end = endOfTag(html, tag)
    const closing = next === 47
    const whole = html.slice(tag, end)
    if (!closing && opaque.has(name) && !whole.endsWith('/>')) {
      const content = endOfOpaque(html, end, name, gone)
      if (name === 'script' && /\bld\+json\b/i.test(whole)) kept.push(html.slice(tag, content))
      else kept.push(' ')
      at = content
      continue
    }
    at = end
    if (voids.has(name)) {
      if (elements++ < mostElements) kept.push(whole)
      else kept.push(' ')
    } else if (closing) {
      if (open <= deepest && elements <= mostElements) kept.push(whole)
      else kept.push(inline.has(name) ? '' : '<br><br>')
      open = Math.max(0, open - 1)
    } else {
      if (!whole.endsWith('/>')) open++
      if (open <= deepest && elements++ < mostElements) kept.push(whole)
      else kept.push(inline.has(name) ? '' : '\n\n')
    }
  }
  return kept.join('')
}

function endOfDeclaration(html: string, start: number, gone: Set<string>): number {
  return html.startsWith('<!--', start) ? after(html, '-->', start + 4, gone) : after(html, '>', start, gone)
}

/** A tag ends at the first `>` outside quotes; one that never ends is over at the next `<`. */
function endOfTag(html: string, start: number): number {
  let quote = 0
  const furthest = Math.min(html.length, start + 20_000)
  for (let i = start + 1; i < furthest; i++) {
    const code = html.charCodeAt(i)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) return i + 1
    else if ((code === 34 || code === 39) && html.charCodeAt(i - 1) === 61) quote = code
  }
  const bare = html.indexOf('>', start)
  return bare === -1 || bare >= furthest ? furthest : bare + 1
}

function endOfOpaque(html: string, from: number, name: string, gone: Set<string>): number {
  const mark = `</${name}`
  if (gone.has(mark)) return html.length
  const end = new RegExp(mark, 'gi')
  end.lastIndex = from
  const match = end.exec(html)
  if (match !== null) return after(html, '>', match.index, gone)
  gone.add(mark)
  return html.length
}

/** The place after `mark`, or the end; that a mark is gone is remembered, so that no stretch is searched twice for nothing. */
function after(html: string, mark: string, from: number, gone: Set<string>): number {
  if (gone.has(mark)) return html.length
  const found = html.indexOf(mark, from)
  if (found !== -1) return found + mark.length
  gone.add(mark)
  return html.length
}
