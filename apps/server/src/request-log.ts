import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

/**
 * Logs each answer: method, path, status, milliseconds. Never the query (one-time links and searches are in it), a header
 * or a body.
 */
export function requestLog(logger: Logger, listener: Listener): Listener {
  return (request, response) => {
    const started = performance.now()
    response.once('close', () => {
      const path = (request.url ?? '').split('?')[0]
      const line = {
        method: request.method,
        path,
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        ...(response.writableFinished ? {} : { aborted: true }),
      }
      logger[response.statusCode >= 500 ? 'error' : 'debug'](line, 'answered')
    })
    return listener(request, response)
  }
}
