import { Link } from '@tanstack/react-router'
import type { DossierHome } from '@rapporteur/api/schemas'
import type { ReactNode } from 'react'
import { useDossierId } from '../../app/useDossier.ts'
import { meetingTitle, placeOf } from '../../format/meetings.ts'
import { useText } from '../../i18n/TextProvider.tsx'

/** What wants an officer's eye today: the next meeting first, then what is late, silent, disputed or running out. */
export function Attention({ home }: { home: DossierHome }) {
  const { t } = useText()
  const dossier = useDossierId()
  const { counts } = home
  return (
    <section className="attention" aria-label={t('home.attention')}>
      <NextMeeting home={home} />
      <Tile value={counts.overdue} label={t('home.overdue')} tone="bad">
        <Link
          to="/d/$dossier/undertakings"
          params={{ dossier }}
          search={{ attention: 'overdue' }}
          aria-label={t('attention.overdue')}
        />
      </Tile>
      <Tile value={counts.silent} label={t('home.silent')} tone="warn">
        <Link
          to="/d/$dossier/undertakings"
          params={{ dossier }}
          search={{ attention: 'silent' }}
          aria-label={t('attention.silent')}
        />
      </Tile>
      <Tile value={counts.disagreements} label={t('home.disagreements')} tone="warn">
        <Link to="/d/$dossier/disagreements" params={{ dossier }} aria-label={t('nav.disagreements')} />
      </Tile>
      <Tile value={counts.expiring} label={t('home.expiring')} tone="warn">
        <Link to="/d/$dossier/instruments" params={{ dossier }} aria-label={t('nav.instruments')} />
      </Tile>
      <Tile value={counts.unreviewed} label={t('home.unreviewed')} tone="quiet">
        <Link to="/d/$dossier/review" params={{ dossier }} aria-label={t('nav.review')} />
      </Tile>
    </section>
  )
}

interface TileProps {
  readonly value: number
  readonly label: string
  readonly tone: 'bad' | 'warn' | 'quiet'
  /** A link that covers the tile. */
  readonly children?: ReactNode
}

function Tile({ value, label, tone, children }: TileProps) {
  const { format } = useText()
  return (
    <div className={`tile ${value > 0 ? `tile-${tone}` : 'tile-none'}`}>
      <span className="tile-value">{format.number(value)}</span>
      <span className="tile-label">{label}</span>
      {children}
    </div>
  )
}

function NextMeeting({ home }: { home: DossierHome }) {
  const { t, format } = useText()
  const dossier = useDossierId()
  const next = home.nextMeeting
  const shown = next?.meeting ?? home.lastMeeting
  if (!shown) {
    return (
      <div className="tile tile-wide tile-none">
        <span className="tile-value">—</span>
        <span className="tile-label">{t('home.noSession')}</span>
      </div>
    )
  }
  const daysLeft = next?.daysLeft ?? null
  return (
    <div className="tile tile-wide">
      <span className="tile-value">
        {next === null
          ? t('home.noNext')
          : daysLeft === null
            ? t('home.dateOpen')
            : daysLeft >= 0
              ? t('count.daysLeft', { count: daysLeft })
              : t('count.daysPast', { count: -daysLeft })}
      </span>
      <span className="tile-label">
        {next === null ? t('home.lastSession') : t('home.nextSession')}{' '}
        <Link to="/d/$dossier/meetings/$id" params={{ dossier, id: shown.id }} className="plain-link">
          {meetingTitle(shown, t, format)}
        </Link>
        {shown.date !== null && `, ${format.date(shown.date)}`}
        {shown.place !== null && `, ${placeOf(shown, format)}`}
      </span>
    </div>
  )
}
