import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { askerOf } from './access/asker.ts'
import { bodyLimits } from './access/bodyLimits.ts'
import { sameOrigin } from './access/sameOrigin.ts'
import { createSessions, type Sessions } from './access/sessions.ts'
import type { Api, ApiContext, ApiEnvironment, ApiOptions } from './context.ts'
import { defaultEffects } from './effects.ts'
import { Refused } from './errors.ts'
import { createJobs, type Jobs } from './jobs/runner.ts'
import type { OpenApiDocument } from './page/openApiDocument.ts'
import { problemOf, problemResponse } from './problem.ts'
import { boardRoutes } from './routes/boards.ts'
import { briefRoutes } from './routes/briefs.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { courseRoutes } from './routes/course.ts'
import { documentRoutes } from './routes/documents.ts'
import { dossierRoutes } from './routes/dossiers.ts'
import { figureRoutes } from './routes/figures.ts'
import { findingRoutes } from './routes/findings.ts'
import { instrumentRoutes } from './routes/instruments.ts'
import { jobRoutes } from './routes/jobs.ts'
import { logRoutes } from './routes/log.ts'
import { giveSession, isEntrance, meRoutes } from './routes/me.ts'
import { meetingRoutes } from './routes/meetings.ts'
import { mergeRoutes } from './routes/merges.ts'
import { minutesRoutes } from './routes/minutes.ts'
import { noteRoutes } from './routes/notes.ts'
import { obstacleRoutes } from './routes/obstacles.ts'
import { peopleRoutes } from './routes/people.ts'
import { projectRoutes } from './routes/projects.ts'
import { responsibleRoutes } from './routes/responsibles.ts'
import { searchRoutes } from './routes/search.ts'
import { seriesRoutes } from './routes/series.ts'
import { sessionRoutes } from './routes/sessions.ts'
import { targetRoutes } from './routes/targets.ts'
import { undertakingRoutes } from './routes/undertakings.ts'
import { Problem } from './schemas/common.ts'

/** Every group of routes; a new one is one file and one line here. */
const routes = [
  meRoutes,
  dossierRoutes,
  meetingRoutes,
  figureRoutes,
  seriesRoutes,
  targetRoutes,
  boardRoutes,
  documentRoutes,
  findingRoutes,
  searchRoutes,
  undertakingRoutes,
  responsibleRoutes,
  obstacleRoutes,
  sessionRoutes,
  courseRoutes,
  minutesRoutes,
  mergeRoutes,
  noteRoutes,
  instrumentRoutes,
  calendarRoutes,
  peopleRoutes,
  projectRoutes,
  briefRoutes,
  logRoutes,
  jobRoutes,
]

/** An app with the whole API, and the secrets of its one-time links. */
export interface ApiApp {
  readonly app: OpenAPIHono<ApiEnvironment>
  /** Path of a link that lets one browser in, once, within ten minutes, as the keeper of the register. */
  readonly oneTimeLink: (user: string) => Promise<string>
  readonly sessions: Sessions
  /** The work that requests leave behind; to be stopped before the register is closed. */
  readonly jobs: Jobs
}

/**
 * The API over a register: `/api/v1/…`, `/api` (a page), `/enter` (one-time links). Opens no port.
 *
 *     const { app, oneTimeLink } = createApi({ register, read, takeIn })
 *     await app.request(await oneTimeLink('desk'))
 */
export function createApi(options: ApiOptions): ApiApp {
  const effects = { ...defaultEffects, ...options.effects }
  const sessions = createSessions(options.register, effects)
  const jobs = createJobs(options.register, (error, path) => effects.report(error, { method: 'job', path }))
  const context: ApiContext = { version: '0.0.0', uploadLimit: 200_000_000, ...options, effects, sessions, jobs }

  const api: Api = new OpenAPIHono<ApiEnvironment>({ defaultHook: refuseInvalid })
  api.openAPIRegistry.register('Problem', Problem)
  api.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'rapporteur_session',
  })
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })

  // Described when first asked for, which no start waits for.
  let document: Promise<OpenApiDocument> | null = null
  const described = () =>
    (document ??= import('./page/openApiDocument.ts').then((page) => page.openApiDocument(api, context.version)))

  api.get('/openapi.json', async (c) => c.json(await described()))
  api.use(compress())
  api.use(sameOrigin)
  api.use(async (c, next) => {
    const asker = await askerOf(c, sessions)
    if (asker) c.set('asker', asker)
    else if (!isEntrance(c.req.method, c.req.path))
      throw new Refused('not-signed-in', 'Open the one-time link that the server printed, or send an API token.')
    await next()
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  })
  // After the question who it is: a stranger's body is not read at all.
  api.use(bodyLimits(context.uploadLimit))
  for (const add of routes) add(api, context)

  const app = new OpenAPIHono<ApiEnvironment>()
  app.use(async (c, next) => {
    await next()
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'no-referrer')
  })
  app.onError((error, c) => {
    if (problemOf(error).status >= 500) effects.report(error, { method: c.req.method, path: c.req.path })
    return problemResponse(c, error)
  })
  app.route('/api/v1', api)
  app.all('/api/v1/*', (c) =>
    problemResponse(c, new Refused('not-found', `There is no ${c.req.method} ${c.req.path}.`)),
  )
  app.get('/api', async (c) => {
    const { apiPage } = await import('./page/apiPage.ts')
    c.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; frame-ancestors 'none'",
    )
    return c.html(apiPage(await described()))
  })
  app.get('/enter', async (c) => {
    const session = await sessions.enter(c.req.query('token') ?? '')
    if (!session)
      return problemResponse(
        c,
        new Refused('link-used', 'This link was used or is too old; start the server again for a new one.'),
      )
    giveSession(c, session)
    c.header('cache-control', 'no-store')
    return c.redirect('/', 303)
  })

  return { app, sessions, jobs, oneTimeLink: async (user) => `/enter?token=${await sessions.makeLink(user)}` }
}

/** A request whose parameters, query or body do not fit its schema, in one sentence and field by field. */
function refuseInvalid(result: { success: boolean; target?: string; error?: unknown }): void {
  if (result.success) return
  const issues =
    (result.error as { issues?: readonly { path: readonly PropertyKey[]; message: string }[] }).issues ?? []
  const errors = issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
  const first = errors[0]
  const where = first?.path ? `"${first.path}" of the ${nameOf(result.target)}` : `the ${nameOf(result.target)}`
  throw new Refused(
    'invalid-request',
    `${where[0]!.toUpperCase()}${where.slice(1)} is not as it must be: ${first?.message ?? 'unreadable'}.`,
    errors,
  )
}

const TARGETS: Record<string, string> = { json: 'body', query: 'query', param: 'path' }
const nameOf = (target: string | undefined): string => TARGETS[target ?? ''] ?? 'request'
