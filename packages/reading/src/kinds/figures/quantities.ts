import type { Implied, Qualifier } from '../../findings.ts'
import { holdsAny } from '../../engine/gaps.ts'
import { countryFrom, dateFrom, firstMark, type Page, type Sentence } from '../../engine/page.ts'
import { NumberForm } from '../../engine/numbers.ts'
import type { Mark } from '../../engine/scan.ts'
import { TokenType } from '../../engine/tokens.ts'
import { type TableUnit, tableUnitOf } from './tableUnit.ts'
import { coveredBy, firstAfter, lastBefore, markAtToken, markEndingAt, markFromToken } from './marks.ts'

/** A number with its unit. */
export interface Quantity {
  readonly kind: 'money' | 'count' | 'percent'
  readonly value: number | readonly [number, number]
  readonly unit: string | null
  /** What the counted noun says of the indicator; `?` where the words around must say it, `?students` where they must say just that. */
  readonly counted: string | null
  readonly qualifier: Qualifier
  /** From the qualifier to the unit. */
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** Where the number itself begins, qualifier and currency apart. */
  readonly numberStart: number
  /** Sign written right before the number. */
  readonly sign: 1 | -1 | 0
  readonly implied: readonly Implied[]
}

/** The number itself, of a range its upper end. */
export const highest = (quantity: Quantity): number =>
  typeof quantity.value === 'number' ? quantity.value : quantity.value[1]

/** The last sum of money read; a bare "4.5 billion" takes its currency, a bare "3.79" its magnitude too. */
export interface Purse {
  currency: string
  span: readonly [number, number]
  exponent: number
  sentence: number
}

/** The last number of goods or people; a bare number of the same order may be of the same. */
interface Tally {
  readonly unit: string | null
  readonly counted: string | null
  readonly span: readonly [number, number]
  readonly block: number
  readonly value: number
}

export const COUNTED_BEFORE = 'the noun of a number before'
export const TOLD_OF_TABLE = 'the unit said over the table'
const PILED = new Set(['goods', 'scholarships', 'flights', 'companies', 'investment-projects'])
const LONGEST_ROW = 1_000_000
const LEAST_COUNTED_AGAIN = 1000
const AGAIN_REACH = 320
const MOST_APART = 40
const CLOSERS = [
  'figure.stop',
  'figure.side',
  'figure.growth',
  'figure.growth-after',
  'figure.qualifier-after',
  'date',
  'date.role',
  'date.before-year',
  'figure.base',
  'figure.multiple',
] as const
/** A count with its noun. */
interface Counted {
  readonly unit: string | null
  readonly counted: string | null
  readonly span: readonly [number, number]
  readonly sentence: number
  readonly value: number
}

const NEAREST_SUM = 1200
const CLASSIFIED_REACH = 16
const MOST_LISTED = 8
const MOST_GAP = 10
const PEOPLE = new Set(['students', 'tourists', 'workers', 'residents'])
const MAY_BE_ONE = new Set(['investment-projects', 'companies', 'scholarships', '?'])
const LEAST_BARE_SUM = 1e6
const MAGNITUDES: ReadonlySet<number> = new Set([1e3, 1e6, 1e9, 1e12])
const COUNT_REACH = 60
const PEOPLE_REACH = 240
const TOLD_ON = 2
const PARTS_REACH = 240
const PART_REACH = 70
// "Năm" is five and the year; small numbers in words count only beside their noun.
const LEAST_IN_WORDS = 20
const LEAST_TARGET = 10
const ZERO = 48
const NINE = 57
const POINT = 46
const COMMA = 44

