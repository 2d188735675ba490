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

/** Character references and stray `<` of one page; each is a node of its own in the tree. */
const mostReferences = 500_000

/** Stands in the text where an element that parts blocks was let go. */
const partingMark = '\u2029'

export interface TemperedMarkup {
  readonly markup: string
  /** Whether elements were let go for their depth or their number. */
  readonly isFlattened: boolean
  /** Whether there are more references than a tree can bear; `markup` is then cut off. */
  readonly isOverfull: boolean
}

/**
 * Markup that any parser gets through in linear time: comments, scripts (linked data stays) and other content that is not read
 * are taken out, nesting and the count of elements are bounded. One pass over the characters.
 */
export function temperMarkup(html: string): TemperedMarkup {
  const kept: string[] = []
  const gone = new Set<string>()
  let isFlattened = false
  let open = 0
  let elements = 0
  let references = 0
  let at = 0
  const letGo = (name: string): void => {
    isFlattened = true
    if (!inline.has(name) && kept.at(-1) !== partingMark) kept.push(partingMark)
  }
  while (at < html.length && references <= mostReferences) {
    const tag = after(html, '<', at, gone) - (gone.has('<') ? 0 : 1)
    const text = html.slice(at, tag)
    if (text !== '') {
      references += countOf(text, '&', mostReferences)
      kept.push(text)
    }
    if (tag >= html.length) break
    const next = html.charCodeAt(tag + 1)
    if (next === 33 || next === 63) {
      if (/^<!doctype/i.test(html.slice(tag, tag + 9))) kept.push('<!doctype html>')
      at = endOfDeclaration(html, tag, gone)
      continue
    }
    const name = /^<\/?([a-z][a-z0-9:-]{0,40})/i.exec(html.slice(tag, tag + 45))?.[1]?.toLowerCase()
    if (name === undefined) {
      kept.push('&lt;')
      references++
      at = tag + 1
      continue
    }
    const end = endOfTag(html, tag)
    const whole = html.slice(tag, end)
    const isClosing = next === 47
    const isAlone = voids.has(name) || whole.endsWith('/>')
    at = end
    if (!whole.endsWith('>')) continue
    if (!isClosing && opaque.has(name) && !isAlone) {
      at = endOfOpaque(html, end, name, gone)
      kept.push(name === 'script' && /\bld\+json\b/i.test(whole) ? html.slice(tag, at) : ' ')
    } else if (isClosing) {
      if (open <= deepest && elements <= mostElements) kept.push(whole)
      else letGo(name)
      open = Math.max(0, open - 1)
    } else {
      if (!isAlone) open++
      if (open <= deepest && elements++ < mostElements) kept.push(whole)
      else letGo(name)
    }
  }
  return { markup: kept.join(''), isFlattened, isOverfull: references > mostReferences }
}

function countOf(text: string, character: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(character); at !== -1 && count <= most; at = text.indexOf(character, at + 1)) count++
  return count
}

function endOfDeclaration(html: string, start: number, gone: Set<string>): number {
  return html.startsWith('<!--', start) ? after(html, '-->', start + 4, gone) : after(html, '>', start, gone)
}

/** A tag ends at the first `>` outside quotes, else at the first `>` of all; one that has none is let go as far as a tag may reach. */
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
  const bare = html.slice(start, furthest).indexOf('>')
  return bare === -1 ? furthest : start + bare + 1
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
