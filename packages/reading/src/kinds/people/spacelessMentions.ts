import { countryFrom, firstMark, hasMark, marksWithin, type Page, type Sentence } from '../../engine/page.ts'
import type { Mark } from '../../engine/marks.ts'
import { TokenType } from '../../engine/tokens.ts'
import { isCapital } from '../../engine/words.ts'
import { isOutsideStory } from './bylines.ts'
import type { NameMention } from './nameMention.ts'
import { type Role, roleBefore } from './roles.ts'
import { markAt } from './runs.ts'
import { boundedName } from './boundedName.ts'
import { nameUpTo } from './nameUpTo.ts'
import type { SpacelessName } from './spacelessName.ts'
import { nameFrom } from './spacelessNames.ts'

/** Names of one sentence in a script without spaces: after a post, before a post, or joined to such a name. */
export function spacelessMentions(page: Page, sentence: Sentence): NameMention[] {
  const mentions: NameMention[] = []
  const heads = marksWithin(page, 'person.role', sentence.span[0], sentence.span[1])
  // Offsets that lie in a name.
  let taken: Set<number> | undefined
  const free = (start: number, end: number): boolean => {
    if (taken !== undefined) for (let at = start; at < end; at++) if (taken.has(at)) return false
    return true
  }
  const add = ({ start, end, surnameSide, hasSurname }: SpacelessName, role: Role | null, rule: string): void => {
    if (!free(start, end)) return
    taken ??= new Set()
    for (let at = start; at < end; at++) taken.add(at)
    mentions.push({
      span: [start, end],
      words: page.text.slice(start, end).split(/[·•∙・‧\s]/u),
      sentence,
      role,
      hasHonorific: false,
      shape: surnameSide,
      isNative: hasSurname,
      rule,
    })
  }
  for (const head of heads) {
    let token = head.endToken
    // 副总理(兼外长)X, 部长:X — nothing else may stand between.
    while (
      token < sentence.endToken &&
      page.tokens.type[token] === TokenType.punctuation &&
      ':"(《“'.includes(page.folded[page.tokens.start[token]!]!) &&
      token - head.endToken < 1
    )
      token++
    const title = token < sentence.endToken ? markAt(page, 'person.title', token) : null
    if (title && page.folded[title.end] !== '·') token = title.endToken
    const name = isInsideCountry(page, token, head.end)
      ? null
      : (latinName(page, sentence, token) ?? spelledName(page, sentence, token) ?? nameFrom(page, sentence, token))
    if (name && !isWordAt(page, name.start, name.end, name.hasSurname)) {
      add(name, roleBefore(page, sentence, name.start, mentions.at(-1)?.span[1] ?? sentence.span[0]), 'person/post')
      joined(name.end)
    }
  }
  for (const head of marksWithin(page, 'person.honorific-after', sentence.span[0], sentence.span[1])) {
    const before = nameUpTo(page, sentence, head.firstToken)
    if (before && !isWordAt(page, before.start, before.end)) add(before, postOf(page, head), 'person/post-after')
  }
  for (const mark of marksWithin(page, 'person.known', sentence.span[0], sentence.span[1])) {
    if (
      !free(mark.start, mark.end) ||
      isInsideCountry(page, mark.firstToken) ||
      isOutsideStory(page, sentence, mark.start, mark.end, false)
    )
      continue
    const whole = nameFrom(page, sentence, mark.firstToken)
    // 范明政府: the last sound may begin the next word; a longer foreign name goes on.
    const end = whole && whole.end > mark.end && !whole.hasSurname ? whole.end : mark.end
    add(
      { start: mark.start, end, surnameSide: mark.payload, hasSurname: false },
      postRightBehind(page, end),
      'person/known',
    )
    joined(end)
  }
  const speaker = speakerOf(page, sentence)
  if (speaker && free(speaker.start, speaker.end)) add(speaker, null, 'person/speaker')
  for (const token of namesMayBeginAt(page, sentence)) {
    const start = page.tokens.start[token]!
    if (!free(start, start + 2) || isInsideCountry(page, token) || isOutsideStory(page, sentence, start, start, false))
      continue
    const name = boundedName(page, sentence, token)
    if (!name || isWordAt(page, name.start, name.end)) continue
    add(name, null, 'person/act')
    joined(name.end)
  }
  return mentions

  /** 阮春福、通伦: names in a row after one post. */
  function joined(from: number): void {
    let end = from
    for (let n = 0; n < 4; n++) {
      const joint = firstMark(
        page,
        'person.coordination',
        end,
        Math.min(sentence.span[1], end + 24),
        (mark) => mark.start === end || page.folded[end] === '(',
      )
      if (!joint) return
      const next = nameFrom(page, sentence, joint.endToken)
      if (
        !next ||
        (next.hasSurname && markAt(page, 'person.common', joint.endToken)) ||
        beginsCountry(page, joint.endToken) ||
        isInsideCountry(page, joint.endToken) ||
        // 甲、俄铁总裁乙: an office, nobody's name.
        (next.end - next.start <= 2 &&
          !next.hasSurname &&
          hasMark(page, 'person.role', next.end, next.end + 4, ({ start }) => start === next.end)) ||
        isWordAt(page, next.start, next.end)
      )
        return
      // "Foreign minister A with B" gives B no post; "A and B" does.
      const role = joint.payload === 'with' ? null : (mentions.at(-1)?.role ?? null)
      add(next, role && { ...role, side: null }, 'person/joined')
      end = next.end
    }
  }
}

