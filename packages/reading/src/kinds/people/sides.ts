import type { Implied, PartyCode } from '../../findings.ts'
import { countryFrom, firstMark, hasMark, lastMark, marksWithin, type Page, within } from '../../engine/page.ts'
import type { CountryMention } from '../../engine/parties.ts'
import { hasOwnForm, isForeignTo, isTelling, isUnlikeRussian, sideOfForm, sideOfUnion } from '../../names/forms.ts'
import { isBloc } from '../../names/countries.ts'
import { countryMet, countryVisited, otherOf } from './opposites.ts'
import { houseOf, townOfParagraph, townOfStory } from './towns.ts'
import type { NameMention } from './nameMention.ts'

/** A person's side, and from what it was told where the post does not name it. */
export interface Side {
  readonly side: PartyCode | null
  readonly implied: Implied | null
}
const UNKNOWN: Side = { side: null, implied: null }
const implied = (side: PartyCode, from: string, span?: readonly [number, number]): Side => ({
  side,
  implied: { field: 'side', from, ...(span ? { span } : {}) },
})

/** How the side of somebody whom the press names without a post was told. */
export const KNOWN_SIDE = 'who this is known to be'

/** The two countries that a page is about, blocs aside. */
export const countriesOfPage = (page: Page): PartyCode[] =>
  page.parties.filter((code) => !isBloc(code) && code !== GONE).slice(0, 2)

// A state that is no more has nobody on its side today.
const GONE = 'SU'
// Where names are a surname of one character and a given name of one or two.
const HAN_NAMED: ReadonlySet<PartyCode> = new Set(['CN', 'VN', 'TW', 'HK', 'MO', 'KR', 'KP', 'JP', 'SG'])

/** The side a person is on, as their own mentions tell it: the post, the words around it, the form of the name, the language's home. */
export function sideOf(
  page: Page,
  mentions: readonly NameMention[],
  words: readonly string[],
  last: PartyCode | null,
): Side {
  for (const { role } of mentions)
    if (role?.side && !isBloc(role.side) && role.side !== GONE) return { side: role.side, implied: null }
  const known = knownSide(page, mentions)
  if (known) return implied(known, KNOWN_SIDE)
  const sent = delegationOf(page, mentions[0]!)
  if (sent) return implied(sent.code, 'the delegation that is listed', [sent.start, sent.end])
  for (const mention of mentions) {
    const beside = countryBeside(page, mention)
    if (beside) return { side: beside.code, implied: null }
  }
  for (const mention of mentions) {
    const own = countrySpokenFor(page, mention)
    if (own) return { side: own.code, implied: null }
  }
  const posted = hostOf(page, mentions)
  if (posted) {
    const home = countriesOfPage(page).find((code) => code !== posted.code)
    if (home) return implied(home, 'a post in the other country', [posted.start, posted.end])
  }
  // 东盟秘书长, "President of the European Commission": of a bloc where no country is told.
  const bloc = mentions.find(({ role }) => role?.side)?.role?.side
  if (bloc) return { side: bloc, implied: null }
  const pair = countriesOfPage(page)
  const [a, b] = pair
  if (a && b && mentions.some((mention) => mention.role?.isCounterpart)) {
    if (last) return implied(last === a ? b : a, 'the counterpart of the person before')
  }
  const shapes = [sideOfForm(words, pair), mentions.find((mention) => mention.shape)?.shape]
  const form = shapes.find((shape) => shape != null && isTelling(shape, pair)) ?? null
  const { home } = mentions[0]!.sentence.language
  if (
    form &&
    ((form === home && (pair.length < 2 || pair.includes(form) || hasOwnForm(form))) ||
      page.parties.slice(0, 3).includes(form) ||
      mentions.some(({ rule }) => rule === 'person/known'))
  )
    return implied(form, 'the form of the name')
  if (home && pair.includes(home) && mentions.some((mention) => mention.role && mention.isNative))
    return implied(home, 'a post without its country, in the country’s own language')
  // In a round of news each paragraph has a town of its own.
  const here =
    mentions[0]!.sentence.block > 1 && mentions.some((mention) => mention.role)
      ? townOfParagraph(page, mentions[0]!)
      : null
  if (here) return implied(here.code, 'the town that opens the paragraph', [here.start, here.end])
  const union = sideOfUnion(words, pair)
  if (union && mentions.some(({ shape }) => shape === 'RU' || shape === null))
    return implied(union, 'the form of the name')
  if (mentions[0]!.sentence.language.names !== undefined && isHan(words)) {
    const told = sideOfHanName(mentions, words, pair)
    if (told) return implied(told, 'the form of the name')
  }
  const left = isHan(words) ? [] : pair.filter((code) => !isForeignTo(code, words))
  if (pair.length === 2 && left.length === 1) return implied(left[0]!, 'the other side’s names have another form')
  // A minister whose name is not of the country at home is the other's.
  if (
    home === 'RU' &&
    pair.length === 2 &&
    pair.includes(home) &&
    isUnlikeRussian(words) &&
    mentions.some((mention) => mention.role) &&
    !mentions.some((mention) => mention.isNative)
  )
    return implied(
      pair.find((code) => code !== home)!,
      'the form of the name',
    )
  const guest = otherOf(pair, countryVisited(page, mentions[0]!))
  if (guest) return implied(guest, 'a guest of the other country')
  const met = otherOf(pair, countryMet(page, mentions[0]!))
  if (met) return implied(met, 'the one met is of the other side')
  const near = countryInClause(page, mentions[0]!)
  // 彼得·查乌别茨基: no name of a country whose names have no dot.
  if (near && words.length > 1 && isHan(words) && HAN_NAMED.has(near.code)) return UNKNOWN
  if (near) return implied(near.code, 'the country named before', [near.start, near.end])
  if (!mentions.some((mention) => mention.role)) return UNKNOWN
  const house = houseOf(page, mentions)
  if (house) return implied(house.code, 'the house whose short name stands before the post', [house.start, house.end])
  const town = townOfParagraph(page, mentions[0]!)
  if (town) return implied(town.code, 'the town that opens the paragraph', [town.start, town.end])
  const story = home === undefined ? townOfStory(page, pair) : null
  return story ? implied(story.code, 'the town in which the story was written', [story.start, story.end]) : UNKNOWN
}

