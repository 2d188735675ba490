import { mkdtempSync, writeFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { objections } from './axe.ts'
import { everyPage } from './everyPage.ts'
import { startProgram, type Program } from './program.ts'

let program: Program
let open: Page[] = []

beforeAll(async () => {
  program = await startProgram()
})
afterAll(() => program?.stop())
afterEach(async () => {
  await Promise.all(open.map((page) => page.context().close()))
  open = []
})

/** A page in a profile of its own; what the page's scripts complain of fails the test that opened it. */
async function visit(path: string, language = 'en', options: Parameters<Program['visit']>[1] = {}): Promise<Page> {
  const page = await (await program.visit(language, options)).newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  open.push(page)
  await go(page, path)
  return page
}

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }
const HOME = '/d/viet-nam-russia'

/** The first document, by the API that the pages themselves use. */
async function anyDocument(
  page: Page,
): Promise<{ id: string; text: string; findings: { id: string; anchor: { quote: string } }[] }> {
  const list = await page.request.get(`/api/v1/dossiers/viet-nam-russia/documents?limit=50`)
  const { items } = (await list.json()) as { items: { id: string; counts: Record<string, number> }[] }
  const rich = items.toSorted((a, b) => sum(b.counts) - sum(a.counts))[0]!
  return (await page.request.get(`/api/v1/dossiers/viet-nam-russia/documents/${rich.id}`)).json()
}
const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, one) => all + one, 0)

describe("a newcomer's first minutes", () => {
  test('from the start page to a point of the chart, from the point to its sentence, and back', async () => {
    const page = await visit('/')
    await page.waitForURL(`**${HOME}`)
    const points = page.locator('.chart-frame a[href*="finding="]')
    await points.first().waitFor()
    expect(await points.count()).toBeGreaterThan(3)
    await points.nth(2).click({ force: true })
    await page.waitForURL('**/documents/**finding=**')
    const marked = page.locator('.found.selected').first()
    await marked.waitFor()
    await expect.poll(() => isInSight(page, '.found.selected')).toBe(true)
    const quote = await page.locator('.card blockquote').textContent()
    expect(quote).toContain((await marked.textContent())!.trim())
    await page.getByRole('link', { name: 'Back to: Where we stand' }).click()
    await page.waitForURL(`**${HOME}`)
  })

  test('every point of the chart has a name and an address, and stands in the table behind it', async () => {
    const page = await visit(HOME)
    const points = page.locator('.chart-frame a[href*="finding="]')
    await points.first().waitFor()
    const names = await points.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
    expect(names.every((name) => name !== null && /\d{4}.*(USD|EUR)/.test(name.replaceAll('\u00a0', ' ')))).toBe(true)
    await page.getByText('The same as a table').click()
    await page.locator('.chart-table tbody tr').first().waitFor()
    expect(await page.locator('.chart-table tbody tr').count()).toBe(names.length)
  })

  test('search in one language finds documents in the others, with the words marked', async () => {
    const page = await visit(HOME, 'zh')
    await page.getByRole('searchbox').first().fill('龙富1号热电站')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=**')
    await page.locator('.hit').first().waitFor()
    const languages = new Set(
      await page.locator('.hit .sentence').evaluateAll((all) => all.map((one) => one.getAttribute('lang'))),
    )
    expect([...languages].toSorted()).toEqual(expect.arrayContaining(['en', 'ru', 'vi']))
    await page.locator('.hit .sentence a').first().click()
    await page.locator('.pointed, .found').first().waitFor()
  })

  test('the language is switched at once, said to the browser, and remembered', async () => {
    const page = await visit(HOME, 'en')
    await page.locator('.language-menu select').selectOption('ru')
    await page.getByRole('heading', { level: 1, name: 'Где мы сейчас' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru-RU')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Где мы сейчас' }).waitFor()
  })

  test('a dropped file joins the dossier, and a bad one says why', async () => {
    const page = await visit(`${HOME}/add`)
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-drop-'))
    const name = join(folder, 'note.txt')
    writeFileSync(
      name,
      `Two-way trade between Viet Nam and Russia reached USD 4.1 billion in the first nine months of 2020, note ${Date.now()}.`,
    )
    const empty = join(folder, 'empty.txt')
    writeFileSync(empty, '')
    await page.locator('input[type=file]').setInputFiles([name, empty])
    await page.locator('tbody tr', { hasText: 'note.txt' }).getByText('added', { exact: true }).waitFor()
    await page.locator('tbody tr', { hasText: 'empty.txt' }).getByText('not added').waitFor()
    await page.locator('tbody tr', { hasText: 'note.txt' }).getByRole('link').click()
    await page.locator('.found-figure').first().waitFor()
    expect(await page.locator('.reading').textContent()).toContain('USD 4.1 billion')
    rmSync(folder, { recursive: true })
  })
})

