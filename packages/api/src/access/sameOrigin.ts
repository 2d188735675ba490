import type { MiddlewareHandler } from 'hono'
import { Refused } from '../errors.ts'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes that another site's page could have sent: a plain form can send neither JSON nor a header of its own,
 * and a browser says where a request comes from.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (!READS.has(c.req.method)) {
    const site = c.req.header('sec-fetch-site')
    if (site && site !== 'same-origin' && site !== 'none')
      throw new Refused('foreign-request', 'Changes are accepted only from the pages of this server.')
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    if (type !== 'application/json' && !c.req.header('x-rapporteur'))
      throw new Refused(
        'wrong-content-type',
        'A change must be sent as application/json or with the header X-Rapporteur: 1.',
      )
  }
  await next()
}