const isHan = (words: readonly string[]): boolean => words.length > 0 && /^\p{Script=Han}+$/u.test(words.join(''))

const LONGEST_HAN_NAME = 4
/** 范氏莺, 扎夫鲁: of two countries one of which has names of a surname and a character or two, the name tells which. */
function sideOfHanName(
  mentions: readonly NameMention[],
  words: readonly string[],
  pair: readonly PartyCode[],
): PartyCode | null {
  if (words.length === 1 && words[0]![1] === '氏' && pair.includes('VN')) return 'VN'
  const own = pair.filter((code) => HAN_NAMED.has(code))
  if (pair.length !== 2 || own.length !== 1) return null
  const isNative =
    words.length === 1 && words[0]!.length <= LONGEST_HAN_NAME && mentions.some((mention) => mention.isNative)
  return isNative ? own[0]! : (pair.find((code) => code !== own[0]) ?? null)
}

const POSTED_REACH = 8
/** 驻俄商务参赞: the country in which somebody is posted. */
function hostOf(page: Page, mentions: readonly NameMention[]): CountryMention | null {
  for (const { role, span, sentence } of mentions) {
    if (sentence.language.names === undefined) continue
    const from = role && role.start < span[0] ? role.start : span[0]
    const country = page.countries[countryFrom(page, from + 1) - 1]
    if (
      country &&
      country.start >= sentence.span[0] &&
      from - country.end <= POSTED_REACH &&
      !/[,;:。]/.test(page.folded.slice(country.end, from)) &&
      hasMark(page, 'person.posted', country.start - 2, country.start, ({ end }) => end === country.start)
    )
      return country
  }
  return null
}

/** "The Russian delegation included A, B and C": the country of those listed. */
function delegationOf(page: Page, { span, sentence }: NameMention): CountryMention | null {
  const list = page.marks.list('person.delegation')
  if (list === undefined) return null
  const n = list.firstFrom(span[0]) - 1
  if (n < 0 || list.startOf(n) < sentence.span[0]) return null
  const country = page.countries[countryFrom(page, list.startOf(n))]
  return country !== undefined && country.end <= list.endOf(n) ? country : null
}

/** The side of a person whom the press names without a post; a surname alone tells it of a longer name only where that side is in the text. */
function knownSide(page: Page, mentions: readonly NameMention[]): PartyCode | null {
  for (const { span, words } of mentions)
    for (const mark of marksWithin(page, 'person.known', span[0], span[1])) {
      const isWhole =
        mark.end === span[1] &&
        (mark.start === span[0] || words.slice(0, -1).every((word) => /^\p{Lu}\p{Ll}?\.|^\p{Lu}$/u.test(word)))
      if (
        isWhole ||
        ((mark.end === span[1] || mark.start === span[0]) && words.length <= 4 && page.parties.includes(mark.payload))
      )
        return mark.payload
    }
  return null
}

