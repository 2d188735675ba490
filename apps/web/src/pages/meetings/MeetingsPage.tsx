import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Meeting } from '@rapporteur/api/schemas'
import { meetingsQuery } from '../../api/queries.ts'
import { meetingTitle, placeOf } from '../../format/meetings.ts'
import { useText } from '../../i18n/TextProvider.tsx'
import { MachineMark, Tone } from '../../parts/Badges.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Filters } from '../../parts/Filters.tsx'
import { FilterSelect } from '../../parts/FilterSelect.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { MoreButton } from '../../parts/MoreButton.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Quoted } from '../../parts/Quoted.tsx'
import { SavedViews } from '../../parts/SavedViews.tsx'
import { usePages } from '../../parts/usePages.ts'

const KINDS = ['session', 'talks', 'visit', 'forum', 'signing'] as const
const STATUSES = ['held', 'planned'] as const

/** Sessions and meetings in the order of time, the latest first, a heading for each year. */
export function MeetingsPage() {
  const { t, format } = useText()
  const { dossier } = useParams({ from: '/d/$dossier/meetings' })
  const filters = useSearch({ from: '/d/$dossier/meetings' })
  const navigate = useNavigate({ from: '/d/$dossier/meetings' })
  const meetings = usePages(meetingsQuery(dossier, { order: 'desc', ...filters }))
  const set = (name: keyof typeof filters) => (value: string | undefined) =>
    void navigate({ search: (search) => ({ ...search, [name]: value }), replace: true })
  return (
    <>
      <PageHead title={t('nav.meetings')} lead={t('meetings.lead')} />
      <SavedViews />
      <Filters of={filters}>
        <FilterSelect
          label={t('field.kind')}
          value={filters.kind}
          choose={set('kind')}
          choices={KINDS.map((value) => ({ value, label: t(`meetingKind.${value}`) }))}
        />
        <FilterSelect
          label={t('field.status')}
          value={filters.status}
          choose={set('status')}
          choices={STATUSES.map((value) => ({ value, label: t(`meetingStatus.${value}`) }))}
        />
      </Filters>
      <Loaded query={meetings}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty title={t('meetings.empty')} advice={t('list.emptyAdvice')} />
          ) : (
            <>
              <output className="soft">{t('count.meetings', { count: total })}</output>
              {byYear(items).map(([year, group]) => (
                <section key={year} className="year">
                  <h2>{year === '' ? t('date.unknown') : format.date(year)}</h2>
                  <ol className="timeline">
                    {group.map((meeting) => (
                      <MeetingRow key={meeting.id} dossier={dossier} meeting={meeting} />
                    ))}
                  </ol>
                </section>
              ))}
              <MoreButton shown={items.length} total={total} more={meetings.more} />
            </>
          )
        }
      </Loaded>
    </>
  )
}

/** Neighbours of one year together; the list's own order stays. */
function byYear(meetings: readonly Meeting[]): [string, Meeting[]][] {
  return [...Map.groupBy(meetings, ({ date }) => date?.slice(0, 4) ?? '')]
}

function MeetingRow({ dossier, meeting }: { dossier: string; meeting: Meeting }) {
  const { t, format } = useText()
  return (
    <li className={`meeting-row${meeting.kind === 'session' ? ' is-session' : ''}`}>
      <span className="when">{meeting.date === null ? t('date.unknown') : format.date(meeting.date)}</span>
      <div>
        <Link to="/d/$dossier/meetings/$id" params={{ dossier, id: meeting.id }} className="row-title">
          {meetingTitle(meeting, t, format)}
        </Link>{' '}
        {meeting.status === 'planned' && <Tone tone="warn">{t('meetingStatus.planned')}</Tone>}{' '}
        <MachineMark standing={meeting.standing} />
        {/* A numbered session has its name; of talks and visits only the words say who met. */}
        {meeting.bodyId === null && meeting.titles === null && meeting.words && <Quoted words={meeting.words} />}
        <p className="row-facts">
          {[
            placeOf(meeting, format),
            meeting.online ? t('meeting.online') : null,
            meeting.documents > 0 ? t('count.documents', { count: meeting.documents }) : null,
          ]
            .filter((fact) => fact !== null)
            .join(' · ')}
        </p>
      </div>
    </li>
  )
}
