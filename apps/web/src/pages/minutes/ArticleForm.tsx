import { useState } from 'react'
import type { Article, Minutes, Names } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { ApiError } from '../../api/errors.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { TextsInLanguages } from '../../parts/TextsInLanguages.tsx'
import { Reopens } from './Reopens.tsx'

interface Props {
  readonly dossier: string
  readonly minutes: Minutes
  readonly article: Article
  readonly close: () => void
  /** Called with the hash of what was saved: its writer has read it. */
  readonly saved: (hash: string | undefined) => void
}

/** Another wording for an article. What was typed stays when the other side was quicker; saving again is then a decision. */
export function ArticleForm({ dossier, minutes, article, close, saved }: Props) {
  const { t } = useText()
  const [texts, setTexts] = useState<Names>(article.texts)
  const [base, setBase] = useState<number | null>(minutes.version)
  const save = useWrite(dossier, () =>
    send<Minutes>('PUT', within(dossier, 'minutes', minutes.id, 'articles', article.id), {
      texts,
      undertakingIds: article.undertakingIds,
      version: base ?? minutes.version,
    }),
  )
  return (
    <form
      className="article-form"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined, {
          onSuccess: (after) => {
            saved(after.articles.find(({ id }) => id === article.id)?.hash)
            close()
          },
          // The text of now stands above the form; the next attempt is made on it.
          onError: (error) => {
            if (error instanceof ApiError && error.status === 409) setBase(null)
          },
        })
      }}
    >
      <Reopens minutes={minutes} article={article} />
      <TextsInLanguages
        label={t('minutes.newWording')}
        languages={minutes.languages}
        texts={texts}
        change={setTexts}
        rows={6}
      />
      {save.error && <ErrorNotice error={save.error} />}
      <p className="actions">
        <button className="button button-main" disabled={save.isPending}>
          {t('action.save')}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('action.cancel')}
        </button>
      </p>
    </form>
  )
}
