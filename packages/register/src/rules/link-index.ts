import type { IsoDate, LanguageCode, PartyCode, Topic, UndertakingKind } from '../contracts.ts'
import { compareDates } from './dates.ts'
import { lexicalParts } from './lexical.ts'

/** An undertaking as one document has it, with everything in it that has an identity of its own. */
export interface Linkable {
  readonly id: string
  readonly document: string
  readonly date: IsoDate | null
  readonly language: LanguageCode
  readonly quote: string
  readonly kind: UndertakingKind
  readonly by: readonly PartyCode[]
  readonly topics: readonly Topic[]
  readonly due: IsoDate | null
  /** What the dossier knows by name and the sentence names, by id. */
  readonly entities: readonly Entity[]
  /** Numbers that name something: the 23rd session. Empty where there are none. */
  readonly ordinals: readonly Ordinal[]
  /** Figures in it, as `unit:value`: `USD:10000000000`. */
  readonly values: readonly string[]
  /** Ids of `ACTIONS`. */
  readonly actions: readonly string[]
  /** Ids of `MATTERS`. */
  readonly matters: readonly string[]
}
export type EntityKind = 'project' | 'body' | 'instrument' | 'place' | 'person'
export interface Entity {
  readonly kind: EntityKind
  readonly id: string
}
export interface Ordinal {
  /** Id of the body or instrument it counts, or a kind of body where no more is known. */
  readonly of: string
  readonly number: number
}

// Under a key that hundreds share only the latest before this one are looked at: it is a weak reason, and the nearest says it best.
const LATEST_OF_A_KEY = 24
// With few undertakings nothing is rare yet; rarity is reckoned as if there were at least so many.
const LEAST_POPULATION = 200

export interface Prepared {
  readonly item: Linkable
  readonly order: number
  /** What it names, each with how rare that is (0.15–1). */
  readonly keys: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
}

/** Undertakings by what they name. Build once; propose for any of them. */
export interface LinkIndex {
  readonly byId: ReadonlyMap<string, Prepared>
  readonly inOrder: readonly Prepared[]
  readonly postings: ReadonlyMap<string, readonly Prepared[]>
}

const entityKey = (e: Entity): string => `${e.kind}:${e.id}`
const ordinalKey = (o: Ordinal): string => `ordinal:${o.of}/${o.number}`

/** What counts for rarity and leads to candidates. Words lead there too, but only rare ones. */
function keysOf(item: Linkable): string[] {
  return [
    ...item.entities.map(entityKey),
    ...item.ordinals.map(ordinalKey),
    ...item.values.map((v) => `value:${v}`),
    ...item.matters.map((m) => `matter:${m}`),
    ...item.topics.map((t) => `topic:${t}`),
    ...item.actions.map((a) => `action:${a}`),
  ]
}

/** Keys too broad to lead to candidates alone; joined in pairs they do. */
const isBroad = (key: string): boolean =>
  key.startsWith('topic:') || key.startsWith('action:') || key.startsWith('person:') || key.startsWith('place:')

function candidateKeys(keys: readonly string[]): string[] {
  const narrow = keys.filter((k) => !isBroad(k))
  const topics = keys.filter((k) => k.startsWith('topic:')).slice(0, 4)
  const actions = keys.filter((k) => k.startsWith('action:')).slice(0, 4)
  const matters = keys.filter((k) => k.startsWith('matter:'))
  return [
    ...narrow,
    ...topics.flatMap((t) => actions.map((a) => `${t}+${a}`)),
    ...matters.flatMap((m) => actions.map((a) => `${m}+${a}`)),
  ]
}

/** An index over undertakings of a dossier. Time grows with their number and length. */
export function linkIndex(items: readonly Linkable[]): LinkIndex {
  const inOrder = [...items].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1))
  const frequency = new Map<string, number>()
  const count = (key: string): void => void frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const withWords = inOrder.map((item, order) => {
    const keys = [...new Set(keysOf(item))]
    const parts = lexicalParts(item.quote, item.language).map((w) => `word:${item.language}:${w}`)
    for (const key of keys) count(key)
    for (const part of parts) count(part)
    return { item, order, keys, parts }
  })
  const population = Math.max(LEAST_POPULATION, items.length)
  const rarity = (key: string): number => Math.max(0.15, 1 - Math.log(frequency.get(key) ?? 1) / Math.log(population))
  const postings = new Map<string, Prepared[]>()
  const post = (key: string, p: Prepared): void => {
    const list = postings.get(key)
    if (list) list.push(p)
    else postings.set(key, [p])
  }
  const prepared = withWords.map(({ item, order, keys, parts }): Prepared => {
    const weights = parts.map((w) => [w, rarity(w) ** 2] as const)
    const length = Math.sqrt(weights.reduce((sum, [, w]) => sum + w * w, 0)) || 1
    const words = new Map(weights.map(([w, x]) => [w, x / length]))
    const p: Prepared = { item, order, keys: new Map(keys.map((k) => [k, rarity(k)])), words }
    for (const key of candidateKeys(keys)) post(key, p)
    // The four rarest words of a sentence are enough to find its like.
    for (const [w] of [...weights]
      .filter(([x]) => (frequency.get(x) ?? 0) > 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4))
      post(w, p)
    return p
  })
  return { byId: new Map(prepared.map((p) => [p.item.id, p])), inOrder: prepared, postings }
}

/** Earlier undertakings of other documents that share something with this one, the nearest under each thing shared. */
export function candidatesOf(p: Prepared, index: LinkIndex): Set<Prepared> {
  const found = new Set<Prepared>()
  const words = [...p.words.keys()]
  for (const key of [...candidateKeys([...p.keys.keys()]), ...words]) {
    const list = index.postings.get(key)
    if (!list) continue
    // Lists are in order of date; those before this one end at the first with its order or more.
    let end = lowerBound(list, p.order)
    for (let taken = 0; taken < LATEST_OF_A_KEY && end-- > 0; taken++) {
      const candidate = list[end]!
      if (candidate.item.document !== p.item.document) found.add(candidate)
    }
  }
  return found
}

function lowerBound(list: readonly Prepared[], order: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.order < order) low = middle + 1
    else high = middle
  }
  return low
}
