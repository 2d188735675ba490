import { createServer, type Server } from 'node:http'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createApi, type ApiOptions } from '@rapporteur/api'
import type { Register } from '@rapporteur/register'
import type { Logger } from 'pino'
import { ServerFailed } from './errors.ts'
import { listen } from './port.ts'
import { requestLog } from './request-log.ts'
import { pagesOf } from './pages.ts'
import { isOurHost, LOOPBACK_NAMES } from './security.ts'

export interface ServerOptions extends Pick<ApiOptions, 'read' | 'takeIn' | 'version' | 'effects' | 'uploadLimit'> {
  readonly register: Register
  readonly logger: Logger
  /** Folder of the built pages; without it only the API is served. */
  readonly pages?: string | undefined
  /** Port to listen on; 0 takes a free one. Default 0. */
  readonly port?: number | undefined
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string | undefined
  /** Further names this server is asked for by, such as `register.example.gov`. */
  readonly names?: readonly string[] | undefined
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:41234`. */
  readonly address: string
  /** A fresh link that lets one browser in, once, within ten minutes. */
  readonly link: () => Promise<string>
  /** Lets what is being answered end (ten seconds at most) and the work under way in the background; the register stays open. */
  readonly stop: () => Promise<void>
}

/** How often work on the register's list is looked for, in milliseconds; what this process puts there is begun at once. */
const LOOK_ALONE = 15_000
const LOOK_AMONG_OTHERS = 3_000

/** How long answers that are on their way may still take at the stop. */
const PATIENCE = 10_000

/** Starts the API and the pages on one port. Throws ServerFailed in one sentence. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { register, logger } = options
  const {
    app: api,
    oneTimeLink,
    jobs,
  } = createApi({
    ...options,
    effects: {
      report: (error, request) => logger.error({ err: error, ...request }, 'a request failed unexpectedly'),
      ...options.effects,
    },
    register,
  })
  if (options.pages && !existsSync(join(options.pages, 'index.html')))
    throw new ServerFailed('PAGES_MISSING', `There are no built pages in ${options.pages}; run npm start once.`)
  const pages = options.pages ? await pagesOf(options.pages) : null
  const names = [...LOOPBACK_NAMES, ...(options.names ?? []).map((name) => name.toLowerCase())]

  const answer = async (request: Request): Promise<Response> => {
    if (!isOurHost(request.headers.get('host') ?? undefined, names))
      return new Response('This server does not answer to that name.\n', { status: 421 })
    const { pathname } = new URL(request.url)
    const isApi = pathname === '/api' || pathname.startsWith('/api/') || pathname === '/enter'
    return (isApi ? null : await pages?.(request)) ?? (await api.fetch(request))
  }

  const server = createServer(requestLog(logger, getRequestListener(answer)))
  await listen(server, options.port ?? 0, options.host ?? '127.0.0.1')
  await jobs.start(register.engine === 'pglite' ? LOOK_ALONE : LOOK_AMONG_OTHERS)
  const { address, port, family } = server.address() as AddressInfo
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
  return { address: url, link: async () => url + (await oneTimeLink('desk')), stop: () => stop(server).then(jobs.stop) }
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE)
    server.close(() => {
      clearTimeout(impatient)
      resolve()
    })
    server.closeIdleConnections()
  })
}
