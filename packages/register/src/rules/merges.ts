import type { IsoDate, LanguageCode, PartyCode } from '../contracts.ts'
import { edges } from './dates.ts'
import { lexicalParts } from './lexical.ts'
import { FIELDS, mattersIn } from './matters.ts'

/** What an entry is called, in the language of the document that calls it so. */
export interface Called {
  readonly words: string
  readonly language: LanguageCode
}

interface Entry {
  readonly id: string
  readonly kind: string
  readonly parties: readonly PartyCode[]
  /** The documents that name it: what one document tells apart are two things. */
  readonly documents: readonly string[]
  /** A person or the dossier's file made it. */
  readonly isSettled: boolean
}

export interface InstrumentEntry extends Entry {
  readonly signedOn: IsoDate | null
  readonly called: readonly Called[]
}

export interface MeetingEntry extends Entry {
  readonly bodyKind: string | null
  readonly body: string | null
  readonly ordinal: number | null
  readonly date: IsoDate | null
  readonly place: string | null
}

/**
 * Why two entries may be one: `kind`, `parties`, `signed-on`, `date`, `ordinal`, `body`, `place` are the same (`shared`: what); `subject`:
 * what they are about, by concepts; `wording`: alike in one language; `only-ones`: no other of that kind was signed that day.
 */
export type MergeReasonCode =
  'kind' | 'parties' | 'signed-on' | 'date' | 'ordinal' | 'body' | 'place' | 'subject' | 'wording' | 'only-ones'
export interface MergeReason {
  readonly code: MergeReasonCode
  readonly shared: readonly string[]
}

/** A proposal that two entries are one. A person confirms. */
export interface Merge {
  /** The one that the other would become part of: what a person or the file made, else what more documents name. */
  readonly kept: string
  readonly other: string
  /** 0–1, only good for ranking. */
  readonly score: number
  readonly reasons: readonly MergeReason[]
}

export const isDay = (date: IsoDate | null): date is IsoDate => date !== null && /^\d{4}-\d\d-\d\d$/.test(date)
export const sorted = (parties: readonly PartyCode[]): string => parties.toSorted().join('+')
export const share = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((one) => b.includes(one))
/** Of one kind on one day no more than these are compared: a summit signs dozens. */
const MOST_OF_A_DAY = 60

/** How much an entry is one to keep: what people settled, then what more documents name. */
export const rankOf = ({ isSettled, documents }: Entry): number => (isSettled ? 1_000_000 : 0) + documents.length

export function mergeOf<E extends Entry>(a: E, b: E, score: number, reasons: MergeReason[]): Merge {
  const [kept, other] = rankOf(a) > rankOf(b) || (rankOf(a) === rankOf(b) && a.id < b.id) ? [a, b] : [b, a]
  return { kept: kept.id, other: other.id, score, reasons }
}

/** Instruments of one kind, the same parties and the same day of signature that are about the same, or are the only ones of that day. */
export function mergesOfInstruments(entries: readonly InstrumentEntry[]): Merge[] {
  const days = Map.groupBy(
    entries.filter(({ signedOn }) => isDay(signedOn)),
    ({ kind, signedOn, parties }) => `${kind}|${signedOn}|${sorted(parties)}`,
  )
  return [...days.values()].flatMap((ofDay) => {
    const some = ofDay.slice(0, MOST_OF_A_DAY)
    return some.flatMap((a, n) =>
      some.slice(n + 1).flatMap((b) => {
        if (share(a.documents, b.documents).length > 0) return []
        const same: MergeReason[] = [
          { code: 'kind', shared: [a.kind] },
          { code: 'parties', shared: a.parties },
          { code: 'signed-on', shared: [a.signedOn!] },
        ]
        const [mattersOfA, mattersOfB] = [mattersOf(a), mattersOf(b)]
        const subject = share(mattersOfA, mattersOfB)
        const things = subject.filter((matter) => !FIELDS.has(matter))
        if (things.length > 0) return [mergeOf(a, b, 0.9, [...same, { code: 'subject', shared: subject }])]
        if (wordedAlike(a, b)) return [mergeOf(a, b, 0.8, [...same, { code: 'wording', shared: [] }])]
        // Each says what it is about, and it is not the same.
        if (subject.length === 0 && mattersOfA.length > 0 && mattersOfB.length > 0) return []
        if (ofDay.length > 2 || speakOneLanguage(a, b)) return []
        const about: MergeReason[] = subject.length > 0 ? [{ code: 'subject', shared: subject }] : []
        return [mergeOf(a, b, 0.6, [...same, ...about, { code: 'only-ones', shared: [] }])]
      }),
    )
  })
}

