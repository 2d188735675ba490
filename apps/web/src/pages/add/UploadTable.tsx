import { Link } from '@tanstack/react-router'
import { useText } from '../../i18n/TextProvider.tsx'
import { Tone } from '../../parts/Badges.tsx'
import { DataTable, type Column } from '../../parts/DataTable.tsx'
import { adviceFor } from '../../parts/ErrorNotice.tsx'
import type { Upload } from './useUploads.ts'

/** Why a file was not taken in, by the API's codes; another code is told in general words. */
const REFUSED = [
  'empty',
  'binary',
  'too-large',
  'undecodable',
  'no-text',
  'bad-json',
  'bad-feed',
  'damaged',
  'encrypted',
  'unsupported',
  'reader-failed',
] as const

/** What became of each file. */
export function UploadTable({ dossier, uploads }: { dossier: string; uploads: readonly Upload[] }) {
  const { t, format } = useText()
  const columns: readonly Column<Upload>[] = [
    { id: 'name', head: t('add.file'), wide: true, cell: ({ file }) => file.name },
    { id: 'size', head: t('add.size'), numeric: true, cell: ({ file }) => format.bytes(file.size) },
    { id: 'result', head: t('add.result'), cell: Result },
  ]
  return <DataTable label={t('add.files')} columns={columns} rows={uploads} rowKey={({ id }) => String(id)} />

  function Result({ state }: Upload) {
    switch (state.step) {
      case 'waiting':
        return <span className="soft">{t('add.waiting')}</span>
      case 'sending':
        return <progress value={state.share} max={1} aria-label={t('add.sending')} />
      case 'reading':
        return <span className="soft">{t('add.reading')}</span>
      case 'failed': {
        const [happened, advice] = adviceFor(state.error)
        return (
          <>
            <Tone tone="bad">{t('add.failed')}</Tone> {t(happened)} {t(advice)}
          </>
        )
      }
      case 'done': {
        const { outcome, documentId, findings, message, code } = state.result
        if (outcome === 'failed') {
          return (
            <>
              <Tone tone="bad">{t('add.failed')}</Tone>{' '}
              {t(`refused.${REFUSED.find((one) => one === code) ?? 'refused'}`)}
              {message !== null && (
                <details>
                  <summary>{t('error.detail')}</summary>
                  <span lang="en">{message}</span>
                </details>
              )}
            </>
          )
        }
        return (
          <>
            <Tone tone={outcome === 'added' ? 'good' : 'quiet'}>
              {t(outcome === 'added' ? 'add.added' : 'add.known')}
            </Tone>{' '}
            {documentId !== null && (
              <Link to="/d/$dossier/documents/$id" params={{ dossier, id: documentId }}>
                {t('count.findings', { count: findings })}
              </Link>
            )}
          </>
        )
      }
    }
  }
}
