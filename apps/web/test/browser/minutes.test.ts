import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { objections } from './axe.ts'
import { startProgram, type Program } from './program.ts'

/** Two invented sides with one commission. */
const DOSSIER = {
  id: 'sample-minutes',
  name: { en: 'Sample', ru: 'Образец' },
  sides: [
    { code: 'AA', name: { en: 'First side', ru: 'Первая сторона' }, language: 'en' },
    { code: 'BB', name: { en: 'Second side', ru: 'Вторая сторона' }, language: 'ru' },
  ],
  bodies: [{ id: 'commission', kind: 'commission', name: { en: 'Sample commission', ru: 'Комиссия-образец' } }],
}
/** The other side's steps are asked for every few seconds. */
const PATIENCE = { timeout: 50_000 }
const HOME = '/d/sample-minutes'

let program: Program
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-dossier-'))

beforeAll(async () => {
  writeFileSync(join(folder, 'dossier.json'), JSON.stringify(DOSSIER))
  program = await startProgram({ dossier: folder, secretaries: ['AA', 'BB'] })
  // Four programs one after the other, each opening a database.
}, 240_000)
afterAll(async () => {
  await program?.stop()
  rmSync(folder, { recursive: true })
})

/** Someone who came in through the entrance with a token of their own. */
async function enter(token: string, language: string): Promise<Page> {
  const page = await (await program.stranger(language)).newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.goto('/sign-in')
  await page.locator('input[type=password]').fill(token)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${HOME}`)
  return page
}

const status = (page: Page): Promise<string> => page.locator('.page-head .badge').innerText()

test('two sides in two browsers: a session is planned and held, its minutes confirmed article by article and signed', async () => {
  const [first, second] = [await enter(program.tokens[0]!, 'en'), await enter(program.tokens[1]!, 'ru')]

  // The first side plans a session and adopts something at it.
  await first.goto(`${HOME}/sessions`)
  await first.getByRole('link', { name: 'Prepare' }).click()
  await first.getByText('Plan a session').click()
  await first.getByLabel('Number').fill('7')
  await first.getByLabel('Date, as far as known').fill('2027-03')
  await first.getByRole('button', { name: 'Save' }).click()
  await first.getByRole('link', { name: 'The session is planned: to its agenda' }).click()
  await first.getByText('Adopt something new').click()
  await first.getByRole('group', { name: 'Wording' }).locator('textarea[lang=en]').fill('Open a direct ferry line')
  await first.getByRole('button', { name: 'Adopt', exact: true }).click()
  await first.locator('ol.rows').getByText('Open a direct ferry line').waitFor()
  expect(await objections(first)).toEqual([])

  // The session is held, earlier than planned.
  await first.getByText('The session was held', { exact: true }).click()
  await first.getByLabel('Date').fill('2026-03-02')
  await first.getByRole('button', { name: 'It was held on this day' }).click()
  await first.locator('.page-head').getByText('held', { exact: true }).waitFor()

  // It begins the minutes with that item, in two languages.
  await first.getByText('Begin minutes').click()
  const titles = first.getByRole('group', { name: 'Title in each language' })
  await titles.locator('textarea[lang=en]').fill('Minutes of the seventh session')
  await titles.locator('textarea[lang=ru]').fill('Протокол седьмого заседания')
  await first.getByRole('button', { name: 'Begin', exact: true }).click()
  await first.waitForURL('**/minutes/**')
  await first.getByText('Add an article').click()
  await first.getByLabel('Begin with an item of the agenda').selectOption({ label: '1. Open a direct ferry line' })
  const article = first.getByRole('group', { name: 'New article' })
  expect(await article.locator('textarea[lang=en]').inputValue()).toBe('Open a direct ferry line')
  await article.locator('textarea[lang=ru]').fill('Открыть прямую паромную линию')
  await first.getByRole('button', { name: 'Add', exact: true }).click()
  await first.getByRole('heading', { name: 'Article 1' }).waitFor()

  // The second side opens the same text. While it looks, the first changes the wording: it may not confirm unread.
  const path = new URL(first.url()).pathname
  await second.goto(path)
  await second.getByRole('button', { name: 'Подтвердить эту формулировку' }).waitFor()
  await first.getByRole('button', { name: 'Change the wording' }).click()
  await first.getByRole('group', { name: 'New wording' }).locator('textarea[lang=en]').fill('Open two ferry lines')
  await first.getByRole('button', { name: 'Save' }).click()
  await second.getByText('Пока вы смотрели, этот текст изменился.').first().waitFor()
  expect(await second.getByRole('button', { name: 'Подтвердить эту формулировку' }).count()).toBe(0)
  await second.locator('.article').getByRole('button', { name: 'Нынешний текст прочитан' }).click()
  await second.getByRole('button', { name: 'Подтвердить эту формулировку' }).click()
  await second.getByText('Вторая сторона: подтверждено').waitFor()

  // The first sees the other's confirmation without asking, and adds its own.
  await first.getByText('Second side: confirmed').waitFor()
  expect(await status(first)).toBe('not signed: being drafted')
  await first.getByRole('button', { name: 'Confirm this wording' }).click()
  await first.getByText('First side: confirmed').waitFor()

  // A half-signed text is never shown as signed.
  await readAnew(first, 'I have read the present text')
  await first.getByRole('button', { name: 'Sign for: First side' }).click()
  await expect.poll(() => status(first), PATIENCE).toBe('not signed: signatures are missing')
  await first.getByText('These minutes are not signed.').waitFor()
  await expect.poll(() => status(second), PATIENCE).toBe('не подписан: не хватает подписей')

  await readAnew(second, 'Нынешний текст прочитан')
  await second.getByRole('button', { name: 'Подписать за сторону: Вторая сторона' }).click()
  await expect.poll(() => status(second), PATIENCE).toBe('подписан всеми сторонами')
  await expect.poll(() => status(first), PATIENCE).toBe('signed by all sides')
  const seal = await first.locator('.signing code').innerText()
  expect(seal).toMatch(/^[0-9a-f]{64}$/)

  // A change says what it reopens, breaks the seal, tells the other side, and keeps the sealed text with its hash.
  await first.getByRole('button', { name: 'Change the wording' }).click()
  await first.locator('.article').getByText('the seal breaks').waitFor()
  expect(await objections(first)).toEqual([])
  await first.getByRole('group', { name: 'New wording' }).locator('textarea[lang=en]').fill('Open three ferry lines')
  await first.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => status(second), PATIENCE).toBe('не подписан: готовится')
  await second.reload()
  await second.getByText('Запечатанный текст изменён и снова открыт. Изменила сторона: Первая сторона').waitFor()
  await second.getByText(seal).click()
  const kept = await second.locator('details pre').textContent()
  expect(kept).toContain('Open two ferry lines')
  expect(createHash('sha256').update(kept!).digest('hex')).toBe(seal)
  await second.getByRole('button', { name: 'Принято к сведению' }).click()
  await expect.poll(() => second.getByRole('button', { name: 'Принято к сведению' }).count(), PATIENCE).toBe(0)
}, 180_000)

/** Says that the text was read, if it changed since the page was opened. */
async function readAnew(page: Page, button: string): Promise<void> {
  const read = page.locator('.signing').getByRole('button', { name: button })
  if ((await read.count()) > 0) await read.click()
}

test('a token that nobody made lets nobody in', async () => {
  const page = await (await program.stranger('en')).newPage()
  await page.goto('/sign-in')
  await page.locator('input[type=password]').fill('rap_0000000000000000')
  await page.keyboard.press('Enter')
  await page.getByText('This token is not known here.').waitFor()
  expect(await objections(page)).toEqual([])
})
