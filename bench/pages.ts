// The pages over the large dossier in a real Chromium: from an interaction to the next paint (Event Timing), and the frames while
// tables of ten thousand rows are scrolled (long animation frames, and the gaps between frames).
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { takeIn } from '@rapporteur/intake'
import { languageOf, read } from '@rapporteur/reading'
import type { BrowserContext, Page } from 'playwright-core'
import { createLogger, startServer } from '../apps/server/src/index.ts'
import { pgliteEngine, postgresqlEngine } from '../packages/register/test/support/engines.ts'
import { launchBrowser } from '../tools/chromium.ts'
import { printTable } from './measure.ts'
import { DOSSIER, fill, FULL } from './register.ts'

const HOME = `/d/${DOSSIER}`
const dist = join(import.meta.dirname, '../apps/web/dist')

/** What is done again and again on a page; each returns when its effect is to be seen. */
interface Interaction {
  readonly page: string
  readonly path: string
  readonly name: string
  readonly act: (page: Page, round: number) => Promise<void>
}

/** Chooses the next or the one before with the keyboard, as Event Timing wants a hand and not a script. */
async function turn(page: Page, select: string, round: number): Promise<void> {
  const choice = page.locator(select)
  await choice.waitFor()
  await choice.focus()
  await page.keyboard.press(round % 2 === 0 ? 'ArrowDown' : 'ArrowUp')
}

const ROUNDS = 6

const INTERACTIONS: readonly Interaction[] = [
  {
    page: 'home',
    path: '',
    name: 'open the table behind the chart',
    act: (page) => page.locator('summary').first().click(),
  },
  {
    page: 'home',
    path: '',
    name: 'switch the language',
    act: async (page, round) => {
      await turn(page, '.language-menu select', round)
    },
  },
  {
    page: 'undertakings',
    path: '/undertakings',
    name: 'choose a filter',
    act: async (page, round) => {
      await turn(page, '.filters select >> nth=1', round)
    },
  },
  {
    page: 'undertakings',
    path: '/undertakings',
    name: 'type words',
    act: (page, round) => page.locator('.filters input').last().pressSequentially(`${round}`),
  },
  {
    page: 'figures',
    path: '/figures?indicator=tourists',
    name: 'sort a column',
    act: (page, round) =>
      page
        .locator('th .sort')
        .nth(round % 3)
        .click(),
  },
  {
    page: 'figures',
    path: '/figures?indicator=tourists',
    name: 'choose a series',
    act: async (page, round) => {
      await turn(page, '.series-panel select', round)
    },
  },
  {
    page: 'documents',
    path: '/documents',
    name: 'choose a filter',
    act: async (page, round) => {
      await turn(page, '.filters select >> nth=0', round)
    },
  },
  {
    page: 'preparing',
    path: '/sessions/body1',
    name: 'choose a filter',
    act: async (page, round) => {
      await turn(page, '.filters select >> nth=0', round)
    },
  },
  {
    page: 'review',
    path: '/review',
    name: 'choose a kind',
    act: async (page, round) => {
      await turn(page, '.filters select >> nth=0', round)
    },
  },
  {
    page: 'course',
    path: '/sessions/body1/course',
    name: 'choose a session',
    act: async (page, round) => {
      await turn(page, '.course-session select', round)
    },
  },
  { page: 'reader', path: '/documents/d1', name: 'next finding (j)', act: (page) => page.keyboard.press('j') },
  { page: 'reader', path: '/documents/d1', name: 'accept (a)', act: (page) => page.keyboard.press('a') },
]

/** Tables that are scrolled from end to end. */
const TABLES: readonly { readonly page: string; readonly path: string; readonly rows: number }[] = [
  { page: 'undertakings', path: '/undertakings', rows: FULL.undertakings },
  { page: 'figures', path: '/figures?indicator=tourists', rows: 10_000 },
  { page: 'documents', path: '/documents', rows: 10_000 },
  { page: 'review', path: '/review', rows: 10_000 },
]

/** Prints both tables. `BENCH_ENGINE=pglite` takes the embedded database, `BENCH_PART=scroll` the second table alone. */
export async function pages(): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('The pages are not built: run npm start once.')
  const engine = (process.env['BENCH_ENGINE'] === 'pglite' ? null : await postgresqlEngine()) ?? (await pgliteEngine())
  const register = await engine.open()
  try {
    await fill(register, FULL)
    const server = await startServer({
      register,
      read,
      takeIn: (source) => takeIn(source, { languageOf }),
      logger: createLogger('silent'),
      pages: dist,
    })
    const browser = await launchBrowser()
    try {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: server.address })
      await (await context.newPage()).goto(await server.link())
      console.log(
        `${engine.name}, ${FULL.undertakings} undertakings, ${FULL.observations} figures, ${FULL.documents} documents`,
      )
      if (process.env['BENCH_PART'] !== 'scroll') await interactions(context)
      await scrolling(context)
    } finally {
      await browser.close()
      await server.stop()
    }
  } finally {
    await register.close()
    await engine.stop()
  }
}

