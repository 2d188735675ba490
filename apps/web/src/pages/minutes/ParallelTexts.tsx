import type { Names } from '@rapporteur/api/schemas'
import { useText } from '../../i18n/TextProvider.tsx'

/** One wording in every language of the minutes, side by side; a language without text says so. */
export function ParallelTexts({ languages, texts }: { languages: readonly string[]; texts: Names }) {
  const { t, format } = useText()
  return (
    <div className="parallel">
      {languages.map((language) => (
        <div key={language}>
          <p className="row-facts">{format.language(language)}</p>
          {texts[language]?.trim() ? (
            <p className="article-text" lang={language}>
              {texts[language]}
            </p>
          ) : (
            <p className="soft">{t('minutes.noText')}</p>
          )}
        </div>
      ))}
    </div>
  )
}
