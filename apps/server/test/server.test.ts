import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { takeIn } from '@rapporteur/intake'
import { languageOf, read } from '@rapporteur/reading'
import { openRegister, type Register } from '@rapporteur/register'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLogger, startServer, type RunningServer, type ServerOptions } from '../src/index.ts'

let folder: string
let register: Register
let server: RunningServer
const lines: string[] = []
const INDEX = '<!doctype html><title>Pages</title>'

const options = (): ServerOptions => ({
  register,
  read,
  takeIn: (source) => takeIn(source, { languageOf }),
  logger: createLogger('debug', { write: (line) => void lines.push(line) }),
  pages: join(folder, 'dist'),
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-server-'))
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true })
  await writeFile(join(folder, 'dist', 'index.html'), INDEX)
  await writeFile(join(folder, 'dist', '.built-from'), 'a hash')
  await writeFile(join(folder, 'dist', 'assets', 'main-abc.js'), 'export {}')
  await writeFile(join(folder, 'dist', 'assets', 'main-abc.js.gz'), gzipSync('export {}'))
  await writeFile(join(folder, 'secret.txt'), 'outside')
  register = await openRegister({ dataDir: join(folder, 'data') })
  server = await startServer(options())
})
afterAll(async () => {
  await server.stop()
  await register.close()
  await rm(folder, { recursive: true, force: true })
})

/** A request exactly as given: fetch would tidy the path and the Host header. */
function raw(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const { port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(pieces).toString() }),
      )
    })
    asked.on('error', reject).end()
  })
}

test('listens on loopback alone, on a free port', () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/)
})

describe('pages', () => {
  test('an address that a person opens is the pages, whatever the path', async () => {
    for (const path of ['/', '/d/some-dossier/figures?year=2020']) {
      const { status, headers, body } = await raw(path, { accept: 'text/html' })
      expect([status, body]).toEqual([200, INDEX])
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['content-security-policy']).toContain("script-src 'self'")
    }
  })

  test('what the build named by its hash is kept for ever, and sent compressed where that is taken', async () => {
    const plain = await raw('/assets/main-abc.js')
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
    })
    expect(plain.body).toBe('export {}')
    const small = await raw('/assets/main-abc.js', { 'accept-encoding': 'gzip' })
    expect(small.headers['content-encoding']).toBe('gzip')
    const again = await raw('/assets/main-abc.js', { 'if-none-match': String(plain.headers['etag']) })
    expect([again.status, again.body]).toEqual([304, ''])
  })

  test('nothing outside the folder, no dot file, no missing script as a page', async () => {
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%5c..%5csecret.txt',
      '/.built-from',
      '/assets/gone.js',
      '/assets/main-abc.js.gz',
    ]) {
      const { status, body } = await raw(path, { accept: '*/*' })
      expect([path, status]).toEqual([path, 404])
      expect(body).not.toContain('outside')
    }
  })
})

test('a name that is not ours is not answered: a foreign page cannot rebind itself to us', async () => {
  expect((await raw('/api/v1/me', { host: 'evil.example' })).status).toBe(421)
  expect((await raw('/api/v1/me', { host: `localhost:${new URL(server.address).port}` })).status).toBe(401)
})

test('the link lets one browser in, and neither it nor the session is ever in the log', async () => {
  const link = new URL(await server.link())
  const entered = await fetch(link, { redirect: 'manual' })
  expect(entered.status).toBe(303)
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
  expect((await fetch(`${server.address}/api/v1/me`, { headers: { cookie } })).status).toBe(200)
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(401)
  const log = lines.join('')
  expect(log).toContain('"path":"/enter"')
  expect(log).not.toContain(link.searchParams.get('token'))
  expect(log).not.toContain(cookie.split('=')[1])
})

test('the log hides what it is handed by mistake', () => {
  const written: string[] = []
  createLogger('info', { write: (line) => void written.push(line) }).info(
    { token: 't0p', request: { cookie: 'c00kie' } },
    'x',
  )
  expect(written.join('')).not.toMatch(/t0p|c00kie/)
})

test('a port that is taken is said in one sentence', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  await expect(startServer({ ...options(), port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: `Port ${port} is taken by another program; choose another with --port.`,
  })
  await new Promise((resolve) => void other.close(resolve))
})

test('pages that were never built are said in one sentence', async () => {
  await expect(startServer({ ...options(), pages: join(folder, 'none') })).rejects.toMatchObject({
    code: 'PAGES_MISSING',
  })
})

test('stopping waits for a request that is on its way, and takes no new one', async () => {
  const own = await startServer(options())
  const { port } = new URL(own.address)
  const socket = connect(Number(port), '127.0.0.1')
  await once(socket, 'connect')
  let answer = ''
  socket.on('data', (piece) => (answer += String(piece)))
  socket.write('GET /api HTTP/1.1\r\nConnection: close\r\n')
  // The server has the first half when it has answered something that was sent later.
  await fetch(`${own.address}/api`)
  const stopped = own.stop()
  await expect(fetch(`${own.address}/api`)).rejects.toThrow()
  socket.write('Host: localhost\r\n\r\n')
  await stopped
  await once(socket, 'close')
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
})
