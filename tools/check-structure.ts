// Holds the tree against its own rules: imports go left to right, no cycles, every package it uses declared, no export
// that nobody imports. Prints each breach with its file and the mend; `--picture` prints the picture for ARCHITECTURE.md.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The order of DESIGN: a house may import those before it; an app may import any package and `server` may be started by `cli`. */
const houses = [
  'packages/intake',
  'packages/reading',
  'packages/register',
  'packages/brief',
  'packages/api',
  'apps/server',
  'apps/cli',
  'apps/web',
]
/** Apps that another app starts. Everything else imports no app. */
const allowedApps: Readonly<Record<string, readonly string[]>> = { 'apps/cli': ['apps/server'] }

interface Import {
  readonly from: string
  readonly specifier: string
  readonly names: readonly string[]
  readonly typeOnly: boolean
}

const files = houses.flatMap((house) => sources(join(root, house))).map((path) => relative(root, path))
const outsiders = ['tools', 'bench']
  .flatMap((folder) => sources(join(root, folder)))
  .map((path) => relative(root, path))
const imports = [...files, ...outsiders].flatMap(importsOf)
const breaches: string[] = [...directions(), ...cycles(), ...undeclared(), ...unusedExports()]

if (process.argv.includes('--picture')) console.log(picture())
else {
  for (const breach of breaches) console.log(breach)
  console.log(
    breaches.length === 0 ? `structure: ${files.length} files, no breach` : `structure: ${breaches.length} breaches`,
  )
  process.exit(breaches.length === 0 ? 0 : 1)
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: false }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      return ['node_modules', 'dist', 'fixtures', 'pages.test'].includes(entry.name) ? [] : sources(path)
    return /\.(?:ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found: Import[] = []
  for (const match of text.matchAll(/^(?:import|export)\s+(type\s+)?([^'"`;]*?)\s*from\s*['"]([^'"]+)['"]/gm)) {
    const names = [...match[2]!.replace(/[{}]/g, ',').split(',')]
      .map((name) =>
        name
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0]!
          .trim(),
      )
      .filter(Boolean)
    found.push({ from: file, specifier: match[3]!, names, typeOnly: match[1] !== undefined })
  }
  for (const match of text.matchAll(
    /^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+\.ts)['"]/gm,
  ))
    found.push({ from: file, specifier: (match[1] ?? match[2] ?? match[3])!, names: ['*'], typeOnly: false })
  return found
}

function houseOf(file: string): string | undefined {
  return houses.find((house) => file.startsWith(`${house}/`))
}

function targetHouse(one: Import): string | undefined {
  if (one.specifier.startsWith('.')) return houseOf(relative(root, resolve(root, dirname(one.from), one.specifier)))
  const name = /^@rapporteur\/([a-z]+)/.exec(one.specifier)?.[1]
  return name && houses.find((house) => house.endsWith(`/${name}`))
}

function directions(): string[] {
  return imports.flatMap((one) => {
    const from = houseOf(one.from)
    const to = targetHouse(one)
    if (!from || !to || from === to) return []
    if (to.startsWith('apps/'))
      return allowedApps[from]?.includes(to) || one.from.includes('/test/')
        ? []
        : [`${one.from}: imports the app ${to}; nothing imports an app`]
    if (houses.indexOf(to) < houses.indexOf(from))
      return one.specifier.startsWith('.') && !one.from.includes('/test/')
        ? [`${one.from}: reaches into ${to} by path; import it by its name`]
        : []
    return [`${one.from}: imports ${to}, which comes after ${from}; imports go left to right`]
  })
}

function resolved(one: Import): string | undefined {
  return one.specifier.startsWith('.') ? relative(root, resolve(root, dirname(one.from), one.specifier)) : undefined
}

function cycles(): string[] {
  const next = new Map<string, string[]>()
  for (const one of imports) {
    const to = resolved(one)
    if (to && !one.typeOnly) next.set(one.from, [...(next.get(one.from) ?? []), to])
  }
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      found.push(`${file}: a cycle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`)
      return
    }
    state.set(file, 'open')
    for (const to of next.get(file) ?? []) visit(to, [...path, file])
    state.set(file, 'done')
  }
  for (const file of next.keys()) visit(file, [])
  return found
}

function undeclared(): string[] {
  const declared = new Map(
    houses.map((house) => {
      const manifest = JSON.parse(readFileSync(join(root, house, 'package.json'), 'utf8')) as Record<
        string,
        Record<string, string> | undefined
      >
      return [house, new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))]
    }),
  )
  const atRoot = new Set(
    Object.keys(
      (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> })
        .devDependencies,
    ),
  )
  return imports.flatMap((one) => {
    const house = houseOf(one.from)
    if (!house || /^(?:\.|node:|virtual:|#|\/)/.test(one.specifier)) return []
    const name = one.specifier
      .split('/')
      .slice(0, one.specifier.startsWith('@') ? 2 : 1)
      .join('/')
    if (
      declared.get(house)!.has(name) ||
      (one.from.includes('/test/') && (atRoot.has(name) || name.startsWith('@rapporteur/'))) ||
      name === `@rapporteur/${house.split('/')[1]}`
    )
      return []
    return [`${one.from}: imports ${name}, which ${house}/package.json does not name`]
  })
}

function unusedExports(): string[] {
  const used = new Map<string, Set<string>>()
  for (const one of imports) {
    const to = resolved(one)
    if (!to) continue
    const set = used.get(to) ?? new Set<string>()
    for (const name of one.names) set.add(name.startsWith('*') ? '*' : name)
    used.set(to, set)
  }
  return files.flatMap((file) => {
    if (/\/(?:index|main)\.tsx?$|\/test\/|\.config\.|\/generated\/|\/bin\//.test(file)) return []
    const names = used.get(file) ?? new Set<string>()
    if (names.has('*')) return []
    const text = readFileSync(join(root, file), 'utf8')
    const exports = [...text.matchAll(/^export\s+(?:async\s+)?(?:const|function\*?|class)\s+([A-Za-z_$][\w$]*)/gm)].map(
      (match) => match[1]!,
    )
    return exports
      .filter((name) => !names.has(name))
      .map((name) => `${file}: exports ${name}, which nobody imports; keep it private or delete it`)
  })
}

/** Which house imports which, with the count of import lines; type-only ones in brackets. */
function picture(): string {
  const lines = houses.map((house) => {
    const counts = new Map<string, [number, number]>()
    for (const one of imports) {
      if (houseOf(one.from) !== house || one.from.includes('/test/')) continue
      const to = targetHouse(one)
      if (!to || to === house) continue
      const [all, types] = counts.get(to) ?? [0, 0]
      counts.set(to, [all + 1, types + (one.typeOnly ? 1 : 0)])
    }
    const arrows = [...counts]
      .sort()
      .map(([to, [all, types]]) => `${to} ${all}${types ? ` (${types} types only)` : ''}`)
    return `${house.padEnd(18)} → ${arrows.join(', ') || 'nothing of ours'}`
  })
  return lines.join('\n')
}