/** Reads the quantities of one sentence of a page after another, each in text order; numbers of dates, ordinals and numbers without a unit are none. */
export function quantitiesOf(page: Page, purse: { last: Purse | null }): (sentence: Sentence) => Quantity[] {
  const { tokens, numbers, dates } = page
  let sentence: Sentence
  let tally: Tally | undefined
  const table = tableUnitOf(page)
  let lastCount: Counted | undefined
  /** What the sentence before counted last. */
  let before: Counted | undefined
  let lastPeople: number | undefined
  return quantitiesIn

  function quantitiesIn(next: Sentence): Quantity[] {
    before = lastCount && next.index - lastCount.sentence <= 1 ? lastCount : undefined
    sentence = next
    lastCount = undefined
    const found: Quantity[] = []
    let dateAt = dateFrom(page, sentence.span[0])
    let openUntil = 0
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const end = numbers.cardinalEnd[i]!
      if (end === 0 || i < openUntil) continue
      while (dateAt < dates.length && dates[dateAt]!.endToken <= i) dateAt++
      const date = dates[dateAt]
      if (date && date.firstToken <= i && date.endToken >= end) {
        i = date.endToken - 1
        continue
      }
      const quantity = quantityAt(i, end)
      if (quantity) {
        if (quantity.unit === 'people') lastPeople = sentence.index
        found.push(quantity)
        openUntil = Math.max(quantity.endToken, end)
      } else openUntil = end
    }
    return found
  }

  function quantityAt(i: number, end: number): Quantity | undefined {
    let value = numbers.cardinal[i]!
    const bare = numbers.bareEnd[i]!
    // A point may close the abbreviation of a magnitude: `2,6 млрд. долл.`
    const closed = end > bare && isPoint(end) ? end + 1 : end
    // "200 and more | firms", where what rounds the number stands before its noun and is no part of it.
    const inner = unitAfter(closed) ? undefined : markAtToken(page, 'figure.qualifier-inner', closed)
    // "5.5 and more | billion": a magnitude behind the word that rounds.
    const behind = inner ? numbers.cardinal[inner.endToken] : undefined
    if (
      inner &&
      behind !== undefined &&
      MAGNITUDES.has(behind) &&
      numbers.cardinalEnd[inner.endToken]! > inner.endToken
    ) {
      value = Number((value * behind).toPrecision(12))
      end = numbers.cardinalEnd[inner.endToken]!
    }
    const next = inner ? Math.max(inner.endToken, end) : closed
    const prefix = markEndingAt(page, 'figure.currency', i)
    const currency = prefix ?? markAtToken(page, 'figure.currency', next)
    const percent = currency ? undefined : (markAtToken(page, 'figure.percent', next) ?? percentOfList(next))
    const unit = currency || percent ? undefined : unitAfter(next)
    // "Hai nước", "two sides": most number words count nothing that is asked for.
    if (
      !currency &&
      !percent &&
      !unit &&
      numbers.form[i] === NumberForm.words &&
      end === bare &&
      !lastCount &&
      value < LEAST_BARE_SUM &&
      !isTarget(i, next)
    )
      return undefined
    const implied: Implied[] = []
    let kind: Quantity['kind']
    let code: string | null
    let counted: Quantity['counted'] = null
    let endToken = end
    let first = i
    if (currency) {
      kind = 'money'
      code = currencyOf(currency.payload)
      first = prefix ? prefix.firstToken : i
      endToken = prefix ? end : currency.endToken
      // `$10 billion USD` says its currency twice.
      if (prefix) endToken = markAtToken(page, 'figure.currency', next)?.endToken ?? end
      const exponent = magnitudeOf(i)
      // "5.1 billion dollars (165 billion baht), of which 3.2 billion": what is said again in other money is not gone on with.
      if (!(purse.last?.sentence === sentence.index && purse.last.currency !== code && isRepeated(first)))
        purse.last = {
          currency: code,
          span: [tokens.start[currency.firstToken]!, tokens.end[currency.endToken - 1]!],
          exponent,
          sentence: sentence.index,
        }
    } else if (percent) {
      kind = 'percent'
      code = '%'
      if (percent.payload !== '%') value *= Number(percent.payload)
      if (percent.firstToken === next) endToken = percent.endToken
      // 两成二: the figure behind the tenths counts hundredths.
      const rest = percent.payload === '10' && percent.firstToken === next ? numbers.cardinal[endToken] : undefined
      if (
        rest !== undefined &&
        numbers.cardinalEnd[endToken] === endToken + 1 &&
        rest > 0 &&
        rest < 10 &&
        numbers.form[endToken] === NumberForm.han
      ) {
        value += rest
        endToken++
      }
    } else if (unit) {
      // "VVER-1200 reactors": the number of a model.
      if (isOfModel(i)) return undefined
      kind = 'count'
      const [unitCode = null, indicator = '?'] = classified(unit, i)
      // 一个项目, 一列车: an article, no count.
      if (value === 1 && numbers.form[i] === NumberForm.han) return undefined
      // "Chưa ra một tấn nào": neither is a lone word for one beside what is counted in thousands.
      if (value === 1 && numbers.form[i] === NumberForm.words && !MAY_BE_ONE.has(indicator)) return undefined
      code = unitCode
      counted = indicator
      endToken = unit.endToken
      lastCount = {
        unit: code,
        counted,
        span: [tokens.start[unit.firstToken]!, tokens.end[unit.endToken - 1]!],
        sentence: sentence.index,
        value,
      }
      if (PILED.has(indicator) || PEOPLE.has(indicator))
        tally = { unit: code, counted, span: lastCount.span, block: sentence.block, value }
    } else if (markAtToken(page, 'figure.range', i) || coveredBy(page, 'figure.multiple', tokens.start[i]!))
      return undefined
    else if (isTarget(i, next)) {
      const noun = nounBefore(i)!
      const [unitCode = null, indicator = '?'] = noun.payload.split(' ')
      kind = 'count'
      code = unitCode
      counted = indicator
      implied.push({ field: 'unit', from: 'the noun before', span: [noun.start, noun.end] })
    } else if (isPeople(i, end, value)) {
      kind = 'count'
      code = 'people'
      counted = '?'
    } else if (
      lastCount &&
      lastCount.sentence === sentence.index &&
      (((value >= LEAST_IN_WORDS || numbers.form[i] === NumberForm.digits) && goesToSide(next)) ||
        isPartOf(lastCount, i, next, value))
    ) {
      kind = 'count'
      code = lastCount.unit
      counted = lastCount.counted
      implied.push({ field: 'unit', from: 'the noun before', span: lastCount.span })
    } else if (table && isOfTable(table, i, end)) {
      kind = table.kind
      code = table.unit
      counted = table.counted
      value = Number((value * (end === bare || table.kind === 'count' ? table.factor : 1)).toPrecision(12))
      implied.push({ field: 'unit', from: TOLD_OF_TABLE, span: table.span })
    } else if (tally && isCountedAgain(tally, i, end, value)) {
      kind = 'count'
      code = tally.unit
      counted = tally.counted
      implied.push({ field: 'unit', from: COUNTED_BEFORE, span: tally.span })
      tally = { ...tally, value, block: sentence.block }
    } else if (purse.last && tokens.start[i]! - purse.last.span[1] <= NEAREST_SUM && isBareSum(i, end, value)) {
      kind = 'money'
      code = purse.last.currency
      implied.push({ field: 'unit', from: 'the currency of the sum before', span: purse.last.span })
      const exponent = magnitudeOf(i)
      if (exponent > 0) purse.last = { ...purse.last, exponent, sentence: sentence.index }
      if (value < LEAST_BARE_SUM) value = Number(`${value}e${purse.last.exponent}`)
    } else return undefined

    const range = markEndingAt(page, 'figure.range', first)
    let amount: number | readonly [number, number] = value
    if (
      range &&
      range.payload !== 'rise' &&
      range.firstToken >= sentence.firstToken &&
      !isOfDate(range.captures[0]!) &&
      (kind === 'percent' || !saysPercent(range))
    ) {
      const lowToken = range.captures[0]!
      let low = numbers.cardinal[lowToken]!
      const own = magnitudeOf(i)
      if (low < value / 1000 || (own > 0 && numbers.cardinalEnd[lowToken] === numbers.bareEnd[lowToken]))
        low = Number(`${low}e${own}`)
      if (percent && percent.payload !== '%') low *= Number(percent.payload)
      if (low < value) {
        amount = [low, value]
        first = range.firstToken
      }
    }
    const sign = signBefore(first)
    const { qualifier, from, to } = qualifierAround(sign === 0 ? first : first - 1, endToken)
    return {
      kind,
      value: amount,
      unit: code,
      counted,
      qualifier,
      start: tokens.start[from]!,
      end: tokens.end[to - 1]!,
      firstToken: from,
      endToken: to,
      numberStart: tokens.start[i]!,
      sign,
      implied,
    }
  }

  /** 奖学金…500个: a counting word without a noun behind it counts the noun before; 其中4个 what the sentence before counted. */
  function classified(unit: Mark, i: number): readonly string[] {
    const said = unit.payload.split(' ')
    if (!said[1]?.startsWith('?') || sentence.language.names === undefined) return said
    const start = tokens.start[i]!
    const from = Math.max(sentence.span[0], start - CLASSIFIED_REACH)
    const noun = lastBefore(page, 'figure.indicator', start, from, ({ payload }) => payload === 'scholarships')
    if (noun && !holdsAny(page.folded, noun.end, start, ',;')) return ['items', 'scholarships']
    const known = lastCount ?? before
    if (!known?.counted || known.counted.replace('?', '') !== said[1].slice(1)) return said
    const own = lastBefore(page, 'figure.unit', start, from, (mark) => !mark.payload.includes('?'))
    if (own && !holdsAny(page.folded, own.end, start, ',;')) return said
    const isPart = /(?:其中|还有|另有|另外)(?:有|的)?$/.test(page.folded.slice(Math.max(0, start - 4), start))
    const country = page.countries[countryFrom(page, start) - 1]
    const isTurned =
      lastCount !== undefined && country !== undefined && country.start > lastCount.span[1] && start - country.end <= 1
    return isPart || isTurned ? [known.unit ?? 'items', said[1].slice(1)] : said
  }

  /** A bracket right before a number and its qualifier, close behind a sum. */
  function isRepeated(token: number): boolean {
    const qualifier = markEndingAt(page, 'figure.qualifier', token)
    const from = qualifier?.firstToken ?? token
    // 396亿美元,折合新台币1兆元
    if (markEndingAt(page, 'figure.equal', from) !== undefined) return true
    const opening = from - 1
    return (
      opening > sentence.firstToken &&
      page.folded[tokens.start[opening]!] === '(' &&
      tokens.start[opening]! - purse.last!.span[1] <= 2
    )
  }

  /** A hyphen without spaces ties the number to a word before it. */
  function isOfModel(i: number): boolean {
    return (
      i - 2 >= sentence.firstToken &&
      tokens.end[i - 1] === tokens.start[i] &&
      page.folded[tokens.start[i - 1]!] === '-' &&
      tokens.end[i - 2] === tokens.start[i - 1] &&
      tokens.type[i - 2] === TokenType.word
    )
  }

  /** "¥", "rupees": of several countries' money that of a country the page is about. */
  function currencyOf(payload: string): string {
    if (!payload.includes(' ')) return payload
    const codes = payload.split(' ')
    for (const party of page.parties) {
      const own = codes.find((one) => one.startsWith(party))
      if (own) return own
    }
    return codes[0]!
  }

  /** "in 2019-20 to 342 million": the number belongs to a date. */
  function isOfDate(token: number): boolean {
    const date = dates[dateFrom(page, tokens.start[token]! + 1) - 1]
    return date !== undefined && date.firstToken <= token && date.endToken > token
  }

  /** "by 12.7 % to 94.5 billion" is no range. */
  function saysPercent(range: Mark): boolean {
    return markAtToken(page, 'figure.percent', numbers.cardinalEnd[range.captures[0]!]!) !== undefined
  }

  function isPoint(token: number): boolean {
    return (
      token < sentence.endToken &&
      page.folded[tokens.start[token]!] === '.' &&
      tokens.type[token] === TokenType.punctuation
    )
  }

  /** "9.4 million tonnes to Brazil in 2023, 8 million in 2022": a number of the same order with nothing counted behind it. */
  function isCountedAgain(last: Tally, i: number, end: number, value: number): boolean {
    const start = tokens.start[i]!
    if (start - last.span[1] > AGAIN_REACH || sentence.block - last.block > 1) return false
    if (purse.last && purse.last.span[0] > last.span[0]) return false
    if (value > last.value * MOST_APART || value < last.value / MOST_APART) return false
    // A row of digits is the number of something; few may be a year, a number to ring, a place in a list.
    const isRow = end === i + 1 && tokens.end[i]! - start === String(value).length
    if (isRow && (value >= LONGEST_ROW || (value >= 1900 && value <= 2100))) return false
    if (value < LEAST_COUNTED_AGAIN ? !isToldOfDate(i) : isRow && value < 10_000 && !isLed(i)) return false
    const isRun = end < sentence.endToken && tokens.type[end] === TokenType.word && !closesNumber(end)
    return !isRun && !markAtToken(page, 'figure.unit', end) && !followedByNoun(end)
  }

  /** A number of a row under the line that says the unit, with nothing counted behind it. */
  function isOfTable(unit: TableUnit, i: number, end: number): boolean {
    const start = tokens.start[i]!
    if (start < unit.span[1] || numbers.form[i] !== NumberForm.digits || i === sentence.firstToken) return false
    if (markEndingAt(page, 'figure.range', i) && isYearLike(i)) return false
    const isRun =
      end < sentence.endToken &&
      tokens.type[end] !== TokenType.punctuation &&
      tokens.type[end] !== TokenType.newline &&
      !closesNumber(end)
    return !isRun && !followedByNoun(end) && hasLetterBefore(i)
  }

  function isYearLike(i: number): boolean {
    const value = numbers.cardinal[i]!
    return Number.isInteger(value) && value >= 1900 && value <= 2100
  }

  /** A word stands before the number in its line: what the row is of. */
  function hasLetterBefore(i: number): boolean {
    for (let at = i - 1; at >= Math.max(sentence.firstToken, i - MOST_GAP); at--)
      if (tokens.type[at] !== TokenType.punctuation && tokens.type[at] !== TokenType.digits) return true
    return false
  }

  function isLed(i: number): boolean {
    return (
      markEndingAt(page, 'figure.qualifier', i) !== undefined || markEndingAt(page, 'figure.reach', i) !== undefined
    )
  }

  /** "In April 50 flights, in the second half of the year 90": a date right before a small number. */
  function isToldOfDate(i: number): boolean {
    if (numbers.form[i] !== NumberForm.digits || !Number.isInteger(numbers.cardinal[i]!)) return false
    const range = markEndingAt(page, 'figure.range', i)
    const first = range ? range.firstToken : (markEndingAt(page, 'figure.qualifier', i)?.firstToken ?? i)
    const start = tokens.start[first]!
    const date = dates[dateFrom(page, start) - 1]
    return date !== undefined && date.end <= start && start - date.end <= 3 && date.start >= sentence.span[0]
  }

  /** What may stand behind a number that leaves its noun out: a word of place, time, growth or joining. */
  function closesNumber(token: number): boolean {
    return CLOSERS.some((type) => markAtToken(page, type, token) !== undefined)
  }

  /** Power of ten that the words after the digits add. */
  function magnitudeOf(i: number): number {
    const bare = numbers.bareEnd[i]!
    if (numbers.cardinalEnd[i] === bare) return 0
    let digits = 0
    // Digits since the last point or comma; -1 before the first.
    let decimals = -1
    for (let at = tokens.start[i]!; at < tokens.end[bare - 1]!; at++) {
      const unit = page.folded.charCodeAt(at)
      if (unit >= ZERO && unit <= NINE) {
        digits = digits * 10 + unit - ZERO
        if (decimals >= 0) decimals++
      } else decimals = unit === POINT || unit === COMMA ? 0 : -1
    }
    if (digits === 0) return 0
    // 2.6 billion / 26 = 1e8, one digit behind the mark: the nearest power of a thousand above (of ten thousand: 亿) is the magnitude.
    const power = Math.round(Math.log10(numbers.cardinal[i]! / digits))
    return power + Math.max(0, decimals)
  }

  /** A number with millions behind it, or one with decimals in the sentence of the sum before. */
  function isBareSum(i: number, end: number, value: number): boolean {
    const bare = numbers.bareEnd[i]!
    if (end > bare || numbers.form[i] === NumberForm.words) return value >= LEAST_BARE_SUM && !followedByNoun(end)
    const last = purse.last!
    if (followedByNoun(end)) return false
    return last.sentence === sentence.index && last.exponent >= 6 && value < 1000 && !Number.isInteger(value)
  }

  // "2 million square kilometres" is no sum: rows `figure.not-money` name what else is counted in millions.
  function followedByNoun(token: number): boolean {
    return markAtToken(page, 'figure.not-money', token) !== undefined
  }

  /** The counted noun after a number: at once, or as many words later as its row allows. */
  function unitAfter(token: number): Mark | undefined {
    const mark = unitFrom(token)
    // "109 Vietnamese projects": a people's name before what is counted is no noun.
    return mark?.payload.startsWith('people ?') === true ? (unitFrom(mark.endToken) ?? mark) : mark
  }

  function unitFrom(token: number): Mark | undefined {
    const mark = markFromToken(page, 'figure.unit', token)
    if (!mark || mark.firstToken >= sentence.endToken) return undefined
    const gap = mark.firstToken - token
    if (gap > MOST_GAP || gap > Number(mark.payload.split(' ')[2] ?? 0)) return undefined
    for (let at = token; at < mark.firstToken; at++) {
      if (tokens.type[at] === TokenType.punctuation && page.folded[tokens.start[at]!] !== '-') return undefined
      if (numbers.cardinalEnd[at]! > 0 || markAtToken(page, 'figure.stop', at)) return undefined
    }
    return mark
  }

  /** "…raise scholarships to 1,000": a bare number behind a word of reaching takes the noun before it. */
  function isTarget(i: number, next: number): boolean {
    const value = numbers.cardinal[i]!
    if (value < 2 || !Number.isInteger(value)) return false
    if (numbers.form[i] !== NumberForm.digits && !(numbers.form[i] === NumberForm.words && value >= LEAST_TARGET))
      return false
    const qualifier = markEndingAt(page, 'figure.qualifier', i)
    const first = qualifier?.firstToken ?? i
    if (
      !markEndingAt(page, 'figure.reach', i) &&
      !(qualifier && markEndingAt(page, 'figure.reach', first)) &&
      !isCountOf(first, next)
    )
      return false
    const closes =
      next >= sentence.endToken ||
      markAtToken(page, 'figure.per', next) !== undefined ||
      tokens.type[next] === TokenType.punctuation ||
      markAtToken(page, 'figure.stop', next) !== undefined
    if (!closes || markAtToken(page, 'figure.growth-after', next)) return false
    const noun = nounBefore(i)
    return noun !== undefined && (value >= 50 || noun.payload.startsWith('flights'))
  }

  /** "Вьетнамских проектов в стране | 241.": in a language of cases a count may close the clause that its noun opens. */
  function isCountOf(first: number, next: number): boolean {
    if (sentence.language.signature.script !== 'cyrillic' || first <= sentence.firstToken) return false
    const ends =
      next >= sentence.endToken ||
      tokens.type[next] === TokenType.punctuation ||
      markAtToken(page, 'figure.per', next) !== undefined
    if (!ends || markAtToken(page, 'figure.stop', first - 1)) return false
    const start = tokens.start[first]!
    const noun = lastBefore(page, 'figure.unit', start, Math.max(sentence.span[0], start - COUNT_REACH))
    if (!noun || noun.payload.startsWith('people ?') || holdsAny(page.folded, noun.end, start, ',;:()"')) return false
    for (let at = sentence.firstToken; at < first; at++)
      if (tokens.start[at]! > noun.end - COUNT_REACH && numbers.cardinalEnd[at]! > 0) return false
    return true
  }

  /** "37.6, 16.7 and 12.9 %": the sign behind the last goes for all. */
  function percentOfList(token: number): Mark | undefined {
    let at = token
    for (let n = 0; n < MOST_LISTED; n++) {
      if (at >= sentence.endToken) return undefined
      const isJoint = page.folded[tokens.start[at]!] === ',' || markAtToken(page, 'figure.side', at)?.payload === 'with'
      if (!isJoint || numbers.cardinalEnd[at + 1] === 0 || at + 1 >= sentence.endToken) return undefined
      at = numbers.cardinalEnd[at + 1]!
      const percent = markAtToken(page, 'figure.percent', at)
      if (percent) return percent
    }
    return undefined
  }

  /** "3 тыс. по квоте": thousands without a noun where the sentence speaks of people. */
  function isPeople(i: number, end: number, value: number): boolean {
    if (value < 1000 || value > 1e8 || end === numbers.bareEnd[i] || followedByNoun(end)) return false
    const isOf = (mark: Mark): boolean => PEOPLE.has(mark.payload)
    const start = tokens.start[i]!
    // "In 2019 there were 650 thousand": a series told on, sentence after sentence.
    const goesOn =
      lastPeople !== undefined && sentence.index - lastPeople <= TOLD_ON && (purse.last?.sentence ?? -1) <= lastPeople
    return (
      (goesOn ||
        (lastBefore(page, 'figure.indicator', start, Math.max(sentence.span[0], start - PEOPLE_REACH), isOf) ??
          firstAfter(page, 'figure.indicator', start, Math.min(sentence.span[1], start + 90), isOf)) !== undefined) &&
      markAtToken(page, 'figure.currency', end) === undefined &&
      purse.last?.sentence !== sentence.index
    )
  }

  /** "…1,500 a year: a thousand to Russia, five hundred to China". */
  function goesToSide(next: number): boolean {
    const side = markAtToken(page, 'figure.side', next)
    if (!side || side.payload === 'with' || side.endToken >= sentence.endToken) return false
    const country = page.countries[countryFrom(page, tokens.start[side.endToken]!)]
    return country !== undefined && country.start - tokens.start[side.endToken]! < 14
  }

  /** "Four joint ventures: one shipyard in Viet Nam, three in Russia, two of them in Primorye": a part, with its country. */
  function isPartOf(whole: NonNullable<typeof lastCount>, i: number, next: number, value: number): boolean {
    const start = tokens.start[i]!
    if (value >= whole.value || !Number.isInteger(value) || start - whole.span[1] > PARTS_REACH) return false
    if (!holdsAny(page.folded, whole.span[1], start, ':')) return false
    const stop = clauseStop(tokens.start[next] ?? start, Math.min(sentence.span[1], start + PART_REACH))
    const country = page.countries[countryFrom(page, start)]
    return country !== undefined && country.end <= stop
  }

  function clauseStop(from: number, to: number): number {
    for (let at = from; at < to; at++) if (',;'.includes(page.folded[at]!)) return at
    return to
  }

  /** The counted noun that a bare number takes up again; places to study come before those who study. */
  function nounBefore(i: number): Mark | undefined {
    const from = Math.max(sentence.span[0], tokens.start[i]! - 80)
    // 台 of 台湾: one character that counts is no noun.
    const isSpaceless = sentence.language.names !== undefined
    const is = (test: (indicator: string) => boolean): Mark | undefined =>
      lastBefore(
        page,
        'figure.unit',
        tokens.start[i]!,
        from,
        (mark) => !(isSpaceless && mark.end - mark.start < 2) && test(mark.payload.split(' ')[1] ?? '?'),
      )
    return is((indicator) => indicator === 'scholarships') ?? is((indicator) => !indicator.startsWith('?'))
  }

  function signBefore(token: number): 1 | -1 | 0 {
    if (token <= sentence.firstToken || tokens.end[token - 1] !== tokens.start[token]) return 0
    const char = page.folded[tokens.start[token - 1]!]
    if (char === '+') return 1
    if (char !== '-') return 0
    // `(-5%)` and ` -5%` are signs, `10-15%` is not.
    return token - 2 < sentence.firstToken ||
      tokens.end[token - 2] !== tokens.start[token - 1] ||
      page.folded[tokens.start[token - 2]!] === '('
      ? -1
      : 0
  }

  function qualifierAround(first: number, endToken: number): { qualifier: Qualifier; from: number; to: number } {
    const before = markEndingAt(page, 'figure.qualifier', first)
    if (before && before.firstToken >= sentence.firstToken)
      return { qualifier: before.payload as Qualifier, from: before.firstToken, to: endToken }
    const after = markAtToken(page, 'figure.qualifier-after', endToken)
    if (after && after.endToken <= sentence.endToken)
      return { qualifier: after.payload as Qualifier, from: first, to: after.endToken }
    const inner = firstMark(page, 'figure.qualifier-inner', tokens.start[first]!, tokens.end[endToken - 1]!)
    return { qualifier: inner ? (inner.payload as Qualifier) : 'exact', from: first, to: endToken }
  }
}
