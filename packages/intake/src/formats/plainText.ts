import { tidyText } from '../text/tidyText.ts'
import { bareStory, type Stories } from './story.ts'

/** A plain text as it stands. */
export function readPlainText(text: string): Stories {
  return [bareStory(tidyText(text))]
}
