/** The six cases in the order of {@link CaseForms}. */
export type RussianCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'

/** A word or name in the six cases, nominative first. */
export type CaseForms = readonly [string, string, string, string, string, string]

/** Plural-only names and their genitives; the other cases follow. */
const plurals: Readonly<Record<string, string>> = {
  филиппины: 'филиппин',
  нидерланды: 'нидерландов',
  мальдивы: 'мальдив',
  багамы: 'багам',
  коморы: 'комор',
  штаты: 'штатов',
  соединенные: 'соединенных',
  объединенные: 'объединенных',
  арабские: 'арабских',
  эмираты: 'эмиратов',
  территории: 'территорий',
  острова: 'островов',
  афины: 'афин',
  салоники: 'салоник',
  чебоксары: 'чебоксар',
  набережные: 'набережных',
  челны: 'челнов',
  сейшелы: 'сейшел',
  бермуды: 'бермуд',
  мытищи: 'мытищ',
  химки: 'химок',
  хибины: 'хибин',
  карпаты: 'карпат',
  нации: 'наций',
  канны: 'канн',
}

/** Feminine names in a soft sign. */
const feminineSoft = new Set(
  'область казань рязань пермь тверь тюмень астрахань сызрань керчь кубань сибирь обь припять русь беларусь камрань'.split(
    ' ',
  ),
)

/** Names whose vowel drops out: nominative, then the stem that the endings join. */
const fleeting: Readonly<Record<string, string>> = {
  орёл: 'орл',
  орел: 'орл',
  череповец: 'череповц',
  елец: 'ельц',
  городец: 'городц',
  египет: 'египт',
}

/** Names that keep one form although they end like those that change. */
const indeclinable = new Set(['эл', 'лос', 'сан', 'санто', 'порт', 'нью', 'сент', 'сен'])

const invariable = (word: string): CaseForms => [word, word, word, word, word, word]

const withEndings = (stem: string, endings: readonly string[]): CaseForms =>
  [0, 1, 2, 3, 4, 5].map((index) => stem + (endings[index] ?? '')) as unknown as CaseForms

const adjective = (word: string): CaseForms | null => {
  const stem = word.slice(0, -2)
  const soft = /[гкхжшщч]$/u.test(stem)
  const hushing = /[жшщч]$/u.test(stem) && stem !== 'больш'
  switch (word.slice(-2)) {
    case 'ая':
      return withEndings(stem, [
        'ая',
        hushing ? 'ей' : 'ой',
        hushing ? 'ей' : 'ой',
        'ую',
        hushing ? 'ей' : 'ой',
        hushing ? 'ей' : 'ой',
      ])
    case 'яя':
      return withEndings(stem, ['яя', 'ей', 'ей', 'юю', 'ей', 'ей'])
    case 'ый':
    case 'ой':
      return withEndings(stem, [word.slice(-2), 'ого', 'ому', word.slice(-2), soft ? 'им' : 'ым', 'ом'])
    case 'ий':
      return soft
        ? withEndings(stem, ['ий', hushing ? 'его' : 'ого', hushing ? 'ему' : 'ому', 'ий', 'им', hushing ? 'ем' : 'ом'])
        : withEndings(stem, ['ий', 'его', 'ему', 'ий', 'им', 'ем'])
    case 'ое':
      return withEndings(stem, ['ое', 'ого', 'ому', 'ое', soft ? 'им' : 'ым', 'ом'])
    case 'ее':
      return withEndings(stem, ['ее', 'его', 'ему', 'ее', 'им', 'ем'])
    case 'ые':
      return withEndings(stem, ['ые', 'ых', 'ым', 'ые', 'ыми', 'ых'])
    case 'вы':
      return withEndings(word, ['', 'х', 'м', '', 'ми', 'х'])
    case 'ие':
      return withEndings(stem, ['ие', 'их', 'им', 'ие', 'ими', 'их'])
  }
  return null
}

const plural = (word: string, genitive: string): CaseForms => {
  if (/(ые|ие)$/u.test(word)) return adjective(word)!
  const stem = word.slice(0, -1)
  const soft = /[иья]$/u.test(stem)
  return withEndings('', [
    word,
    genitive,
    stem + (soft ? 'ям' : 'ам'),
    word,
    stem + (soft ? 'ями' : 'ами'),
    stem + (soft ? 'ях' : 'ах'),
  ])
}

