import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { CalendarEntry } from '@rapporteur/api/schemas'
import type { ReactNode } from 'react'
import { address, within } from '../../api/client.ts'
import { calendarQuery, homeQuery } from '../../api/queries.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { Tone } from '../../parts/Badges.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Words } from '../../parts/Words.tsx'

const TONE = { session: 'good', due: 'warn', expiry: 'bad', notice: 'bad', anniversary: 'quiet' } as const

/** Sessions, dues, expiries and anniversaries from today on; the past behind one click. */
export function CalendarPage() {
  const { t, language } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/calendar' })
  const calendar = useQuery(calendarQuery(dossier))
  // The server's day, from which it counts everything else too; until it is known nothing is past.
  const today = useQuery(homeQuery(dossier)).data?.today ?? ''
  return (
    <>
      <PageHead title={t('nav.calendar')} lead={<p>{t('calendar.lead')}</p>}>
        <a className="button" href={address(within(dossier, 'calendar.ics'), { language })} download="rapporteur.ics">
          {t('calendar.feed')}
        </a>
      </PageHead>
      <Loaded query={calendar}>
        {({ items }) => {
          const inOrder = items.toSorted((a, b) => a.start.localeCompare(b.start) || a.uid.localeCompare(b.uid))
          const ahead = inOrder.filter(({ endExclusive }) => endExclusive > today)
          const past = inOrder.filter(({ endExclusive }) => endExclusive <= today).toReversed()
          return (
            <>
              {ahead.length === 0 ? (
                <Empty title={t('calendar.empty')} advice={t('calendar.emptyAdvice')} />
              ) : (
                <Years dossier={dossier} entries={ahead} />
              )}
              {past.length > 0 && (
                <details>
                  <summary>{t('calendar.past', { count: past.length })}</summary>
                  <Years dossier={dossier} entries={past} />
                </details>
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

function Years({ dossier, entries }: { dossier: string; entries: readonly CalendarEntry[] }) {
  const { t, format } = useText()
  return [...Map.groupBy(entries, ({ start }) => start.slice(0, 4))].map(([year, group]) => (
    <section key={year} className="year">
      <h2>{format.date(year)}</h2>
      <ol className="timeline">
        {group.map((entry) => (
          <li key={entry.uid}>
            <span className="when">{format.date(entry.on)}</span>
            <div>
              <Tone tone={TONE[entry.kind]}>{t(`calendarKind.${entry.kind}`)}</Tone>{' '}
              <Subject dossier={dossier} entry={entry}>
                {entry.kind === 'session' &&
                  entry.number !== null &&
                  `${t('meeting.ordinal', { ordinal: format.ordinal(entry.number) })}, `}
                <Words of={entry.names} />
              </Subject>
            </div>
          </li>
        ))}
      </ol>
    </section>
  ))
}

/** A link to what the entry is about. */
function Subject({ dossier, entry, children }: { dossier: string; entry: CalendarEntry; children: ReactNode }) {
  const params = { dossier, id: entry.subjectId }
  if (entry.kind === 'session') {
    return (
      <Link to="/d/$dossier/meetings/$id" params={params} className="plain-link">
        {children}
      </Link>
    )
  }
  if (entry.kind === 'due') {
    return (
      <Link to="/d/$dossier/undertakings/$id" params={params} className="plain-link">
        {children}
      </Link>
    )
  }
  return (
    <Link to="/d/$dossier/instruments" params={{ dossier }} hash={entry.subjectId} className="plain-link">
      {children}
    </Link>
  )
}
