import { edges, monthsBetween } from './dates.ts'
import { candidatesOf, linkIndex, SOME_BODY } from './link-index.ts'
import type { EntityKind, Linkable, LinkIndex, Prepared } from './link-index.ts'
import { FIELDS } from './matters.ts'
import type { MentionKind } from './undertaking-life.ts'

export type LinkReasonCode =
  | EntityKind
  | 'ordinal'
  | 'other-ordinal'
  | 'value'
  | 'matter'
  | 'topic'
  | 'action'
  | 'deed'
  | 'due'
  | 'by'
  | 'wording'
  | 'time-apart'
  | 'other-project'
  | 'other-action'
  | 'other-parties'
  | 'no-common-matter'
export interface LinkReason {
  readonly code: LinkReasonCode
  /** What it adds to the score; negative where it speaks against. */
  readonly points: number
  /** What is shared: ids, concepts, numbers; for `wording` and `time-apart` nothing. */
  readonly shared: readonly string[]
}

/** A proposal that the later undertaking speaks of the same thing as the earlier one. A person confirms. */
export interface LinkProposal {
  readonly from: string
  readonly to: string
  /** What the later does with the earlier, as far as can be told. */
  readonly kind: MentionKind
  /** 0–1. */
  readonly score: number
  readonly reasons: readonly LinkReason[]
}

/**
 * Points for what two undertakings share, before rarity: what half the dossier names tells little, so entities, matters and topics
 * count for less the more undertakings have them. Wording counts only within one language and never alone reaches the threshold.
 * Set on labelled threads (`npm run bench -- links`).
 */
const LINK_WEIGHTS = {
  project: 0.6,
  instrument: 0.35,
  body: 0.2,
  place: 0.12,
  person: 0.05,
  ordinal: 0.5,
  value: 0.5,
  matter: 0.42,
  action: 0.15,
  /** The same is done to the same matter or project: told together it says far more than either. */
  deed: 0.12,
  topic: 0.12,
  due: 0.1,
  by: 0.04,
  wording: 0.42,
  /** The same body or instrument with another number is another thing. */
  'other-ordinal': -0.6,
  /** Both name projects and none is shared. */
  'other-project': -1,
  /** Both name a step, and none is shared. */
  'other-action': -0.2,
  /** Said by parties of whom none is the same. */
  'other-parties': -0.6,
  /** Both say what they are about and share nothing of it. */
  'no-common-matter': -0.2,
  /** A year apart beyond the second; at most three times. */
  'time-apart': -0.03,
} as const satisfies Record<LinkReasonCode, number>

export interface LinkOptions {
  /** Least score that is proposed; default 0.33. */
  readonly threshold?: number
  /** Most proposals for one later undertaking, besides the likeliest in its own language; default 3. */
  readonly most?: number
}

/** Least score that is proposed by default; set on the labelled threads of `bench/threads.json`, see `bench/README.md`. */
export const LINK_THRESHOLD = 0.33
const MOST_PROPOSALS = 3
function wordingOf(a: Prepared, b: Prepared): number {
  if (a.item.language !== b.item.language) return 0
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words]
  let cosine = 0
  for (const [word, weight] of small) cosine += weight * (large.get(word) ?? 0)
  return cosine
}

/** What a field counts for, as a share of what a thing does. */
const FIELD_SHARE = 0.48

const shared = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((x) => b.includes(x))

/** Points of shared keys: the rarest in full, each further one half as much as the one before. */
function pointsOf(keys: readonly string[], weight: number, p: Prepared): number {
  return keys
    .map((k) => p.keys.get(k)! * (isField(k) ? FIELD_SHARE : 1))
    .sort((a, b) => b - a)
    .reduce((sum, r, i) => sum + (r * weight) / 2 ** i, 0)
}

const ENTITY_KINDS: readonly EntityKind[] = ['project', 'instrument', 'body', 'place', 'person']

const LISTS: ReadonlySet<LinkReasonCode> = new Set<LinkReasonCode>(['matter', 'topic', 'action'])
const countOf = (p: Prepared, prefix: string, counts: (key: string) => boolean = () => true): number =>
  [...p.keys.keys()].filter((k) => k.startsWith(`${prefix}:`) && counts(k)).length

const isField = (key: string): boolean => FIELDS.has(key.slice('matter:'.length))
const notField = (key: string): boolean => !isField(key)

