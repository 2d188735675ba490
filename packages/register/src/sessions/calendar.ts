import { sql } from 'kysely'
import type { IsoDate, LanguageCode } from '../contracts.ts'
import type { Read } from '../database/handles.ts'
import type { DossierSettings, Tables } from '../database/tables.ts'
import { NotFound } from '../errors.ts'
import { loadTerms } from '../instruments/instruments.ts'
import { LIVING } from '../queries/conditions.ts'
import { wordsColumn } from '../queries/sources.ts'
import { addYears } from '../rules/dates.ts'
import { calendarOf, type CalendarEvent } from '../rules/calendar.ts'
import { loadLives } from '../undertakings/load-lives.ts'
import { todayOf } from '../undertakings/undertakings.ts'
import type { Names, Wording } from '../views.ts'
import { listSessions } from './sessions.ts'

/** An event with the names of what it is about. */
export interface CalendarEntry extends CalendarEvent {
  readonly name: Names
}

const UNREMEMBERED: ReadonlySet<string> = new Set(['minutes', 'other'])

/** Sessions, due dates, expiries, notices and anniversaries between two days; default from a year ago to two years ahead. */
export async function getCalendar(
  read: Read,
  dossierId: string,
  stretch: { from?: IsoDate; until?: IsoDate } = {},
): Promise<CalendarEntry[]> {
  const today = todayOf(read)
  const from = stretch.from ?? addYears(today, -1)!
  const until = stretch.until ?? addYears(today, 2)!
  const lives = await loadLives(read, dossierId, sql`u.due_end >= ${from}`, today)
  const sessions = await listSessions(read, dossierId)
  const [dossier] = await read.rows(
    sql<{ settings: DossierSettings }>`select settings from dossiers where dossier_id = ${dossierId}`,
  )
  const remembered = dossier?.settings.remembered ?? []
  const instruments = await read.rows(
    sql<Pick<Tables['instruments'], 'id' | 'kind' | 'title' | 'subject' | 'signed_on'> & { words: Wording | null }>`
      select i.id, i.kind, i.title, i.subject, case when i.status <> 'planned' then i.signed_on end as signed_on, ${wordsColumn('instrument', 'i')}
      from instruments i where i.dossier_id = ${dossierId} and i.state in ${LIVING}`,
  )
  const events = calendarOf({
    sessions,
    undertakings: lives.map(({ row, life }) => ({ id: row.id, life })),
    terms: await loadTerms(read, dossierId),
    remembered: [
      ...remembered,
      // Of hundreds of papers only the round years are kept; nobody keeps those of minutes.
      ...instruments.flatMap(({ id, kind, signed_on }) =>
        signed_on === null || UNREMEMBERED.has(kind) ? [] : [{ id, on: signed_on, every: 5 }],
      ),
    ],
    from,
    until,
  })
  const names = new Map<string, Names>(lives.map(({ row }) => [row.id, row.wording]))
  const bodies = await read.rows(
    sql<{ id: string; name: Names }>`select id, name from bodies where dossier_id = ${dossierId}`,
  )
  for (const session of sessions) names.set(session.id, bodies.find(({ id }) => id === session.body)?.name ?? {})
  for (const { id, title, subject, words } of instruments)
    names.set(id, title ?? { [words?.language ?? 'en']: subject ?? words?.text ?? '' })
  for (const { id, name } of remembered) names.set(id, name)
  return events.map((event) => ({ ...event, name: names.get(event.subject) ?? {} }))
}

const WORDS: Readonly<Record<string, Readonly<Record<CalendarEvent['kind'], string>>>> = {
  vi: {
    session: 'Khóa họp',
    due: 'Đến hạn',
    expiry: 'Hết hiệu lực',
    notice: 'Hạn chót thông báo',
    anniversary: 'Kỷ niệm',
  },
  ru: {
    session: 'Заседание',
    due: 'Срок',
    expiry: 'Истекает',
    notice: 'Последний день уведомления',
    anniversary: 'Годовщина',
  },
  zh: { session: '会议', due: '到期', expiry: '失效', notice: '通知截止日', anniversary: '周年' },
  en: { session: 'Session', due: 'Due', expiry: 'Expires', notice: 'Last day for notice', anniversary: 'Anniversary' },
}

/**
 * The calendar as an iCalendar feed of all-day events in one of the four languages. What is known only by its month or year spans it.
 * Throws {@link NotFound}.
 */
export async function calendarFeed(read: Read, dossierId: string, language: LanguageCode = 'en'): Promise<string> {
  const [dossier] = await read.rows(sql<{ name: Names }>`select name from dossiers where dossier_id = ${dossierId}`)
  if (!dossier) throw new NotFound('dossier', dossierId)
  const words = WORDS[language] ?? WORDS['en']!
  const inLanguage = (name: Names) => name[language] ?? name['en'] ?? Object.values(name)[0] ?? ''
  // Long to load, and few ask for a feed.
  const { default: ical, ICalCalendarMethod } = await import('ical-generator')
  const calendar = ical({
    name: inLanguage(dossier.name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Rapporteur', product: 'register' },
  })
  for (const event of await getCalendar(read, dossierId)) {
    const title = inLanguage(event.name)
    const number =
      event.number !== null && (event.kind === 'session' || event.kind === 'anniversary') ? ` ${event.number}` : ''
    calendar.createEvent({
      id: `${dossierId}/${event.uid}`,
      start: event.start,
      end: event.endExclusive,
      allDay: true,
      stamp: read.effects.now(),
      summary: `${words[event.kind]}${number}${title ? `: ${title}` : ''}`,
    })
  }
  return calendar.toString()
}
