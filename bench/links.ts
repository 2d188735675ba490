// Link proposals held against threads that people labelled over the sample documents and the development documents.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { takeIn } from '../packages/intake/src/index.ts'
import { languageOf, read } from '../packages/reading/src/index.ts'
import {
  importDocuments,
  installDossier,
  knowledgeOf,
  listFindings,
  listProposals,
  openRegister,
  refreshProposals,
  systemActor,
  type Incoming,
  type Register,
} from '../packages/register/src/index.ts'
import { documentIndex } from '../apps/cli/src/document-index.ts'
import { corpusFolder } from './corpus.ts'
import { printTable } from './measure.ts'

/** Where an undertaking stands: by offsets, or, in documents of our own writing, by its first words. */
type Place = { readonly document: string } & (
  { readonly start: number; readonly end: number } | { readonly words: string; readonly length: number }
)
interface Labels {
  readonly threads: readonly { readonly about: string; readonly members: readonly Place[] }[]
  /** What may be linked with a thread, or among each other, or not: readers would not agree. */
  readonly undecided: readonly { readonly beside: string | null; readonly members: readonly Place[] }[]
  /** What belongs to no thread. */
  readonly lone: readonly Place[]
}

/** An undertaking as the reader found it, with what was labelled of it. */
export interface Read {
  readonly id: string
  readonly document: string
  readonly language: string
  /** Threads that it belongs to; empty for a lone one. */
  readonly threads: readonly string[]
  /** Threads that it stands beside. */
  readonly beside: readonly string[]
  readonly heldBack: boolean
}

const sampleFolder = fileURLToPath(new URL('../dossiers/viet-nam-russia', import.meta.url))
const labelsFile = fileURLToPath(new URL('threads.json', import.meta.url))

