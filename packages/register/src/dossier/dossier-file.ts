import { z } from 'zod'
import { BadDossierFile } from '../errors.ts'

const names = z
  .partialRecord(z.enum(['vi', 'ru', 'zh', 'en']), z.string().min(1))
  .refine((given) => Object.keys(given).length > 0, 'needs a name in at least one of vi, ru, zh, en')
/** Other ways to write a name: a plain list, or lists by language. */
const aliases = z.union([z.array(z.string().min(1)), z.record(z.string(), z.array(z.string().min(1)))]).default([])
const id = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'is not an id (letters, digits, dot, hyphen, underscore)')
const code = z.string().regex(/^[A-Z][A-Za-z0-9-]{1,15}$/, 'is not a party code such as VN or EAEU')
const date = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'is not an ISO date such as 2021, 2021-10 or 2021-10-29')
const stretch = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/, 'is not an ISO date or stretch')
const overTime = { from: date.nullish(), to: date.nullish() }
/** A text that may be the same in all languages. */
const namesOrText = z.union([z.string().min(1), names])

const side = z.object({
  code,
  name: names,
  aliases,
  language: z.string().nullish(),
  agencies: z.array(z.object({ id, name: names, aliases })).default([]),
})
const body = z.object({
  id,
  kind: z.enum(['commission', 'subcommittee', 'working-group', 'consultation']),
  parent: id.nullish(),
  name: names,
  aliases,
  coChairs: z.array(z.object({ side: code, person: id, post: namesOrText.nullish(), ...overTime })).default([]),
})
const person = z.object({
  id,
  side: code.nullish(),
  name: names,
  aliases,
  posts: z.array(z.object({ title: namesOrText, agency: id.nullish(), ...overTime })).default([]),
})
const project = z.object({ id, name: names, aliases, state: z.string().nullish() }).loose()
const place = z.object({ id, name: names, aliases, side: code.nullish() }).loose()
const reporter = z.object({
  id,
  name: names,
  aliases,
  side: code.nullish(),
  hosts: z.array(z.string()).default([]),
  coverage: z.string().nullish(),
})
const target = z.object({
  id,
  indicator: z.string(),
  unit: z.string(),
  from: code,
  to: code,
  versions: z
    .array(
      z.object({
        value: z.number(),
        by: stretch.nullish(),
        setOn: date.nullish(),
        setAt: namesOrText.nullish(),
        document: z.string().nullish(),
      }),
    )
    .min(1),
})
const series = z
  .object({
    indicator: z.string(),
    from: code.nullish(),
    to: code.nullish(),
    unit: z.string().nullish(),
    reporter: id.nullish(),
    coverage: z.string().nullish(),
  })
  .loose()
const meeting = z.object({
  id: id.nullish(),
  kind: z.enum(['session', 'talks', 'visit', 'forum', 'signing']).default('session'),
  body: id.nullish(),
  ordinal: z.int().positive().nullish(),
  date: stretch.nullish(),
  place: z.string().nullish(),
  online: z.boolean().default(false),
  status: z.enum(['held', 'planned']),
  parties: z.array(code).default([]),
  title: names.nullish(),
})

const remembered = z.object({
  id,
  on: z.string().regex(/^\d{4}-\d\d-\d\d$/, 'is not a day such as 1950-01-30'),
  name: names,
})

const dossierFile = z.object({
  id,
  name: names,
  fourEyes: z.boolean().default(false),
  mainIndicator: z.string().optional(),
  mainUnit: z.string().optional(),
  sides: z.array(side).min(2, 'needs at least two sides'),
  bodies: z.array(body).default([]),
  people: z.array(person).default([]),
  projects: z.array(project).default([]),
  places: z.array(place).default([]),
  series: z.array(series).default([]),
  targets: z.array(target).default([]),
  reporters: z.array(reporter).default([]),
  meetings: z.array(meeting).default([]),
  remembered: z.array(remembered).default([]),
})

/** A dossier as data: who the sides are, their bodies, people, projects, places, and what is known before any document. */
export type DossierFile = z.output<typeof dossierFile>

/**
 * A dossier's file, checked. `file` is its parsed JSON and `name` what to call it in messages.
 * Throws {@link BadDossierFile} with one sentence a fault, each naming the file and the place, such as `bodies[2].parent`.
 */
export function parseDossierFile(file: unknown, name: string): DossierFile {
  const parsed = dossierFile.safeParse(file)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${name}: ${placeOf(issue.path)} ${issue.message}.`)
    throw new BadDossierFile(faults.slice(0, 20).join('\n'))
  }
  const faults = danglingReferences(parsed.data).map((fault) => `${name}: ${fault}.`)
  if (faults.length > 0) throw new BadDossierFile(faults.slice(0, 20).join('\n'))
  return parsed.data
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'the whole'
    : path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
        .join('')

function danglingReferences(file: DossierFile): string[] {
  const faults: string[] = []
  const ids = (kind: string, things: readonly { id: string }[]) => {
    const known = new Set<string>()
    for (const [index, thing] of things.entries()) {
      if (known.has(thing.id)) faults.push(`${kind}[${index}].id "${thing.id}" is there twice`)
      known.add(thing.id)
    }
    return known
  }
  const mustKnow = (known: ReadonlySet<string>, id: string | null | undefined, place: string, what: string) => {
    if (id != null && !known.has(id)) faults.push(`${place} names the ${what} "${id}", which is not in the file`)
  }
  const sides = new Set(file.sides.map((side) => side.code))
  const bodies = ids('bodies', file.bodies)
  const people = ids('people', file.people)
  const agencies = ids(
    'agencies',
    file.sides.flatMap((side) => side.agencies),
  )
  for (const [kind, things] of [
    ['projects', file.projects],
    ['places', file.places],
    ['reporters', file.reporters],
    ['targets', file.targets],
    ['remembered', file.remembered],
  ] as const)
    ids(kind, things)
  for (const [i, body] of file.bodies.entries()) {
    mustKnow(bodies, body.parent, `bodies[${i}].parent`, 'body')
    for (const [j, chair] of body.coChairs.entries()) {
      mustKnow(sides, chair.side, `bodies[${i}].coChairs[${j}].side`, 'side')
      mustKnow(people, chair.person, `bodies[${i}].coChairs[${j}].person`, 'person')
    }
  }
  for (const [i, person] of file.people.entries())
    for (const [j, post] of person.posts.entries())
      mustKnow(agencies, post.agency, `people[${i}].posts[${j}].agency`, 'agency')
  for (const [i, meeting] of file.meetings.entries()) mustKnow(bodies, meeting.body, `meetings[${i}].body`, 'body')
  return faults
}
