import type { LanguageCode, PartyCode } from '../contracts.ts'

/** One article of minutes: the same text in every language of the minutes, and the undertakings it makes. */
export interface Article {
  readonly id: string
  readonly texts: Readonly<Record<LanguageCode, string>>
  readonly undertakings: readonly string[]
  /** Sides that have confirmed this very text. */
  readonly confirmedBy: readonly PartyCode[]
}

export interface Signature {
  readonly side: PartyCode
  /** Who signed, as the caller knows that person. */
  readonly by: string
  readonly on: string
  /** Hash of the whole text that was signed. */
  readonly hash: string
}

/** Someone who must be told, and why. */
export interface Notice {
  readonly sides: readonly PartyCode[]
  readonly because: 'changed-after-signature' | 'changed-after-seal' | 'withdrawn-after-signature'
  /** Who changed it. */
  readonly by: PartyCode
  /** Hash of the text that no longer stands. */
  readonly was: string
}

export interface Minutes {
  readonly id: string
  /** The sides that must confirm and sign, all of them. */
  readonly sides: readonly PartyCode[]
  /** The languages every article is written in, all equally authentic. */
  readonly languages: readonly LanguageCode[]
  readonly articles: readonly Article[]
  /** Signatures under the text as it now stands. */
  readonly signatures: readonly Signature[]
  /** The sealed text and its hash; `null` until all have signed the same text. */
  readonly sealed: { readonly hash: string; readonly text: string } | null
  /** Seals that a later change broke, oldest first. */
  readonly earlierSeals: readonly { readonly hash: string; readonly text: string }[]
  readonly notices: readonly Notice[]
  /** Rises with every accepted event. */
  readonly version: number
}

/** Where minutes stand. `partly-signed` is never `signed`; only a sealed text is. */
export type MinutesPhase = 'draft' | 'confirmed' | 'partly-signed' | 'sealed'

/** What a side does. `seen` is the hash of the text it had before its eyes, so that nobody agrees to what has changed meanwhile. */
export type MinutesEvent =
  | {
      readonly kind: 'article-written'
      readonly side: PartyCode
      readonly article: string
      readonly texts: Article['texts']
      readonly undertakings: readonly string[]
    }
  | { readonly kind: 'article-removed'; readonly side: PartyCode; readonly article: string }
  | { readonly kind: 'articles-ordered'; readonly side: PartyCode; readonly articles: readonly string[] }
  | { readonly kind: 'confirmed'; readonly side: PartyCode; readonly article: string; readonly seen: string }
  | { readonly kind: 'confirmation-withdrawn'; readonly side: PartyCode; readonly article: string }
  | {
      readonly kind: 'signed'
      readonly side: PartyCode
      readonly by: string
      readonly on: string
      readonly seen: string
    }

export type MinutesOutcome =
  | { readonly ok: true; readonly minutes: Minutes; readonly tell: readonly Notice[] }
  | { readonly ok: false; readonly refusal: string }

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export type Sha256 = (text: string) => string

export function newMinutes(id: string, sides: readonly PartyCode[], languages: readonly LanguageCode[]): Minutes {
  return {
    id,
    sides: [...sides].sort(),
    languages: [...languages].sort(),
    articles: [],
    signatures: [],
    sealed: null,
    earlierSeals: [],
    notices: [],
    version: 0,
  }
}

// NFC and one kind of line end, so that a text typed on two machines is one text; nothing else is touched, since spaces may be meant.
const canonicalText = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
const canonicalArticle = (minutes: Minutes, a: Article): unknown[] => [
  a.id,
  minutes.languages.map((l) => [l, canonicalText(a.texts[l] ?? '')]),
  [...a.undertakings].sort(),
]

/** The one text that stands for an article's wording. JSON of arrays, so that no two wordings share it. */
export const canonicalArticleText = (minutes: Minutes, article: Article): string =>
  JSON.stringify(['rapporteur-article-1', minutes.id, canonicalArticle(minutes, article)])

/** The one text that is signed, sealed and hashed: sides, languages and articles in their order. */
export const canonicalMinutes = (minutes: Minutes): string =>
  JSON.stringify([
    'rapporteur-minutes-1',
    minutes.id,
    minutes.sides,
    minutes.languages,
    minutes.articles.map((a) => canonicalArticle(minutes, a)),
  ])

const isConfirmed = (minutes: Minutes, a: Article): boolean => minutes.sides.every((s) => a.confirmedBy.includes(s))

/** Where minutes stand, see {@link MinutesPhase}. */
export function phaseOf(minutes: Minutes): MinutesPhase {
  if (minutes.sealed) return 'sealed'
  if (minutes.signatures.length > 0) return 'partly-signed'
  return minutes.articles.length > 0 && minutes.articles.every((a) => isConfirmed(minutes, a)) ? 'confirmed' : 'draft'
}

const refuse = (refusal: string): MinutesOutcome => ({ ok: false, refusal })
const accept = (minutes: Minutes, tell: readonly Notice[] = []): MinutesOutcome => ({
  ok: true,
  minutes: { ...minutes, notices: [...minutes.notices, ...tell], version: minutes.version + 1 },
  tell,
})

/** The minutes with another wording: signatures and seal fall, and everyone is told where there were any. */
function reworded(minutes: Minutes, articles: readonly Article[], by: PartyCode, sha256: Sha256): MinutesOutcome {
  const after: Minutes = { ...minutes, articles }
  if (canonicalMinutes(after) === canonicalMinutes(minutes)) return refuse('Nothing would change.')
  if (minutes.signatures.length === 0) return accept(after)
  const was = minutes.sealed?.hash ?? sha256(canonicalMinutes(minutes))
  const because = minutes.sealed ? 'changed-after-seal' : 'changed-after-signature'
  const earlierSeals = minutes.sealed ? [...minutes.earlierSeals, minutes.sealed] : minutes.earlierSeals
  return accept({ ...after, signatures: [], sealed: null, earlierSeals }, [{ sides: minutes.sides, because, by, was }])
}

