import type { InstrumentKind } from '../../findings.ts'
import { marksOf, marksWithin, type Page, type Sentence, sentenceAt } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { clauseAround } from './clause.ts'

export type Status = 'signed' | 'in-force' | 'planned'

/** An instrument word in its clause, and what stands there about it. */
export interface InstrumentMention {
  readonly mark: Mark
  readonly kind: InstrumentKind
  readonly sentence: Sentence
  readonly clause: readonly [number, number]
  readonly status: Status | null
  /** The verb or words that tell the status. */
  readonly statusMark: Mark | null
  /** True when the words name one instrument rather than speak of some: a subject, a date, a count, a bloc, a capital. */
  readonly isNamed: boolean
}

/** Kinds whose words seldom stand for anything else. */
const STRONG: ReadonlySet<InstrumentKind> = new Set(['minutes', 'memorandum'])
const REACH = 90

/** All instrument words of the story that count, in text order. */
export function mentionsOf(page: Page): InstrumentMention[] {
  const found: InstrumentMention[] = []
  for (const mark of marksOf(page, 'instrument.kind')) {
    const sentence = sentenceAt(page, mark.start)
    if (!sentence) continue
    const clause = clauseAround(page, sentence, mark)
    const { status, statusMark } = statusOf(page, clause, mark)
    const kind = mark.payload as InstrumentKind
    const mention = { mark, kind, sentence, clause, status, statusMark, isNamed: isNamed(page, sentence, mark) }
    if (counts(mention)) found.push(mention)
  }
  return found
}

function counts({ kind, status, isNamed: named, statusMark }: InstrumentMention): boolean {
  if (STRONG.has(kind)) return true
  if (kind === 'other' || kind === 'contract') return status === 'signed' && statusMark !== null
  if (kind === 'plan' || kind === 'declaration') return status !== null || named
  return status !== null || named
}

const TYPES: readonly (readonly [string, Status])[] = [
  ['instrument.planned', 'planned'],
  ['instrument.in-force', 'in-force'],
  ['instrument.signed', 'signed'],
]

/** The status that the nearest status words of the clause give. */
function statusOf(page: Page, clause: readonly [number, number], mark: Mark): { status: Status | null; statusMark: Mark | null } {
  let best: Mark | null = null
  let status: Status | null = null
  let bestDistance = REACH
  for (const [type, says] of TYPES)
    for (const one of marksWithin(page, type, Math.max(clause[0], mark.start - REACH), Math.min(clause[1], mark.end + REACH))) {
      const distance = one.end <= mark.start ? mark.start - one.end : one.start >= mark.end ? one.start - mark.end : 0
      // A longer row that begins or ends with a shorter one says more: "will sign" is not "sign".
      const isPart = best !== null && one.start >= best.start && one.end <= best.end
      if (isPart || distance > bestDistance || (distance === bestDistance && best && one.end - one.start <= best.end - best.start)) continue
      best = one
      status = says
      bestDistance = distance
    }
  return { status, statusMark: best }
}

function isNamed(page: Page, sentence: Sentence, mark: Mark): boolean {
  const [from, to] = [mark.end, Math.min(sentence.span[1], mark.end + 60)]
  const about = marksWithin(page, 'instrument.about', from, to)[0]
  if (about && about.start - mark.end <= 3) return true
  return page.countries.some((country) => country.start >= mark.start - 30 && country.end <= to && country.form !== 'place') && page.text[mark.start] !== page.text[mark.start]!.toLowerCase()
}
