import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Address of a running server that development asks for /api; the built pages are served by that server itself. */
const server = process.env.RAPPORTEUR_SERVER ?? 'http://127.0.0.1:4180'

/** Puts a brotli and a gzip twin beside every text file of the build; the server sends them to who takes them. */
function compressed(): Plugin {
  let folder = ''
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir)
    },
    closeBundle: () => {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(js|css|svg|html|webmanifest)$/.test(entry.name)) continue
        const path = join(entry.parentPath, entry.name)
        const bytes = readFileSync(path)
        if (bytes.length < 1000) continue
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}

/** Parts of Plot that none of our charts asks for, each with the small file that stands in for it; a fifth of its size. */
const LEANER = ['projection', 'schemes', 'legends', 'tip'] as const

function leanerPlot(): Plugin {
  const home = join(import.meta.dirname, 'leaner-plot')
  return {
    name: 'leaner-plot',
    enforce: 'pre',
    apply: 'build',
    resolveId: (source, importer) => {
      if (!importer?.includes('@observablehq/plot/src')) return null
      const part = LEANER.find((name) => source.endsWith(`/${name}.js`))
      return part ? join(home, `${part}.js`) : null
    },
  }
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [leanerPlot(), react(), compressed()],
  build: {
    outDir: 'dist',
    target: 'es2023',
    // Fonts and pictures stay files of their own: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Few files that every page needs: many small ones compress worse and each costs a round trip.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules\/(react|react-dom|scheduler|@tanstack\/(?!.*virtual))/ },
            { name: 'plot', test: /node_modules\/(@observablehq|d3|internmap|interval-tree|isoformat|binary-search)/ },
            {
              name: 'shared',
              test: /src\/(app|api|format|parts\/(?!DataTable)|charts\/(?!.*Plot|reporterLooks)|i18n\/(?!messages\/))/,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': server, '/enter': server } },
})
