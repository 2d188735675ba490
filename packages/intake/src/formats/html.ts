import { mainStory } from '../page/mainStory.ts'
import { pageDate } from '../page/pageDate.ts'
import { pageLanguage, pageTitle, pageUrl } from '../page/pageFacts.ts'
import { parsePage } from '../page/parsePage.ts'
import { textOfBlocks } from '../page/blocks.ts'
import { hasWords, tidyText } from '../text/tidyText.ts'
import { trouble } from '../errors.ts'
import { bareStory, type Stories } from './story.ts'

/** The story of a web page, with what the page says of its title, day, address and language. */
export function readHtml(html: string): Stories {
  const parsed = parsePage(html)
  if ('code' in parsed) return parsed
  const page = parsed.tree
  const title = pageTitle(page)
  const language = pageLanguage(page)
  const publishedOn = pageDate(page, language)
  const url = pageUrl(page)
  const text = tidyText(textOfBlocks(mainStory(parsed, title, language)))
  if (!hasWords(text)) return trouble('no-text', { what: 'perhaps a page that is drawn by a script' })
  return [{ ...bareStory(text), title, language, publishedOn, url }]
}
