import { useState } from 'react'
import type { Obstacle } from '@rapporteur/api/schemas'
import { send, within } from '../api/client.ts'
import { useWrite } from '../api/useWrite.ts'
import { useMembership } from '../app/useMembership.ts'
import { useText } from '../i18n/TextProvider.tsx'
import { Tone } from './Badges.tsx'
import { DATE_PATTERN } from './datePattern.ts'
import { ErrorNotice } from './ErrorNotice.tsx'

/** What the form offers; one entered elsewhere under another word is shown by that word. */
const KINDS = ['money', 'payments', 'law', 'permission', 'technical', 'transport', 'decision', 'other'] as const

interface Props {
  readonly dossier: string
  /** What they stand in the way of. */
  readonly of: 'undertakings' | 'projects'
  readonly id: string
  readonly obstacles: readonly Obstacle[]
}

/** What stands in the way, since when, and what is gone by now. */
export function Obstacles({ dossier, of, id, obstacles }: Props) {
  const { t, format } = useText()
  const membership = useMembership(dossier)
  const writes = membership != null && membership.role !== 'reader'
  return (
    <section>
      <h2>{t('undertaking.obstacles')}</h2>
      {obstacles.length === 0 ? (
        <p className="soft">{t('obstacle.none')}</p>
      ) : (
        <ul className="rows">
          {obstacles.map((obstacle) => {
            const kind = KINDS.find((one) => one === obstacle.kind)
            return (
              <li key={obstacle.id}>
                <Tone tone={obstacle.closedOn === null ? 'warn' : 'quiet'}>
                  {kind ? t(`obstacleKind.${kind}`) : obstacle.kind}
                </Tone>{' '}
                {obstacle.text}
                <span className="source-facts">
                  {obstacle.openedOn === null ? '…' : format.date(obstacle.openedOn)}
                  {' – '}
                  {obstacle.closedOn === null ? t('obstacle.open') : format.date(obstacle.closedOn)}
                </span>
                {writes && obstacle.closedOn === null && <CloseForm dossier={dossier} obstacle={obstacle} />}
              </li>
            )
          })}
        </ul>
      )}
      {writes && <AddForm key={obstacles.length} dossier={dossier} of={of} id={id} />}
    </section>
  )
}

function AddForm({ dossier, of, id }: Omit<Props, 'obstacles'>) {
  const { t } = useText()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('money')
  const [text, setText] = useState('')
  const [since, setSince] = useState('')
  const add = useWrite(dossier, () =>
    send('POST', within(dossier, of, id, 'obstacles'), {
      kind,
      text: text.trim(),
      openedOn: since === '' ? null : since,
    }),
  )
  return (
    <details className="no-print">
      <summary>{t('obstacle.add')}</summary>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate(undefined)
        }}
      >
        <label className="filter">
          <span>{t('obstacle.kind')}</span>
          <select value={kind} onChange={({ target }) => setKind(KINDS.find((one) => one === target.value) ?? kind)}>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`obstacleKind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="filter filter-long">
          <span>{t('obstacle.words')}</span>
          <input required maxLength={4000} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <label className="filter">
          <span>{t('obstacle.since')}</span>
          <input
            pattern={DATE_PATTERN}
            placeholder="2026-10"
            value={since}
            onChange={({ target }) => setSince(target.value)}
          />
        </label>
        <button className="button at-end" disabled={add.isPending || text.trim() === ''}>
          {t('action.save')}
        </button>
        {add.error && <ErrorNotice error={add.error} />}
      </form>
    </details>
  )
}

function CloseForm({ dossier, obstacle }: { dossier: string; obstacle: Obstacle }) {
  const { t } = useText()
  const [on, setOn] = useState('')
  const close = useWrite(dossier, () =>
    send('POST', within(dossier, 'obstacles', obstacle.id, 'close'), { closedOn: on, version: obstacle.version }),
  )
  return (
    <details className="no-print">
      <summary>{t('obstacle.close')}</summary>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault()
          close.mutate(undefined)
        }}
      >
        <label className="filter">
          <span>{t('obstacle.gone')}</span>
          <input
            required
            pattern={DATE_PATTERN}
            placeholder="2026-10"
            value={on}
            onChange={({ target }) => setOn(target.value)}
          />
        </label>
        <button className="button at-end" disabled={close.isPending || on === ''}>
          {t('action.save')}
        </button>
        {close.error && <ErrorNotice error={close.error} />}
      </form>
    </details>
  )
}
