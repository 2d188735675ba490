import { ApiError, UNREACHABLE } from '../api/errors.ts'
import type { PlainKey } from '../i18n/messages.ts'
import { useText } from '../i18n/TextProvider.tsx'

type Advice = readonly [happened: PlainKey, advice: PlainKey]

/** What to say and to advise, by the API's code first, then by status. */
const BY_CODE: Readonly<Record<string, Advice>> = {
  [UNREACHABLE]: ['error.unreachable', 'error.unreachableAdvice'],
  stale: ['error.stale', 'error.staleAdvice'],
}
const BY_STATUS: Readonly<Record<number, Advice>> = {
  401: ['error.signedOut', 'error.signedOutAdvice'],
  403: ['error.forbidden', 'error.forbiddenAdvice'],
  404: ['error.missing', 'error.missingAdvice'],
  409: ['error.stale', 'error.staleAdvice'],
  413: ['error.tooLarge', 'error.tooLargeAdvice'],
}
const OTHERWISE: Advice = ['error.failed', 'error.failedAdvice']

export const adviceFor = (error: unknown): Advice =>
  error instanceof ApiError ? (BY_CODE[error.code] ?? BY_STATUS[error.status] ?? OTHERWISE) : OTHERWISE

/** What happened and what to do; the server's own sentence for who wants to know more. */
export function ErrorNotice({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { t } = useText()
  const [happened, advice] = adviceFor(error)
  const detail = error instanceof ApiError ? (error.detail ?? error.code) : String(error)
  return (
    <div className="notice notice-bad" role="alert">
      <p className="notice-title">{t(happened)}</p>
      <p>{t(advice)}</p>
      {error instanceof ApiError && error.status === 401 && (
        <p>
          {/* An ordinary link: this notice also stands where there is no router around it. */}
          <a href="/sign-in">{t('entrance.title')}</a>
        </p>
      )}
      {retry && (
        <p>
          <button type="button" className="button" onClick={retry}>
            {t('action.retry')}
          </button>
        </p>
      )}
      <details>
        <summary>{t('error.detail')}</summary>
        <p lang="en">{detail}</p>
      </details>
    </div>
  )
}