function reasonsOf(a: Prepared, b: Prepared, index: LinkIndex): LinkReason[] {
  const reasons: LinkReason[] = []
  const say = (code: LinkReasonCode, points: number, what: readonly string[] = []): void => {
    if (points !== 0) reasons.push({ code, points, shared: what })
  }
  const both = [...a.keys.keys()].filter((k) => b.keys.has(k))
  const of = (prefix: string): string[] => both.filter((k) => k.startsWith(`${prefix}:`))
  const names = (keys: readonly string[]): string[] => keys.map((k) => k.slice(k.indexOf(':') + 1))
  for (const code of [...ENTITY_KINDS, 'ordinal', 'value', 'matter', 'topic', 'action'] as const) {
    const keys = code === 'ordinal' && !sameSession(a, b) ? [] : of(code)
    if (!keys.length) continue
    // A field named beside a thing does not blur it.
    const counts = code === 'matter' && keys.some((key) => !isField(key)) ? notField : () => true
    const ofA = countOf(a, code, counts)
    const ofB = countOf(b, code, counts)
    const ofBoth = keys.filter(counts).length
    // A sentence that lists ten fields shares some with everything.
    const focus = LISTS.has(code) ? Math.sqrt((2 * ofBoth) / (ofA + ofB)) : 1
    say(code, pointsOf(keys, LINK_WEIGHTS[code], a) * focus, names(keys))
  }
  const x = a.item
  const y = b.item
  if (a.session && b.session && !sameSession(a, b))
    say(
      'other-ordinal',
      LINK_WEIGHTS['other-ordinal'],
      [a.session.of, b.session.of].filter((it, n, all) => all.indexOf(it) === n),
    )
  const [stepsOfX, stepsOfY] = [stepsOf(x.actions), stepsOf(y.actions)]
  if (stepsOfX.length && stepsOfY.length && !shared(stepsOfX, stepsOfY).length)
    say('other-action', LINK_WEIGHTS['other-action'], [...stepsOfX, ...stepsOfY])
  const things = [...of('matter').filter((key) => key !== 'matter:next-session'), ...of('project')]
  const deeds = shared(deedsOf(x.actions), deedsOf(y.actions))
  if (things.length && deeds.length) say('deed', LINK_WEIGHTS.deed, [...new Set(deeds)])
  const has = (i: Linkable, kind: EntityKind): boolean => i.entities.some((e) => e.kind === kind)
  if (has(x, 'project') && has(y, 'project') && !of('project').length)
    say('other-project', LINK_WEIGHTS['other-project'])
  if (countOf(a, 'matter') && countOf(b, 'matter') && !of('matter').length && !of('project').length)
    say('no-common-matter', LINK_WEIGHTS['no-common-matter'])
  if (x.due !== null && x.due === y.due) say('due', LINK_WEIGHTS.due, [x.due])
  if (x.by.length && x.by.length === y.by.length && shared(x.by, y.by).length === x.by.length)
    say('by', LINK_WEIGHTS.by, x.by)
  // Two sides of one relationship may each say it; strangers to each other speak of two things.
  if (x.by.length && y.by.length && !x.by.some((p) => y.by.some((q) => p === q || index.together.has(`${p}|${q}`))))
    say('other-parties', LINK_WEIGHTS['other-parties'], [...x.by, ...y.by])
  const wording = wordingOf(a, b)
  if (wording > 0.15) say('wording', wording * LINK_WEIGHTS.wording)
  const [earlier, later] = [edges(x.date)?.last, edges(y.date)?.first]
  const years = earlier && later ? Math.min(3, Math.max(0, monthsBetween(earlier, later) / 12 - 2)) : 0
  if (years > 0) say('time-apart', years * LINK_WEIGHTS['time-apart'])
  return reasons
}

/**
 * Steps of which one is not the other, whatever they are taken with: to come to an agreement, to amend it, to use it. Those of one
 * name are the same step.
 */
const STEPS: Readonly<Record<string, string>> = {
  negotiate: 'conclude',
  sign: 'conclude',
  ratify: 'conclude',
  amend: 'amend',
  use: 'use',
  extend: 'extend',
  visit: 'visit',
  celebrate: 'celebrate',
}
const stepsOf = (actions: readonly string[]): string[] => actions.flatMap((action) => STEPS[action] ?? [])

/** What says little of an undertaking by itself: many a thing is studied, carried out, completed or held. */
const COMMON: ReadonlySet<string> = new Set([
  'carry',
  'complete',
  'exchange',
  'hold',
  'increase',
  'invest',
  'study',
  'supply',
  'train',
  'visit',
])
const deedsOf = (actions: readonly string[]): string[] =>
  actions.filter((action) => !COMMON.has(action)).map((action) => STEPS[action] ?? action)

function sameSession(a: Prepared, b: Prepared): boolean {
  const [p, q] = [a.session, b.session]
  if (!p || !q || p.number !== q.number) return false
  return p.of === q.of || p.of === SOME_BODY || q.of === SOME_BODY
}

/** What the later one does with the earlier: what it is by its date, by who now says it, by what it names; else it restates. */
function kindOf(earlier: Linkable, later: Linkable): MentionKind {
  const [was, is] = [edges(earlier.due), edges(later.due)]
  if (was && is && is.first > was.last) return 'postponed'
  if (earlier.kind !== 'agreed' && later.kind === 'agreed' && later.by.length > earlier.by.length) return 'adopted'
  const projects = (u: Linkable): string[] => u.entities.filter((e) => e.kind === 'project').map((e) => e.id)
  const [p, q] = [projects(earlier), projects(later)]
  const common = shared(p, q).length
  if (p.length > 0 && common === p.length && q.length > p.length) return 'widened'
  if (q.length > 0 && common === q.length && p.length > q.length) return 'narrowed'
  return 'restated'
}

