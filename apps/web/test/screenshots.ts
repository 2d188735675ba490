// Pictures of every page in four languages, light and dark, on a phone and on a desk, into the ignored folder screenshots/.
//     node apps/web/test/screenshots.ts [part of a page's name]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../src/i18n/languages.ts'
import { startProgram } from './browser/program.ts'

const folder = join(import.meta.dirname, '../../../screenshots')
const only = process.argv[2] ?? ''
const HOME = '/d/viet-nam-russia'
const API = '/api/v1/dossiers/viet-nam-russia'

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]
const THEMES = ['light', 'dark'] as const

mkdirSync(folder, { recursive: true })
const program = await startProgram()
try {
  const scout = await program.visit('en')
  const ask = async <T>(path: string): Promise<T> => (await scout.request.get(API + path)).json() as Promise<T>
  const documents = await ask<{ items: { id: string; counts: { figure: number } }[] }>('/documents?limit=100')
  const rich = documents.items.toSorted((a, b) => b.counts.figure - a.counts.figure)[0]!
  const { findings } = await ask<{ findings: { id: string; kind: string }[] }>(`/documents/${rich.id}`)
  const figure = findings.find(({ kind }) => kind === 'figure') ?? findings[0]!
  const meetings = await ask<{ items: { id: string; documents: number }[] }>('/meetings?kind=session&limit=100')
  const meeting = meetings.items.toSorted((a, b) => b.documents - a.documents)[0]!
  const bodies = await ask<{ items: { id: string }[] }>('/bodies')
  const targets = await ask<{ items: { id: string }[] }>('/targets')
  const undertakings = await ask<{ items: { id: string }[] }>('/undertakings?attention=overdue&limit=1')
  await scout.close()

  const pages: Record<string, string> = {
    home: HOME,
    meetings: `${HOME}/meetings`,
    meeting: `${HOME}/meetings/${meeting.id}`,
    sessions: `${HOME}/sessions`,
    preparing: `${HOME}/sessions/${bodies.items[0]!.id}`,
    target: `${HOME}/targets/${encodeURIComponent(targets.items[0]!.id)}`,
    signIn: '/sign-in',
    undertakings: `${HOME}/undertakings`,
    undertaking: `${HOME}/undertakings/${undertakings.items[0]!.id}`,
    figures: `${HOME}/figures`,
    disagreements: `${HOME}/disagreements`,
    instruments: `${HOME}/instruments`,
    calendar: `${HOME}/calendar`,
    projects: `${HOME}/projects`,
    people: `${HOME}/people`,
    documents: `${HOME}/documents`,
    reader: `${HOME}/documents/${rich.id}`,
    'reader-finding': `${HOME}/documents/${rich.id}?finding=${figure.id}&came=${encodeURIComponent(`${HOME}/figures`)}`,
    review: `${HOME}/review`,
    add: `${HOME}/add`,
    search: `${HOME}/search?q=${encodeURIComponent('Long Phú 1')}`,
    'search-nothing': `${HOME}/search?q=xyzzy`,
    brief: `${HOME}/brief`,
    log: `${HOME}/log`,
    dossiers: '/dossiers',
    settings: '/settings',
    missing: '/no/such/page',
  }
  for (const language of LANGUAGES) {
    for (const colorScheme of THEMES) {
      for (const viewport of SIZES) {
        const context = await program.visit(language, { colorScheme, viewport })
        const page = await context.newPage()
        for (const [name, path] of Object.entries(pages)) {
          if (!name.includes(only)) continue
          await page.goto(path)
          await page.waitForLoadState('networkidle')
          await page.evaluate(() => document.fonts.ready)
          // A table of hundreds of rows is put in only where the window is; the window is what a person sees.
          const fullPage = await page.evaluate(() => document.documentElement.scrollHeight < 6000)
          const file = join(folder, `${name}-${language}-${viewport.width}-${colorScheme}.png`)
          await page.screenshot({ path: file, fullPage })
        }
        await context.close()
        console.log(`${language} ${colorScheme} ${viewport.width}`)
      }
    }
  }
} finally {
  await program.stop()
}
