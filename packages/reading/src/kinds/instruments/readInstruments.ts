import type { Implied, Instrument, Meeting, PartyCode } from '../../findings.ts'
import { markAfter, marksWithin, type Page, within } from '../../engine/page.ts'
import { type InstrumentMention, mentionsOf, type Status } from './candidates.ts'

/** Instruments of a page, one finding each. `meetings` are those already found on it. */
export function readInstruments(page: Page, meetings: readonly Meeting[]): Instrument[] {
  const drafts: Instrument[] = []
  for (const mention of mentionsOf(page)) {
    const draft = instrumentOf(page, mention, meetings)
    const same = drafts.findIndex((known) => isSame(page, known, draft, mention))
    if (same < 0) drafts.push(draft)
    else drafts[same] = merged(drafts[same]!, draft)
  }
  return drafts
}

const BLOCS: ReadonlySet<PartyCode> = new Set(['EU', 'EAEU', 'ASEAN', 'UN', 'BRICS', 'SCO', 'APEC', 'EFTA', 'GCC', 'MERCOSUR'])

function instrumentOf(page: Page, mention: InstrumentMention, meetings: readonly Meeting[]): Instrument {
  const { mark, kind, sentence, clause } = mention
  const implied: Implied[] = []
  const status = mention.status ?? (kind === 'minutes' ? 'in-force' : 'in-force')
  if (!mention.status) implied.push({ field: 'status', from: 'nothing says that it is new' })
  const parties = partiesOf(page, mention)
  if (parties.from) implied.push({ field: 'parties', from: parties.from })
  const signed = signedOnOf(page, mention, status, meetings)
  if (signed.from) implied.push({ field: 'signedOn', from: signed.from })
  const start = mention.statusMark && mention.statusMark.start < mark.start && mark.start - mention.statusMark.start < 40 ? mention.statusMark.start : mark.start
  const about = subjectEnd(page, mention)
  const end = Math.max(mark.end, Math.min(about, clause[1]), mention.statusMark && mention.statusMark.start >= mark.end ? mention.statusMark.end : 0)
  return {
    kind: 'instrument',
    quote: page.text.slice(start, end),
    span: [start, end],
    rule: `instrument/${kind}`,
    certainty: implied.length > 0 ? 'implied' : 'certain',
    implied,
    instrumentKind: kind,
    subject: subjectOf(page, mark.end, about),
    status,
    signedOn: signed.date,
    termMonths: termOf(page, mention, sentence.index),
    parties: parties.codes,
  }
}

/** Where the words that belong to the instrument end: at the comma or the end of the clause after what it is about. */
function subjectEnd(page: Page, { mark, clause }: InstrumentMention): number {
  const LONGEST = 120
  let at = mark.end
  while (at < clause[1] && at - mark.end < LONGEST && page.folded[at] !== ',' && page.folded[at] !== '(' && page.folded[at] !== '。' && page.folded[at] !== '"') at++
  while (at > mark.end && /[\s.]/.test(page.folded[at - 1]!)) at--
  return at
}

function subjectOf(page: Page, from: number, to: number): string | null {
  const about = markAfter(page, 'instrument.about', from, to)
  return about && about.start - from <= 3 && to > about.end ? page.text.slice(about.end, to).trim() || null : null
}

/** A bloc named beside the instrument and the country that deals with it; else the sides of the text. */
function partiesOf(page: Page, { mark, clause }: InstrumentMention): { codes: PartyCode[]; from: string | null } {
  const near = within(page.countries, Math.max(clause[0], mark.start - 60), Math.min(clause[1], mark.end + 80)).filter((country) => country.form !== 'place')
  const bloc = near.find((country) => BLOCS.has(country.code))
  if (bloc) {
    const other = near.find((country) => !BLOCS.has(country.code))?.code ?? homeOf(page, bloc.code)
    return { codes: sorted([bloc.code, ...(other ? [other] : [])]), from: near.some((country) => country.code === other) ? null : 'the side of the text' }
  }
  const named = [...new Set(near.map((country) => country.code))]
  if (named.length === 2) return { codes: sorted(named), from: null }
  return { codes: sorted(page.parties.filter((code) => !BLOCS.has(code)).slice(0, 2)), from: 'the sides of the text' }
}

/** The country that speaks of "the agreement with the bloc": the first side that is no bloc and no member named beside it. */
const homeOf = (page: Page, bloc: PartyCode): PartyCode | undefined => page.parties.find((code) => code !== bloc && !BLOCS.has(code))