const LONGEST_LABEL = 4
const labels = new WeakMap<Page, ReadonlyMap<string, number>>()

/** How often each short line opening with a colon behind it stands in a page. */
function labelsOf(page: Page): ReadonlyMap<string, number> {
  let counted = labels.get(page)
  if (counted === undefined) {
    const counts = new Map<string, number>()
    for (const { span } of page.blocks) {
      const colon = page.folded.slice(span[0], Math.min(span[1], span[0] + LONGEST_LABEL + 1)).indexOf(':')
      if (colon < 2) continue
      const label = page.folded.slice(span[0], span[0] + colon)
      counts.set(label, (counts.get(label) ?? 0) + 1)
    }
    labels.set(page, (counted = counts))
  }
  return counted
}

/** 黎氏秋姮:…: who answers in a transcript, where the lines of more than one answer begin with the name. */
function speakerOf(page: Page, sentence: Sentence): SpacelessName | null {
  const [start] = sentence.span
  const { tokens, folded } = page
  const surname = markAt(page, 'person.surname', sentence.firstToken)
  if (!surname || page.blocks[sentence.block]!.span[0] !== start || markAt(page, 'person.common', sentence.firstToken))
    return null
  const colon = folded.slice(start, start + LONGEST_LABEL + 1).indexOf(':')
  if (colon < 2 || (labelsOf(page).get(folded.slice(start, start + colon)) ?? 0) < 2) return null
  for (let i = sentence.firstToken; i < sentence.endToken && tokens.start[i]! < start + colon; i++)
    if (tokens.type[i] !== TokenType.han || markAt(page, 'person.role', i)) return null
  const isShared = surname.others.some(
    (other) => other.endToken === surname.endToken && other.payload !== surname.payload,
  )
  return { start, end: start + colon, surnameSide: isShared ? null : surname.payload, hasSurname: true }
}

const MOST_SPELLED = 14
const NO_NAME = ['person.role', 'person.coordination', 'meeting.session', 'meeting.forum', 'instrument.kind']

/** 外长席尔瓦(Augusto Silva): all between a post and the spelling in other letters is the name. */
function spelledName(page: Page, sentence: Sentence, token: number): SpacelessName | null {
  const { tokens, text } = page
  let end = token
  while (
    end < sentence.endToken &&
    end - token < MOST_SPELLED &&
    (tokens.type[end] === TokenType.han || page.folded[tokens.start[end]!] === '·')
  ) {
    if (markAt(page, 'person.break', end) && markAt(page, 'person.break', end)!.endToken - end > 1) return null
    end++
  }
  if (end - token < 2 || end + 1 >= sentence.endToken || page.folded[tokens.start[end]!] !== '(') return null
  if (tokens.type[end + 1] !== TokenType.word || !isCapital(text, tokens.start[end + 1]!)) return null
  for (
    let n = countryFrom(page, tokens.start[token]!);
    n < page.countries.length && page.countries[n]!.start < tokens.start[end]!;
    n++
  )
    if (page.countries[n]!.form !== 'short') return null
  for (let i = token; i < end; i++) if (NO_NAME.some((type) => markAt(page, type, i))) return null
  return {
    start: tokens.start[token]!,
    end: tokens.end[end - 1]!,
    surnameSide: null,
    hasSurname: markAt(page, 'person.surname', token) !== null && end - token <= 4,
  }
}

