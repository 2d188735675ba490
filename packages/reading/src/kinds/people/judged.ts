import { sideOfForm } from '../../names/forms.ts'
import { isVietnameseSyllable } from '../../names/vietnameseSyllables.ts'
import { firstMark, hasMark, type Page, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { PartyCode } from '../../findings.ts'
import { isAcronym } from './acronyms.ts'
import { isBlocked } from './blocked.ts'
import { isOutsideStory } from './bylines.ts'
import { honorificBefore, type Role, roleAfter, roleBefore } from './roles.ts'
import { payloadAt, type Run } from './runs.ts'
import { isSyllabic } from './syllabic.ts'

/** A run of words with the rule by which it is a name, null where it is none. */
export interface Judged {
  readonly run: Run
  readonly role: Role | null
  readonly honorific: boolean
  readonly shape: PartyCode | null
  readonly rule: string | null
}

/** Whether a run is a person's name, by the post or honorific beside it, by its words, or by what it does. */
export function judge(page: Page, sentence: Sentence, run: Run, previousEnd: number): Judged {
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
    !run.words.some(isAcronym) &&
    // "Đoàn Daegu": a delegation that goes by its town.
    !hasMark(page, 'meeting.delegation', run.start, run.end, (mark) => mark.start === run.start)
  )
    rule = 'person/act'
  return { run, role, honorific, shape: known || shape, rule }
}

/** The post before a name or behind it; "his co-chairman X, minister of Y" is the minister, and still of the other side. */
function roleOfRun(page: Page, sentence: Sentence, run: Run, previousEnd: number): Role | null {
  const before = roleBefore(page, sentence, run.start, previousEnd, run.end)
  if (before && !before.isCounterpart) return before
  const after = roleAfter(page, sentence, run.end)
  return before && after ? { ...after, side: after.side ?? before.side, isCounterpart: true } : (before ?? after)
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
