import { headOfText } from '../text/headOfText.ts'
import { tidyText } from '../text/tidyText.ts'
import { bareStory, type Stories } from './story.ts'

/** A plain text as it stands, with the title and the date that its top clearly gives. */
export function readPlainText(text: string, language: string | null): Stories {
  const tidy = tidyText(text)
  return [{ ...bareStory(tidy), ...headOfText(tidy, language) }]
}
