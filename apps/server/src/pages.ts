import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { PAGE_POLICY } from './security.ts'

/** A file of the built pages, with what it may be sent as. */
interface PageFile {
  readonly type: string
  /** Of its bytes; made when it is first asked for, so that a start does not read every font. */
  readonly etag: () => Promise<string>
  readonly cache: string
  readonly plain: string
  /** Encodings that the build made beside it, best first. */
  readonly encoded: readonly { readonly name: 'br' | 'gzip'; readonly file: string }[]
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
}

const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const

/** Serves what was built; null for what is not a page's. */
export type Pages = (request: Request) => Promise<Response | null>

/**
 * The built pages of a folder. Every address that is no file gets `index.html`, for the pages find their own way.
 * Files are listed once at the start: nothing outside the list can be asked for, whatever an address says.
 */
export async function pagesOf(folder: string): Promise<Pages> {
  const files = await listFiles(folder)
  const index = files.get('/index.html')
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null
    const { pathname } = new URL(request.url)
    const path = pathname === '/' ? '/index.html' : pathname
    const file = files.get(path) ?? (wantsPage(request, path) ? index : undefined)
    return file ? send(request, file) : null
  }
}

/** An address typed or followed by a person, not a missing picture or script. */
const wantsPage = (request: Request, path: string): boolean =>
  !path.startsWith('/assets/') && extname(path) === '' && (request.headers.get('accept') ?? '').includes('text/html')

async function send(request: Request, file: PageFile): Promise<Response> {
  const accepted = request.headers.get('accept-encoding') ?? ''
  const encoding = file.encoded.find(({ name }) => new RegExp(`\\b${name}\\b`).test(accepted))
  const mark = await file.etag()
  const etag = encoding ? `"${mark}-${encoding.name}"` : `"${mark}"`
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': file.cache,
    etag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  })
  if (file.type.startsWith('text/html')) headers.set('content-security-policy', PAGE_POLICY)
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  if (encoding) headers.set('content-encoding', encoding.name)
  const bytes = await readFile(encoding?.file ?? file.plain)
  headers.set('content-length', String(bytes.length))
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
}

async function listFiles(folder: string): Promise<Map<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const known = new Set(paths)
  const files = new Map<string, PageFile>()
  for (const path of paths) {
    const address = `/${relative(folder, path).split(sep).join('/')}`
    const type = TYPES[extname(path)]
    // Dot files and precompressed copies are no addresses of their own.
    if (!type || address.includes('/.')) continue
    files.set(address, {
      type,
      etag: onceOnly(async () =>
        createHash('sha256')
          .update(await readFile(path))
          .digest('base64url')
          .slice(0, 22),
      ),
      // The build puts a hash into the names under /assets/.
      cache: address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      plain: path,
      encoded: ENCODINGS.filter(({ suffix }) => known.has(path + suffix)).map(({ name, suffix }) => ({
        name,
        file: path + suffix,
      })),
    })
  }
  return files
}

function onceOnly<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}
