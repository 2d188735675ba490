import { afterAll, beforeAll, expect, test } from 'vitest'
import { Log, LogEntry } from '../src/schemas/log.ts'
import { UndertakingLife } from '../src/schemas/undertaking.ts'
import { createWorld, DOSSIER, good, refused, type Client, type World } from './support.ts'

let world: World
let malaysia: Client
let thailand: Client
const at = (path: string) => `/dossiers/${DOSSIER}${path}`

beforeAll(async () => {
  world = await createWorld()
  malaysia = await world.tokenClient('MY', 'secretary')
  thailand = await world.tokenClient('TH', 'secretary')
})
afterAll(() => world.end())

test('a change is taken back by its line of the log; the answer is the new line', async () => {
  const entered = { wording: { en: 'Count the ferries' }, due: '2026' }
  const life = await good(malaysia.send('POST', at('/undertakings'), entered), UndertakingLife)
  const assessed = { value: 'under-way', reason: 'Half are counted.' }
  await good(malaysia.send('POST', at(`/undertakings/${life.id}/assessments`), assessed), UndertakingLife)
  const log = async (client: Client) =>
    (await good(client.get(at(`/log?subjectKind=undertaking&subjectId=${life.id}`)), Log)).items
  const [second, first] = await log(malaysia)
  expect([second!.undoable, first!.undoable]).toEqual([true, true])
  expect((await log(thailand)).map(({ undoable }) => undoable)).toEqual([false, true])

  expect(await refused(malaysia.send('POST', at(`/log/${first!.sequence}/undo`), {}))).toMatchObject({
    status: 409,
    code: 'conflict',
    detail: `Line ${second!.sequence} of the log (“undertaking assessed”) stands on this; undo that one first.`,
  })
  expect(await refused(thailand.send('POST', at(`/log/${second!.sequence}/undo`), {}))).toMatchObject({
    status: 403,
    detail: 'Only MY itself may assess undertakings for MY.',
  })
  const undone = await good(malaysia.send('POST', at(`/log/${second!.sequence}/undo`), {}), LogEntry)
  expect(undone).toMatchObject({
    action: 'undone: undertaking assessed',
    undoes: second!.sequence,
    undoable: false,
    side: 'MY',
  })
  expect((await log(malaysia)).map(({ undoneBy }) => undoneBy)).toEqual([null, undone.sequence, null])
  expect((await good(malaysia.get(at(`/undertakings/${life.id}`)), UndertakingLife)).assessments).toEqual([])
})

test('what is no line, and what no form may send', async () => {
  expect(await refused(malaysia.send('POST', at('/log/999999/undo'), {}))).toMatchObject({ status: 404 })
  expect(await refused(malaysia.send('POST', at('/log/none/undo'), {}))).toMatchObject({ status: 400 })
})
