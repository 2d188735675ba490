import type { Span } from '@rapporteur/intake'
import type { PartyCode } from '../../findings.ts'
import { countryFrom, firstMark, hasMark, type Page, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import { honorificBefore, type Role, roleAfter, roleBefore } from './roles.ts'
import { sideOfForm } from '../../names/forms.ts'
import { isVietnameseSyllable } from '../../names/vietnameseSyllables.ts'
import { isOutsideStory } from './bylines.ts'
import { isSyllabic } from './syllabic.ts'
import { payloadAt, type Run, runsOf, surnameSideAt } from './runs.ts'

/** A name in the text and what stands beside it. */
export interface NameMention {
  readonly span: Span
  readonly words: readonly string[]
  readonly sentence: Sentence
  readonly role: Role | null
  readonly hasHonorific: boolean
  /** Country that the shape of the name suggests. */
  readonly shape: PartyCode | null
  /** Whether the name is of the kind that the language's own country has. */
  readonly isNative: boolean
  readonly rule: string
}

interface Judged {
  readonly run: Run
  readonly role: Role | null
  readonly honorific: boolean
  readonly shape: PartyCode | null
  readonly rule: string | null
}

/** Names of one sentence in a script with capitals: by post, honorific, apposition, surname, given name, or beside such a name. */
export function casedMentions(page: Page, sentence: Sentence, outside: Uint8Array): NameMention[] {
  const judged: Judged[] = []
  let previousEnd = sentence.span[0]
  const runs = runsOf(page, sentence, outside)
  if (runs.length === 0) return []
  for (const raw of runs) {
    const whole = trimmed(page, raw)
    if (!whole) continue
    const run = pastPlace(page, whole)
    const one = judge(page, sentence, run, previousEnd)
    judged.push(one)
    // A capital inside an office ("the Grodno executive committee") does not part it from its holder.
    if (one.rule !== null || one.role === null) previousEnd = run.end
  }
  const accepted = judged.map((one, i) =>
    one.rule && (one.rule !== 'person/known' || one.role) ? one : besideAccepted(page, judged, i),
  )
  accepted.forEach((one, i) => {
    const before = accepted[i - 1]
    if (!one.rule || one.role || !before?.rule || !before.role || before.role.start > before.run.start) return
    const { role } = before
    if (hasMark(page, 'person.plural', role.start, role.end) && isJoined(page, before.run, one.run)) {
      const [first = null, second = null] = role.sides ?? []
      accepted[i] = { ...one, role: { ...role, side: second, sides: null } }
      if (first) accepted[i - 1] = { ...before, role: { ...role, side: first, sides: null } }
    }
  })
  // "A and B, both deputy ministers": a post told behind two names is each one's, whatever rank stands before the first.
  accepted.forEach((one, i) => {
    const next = accepted[i + 1]
    if (!one.rule || !next?.rule || !next.role || next.role.start < next.run.end) return
    const { role } = next
    if (!isOfSeveral(page, next.run.end, role) || !isJoined(page, one.run, next.run)) return
    const [first = null, second = null] = role.sides ?? []
    accepted[i] = { ...one, role: { ...role, side: first, sides: null } }
    accepted[i + 1] = { ...next, role: { ...role, side: second, sides: null } }
  })
  return accepted.flatMap((one) =>
    one.rule
      ? [
          {
            span: [one.run.start, one.run.end] as const,
            words: one.run.words,
            sentence,
            role: one.role,
            hasHonorific: one.honorific,
            shape: one.shape,
            isNative: one.shape !== null && one.shape === sentence.language.home,
            rule: one.rule,
          },
        ]
      : [],
  )
}

/** A post in the plural, or behind "both", đều là. */
const isOfSeveral = (page: Page, nameEnd: number, role: Role): boolean =>
  hasMark(page, 'person.plural', role.start, role.end, ({ start }) => start - role.start <= MOST_BEFORE_PLURAL) ||
  hasMark(page, 'person.shared', nameEnd, role.start + 1, ({ start }) => start - nameEnd <= 3)
const MOST_BEFORE_PLURAL = 20

/** Cuts off leading words that belong to an office: the name begins at its surname, or at the first word foreign to the language. */
function trimmed(page: Page, whole: Run): Run | null {
  const run = withoutAcronyms(page, whole)
  // "VGP/Quang Hiếu", "Азиатско-Тихоокеанский": the rest of something else.
  if (
    page.text[run.start - 1] === '/' ||
    page.text[run.end] === '/' ||
    (page.folded[run.start - 1] === '-' && run.start > 1 && page.folded[run.start - 2] !== ' ')
  )
    return null
  const { tokens } = page
  if (
    run.words.length >= 3 &&
    surnameSideAt(page, run.firstToken) === null &&
    payloadAt(page, 'person.given', run.firstToken) === null &&
    isOfOffice(page, run.firstToken)
  ) {
    // "Minister for | Privatization | Abdul Aleem Khan": the first word behind the small one is the office's.
    const second = firstTokenOf(page, run, 1)
    if (second > 0) return { ...run, firstToken: second, start: tokens.start[second]!, words: run.words.slice(1) }
  }
  if (
    surnameSideAt(page, run.firstToken) !== null ||
    run.words.length < 3 ||
    payloadAt(page, 'person.given', run.firstToken) !== null ||
    // "Minister of Construction of Cuba Rene Antonio …": the office is over.
    page.marks.endsAt('country', run.firstToken)
  )
    return run
  for (let i = run.firstToken + 1; i < run.endToken - 1; i++) {
    if (
      (surnameSideAt(page, i) !== null &&
        run.endToken - i >= 2 &&
        run.words.every((word) => isVietnameseSyllable(word))) ||
      (payloadAt(page, 'person.given', i) !== null &&
        run.endToken - i >= 2 &&
        isBehindPost(page, run.start) &&
        run.words.length === run.endToken - run.firstToken &&
        sideOfForm(run.words.slice(0, i - run.firstToken)) === null)
    ) {
      const skipped = i - run.firstToken
      return {
        firstToken: i,
        endToken: run.endToken,
        start: tokens.start[i]!,
        end: run.end,
        words: run.words.slice(skipped),
      }
    }
  }
  return run
}

// An office with its matters is no longer.
const LONGEST_OFFICE = 70

/** A post stands so near before a name that the name's first words may be the office's. */
function isBehindPost(page: Page, start: number): boolean {
  const heads = page.marks.list('person.role')
  const n = heads === undefined ? -1 : heads.firstFrom(start) - 1
  return (
    n >= 0 && start - heads!.endOf(n) <= LONGEST_OFFICE && !/[.;:\n]/.test(page.folded.slice(heads!.endOf(n), start))
  )
}

/** "Mayor of the city Wroclaw Jan Testo": behind a word of places the first of three foreign words is the place. */
function pastPlace(page: Page, run: Run): Run {
  const next = run.firstToken + 1
  if (
    run.words.length < 3 ||
    run.words.length !== run.endToken - run.firstToken ||
    payloadAt(page, 'person.given', run.firstToken) !== null ||
    surnameSideAt(page, run.firstToken) !== null ||
    run.words.slice(1).every((word) => isVietnameseSyllable(word)) ||
    !page.marks.endsAt('person.place-before', run.firstToken)
  )
    return run
  return { ...run, firstToken: next, start: page.tokens.start[next]!, words: run.words.slice(1) }
}

/** "ЦК КПВ То Лам", "MFA Ivanov": acronyms before a name are of the office. */
function withoutAcronyms(page: Page, run: Run): Run {
  let skipped = 0
  while (skipped < run.words.length - 1 && isAcronym(run.words[skipped]!)) skipped++
  if (skipped === 0 || run.words.length !== run.endToken - run.firstToken || isAcronym(run.words[skipped]!)) return run
  const firstToken = run.firstToken + skipped
  return { ...run, firstToken, start: page.tokens.start[firstToken]!, words: run.words.slice(skipped) }
}

/** A small word of an office ("for", "of") stands right before, and a post before that. */
function isOfOffice(page: Page, token: number): boolean {
  const { start } = page.tokens
  const small = page.marks.list('person.function')
  const heads = page.marks.list('person.role')
  if (small === undefined || heads === undefined) return false
  const n = small.firstFrom(start[token]!) - 1
  if (n < 0 || start[token]! - small.endOf(n) > 1 || small.endOf(n) > start[token]!) return false
  const head = heads.firstFrom(small.startOf(n)) - 1
  return head >= 0 && small.startOf(n) - heads.endOf(head) === 1
}

/** The token at which a word of a run begins. */
function firstTokenOf(page: Page, run: Run, word: number): number {
  let at = run.start
  for (let i = 0; i < word; i++) at += run.words[i]!.length
  for (let i = run.firstToken; i < run.endToken; i++)
    if (page.tokens.start[i]! >= at && isNameStart(page, run.words[word]!, i)) return i
  return -1
}
const isNameStart = (page: Page, word: string, token: number): boolean =>
  page.text.startsWith(word, page.tokens.start[token])

/** The post before a name or behind it; "his co-chairman X, minister of Y" is the minister, and still of the other side. */
function roleOfRun(page: Page, sentence: Sentence, run: Run, previousEnd: number): Role | null {
  const before = roleBefore(page, sentence, run.start, previousEnd, run.end)
  if (before && !before.isCounterpart) return before
  const after = roleAfter(page, sentence, run.end)
  return before && after ? { ...after, side: after.side ?? before.side, isCounterpart: true } : (before ?? after)
}

function judge(page: Page, sentence: Sentence, run: Run, previousEnd: number): Judged {
  const role = roleOfRun(page, sentence, run, previousEnd)
  const honorific = honorificBefore(page, run.start) !== null
  const shape = shapeOf(page, run)
  const titled = role !== null || honorific
  const blocked = isBlocked(page, run.start, run.end) || (role !== null && isBlocked(page, role.start, run.end, true))
  if (isOutsideStory(page, sentence, run.start, run.end, titled)) return { run, role, honorific, shape, rule: null }
  // "The Ministry of Foreign Trade (Mincex)": a short name in brackets.
  const isGloss = run.words.length === 1 && page.text[run.start - 1] === '(' && page.text[run.end] === ')' && !honorific
  if (isGloss) return { run, role, honorific, shape, rule: null }
  const known = knownBy(page, run)
  // A surname and given names that are syllables of the language's own.
  const syllabic = isSyllabic(page, sentence, run)
  const acts = run.words.length >= 2 && run.words.length <= 5 && actsBeside(page, run)
  let rule: string | null = null
  if (blocked && !honorific && !(role && syllabic)) rule = null
  else if (known !== null && run.words.length <= 4) rule = titled ? 'person/post' : 'person/known'
  else if (syllabic && run.words.length <= 5)
    rule = titled
      ? 'person/surname-and-post'
      : run.words.length >= 3 || syllabic === 'sure' || acts
        ? 'person/surname'
        : null
  else if (titled && isPlausible(run, sentence)) rule = role ? 'person/post' : 'person/honorific'
  else if (run.words.length >= 2 && run.words.length <= 4 && payloadAt(page, 'person.given', run.firstToken) !== null)
    rule = 'person/given-name'
  else if (run.words.length <= 4 && isInitialed(run)) rule = 'person/initial'
  else if (
    (acts === 'sure' || (acts === 'weak' && run.words.length === 2 && sideOfForm(run.words) === 'RU')) &&
    isPlausible(run, sentence) &&
    !run.words.some(isAcronym)
  )
    rule = 'person/act'
  return { run, role, honorific, shape: known || shape, rule }
}

/** In a language written in syllables, a lone native syllable after a post is part of the post's ministry, not a name. */
function isPlausible(run: Run, sentence: Sentence): boolean {
  const native = sentence.language.signature.letters !== '' && sentence.language.signature.script === 'latin'
  if (native)
    return (
      run.words.some((word) => !isVietnameseSyllable(word.replace(/[^\p{L}\p{M}]/gu, ''))) &&
      !run.words.every(isAcronym)
    )
  return run.words.some((word) => !isAcronym(word))
}

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && !word.includes('.')

/** What stands before or behind belongs to a street or a ship; an article stands before posts too. */
function isBlocked(page: Page, start: number, end: number, isPost = false): boolean {
  if (
    hasMark(
      page,
      'person.not-before',
      Math.max(0, start - 24),
      start,
      (mark) =>
        start - mark.end <= 2 && !(isPost && mark.payload === 'article') && !isEndOfOffice(page, mark.start, mark.end),
    )
  )
    return true
  return hasMark(page, 'person.not-after', end, end + 16, (mark) => mark.start - end <= 1)
}

/** "Chủ tịch Hạ | viện | V. An": the last word of an office is no institute. */
function isEndOfOffice(page: Page, start: number, end: number): boolean {
  return hasMark(page, 'person.not', Math.max(0, start - 12), end, (mark) => mark.end === end && mark.start < start)
}

/** Country of the person whom the press names without a post, when the run is that name or ends in it. */
function knownBy(page: Page, run: Run): PartyCode | null {
  const isWhole = (mark: Mark): boolean => mark.end === run.end || run.words.length === 1
  return firstMark(page, 'person.known', run.start, run.end, isWhole)?.payload ?? null
}

/** "A. Novak", "В. В. Путин", "S Jaishankar": initials before a surname. */
const isInitialed = ({ words }: Run): boolean =>
  words.length >= 2 &&
  /^(?:\p{Lu}|(?:\p{Lu}\p{Ll}?\.){1,3})$/u.test(words[0]!) &&
  /^\p{Lu}[\p{L}'’-]{2,}$/u.test(words.at(-1)!)

/** A row that stands under several payloads. */
const isOf = (mark: Mark, payload: string): boolean =>
  mark.payload === payload || mark.others.some((other) => other.payload === payload && other.endToken === mark.endToken)

/** Whether a verb of persons stands right behind a run (`sure`), or right before it. */
function actsBeside(page: Page, run: Run): 'sure' | 'weak' | null {
  if (run.words.at(-1)!.endsWith('.')) return null
  const { start, end } = run
  if (hasMark(page, 'person.act', end, end + 28, (mark) => isOf(mark, 'after') && mark.start - end <= 1)) return 'sure'
  const isBefore = (mark: Mark): boolean => isOf(mark, 'before') && start - mark.end <= 1
  return hasMark(page, 'person.act', Math.max(0, start - 28), start, isBefore) ? 'weak' : null
}

function shapeOf(page: Page, run: Run): PartyCode | null {
  const home = payloadAt(page, 'person.given', run.firstToken)
  const form = sideOfForm(run.words)
  if (!home?.includes(' ')) return form ?? (home || null)
  // A name at home in several countries tells the one of them that the text is about.
  const homes = home.split(' ')
  const near = page.parties.slice(0, MOST_HOMES).filter((code) => homes.includes(code))
  return near.length === 1 ? near[0]! : form
}
const MOST_HOMES = 3

/** A name joined by "and" or a comma to an accepted one is one too, and shares its post. */
function besideAccepted(page: Page, judged: readonly Judged[], i: number): Judged {
  const one = judged[i]!
  for (const other of [judged[i - 1], judged[i + 1]]) {
    if (!other?.rule) continue
    const [left, right] = other.run.start < one.run.start ? [other.run, one.run] : [one.run, other.run]
    if (!isJoined(page, left, right)) continue
    if (isOutsideStory(page, null, one.run.start, one.run.end, true) || isBlocked(page, one.run.start, one.run.end))
      return one
    const fits =
      one.run.words.length >= 2 ||
      (other.role !== null && other.run.words.length === 1 && !isVietnameseSyllable(one.run.words[0]!))
    if (fits && !one.run.words.every(isAcronym) && one.run.words.length <= 4)
      return {
        ...one,
        role: one.role ?? (left === other.run && other.role ? { ...other.role, side: null } : null),
        rule: 'person/joined',
      }
  }
  return one
}

/** Nothing but "and" or a comma, or those and a country, parts two names. */
function isJoined(page: Page, left: Run, right: Run): boolean {
  const joint = firstMark(page, 'person.coordination', left.end, right.start)
  if (!joint || right.start - left.end > 12 + (isCountryOnly(page, joint.end, right.start) ? 16 : 0)) return false
  const rest = page.folded.slice(left.end, joint.start) + page.folded.slice(joint.end, right.start)
  return /^[\s,]*$/.test(rest) || isCountryOnly(page, joint.end, right.start)
}

/** "…and | Tanzania's | …": nothing but a country stands there. */
function isCountryOnly(page: Page, from: number, to: number): boolean {
  const country = page.countries[countryFrom(page, from)]
  return (
    country !== undefined &&
    country.end <= to &&
    page.folded.slice(from, country.start).trim() === '' &&
    /^(?:'s)?\s*$/.test(page.folded.slice(country.end, to))
  )
}
