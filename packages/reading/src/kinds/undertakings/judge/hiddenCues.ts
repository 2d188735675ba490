import { firstFrom, type Page, type Sentence } from '../../../engine/page.ts'
import type { Mark } from '../../../engine/scan.ts'

const LONGEST_BRACKETS = 300
const LONGEST_TITLE = 60
// Further off, a word hardly belongs to the verb.
const LONGEST_REACH = 90

/** A cue that says nothing of its sentence: part of a name or a title, of another story, or another word altogether. */
export function isHidden(page: Page, sentence: Sentence, end: number, cue: Mark): boolean {
  return (
    isInName(page, cue) || isInTitle(page, sentence, cue) || isInBrackets(page, sentence, cue) || isUpon(page, end, cue)
  )
}

function isInName({ countries }: Page, cue: Mark): boolean {
  const country = countries[firstFrom(countries, cue.start + 1) - 1]
  return country !== undefined && country.end >= cue.end && country.end - country.start > cue.end - cue.start
}

/** 《植物检疫要求议定书》: words of a title say nothing of themselves. */
function isInTitle({ text }: Page, sentence: Sentence, cue: Mark): boolean {
  if (sentence.language.signature.script !== 'han') return false
  for (let i = cue.start - 1; i >= sentence.span[0] && cue.start - i <= LONGEST_TITLE; i--) {
    if (text[i] === '》') return false
    if (text[i] === '《') return true
  }
  return false
}

/** "[Related headline] The minister said …": what a sentence opens with in square brackets is another story's. */
function isInBrackets({ text }: Page, { span: [start] }: Sentence, cue: Mark): boolean {
  if (text[start] !== '[') return false
  const close = text.slice(start, start + LONGEST_BRACKETS).indexOf(']')
  return start + close > cue.end
}

/** 应总理邀请: "upon the invitation of", where the same word means "should" elsewhere. */
function isUpon(page: Page, end: number, cue: Mark): boolean {
  if (page.marks.list('undertaking.upon')?.atToken(cue.firstToken) === undefined) return false
  const list = page.marks.list('undertaking.upon-whose')
  const n = list?.firstFrom(cue.end) ?? 0
  return (
    list !== undefined &&
    n < list.length &&
    list.endOf(n) <= Math.min(end, cue.end + LONGEST_REACH) &&
    // 应甲、乙、丙邀请: several may invite.
    !hasPauseButInList(page, cue.end, list.startOf(n))
  )
}

/** A pause other than the comma that only parts the members of a list. */
function hasPauseButInList({ folded, text }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (',;:'.includes(folded[i]!) && text[i] !== '、') return true
  return false
}
