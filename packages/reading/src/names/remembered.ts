// Texts say the same few thousand words again and again; hostile ones fill the memory, which is then emptied.
const MOST = 8_000
// A longer word is seldom one; its string may also be a window on a whole text, which it would keep alive.
const LONGEST = 12

/** The same function of a word, which answers from memory what it was asked before. */
export function remembered<T extends string | boolean | number | readonly string[]>(
  answer: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    if (word.length > LONGEST) return answer(word)
    let told = known.get(word)
    if (told === undefined) {
      told = answer(word)
      if (known.size >= MOST) known.clear()
      known.set(word, told)
    }
    return told
  }
}
