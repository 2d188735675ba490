import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser, type LaunchOptions } from 'playwright-core'

const root = join(import.meta.dirname, '..')

/**
 * A real Chromium: the one that `CHROMIUM_PATH` names, else the one from the package registry, unpacked once into
 * `node_modules/.cache`. Throws in one sentence when `CHROMIUM_PATH` names nothing.
 *
 *     const browser = await launchBrowser()
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH
  if (own && !existsSync(own)) throw new Error(`CHROMIUM_PATH names ${own}, and there is no such file.`)
  const { program, libraries } = own ? { program: own, libraries: null } : await unpacked()
  const found = process.env.LD_LIBRARY_PATH
  return chromium.launch({
    ...options,
    executablePath: program,
    // The package's own flags would switch web security off and run one process; tests want the browser as people have it.
    args: ['--no-sandbox', ...(options.args ?? [])],
    env: libraries ? { ...environment(), LD_LIBRARY_PATH: found ? `${libraries}:${found}` : libraries } : environment(),
  })
}

/** Unpacks the package's Chromium and the system libraries it brings, where that was not done before. */
async function unpacked(): Promise<{ program: string; libraries: string }> {
  const cache = join(root, 'node_modules', '.cache')
  const home = join(cache, `chromium-${versionOf('@sparticuz/chromium')}`)
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true })
    const mine = mkdtempSync(`${home}-`)
    await unpackInto(mine)
    try {
      renameSync(mine, home)
    } catch (error) {
      // Another test process was quicker; its copy is as good.
      if (!existsSync(home)) throw error
      rmSync(mine, { recursive: true, force: true })
    }
  }
  return { program: join(home, 'chromium'), libraries: join(home, 'al2023', 'lib') }
}

async function unpackInto(folder: string): Promise<void> {
  // The package unpacks into the temporary folder and reuses whatever lies there, be it of another version or another
  // person's; and it brings the libraries only where it thinks it runs in AWS Lambda.
  const wanted = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
  const before = { ...process.env }
  Object.assign(process.env, wanted)
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    await packaged.executablePath()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name)
  const folder = entry.slice(0, entry.lastIndexOf(join(...name.split('/'))) + name.length)
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version
}

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
