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

const CONSONANT = /[бвгджзклмнпрстфхцчшщй]$/u

/** True when the words of a post open with a noun in the nominative ("заместитель министра"), as far as its ending tells. */
export function isNominativePost(post: string): boolean {
  for (const word of post.split(' ')) {
    // "Премьер-министра": the last part has the ending.
    const last = word.slice(word.lastIndexOf('-') + 1)
    if (/(?:ый|ий|ой)$/u.test(last) && last.length > SHORTEST_ADJECTIVE) continue
    // "Генеральным секретарём": an adjective in another case.
    if (/(?:ым|им|ых|их|ыми|ими)$/u.test(last)) return false
    if (/^(?:зам|врио|ио|и\.)/u.test(word) && word !== 'заместитель') return false
    return (
      last.length > 2 &&
      caseOfPost(last) === undefined &&
      (CONSONANT.test(last) || /(?:тель|арь|ль)$/u.test(last) || /^(?:глава|коллега)$/u.test(last))
    )
  }
  return false
}
const SHORTEST_ADJECTIVE = 4

/** The post that each of several holds: "сопредседатели комиссии" → "сопредседатель комиссии". */
export const singularPost = (post: string): string =>
  post
    .replace(/^(\p{L}*(?:председател|заместител|руководител|представител))(?:и|ей|ям|ями|ях)(?=$|\s)/iu, '$1ь')
    .replace(/^([Пп])осл(?:ы|ов|ам|ами|ах)(?=$|\s)/u, '$1осол')
