import { createHash } from 'node:crypto'
import { takeIn } from '@rapporteur/intake'
import { read } from '@rapporteur/reading'
import { revokeToken, systemActor } from '@rapporteur/register'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApi, type ApiApp } from '../src/index.ts'
import { Me } from '../src/schemas/me.ts'
import { clientOf, createWorld, DOSSIER, good, NOW, refused, type World } from './support.ts'

let world: World
/** Another server process on the same register. */
let other: ApiApp

beforeAll(async () => {
  world = await createWorld()
  other = createApi({ register: world.register, read, takeIn: (source) => takeIn(source), effects: { now: () => NOW } })
})
afterAll(async () => {
  await other.jobs.stop()
  await world.end()
})

const cookieOf = (response: Response) => response.headers.get('set-cookie')!.split(';')[0]!

test('a link made by one process lets in at another, once, and the session holds at both', async () => {
  const link = await world.oneTimeLink('desk')
  const answers = await Promise.all([other.app.request(link), world.app.request(link)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 401])
  const cookie = cookieOf(answers.find(({ status }) => status === 303)!)
  const [here, there] = [clientOf(world, { cookie }), clientOf(other, { cookie })]
  await good(there.send('POST', '/me/side', { dossierId: DOSSIER, side: 'TH' }), Me)
  expect((await good(here.get('/me'), Me)).memberships).toEqual([{ dossierId: DOSSIER, side: 'TH', role: 'secretary' }])
  expect((await here.send('DELETE', '/session')).status).toBe(204)
  expect(await refused(there.get('/me'))).toMatchObject({ status: 401, code: 'not-signed-in' })
})

test('a session by token ends at both when the token does, and no hash opens anything', async () => {
  const { token } = await world.tokenClient('MY')
  const cookie = cookieOf(await clientOf(other, {}).send('POST', '/session', { token }))
  expect((await good(clientOf(world, { cookie }).get('/me'), Me)).through).toBe('session')
  await revokeToken(world.register, systemActor, token)
  expect(await refused(clientOf(world, { cookie }).get('/me'))).toMatchObject({ status: 401 })
  const hash = createHash('sha256').update(token).digest('hex')
  expect(await refused(clientOf(world, { authorization: `Bearer ${hash}` }).get('/me'))).toMatchObject({ status: 401 })
})
