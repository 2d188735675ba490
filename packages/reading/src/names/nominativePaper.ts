type Gender = 'm' | 'f' | 'n'

/** Stems of the nouns that papers are called by, each with its nominative and gender. */
const PAPERS: readonly (readonly [stem: string, nominative: string, gender: Gender])[] = [
  ['протокол', 'протокол', 'm'],
  ['меморандум', 'меморандум', 'm'],
  ['договор', 'договор', 'm'],
  ['контракт', 'контракт', 'm'],
  ['документ', 'документ', 'm'],
  ['проект', 'проект', 'm'],
  ['план', 'план', 'm'],
  ['акт', 'акт', 'm'],
  ['соглашени', 'соглашение', 'n'],
  ['заявлени', 'заявление', 'n'],
  ['коммюнике', 'коммюнике', 'n'],
  ['решени', 'решение', 'n'],
  ['письм', 'письмо', 'n'],
  ['декларац', 'декларация', 'f'],
  ['конвенц', 'конвенция', 'f'],
  ['программ', 'программа', 'f'],
  ['стратеги', 'стратегия', 'f'],
  ['харти', 'хартия', 'f'],
  ['карт', 'карта', 'f'],
  ['зон', 'зона', 'f'],
  ['концепци', 'концепция', 'f'],
  ['договоренност', 'договоренность', 'f'],
]

// "договоренностями" has the longest.
const LONGEST_ENDING = 3
const MOST_ADJECTIVES = 5

/**
 * A Russian name of one paper with its head noun and the adjectives before it in the nominative; what follows the noun stays:
 * `межправительственного соглашения о визах` → `межправительственное соглашение о визах`. As it is where no such noun stands.
 */
export function nominativePaper(name: string): string {
  const words = name.split(' ')
  for (let i = 0; i < words.length && i <= MOST_ADJECTIVES; i++) {
    const paper = paperOf(words[i]!)
    if (paper !== null) {
      const [, nominative, gender] = paper
      for (let k = 0; k < i; k++) words[k] = adjective(words[k]!, gender)
      words[i] = cased(nominative, words[i]!)
      return words.join(' ')
    }
    if (adjective(words[i]!, 'm') === words[i] && !/(?:ый|ий|ой)$/u.test(words[i]!)) return name
  }
  return name
}

function paperOf(word: string): (typeof PAPERS)[number] | null {
  const lower = word.toLowerCase()
  for (const paper of PAPERS)
    if (lower.startsWith(paper[0]) && lower.length - paper[0].length <= LONGEST_ENDING) return paper
  return null
}

function adjective(word: string, gender: Gender): string {
  const ending = /(?:ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ая|яя|ое|ее|ый|ий)$/u.exec(word.toLowerCase())?.[0]
  const stem = word.slice(0, word.length - (ending?.length ?? 0))
  if (ending === undefined || stem.length < 3) return word
  const isSoft = /[нч]$/u.test(stem) && /^(?:его|ему|им|ем|ей|юю|яя|ее|ий)$/u.test(ending)
  if (gender === 'm') return stem + (isSoft || /[гкхжшщч]$/u.test(stem) ? 'ий' : 'ый')
  if (gender === 'f') return stem + (isSoft && stem.endsWith('н') ? 'яя' : 'ая')
  return stem + (isSoft || /[шщжч]$/u.test(stem) ? 'ее' : 'ое')
}

const cased = (noun: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? noun[0]!.toUpperCase() + noun.slice(1) : noun