/** Prints precision and recall of the register's link proposals, all, within a language and across languages. */
export async function links(): Promise<void> {
  const labels = JSON.parse(readFileSync(labelsFile, 'utf8')) as Labels
  const dataDir = mkdtempSync(join(tmpdir(), 'rapporteur-links-'))
  const register = await openRegister({ dataDir, inMemory: true })
  try {
    const { texts, languages } = await fill(register, labels)
    const { found, missed, unjudged } = await resolve(register, labels, texts, languages)
    await refreshProposals(register, DOSSIER, systemActor)
    const proposals = (await listProposals(register.read, DOSSIER)).filter(({ about }) => about === 'link')
    const pairs = proposals.map(({ undertaking, other }) => [undertaking, other] as const)
    const across = labels.threads.filter(({ about }) => languagesOf(about, found).size > 1).length
    console.log(
      `${labels.threads.length} threads, ${across} across languages; ${found.size} undertakings read of those labelled, ` +
        `${missed} labelled that the reader does not find, ${unjudged} found that nobody has judged (left out)`,
    )
    report('tuned on from the first', found, pairs, false)
    report('held back in the first round', found, pairs, true)
    report('all', found, pairs, null)
  } finally {
    await register.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const DOSSIER = 'viet-nam-russia'

/** Installs the dossier and takes in every labelled document that is there. */
async function fill(register: Register, labels: Labels) {
  const file = join(sampleFolder, 'dossier.json')
  await installDossier(register, JSON.parse(readFileSync(file, 'utf8')), file)
  const knowledge = await knowledgeOf(register.read, DOSSIER)
  const documents = join(sampleFolder, 'documents')
  const index = documentIndex(documents)!
  const texts = new Map<string, string>()
  const languages = new Map<string, string>()
  const incoming: Incoming[] = []
  let left = 0
  for (const document of new Set(everyPlace(labels).map((place) => place.document))) {
    const path = pathOf(document)
    if (path === null) {
      left++
      continue
    }
    const bytes = new Uint8Array(readFileSync(path))
    const taken = await takeIn({ name: document, bytes }, { languageOf })
    if (!taken.ok) throw new Error(`${path}: ${taken.problem.message}`)
    const known = index.apply(taken.documents[0]!, basename(path))
    const { reporter } = known
    const placed = { ...known.document, id: document.replace('/', '-') }
    texts.set(document, placed.text)
    languages.set(document, placed.language ?? 'en')
    incoming.push({
      document: placed,
      bytes: taken.originals.get(placed.origin.sha256)!,
      reading: read(placed, knowledge),
      ...(reporter === null ? {} : { reporter }),
    })
  }
  if (left > 0) console.log(`${left} labelled documents are not at ../shared/corpus: measured on the samples alone`)
  for (const outcome of await importDocuments(register, DOSSIER, systemActor, incoming))
    if (outcome.status === 'refused') throw new Error(outcome.reason)
  return { texts, languages }
}

const everyPlace = ({ threads, undecided, lone }: Labels): Place[] => [
  ...[...threads, ...undecided].flatMap(({ members }) => members),
  ...lone,
]

function pathOf(document: string): string | null {
  const [home, name] = document.split('/') as [string, string]
  const tries =
    home === 'corpus'
      ? [join(corpusFolder, 'docs', `${name}.json`)]
      : ['txt', 'html'].map((ending) => join(sampleFolder, 'documents', `${name}.${ending}`))
  return tries.find((path) => existsSync(path)) ?? null
}

/** Every undertaking that the reader found, with the labels of the places that it overlaps. */
async function resolve(
  register: Register,
  labels: Labels,
  texts: ReadonlyMap<string, string>,
  languages: ReadonlyMap<string, string>,
) {
  const byDocument = new Map<string, { id: string; start: number; end: number }[]>()
  for (let offset = 0, total = 1; offset < total; offset += 500) {
    const page = await listFindings(register.read, DOSSIER, { kind: 'undertaking', offset, limit: 500 })
    total = page.total
    for (const { anchor, entries } of page.items) {
      const entry = entries.find(({ kind }) => kind === 'undertaking')
      if (!entry) continue
      const all = byDocument.get(anchor.document) ?? []
      all.push({ id: entry.id, start: anchor.start, end: anchor.end })
      byDocument.set(anchor.document, all)
    }
  }
  const told = new Map<string, { document: string; threads: Set<string>; beside: Set<string> }>()
  let missed = 0
  const mark = (place: Place, note: (of: { threads: Set<string>; beside: Set<string> }) => void): void => {
    const text = texts.get(place.document)
    if (text === undefined) return
    const start = 'words' in place ? text.replaceAll(/\s/g, ' ').indexOf(place.words) : place.start
    const end = 'words' in place ? start + place.length : place.end
    if (start < 0) throw new Error(`${place.document} no longer has "${(place as { words: string }).words}"`)
    const there = (byDocument.get(place.document.replace('/', '-')) ?? []).filter(
      (one) => one.start < end && start < one.end,
    )
    if (there.length === 0) missed++
    for (const { id } of there) {
      const one = told.get(id) ?? { document: place.document, threads: new Set(), beside: new Set() }
      told.set(id, one)
      note(one)
    }
  }
  for (const { about, members } of labels.threads)
    for (const place of members) mark(place, (of) => of.threads.add(about))
  for (const [n, { beside, members }] of labels.undecided.entries())
    for (const place of members) mark(place, (of) => of.beside.add(beside ?? `undecided ${n}`))
  for (const place of labels.lone) mark(place, () => {})
  const heldBack = new Set(labels.threads.filter((_, n) => n % 3 === 2).map(({ about }) => about))
  const found = new Map<string, Read>()
  for (const [n, [id, { document, threads, beside }]] of [...told].entries()) {
    const [first] = threads
    found.set(id, {
      id,
      document,
      language: languages.get(document)!,
      threads: [...threads],
      beside: [...beside],
      heldBack: first === undefined ? n % 3 === 2 : heldBack.has(first),
    })
  }
  const all = [...byDocument.values()].reduce((sum, { length }) => sum + length, 0)
  return { found, missed, unjudged: all - found.size }
}

const languagesOf = (thread: string, found: ReadonlyMap<string, Read>): Set<string> =>
  new Set([...found.values()].filter(({ threads }) => threads.includes(thread)).map(({ language }) => language))

export type Pair = readonly [string, string]

/** What a proposal is: right where both belong to one thread; undecided where one of them stands beside the other's. */
export function judge(a: Read, b: Read): 'right' | 'wrong' | 'undecided' {
  if (a.threads.some((thread) => b.threads.includes(thread))) return 'right'
  const around = [...a.threads, ...a.beside]
  return [...b.threads, ...b.beside].some((thread) => around.includes(thread)) ? 'undecided' : 'wrong'
}

export function report(
  title: string,
  found: ReadonlyMap<string, Read>,
  pairs: readonly Pair[],
  heldBack: boolean | null,
): void {
  const judged = pairs.flatMap(([from, to]) => {
    const [a, b] = [found.get(from), found.get(to)]
    return a && b && (heldBack === null || a.heldBack === heldBack) ? [{ a, b, verdict: judge(a, b) }] : []
  })
  const threads = Map.groupBy(
    [...found.values()].flatMap((one) => one.threads.map((thread) => ({ thread, one }))),
    ({ thread }) => thread,
  )
  // A thread is held back when its members, by their first thread, are.
  const measured = [...threads].flatMap(([thread, of]) => {
    const members = of.map(({ one }) => one)
    const whose = members.filter((one) => heldBack === null || one.heldBack === heldBack)
    return whose.length * 2 > members.length ? [{ thread, members }] : []
  })
  const right = pairs.filter(([from, to]) => {
    const [a, b] = [found.get(from), found.get(to)]
    return a && b && judge(a, b) === 'right'
  })
  const scopes = { all: () => true, 'within a language': isWithin, 'across languages': isAcross } as const
  const rows = Object.entries(scopes).map(([scope, covers]) => {
    const count = (verdict: string) => judged.filter((one) => one.verdict === verdict && covers(one.a, one.b)).length
    const [good, bad] = [count('right'), count('wrong')]
    const joins = measured.map(({ thread, members }) =>
      joinsOf(
        scope,
        members,
        right.filter(([a, b]) => found.get(a)!.threads.includes(thread) && found.get(b)!.threads.includes(thread)),
      ),
    )
    const needed = joins.reduce((sum, one) => sum + one.needed, 0)
    const made = joins.reduce((sum, one) => sum + one.made, 0)
    return [scope, good + bad, good, count('undecided'), share(good, good + bad), needed, made, share(made, needed)]
  })
  console.log(`\n${title}: ${measured.length} threads`)
  printTable([['', 'proposed', 'right', 'undecided', 'precision', 'joins needed', 'made', 'recall'], ...rows])
}

const isWithin = (a: Read, b: Read): boolean => a.language === b.language
const isAcross = (a: Read, b: Read): boolean => a.language !== b.language
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))

