import { sideOfForm } from '../../names/forms.ts'
import { isVietnameseSyllable } from '../../names/vietnameseSyllables.ts'
import type { Page } from '../../engine/page.ts'
import { isAcronym } from './acronyms.ts'
import { payloadAt, type Run, surnameSideAt } from './runs.ts'

/** A run without the leading words of an office or a place before the name; null where the run is the rest of something else. */
export function trimmed(page: Page, raw: Run): Run | null {
  const run = withoutAcronyms(page, raw)
  // "VGP/Quang Hiếu", "Азиатско-Тихоокеанский": the rest of something else.
  if (
    page.text[run.start - 1] === '/' ||
    page.text[run.end] === '/' ||
    (page.folded[run.start - 1] === '-' && run.start > 1 && page.folded[run.start - 2] !== ' ')
  )
    return null
  return pastPlace(page, fromSurname(page, run))
}

/** Cuts off leading words that belong to an office: the name begins at its surname, or at the first word foreign to the language. */
function fromSurname(page: Page, run: Run): Run {
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
