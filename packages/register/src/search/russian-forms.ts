/** Endings of nouns, adjectives and names in the six cases. */
const ENDINGS =
  'ого его ому ему ыми ими ами ями ым им ом ем ой ей ою ею ую юю ая яя ые ие ый ий ых их ах ях ам ям а я у ю е ы и о ь й'.split(
    ' ',
  )
const SHORTEST = 3

/** What a folded Russian word may be a form of: itself, and itself without each ending that it may have. */
function roots(word: string): string[] {
  const found = [word]
  for (const ending of ENDINGS)
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending)) found.push(word.slice(0, -ending.length))
  return found
}

/** Whether two folded Russian words may be forms of one: `лаврову` and `лавров`. */
export function mayBeOneWord(a: string, b: string): boolean {
  if (a === b) return true
  const of = new Set(roots(a))
  return roots(b).some((root) => of.has(root))
}

/** What the ending of a nominative becomes in the genitive. */
const GENITIVES: readonly (readonly [RegExp, string])[] = [
  [/ий$/u, 'ия'],
  [/[йь]$/u, 'я'],
  [/а$/u, 'ы'],
  [/я$/u, 'и'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, 'а'],
]

/**
 * A name's word in the forms whose stems differ: the index stems `Лавров` and `Лаврова` apart, and all other cases as one of the two.
 */
export function formsToStem(word: string): string[] {
  const row = GENITIVES.find(([ending]) => ending.test(word))
  return row ? [word, word.replace(row[0], row[1])] : [word]
}
