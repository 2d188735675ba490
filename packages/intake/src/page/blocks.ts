/** A paragraph, heading, list item or table row of a page. */
export interface Block {
  /** One or more lines, blanks collapsed. */
  readonly text: string
  readonly isHeading: boolean
  /** Share of the characters that are links, 0 to 1. */
  readonly linkShare: number
}

const parting = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ' +
    'nav ol p pre section summary table tbody tfoot thead tr caption ul'
  ).split(' '),
)
const unread = new Set([
  'script',
  'style',
  'head',
  'title',
  'meta',
  'link',
  'noscript',
  'template',
  'select',
  'button',
  'input',
])

/** The blocks of a tree in reading order: cells of a row are parted by tabs, `<br>` ends a line, two of them a block. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = []
  let pieces: string[] = []
  let linked = 0
  let length = 0
  let heading = false
  const close = (): void => {
    const whole = pieces.join('')
    for (const part of whole.split(/(?:\n[^\S\n]*){2,}|\u2029/)) {
      const text = part
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n')
      if (text !== '') blocks.push({ text, isHeading: heading, linkShare: length === 0 ? 0 : linked / length })
    }
    pieces = []
    linked = 0
    length = 0
    heading = false
  }
  const walk = (node: Node, inLink: boolean, preserved: boolean): void => {
    if (node.nodeType === 3) {
      const raw = node.nodeValue ?? ''
      const text = preserved ? raw : raw.replaceAll(/[ \t\n\r\f]+/g, ' ')
      if (text === '') return
      const startsBlank = pieces.length === 0 || /[\s]$/.test(pieces.at(-1)!)
      pieces.push(!preserved && startsBlank ? text.replace(/^ /, '') : text)
      const visible = text.trim().length
      length += visible
      if (inLink) linked += visible
      return
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
    const name = node.nodeName.toLowerCase()
    if (unread.has(name)) return
    if (name === 'br') {
      pieces.push('\n')
      return
    }
    if (name === 'td' || name === 'th') {
      if (pieces.length > 0) pieces.push('\t')
      for (const child of node.childNodes) walkCell(child, inLink)
      return
    }
    const parts = parting.has(name)
    if (parts) close()
    if (/^h[1-6]$/.test(name)) heading = true
    for (const child of node.childNodes) walk(child, inLink || name === 'a', preserved || name === 'pre')
    if (parts) close()
  }
  /** Blocks within a cell stay in its row, unless the table only lays out the page. */
  const walkCell = (node: Node, inLink: boolean): void => {
    const name = node.nodeName.toLowerCase()
    if (node.nodeType === 1 && parting.has(name) && (node.textContent ?? '').length > 200) walk(node, inLink, false)
    else if (node.nodeType === 1 && parting.has(name)) {
      if (pieces.length > 0 && !/\s$/.test(pieces.at(-1)!)) pieces.push(' ')
      for (const child of node.childNodes) walkCell(child, inLink || name === 'a')
    } else if (node.nodeType === 1 && name !== 'br' && !unread.has(name)) {
      for (const child of node.childNodes) walkCell(child, inLink || name === 'a')
    } else if (name === 'br') pieces.push(' ')
    else walk(node, inLink, false)
  }
  walk(root, false, false)
  close()
  return blocks
}

/** Blocks as text: a blank line between two. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n')
}
