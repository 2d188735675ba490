import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/**
 * The `reading` package alone as one script for browsers, minified, its exports on the global `reading`. Built in a
 * temporary folder; throws when anything of Node is left in it.
 *
 *     const code = await bundleReading()
 */
export async function bundleReading(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-reading-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(import.meta.dirname, '../packages/reading'),
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: true,
        target: 'es2023',
        lib: {
          entry: join(import.meta.dirname, '../packages/reading/src/index.ts'),
          formats: ['iife'],
          name: 'reading',
          fileName: () => 'reading.js',
        },
      },
    })
    const made = readdirSync(folder)
    if (made.length !== 1) throw new Error(`the reading package made ${made.join(', ')} instead of one file.`)
    const code = readFileSync(join(folder, made[0]!), 'utf8')
    const ofNode = /["'`]node:\w+|\brequire\s*\(|\bprocess\.|\bBuffer\b/.exec(code)
    if (ofNode) throw new Error(`the reading package needs Node: ${ofNode[0]} stands in its bundle.`)
    return code
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