describe('the reader', () => {
  test('goes through a document by keyboard: next, accept, reject, help', async () => {
    const page = await visit(HOME)
    const { id, findings } = await anyDocument(page)
    await page.goto(`${HOME}/documents/${id}`)
    await page.locator('.finding-list').waitFor()
    expect(await page.locator('.finding-list li').count()).toBe(findings.length)
    await page.keyboard.press('j')
    await page.locator('.card').waitFor()
    await page.keyboard.press('a')
    await page
      .locator('.finding-row', { has: page.getByText('✓') })
      .first()
      .waitFor()
    await page.keyboard.press('x')
    await page.locator('.finding-row.rejected').first().waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByRole('heading', { name: 'Keys' }).waitFor()
  })

  test('a correction is sent, shown, and kept', async () => {
    const page = await visit(HOME)
    const { id, findings } = await anyDocument(page)
    const figure = findings.find((finding) => (finding as unknown as { kind: string }).kind === 'figure')!
    await page.goto(`${HOME}/documents/${id}?finding=${figure.id}`)
    await page.locator('.card').waitFor()
    await page.keyboard.press('e')
    await page.getByLabel('Period').fill('2017')
    await page.keyboard.press('Enter')
    await page.goto(`${HOME}/documents/${id}?finding=${figure.id}`)
    await page.locator('.card').getByText('corrected').waitFor()
    expect(await page.locator('.card .facts').first().textContent()).toContain('2017')
  })

  test('shows every letter of the text, marks and all', async () => {
    const page = await visit(HOME)
    const { id, text } = await anyDocument(page)
    await page.goto(`${HOME}/documents/${id}`)
    await page.locator('.reading').waitFor()
    const shown = await page.locator('.reading').evaluate((element) => element.textContent)
    expect(shown!.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
  })

  test('hides and shows a kind, in the address', async () => {
    const page = await visit(HOME)
    const { id } = await anyDocument(page)
    await page.goto(`${HOME}/documents/${id}`)
    await page.locator('.found-figure').first().waitFor()
    await page.keyboard.press('1')
    await expect.poll(() => page.locator('.found-figure').count()).toBe(0)
    expect(page.url()).toContain('kinds=')
    await page.goBack().catch(() => null)
  })
})

test('a target says how it is reckoned, from figures that open their sentences, and names its checks of growth', async () => {
  const page = await visit(HOME)
  await page.getByRole('link', { name: 'How this is reckoned' }).first().click()
  await page.getByRole('heading', { name: 'How it moved' }).waitFor()
  await page.locator('.versions > li').first().waitFor()
  await page.getByRole('heading', { name: 'Reckoned from' }).waitFor()
  expect(await page.locator('.rows a[href*="finding="]').count()).toBeGreaterThan(0)
  expect(await objections(page)).toEqual([])
  await go(page, `${HOME}/disagreements?growth=confirmed`)
  await page.getByRole('table', { name: 'Stated growth against the levels' }).waitFor()
  const rows = page.getByRole('table', { name: 'Stated growth against the levels' }).locator('tbody tr')
  expect(await rows.count()).toBeGreaterThan(0)
  expect(await rows.filter({ hasText: 'cannot agree' }).count()).toBe(0)
})

test('a view of a table is saved under a name, survives a reload, and is opened by it', async () => {
  const page = await visit(`${HOME}/undertakings?attention=silent`)
  await page.getByLabel('Name of the view').fill('Long unheard')
  await page.getByRole('button', { name: 'Save this view' }).click()
  await go(page, `${HOME}/undertakings`)
  await page.getByRole('link', { name: 'Long unheard' }).click()
  await page.waitForURL('**/undertakings?attention=silent')
  expect(await page.getByLabel('Attention').inputValue()).toBe('silent')
  expect(await objections(page)).toEqual([])
  await page.getByRole('button', { name: 'Remove the view Long unheard' }).click()
  expect(await page.getByRole('link', { name: 'Long unheard' }).count()).toBe(0)
})

describe('on a phone', () => {
  test('"more" opens all places', async () => {
    const page = await visit(HOME, 'vi', PHONE)
    await page.getByRole('button', { name: 'Thêm', exact: true }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'Nhật ký thay đổi' }).click()
    await page.getByRole('heading', { level: 1, name: 'Nhật ký thay đổi' }).waitFor()
  })

  test('the marked sentence is in sight above the card', async () => {
    const page = await visit(HOME, 'en', PHONE)
    const { id, findings } = await anyDocument(page)
    await page.goto(`${HOME}/documents/${id}?finding=${findings.at(-1)!.id}`)
    await page.locator('.found.selected').first().waitFor()
    await expect.poll(() => isInSight(page, '.found.selected')).toBe(true)
  })
})

