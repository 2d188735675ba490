// Link proposals held against threads of other relationships, written and labelled for measuring before anything was run on them.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import { judge, report, type Pair, type Read } from './links.ts'

interface Labelled {
  readonly dossiers: readonly {
    readonly id: string
    readonly sides: readonly string[]
    readonly documents: readonly {
      readonly id: string
      readonly language: string
      readonly publishedOn: string
      readonly head: string
      /** Each with the thread that it belongs to; null for one that stands alone. */
      readonly sentences: readonly (readonly [string | null, string])[]
    }[]
  }[]
}
type Dossier = Labelled['dossiers'][number]

const LANGUAGES = ['vi', 'ru', 'zh', 'en'] as const
const nameOf = (code: string) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, new Intl.DisplayNames([language], { type: 'region' }).of(code)!]),
  )

/** Prints precision and recall of the register's link proposals on one blind set. `DETAILS=1` also lists what went wrong. */
export async function linksBlind(set: string): Promise<void> {
  const file = fileURLToPath(new URL(`threads-blind-${set}.json`, import.meta.url))
  const labelled = JSON.parse(readFileSync(file, 'utf8')) as Labelled
  const dataDir = mkdtempSync(join(tmpdir(), 'rapporteur-links-'))
  const register = await openRegister({ dataDir, inMemory: true })
  const found = new Map<string, Read>()
  const words = new Map<string, string>()
  const pairs: Pair[] = []
  const why = new Map<string, string>()
  let sentences = 0
  try {
    for (const dossier of labelled.dossiers) {
      await fill(register, dossier)
      sentences += await resolve(register, dossier, found, words)
      await refreshProposals(register, dossier.id, systemActor)
      for (const { about, undertaking, other, reasons } of await listProposals(register.read, dossier.id))
        if (about === 'link') {
          pairs.push([undertaking, other])
          why.set(
            `${undertaking}|${other}`,
            reasons.map(({ code, points, shared }) => `${code} ${points.toFixed(2)} ${shared.join()}`).join('; '),
          )
        }
    }
  } finally {
    await register.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const threads = new Set([...found.values()].flatMap((one) => one.threads))
  console.log(`\nset ${set}: ${threads.size} threads; ${found.size} undertakings read of ${sentences} sentences`)
  report(`blind set ${set}`, found, pairs, null)
  if (process.env['DETAILS']) tellDetails(found, pairs, words, why)
}

async function fill(register: Register, dossier: Dossier): Promise<void> {
  const sides = dossier.sides.map((code) => ({ code, name: nameOf(code), language: 'en' }))
  await installDossier(register, { id: dossier.id, name: { en: dossier.id }, sides })
  const knowledge = await knowledgeOf(register.read, dossier.id)
  const incoming: Incoming[] = []
  for (const { id, language, publishedOn, head, sentences } of dossier.documents) {
    const text = `${head}\n\n${sentences.map(([, words]) => words).join(language === 'zh' ? '' : ' ')}\n`
    const bytes = new TextEncoder().encode(JSON.stringify({ id, language, publishedOn, title: head, url: null, text }))
    const taken = await takeIn({ name: `${id}.json`, bytes }, { languageOf })
    if (!taken.ok) throw new Error(taken.problem.message)
    const document = { ...taken.documents[0]!, id }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const originals = taken.originals.get(document.origin.sha256) ?? taken.originals.get(sha256)!
    incoming.push({ document, bytes: originals, reading: read(document, knowledge) })
  }
  for (const outcome of await importDocuments(register, dossier.id, systemActor, incoming))
    if (outcome.status === 'refused') throw new Error(outcome.reason)
}

/** The undertakings that were read, each with the thread of its sentence. Gives how many sentences there were. */
async function resolve(
  register: Register,
  dossier: Dossier,
  found: Map<string, Read>,
  words: Map<string, string>,
): Promise<number> {
  const { items } = await listFindings(register.read, dossier.id, { kind: 'undertaking', limit: 500 })
  for (const { anchor, entries } of items) {
    const document = dossier.documents.find(({ id }) => id === anchor.document)!
    const sentence = document.sentences.find(([, text]) => text.includes(anchor.exact) || anchor.exact.includes(text))
    const id = entries.find(({ kind }) => kind === 'undertaking')?.id
    if (!sentence || id === undefined) continue
    const [thread, text] = sentence
    words.set(id, text)
    found.set(id, {
      id,
      document: document.id,
      language: document.language,
      threads: thread === null ? [] : [thread],
      beside: [],
      heldBack: false,
    })
  }
  return dossier.documents.reduce((sum, { sentences }) => sum + sentences.length, 0)
}

function tellDetails(
  found: ReadonlyMap<string, Read>,
  pairs: readonly Pair[],
  words: ReadonlyMap<string, string>,
  why: ReadonlyMap<string, string>,
) {
  const linked = new Set<string>()
  for (const [a, b] of pairs) {
    const [x, y] = [found.get(a), found.get(b)]
    if (!x || !y) continue
    if (judge(x, y) === 'right') linked.add(a).add(b)
    else console.log(`wrong: ${words.get(a)}\n       ${words.get(b)}\n       ${why.get(`${a}|${b}`)}`)
  }
  for (const one of found.values())
    if (one.threads.length > 0 && !linked.has(one.id)) console.log(`alone: ${one.threads[0]}: ${words.get(one.id)}`)
}