async function interactions(context: BrowserContext): Promise<void> {
  const rows: (readonly (string | number)[])[] = [
    ['page', 'interaction', 'content after, ms', 'to paint: best, ms', 'median, ms', 'worst, ms', 'longest frame, ms'],
  ]
  const page = await context.newPage()
  for (const { page: name, path, name: what, act } of INTERACTIONS) {
    await page.goto(HOME + path)
    await shown(page)
    const loaded = await page.evaluate(() => Math.round(performance.now()))
    await observe(page)
    const worsts: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await page.evaluate(() => (globalThis as unknown as Watch).watched.events.splice(0))
      await act(page, round)
      // Event Timing is told after the frame, a little late.
      await page.waitForTimeout(400)
      await shown(page)
      const events = await page.evaluate(() => (globalThis as unknown as Watch).watched.events)
      // Below sixteen milliseconds nothing is told; eight stands for that.
      worsts.push(Math.max(8, ...events))
    }
    const frames = await page.evaluate(() => (globalThis as unknown as Watch).watched.frames)
    const sorted = worsts.toSorted((a, b) => a - b)
    rows.push([
      name,
      what,
      loaded,
      sorted[0]!,
      sorted[sorted.length >> 1]!,
      sorted.at(-1)!,
      Math.round(Math.max(0, ...frames)),
    ])
  }
  await page.close()
  printTable(rows)
}

async function scrolling(context: BrowserContext): Promise<void> {
  const rows: (readonly (string | number)[])[] = [
    [
      'table',
      'rows',
      'processor a frame, ms',
      'wheel: median gap, ms',
      '95 of 100, ms',
      'worst, ms',
      'over 50 ms of 600',
      'leap: median, ms',
      'worst, ms',
    ],
  ]
  const page = await context.newPage()
  for (const { page: name, path, rows: wanted } of TABLES) {
    await page.goto(HOME + path)
    await shown(page)
    // First everything is fetched, by going to the end again and again.
    for (let step = 0; step < 200; step++) {
      const done = await page.evaluate((wanted) => {
        window.scrollTo(0, document.documentElement.scrollHeight)
        const last = [...document.querySelectorAll('tbody tr[aria-rowindex]')].at(-1)
        const total = Number(document.querySelector('table.data[aria-rowcount]')?.getAttribute('aria-rowcount') ?? 0)
        return Number(last?.getAttribute('aria-rowindex') ?? 0) - 1 >= Math.min(wanted, total)
      }, wanted)
      if (done) break
      await page.waitForTimeout(120)
    }
    const there = await page.evaluate(() =>
      Number([...document.querySelectorAll('tbody tr[aria-rowindex]')].at(-1)?.getAttribute('aria-rowindex') ?? 1),
    )
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.waitForTimeout(500)
    const taken = await processorTime(page)
    // A hand at the wheel: a notch each frame, down and up again and again; then leaps through the whole table, as with the scroll bar.
    const gaps = await page.evaluate(async () => {
      const gaps: { wheel: number[]; leap: number[] } = { wheel: [], leap: [] }
      let before = performance.now()
      const frame = (to: number[]) =>
        new Promise<void>((resolve) =>
          requestAnimationFrame((now) => {
            to.push(now - before)
            before = now
            resolve()
          }),
        )
      await frame([])
      for (let step = 0; step < 600; step++) {
        window.scrollBy(0, 120)
        await frame(gaps.wheel)
      }
      for (let step = 0; step < 60; step++) {
        window.scrollTo(0, (document.documentElement.scrollHeight * ((step * 37) % 60)) / 60)
        await frame(gaps.leap)
      }
      return gaps
    })
    // What the page itself costs, whatever else the machine does at the same time.
    const each = (await taken()) / (gaps.wheel.length + gaps.leap.length)
    const at = (some: readonly number[], share: number): string => {
      const sorted = some.toSorted((a, b) => a - b)
      return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0)
    }
    const long = gaps.wheel.filter((gap) => gap > 50).length
    rows.push([
      name,
      there - 1,
      each.toFixed(1),
      at(gaps.wheel, 0.5),
      at(gaps.wheel, 0.95),
      at(gaps.wheel, 1),
      long,
      at(gaps.leap, 0.5),
      at(gaps.leap, 1),
    ])
  }
  await page.close()
  printTable(rows)
}

/** Asks how many milliseconds of the processor the page's main thread has had since this was called. */
async function processorTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const now = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const before = await now()
  return async () => (await now()) - before
}

interface Watch {
  watched: { events: number[]; frames: number[] }
}

/** Notes every interaction's time to paint and every long animation frame from now on. */
const observe = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched = { events: [] as number[], frames: [] as number[] }
    ;(globalThis as unknown as Watch).watched = watched
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ((entry as PerformanceEntry & { interactionId?: number }).interactionId) watched.events.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.frames.push(entry.duration)
    }).observe({ type: 'long-animation-frame' })
  })

/** What was asked for is there, and the charts are drawn. */
async function shown(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('h1') !== null &&
      document.querySelector('.loading') === null &&
      [...document.querySelectorAll('.chart-frame')].every((frame) => frame.querySelector('svg') !== null),
    undefined,
    { timeout: 120_000 },
  )
}
