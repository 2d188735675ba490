import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorld, refused, type World } from './support.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.end())

interface Described {
  readonly openapi: string
  readonly paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>
  readonly components: { schemas: Record<string, unknown> }
}
const described = async () => (await (await world.app.request('/api/v1/openapi.json')).json()) as Described

test('an OpenAPI 3.1 document: every operation says what it is for and what goes wrong', async () => {
  const { openapi, paths, components } = await described()
  expect(openapi).toBe('3.1.0')
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, { summary, responses }] of Object.entries(operations)) {
      expect(summary, `${method} ${path}`).toBeTruthy()
      expect(responses, `${method} ${path}`).toHaveProperty('default')
    }
  }
  const text = JSON.stringify(paths) + JSON.stringify(components)
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
    expect(components.schemas).toHaveProperty(name!)
})

test('the README lists exactly the routes that there are', async () => {
  const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
  const [, served = ''] = /## Routes\n([^]*?)\n## /.exec(readme) ?? []
  const listed = [...served.matchAll(/^\| (GET|POST|PUT|PATCH|DELETE) ([^|]+?) \|/gm)].flatMap(([, method, paths]) =>
    paths!.split(', ').map((path, at) => `${method} ${at === 0 ? path : `/dossiers/{d}${path}`}`),
  )
  const { paths } = await described()
  const real = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(real.toSorted()).toEqual(listed.toSorted())
})

test('the page names every path, has no script, and may load nothing', async () => {
  const page = await world.app.request('/api')
  const text = await page.text()
  for (const path of Object.keys((await described()).paths)) expect(text).toContain(path)
  expect(text).not.toContain('<script')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('an address that is not there says so', async () => {
  expect(await refused(world.keeper.get('/nothing'))).toEqual({
    status: 404,
    code: 'not-found',
    detail: 'There is no GET /api/v1/nothing.',
  })
})
