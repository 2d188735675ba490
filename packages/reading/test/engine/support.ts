import type { Page } from '../../src/engine/page.ts'
import { prepare } from '../../src/engine/prepare.ts'
import type { Knowledge } from '../../src/index.ts'

interface Given {
  readonly language?: string
  readonly publishedOn?: string | null
  readonly knowledge?: Knowledge
}

/** A text made ready, with nothing else known about it. */
export const pageOf = (text: string, { language, publishedOn = null, knowledge = {} }: Given = {}): Page =>
  prepare({ id: 'test', text, ...(language && { language }), publishedOn }, knowledge)

/** The words of each token. */
export const tokenWords = ({ text, tokens }: Pick<Page, 'text' | 'tokens'>): string[] =>
  Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))

/** Numbers that begin a token and lie in no other number: the words and the value. */
export function numbersOf({ text, tokens, numbers }: Page): [words: string, value: number][] {
  const found: [string, number][] = []
  for (let i = 0; i < tokens.count; i++) {
    const end = numbers.cardinalEnd[i]!
    if (end === 0) continue
    found.push([text.slice(tokens.start[i], tokens.end[end - 1]), numbers.cardinal[i]!])
    i = end - 1
  }
  return found
}

/** Ordinals in the same way. */
export function ordinalsOf({ text, tokens, numbers }: Page): [words: string, value: number][] {
  const found: [string, number][] = []
  for (let i = 0; i < tokens.count; i++) {
    const end = numbers.ordinalEnd[i]!
    if (end === 0) continue
    found.push([text.slice(tokens.start[i], tokens.end[end - 1]), numbers.ordinal[i]!])
    i = end - 1
  }
  return found
}
