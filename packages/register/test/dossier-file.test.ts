import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  BadDossierFile,
  getDossier,
  installDossier,
  knowledgeOf,
  listDossiers,
  listLog,
  parseDossierFile,
} from '../src/index.ts'
import { dossier } from './support/dossier.ts'
import { onBothEngines } from './support/on-both-engines.ts'

const fault = (file: unknown) => {
  try {
    parseDossierFile(file, 'north.json')
  } catch (error) {
    expect(error).toBeInstanceOf(BadDossierFile)
    return (error as Error).message
  }
  return null
}

test('a fault names the file and the place in it', () => {
  expect(fault(dossier)).toBe(null)
  expect(fault({ ...dossier, sides: [dossier.sides[0]] })).toBe('north.json: sides needs at least two sides.')
  expect(fault({ ...dossier, name: { fr: 'Nord' } })).toContain('north.json: name')
  expect(fault({ ...dossier, meetings: [], bodies: [{ ...dossier.bodies[1], parent: 'nobody' }] })).toBe(
    'north.json: bodies[0].parent names the body "nobody", which is not in the file.',
  )
  expect(fault({ ...dossier, people: [dossier.people[0], dossier.people[0], dossier.people[1]] })).toBe(
    'north.json: people[1].id "ada-vinter" is there twice.',
  )
  expect(fault({ ...dossier, meetings: [{ ...dossier.meetings[0], date: 'May 2021' }] })).toBe(
    'north.json: meetings[0].date is not an ISO date or stretch.',
  )
  expect(fault('no object')).toContain('north.json: the whole')
})

onBothEngines('a dossier', ({ fresh }) => {
  test('is installed from its file, once', async () => {
    const register = await fresh()
    expect(await installDossier(register, dossier)).toEqual({ id: 'north-south', changed: true })
    expect(await installDossier(register, structuredClone(dossier))).toEqual({ id: 'north-south', changed: false })
    expect((await listLog(register.read, 'north-south')).total).toBe(1)
    const view = await getDossier(register.read, 'north-south')
    expect(view.sides.map(({ code, agencies }) => [code, agencies.length])).toEqual([
      ['NO', 1],
      ['SU', 1],
    ])
    expect(view.bodies[0]!.coChairs).toEqual(
      [
        { side: 'SU', person: 'boris-letov', post: { en: 'Deputy Prime Minister' }, from: '2018', until: null },
        { side: 'NO', person: 'ada-vinter', post: null, from: '2018', until: '2022-03' },
      ].toSorted((a, b) => (a.person < b.person ? -1 : 1)),
    )
    expect(view.people[0]).toMatchObject({ id: 'ada-vinter', aliases: ['A. Vinter'], source: 'dossier' })
    expect(view.targets[0]!.versions).toHaveLength(1)
  })

  test('is brought up to its file when that changes; what documents added stays', async () => {
    const register = await fresh()
    await installDossier(register, dossier)
    await sql`insert into people values ('north-south', 'p-1', null, '{"en": "Clara Ost"}', 'reading', 'unreviewed', 1000000)`.execute(
      register.database,
    )
    const changed = {
      ...dossier,
      people: [{ ...dossier.people[0]!, aliases: ['Ms Vinter'], posts: [] }, dossier.people[1]],
    }
    expect(await installDossier(register, changed)).toMatchObject({ changed: true })
    const { people } = await getDossier(register.read, 'north-south')
    expect(people.map(({ id, posts }) => [id, posts.length])).toEqual([
      ['ada-vinter', 0],
      ['boris-letov', 0],
      ['p-1', 0],
    ])
    expect(people[0]!.aliases).toContain('Ms Vinter')
    expect((await listDossiers(register.read)).map(({ id }) => id)).toEqual(['north-south'])
  })

  test('tells the reader every name it knows', async () => {
    const register = await fresh()
    await installDossier(register, dossier)
    const knowledge = await knowledgeOf(register.read, 'north-south')
    expect(knowledge.parties).toEqual(['NO', 'SU'])
    expect(knowledge.people).toContainEqual({
      id: 'ada-vinter',
      canonical: 'Ada Vinter',
      aliases: ['Ада Винтер', '阿达·温特', 'A. Vinter'],
      side: 'NO',
    })
    expect([knowledge.bodies?.length, knowledge.projects?.length, knowledge.places?.length]).toEqual([3, 1, 1])
  })
})
