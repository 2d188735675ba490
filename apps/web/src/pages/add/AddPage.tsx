import { useParams } from '@tanstack/react-router'
import { useRef, useState, type DragEvent } from 'react'
import { useText } from '../../i18n/TextProvider.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { filesOf } from './filesOf.ts'
import { UploadTable } from './UploadTable.tsx'
import { useUploads } from './useUploads.ts'

/** Documents join the dossier by being dropped here. */
export function AddPage() {
  const { t } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/add' })
  const { uploads, add, stop, busy } = useUploads(dossier)
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void filesOf(event.dataTransfer).then(add)
  }
  const done = uploads.filter(({ state }) => state.step === 'done' || state.step === 'failed').length
  return (
    <>
      <PageHead title={t('nav.add')} lead={t('add.lead')} />
      <div
        className={`dropzone${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className="dropzone-title">{t('add.drop')}</p>
        <p className="soft">{t('add.formats')}</p>
        <button type="button" className="button button-main" onClick={() => input.current?.click()}>
          {t('add.choose')}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('add.choose')}
          onChange={(event) => {
            add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      {uploads.length > 0 && (
        <section aria-label={t('add.files')}>
          <output>
            {t('add.progress', { done, count: uploads.length })}{' '}
            {busy && (
              <button type="button" className="link" onClick={stop}>
                {t('add.stop')}
              </button>
            )}
          </output>
          <progress className="wide-progress" value={done} max={uploads.length} aria-label={t('add.progressLabel')} />
          <UploadTable dossier={dossier} uploads={uploads} />
        </section>
      )}
    </>
  )
}
