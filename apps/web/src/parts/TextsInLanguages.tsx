import type { Names } from '@rapporteur/api/schemas'
import { useText } from '../i18n/TextProvider.tsx'

interface Props {
  readonly label: string
  readonly languages: readonly string[]
  readonly texts: Names
  readonly change: (texts: Names) => void
  readonly rows?: number
}

/** The same text in several languages, a field for each. */
export function TextsInLanguages({ label, languages, texts, change, rows = 2 }: Props) {
  const { format } = useText()
  return (
    <fieldset className="parallel parallel-edit">
      <legend>{label}</legend>
      {languages.map((language) => (
        <label key={language}>
          <span className="soft">{format.language(language)}</span>
          <textarea
            lang={language}
            rows={rows}
            value={texts[language] ?? ''}
            onChange={(event) => change({ ...texts, [language]: event.target.value })}
          />
        </label>
      ))}
    </fieldset>
  )
}

/** Without the languages in which nothing was written. */
export const written = (texts: Names): Names =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) => (text.trim() === '' ? [] : [[language, text.trim()]])),
  )
