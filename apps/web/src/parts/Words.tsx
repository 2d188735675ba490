import type { Names } from '@rapporteur/api/schemas'
import { useText } from '../i18n/TextProvider.tsx'
import { wordingIn } from '../format/wording.ts'

/** Content words in a language of their own, said to the browser so that they are shaped and spoken right. */
export function Words({ of }: { of: Names }) {
  const { language } = useText()
  const words = wordingIn(of, language)
  return <span lang={words.language}>{words.text}</span>
}
