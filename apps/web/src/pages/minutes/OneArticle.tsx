import { useState } from 'react'
import type { Article, Membership, Minutes } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { useWrite } from '../../api/useWrite.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { OtherUndertaking } from '../undertaking/OtherUndertaking.tsx'
import { hasDraft } from '../../parts/useDraft.ts'
import { articleDraft, ArticleForm } from './ArticleForm.tsx'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import { Confirmations } from './Confirmations.tsx'
import { ParallelTexts } from './ParallelTexts.tsx'
import { Reopens } from './Reopens.tsx'
import { useSeen } from './useSeen.ts'

interface Props {
  readonly dossier: string
  readonly minutes: Minutes
  readonly article: Article
  readonly place: number
  /** Null for who only looks. */
  readonly membership: Membership | null
}

/** One article: its words in every language, who confirmed them, and what one's own side can do with it. */
export function OneArticle({ dossier, minutes, article, place, membership }: Props) {
  const { t, format } = useText()
  const [doing, setDoing] = useState<'reading' | 'editing' | 'removing'>(() =>
    hasDraft(articleDraft(dossier, minutes.id, article.id)) ? 'editing' : 'reading',
  )
  const seen = useSeen(article.hash)
  const at = (...parts: readonly string[]) => within(dossier, 'minutes', minutes.id, ...parts)
  const change = useWrite(dossier, (step: () => Promise<Minutes>) => step())
  const confirm = () => change.mutate(() => send('POST', at('articles', article.id, 'confirm'), { seen: article.hash }))
  const withdraw = () => change.mutate(() => send('DELETE', at('articles', article.id, 'confirm')))
  const remove = () => change.mutate(() => send('DELETE', at('articles', article.id)))
  const move = (by: 1 | -1) => {
    const order = minutes.articles.map(({ id }) => id)
    order.splice(place + by, 0, ...order.splice(place, 1))
    change.mutate(() => send('POST', at('order'), { articles: order, version: minutes.version }))
  }
  return (
    <li className="article" id={article.id}>
      <div className="bar">
        <h2>{t('minutes.article', { number: format.number(place + 1) })}</h2>
        <Confirmations minutes={minutes} article={article} />
      </div>
      {seen.changed && <ChangedMeanwhile read={() => seen.read()} />}
      <ParallelTexts languages={minutes.languages} texts={article.texts} />
      {article.undertakingIds.length > 0 && (
        <p className="row-facts">
          {t('minutes.makes')}{' '}
          {article.undertakingIds.map((id) => (
            <span key={id} className="names">
              <OtherUndertaking dossier={dossier} id={id} />
            </span>
          ))}
        </p>
      )}
      {change.error && <ErrorNotice error={change.error} />}
      {membership !== null && doing === 'editing' && (
        <ArticleForm
          dossier={dossier}
          minutes={minutes}
          article={article}
          close={() => setDoing('reading')}
          saved={(hash) => seen.read(hash)}
        />
      )}
      {membership !== null && doing === 'removing' && (
        <>
          <Reopens minutes={minutes} article={article} />
          <p className="actions">
            <button type="button" className="button" disabled={change.isPending} onClick={remove}>
              {t('minutes.removeSurely')}
            </button>
            <button type="button" className="button" onClick={() => setDoing('reading')}>
              {t('action.cancel')}
            </button>
          </p>
        </>
      )}
      {membership !== null && doing === 'reading' && (
        <p className="actions no-print">
          <ConfirmButton
            minutes={minutes}
            article={article}
            membership={membership}
            hidden={seen.changed}
            pending={change.isPending}
            confirm={confirm}
            withdraw={withdraw}
          />
          <button type="button" className="button" onClick={() => setDoing('editing')}>
            {t('minutes.edit')}
          </button>
          <button type="button" className="button" onClick={() => setDoing('removing')}>
            {t('minutes.remove')}
          </button>
          {/* Another order is another text: once something is signed, it would have to be undone knowingly. */}
          {minutes.signatures.length === 0 && (
            <>
              <button
                type="button"
                className="button"
                aria-label={t('minutes.moveUp', { number: format.number(place + 1) })}
                disabled={place === 0 || change.isPending}
                onClick={() => move(-1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="button"
                aria-label={t('minutes.moveDown', { number: format.number(place + 1) })}
                disabled={place === minutes.articles.length - 1 || change.isPending}
                onClick={() => move(1)}
              >
                ↓
              </button>
            </>
          )}
        </p>
      )}
    </li>
  )
}

interface ConfirmProps {
  readonly minutes: Minutes
  readonly article: Article
  readonly membership: Membership
  readonly hidden: boolean
  readonly pending: boolean
  readonly confirm: () => void
  readonly withdraw: () => void
}

/** Confirms for one's own side, or takes it back; a secretary speaks for the side, an officer does not. */
function ConfirmButton({ minutes, article, membership, hidden, pending, confirm, withdraw }: ConfirmProps) {
  const { t, format } = useText()
  if (membership.role !== 'secretary') return <span className="soft">{t('minutes.onlySecretary')}</span>
  if (membership.side !== null && article.confirmedBy.includes(membership.side)) {
    return minutes.phase === 'sealed' ? null : (
      <button type="button" className="button" disabled={pending} onClick={withdraw}>
        {t('minutes.withdraw')}
      </button>
    )
  }
  const missing = minutes.languages.filter((language) => !article.texts[language]?.trim())
  if (missing.length > 0)
    return (
      <span className="soft">{t('minutes.missing', { languages: format.list(missing.map(format.language)) })}</span>
    )
  return hidden ? null : (
    <button type="button" className="button button-main" disabled={pending} onClick={confirm}>
      {t('minutes.confirm')}
    </button>
  )
}
