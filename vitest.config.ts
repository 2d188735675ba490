import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Every package and app that has tests is a project of its own, by its folder's name: `--project reading`. */
const projects = ['packages', 'apps']
  .flatMap((house) =>
    readdirSync(join(import.meta.dirname, house)).map((name) => ({ name, folder: join(house, name) })),
  )
  .filter(({ folder }) => existsSync(join(import.meta.dirname, folder, 'test')))

export default defineConfig({
  test: {
    projects: projects.map(({ name, folder }) => ({
      extends: true as const,
      test: { name, include: [`${folder}/test/**/*.test.{ts,tsx}`] },
    })),
    // A register opens a database of its own and a page a browser; on a slow machine both take a while.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    setupFiles: [join(import.meta.dirname, 'tools/property-seed.ts')],
    maxWorkers: 2,
    reporters: ['default', join(import.meta.dirname, 'tools/vitest-summary.ts')],
  },
})
