import type { Span } from '@rapporteur/intake'
import type { Implied, PartyCode, Person } from '../../findings.ts'
import { type Page } from '../../engine/page.ts'
import { affiliationOf } from './affiliation.ts'
import { casedMentions } from './candidates.ts'
import type { NameMention } from './nameMention.ts'
import { glossAfter } from './gloss.ts'
import { nominativeWords, partsOfName, PeopleByWord } from './identity.ts'
import { linkOf } from './knownPeople.ts'
import { laterPost } from './laterPostByCase.ts'
import { laterPosts } from './laterPostByArticle.ts'
import { withoutPatronymics } from './patronymics.ts'
import { inSingular } from './roles.ts'
import { nominativePost } from '../../names/russianCase.ts'
import { tokensOutsideNames } from './runs.ts'
import { spacelessMentions } from './spacelessMentions.ts'
import { countriesOfPage, type Side, sideOf, sidesOfPairs } from './sides.ts'

interface Draft {
  name: string
  words: readonly string[]
  readonly parts: readonly string[]
  readonly first: NameMention
  readonly mentions: NameMention[]
  readonly aliases: string[]
}

/** Named persons of a page, one finding each, in the order in which they first appear. */
export function readPeople(page: Page): Person[] {
  const outside = tokensOutsideNames(page)
  const mentions: NameMention[] = []
  for (const sentence of page.sentences)
    for (const mention of sentence.language.names
      ? spacelessMentions(page, sentence)
      : casedMentions(page, sentence, outside))
      mentions.push(mention)
  const drafts: Draft[] = []
  const byWord = new PeopleByWord<Draft>()
  // Whole names first, so that a short form finds the person it stands for.
  for (const mention of [...mentions].sort((a, b) => b.words.length - a.words.length || a.span[0] - b.span[0])) {
    const words = nominativeWords(page, mention)
    const parts = partsOfName(words)
    const known = byWord.find(parts)
    if (known) {
      known.mentions.push(mention)
      const name = nameOf(page, mention, words)
      for (const alias of [
        ...(words.length > 1 && name !== known.name ? [name] : []),
        ...glossAfter(page, mention.span[1]),
      ])
        if (!known.aliases.includes(alias)) known.aliases.push(alias)
      continue
    }
    const draft: Draft = {
      name: nameOf(page, mention, words),
      words,
      parts,
      first: mention,
      mentions: [mention],
      aliases: glossAfter(page, mention.span[1]),
    }
    drafts.push(draft)
    byWord.add(draft)
  }
  withoutPatronymics(drafts)
  drafts.sort((a, b) => a.mentions[0]!.span[0] - b.mentions[0]!.span[0])
  for (const draft of drafts) draft.mentions.sort((x, y) => x.span[0] - y.span[0])
  const told: Side[] = []
  const pair = countriesOfPage(page)
  let last: PartyCode | null = null
  for (const draft of drafts) {
    const side = sideOf(page, draft.mentions, draft.words, last)
    if (side.side !== null && pair.includes(side.side)) last = side.side
    told.push(side)
  }
  const sides = sidesOfPairs(
    page,
    drafts.map((draft) => draft.mentions[0]!.sentence.index),
    told,
  )
  const holders = mentions.flatMap(({ role, span }) =>
    role ? [[Math.min(role.start, span[0]), Math.max(role.end, span[1])] as const] : [],
  )
  const names = mentions.map(({ span }) => span)
  const posts = laterPosts(
    page,
    drafts.map(({ mentions }, i) => ({ mentions, side: sides[i]!.side })),
  )
  return drafts.map((draft, i) => {
    const person = personOf(page, draft, sides[i]!)
    return person.role === null
      ? {
          ...person,
          role:
            laterPost(page, draft.mentions[0]!, person.side, holders, names) ??
            posts[i] ??
            affiliationOf(page, draft.mentions[0]!),
        }
      : person
  })
}

const nameOf = (page: Page, mention: NameMention, words: readonly string[]): string =>
  mention.sentence.language.names ? page.text.slice(...mention.span) : words.join(' ')

function personOf(page: Page, draft: Draft, { side, implied }: Side): Person {
  const titled = draft.mentions.find((mention) => mention.role !== null) ?? draft.first
  const best = titled
  const start =
    best.role && best.role.start < best.span[0] && best.span[0] - best.role.start < 120 ? best.role.start : best.span[0]
  const end = best.role && best.role.start >= best.span[1] ? Math.max(best.span[1], best.role.end) : best.span[1]
  const span: Span = [start, end]
  const link = linkOf(page.knowledge.people, [draft.name, ...draft.aliases])
  const notes: Implied[] = [...(implied ? [implied] : []), ...(link.note ? [link.note] : [])]
  return {
    kind: 'person',
    quote: page.text.slice(...span),
    span,
    rule: best.rule,
    certainty: side === null ? 'unknown' : notes.length > 0 ? 'implied' : 'certain',
    implied: notes,
    name: draft.name,
    canonical: link.canonical,
    aliases: draft.aliases,
    role:
      (best.role &&
        (best.sentence.language.declinesNames ? nominativePost(best.role.text) : inSingular(page, best.role))) ||
      null,
    side,
    mentions: draft.mentions.map((mention) => mention.span),
  }
}
