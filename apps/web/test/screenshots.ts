// Pictures of every page in four languages, light and dark, on a phone and on a desk, into the ignored folder screenshots/;
// and a sheet of all sixteen for each page in screenshots/sheets/.
//     npm run screenshots [-- part of a page's name …]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LANGUAGES } from '../src/i18n/languages.ts'
import { launchBrowser } from '../../../tools/chromium.ts'
import { everyPage } from './browser/everyPage.ts'
import { startProgram } from './browser/program.ts'

const folder = join(import.meta.dirname, '../../../screenshots')
const sheets = join(folder, 'sheets')
const wanted = process.argv.slice(2)

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]
const THEMES = ['light', 'dark'] as const

mkdirSync(sheets, { recursive: true })
const program = await startProgram()
const names: string[] = []
try {
  const scout = await program.visit('en')
  const pages = Object.entries(await everyPage(scout)).filter(
    ([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  )
  names.push(...pages.map(([name]) => name))
  await scout.close()
  for (const language of LANGUAGES) {
    for (const colorScheme of THEMES) {
      for (const viewport of SIZES) {
        const context = await program.visit(language, { colorScheme, viewport })
        const page = await context.newPage()
        for (const [name, path] of pages) {
          await page.goto(path)
          await page.waitForLoadState('networkidle')
          await page.evaluate(() => document.fonts.ready)
          // A table of hundreds of rows is put in only where the window is; the window is what a person sees.
          const fullPage = await page.evaluate(() => document.documentElement.scrollHeight < 6000)
          await page.screenshot({ path: join(folder, fileOf(name, language, viewport.width, colorScheme)), fullPage })
        }
        await context.close()
        console.log(`${language} ${colorScheme} ${viewport.width}: ${pages.length} pages`)
      }
    }
  }
} finally {
  await program.stop()
}
await makeSheets()

function fileOf(name: string, language: string, width: number, theme: string): string {
  return `${name}-${language}-${width}-${theme}.png`
}

/** A row for each language: phone and desk, light and dark. */
async function makeSheets(): Promise<void> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 900 } })
    // Pictures of the disk are shown only to a page of the disk.
    await page.goto(pathToFileURL(folder).href)
    for (const name of names) {
      const pictures = LANGUAGES.flatMap((language) =>
        SIZES.flatMap(({ width }) => THEMES.map((theme) => ({ src: fileOf(name, language, width, theme), width }))),
      )
      await page.setContent(`<base href="${pathToFileURL(folder).href}/"><style>
        body { margin: 0; display: grid; grid-template-columns: 150px 150px 600px 600px; background: #777 }
        div { height: 520px; overflow: hidden; border: 1px solid #777 } img { width: 100% }
        </style>${pictures.map(({ src }) => `<div><img src="${src}"></div>`).join('')}`)
      await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
      await page.screenshot({ path: join(sheets, `${name}.png`), fullPage: true })
    }
  } finally {
    await browser.close()
  }
}
