import { holdsAny } from '../../engine/gaps.ts'
import { type Page, datesWithin, firstMark, hasMark, marksOf, sentenceAt } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { InstrumentKind } from '../../findings.ts'
import type { Head } from './head.ts'
import { headOf } from './headOf.ts'
import { isBlocked } from './isBlocked.ts'
import { protocolKind } from './protocolKind.ts'

/** All instrument words of the story, in text order. */
export function headsOf(page: Page, hasSession: boolean): Head[] {
  const found: { mark: Mark; kind: InstrumentKind; isWeak: boolean }[] = []
  for (const mark of marksOf(page, 'instrument.kind'))
    found.push({ mark, kind: mark.payload as InstrumentKind, isWeak: false })
  for (const mark of marksOf(page, 'instrument.protocol')) found.push({ mark, kind: 'agreement', isWeak: false })
  // 《新德里宣言》: a title says that it is one.
  for (const mark of marksOf(page, 'instrument.weak-kind'))
    found.push({ mark, kind: mark.payload as InstrumentKind, isWeak: page.text[mark.end] !== '》' })
  found.sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end || Number(a.isWeak) - Number(b.isWeak))
  const heads: Head[] = []
  let openUntil = -1
  for (const { mark, kind, isWeak } of found) {
    if (mark.start < openUntil) continue
    const last = heads.at(-1)
    // "Hiệp định EVFTA", 自贸区协议: two words of one name.
    if (
      last &&
      mark.start - last.end <= 1 &&
      (last.kind === kind || (isFinal(last, mark, isWeak) && kind !== 'other')) &&
      mark.start < last.sentence.span[1] &&
      !holdsAny(page.folded, last.end, mark.start, '(,')
    ) {
      heads[heads.length - 1] = {
        ...last,
        kind,
        end: mark.end,
        endToken: mark.endToken,
        isWeak: last.isWeak && isWeak,
        isBare: false,
      }
      openUntil = mark.end
      continue
    }
    if (isBlocked(page, mark, isWeak)) continue
    const sentence = sentenceAt(page, mark.start)
    if (!sentence) continue
    openUntil = mark.end
    const head = headOf(
      page,
      sentence,
      mark,
      mark.type === 'instrument.protocol' ? protocolKind(page, sentence, mark, hasSession) : kind,
      isWeak,
    )
    if (last && isGroup(page, last, head))
      heads[heads.length - 1] = { ...last, kind: 'other', isWeak: false, end: head.end, endToken: head.endToken }
    else heads.push(head)
  }
  return heads
}

/** 合作计划协议: of two in one word without spaces the last is what it is. */
const isFinal = (last: Head, mark: Mark, isWeak: boolean): boolean =>
  last.sentence.language.names !== undefined && mark.start === last.end && !(isWeak && last.kind === 'minutes')

const LONGEST_JOINT = 6

/** "25 memoranda and agreements": one number over two kinds makes one group of documents. */
function isGroup(page: Page, last: Head, head: Head): boolean {
  if (last.count === null || last.count < 2 || last.sentence !== head.sentence || last.kind === head.kind) return false
  if (head.isCounted || head.pointer !== null || !head.isBare || head.start - last.end > LONGEST_JOINT) return false
  const joint = firstMark(page, 'instrument.joint', last.end, head.start)
  if (!joint || page.folded.slice(last.end, head.start).trim() !== page.folded.slice(joint.start, joint.end))
    return false
  // Where plurals are endings, both must have them.
  const isInflected = (of: Head): boolean => hasMark(page, 'instrument.plural', of.start, of.end)
  if (isInflected(last) && !isInflected(head)) return false
  const about = firstMark(page, 'instrument.about', head.end, head.end + LONGEST_JOINT)
  return (
    about?.payload !== 'on' ||
    datesWithin(page, about.end, about.end + 12).some((date) => date.start - about.end <= 1) ||
    about.start - head.end > 1 ||
    page.folded.slice(head.end, about.start).trim() !== ''
  )
}
