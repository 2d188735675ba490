import { STATUS_CODES } from 'node:http'
import { RegisterError } from '@rapporteur/register'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { Refused } from './errors.ts'
import type { Problem } from './schemas/common.ts'

/** What an error tells a client (RFC 9457). What we did not expect says nothing of its inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused)
    return problem(error.status, error.code, error.message, error.errors.length ? [...error.errors] : undefined)
  if (error instanceof RegisterError) {
    const detail = error.status >= 500 ? 'The register could not be reached; nothing was changed.' : error.message
    return problem(error.status, error.code.toLowerCase().replaceAll('_', '-'), detail)
  }
  if (error instanceof HTTPException)
    return problem(
      error.status,
      error.status === 400 ? 'invalid-request' : 'refused',
      error.message || 'The request was refused.',
    )
  return problem(
    500,
    'unexpected',
    'Something failed that should not have; nothing was changed. The log has the details.',
  )
}

function problem(status: number, code: string, detail: string, errors?: Problem['errors']): Problem {
  const title = STATUS_CODES[status] ?? 'Error'
  return { type: `/api#${code}`, title, status, code, detail, ...(errors ? { errors } : {}) }
}

/** The problem as a response. */
export function problemResponse(c: Context, error: unknown): Response {
  const body = problemOf(error)
  return c.body(JSON.stringify(body), body.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  })
}