/** The country of the noun phrase around the post: before it with only its office between (中国国家安全部副部长), or right behind the name ("X of Kazakhstan"). */
function countryBeside(page: Page, { span, role, sentence }: NameMention): CountryMention | null {
  const from = role && role.start < span[0] ? role.start : span[0]
  const spaceless = sentence.language.names !== undefined
  const reach = spaceless ? 22 : 6
  const before = within(page.countries, Math.max(sentence.span[0], from - reach), from).filter(
    (country) => !isBloc(country.code) && country.form !== 'place',
  )
  // The nearest, and of two side by side (俄罗斯越南友好协会) the first; a host (驻越南) is none.
  for (let i = before.length - 1; i >= 0; i--) {
    let country = before[i]!
    if (hasMark(page, 'person.posted', country.start - 2, country.start, ({ end }) => end === country.start)) continue
    while (i > 0 && before[i - 1]!.end === country.start) country = before[--i]!
    const gap = page.folded.slice(country.end, from)
    if (
      spaceless
        ? !/[,;:。!?]/.test(gap) && !hasMark(page, 'person.break', country.end, from)
        : /^(?:\s|'|s|-)*$/.test(gap)
    )
      return country
  }
  const after = page.countries[countryFrom(page, span[1])]
  return after &&
    after.start - span[1] <= 9 &&
    /^\s(?:(?:of|from) (?:the )?|từ |из )$/u.test(page.folded.slice(span[1], after.start))
    ? after
    : null
}

// So far behind a name stands for whom its holder chaired, so far before it whose people somebody leads.
const FOR_REACH = 34
const LED_REACH = 60

/** "X chaired for Kazakhstan", "X, who led the Pakistani delegation"; "the Tajik side was headed by X". */
function countrySpokenFor(page: Page, { span, role, sentence }: NameMention): CountryMention | null {
  const end = role && role.start >= span[1] ? role.end : span[1]
  const lead = firstMark(page, 'person.speaks-for', end, Math.min(sentence.span[1], end + FOR_REACH))
  if (lead && /^[\s,]{0,3}(?:who )?$/.test(page.folded.slice(end, lead.start))) {
    const country = page.countries[countryFrom(page, lead.end)]
    if (country && country.start - lead.end <= 1 && !isBloc(country.code)) return country
  }
  const from = role && role.start < span[0] ? role.start : span[0]
  const led = lastMark(page, 'person.led-by', Math.max(sentence.span[0], from - LED_REACH), from)
  if (!led || from - led.end > 5) return null
  const country = page.countries[countryFrom(page, led.start) - 1]
  return country &&
    country.start >= Math.max(sentence.span[0], led.start - LED_REACH) &&
    !isBloc(country.code) &&
    !/[;:]/.test(page.folded.slice(country.end, led.start))
    ? country
    : null
}

/** The only country that the clause names before the person. */
function countryInClause(page: Page, { span, role, sentence }: NameMention): CountryMention | null {
  const from = role && role.start < span[0] ? role.start : span[0]
  const before = within(page.countries, Math.max(sentence.span[0], from - 60), from).filter(
    (country) => country.form !== 'place' && !isBloc(country.code),
  )
  const codes = new Set(before.map((country) => country.code))
  const last = before.at(-1)
  if (codes.size !== 1 || !last || /[;:。]/.test(page.folded.slice(last.end, from))) return null
  // "Hungary and | Serbia agreed …": the last of two named together is not the only one.
  const one = page.countries[countryFrom(page, last.start) - 1]
  const isOfTwo =
    one !== undefined &&
    one.code !== last.code &&
    one.start >= sentence.span[0] &&
    last.start - one.end <= MOST_BETWEEN &&
    !/[.,;:。、]/.test(page.folded.slice(one.end, last.start))
  return isOfTwo ? null : last
}
const MOST_BETWEEN = 6

/**
 * Sides of the persons that nothing else told: of two in one sentence with one known, the other's; of two unknown, in the
 * order in which the text names its two countries.
 */
export function sidesOfPairs(page: Page, sentences: readonly number[], sides: readonly Side[]): Side[] {
  const pair = countriesOfPage(page)
  const [a, b] = pair
  const settled = [...sides]
  if (!a || !b) return settled
  const isOfPair = ({ code }: CountryMention): boolean => code === a || code === b
  const first =
    (page.countries.find((country) => country.form !== 'place' && isOfPair(country)) ?? page.countries.find(isOfPair))
      ?.code ?? a
  const second = first === a ? b : a
  const bySentence = new Map<number, number[]>()
  sentences.forEach((sentence, i) => bySentence.set(sentence, [...(bySentence.get(sentence) ?? []).slice(0, 3), i]))
  sentences.forEach((sentence, i) => {
    if (settled[i]!.side !== null) return
    const others = bySentence.get(sentence)!.filter((j) => j !== i)
    if (others.length !== 1) return
    const other = settled[others[0]!]!.side
    if (other === a || other === b) settled[i] = implied(other === a ? b : a, 'the one beside is of the other side')
    else if (other === null && others[0]! > i) {
      settled[i] = implied(first, 'the order in which the sides are named')
      settled[others[0]!] = implied(second, 'the order in which the sides are named')
    }
  })
  return settled
}
