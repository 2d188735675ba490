// Which files the pages are made of, and whether they are as they were at the last build. Plain JavaScript, for tools/run.mjs asks
// before a current Node is there.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const web = join(root, 'apps', 'web')

/** What was built from what: `{ hash, glance }`. */
export const stamp = join(web, 'dist', '.built-from')

/** Written by people, or decides what the build makes of it. */
const sources = [web, join(root, 'packages', 'api', 'src', 'schemas'), join(root, 'package-lock.json')]
/** Made by the build itself, or by something else. */
const made = new Set(['node_modules', 'dist', 'test', '.cache', 'screenshots'])

function sourceFiles() {
  const files = []
  const look = (path) => {
    if (!existsSync(path)) return
    if (path.endsWith('.json')) return void files.push(path)
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (made.has(entry.name)) continue
      const inside = join(path, entry.name)
      if (entry.isDirectory()) look(inside)
      else files.push(inside)
    }
  }
  for (const source of sources) look(source)
  return files
}

/** One hash over the names and contents of all sources. */
export function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of sourceFiles())
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** One hash over names, sizes and times of change, which costs no reading. Where it is the same, so are the contents. */
export function glanceAtSources() {
  const hash = createHash('sha256')
  for (const file of sourceFiles()) {
    const { size, mtimeMs, ctimeMs } = statSync(file)
    hash.update(`${relative(root, file)}\0${size}\0${mtimeMs}\0${ctimeMs}\0`)
  }
  return hash.digest('hex')
}

/** What the pages were built from; null when they are not built. */
export function builtFrom() {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'))
  } catch {
    return null
  }
}