/**
 * How many joins a thread needs to hang together, and how many right proposals make. What one document says in two places hangs
 * together from the start. `within a language`: each language's members by themselves, by proposals within it. `across languages`:
 * its languages, each taken as one, by proposals between them.
 */
function joinsOf(scope: string, members: readonly Read[], right: readonly Pair[]): { needed: number; made: number } {
  const byId = new Map(members.map((one) => [one.id, one]))
  const inside = right.flatMap(([a, b]) => {
    const [x, y] = [byId.get(a), byId.get(b)]
    return x && y ? [[x, y] as const] : []
  })
  const pieces = (nodes: Iterable<string>, edges: readonly Pair[]): number => {
    const parent = new Map([...nodes].map((node) => [node, node]))
    const root = (node: string): string => (parent.get(node) === node ? node : root(parent.get(node)!))
    for (const [a, b] of edges) parent.set(root(a), root(b))
    return [...parent.keys()].filter((node) => root(node) === node).length
  }
  if (scope === 'across languages') {
    const nodes = new Set(members.map(({ language }) => language))
    const edges = inside.map(([x, y]): Pair => [x.language, y.language])
    return { needed: nodes.size - 1, made: nodes.size - pieces(nodes, edges) }
  }
  const groups = scope === 'all' ? [members] : [...Map.groupBy(members, ({ language }) => language).values()]
  let needed = 0
  let made = 0
  for (const group of groups) {
    const nodes = new Set(group.map(({ document }) => document))
    const edges = inside
      .filter(([x, y]) => group.includes(x) && group.includes(y))
      .map(([x, y]): Pair => [x.document, y.document])
    needed += nodes.size - 1
    made += nodes.size - pieces(nodes, edges)
  }
  return { needed, made }
}
