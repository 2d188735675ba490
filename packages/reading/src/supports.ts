import type { LanguageCode } from '@rapporteur/intake'
import { prepare } from './engine/prepare.ts'
import { marksOf, type Page } from './engine/page.ts'
import type { Instrument, Meeting, Person, Undertaking } from './findings.ts'
import { type FigureClaim, supportsFigure, type Verdict } from './kinds/figures/supportsFigure.ts'

/** What must stand in a quote, by kind of finding. A `Finding` is always a claim. */
export type Claim =
  | ({ readonly kind?: 'figure' } & FigureClaim)
  | ({ readonly kind: 'meeting' } & Pick<Meeting, 'ordinal' | 'date'> & Partial<Pick<Meeting, 'meetingKind'>>)
  | ({ readonly kind: 'person' } & Pick<Person, 'name'> & Partial<Pick<Person, 'aliases'>>)
  | ({ readonly kind: 'instrument' } & Pick<Instrument, 'signedOn' | 'termMonths'> &
      Partial<Pick<Instrument, 'instrumentKind'>>)
  | ({ readonly kind: 'undertaking' } & Pick<Undertaking, 'due'> & Partial<Pick<Undertaking, 'undertakingKind'>>)

/**
 * Whether a quote says what a finding claims, told from the quote alone: nothing around it, nothing known of the
 * document. A number is never found inside a longer one.
 * @param language ISO 639-1 code; where left out it is told from the quote.
 * @example supports('Trade reached 25 billion USD in 2024', { value: 25e9, unit: 'USD', period: '2024' }) // 'states'
 * @example supports('Trade reached 25 billion in 2024', { value: 25e9, unit: 'USD', period: '2024' }) // 'mentions'
 * @example supports('5,000,000 doses', { value: 500_000, unit: 'doses', period: null }) // 'no'
 */
export function supports(quote: string, claim: Claim, language: LanguageCode | null = null): Verdict {
  const page = prepare({ id: 'quote', text: quote, language }, {})
  switch (claim.kind) {
    case 'meeting':
      return together(named(page, claim.meetingKind && MEETING_WORDS[claim.meetingKind]), [
        ordinalVerdict(page, claim.ordinal),
        dateVerdict(page, claim.date),
      ])
    case 'instrument':
      return together(named(page, claim.instrumentKind && INSTRUMENT_WORDS), [
        dateVerdict(page, claim.signedOn),
        termVerdict(page, claim.termMonths),
      ])
    case 'undertaking':
      return together(named(page, claim.undertakingKind && UNDERTAKING_WORDS), [dateVerdict(page, claim.due)])
    case 'person':
      return nameVerdict(page, [claim.name, ...(claim.aliases ?? [])])
    default:
      return supportsFigure(page, claim)
  }
}

/** Types of marks by which a quote names the thing itself. */
const MEETING_WORDS: Readonly<Record<Meeting['meetingKind'], readonly string[]>> = {
  session: ['meeting.session', 'meeting.ordinal', 'meeting.body', 'meeting.convene'],
  talks: ['meeting.talks'],
  visit: ['meeting.visit'],
  forum: ['meeting.forum'],
  signing: ['meeting.sign', 'instrument.signed'],
}
const INSTRUMENT_WORDS = ['instrument.kind', 'instrument.weak-kind', 'instrument.protocol']
const UNDERTAKING_WORDS = ['undertaking.cue']

/** Whether the words name the thing at all; `absent` where they leave that to what stands around them. */
const named = (page: Page, words: readonly string[] | undefined): Part | null =>
  words === undefined ? null : words.some((type) => marksOf(page, type).length > 0) ? 'states' : 'absent'

/** What a quote says of one part of a claim: the same, the like, nothing, or something else. */
type Part = 'states' | 'mentions' | 'absent' | 'contradicts'

/** All of what is asked, some of it, nothing; where nothing is asked the words merely mention. */
function together(name: Part | null, parts: readonly (Part | null)[]): Verdict {
  const asked = [name, ...parts].filter((part) => part !== null)
  if (asked.includes('contradicts')) return 'no'
  if (asked.length === 0) return 'mentions'
  if (asked.every((part) => part === 'states')) return 'states'
  return asked.every((part) => part === 'absent') ? 'no' : 'mentions'
}

function ordinalVerdict({ numbers, tokens }: Page, ordinal: number | null): Part | null {
  if (ordinal === null) return null
  let other: Part = 'absent'
  for (let i = 0; i < tokens.count; i++) {
    if (numbers.ordinalEnd[i]! === 0) continue
    if (numbers.ordinal[i] === ordinal) return 'states'
    other = 'contradicts'
  }
  return other
}

function dateVerdict(page: Page, date: string | null): Part | null {
  if (date === null) return null
  let verdict: Part = 'absent'
  for (const { iso, implied } of page.dates) {
    // "On 29 October": the day is said, its year is not.
    if (iso === null) verdict = 'mentions'
    else if (iso === date && !implied) return 'states'
    else if (iso.startsWith(date) || date.startsWith(iso) || (implied && iso.slice(4) === date.slice(4)))
      verdict = 'mentions'
  }
  return verdict
}

const MONTHS_A_YEAR = 12
function termVerdict(page: Page, months: number | null): Part | null {
  if (months === null) return null
  for (const mark of marksOf(page, 'instrument.term')) {
    const token = mark.captures[0]
    const number = token === undefined ? Number.NaN : page.numbers.cardinal[token]!
    if ((mark.payload === 'years' ? number * MONTHS_A_YEAR : number) === months) return 'states'
  }
  const { numbers, tokens } = page
  for (let i = 0; i < tokens.count; i++)
    if (
      numbers.cardinalEnd[i]! > 0 &&
      (numbers.cardinal[i] === months || numbers.cardinal[i]! * MONTHS_A_YEAR === months)
    )
      return 'mentions'
  return 'absent'
}

/** Case, marks and spaces aside; a part of the name (surname) only mentions. */
function nameVerdict(page: Page, names: readonly string[]): Verdict {
  const words = plainWords(page.text)
  let verdict: Verdict = 'no'
  for (const name of names) {
    const parts = plainWords(name)
    if (parts.length === 0) continue
    if (contains(words, parts)) return 'states'
    if (parts.length > 1 && parts.some((part) => part.length > 1 && words.includes(part))) verdict = 'mentions'
  }
  return verdict
}

const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []

function contains(words: readonly string[], parts: readonly string[]): boolean {
  for (let i = 0; i + parts.length <= words.length; i++)
    if (parts.every((part, n) => words[i + n] === part)) return true
  return false
}
