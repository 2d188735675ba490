import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  accountOf,
  actorOf,
  createToken,
  createUser,
  disableUser,
  Forbidden,
  grant,
  installDossier,
  listUsers,
  membershipsOf,
  NotFound,
  revokeToken,
  systemActor,
  verify,
  type Actor,
} from '../src/index.ts'
import { dossier } from './support/dossier.ts'
import { onBothEngines } from './support/on-both-engines.ts'

const D = dossier.id

onBothEngines('accounts', ({ fresh }) => {
  test('a token is its account in the dossiers where it has a role, until it ends', async () => {
    const register = await fresh()
    await installDossier(register, dossier)
    const user = await createUser(register, systemActor, { name: ' Nora Sample ' })
    expect(user.name).toBe('Nora Sample')
    const token = await createToken(register, systemActor, user.id, { label: 'laptop' })
    expect(await accountOf(register.read, token)).toEqual(user)
    expect(await actorOf(register.read, token, D)).toBe(null)
    await register.write(D, systemActor, (write) => grant(write, user.id, { side: 'NO', role: 'officer' }))
    expect(await actorOf(register.read, token, D)).toEqual({ user: user.id, side: 'NO', role: 'officer' })
    expect(await membershipsOf(register.read, user.id)).toEqual([{ dossier: D, side: 'NO', role: 'officer' }])
    await revokeToken(register, { user: user.id, side: 'NO', role: 'officer' }, token)
    expect(await actorOf(register.read, token, D)).toBe(null)
    expect(await verify(register)).toEqual([])
  })

  test('only the hash of a token is kept, and a token that was not made opens nothing', async () => {
    const register = await fresh()
    const user = await createUser(register, systemActor, { name: 'Nora', admin: true })
    const token = await createToken(register, systemActor, user.id)
    expect(JSON.stringify(await register.read.rows(sql`select * from tokens`))).not.toContain(token)
    expect(JSON.stringify(await register.read.rows(sql`select * from change_log`))).not.toContain(token)
    const [{ hash }] = (await register.read.rows(sql<{ hash: string }>`select hash from tokens`)) as [{ hash: string }]
    for (const wrong of ['', hash, `${token}x`, token.slice(0, -1)])
      expect(await accountOf(register.read, wrong)).toBe(null)
    expect(await actorOf(register.read, token, 'any')).toEqual({ user: user.id, side: null, role: 'admin' })
  })

  test('a token ends on its day, and with its account', async () => {
    let now = new Date('2026-01-01T00:00:00Z')
    const register = await fresh({ now: () => now, random: (bytes) => 'ab'.repeat(bytes) })
    const user = await createUser(register, systemActor, { name: 'Nora' })
    const token = await createToken(register, systemActor, user.id, { days: 7 })
    expect(await accountOf(register.read, token)).toEqual(user)
    now = new Date('2026-01-08T00:00:00Z')
    expect(await accountOf(register.read, token)).toBe(null)
    now = new Date('2026-01-02T00:00:00Z')
    await disableUser(register, systemActor, user.id)
    expect(await accountOf(register.read, token)).toBe(null)
    expect(await listUsers(register.read)).toEqual([{ ...user, disabled: true }])
  })

  test.each(['reader', 'officer', 'secretary'] as const)(
    'a %s makes no accounts, gives no roles, makes and ends no tokens of others',
    async (role) => {
      const register = await fresh()
      await installDossier(register, dossier)
      const user = await createUser(register, systemActor, { name: 'Nora' })
      const token = await createToken(register, systemActor, user.id)
      const actor: Actor = { user: 'another', side: 'SU', role }
      await expect(createUser(register, actor, { name: 'Eve' })).rejects.toThrow(Forbidden)
      await expect(disableUser(register, actor, user.id)).rejects.toThrow(Forbidden)
      await expect(createToken(register, actor, user.id)).rejects.toThrow(Forbidden)
      await expect(revokeToken(register, actor, token)).rejects.toThrow(Forbidden)
      await expect(
        register.write(D, actor, (write) => grant(write, 'another', { side: 'NO', role: 'admin' })),
      ).rejects.toThrow(Forbidden)
      await expect(
        register.write(D, systemActor, (write) => grant(write, user.id, { side: 'XX', role: 'officer' })),
      ).rejects.toThrow(NotFound)
    },
  )
})
