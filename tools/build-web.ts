// Builds the pages when their sources changed since the last time; a second start pays only for the look.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = join(import.meta.dirname, '..')
const web = join(root, 'apps', 'web')
const stamp = join(web, 'dist', '.built-from')

/** Written by people, or decides what the build makes of it. */
const sources = [web, join(root, 'packages', 'api', 'src', 'schemas'), join(root, 'package-lock.json')]
/** Made by the build itself, or by something else. */
const made = new Set(['node_modules', 'dist', 'paraglide', 'test', '.cache', 'screenshots'])

function* filesUnder(path: string): Generator<string> {
  if (!existsSync(path)) return
  if (path.endsWith('.json')) return void (yield path)
  for (const entry of readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (made.has(entry.name)) continue
    const inside = join(path, entry.name)
    if (entry.isDirectory()) yield* filesUnder(inside)
    else yield inside
  }
}

/** One hash over the names and contents of all sources. */
function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesUnder(source))
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Below this a compressed copy saves nothing worth a file. */
const WORTH_COMPRESSING = 1024

/** Writes `.br` and `.gz` beside what compresses well, so that the server sends them without work. */
function compress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|html|svg|json|webmanifest)$/.test(name)) continue
    const file = join(folder, name)
    const bytes = readFileSync(file)
    if (bytes.length < WORTH_COMPRESSING) continue
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

const hash = hashOfSources()
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
  console.log('pages: unchanged')
} else {
  const started = performance.now()
  try {
    // Only now: loading Vite takes longer than the look above.
    const { build } = await import('vite')
    await build({ root: web, configFile: join(web, 'vite.config.ts'), logLevel: 'warn' })
    compress(join(web, 'dist'))
    writeFileSync(stamp, hash)
    console.log(`pages: built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  } catch (error) {
    console.error(`rapporteur: the pages could not be built: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