const noun = (word: string): CaseForms => {
  const stem = word.slice(0, -1)
  switch (word.at(-1)) {
    case 'я':
      if (stem.endsWith('и')) return withEndings(stem, ['я', 'и', 'и', 'ю', 'ей', 'и'])
      return withEndings(stem, ['я', 'и', 'е', 'ю', 'ей', 'е'])
    case 'а':
      if (/[оуыэ]$/u.test(stem)) return invariable(word)
      return withEndings(stem, [
        'а',
        /[гкхжшщч]$/u.test(stem) ? 'и' : 'ы',
        'е',
        'у',
        /[жшщчц]$/u.test(stem) ? 'ей' : 'ой',
        'е',
      ])
    case 'ь':
      return feminineSoft.has(word)
        ? withEndings(stem, ['ь', 'и', 'и', 'ь', 'ью', 'и'])
        : withEndings(stem, ['ь', 'я', 'ю', 'ь', 'ем', 'е'])
    case 'й':
      return withEndings(stem, ['й', 'я', 'ю', 'й', 'ем', stem.endsWith('и') ? 'и' : 'е'])
    case 'о':
      if (word.endsWith('ство')) return withEndings(stem, ['о', 'а', 'у', 'о', 'ом', 'е'])
      return invariable(word)
    case 'е':
    case 'и':
    case 'у':
    case 'ы':
    case 'э':
    case 'ю':
      return invariable(word)
  }
  return withEndings(word, ['', 'а', 'у', '', /[жшщчц]$/u.test(word) ? 'ем' : 'ом', 'е'])
}

/** The six cases of one lower-case word: a place noun, or an adjective when `attributive` says that a noun follows. */
const wordInCases = (word: string, attributive: boolean): CaseForms => {
  if (indeclinable.has(word)) return invariable(word)
  const genitive = plurals[word]
  if (genitive !== undefined) return plural(word, genitive)
  if (word === 'край') return ['край', 'края', 'краю', 'край', 'краем', 'крае']
  if (attributive || /(ский|цкий|ская|цкая|жний|ерный|озный|ское)$/u.test(word)) {
    const forms = adjective(word)
    if (forms !== null) return forms
  }
  const stem = fleeting[word]
  if (stem !== undefined) return withEndings('', [word, `${stem}а`, `${stem}у`, word, `${stem}ом`, `${stem}е`])
  return noun(word)
}

const inHyphens = (word: string, attributive: boolean): CaseForms => {
  const parts = word.split('-')
  if (parts.length === 1) return wordInCases(word, attributive)
  const preposition = parts.findIndex((part) => part === 'на' || part === 'над')
  const changing = preposition > 0 ? preposition - 1 : parts.length - 1
  const forms = wordInCases(parts[changing]!, attributive)
  // Both halves change where the second is an adjective: `в Петропавловске-Камчатском`.
  if (parts.length === 2 && /[сц]кий$/u.test(parts[1]!) && /[сц]к$/u.test(parts[0]!)) {
    const first = wordInCases(parts[0]!, false)
    return forms.map((form, at) => `${first[at]}-${form}`) as unknown as CaseForms
  }
  return forms.map((form) => parts.with(changing, form).join('-')) as unknown as CaseForms
}

const isAdjective = (word: string): boolean => /(ая|яя|ый|ий|ой|ое|ее|ые|ие|овы|евы)$/u.test(word)

/**
 * A lower-case Russian place or country name in the six cases: adjectives agree with their noun, what follows the noun keeps its form
 * (`республики корея`, `соединенных штатов америки`), and `и` or a dash starts afresh. Unusual names come out unchanged in all six.
 */
export const inCases = (name: string): CaseForms => {
  let held = false
  const words = name
    .replace(/(?<!\p{L})о-ва(?!\p{L})/u, 'острова')
    .replace(/(?<!\p{L})о-в(?!\p{L})/u, 'остров')
    .split(' ')
  const forms = words.map((word, index) => {
    if (word === 'и' || word === '—' || word === ',') {
      held = false
      return invariable(word)
    }
    if (held) return invariable(word)
    const attributive = isAdjective(word) && words[index + 1] !== undefined && words[index + 1] !== 'и'
    held = !attributive
    return inHyphens(word, attributive)
  })
  return [0, 1, 2, 3, 4, 5].map((index) => forms.map((form) => form[index]).join(' ')) as unknown as CaseForms
}
