import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { launchBrowser } from '../../../../tools/chromium.ts'

const root = join(import.meta.dirname, '../../../..')

/** The program as people start it, with the sample dossier in a folder of its own, and a browser that was let in. */
export interface Program {
  readonly address: string
  /** A fresh browser profile that is signed in; `language` is what it had chosen before. */
  readonly visit: (language: string, options?: BrowserContextOptions) => Promise<BrowserContext>
  readonly stop: () => Promise<void>
}

export async function startProgram(): Promise<Program> {
  if (!existsSync(join(root, 'apps/web/dist/index.html')))
    throw new Error('The pages are not built: run npm test, or node tools/build-web.ts.')
  const data = mkdtempSync(join(tmpdir(), 'rapporteur-web-'))
  const main = join(root, 'apps/cli/src/main.ts')
  const program = spawn(
    process.execPath,
    [main, 'serve', '--no-open', '--port', '0', '--data', join(data, 'register')],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
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
  return {
    address: new URL(link).origin,
    visit: async (language, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        acceptDownloads: true,
        ...options,
        baseURL: new URL(link).origin,
        storageState,
      })
      await context.addInitScript((code) => {
        // Only before the first visit: a language chosen later has to survive.
        if (!localStorage.getItem('rapporteur.language')) localStorage.setItem('rapporteur.language', code)
      }, language)
      context.setDefaultTimeout(50_000)
      return context
    },
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