const sorted = (codes: readonly PartyCode[]): PartyCode[] => [...new Set(codes)].sort()

function signedOnOf(page: Page, { clause, mark, statusMark, sentence }: InstrumentMention, status: Status, meetings: readonly Meeting[]): { date: string | null; from: string | null } {
  const near = within(page.dates, clause[0], clause[1]).filter((date) => date.iso !== null && date.role !== 'compare' && date.role !== 'by' && date.grain !== 'stretch')
  const anchor = statusMark ?? mark
  const nearest = near.filter((date) => Math.abs(date.start - anchor.end) < 60).sort((a, b) => Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start))[0]
  const isSigned = marksWithin(page, 'instrument.signed', clause[0], clause[1]).length > 0
  if (nearest && (status === 'signed' || isSigned)) return { date: nearest.iso, from: nearest.implied?.from ?? null }
  if (status !== 'signed') return { date: null, from: null }
  const inSentence = within(page.dates, sentence.span[0], sentence.span[1]).find((date) => date.grain === 'day' && date.iso)
  if (inSentence) return { date: inSentence.iso, from: 'the date of the sentence' }
  const meeting = meetings.find((one) => one.status === 'held' && one.date && (one.meetingKind === 'session' || one.meetingKind === 'signing'))
  return meeting ? { date: meeting.date, from: 'the date of the meeting' } : { date: null, from: null }
}

/** A term said in the same sentence or one of the next two that name no other instrument. */
function termOf(page: Page, mention: InstrumentMention, sentence: number): number | null {
  for (let i = sentence; i <= sentence + 2 && i < page.sentences.length; i++) {
    const { span } = page.sentences[i]!
    const mark = marksWithin(page, 'instrument.term', i === sentence ? mention.mark.start : span[0], span[1])[0]
    if (!mark) continue
    const token = mark.captures[0]
    const n = token === undefined ? undefined : page.numbers.cardinal[token]
    if (n !== undefined && n > 0 && n < 200) return mark.payload === 'years' ? n * 12 : n
  }
  return null
}

/** Two mentions of one instrument: the same kind, and the later adds nothing that would set it apart. */
function isSame(page: Page, known: Instrument, draft: Instrument, mention: InstrumentMention): boolean {
  if (known.instrumentKind !== draft.instrumentKind) return false
  const sameParties = known.parties.join() === draft.parties.join()
  const bloc = draft.parties.some((code) => BLOCS.has(code))
  if (bloc || known.parties.some((code) => BLOCS.has(code))) return sameParties
  if (draft.instrumentKind === 'minutes') return ordinalIn(page, known.span) === ordinalIn(page, draft.span) || ordinalIn(page, draft.span) === null
  if (known.signedOn && draft.signedOn && known.signedOn !== draft.signedOn && !known.signedOn.startsWith(draft.signedOn) && !draft.signedOn.startsWith(known.signedOn)) return false
  if (known.subject && draft.subject && known.subject !== draft.subject) return overlapOf(known.subject, draft.subject) > 0.5
  return sameParties && (!draft.subject || draft.subject === known.subject) && !(mention.status === 'signed' && known.status === 'signed' && mention.isNamed && known.subject !== null)
}

function ordinalIn(page: Page, [start, end]: readonly [number, number]): number | null {
  for (let i = 0; i < page.tokens.count; i++) {
    if (page.tokens.start[i]! < start) continue
    if (page.tokens.start[i]! >= end + 40) return null
    if (page.numbers.ordinalEnd[i]! > 0 && page.numbers.ordinal[i]! < 100) return page.numbers.ordinal[i]!
  }
  return null
}

/** Share of the shorter subject's words that the other has too. */
function overlapOf(a: string, b: string): number {
  const words = (s: string): Set<string> => new Set(s.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
  const [A, B] = [words(a), words(b)]
  let shared = 0
  for (const word of A) if (B.has(word)) shared++
  return shared / Math.max(1, Math.min(A.size, B.size))
}

function merged(known: Instrument, draft: Instrument): Instrument {
  const better = known.status === 'signed' || draft.status !== 'signed' ? known : draft
  return { ...better, termMonths: known.termMonths ?? draft.termMonths, signedOn: known.signedOn ?? draft.signedOn, subject: known.subject ?? draft.subject }
}
