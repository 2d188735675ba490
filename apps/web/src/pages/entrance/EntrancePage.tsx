import { useQueryClient, useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Me } from '@rapporteur/api/schemas'
import { send } from '../../api/client.ts'
import { ApiError } from '../../api/errors.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { forgetDrafts } from '../../parts/useDraft.ts'

/** A side's person comes in with the token that the keeper of the register made for them. */
export function EntrancePage() {
  const { t } = useText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [token, setToken] = useState('')
  const enter = useMutation({
    mutationFn: () => send<Me>('POST', '/session', { token: token.trim() }),
    onSuccess: () => {
      // Whoever was here before may have seen what this one may not.
      queries.clear()
      forgetDrafts()
      void navigate({ to: '/' })
    },
  })
  const unknown = enter.error instanceof ApiError && [400, 401, 403].includes(enter.error.status)
  return (
    <>
      <PageHead title={t('entrance.title')} lead={<p>{t('entrance.lead')}</p>} />
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault()
          enter.mutate()
        }}
      >
        <label className="filter filter-long">
          <span>{t('entrance.token')}</span>
          <input
            type="password"
            autoComplete="current-password"
            required
            minLength={10}
            maxLength={200}
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
        </label>
        <button className="button button-main at-end" disabled={enter.isPending}>
          {t('entrance.enter')}
        </button>
      </form>
      {unknown && (
        <div className="notice notice-bad" role="alert">
          <p className="notice-title">{t('entrance.unknown')}</p>
          <p>{t('entrance.unknownAdvice')}</p>
        </div>
      )}
      {enter.error && !unknown && <ErrorNotice error={enter.error} />}
    </>
  )
}