const MOST_LATIN_WORDS = 5

/** 副部长Marina Borovskaya: a name left in its own letters, right behind a post. */
function latinName(page: Page, sentence: Sentence, token: number): SpacelessName | null {
  const { tokens, text } = page
  let end = token
  let hasSmall = false
  while (
    end < sentence.endToken &&
    end - token < MOST_LATIN_WORDS &&
    tokens.type[end] === TokenType.word &&
    isCapital(text, tokens.start[end]!) &&
    (end === token || tokens.start[end]! - tokens.end[end - 1]! === 1)
  ) {
    const word = text.slice(tokens.start[end], tokens.end[end])
    hasSmall ||= word !== word.toUpperCase()
    end++
  }
  if (end - token < 2 || !hasSmall) return null
  return { start: tokens.start[token]!, end: tokens.end[end - 1]!, surnameSide: null, hasSurname: false }
}

/** Tokens at which a name without a post may begin: after a stop, or after a word that stands before persons. */
function namesMayBeginAt(page: Page, sentence: Sentence): number[] {
  const { tokens } = page
  const { type } = tokens
  const opens = page.marks.list('person.opens')
  const found: number[] = []
  let next = opens?.firstFrom(sentence.span[0]) ?? 0
  let opened = endOfOpener()
  for (let i = sentence.firstToken; i <= sentence.endToken; i++) {
    if (opened === i) {
      found.push(i)
      next++
      opened = endOfOpener()
    } else if (i < sentence.endToken && type[i] === TokenType.han && (i === sentence.firstToken || isStop(i - 1)))
      found.push(i)
  }
  return found

  function endOfOpener(): number {
    return opens !== undefined && next < opens.length ? opens.endTokenOf(next) : -1
  }
  function isStop(token: number): boolean {
    return type[token] === TokenType.punctuation && page.folded[tokens.start[token]!] !== '·'
  }
}

/** True when a token is a country told by one character: 与吉方, 和越南. */
function beginsCountry(page: Page, token: number): boolean {
  const start = page.tokens.start[token] ?? -1
  return page.countries[countryFrom(page, start)]?.start === start
}

/** True when a country or place begins at a token: its sounds are no person's. */
function isInsideCountry(page: Page, token: number, from = 0): boolean {
  const start = page.tokens.start[token] ?? -1
  // Mentions lie apart, so only the last that begins here or before can hold the token.
  const country = page.countries[countryFrom(page, start + 1) - 1]
  // 部长沙伦塞: no place begins inside a post.
  return country !== undefined && start < country.end && country.form !== 'short' && country.start >= from
}

const OTHER_WORDS = ['place', 'country', 'date', 'party.both', 'person.role']

/** True when the stretch is a word the lexicon knows as something else. */
function isWordAt(page: Page, start: number, end: number, hasSurname = false): boolean {
  return OTHER_WORDS.some((type) =>
    // 安倍晋三: a numeral alone is no date.
    // 大使阮青海: neither is a place behind a surname any.
    hasMark(
      page,
      type,
      start,
      end,
      (mark) => !mark.payload.startsWith('bare-year') && !(hasSurname && type === 'place' && mark.start > start),
    ),
  )
}

const postOf = (page: Page, { start, end }: Mark): Role => ({
  start,
  end,
  text: page.text.slice(start, end),
  side: null,
  isCounterpart: false,
  sides: null,
})

/** 安倍晋三首相: the post that stands against the end of a name. */
function postRightBehind(page: Page, end: number): Role | null {
  const mark = firstMark(page, 'person.honorific-after', end, end + LONGEST_POST, ({ start }) => start === end)
  return mark ? postOf(page, mark) : null
}
const LONGEST_POST = 4
