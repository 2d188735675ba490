import { useQuery } from '@tanstack/react-query'
import type { AgendaItem, Minutes, Names } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { agendaQuery } from '../../api/queries.ts'
import { useWrite } from '../../api/useWrite.ts'
import { wordingIn } from '../../format/wording.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { Restored } from '../../parts/Restored.tsx'
import { TextsInLanguages, written } from '../../parts/TextsInLanguages.tsx'
import { useDraft } from '../../parts/useDraft.ts'
import { Reopens } from './Reopens.tsx'

const PREFIX = 'article-'

/** An id that none of the articles has; two sides who add at once are kept apart by the version. */
const nextId = ({ articles }: Minutes): string =>
  PREFIX + (1 + Math.max(0, ...articles.map(({ id }) => Number(id.slice(PREFIX.length)) || 0)))

/** A new article, empty or begun with the words of an item of the session's agenda, which it then makes. */
export function AddArticle({ dossier, minutes }: { dossier: string; minutes: Minutes }) {
  const { t, language } = useText()
  const agenda = useQuery(agendaQuery(dossier, minutes.meetingId))
  const draft = useDraft<{ texts: Names; undertaking: string }>(`article ${dossier} ${minutes.id} new`, {
    texts: {},
    undertaking: '',
  })
  const { texts, undertaking } = draft.value
  const discard = (): void => draft.settle({ texts: {}, undertaking: '' })
  const add = useWrite(dossier, () =>
    send<Minutes>('PUT', within(dossier, 'minutes', minutes.id, 'articles', nextId(minutes)), {
      texts: written(texts),
      undertakingIds: undertaking === '' ? [] : [undertaking],
      version: minutes.version,
    }),
  )
  const items = (agenda.data?.items ?? []).filter(
    (item): item is AgendaItem & { undertakingId: string } => item.undertakingId !== null,
  )
  const take = (id: string): void => {
    const item = items.find(({ undertakingId }) => undertakingId === id)
    draft.type({
      undertaking: id,
      texts: item ? Object.fromEntries(minutes.languages.map((one) => [one, item.titles[one] ?? ''])) : texts,
    })
  }
  return (
    <details className="no-print" open={draft.restoredAt !== null}>
      <summary>{t('minutes.add')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate(undefined, { onSuccess: discard })
        }}
      >
        <Restored at={draft.restoredAt} discard={discard} />
        <Reopens minutes={minutes} article={null} />
        {items.length > 0 && (
          <label className="filter filter-long">
            <span>{t('minutes.fromAgenda')}</span>
            <select value={undertaking} onChange={(event) => take(event.target.value)}>
              <option value="">{t('minutes.fromNothing')}</option>
              {items.map((item) => (
                <option key={item.id} value={item.undertakingId}>
                  {item.position}. {wordingIn(item.titles, language).text}
                </option>
              ))}
            </select>
          </label>
        )}
        <TextsInLanguages
          label={t('minutes.newArticle')}
          languages={minutes.languages}
          texts={texts}
          change={(texts) => draft.type({ texts, undertaking })}
          rows={5}
        />
        {add.error && <ErrorNotice error={add.error} />}
        <button className="button button-main" disabled={add.isPending || Object.keys(written(texts)).length === 0}>
          {t('minutes.addThis')}
        </button>
      </form>
    </details>
  )
}
