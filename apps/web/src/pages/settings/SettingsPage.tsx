import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { meQuery } from '../../api/queries.ts'
import { chooseTheme, rememberedTheme, THEMES } from '../../app/theme.ts'
import { ENDONYMS, LANGUAGES } from '../../i18n/languages.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { SideChoices } from './SideChoices.tsx'

/** Language, appearance, and who one is here. */
export function SettingsPage() {
  const { t, language, speak } = useText()
  const [theme, setTheme] = useState(rememberedTheme)
  const me = useQuery(meQuery())
  return (
    <>
      <PageHead title={t('nav.settings')} />
      <fieldset className="choices">
        <legend>{t('language.label')}</legend>
        <p className="soft">{t('settings.languageNote')}</p>
        {LANGUAGES.map((code) => (
          <label key={code}>
            <input type="radio" name="language" checked={code === language} onChange={() => void speak(code)} />
            <span lang={code}>{ENDONYMS[code]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="choices">
        <legend>{t('settings.theme')}</legend>
        {THEMES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="theme"
              checked={choice === theme}
              onChange={() => {
                chooseTheme(choice)
                setTheme(choice)
              }}
            />
            {t(`theme.${choice}`)}
          </label>
        ))}
      </fieldset>
      <SideChoices />
      <section>
        <h2>{t('settings.about')}</h2>
        <Loaded query={me}>
          {({ user, version }) => (
            <dl className="facts">
              <div>
                <dt>{t('settings.who')}</dt>
                <dd>{user}</dd>
              </div>
              <div>
                <dt>{t('settings.version')}</dt>
                <dd>{version}</dd>
              </div>
            </dl>
          )}
        </Loaded>
        <p>
          <a href="/api">{t('settings.api')}</a>
        </p>
        <p>
          <Link to="/sign-in">{t('entrance.title')}</Link>
        </p>
      </section>
    </>
  )
}
