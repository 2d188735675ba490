import { tidyText } from '../text/tidyText.ts'
import { blocksOf, textOfBlocks } from './blocks.ts'
import { parsePage } from './parsePage.ts'

/**
 * All the text of a piece of markup, such as an item of a feed; text without markup comes back as it is, and broken
 * markup as nothing. */
export function pageText(markup: string): string {
  if (!/<[a-z/!]|&[a-z#]/i.test(markup)) return tidyText(markup).trim()
  const page = parsePage(`<html><body>${markup}</body></html>`)
  return 'code' in page ? '' : tidyText(textOfBlocks(blocksOf(page.tree.body)))
}
