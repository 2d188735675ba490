import { Link } from '@tanstack/react-router'
import type { Mention } from '@rapporteur/api/schemas'
import { useText } from '../../i18n/TextProvider.tsx'
import { Tone } from '../../parts/Badges.tsx'
import { Quote } from '../../parts/Quote.tsx'

/** An undertaking's way through sessions and documents, the first mention first. */
export function LifeLine({ dossier, mentions }: { dossier: string; mentions: readonly Mention[] }) {
  const { t, format } = useText()
  return (
    <ol className="timeline">
      {mentions.map(({ id, kind, date, due, meetingId, note, unexpected, source }) => (
        <li key={id}>
          <span className="when">{date === null ? t('date.unknown') : format.date(date)}</span>
          <div>
            <Tone tone={kind === 'fulfilled' ? 'good' : 'quiet'}>{t(`link.${kind}`)}</Tone>{' '}
            {unexpected && <Tone tone="warn">{t('mention.unexpected')}</Tone>}{' '}
            {meetingId !== null && (
              <Link to="/d/$dossier/meetings/$id" params={{ dossier, id: meetingId }}>
                {t('mention.meeting')}
              </Link>
            )}
            {due !== null && <p className="row-facts">{t('mention.due', { date: format.date(due) })}</p>}
            {note !== null && <p>{note}</p>}
            {source && <Quote anchor={source.anchor} />}
          </div>
        </li>
      ))}
    </ol>
  )
}
