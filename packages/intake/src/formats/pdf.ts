import { getDocumentProxy } from 'unpdf'
import { trouble } from '../errors.ts'
import { pageLines, type PageLine, type PlacedText } from '../pdf/pageLines.ts'
import { paragraphsOfPages } from '../pdf/paragraphsOfPages.ts'
import { unpacksBeyond } from '../pdf/unpacksBeyond.ts'
import { hasWords, tidyText } from '../text/tidyText.ts'
import { bareStory, type Limits, type Stories } from './story.ts'

/** How many times the size limit the streams of a PDF may unpack to: fonts and drawings take more room than text. */
const unpackedShare = 5

/** What a PDF's page gives: pieces of text with a matrix, and marks between them. */
type PdfItem = { str: string; transform: number[]; width: number; height: number } | { type: string }

/**
 * The text layer of a PDF as paragraphs. Nothing is drawn, no script in it runs, nothing is fetched. A PDF of pictures has no
 * text: recognising letters in pictures is not done here.
 */
export async function readPdf(bytes: Uint8Array, { maxPages, maxBytes }: Limits): Promise<Stories> {
  if (unpacksBeyond(bytes, maxBytes * unpackedShare))
    return trouble('too-large', { unit: 'unpacked', limit: maxBytes * unpackedShare })
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>
  try {
    pdf = await getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
      stopAtErrors: true,
      enableXfa: false,
    } as never)
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return trouble('encrypted')
    return trouble('damaged', { what: 'its pages cannot be found' })
  }
  try {
    if (pdf.numPages > maxPages) return trouble('too-large', { unit: 'pages', size: pdf.numPages, limit: maxPages })
    const pages: PageLine[][] = []
    let length = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const placed = (items as PdfItem[]).flatMap(placedText)
      length += placed.reduce((sum, { text }) => sum + text.length, 0)
      if (length > maxBytes) return trouble('too-large', { unit: 'unpacked', limit: maxBytes })
      pages.push(pageLines(placed))
      page.cleanup()
    }
    const text = tidyText(mendDotBelow(paragraphsOfPages(pages).join('\n\n')))
    if (!hasWords(text)) return trouble('no-text', { what: 'perhaps a scan: run text recognition on it first' })
    return [bareStory(text)]
  } catch {
    return trouble('damaged', { what: 'one of its pages cannot be read' })
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined)
  }
}

function placedText(item: PdfItem): PlacedText[] {
  if (!('str' in item) || item.str === '') return []
  const [, , , scale = 0, x = 0, y = 0] = item.transform
  return [{ text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) }]
}

/** Some fonts part `ị` into `i` and a dot without a letter behind it, which comes out as a control character. */
function mendDotBelow(text: string): string {
  return /[ươđạếộệ]/i.test(text) ? text.replaceAll(/([iI])[^\P{Cc}\s]/gu, '$1\u0323') : text
}
