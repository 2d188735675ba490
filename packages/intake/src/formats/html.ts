import { mainStory } from '../page/mainStory.ts'
import { pageDate } from '../page/pageDate.ts'
import { pageLanguage, pageTitle, pageUrl } from '../page/pageFacts.ts'
import { parsePage } from '../page/parsePage.ts'
import { textOfBlocks } from '../page/blocks.ts'
import { hasWords, tidyText } from '../text/tidyText.ts'
import { trouble } from '../errors.ts'
import { bareStory, type LanguageOf, type Stories } from './story.ts'

/**
 * The story of a web page, with what the page says of its title, day, address and language. Where it names no language, that
 * of its title tells how to read a day such as `05/06/2022`.
 */
export function readHtml(html: string, languageOf: LanguageOf | undefined): Stories {
  const parsed = parsePage(html)
  if ('code' in parsed) return parsed
  const page = parsed.tree
  const title = pageTitle(page)
  const language = pageLanguage(page)
  const spoken = language ?? (title === null ? null : (languageOf?.(title) ?? null))
  const publishedOn = pageDate(page, spoken)
  const url = pageUrl(page)
  const text = tidyText(textOfBlocks(mainStory(parsed, title, spoken)))
  if (!hasWords(text)) return trouble('no-text', { what: 'perhaps a page that is drawn by a script' })
  return [{ ...bareStory(text), title, language, publishedOn, url }]
}
