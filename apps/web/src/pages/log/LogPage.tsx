import { useMutation } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { LogEntry, Verification } from '@rapporteur/api/schemas'
import { send, within } from '../../api/client.ts'
import { logQuery } from '../../api/queries.ts'
import { actionLabel } from '../../format/actions.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { DataTable, type Column } from '../../parts/DataTable.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { ErrorNotice } from '../../parts/ErrorNotice.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { usePages } from '../../parts/usePages.ts'
import { UndoButton } from '../../undo/UndoButton.tsx'

/** Every change: who, when, before, after, chained by hash. */
export function LogPage() {
  const { t, format } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/log' })
  const filters = useSearch({ from: '/d/$dossier/log' })
  const log = usePages(logQuery(dossier, filters))
  const verify = useMutation({ mutationFn: () => send<Verification>('POST', within(dossier, 'verify'), {}) })
  const columns: readonly Column<LogEntry>[] = [
    { id: 'sequence', head: '№', numeric: true, cell: ({ sequence }) => format.number(sequence) },
    { id: 'at', head: t('log.when'), cell: ({ at }) => format.instant(at) },
    { id: 'who', head: t('log.who'), cell: ({ name, side }) => [name, side].filter(Boolean).join(' · ') },
    {
      id: 'what',
      head: t('log.what'),
      wide: true,
      cell: ({ action, subject, before, after }) => (
        <>
          <span title={action}>{actionLabel(action, t)}</span> <SubjectLink dossier={dossier} subject={subject} />{' '}
          <span className="soft id">{subject.id}</span>
          {(before !== null || after !== null) && (
            <details>
              <summary>{t('log.change')}</summary>
              <dl className="facts">
                <div>
                  <dt>{t('log.before')}</dt>
                  <dd>
                    <pre>{JSON.stringify(before, null, 1)}</pre>
                  </dd>
                </div>
                <div>
                  <dt>{t('log.after')}</dt>
                  <dd>
                    <pre>{JSON.stringify(after, null, 1)}</pre>
                  </dd>
                </div>
              </dl>
            </details>
          )}
        </>
      ),
    },
    { id: 'undo', head: t('action.undo'), cell: (line) => <UndoButton line={line} /> },
    { id: 'hash', head: t('log.hash'), cell: ({ hash }) => <code title={hash}>{hash.slice(0, 10)}</code> },
  ]
  return (
    <>
      <PageHead title={t('nav.log')} lead={t('log.lead')}>
        <button type="button" className="button" disabled={verify.isPending} onClick={() => verify.mutate()}>
          {verify.isPending ? t('log.verifying') : t('log.verify')}
        </button>
      </PageHead>
      {verify.error && <ErrorNotice error={verify.error} />}
      {verify.data && (
        <output className={`notice ${verify.data.ok ? 'notice-good' : 'notice-bad'}`}>
          {verify.data.ok ? t('log.verified') : t('log.faults', { count: verify.data.faults.length })}
          {verify.data.faults.length > 0 && (
            <ul>
              {verify.data.faults.map(({ what, id, message }) => (
                <li key={`${what} ${id}`} lang="en">
                  {what} {id}: {message}
                </li>
              ))}
            </ul>
          )}
        </output>
      )}
      {filters.subjectId !== undefined && (
        <p className="notice">
          {t('log.of', { kind: filters.subjectKind ?? '', id: filters.subjectId })}{' '}
          <Link to="/d/$dossier/log" params={{ dossier }} search={{}}>
            {t('filter.clear')}
          </Link>
        </p>
      )}
      <Loaded query={log}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty title={t('log.empty')} />
          ) : (
            <DataTable
              label={t('nav.log')}
              columns={columns}
              rows={items}
              total={total}
              rowKey={({ sequence }) => String(sequence)}
              onEnd={log.more}
            />
          )
        }
      </Loaded>
    </>
  )
}

/** Leads to what a change was about, where it has a page of its own. */
function SubjectLink({ dossier, subject: { kind, id } }: { dossier: string; subject: LogEntry['subject'] }) {
  const { t } = useText()
  const to = PAGES[kind]
  return to === undefined ? null : (
    <Link to={to} params={{ dossier, id }}>
      {t('log.open')}
    </Link>
  )
}

const PAGES: Readonly<
  Record<
    string,
    | '/d/$dossier/undertakings/$id'
    | '/d/$dossier/meetings/$id'
    | '/d/$dossier/projects/$id'
    | '/d/$dossier/minutes/$id'
    | '/d/$dossier/documents/$id'
  >
> = {
  undertaking: '/d/$dossier/undertakings/$id',
  meeting: '/d/$dossier/meetings/$id',
  project: '/d/$dossier/projects/$id',
  minutes: '/d/$dossier/minutes/$id',
  document: '/d/$dossier/documents/$id',
}
