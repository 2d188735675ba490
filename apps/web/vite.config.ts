import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Address of a running server that development asks for /api; the built pages are served by that server itself. */
const server = process.env.RAPPORTEUR_SERVER ?? 'http://127.0.0.1:4180'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    target: 'es2023',
    // Fonts and pictures stay files of their own: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1', proxy: { '/api': server, '/enter': server } },
})
