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

/** Stems of the nouns of posts that are declined, each with its nominative where that is not the stem. */
const POSTS: Readonly<Record<string, string>> = {
  президент: '', премьер: '', министр: '', посол: '', посл: 'посол', председател: 'председатель', заместител: 'заместитель', руководител: 'руководитель', представител: 'представитель', секретар: 'секретарь', глав: 'глава', коллег: 'коллега', губернатор: '', мэр: '', директор: '', начальник: '', советник: '', помощник: '', посланник: '', спикер: '', лидер: '', канцлер: '', депутат: '', сенатор: '', ректор: '', академик: '', профессор: '', эксперт: '', аналитик: '', генерал: '', полковник: '', консул: '', полпред: '', торгпред: '', прокурор: '', инспектор: '', координатор: '', основател: 'основатель', учредител: 'учредитель', владельц: 'владелец', преемник: '', член: '', эмир: '', султан: '', аким: '', хоким: '', раис: '', партнер: '', президиум: '', менеджер: '', архитектор: '',
} // prettier-ignore
const ENDINGS = /^(?:а|я|у|ю|е|и|ы|ом|ем|ём|ой|ою|ов|ев|ей|ам|ям|ами|ями|ах|ях)$/u

/** "Чрезвычайным и полномочным послом" → "чрезвычайный и полномочный посол": the words of a post up to its noun in the nominative singular. */
export const nominativePost = (post: string): string =>
  post
    .split(/( [-–—] |, )/u)
    .map(nominativePart)
    .join('')

/** One of several posts of the same person, or a part of an office's name, which stays as it is. */
function nominativePart(post: string): string {
  const words = post.split(' ')
  for (let i = 0; i < words.length && i < MOST_ADJECTIVES; i++) {
    const word = words[i]!
    const noun = nominativeNoun(word)
    if (noun !== null) {
      for (let k = 0; k < i; k++) words[k] = nominativeAdjective(words[k]!)
      // "Заместители министров обороны": each is the deputy of one.
      if (PLURAL.test(word) && !FEMININE.test(word.toLowerCase()) && words[i + 1] === 'министров')
        words[i + 1] = 'министра'
      words[i] = noun
      return words.join(' ')
    }
    if (word !== 'и' && !/(?:ого|его|ому|ему|ым|им|ый|ий|ой|ые|ых|ие|их)$/u.test(word)) return post
  }
  return post
}
const MOST_ADJECTIVES = 5
const PLURAL = /(?:и|ы|ов|ей|ам|ям|ами|ями|ах|ях)$/u

function nominativeNoun(word: string): string | null {
  const at = word.lastIndexOf('-') + 1
  const last = word.slice(at)
  const lower = last.toLowerCase()
  for (let length = lower.length; length >= Math.max(3, lower.length - 3); length--) {
    const own = lower.slice(0, length)
    const stem = /^(?:со|гос|ген|спец)(?=председател|секретар|директор|советник|посланник|посл)/u.exec(own)?.[0] ?? ''
    const told = POSTS[own.slice(stem.length)]
    if (told === undefined) continue
    const ending = lower.slice(length)
    if (ending === '' && told !== '') continue
    if (ending !== '' && !ENDINGS.test(ending)) continue
    return (
      word.slice(0, at) + last.slice(0, stem.length) + cased(told || own.slice(stem.length), last.slice(stem.length))
    )
  }
  return null
}

const cased = (noun: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? noun[0]!.toUpperCase() + noun.slice(1) : noun

/** Masculine, as nearly all posts are. */
const nominativeAdjective = (word: string): string => {
  const stem = word.replace(/(?:ого|его|ому|ему|ым|им|ые|ых|ие|их)$/u, '')
  if (stem === word || stem.length < 3) return word
  return stem + (/[гкхжшщч]$/u.test(stem) || /(?:его|ему|им|ие|их)$/u.test(word) ? 'ий' : 'ый')
}
