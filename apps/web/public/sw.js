// Keeps the shell of the pages (their one HTML file and its scripts, styles and fonts), so that they open without a connection and say
// what is missing. Nothing of a dossier is kept: what the API answers never comes here.
const CACHE = 'rapporteur-shell'
const SHELL = '/index.html'

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()))
})
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// What a page had loaded before this worker was there.
self.addEventListener('message', (event) => {
  const wanted = (Array.isArray(event.data) ? event.data : []).filter((path) => isAsset(String(path)))
  event.waitUntil(
    caches.open(CACHE).then(async (cache) => {
      for (const path of wanted) if (!(await cache.match(path))) await cache.add(path).catch(() => undefined)
    }),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (isAsset(url.pathname) || url.pathname === '/before-paint.js' || url.pathname === '/icon.svg')
    event.respondWith(fromCache(request))
  else if (request.mode === 'navigate' && !/^\/(api|enter)(\/|$)/.test(url.pathname))
    event.respondWith(fromServer(request))
})

const isAsset = (path) => path.startsWith('/assets/')

/** The build puts a hash into most of these names, and a new build empties the cache: what was fetched once stays right. */
async function fromCache(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

/** The server's page where there is one; else the shell as it last was. */
async function fromServer(request) {
  try {
    const response = await fetch(request)
    if (response.ok) await keepShell(response.clone())
    return response
  } catch (error) {
    const cache = await caches.open(CACHE)
    const kept = await cache.match(SHELL)
    if (kept) return kept
    throw error
  }
}

/** Keeps a page as the shell. When it is that of another build, what belonged to the build before goes. */
async function keepShell(page) {
  const response = page ?? (await fetch(SHELL, { cache: 'no-cache' }))
  if (!response.ok) return
  const text = await response.text()
  const cache = await caches.open(CACHE)
  const before = await cache.match(SHELL)
  if (before && (await before.text()) === text) return
  for (const request of await cache.keys()) await cache.delete(request)
  await cache.put(SHELL, new Response(text, { headers: response.headers }))
  const parts = [...text.matchAll(/(?:src|href)="(\/(?:assets\/|before-paint|icon)[^"]*)"/g)].map(([, path]) => path)
  for (const path of parts) await cache.add(path).catch(() => undefined)
}
