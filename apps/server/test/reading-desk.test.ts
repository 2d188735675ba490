import { afterAll, expect, test } from 'vitest'
import { openReadingDesk } from '../src/reading-desk.ts'

const desk = openReadingDesk()
afterAll(() => desk.close())

const SENTENCE = 'In 2024 bilateral trade between Malaysia and Thailand reached 25 billion USD.'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

test('files become documents and documents readings', async () => {
  const taken = await desk.takeIn({ name: 'trade.txt', bytes: bytesOf(SENTENCE) })
  if (!taken.ok) throw new Error(taken.problem.message)
  const [document] = taken.documents
  expect(new TextDecoder().decode(taken.originals.get(document!.origin.sha256))).toBe(SENTENCE)
  const reading = await desk.read({ id: 'a', text: document!.text })
  expect(reading.findings[0]).toMatchObject({ kind: 'figure', quote: expect.stringContaining('25 billion') })
})

test('a file that cannot be used is a value with one sentence, as without the thread', async () => {
  expect(await desk.takeIn({ name: 'empty.txt', bytes: new Uint8Array() })).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('empty.txt') },
  })
})

test('the program goes on while a long document is read', async () => {
  let ticks = 0
  const timer = setInterval(() => ticks++, 1)
  await desk.read({ id: 'long', text: `${SENTENCE}\n`.repeat(4000) })
  clearInterval(timer)
  expect(ticks).toBeGreaterThan(0)
})

test('several are answered to those who asked', async () => {
  const readings = await Promise.all(['a', 'b', 'c'].map((id) => desk.read({ id, text: SENTENCE })))
  expect(readings.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('what the thread cannot do is refused to who asked, and the next is done', async () => {
  await expect(desk.read({ id: 'x', text: null as unknown as string })).rejects.toThrow(TypeError)
  expect((await desk.read({ id: 'y', text: SENTENCE })).id).toBe('y')
})

test('after the thread has died the next task starts another', async () => {
  const own = openReadingDesk()
  const asked = own.read({ id: 'x', text: `${SENTENCE}\n`.repeat(4000) })
  const refused = expect(asked).rejects.toThrow('the thread that reads documents ended')
  await own.close()
  await refused
  expect((await own.read({ id: 'y', text: SENTENCE })).id).toBe('y')
  await own.close()
})
