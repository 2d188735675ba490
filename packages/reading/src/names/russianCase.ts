import type { RussianCase } from './russianDeclension.ts'

/** Nouns of posts in -а, whose endings mean other cases than those of the rest. */
const FEMININE = /^(?:глав|коллег|старшин|воевод)/u

const feminine: readonly (readonly [RegExp, RussianCase])[] = [
  [/(?:ой|ою|ами)$/u, 'instrumental'],
  [/[ыи]$/u, 'genitive'],
  [/(?:е|ам)$/u, 'dative'],
  [/у$/u, 'accusative'],
  [/ах$/u, 'prepositional'],
]
const masculine: readonly (readonly [RegExp, RussianCase])[] = [
  [/(?:ом|ем|ами|ями)$/u, 'instrumental'],
  [/(?:ов|ев|ей|а|я)$/u, 'genitive'],
  [/(?:у|ю|ам|ям)$/u, 'dative'],
  [/(?:е|ах|ях)$/u, 'prepositional'],
]

/** Case that a post's form shows (`президентов` → genitive), which is the case of the name behind it; undefined for the nominative. */
export function caseOfPost(word: string): RussianCase | undefined {
  const table = FEMININE.test(word) ? feminine : masculine
  return table.find(([ending]) => ending.test(word))?.[1]
}
