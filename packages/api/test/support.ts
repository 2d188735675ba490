import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeIn } from '@rapporteur/intake'
import { languageOf, read } from '@rapporteur/reading'
import {
  createToken,
  createUser,
  grant,
  installDossier,
  openRegister,
  systemActor,
  type Register,
  type Role,
} from '@rapporteur/register'
import type { z } from '@hono/zod-openapi'
import { expect } from 'vitest'
import { createApi, type ApiApp, type ApiOptions } from '../src/index.ts'

export const DOSSIER = 'malaysia-thailand'

/** A made-up relationship; its people, bodies and figures are invented for these tests. */
export const dossierFile = {
  id: DOSSIER,
  name: { en: 'Malaysia – Thailand', vi: 'Ma-lai-xi-a – Thái Lan', ru: 'Малайзия – Таиланд', zh: '马来西亚—泰国' },
  sides: [
    {
      code: 'MY',
      name: { en: 'Malaysia', ru: 'Малайзия' },
      language: 'en',
      agencies: [{ id: 'my-works', name: { en: 'Ministry of Works' } }],
    },
    {
      code: 'TH',
      name: { en: 'Thailand', ru: 'Таиланд' },
      language: 'en',
      agencies: [{ id: 'th-transport', name: { en: 'Ministry of Transport' } }],
    },
  ],
  bodies: [
    {
      id: 'joint-commission',
      kind: 'commission',
      name: { en: 'Joint Commission', vi: 'Ủy ban hỗn hợp' },
      coChairs: [{ side: 'MY', person: 'anwar', from: '2022' }],
    },
  ],
  people: [
    {
      id: 'anwar',
      side: 'MY',
      name: { en: 'Sample Anwar', ru: 'Анвар Образцовый' },
      posts: [{ title: { en: 'Minister' }, from: '2022' }],
    },
  ],
  projects: [{ id: 'bridge', name: { en: 'Second bridge' }, aliases: ['Bridge 2'] }],
  reporters: [{ id: 'th-customs', side: 'TH', name: { en: 'Thai Customs' } }],
  targets: [
    {
      id: 'trade',
      indicator: 'trade-turnover',
      unit: 'USD',
      from: 'MY',
      to: 'TH',
      versions: [
        { value: 30_000_000_000, by: '2025', setOn: '2019-06' },
        { value: 30_000_000_000, by: '2027', setOn: '2024-03-01' },
      ],
    },
  ],
  meetings: [
    {
      kind: 'session',
      body: 'joint-commission',
      ordinal: 5,
      date: '2024-11-05',
      status: 'held',
      parties: ['MY', 'TH'],
    },
    {
      kind: 'session',
      body: 'joint-commission',
      ordinal: 6,
      date: '2025-03-21',
      status: 'planned',
      parties: ['MY', 'TH'],
    },
  ],
}

export const REPORT = `Trade between Malaysia and Thailand

In 2024, bilateral trade turnover between Malaysia and Thailand reached USD 25.1 billion, up 4.2% from 2023.

The two sides agreed to build the second bridge at the border crossing by the end of 2026.
`

/** The day on which these tests happen. */
export const NOW = new Date('2025-03-01T08:00:00Z')

export interface World extends ApiApp {
  readonly register: Register
  /** What was reported as unexpected; must stay empty. */
  readonly reported: unknown[]
  /** Resolves when the work that requests left behind is done. */
  idle(): Promise<void>
  /** A client that came in by the one-time link. */
  readonly keeper: Client
  /** A client with a token of a side. */
  tokenClient(side: string | null, role?: Role): Promise<Client & { readonly token: string }>
  /** A client with a token that opens no dossier. */
  outsider(): Promise<Client>
  end(): Promise<void>
}

/** Requests as one asker; paths from `/api/v1` on. */
export interface Client {
  get(path: string): Promise<Response>
  send(method: string, path: string, body?: unknown): Promise<Response>
  /** Sends one file as it is. */
  drop(name: string, content: string | Uint8Array): Promise<Response>
}

/** An API over a real register in a temporary folder, with the dossier above in it. */
export async function createWorld(
  options: Partial<Pick<ApiOptions, 'uploadLimit' | 'read' | 'takeIn'>> = {},
): Promise<World> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rapporteur-api-'))
  const register = await openRegister({ dataDir })
  await installDossier(register, dossierFile)
  const reported: unknown[] = []
  const api = createApi({
    register,
    read,
    takeIn: (source) => takeIn(source, { languageOf }),
    version: '1.2.3',
    ...options,
    effects: { now: () => NOW, report: (error) => void reported.push(error) },
  })
  const entered = await api.app.request(await api.oneTimeLink('desk'))
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
  return {
    ...api,
    register,
    reported,
    idle: api.jobs.idle,
    keeper: clientOf(api, { cookie }),
    async tokenClient(side, role = 'officer') {
      const user = await createUser(register, systemActor, { name: `officer of ${side ?? 'nobody'}` })
      await register.write(DOSSIER, systemActor, (write) => grant(write, user.id, { side, role }))
      const token = await createToken(register, systemActor, user.id)
      return { ...clientOf(api, { authorization: `Bearer ${token}` }), token }
    },
    async outsider() {
      const user = await createUser(register, systemActor, { name: 'outsider' })
      return clientOf(api, { authorization: `Bearer ${await createToken(register, systemActor, user.id)}` })
    },
    async end() {
      await api.jobs.stop()
      await register.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export function clientOf({ app }: Pick<ApiApp, 'app'>, headers: Record<string, string>): Client {
  const request = async (path: string, init: RequestInit = {}) =>
    app.request(`/api/v1${path}`, { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } })
  return {
    get: (path) => request(path),
    send: (method, path, body) =>
      request(path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    drop: (name, content) =>
      request(`/dossiers/${DOSSIER}/documents`, {
        method: 'POST',
        headers: { 'x-file-name': encodeURIComponent(name), 'x-rapporteur': '1' },
        body: content as BodyInit,
      }),
  }
}

/** The answer's JSON, when it is good and exactly as its schema says: nothing missing, nothing besides. */
export async function good<Schema extends z.ZodType>(
  response: Response | Promise<Response>,
  schema: Schema,
): Promise<z.output<Schema>> {
  const answered = await response
  const text = await answered.text()
  expect(answered.status, text).toBe(200)
  const parsed = schema.safeParse(JSON.parse(text))
  expect(parsed.error?.issues, 'does not fit its schema').toBeUndefined()
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(parsed.data)))
  return parsed.data!
}

/** The problem that a request was answered with. */
export async function refused(
  response: Response | Promise<Response>,
): Promise<{ status: number; code: string; detail: string }> {
  const answered = await response
  expect(answered.headers.get('content-type')).toContain('application/problem+json')
  const { status, code, detail } = (await answered.json()) as { status: number; code: string; detail: string }
  expect(status).toBe(answered.status)
  return { status, code, detail }
}
