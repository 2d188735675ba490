import { fold } from '../../../engine/fold.ts'
import type { Person } from '../../../findings.ts'
import { countryFrom, type Page, type Sentence } from '../../../engine/page.ts'
import { TokenType } from '../../../engine/tokens.ts'
import { isCapital } from '../../../engine/words.ts'

/** A person named by a part of the name, or again without a post. */
export interface ShortName {
  readonly start: number
  readonly end: number
  readonly person: number
}

const AMBIGUOUS = -1
const LONGEST_ENDING = 3
const SHORTEST_STEM = 4
/** Endings of names as they are written down, the likeliest first. */
const ENDINGS = ['', 'а', 'й', 'ь', 'я']
const BEGINNINGS = 1024

/** Finds persons of a page named again by surname or given name alone, as texts do after the first mention. */
export class ShortNames {
  readonly #words = new Map<string, number>()
  /** The same words without their endings; made when a text with cases asks. */
  #stems: ReadonlyMap<string, number> | undefined
  /** Whole names and their parts by their first two characters, for scripts without spaces. */
  readonly #parts = new Map<string, { name: string; person: number }[]>()
  /** How all these begin: most words are passed over at a glance. */
  readonly #beginnings = new Uint8Array(BEGINNINGS)
  readonly #names: readonly string[]

  constructor(people: readonly Person[]) {
    this.#names = people.map(({ name }) => name)
    people.forEach(({ name }, person) => {
      if (/\p{Script=Han}/u.test(name)) {
        this.#notePart(name, person)
        const parts = name.split(/[·•]/)
        if (parts.length > 1) for (const part of new Set(parts)) if (part !== name) this.#notePart(part, person)
        return
      }
      const words = name.split(/\s+/)
      this.#note(words.at(-1)!, person)
      if (words.length === 2 && words[0] !== words[1]) this.#note(words[0]!, person)
    })
  }

  #notePart(name: string, person: number): void {
    if (name.length < 2) return
    const key = name.slice(0, 2)
    const known = this.#parts.get(key)
    if (known) known.push({ name, person })
    else this.#parts.set(key, [{ name, person }])
    this.#beginnings[beginningOf(fold(name), 0)] = 1
  }

  #note(written: string, person: number): void {
    if (written.length < 2) return
    const word = written.toLowerCase()
    const known = this.#words.get(word)
    this.#words.set(word, known === undefined || known === person ? person : AMBIGUOUS)
    this.#beginnings[beginningOf(fold(word), 0)] = 1
  }

  in(page: Page, sentence: Sentence): ShortName[] {
    const found: ShortName[] = []
    if (this.#words.size === 0 && this.#parts.size === 0) return found
    const { tokens, text, folded } = page
    const beginnings = this.#beginnings
    let open = -1
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const start = tokens.start[i]!
      if (beginnings[beginningOf(folded, start)] === 0 || start < open) continue
      if (tokens.type[i] === TokenType.han) {
        const match = this.#parts.get(text.slice(start, start + 2))?.find(({ name }) => text.startsWith(name, start))
        if (!match) continue
        open = start + match.name.length
        found.push({ start, end: open, person: match.person })
      } else if (tokens.type[i] === TokenType.word && isCapital(text, start)) {
        const person = this.#personOf(text.slice(start, tokens.end[i]!).toLowerCase(), sentence)
        if (person === undefined || person === AMBIGUOUS) continue
        const whole = this.#names[person]!
        const from = start - (whole.length - (tokens.end[i]! - start))
        const isWhole = from >= sentence.span[0] && text.slice(from, tokens.end[i]!) === whole
        if (!isWhole && isInName(page, i, sentence)) continue
        found.push({ start: isWhole ? from : start, end: tokens.end[i]!, person })
      }
    }
    return found
  }

  /** A word as the name has it, or with another case ending. */
  #personOf(word: string, sentence: Sentence): number | undefined {
    const exact = this.#words.get(word)
    if (exact !== undefined || sentence.language.signature.script !== 'cyrillic') return exact
    const stems = (this.#stems ??= stemsOf(this.#words))
    for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_STEM; cut++) {
      const known = stems.get(word.slice(0, -cut))
      if (known !== undefined) return known
    }
    return undefined
  }
}

/** The first two units in one number. */
const beginningOf = (folded: string, at: number): number =>
  (folded.charCodeAt(at) * 31 + (at + 1 < folded.length ? folded.charCodeAt(at + 1) : 0)) % BEGINNINGS

/** Words without each of the endings that they may have; of two with one stem the likelier ending's. */
function stemsOf(words: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const stems = new Map<string, number>()
  for (const ending of ENDINGS)
    for (const [word, person] of words) {
      if (!word.endsWith(ending)) continue
      const stem = word.slice(0, word.length - ending.length)
      if (!stems.has(stem)) stems.set(stem, person)
    }
  return stems
}

/** True when the word belongs to a longer capitalised name or to a country's or place's. */
function isInName(page: Page, token: number, sentence: Sentence): boolean {
  const { tokens, text } = page
  const touches = (a: number, b: number): boolean => tokens.start[b]! - tokens.end[a]! <= 1
  const isName = (i: number): boolean => tokens.type[i] === TokenType.word && isCapital(text, tokens.start[i]!)
  if (token + 1 < sentence.endToken && isName(token + 1) && touches(token, token + 1)) return true
  if (
    token - 1 > sentence.firstToken &&
    isName(token - 1) &&
    touches(token - 1, token) &&
    !isPost(page, tokens.start[token]!)
  )
    return true
  const country = page.countries[countryFrom(page, tokens.start[token]! + 1) - 1]
  return country !== undefined && country.end > tokens.start[token]!
}

/** A post or honorific right before it. */
function isPost(page: Page, start: number): boolean {
  return POSTS.some((type) => {
    const list = page.marks.list(type)
    const n = list === undefined ? -1 : list.firstFrom(start) - 1
    return list !== undefined && n >= 0 && list.endOf(n) <= start && start - list.endOf(n) <= 1
  })
}
const POSTS = ['person.role', 'person.honorific'] as const
