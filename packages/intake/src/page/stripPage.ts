import { boilerplateClasses, boilerplateElements, boilerplateRoles } from './boilerplate.ts'

/** An element with more of the page's text than this share is no boilerplate, whatever its class says. */
const mostShare = 0.4

/** Takes out of a page what is never the story: menus, lists of other stories, captions, forms, hidden parts, rights. */
export function stripPage(page: globalThis.Document): void {
  const lengths = new Map<Node, number>()
  const total = measure(page.body, lengths)
  const visit = (element: Element): void => {
    for (const child of Array.from(element.children)) {
      if (isBoilerplate(child, (lengths.get(child) ?? 0) / Math.max(1, total))) child.remove()
      else visit(child)
    }
  }
  visit(page.body)
}

function isBoilerplate(element: Element, share: number): boolean {
  const name = element.localName
  if (boilerplateElements.has(name) && !(name === 'form' && share > mostShare)) return true
  if (name === 'header' && element.querySelector('h1') === null) return true
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true
  if (boilerplateRoles.has(element.getAttribute('role') ?? '')) return true
  if (/^h[1-6]$|^body$|^article$|^main$/.test(name) || share > mostShare) return false
  return boilerplateClasses.test(spaced(`${element.getAttribute('class') ?? ''} ${element.id ?? ''}`))
}

/** `relatedNews` as `related News`. */
function spaced(names: string): string {
  return names.slice(0, 500).replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
}

/** Characters of text under each element. */
function measure(element: Element, lengths: Map<Node, number>): number {
  let length = 0
  for (const child of element.childNodes) {
    if (child.nodeType === 3) length += (child.nodeValue ?? '').trim().length
    else if (child.nodeType === 1) length += measure(child as Element, lengths)
  }
  lengths.set(element, length)
  return length
}
