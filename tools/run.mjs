// The one door to every npm script: brings what is missing (packages, a current Node), then does what was asked.
// Plain JavaScript without dependencies, for it runs before anything is installed, on Node 20.19 or newer.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { builtFrom, glanceAtSources } from './web-sources.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const WANTED_NODE = 24

/** Stops with one sentence and exit code 1. */
function fail(sentence) {
  console.error(`rapporteur: ${sentence}`)
  process.exit(1)
}

/** Runs npm quietly in a folder; what it printed is shown only when it failed. */
function npm(args, cwd, purpose) {
  const npmCli = process.env.npm_execpath
  const [command, before] = npmCli && npmCli.endsWith('.js') ? [process.execPath, [npmCli]] : ['npm', []]
  const environment = { ...process.env }
  for (const name of Object.keys(environment))
    if (/^npm_(package|lifecycle|command|config_local_prefix)/.test(name)) delete environment[name]
  const ran = spawnSync(command, [...before, ...args], {
    cwd,
    env: environment,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (ran.status !== 0)
    fail(`${purpose} failed in ${cwd}: npm ${args.join(' ')}\n${ran.stdout ?? ''}${ran.stderr ?? ran.error ?? ''}`)
}

/** True when the folder's packages are those its lock file names. */
const stampOf = (folder) => join(folder, 'node_modules', '.installed-from')
const lockHash = (folder) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
const installed = (folder) => existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === lockHash(folder)

export function install(folder, purpose) {
  if (installed(folder)) return
  const started = Date.now()
  process.stderr.write(`${purpose} … `)
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder, purpose)
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  writeFileSync(stampOf(folder), lockHash(folder))
  process.stderr.write(`done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

/** The Node to run with: this one when it is current, else the one that the package registry ships for this system. */
export function nodeProgram() {
  if (Number(process.versions.node.split('.')[0]) >= WANTED_NODE) return process.execPath
  const runtime = join(root, 'tools', 'runtime')
  const binary = join(
    runtime,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (!existsSync(binary))
    install(
      runtime,
      `Node ${process.versions.node} is older than ${WANTED_NODE}: fetching a current one into this folder`,
    )
  if (!existsSync(binary))
    fail(
      `there is no Node ${WANTED_NODE} for ${process.platform}-${process.arch} in the package registry; install Node ${WANTED_NODE} or newer and start again`,
    )
  return binary
}

/** Runs a program to its end and gives its exit code. Who ends this process ends the program: it is asked to stop and waited for. */
function run(program, args, extra = {}) {
  const path = `${dirname(program)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`
  return new Promise((ended) => {
    const child = spawn(program, args, {
      cwd: extra.cwd ?? root,
      stdio: 'inherit',
      env: { ...process.env, PATH: path, ...extra.env },
    })
    const handlers = new Map([
      // Ctrl-C reaches the whole group of processes: the child has it already.
      ['SIGINT', () => {}],
      ['SIGTERM', () => child.kill('SIGTERM')],
      ['SIGHUP', () => child.kill('SIGHUP')],
    ])
    for (const [signal, handler] of handlers) process.on(signal, handler)
    child.on('error', (error) => fail(`could not start ${program}: ${error.message}`))
    child.on('exit', (code) => {
      for (const [signal, handler] of handlers) process.off(signal, handler)
      ended(code ?? 1)
    })
  })
}

/** Turns the compile cache on before anything else is loaded. */
const cli = join(root, 'apps', 'cli', 'bin', 'rapporteur.mjs')

const bin = (name) => join(root, 'node_modules', name)

/** Builds the pages where their sources changed; where nothing did, a look at the files' times is all. */
async function buildPages(node) {
  if (builtFrom()?.glance === glanceAtSources()) return
  if ((await run(node, [join(root, 'tools', 'build-web.ts')])) !== 0) process.exit(1)
}

/** What each npm script does; a step that fails ends the run with its exit code. */
const tasks = {
  start: async (node, args) => {
    await buildPages(node)
    return run(node, [cli, 'serve', ...args])
  },
  rapporteur: (node, args) => run(node, [cli, ...args], { cwd: process.env.INIT_CWD }),
  test: async (node, args) => {
    await buildPages(node)
    return run(node, [bin('vitest/vitest.mjs'), 'run', ...args])
  },
  check: async (node) => {
    const steps = [
      ['types', [bin('typescript/bin/tsc'), '--noEmit', '-p', root]],
      ['types of the pages', [bin('typescript/bin/tsc'), '--noEmit', '-p', join(root, 'apps', 'web')]],
      ['lint', [bin('oxlint/bin/oxlint'), '--quiet']],
      ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
      ['structure', [join(root, 'tools', 'check-structure.ts')]],
    ]
    const failed = []
    for (const [name, args] of steps) {
      console.log(`— ${name}`)
      if ((await run(node, args)) !== 0) failed.push(name)
    }
    console.log(failed.length ? `check failed: ${failed.join(', ')}` : 'check passed')
    return failed.length ? 1 : 0
  },
  format: (node) => run(node, [bin('prettier/bin/prettier.cjs'), '--write', '--log-level=warn', '.']),
  screenshots: (node, args) => {
    buildPages(node)
    return run(node, [join(root, 'apps', 'web', 'test', 'screenshots.ts'), ...args])
  },
  bench: (node, args) => {
    install(join(root, 'bench'), 'installing the peers that the benchmarks compare with')
    return run(node, [join(root, 'bench', 'main.ts'), ...args])
  },
}

const isMain = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href
if (isMain) {
  const [task, ...args] = process.argv.slice(2)
  if (!Object.hasOwn(tasks, task ?? ''))
    fail(`there is no task "${task ?? ''}"; there are ${Object.keys(tasks).join(', ')}`)
  install(root, 'installing packages')
  process.exit(await tasks[task](nodeProgram(), args))
}
