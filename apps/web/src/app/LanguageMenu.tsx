import { ENDONYMS, LANGUAGES, type Language } from '../i18n/languages.ts'
import { useText } from '../i18n/TextProvider.tsx'

export function LanguageMenu() {
  const { language, t, speak } = useText()
  return (
    <label className="language-menu">
      <span className="visually-hidden">{t('language.label')}</span>
      <select value={language} onChange={(event) => void speak(event.target.value as Language)}>
        {LANGUAGES.map((code) => (
          <option key={code} value={code} lang={code}>
            {ENDONYMS[code]}
          </option>
        ))}
      </select>
    </label>
  )
}
