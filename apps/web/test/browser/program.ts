import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { launchBrowser } from '../../../../tools/chromium.ts'

const root = join(import.meta.dirname, '../../../..')
const main = join(root, 'apps/cli/src/main.ts')
const run = promisify(execFile)

/** The program as people start it, with the sample dossier in a folder of its own, and a browser that was let in. */
export interface Program {
  readonly address: string
  /** A fresh browser profile that is signed in; `language` is what it had chosen before. */
  readonly visit: (language: string, options?: BrowserContextOptions) => Promise<BrowserContext>
  /** A fresh browser profile that nobody has let in. */
  readonly stranger: (language: string) => Promise<BrowserContext>
  /** Tokens in the order of the secretaries asked for. */
  readonly tokens: readonly string[]
  readonly stop: () => Promise<void>
}

interface Wishes {
  /** A folder with a dossier to begin with; without it the program brings its sample. */
  readonly dossier?: string
  /** Sides for each of which a secretary is given a token before the program starts. */
  readonly secretaries?: readonly string[]
}

export async function startProgram({ dossier, secretaries = [] }: Wishes = {}): Promise<Program> {
  if (!existsSync(join(root, 'apps/web/dist/index.html')))
    throw new Error('The pages are not built: run npm test, or node tools/build-web.ts.')
  const data = mkdtempSync(join(tmpdir(), 'rapporteur-web-'))
  const register = join(data, 'register')
  const tokens: string[] = []
  if (dossier !== undefined) await run(process.execPath, [main, 'import', dossier, '--data', register])
  for (const side of secretaries) {
    const who = ['--name', `Sample secretary of ${side}`, '--side', side, '--role', 'secretary']
    const { stdout } = await run(process.execPath, [main, 'token', ...who, '--data', register])
    tokens.push(stdout.trim())
  }
  const program = spawn(process.execPath, [main, 'serve', '--no-open', '--port', '0', '--data', register], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const link = await new Promise<string>((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      said += String(piece)
      const found = /http:\S+\/enter\?token=\S+/.exec(said)
      if (found) resolve(found[0])
    }
    program.stdout.on('data', hear)
    program.stderr.on('data', hear)
    program.on('exit', (code) => reject(new Error(`the program ended with ${code}: ${said.slice(-2000)}`)))
  })
  const browser: Browser = await launchBrowser()
  const entrance = await browser.newContext()
  await (await entrance.newPage()).goto(link)
  const storageState = await entrance.storageState()
  await entrance.close()
  const profile = async (language: string, options: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
      baseURL: new URL(link).origin,
      ...options,
    })
    await context.addInitScript((code) => {
      // Only before the first visit: a language chosen later has to survive.
      if (!localStorage.getItem('rapporteur.language')) localStorage.setItem('rapporteur.language', code)
    }, language)
    context.setDefaultTimeout(50_000)
    return context
  }
  return {
    address: new URL(link).origin,
    tokens,
    visit: (language, options = {}) => profile(language, { ...options, storageState }),
    stranger: (language) => profile(language, {}),
    stop: async () => {
      await browser.close()
      const ended = new Promise((resolve) => program.once('exit', resolve))
      program.removeAllListeners('exit').once('exit', () => undefined)
      program.kill('SIGTERM')
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000))])
      program.kill('SIGKILL')
      rmSync(data, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