type Handler<K extends MinutesEvent['kind']> = (
  minutes: Minutes,
  event: Extract<MinutesEvent, { kind: K }>,
  sha256: Sha256,
) => MinutesOutcome

const HANDLERS: { readonly [K in MinutesEvent['kind']]: Handler<K> } = {
  'article-written': (minutes, { side, article, texts, undertakings }, sha256) => {
    const foreign = Object.keys(texts).find((l) => !minutes.languages.includes(l))
    if (foreign !== undefined) return refuse(`These minutes are not kept in ${foreign}.`)
    const written: Article = { id: article, texts, undertakings: [...new Set(undertakings)], confirmedBy: [] }
    const at = minutes.articles.findIndex((a) => a.id === article)
    if (at < 0) return reworded(minutes, [...minutes.articles, written], side, sha256)
    return reworded(minutes, minutes.articles.with(at, written), side, sha256)
  },
  'article-removed': (minutes, { side, article }, sha256) => {
    if (!minutes.articles.some((a) => a.id === article))
      return refuse(`There is no article ${article} in these minutes.`)
    return reworded(
      minutes,
      minutes.articles.filter((a) => a.id !== article),
      side,
      sha256,
    )
  },
  'articles-ordered': (minutes, { side, articles }, sha256) => {
    const byId = new Map(minutes.articles.map((a) => [a.id, a]))
    const ordered = articles.map((id) => byId.get(id))
    if (
      new Set(articles).size !== minutes.articles.length ||
      articles.length !== minutes.articles.length ||
      ordered.includes(undefined)
    )
      return refuse('The new order must name every article of the minutes once.')
    return reworded(minutes, ordered as Article[], side, sha256)
  },
  confirmed: (minutes, { side, article, seen }, sha256) => {
    const at = minutes.articles.findIndex((a) => a.id === article)
    const found = minutes.articles[at]
    if (!found) return refuse(`There is no article ${article} in these minutes.`)
    const missing = minutes.languages.find((l) => canonicalText(found.texts[l] ?? '') === '')
    if (missing !== undefined)
      return refuse(`Article ${article} has no text in ${missing} yet, so it can't be confirmed.`)
    if (seen !== sha256(canonicalArticleText(minutes, found)))
      return refuse(`Article ${article} has changed since it was read; read it again before confirming.`)
    if (found.confirmedBy.includes(side)) return refuse(`${side} has confirmed article ${article} already.`)
    const confirmedBy = [...found.confirmedBy, side].sort()
    return accept({ ...minutes, articles: minutes.articles.with(at, { ...found, confirmedBy }) })
  },
  'confirmation-withdrawn': (minutes, { side, article }, sha256) => {
    const at = minutes.articles.findIndex((a) => a.id === article)
    const found = minutes.articles[at]
    if (!found) return refuse(`There is no article ${article} in these minutes.`)
    if (!found.confirmedBy.includes(side)) return refuse(`${side} has not confirmed article ${article}.`)
    if (minutes.sealed) return refuse('A sealed text can only be changed; change the article to reopen it.')
    const confirmedBy = found.confirmedBy.filter((s) => s !== side)
    const after = { ...minutes, articles: minutes.articles.with(at, { ...found, confirmedBy }), signatures: [] }
    if (minutes.signatures.length === 0) return accept(after)
    const was = sha256(canonicalMinutes(minutes))
    return accept(after, [{ sides: minutes.sides, because: 'withdrawn-after-signature', by: side, was }])
  },
  signed: (minutes, { side, by, on, seen }, sha256) => {
    if (minutes.articles.length === 0) return refuse('Minutes without an article can’t be signed.')
    const open = minutes.articles.find((a) => !isConfirmed(minutes, a))
    if (open) return refuse(`Article ${open.id} is not confirmed by every side yet, so the minutes can't be signed.`)
    const text = canonicalMinutes(minutes)
    const hash = sha256(text)
    if (seen !== hash) return refuse('The minutes have changed since they were read; read them again before signing.')
    if (minutes.signatures.some((s) => s.side === side)) return refuse(`${side} has signed these minutes already.`)
    const signatures = [...minutes.signatures, { side, by, on, hash }]
    const all = minutes.sides.every((s) => signatures.some((x) => x.side === s && x.hash === hash))
    return accept({ ...minutes, signatures, sealed: all ? { hash, text } : null })
  },
}

/**
 * The minutes after an event, or one sentence why not. A change clears the confirmations of the article it touches; after a
 * signature it also reopens the whole (as does a confirmation withdrawn before the seal), and `tell` lists who must hear of it. The last signature under the same text seals it.
 */
export function minutesAfter(minutes: Minutes, event: MinutesEvent, sha256: Sha256): MinutesOutcome {
  if (!minutes.sides.includes(event.side)) return refuse(`${event.side} is no party to these minutes.`)
  const handle = HANDLERS[event.kind] as Handler<MinutesEvent['kind']>
  return handle(minutes, event, sha256)
}

/** Whether a sealed text still is what its hash says. */
export const sealHolds = (minutes: Minutes, sha256: Sha256): boolean =>
  minutes.sealed !== null &&
  sha256(minutes.sealed.text) === minutes.sealed.hash &&
  canonicalMinutes(minutes) === minutes.sealed.text
