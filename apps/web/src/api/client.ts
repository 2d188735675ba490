import { ApiError, errorFrom, UNREACHABLE } from './errors.ts'

const BASE = '/api/v1'

/** Values of a query; those that are null, undefined or empty are left out. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

export function address(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return `${BASE}${path}${text ? `?${text}` : ''}`
}

/** Address of something in a dossier: `within('d1', 'documents', 'a/b')`. */
export const within = (dossier: string, ...parts: readonly string[]): string =>
  ['/dossiers', dossier, ...parts].map((part, place) => (place === 0 ? part : encodeURIComponent(part))).join('/')

async function ask<T>(url: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(url, { ...init, credentials: 'same-origin' })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError(0, UNREACHABLE, null, { cause })
  }
  if (!response.ok) throw await errorFrom(response)
  return (response.status === 204 ? undefined : await response.json()) as T
}

export const get = <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  ask<T>(address(path, query), { headers: { Accept: 'application/json' }, ...(signal ? { signal } : {}) })

export const send = <T>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T> =>
  ask<T>(address(path), {
    method,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Rapporteur': '1' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
