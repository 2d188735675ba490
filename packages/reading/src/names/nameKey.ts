import { pinyinReadings, vietnameseReadings } from './hanReadings.ts'
import { personName } from './personName.ts'
import { foldPalladius, palladiusOf, russianSpellings } from './pinyin.ts'
import { coarseConsonants, consonantsOf, hanConsonants, soundOf } from './sounds.ts'
import { coarseSyllable } from './vietnameseSyllables.ts'

const MOST_KEYS = 24

/** All rows that take one of each list, at most {@link MOST_KEYS}. */
const combinations = (lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>(
    (rows, list) => rows.flatMap((row) => list.map((one) => (row === '' ? one : `${row}.${one}`))).slice(0, MOST_KEYS),
    [''],
  )

/**
 * Keys under which a name may be looked up in any script: names that `sameName` calls the same have one in common (not every pair
 * with a key in common is the same). `v:` Vietnamese syllables, `c:` Chinese name in pinyin, `r:` the same as Russian texts write
 * it, `w:` consonants of the surname, `s:` a surname without any, by
 * its vowels or, where no table knows how it sounds, by its letters.
 */
export const nameKey = (name: string): string[] => {
  const { script, words, vietnamese, chinese, western, surname, given, patronymic } = personName(name)
  const keys: string[] = []
  if (vietnamese) {
    if (script === 'han') {
      const readings = [...words[0]!].map((character) => [
        ...new Set(vietnameseReadings(character).map(coarseSyllable)),
      ])
      if (readings.every((list) => list.length > 0)) for (const row of combinations(readings)) keys.push(`v:${row}`)
    } else keys.push(`v:${words.map(coarseSyllable).join('.')}`)
  }
  if (chinese) {
    if (script === 'han') {
      const readings = [...words[0]!].map((character) => pinyinReadings(character)[0])
      if (!readings.includes(undefined)) {
        const known = readings as string[]
        keys.push(`c:${known.join('')}`)
        const russian = palladiusOf(known)
        if (russian !== null) keys.push(`r:${russian}`)
      }
    } else if (script === 'latin') {
      const pinyin = words.join('').toLowerCase().replace(/[ü]/g, 'v').replace(/['’-]/g, '')
      keys.push(`c:${pinyin}`)
      for (const russian of russianSpellings(words)) keys.push(`r:${russian}`)
    } else keys.push(`r:${foldPalladius(words.join(''))}`)
  }
  if (western && surname !== null) {
    // Without a patronymic either word may be the surname.
    for (const word of patronymic === null && given !== null ? [surname, given] : [surname]) {
      const classes = script === 'han' ? hanConsonants(word) : consonantsOf(word)
      if (classes === null) {
        keys.push(`s:${word}`)
        continue
      }
      const vowels = script === 'han' ? '' : soundOf(word)
      if (classes.length > 0) keys.push(`w:${coarseConsonants(classes)}`)
      else keys.push(`s:${vowels === '' ? word : vowels}`)
    }
  }
  return [...new Set(keys)]
}
