import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { objections } from './axe.ts'
import { everyPage } from './everyPage.ts'
import { startProgram, type Program } from './program.ts'

// What a person changes, keeps, takes back and follows.
let program: Program
let pages: Readonly<Record<string, string>> = {}
let open: BrowserContext[] = []

const DOSSIER = 'viet-nam-russia'
const HOME = `/d/${DOSSIER}`
const API = `/api/v1/dossiers/${DOSSIER}`

beforeAll(async () => {
  program = await startProgram()
  const context = await program.visit('en')
  pages = await everyPage(context)
  await context.close()
})
afterAll(() => program?.stop())
afterEach(async () => {
  await Promise.all(open.map((context) => context.close()))
  open = []
})

async function visit(path: string, language = 'en'): Promise<Page> {
  const context = await program.visit(language)
  open.push(context)
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto(path)
  await page.locator('h1').waitFor()
  return page
}

interface Told {
  id: string
  kind: string
  review: { state: string; mergedInto: string | null }
  entries: { kind: string; id: string }[]
  anchor: { documentId: string }
}
const findingNow = async (page: Page, id: string): Promise<Told> =>
  (await page.request.get(`${API}/findings/${id}`)).json() as Promise<Told>
const findingsOf = async (page: Page, kind: string): Promise<Told[]> =>
  ((await (await page.request.get(`${API}/queue?kind=${kind}&limit=500`)).json()) as { items: Told[] }).items

test('what was accepted in the reader is taken back by Ctrl+Z, and by the toast', async () => {
  const page = await visit(HOME)
  const [finding] = await findingsOf(page, 'meeting')
  await page.goto(`${HOME}/documents/${finding!.anchor.documentId}?finding=${finding!.id}`)
  await page.locator('.card').waitFor()
  await page.keyboard.press('a')
  const toast = page.locator('.toast')
  await toast.getByText('Finding accepted').waitFor()
  expect((await findingNow(page, finding!.id)).review.state).toBe('accepted')
  await page.keyboard.press('Control+z')
  await toast.getByText('Undone: Finding accepted').waitFor()
  expect((await findingNow(page, finding!.id)).review.state).toBe('unreviewed')
  // And it is chosen again, to be decided otherwise.
  await page.waitForURL(`**finding=${finding!.id}**`)
  await page.keyboard.press('x')
  await toast.getByText('Finding rejected').waitFor()
  expect(await objections(page)).toEqual([])
  await toast.getByRole('button', { name: 'Undo' }).click()
  await toast.getByText('Undone: Finding rejected').waitFor()
  expect((await findingNow(page, finding!.id)).review.state).toBe('unreviewed')
})

