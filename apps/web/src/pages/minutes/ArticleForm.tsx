import type { Article, Minutes } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { ApiError } from '../../api/errors.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { Restored } from '../../parts/Restored.tsx'
import { TextsInLanguages } from '../../parts/TextsInLanguages.tsx'
import { useDraft } from '../../parts/useDraft.ts'
import { Reopens } from './Reopens.tsx'

/** Under which name an article's unsaved wording is kept. */
export const articleDraft = (dossier: string, minutes: string, article: string): string =>
  `article ${dossier} ${minutes} ${article}`

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
  const draft = useDraft(articleDraft(dossier, minutes.id, article.id), {
    texts: article.texts,
    base: minutes.version as number | null,
  })
  const { texts, base } = draft.value
  const save = useWrite(dossier, () =>
    send<Minutes>('PUT', within(dossier, 'minutes', minutes.id, 'articles', article.id), {
      texts,
      undertakingIds: article.undertakingIds,
      version: base ?? minutes.version,
    }),
  )
  const leave = (): void => {
    draft.settle()
    close()
  }
  return (
    <form
      className="article-form"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined, {
          onSuccess: (after) => {
            draft.settle()
            saved(after.articles.find(({ id }) => id === article.id)?.hash)
            close()
          },
          // The text of now stands above the form; the next attempt is made on it.
          onError: (error) => {
            if (error instanceof ApiError && error.status === 409) draft.type({ texts, base: null })
          },
        })
      }}
    >
      <Restored at={draft.restoredAt} discard={leave} />
      <Reopens minutes={minutes} article={article} />
      <TextsInLanguages
        label={t('minutes.newWording')}
        languages={minutes.languages}
        texts={texts}
        change={(texts) => draft.type({ texts, base })}
        rows={6}
      />
      {save.error && <ErrorNotice error={save.error} />}
      <p className="actions">
        <button className="button button-main" disabled={save.isPending}>
          {t('action.save')}
        </button>
        <button type="button" className="button" onClick={leave}>
          {t('action.cancel')}
        </button>
      </p>
    </form>
  )
}