export const mattersOf = ({ called }: InstrumentEntry): string[] => [
  ...new Set(called.flatMap(({ words, language }) => mattersIn(words, language))),
]

const speakOneLanguage = (a: InstrumentEntry, b: InstrumentEntry): boolean =>
  a.called.some(({ language }) => b.called.some((other) => other.language === language))

/** Alike, by the share of parts that two names in one language have in common. */
const ALIKE = 0.6

export function wordedAlike(a: InstrumentEntry, b: InstrumentEntry): boolean {
  return a.called.some((x) =>
    b.called.some((y) => {
      if (x.language !== y.language) return false
      const [p, q] = [lexicalParts(x.words, x.language), lexicalParts(y.words, y.language)]
      const common = share(p, q).length
      return common > 1 && (2 * common) / (p.length + q.length) >= ALIKE
    }),
  )
}

/**
 * Meetings that may be one: the same numbered session whose dates do not speak against it, or meetings of one kind on one day of
 * which nothing known differs. `sides` are the dossier's own.
 */
export function mergesOfMeetings(entries: readonly MeetingEntry[], sides: readonly PartyCode[]): Merge[] {
  const keysOf = ({ kind, ordinal, date }: MeetingEntry): string[] => [
    ...(ordinal === null ? [] : [`${kind}|#${ordinal}`]),
    ...(isDay(date) ? [`${kind}|${date}`] : []),
  ]
  const groups = new Map<string, MeetingEntry[]>()
  for (const entry of entries)
    for (const key of keysOf(entry)) groups.set(key, [...(groups.get(key) ?? []), entry].slice(0, MOST_OF_A_DAY))
  const found = new Map<string, Merge>()
  for (const group of groups.values())
    for (const [n, a] of group.entries())
      for (const b of group.slice(n + 1)) {
        const merge = mergeOfMeetings(a, b, sides)
        if (merge) found.set(`${merge.kept}|${merge.other}`, merge)
      }
  return [...found.values()]
}

const fits = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b

function mergeOfMeetings(a: MeetingEntry, b: MeetingEntry, sides: readonly PartyCode[]): Merge | null {
  if (!fits(a.body, b.body) || !fits(a.bodyKind, b.bodyKind) || !fits(a.ordinal, b.ordinal) || !fits(a.place, b.place))
    return null
  const foreign = (one: MeetingEntry): string => sorted(one.parties.filter((party) => !sides.includes(party)))
  if (foreign(a) !== foreign(b)) return null
  const numbered = a.ordinal !== null && a.ordinal === b.ordinal
  // A document that tells of two meetings of a day tells of two; of a session it may speak twice.
  if (share(a.documents, b.documents).length > 0 && !numbered) return null
  const day = isDay(a.date) && a.date === b.date
  if (!day && !(numbered && overlap(a.date, b.date))) return null
  // Talks of a day are many; only a place or a body in common tells them.
  const body = a.bodyKind !== null && a.bodyKind === b.bodyKind
  const place = a.place !== null && a.place === b.place
  if (!numbered && !body && !place) return null
  const reasons: MergeReason[] = [
    { code: 'kind', shared: [a.kind] },
    ...(numbered ? [{ code: 'ordinal' as const, shared: [String(a.ordinal)] }] : []),
    { code: 'date', shared: [...new Set([a.date!, b.date!])] },
    ...(body ? [{ code: 'body' as const, shared: [a.body ?? b.body ?? a.bodyKind!] }] : []),
    ...(place ? [{ code: 'place' as const, shared: [a.place!] }] : []),
  ]
  return mergeOf(a, b, numbered ? 0.9 : 0.7, reasons)
}

function overlap(a: IsoDate | null, b: IsoDate | null): boolean {
  const [first, second] = [edges(a), edges(b)]
  return first !== null && second !== null && first.first <= second.last && second.first <= first.last
}