describe('every page', () => {
  let pages: Readonly<Record<string, string>> = {}
  beforeAll(async () => {
    const context = await program.visit('en')
    pages = await everyPage(context)
    await context.close()
  })

  test('fits the width of a phone', async () => {
    const page = await visit(HOME, 'ru', PHONE)
    const over: string[] = []
    for (const [name, path] of Object.entries(pages)) {
      await go(page, path)
      await settled(page)
      const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (by > 0) over.push(`${name} by ${by}`)
    }
    expect(over).toEqual([])
  }, 300_000)

  test.each(
    LANGUAGES.flatMap((language) => (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme }))),
  )(
    'leaves axe nothing to object to, in $language, $colorScheme',
    async ({ language, colorScheme }) => {
      const page = await visit(HOME, language, { colorScheme })
      const found: string[] = []
      for (const [name, path] of Object.entries(pages)) {
        await go(page, path)
        await settled(page)
        found.push(...(await objections(page)).map((objection) => `${name}: ${objection}`))
      }
      expect(found).toEqual([])
      // Many pages one after the other; a loaded machine takes its time.
    },
    300_000,
  )
})

test('the first load of the home is at most 200 KB of script as sent', async () => {
  const page = await visit('/dossiers', 'en', { serviceWorkers: 'block' })
  const context = page.context()
  const fresh = await context.newPage()
  const session = await context.newCDPSession(fresh)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const scripts = new Map<string, number>()
  session.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.set(requestId, 0)))
  session.on(
    'Network.loadingFinished',
    ({ requestId, encodedDataLength }) => void (scripts.has(requestId) && scripts.set(requestId, encodedDataLength)),
  )
  await fresh.goto(HOME)
  await fresh.locator('.chart-frame svg').waitFor()
  await fresh.waitForLoadState('networkidle')
  const sent = [...scripts.values()].reduce((all, one) => all + one, 0)
  expect(sent).toBeGreaterThan(10_000)
  expect(sent).toBeLessThanOrEqual(200 * 1024)
})

/** Opens a page and waits for its title; where none comes, the error says what was there instead. */
async function go(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page
    .locator('h1')
    .waitFor()
    .catch(async (cause: unknown) => {
      throw new Error(`${path} shows no title but: ${await page.locator('body').innerText()}`, { cause })
    })
}

/** Everything asked for has come, and the charts are drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('h1') !== null &&
      document.querySelector('.loading') === null &&
      [...document.querySelectorAll('.chart-frame')].every((frame) => frame.querySelector('svg') !== null),
  )
}

/** Whether the element's first line can be seen: inside the window and under nothing else. */
function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((selector) => {
    const element = document.querySelector(selector)
    const box = element?.getClientRects()[0]
    if (!element || !box) return false
    const top = document.elementFromPoint(box.left + Math.min(4, box.width / 2), box.top + box.height / 2)
    return top !== null && (element === top || element.contains(top))
  }, selector)
}
