import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Log } from '../src/schemas/log.ts'
import { Me } from '../src/schemas/me.ts'
import { DossierList } from '../src/schemas/dossier.ts'
import { clientOf, createWorld, DOSSIER, good, NOW, refused, REPORT, type World } from './support.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.end())

describe('coming in', () => {
  test('without a session or token nothing is told', async () => {
    const nobody = clientOf(world, {})
    for (const path of ['/me', '/dossiers', `/dossiers/${DOSSIER}`, '/nothing'])
      expect(await refused(nobody.get(path))).toMatchObject({ status: 401, code: 'not-signed-in' })
  })

  test('a one-time link lets one browser in once, with a cookie no script reads', async () => {
    const link = await world.oneTimeLink('desk')
    const entered = await world.app.request(link)
    expect(entered.status).toBe(303)
    expect(entered.headers.get('location')).toBe('/')
    const cookie = entered.headers.get('set-cookie')!
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(await refused(world.app.request(link))).toMatchObject({ status: 401, code: 'link-used' })
    const me = await good(clientOf(world, { cookie: cookie.split(';')[0]! }).get('/me'), Me)
    expect(me).toMatchObject({ name: 'desk', through: 'link', version: '1.2.3', now: NOW.toISOString() })
    expect(me.memberships).toEqual([{ dossierId: DOSSIER, side: null, role: 'admin' }])
  })

  test('an unknown token is refused', async () => {
    const stranger = clientOf(world, { authorization: `Bearer rap_${'0'.repeat(64)}` })
    expect(await refused(stranger.get('/me'))).toMatchObject({ status: 401 })
    expect(await refused(stranger.get(`/dossiers/${DOSSIER}`))).toMatchObject({ status: 404 })
  })

  test('a token is its side; it opens only its dossiers', async () => {
    const thai = await world.tokenClient('TH')
    const me = await good(thai.get('/me'), Me)
    expect(me).toMatchObject({
      name: 'officer of TH',
      through: 'token',
      memberships: [{ dossierId: DOSSIER, side: 'TH', role: 'officer' }],
    })
    expect((await good(thai.get('/dossiers'), DossierList)).items.map(({ id }) => id)).toEqual([DOSSIER])
    expect(await refused(thai.send('POST', '/me/side', { dossierId: DOSSIER, side: 'MY' }))).toMatchObject({
      status: 403,
    })
  })

  test('a token can become a browser session, and the session can end', async () => {
    const { token } = await world.tokenClient('MY')
    const response = await clientOf(world, {}).send('POST', '/session', { token })
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!
    expect((await good(response, Me)).through).toBe('session')
    const browser = clientOf(world, { cookie })
    expect((await good(browser.get('/me'), Me)).memberships[0]!.side).toBe('MY')
    expect((await browser.send('DELETE', '/session')).status).toBe(204)
    expect(await refused(browser.get('/me'))).toMatchObject({ status: 401 })
  })

  test('whoever keeps the register alone sits down at a side of the dossier, and only at one it has', async () => {
    const { keeper } = world
    const me = await good(keeper.send('POST', '/me/side', { dossierId: DOSSIER, side: 'TH' }), Me)
    expect(me.memberships).toEqual([{ dossierId: DOSSIER, side: 'TH', role: 'secretary' }])
    expect(await refused(keeper.send('POST', '/me/side', { dossierId: DOSSIER, side: 'FR' }))).toMatchObject({
      status: 400,
      detail: 'FR is no side of this dossier.',
    })
    await good(keeper.send('POST', '/me/side', { dossierId: DOSSIER, side: null }), Me)
  })
})

describe('writes from elsewhere', () => {
  const path = `/api/v1/dossiers/${DOSSIER}/documents`

  test('a plain form of another site cannot write', async () => {
    const cookie = (await world.app.request(await world.oneTimeLink('desk'))).headers.get('set-cookie')!.split(';')[0]!
    const form = new FormData()
    form.set('files', new File(['x'], 'x.txt'))
    expect(await refused(world.app.request(path, { method: 'POST', headers: { cookie }, body: form }))).toMatchObject({
      status: 415,
      code: 'wrong-content-type',
    })
    for (const site of ['cross-site', 'same-site']) {
      const headers = { cookie, 'sec-fetch-site': site, 'x-rapporteur': '1', 'x-file-name': 'x.txt' }
      expect(await refused(world.app.request(path, { method: 'POST', headers, body: 'x' }))).toMatchObject({
        status: 403,
        code: 'foreign-request',
      })
    }
  })

  test('a reader may look and not write', async () => {
    const reader = await world.tokenClient('MY', 'reader')
    expect((await reader.get(`/dossiers/${DOSSIER}/documents`)).status).toBe(200)
    expect(await refused(reader.drop('a.txt', REPORT))).toMatchObject({ status: 403, code: 'forbidden' })
  })

  test('every write says in the log who, for which side, and what', async () => {
    const officer = await world.tokenClient('TH')
    expect((await officer.drop('log.txt', `${REPORT}\nOf the log.`)).status).toBe(200)
    const { items } = await good(world.keeper.get(`/dossiers/${DOSSIER}/log?limit=5`), Log)
    const me = await good(officer.get('/me'), Me)
    expect(items.some(({ who, name, side }) => who === me.user && name === 'officer of TH' && side === 'TH')).toBe(true)
  })
})

test('nothing failed unexpectedly', () => {
  expect(world.reported).toEqual([])
})
