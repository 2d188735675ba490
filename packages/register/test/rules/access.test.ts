import { describe, expect, test } from 'vitest'
import { ACCESS, mayDo } from '../../src/rules/access.ts'
import type { Action, Role, Who } from '../../src/rules/access.ts'

const roles: readonly Role[] = ['reader', 'officer', 'secretary', 'admin']
const who = (role: Role, side: string | null): Who => ({ role, side })
const refusal = (...args: Parameters<typeof mayDo>): string => {
  const access = mayDo(...args)
  return access.allowed ? 'allowed' : access.refusal
}

describe('a side writes only its own', () => {
  const own: readonly Action[] = [
    'write-assessment',
    'write-agency',
    'confirm-article',
    'sign-minutes',
    'read-private-note',
    'write-private-note',
  ]
  test.each(own)('%s: nobody of the other side, in no role, and no admin', (action) => {
    for (const role of roles)
      for (const side of ['RU', null]) expect(mayDo(who(role, side), action, 'VN').allowed).toBe(false)
  })
  test.each(own)('%s: the side’s own secretary may', (action) =>
    expect(mayDo(who('secretary', 'VN'), action, 'VN').allowed).toBe(true),
  )
  test.each(own)('%s: not without saying for which side', (action) =>
    expect(mayDo(who('secretary', 'VN'), action, null).allowed).toBe(false),
  )
})

test('an officer assesses for the own side but does not sign', () => {
  expect(mayDo(who('officer', 'VN'), 'write-assessment', 'VN').allowed).toBe(true)
  expect(refusal(who('officer', 'VN'), 'sign-minutes', 'VN')).toBe('Only a secretary may sign minutes.')
})
test('a refusal is one sentence that says who could', () => {
  expect(refusal(who('secretary', 'RU'), 'write-assessment', 'VN')).toBe(
    'Only VN itself may assess undertakings for VN.',
  )
  expect(refusal(who('officer', null), 'draft-article')).toBe('Only someone of a side may draft articles of minutes.')
  expect(refusal(who('reader', 'VN'), 'import-document')).toBe(
    'Only an officer, a secretary or an admin may add documents.',
  )
})
test('a reader reads and takes out, and changes nothing', () => {
  const allowed = (Object.keys(ACCESS) as Action[]).filter((a) => mayDo(who('reader', 'VN'), a, 'VN').allowed)
  expect(allowed).toEqual(['read', 'export'])
})
test('joint drafts are open to either side', () =>
  expect(['VN', 'RU'].every((s) => mayDo(who('officer', s), 'draft-article').allowed)).toBe(true))
