// Builds the pages when their sources changed since the last time; a second start pays only for the look.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { builtFrom, glanceAtSources, hashOfSources, stamp } from './web-sources.mjs'

const root = join(import.meta.dirname, '..')
const web = join(root, 'apps', 'web')
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

const [hash, glance] = [hashOfSources(), glanceAtSources()]
const keep = () => writeFileSync(stamp, JSON.stringify({ hash, glance }))
if (builtFrom()?.hash === hash) {
  keep()
  console.log('pages: unchanged')
} else {
  const started = performance.now()
  try {
    // Only now: loading Vite takes longer than the look above.
    const { build } = await import('vite')
    await build({ root: web, configFile: join(web, 'vite.config.ts'), logLevel: 'warn' })
    compress(join(web, 'dist'))
    keep()
    console.log(`pages: built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  } catch (error) {
    console.error(`rapporteur: the pages could not be built: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