const POSITIVE: Readonly<Record<string, number>> = LINK_WEIGHTS
const prefixOf = (key: string): string => key.slice(0, key.indexOf(':'))

/** No pair scores more than this; reckoned without lists or strings, to pass over the many that can't reach the threshold. */
function ceilingOf(a: Prepared, b: Prepared, threshold: number): number {
  let sum =
    LINK_WEIGHTS.by + LINK_WEIGHTS.deed + (a.item.due !== null && a.item.due === b.item.due ? LINK_WEIGHTS.due : 0)
  const [small, large] = a.keys.size < b.keys.size ? [a.keys, b.keys] : [b.keys, a.keys]
  for (const [key, rarity] of small) if (large.has(key)) sum += rarity * POSITIVE[prefixOf(key)]!
  if (a.item.language !== b.item.language) return sum
  // Comparing the wording costs most, so only where it could still tip the scale.
  return sum + LINK_WEIGHTS.wording < threshold ? sum : sum + LINK_WEIGHTS.wording * wordingOf(a, b)
}

/** What makes two undertakings about one thing. */
const THINGS: ReadonlySet<LinkReasonCode> = new Set<LinkReasonCode>([
  'project',
  'instrument',
  'ordinal',
  'value',
  'matter',
])
const WORDING: ReadonlySet<LinkReasonCode> = new Set<LinkReasonCode>(['wording'])
/** What words alone need beside them. */
const BESIDE: ReadonlySet<LinkReasonCode> = new Set<LinkReasonCode>(['topic', 'action', 'place', 'body', 'person'])

/** The score of two undertakings and what it is made of, whichever is earlier; for showing and for tuning. */
export function scoreLink(index: LinkIndex, a: string, b: string): { score: number; reasons: LinkReason[] } | null {
  const p = index.byId.get(a)
  const q = index.byId.get(b)
  if (!p || !q) return null
  const reasons = p.order < q.order ? reasonsOf(p, q, index) : reasonsOf(q, p, index)
  // What shares no thing by name, matter or number may share any number of topics and actions, or of words, and still be another;
  // only both together tell.
  const says = (codes: ReadonlySet<LinkReasonCode>) => reasons.some(({ code, points }) => codes.has(code) && points > 0)
  const isAboutOne = says(THINGS) || (says(WORDING) && says(BESIDE))
  const sum = isAboutOne ? reasons.reduce((total, r) => total + r.points, 0) : 0
  return {
    score: Math.min(1, Math.max(0, Math.round(sum * 1000) / 1000)),
    reasons: reasons.sort((x, y) => y.points - x.points),
  }
}

/** Earlier undertakings of other documents that this one may be speaking of again, likeliest first. Empty for an unknown id. */
export function proposeLinksOf(index: LinkIndex, id: string, options: LinkOptions = {}): LinkProposal[] {
  const { threshold = LINK_THRESHOLD, most = MOST_PROPOSALS } = options
  const later = index.byId.get(id)
  if (!later) return []
  const proposals: { proposal: LinkProposal; order: number }[] = []
  for (const earlier of candidatesOf(later, index)) {
    if (ceilingOf(earlier, later, threshold) < threshold) continue
    const { score, reasons } = scoreLink(index, earlier.item.id, id)!
    if (score < threshold) continue
    proposals.push({
      proposal: { from: id, to: earlier.item.id, kind: kindOf(earlier.item, later.item), score, reasons },
      order: earlier.order,
    })
  }
  // Of equals the nearest in time, since a thread is told from mention to mention.
  const ranked = proposals.sort((a, b) => b.proposal.score - a.proposal.score || b.order - a.order)
  // The likeliest in its own language is easiest to judge, whatever other languages have before it.
  const own = ranked.find(({ proposal }) => index.byId.get(proposal.to)!.item.language === later.item.language)
  const first = ranked.slice(0, most)
  return (own && !first.includes(own) ? [...first, own] : first).map((p) => p.proposal)
}

/** All proposals over a dossier's undertakings, in order of the later one's date. */
export function proposeLinks(items: readonly Linkable[], options: LinkOptions = {}): LinkProposal[] {
  const index = linkIndex(items)
  return index.inOrder.flatMap((p) => proposeLinksOf(index, p.item.id, options))
}

/** Ids that belong together when the proposals are followed from one to the next; threads of one are left out. */
export function threadsOf(proposals: readonly Pick<LinkProposal, 'from' | 'to'>[]): string[][] {
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    while ((parent.get(root) ?? root) !== root) root = parent.get(root)!
    for (let at = id; at !== root;) {
      const next = parent.get(at)!
      parent.set(at, root)
      at = next
    }
    return root
  }
  for (const { from, to } of proposals) {
    for (const id of [from, to]) if (!parent.has(id)) parent.set(id, id)
    parent.set(rootOf(from), rootOf(to))
  }
  const threads = new Map<string, string[]>()
  for (const id of parent.keys()) {
    const root = rootOf(id)
    threads.set(root, [...(threads.get(root) ?? []), id])
  }
  return [...threads.values()]
}
