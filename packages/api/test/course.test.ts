import { afterAll, beforeAll, expect, test } from 'vitest'
import { BodyCourse, SessionCourse } from '../src/schemas/course.ts'
import { DocumentDetail, DocumentList } from '../src/schemas/document.ts'
import { Queue } from '../src/schemas/finding.ts'
import { MeetingList } from '../src/schemas/meeting.ts'
import { UndertakingLife, UndertakingList } from '../src/schemas/undertaking.ts'
import { createWorld, DOSSIER, good, refused, type Client, type World } from './support.ts'

let world: World
let officer: Client
const at = (path: string) => `/dossiers/${DOSSIER}${path}`

beforeAll(async () => {
  world = await createWorld()
  officer = await world.tokenClient('MY', 'secretary')
})
afterAll(() => world.end())

test("a session's items on their way, the states at each session, and the list as of an earlier day", async () => {
  const { items } = await good(officer.get(at('/meetings?kind=session&order=asc')), MeetingList)
  const [fifth, sixth] = items
  const adopt = (words: string, due: string) =>
    good(
      officer.send('POST', at('/undertakings'), {
        wording: { en: words },
        bodyId: 'joint-commission',
        meetingId: fifth!.id,
        due,
      }),
      UndertakingLife,
    )
  const bridge = await adopt('Open the second bridge', '2024-12')
  const ferry = await adopt('Study a ferry', '2026')
  await good(
    officer.send('POST', at(`/undertakings/${bridge.id}/mentions`), { kind: 'fulfilled', date: '2025-02-01' }),
    UndertakingLife,
  )

  const course = await good(officer.get(at(`/meetings/${fifth!.id}/course`)), SessionCourse)
  expect(course.sessions.map(({ id }) => id)).toEqual([fifth!.id, sixth!.id])
  const steps = Object.fromEntries(course.items.map(({ undertakingId, steps }) => [undertakingId, steps]))
  expect(steps[bridge.id]!.map(({ kind, meetingId }) => [kind, meetingId])).toEqual([
    ['adopted', fifth!.id],
    ['fulfilled', null],
  ])
  expect(steps[ferry.id]!.map(({ kind }) => kind)).toEqual(['adopted'])

  const states = await good(officer.get(at('/bodies/joint-commission/course')), BodyCourse)
  expect(states.items.map(({ session, asOf, states, overdue }) => [session.id, asOf, states.open, overdue])).toEqual([
    [fifth!.id, '2024-11-05', 2, 0],
  ])
  const list = async (query: string) =>
    (await good(officer.get(at(`/undertakings?bodyId=joint-commission&${query}`)), UndertakingList)).items.map(
      ({ id }) => id,
    )
  expect((await list('phase=open&asOf=2024-11-05')).toSorted()).toEqual([bridge.id, ferry.id].toSorted())
  expect(await list('phase=fulfilled&asOf=2024-11-05')).toEqual([])
  expect(await list('asOf=2024-11-04')).toEqual([])
  expect(await list('phase=fulfilled')).toEqual([bridge.id])
  expect(await refused(officer.get(at('/bodies/nobody/course')))).toMatchObject({ status: 404 })
  expect(await refused(officer.get(at('/meetings/nothing/course')))).toMatchObject({ status: 404 })
})

test('a document says which kinds its language is read for, and the queue finds words', async () => {
  const drop = async (name: string, text: string) => {
    const told = await officer.drop(name, text)
    expect(told.status).toBe(200)
    const { items } = await good(officer.get(at('/documents')), DocumentList)
    const { id } = items.find((one) => one.name === name)!
    return good(officer.get(at(`/documents/${id}`)), DocumentDetail)
  }
  const english = await drop('note.txt', 'In 2023, trade between Malaysia and Thailand reached USD 24.3 billion.')
  expect(english.reads).toEqual(['figure', 'meeting', 'person', 'instrument', 'undertaking'])
  const kazakh = await drop(
    'kz.txt',
    'Екі ел арасындағы тауар айналымы 2023 жылы 4,1 миллиард доллар болды. Тараптар қазақ тілінде сөйлесті.',
  )
  expect([kazakh.language, kazakh.reads]).toEqual(['kk', ['figure']])
  const found = await good(officer.get(at('/queue?kind=figure&text=24.3')), Queue)
  expect(found.items.map(({ anchor }) => anchor.documentId)).toEqual([english.id])
})
