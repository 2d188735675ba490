import type { Person } from '../../findings.ts'
import { countryFrom, firstFrom, type Page, type Sentence } from '../../engine/page.ts'
import { TokenType } from '../../engine/tokens.ts'
import { isCapital } from '../../engine/words.ts'

/** A person named by a part of the name, or again without a post. */
export interface ShortName {
  readonly start: number
  readonly end: number
  readonly person: number
}

const AMBIGUOUS = -1
const LONGEST_ENDING = 3
const SHORTEST_STEM = 4

/** Finds persons of a page named again by surname or given name alone, as texts do after the first mention. */
export class ShortNames {
  readonly #words = new Map<string, number>()
  /** Whole names and their parts by their first two characters, for scripts without spaces. */
  readonly #parts = new Map<string, { name: string; person: number }[]>()

  readonly #names: readonly string[]

  constructor(people: readonly Person[]) {
    this.#names = people.map(({ name }) => name)
    people.forEach(({ name }, person) => {
      if (/\p{Script=Han}/u.test(name)) {
        for (const part of new Set([name, ...name.split(/[·•]/)]))
          if (part.length >= 2) {
            const key = part.slice(0, 2)
            this.#parts.set(key, [...(this.#parts.get(key) ?? []), { name: part, person }])
          }
        return
      }
      const words = name.split(/\s+/)
      for (const word of new Set([words.at(-1)!, ...(words.length === 2 ? [words[0]!] : [])]))
        if (word.length >= 2) this.#note(word.toLowerCase(), person)
    })
  }

  #note(word: string, person: number): void {
    const known = this.#words.get(word)
    this.#words.set(word, known === undefined || known === person ? person : AMBIGUOUS)
  }

  in(page: Page, sentence: Sentence): ShortName[] {
    if (this.#words.size === 0 && this.#parts.size === 0) return []
    const found: ShortName[] = []
    const { tokens, text } = page
    let open = -1
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const start = tokens.start[i]!
      if (start < open) continue
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
    for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_STEM; cut++) {
      const stem = word.slice(0, -cut)
      for (const ending of ['', 'а', 'й', 'ь', 'я']) {
        const known = this.#words.get(stem + ending)
        if (known !== undefined) return known
      }
    }
    return undefined
  }
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
  return ['person.role', 'person.honorific'].some((type) => {
    const list = page.marks.get(type) ?? []
    const mark = list[firstFrom(list, start) - 1]
    return mark !== undefined && mark.end <= start && start - mark.end <= 1
  })
}
