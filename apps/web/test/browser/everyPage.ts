import type { BrowserContext } from 'playwright-core'

const DOSSIER = 'viet-nam-russia'
const API = '/api/v1'
const HOME = `/d/${DOSSIER}`

/**
 * Addresses of every page of the sample dossier, by name, with something on each: sits down at one side's desk and enters, as a
 * person would, a planned session with its minutes, a note, an agency, an obstacle and a project's state. Words are made up.
 */
export async function everyPage(context: BrowserContext): Promise<Record<string, string>> {
  const { request } = context
  const ask = async <T>(path: string): Promise<T> =>
    (await request.get(`${API}/dossiers/${DOSSIER}${path}`)).json() as Promise<T>
  const send = async <T>(method: string, path: string, data: unknown): Promise<T> => {
    const answer = await request.fetch(API + path, { method, data: JSON.stringify(data), headers: HEADERS })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return (answer.status() === 204 ? undefined : await answer.json()) as T
  }
  const within = (path: string): string => `/dossiers/${DOSSIER}${path}`

  await send('POST', '/me/side', { dossierId: DOSSIER, side: 'VN' })
  const documents = await ask<{ items: { id: string; counts: { figure: number } }[] }>('/documents?limit=100')
  const rich = documents.items.toSorted((a, b) => b.counts.figure - a.counts.figure)[0]!
  const { findings } = await ask<{ findings: { id: string; kind: string }[] }>(`/documents/${rich.id}`)
  const figure = findings.find(({ kind }) => kind === 'figure') ?? findings[0]!
  const meetings = await ask<{ items: { id: string; documents: number }[] }>('/meetings?kind=session&limit=100')
  const meeting = meetings.items.toSorted((a, b) => b.documents - a.documents)[0]!
  const bodies = await ask<{ items: { id: string }[] }>('/bodies')
  const targets = await ask<{ items: { id: string }[] }>('/targets')
  const projects = await ask<{ items: { id: string }[] }>('/projects')
  const agencies = await ask<{ items: { id: string; side: string }[] }>('/agencies')
  const undertakings = await ask<{ items: { id: string }[] }>('/undertakings?attention=overdue&limit=1')
  const [body, project, undertaking] = [bodies.items[0]!.id, projects.items[0]!, undertakings.items[0]!.id]

  const planned = await send<{ meetingId: string }>('POST', within('/sessions'), {
    bodyId: body,
    ordinal: 26,
    date: '2027-04',
  })
  await send('POST', within(`/meetings/${planned.meetingId}/agenda`), {})
  const minutes = await send<{ id: string; version: number }>('POST', within('/minutes'), {
    meetingId: planned.meetingId,
    titles: { vi: 'Biên bản mẫu', ru: 'Образец протокола' },
    languages: ['vi', 'ru'],
  })
  await send('PUT', within(`/minutes/${minutes.id}/articles/article-1`), {
    texts: { vi: 'Hai bên xem lại danh mục dự án mẫu.', ru: 'Стороны пересмотрят образец перечня проектов.' },
    version: minutes.version,
  })
  await send('POST', within('/notes'), { subject: { kind: 'undertaking', id: undertaking }, text: 'A sample note.' })
  await send('POST', within(`/undertakings/${undertaking}/responsibles`), {
    agencyId: agencies.items.find(({ side }) => side === 'VN')!.id,
    note: null,
  })
  await send('POST', within(`/undertakings/${undertaking}/obstacles`), {
    kind: 'payments',
    text: 'A sample obstacle.',
    openedOn: '2024-05',
  })
  await send('POST', within(`/projects/${project.id}/state`), {
    state: 'Sample state',
    since: '2025',
    version: await version(),
  })

  async function version(): Promise<number> {
    return (await ask<{ version: number }>(`/projects/${project.id}`)).version
  }
  const reader = `${HOME}/documents/${rich.id}`
  return {
    home: HOME,
    meetings: `${HOME}/meetings`,
    meeting: `${HOME}/meetings/${meeting.id}`,
    agenda: `${HOME}/meetings/${planned.meetingId}`,
    sessions: `${HOME}/sessions`,
    preparing: `${HOME}/sessions/${body}`,
    course: `${HOME}/sessions/${body}/course`,
    minutes: `${HOME}/minutes/${minutes.id}`,
    target: `${HOME}/targets/${encodeURIComponent(targets.items[0]!.id)}`,
    undertakings: `${HOME}/undertakings`,
    undertaking: `${HOME}/undertakings/${undertaking}`,
    figures: `${HOME}/figures`,
    disagreements: `${HOME}/disagreements`,
    growth: `${HOME}/disagreements?growth=confirmed`,
    instruments: `${HOME}/instruments`,
    calendar: `${HOME}/calendar`,
    projects: `${HOME}/projects`,
    project: `${HOME}/projects/${project.id}`,
    people: `${HOME}/people`,
    documents: `${HOME}/documents`,
    reader,
    'reader-finding': `${reader}?finding=${figure.id}&came=${encodeURIComponent(`${HOME}/figures`)}`,
    review: `${HOME}/review`,
    add: `${HOME}/add`,
    search: `${HOME}/search?q=${encodeURIComponent('Long Phú 1')}`,
    'search-nothing': `${HOME}/search?q=xyzzy`,
    notes: `${HOME}/notes`,
    brief: `${HOME}/brief`,
    log: `${HOME}/log`,
    dossiers: '/dossiers',
    settings: '/settings',
    'sign-in': '/sign-in',
    missing: '/no/such/page',
  }
}

const HEADERS = { 'X-Rapporteur': '1', 'Content-Type': 'application/json' }
