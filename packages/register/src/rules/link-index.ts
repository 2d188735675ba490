import type { IsoDate, LanguageCode, PartyCode, Topic, UndertakingKind } from '../contracts.ts'
import { compareDates } from './dates.ts'
import { lexicalParts } from './lexical.ts'
import { namesNextSession, sessionNumbersIn } from './session-numbers.ts'
import { takesUp } from './taking-up.ts'

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
  /** Matters of the sentence before it, which it may take up with "it" or "this agreement". */
  readonly mattersBefore?: readonly string[]
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
// What a long thread names again and again is common because of that thread; it must not tell less for it.
const LEAST_RARITY: Readonly<Record<string, number>> = {
  project: 0.7,
  ordinal: 0.8,
  value: 0.7,
  matter: 0.7,
  instrument: 0.5,
}
const LEAST_RARITY_ELSE = 0.15
// Every session is followed by a next one; which it is, its number says.
const leastRarity = (key: string): number =>
  (key === 'matter:next-session' ? undefined : LEAST_RARITY[key.slice(0, key.indexOf(':'))]) ?? LEAST_RARITY_ELSE
// With few undertakings nothing is rare yet; rarity is reckoned as if there were at least so many.
const LEAST_POPULATION = 200

export interface Prepared {
  readonly item: Linkable
  readonly order: number
  /** The session that it is to bring about; null for one that merely happens at a session or before it. */
  readonly session: Ordinal | null
  /** What it names, each with how rare that is (0.15–1). */
  readonly keys: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
}

/** Undertakings by what they name. Build once; propose for any of them. */
export interface LinkIndex {
  readonly byId: ReadonlyMap<string, Prepared>
  readonly inOrder: readonly Prepared[]
  readonly postings: ReadonlyMap<string, readonly Prepared[]>
  /** Parties that act together somewhere, as `A|B`. */
  readonly together: ReadonlySet<string>
}

const entityKey = (e: Entity): string => `${e.kind}:${e.id}`
/** Bodies are told apart when two are compared: many sentences leave out whose session it is. */
const ordinalKey = (o: Ordinal): string => `ordinal:${o.number}`

/** What is done to a session itself. Whoever reports to it or says something at it does none of this. */
const OF_SESSIONS = ['hold', 'prepare']
/** Of what stands in figures without a body. */
export const SOME_BODY = '-'

/** Of several sessions that a sentence names, the last is the one to come. */
function sessionOf(item: Linkable): Ordinal | null {
  if (!item.actions.some((action) => OF_SESSIONS.includes(action))) return null
  const body = item.entities.find(({ kind }) => kind === 'body')?.id ?? item.ordinals[0]?.of ?? SOME_BODY
  const named = [
    ...item.ordinals,
    ...sessionNumbersIn(item.quote, item.language).map((number) => ({ of: body, number })),
  ]
  const last = named.reduce<Ordinal | null>((known, one) => (known && known.number >= one.number ? known : one), null)
  return last && namesNextSession(item.quote, item.language) ? { of: last.of, number: last.number + 1 } : last
}

/** What an undertaking is about; one that names nothing itself takes up what was named before it. */
function mattersOf(item: Linkable): readonly string[] {
  const meant = item.actions.some((action) => OF_SESSIONS.includes(action))
  const own = item.matters.filter((matter) => meant || matter !== 'next-session')
  const named = own.length > 0 || item.entities.some(({ kind }) => kind === 'project')
  return named || !takesUp(item.quote, item.language)
    ? own
    : (item.mattersBefore ?? []).filter((matter) => matter !== 'next-session')
}

/** What counts for rarity and leads to candidates. Words lead there too, but only rare ones. */
function keysOf(item: Linkable, session: Ordinal | null): string[] {
  const matters = mattersOf(item)
  return [
    ...item.entities.map(entityKey),
    ...(session ? [ordinalKey(session)] : []),
    ...item.values.map((v) => `value:${v}`),
    ...matters.map((m) => `matter:${m}`),
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
    const session = sessionOf(item)
    const keys = [...new Set(keysOf(item, session))]
    const parts = lexicalParts(item.quote, item.language).map((w) => `word:${item.language}:${w}`)
    for (const key of keys) count(key)
    for (const part of parts) count(part)
    return { item, order, session, keys, parts }
  })
  const population = Math.max(LEAST_POPULATION, items.length)
  const rarity = (key: string): number =>
    Math.max(leastRarity(key), 1 - Math.log(frequency.get(key) ?? 1) / Math.log(population))
  const postings = new Map<string, Prepared[]>()
  const post = (key: string, p: Prepared): void => {
    const list = postings.get(key)
    if (list) list.push(p)
    else postings.set(key, [p])
  }
  const prepared = withWords.map(({ item, order, session, keys, parts }): Prepared => {
    const weights = parts.map((w) => [w, rarity(w) ** 2] as const)
    const length = Math.sqrt(weights.reduce((sum, [, w]) => sum + w * w, 0)) || 1
    const words = new Map(weights.map(([w, x]) => [w, x / length]))
    const p: Prepared = { item, order, session, keys: new Map(keys.map((k) => [k, rarity(k)])), words }
    for (const key of candidateKeys(keys)) post(key, p)
    // The four rarest words of a sentence are enough to find its like.
    for (const [w] of [...weights]
      .filter(([x]) => (frequency.get(x) ?? 0) > 1)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4))
      post(w, p)
    return p
  })
  const together = new Set(items.flatMap(({ by }) => by.flatMap((a) => by.map((b) => `${a}|${b}`))))
  return { byId: new Map(prepared.map((p) => [p.item.id, p])), inOrder: prepared, postings, together }
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