test('a finding is merged with another by keyboard alone', async () => {
  const page = await visit(HOME)
  const all = Map.groupBy(await findingsOf(page, 'person'), ({ anchor }) => anchor.documentId)
  const [document, [first]] = [...all].find(([, group]) => group.length > 1)! as [string, [Told]]
  await page.goto(`${HOME}/documents/${document}?finding=${first.id}`)
  await page.locator('.card').waitFor()
  await page.keyboard.press('l')
  await page.getByRole('combobox', { name: 'Words of the other' }).waitFor()
  await page.locator('.tie-list [role=option]').first().waitFor()
  expect(await objections(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.locator('.toast').getByText('Finding merged').waitFor()
  const merged = await findingNow(page, first.id)
  expect(merged.review.state).toBe('merged')
  expect(merged.review.mergedInto).not.toBeNull()
  await page.keyboard.press('Control+z')
  await page.locator('.toast').getByText('Undone: Finding merged').waitFor()
  expect((await findingNow(page, first.id)).review.state).toBe('unreviewed')
})

test('an undertaking is joined to the life of another from the reader, and parted again', async () => {
  const page = await visit(HOME)
  const lives = (await (await page.request.get(`${API}/proposals`)).json()) as {
    items: { about: string; undertakingId: string }[]
  }
  const proposed = new Set(lives.items.filter(({ about }) => about === 'link').map((one) => one.undertakingId))
  const finding = (await findingsOf(page, 'undertaking')).find(({ entries }) =>
    entries.some(({ id }) => proposed.has(id)),
  )!
  await page.goto(`${HOME}/documents/${finding.anchor.documentId}?finding=${finding.id}`)
  await page.locator('.card').waitFor()
  await page.keyboard.press('l')
  await page.locator('.tie-list [role=option]').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.toast').getByText('Undertaking joined to another').waitFor()
  await page.keyboard.press('Control+z')
  await page.locator('.toast').getByText('Undone: Undertaking joined to another').waitFor()
})

test('agencies, obstacles, notes and projects: entered, seen in the log in the language chosen, taken back there', async () => {
  const page = await visit(pages['undertaking']!, 'ru')
  await page.getByText('Указать препятствие').click()
  await page.getByLabel('Что мешает').fill('Образец препятствия')
  await page
    .locator('form', { has: page.getByLabel('Что мешает') })
    .getByRole('button')
    .click()
  await page.getByText('Образец препятствия').waitFor()
  await page.locator('.toast').getByText('Указано препятствие').waitFor()
  await page.getByText('Написать заметку').click()
  await page.locator('.own-notes textarea').fill('Образец заметки')
  // Left without saving: the words are there on return.
  await page.goto(`${HOME}/notes`)
  await page.getByText('A sample note.').waitFor()
  await page.goBack()
  await page.locator('.own-notes .restored').waitFor()
  expect(await page.locator('.own-notes textarea').inputValue()).toBe('Образец заметки')
  await page.locator('.own-notes form').getByRole('button', { name: 'Сохранить' }).click()
  await page.locator('.own-notes li').getByText('Образец заметки').waitFor()
  await page.goto(`${HOME}/log`)
  const line = page.getByRole('row').filter({ hasText: 'Указано препятствие' }).first()
  await line.getByRole('button', { name: 'Отменить: Указано препятствие' }).click()
  await page.getByRole('row').filter({ hasText: 'Отменено: Указано препятствие' }).first().waitFor()
  await page.goto(pages['undertaking']!)
  await page.getByText('История изменений').waitFor()
  expect(await page.getByText('Образец препятствия').count()).toBe(0)
})

test('an unsaved article is there when one comes back, and can be thrown away', async () => {
  const page = await visit(pages['minutes']!)
  await page.getByRole('button', { name: 'Change the wording' }).click()
  const words = page.locator('.article-form textarea[lang=ru]')
  await words.fill('Иной образец статьи')
  await page.goto(HOME)
  await page.locator('h1').waitFor()
  await page.goto(pages['minutes']!)
  await words.waitFor()
  expect(await words.inputValue()).toBe('Иной образец статьи')
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await page.getByRole('button', { name: 'Change the wording' }).click()
  expect(await words.inputValue()).toBe('Стороны пересмотрят образец перечня проектов.')
})

test('over the sessions: a part of a bar opens as many undertakings as it says, a mark its sentence', async () => {
  const page = await visit(pages['course']!)
  const bars = page.locator('.chart').first().locator('.chart-frame a')
  await bars.first().waitFor()
  const name = (await bars.last().getAttribute('aria-label'))!
  const said = Number(/: (\d+)$/.exec(name)![1])
  await bars.last().click({ force: true })
  await page.waitForURL('**/undertakings?**asOf=**')
  await page.getByText(`${said} undertaking`).first().waitFor()
  await page.goBack()
  const marks = page.locator('.course-session .chart-frame a[href*="finding="]')
  await marks.first().waitFor()
  await marks.first().click({ force: true })
  await page.locator('.found.selected').first().waitFor()
  await page.goBack()
  await page.locator('.course-session').getByText('The same as a table').click()
  await page.locator('.course-session tbody tr').first().waitFor()
  expect(await page.locator('.course-session tbody tr').count()).toBeGreaterThan(3)
})

test('a document in a language that is read in part says so', async () => {
  const page = await visit(HOME)
  const text = `Екі ел арасындағы тауар айналымы 2023 жылы 4,1 миллиард доллар болды. Тараптар қазақ тілінде сөйлесті, ${Date.now()}.`
  const added = await page.request.post(`${API}/documents`, {
    data: Buffer.from(text),
    headers: { 'X-Rapporteur': '1', 'X-File-Name': 'kazakh.txt', 'Content-Type': 'application/octet-stream' },
  })
  const { files } = (await added.json()) as { files: { documentId: string }[] }
  await page.goto(`${HOME}/documents/${files[0]!.documentId}`)
  await page.getByText('In this language (Kazakh) the reader looks for these only: Figures.').waitFor()
})

test('the pages open without a connection, say so, and can be installed', async () => {
  const page = await visit(HOME)
  // The pages' own files are kept some seconds after the first page was drawn.
  const kept = (): Promise<string[]> =>
    page.evaluate(async () =>
      (await (await caches.open('rapporteur-shell')).keys()).map(({ url }) => new URL(url).pathname),
    )
  await expect
    .poll(async () => (await kept()).some((path) => path.includes('/HomePage')), { timeout: 40_000 })
    .toBe(true)
  const session = await page.context().newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
  await page.context().setOffline(true)
  await page.goto(HOME)
  await page.getByText('The server does not answer.').waitFor()
  expect((await kept()).filter((path) => path.startsWith('/api'))).toEqual([])
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Where we stand' }).waitFor()
})
