// Builds the pages when their sources changed since the last time; a second start pays only for the look.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFrom, glanceAtSources, hashOfSources, stamp } from './web-sources.mjs'

const root = join(import.meta.dirname, '..')
const web = join(root, 'apps', 'web')
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
    keep()
    console.log(`pages: built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  } catch (error) {
    console.error(`rapporteur: the pages could not be built: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
