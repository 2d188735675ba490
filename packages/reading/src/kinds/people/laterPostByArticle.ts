import type { PartyCode } from '../../findings.ts'
import { countryFrom, firstFrom, type Page, sentenceAt } from '../../engine/page.ts'
import type { Mark } from '../../engine/scan.ts'
import type { NameMention } from './nameMention.ts'

/** A person as far as the page has been read. */
interface Named {
  readonly mentions: readonly NameMention[]
  readonly side: PartyCode | null
}

// So many sentences behind a name "the President" is still whom it names.
const REACH = 2
const MOST_POSTS = 60
const CLOSE = 1

/**
 * Posts told of somebody only behind the name: "Dmitry Chernyshenko met … The Deputy Prime Minister thanked …". Of each
 * person without a post, the words of the first post with an article (`person.definite`) that nobody else is known to hold; of two
 * named side by side, the plural's singular. Null where nothing tells.
 */
export function laterPosts(page: Page, people: readonly Named[]): readonly (string | null)[] {
  const found: (string | null)[] = people.map(() => null)
  const heads = page.marks.list('person.role')
  const definite = page.marks.list('person.definite')
  if (heads === undefined || definite === undefined) return found
  const open = people.flatMap(({ mentions }, i) => (mentions.every(({ role }) => role === null) ? [i] : []))
  if (open.length === 0) return found
  const taken = people.flatMap(({ mentions }) =>
    mentions.flatMap(({ span, role }) => [
      { start: Math.min(span[0], role?.start ?? span[0]), end: Math.max(span[1], role?.end ?? 0) },
    ]),
  )
  taken.sort((a, b) => a.start - b.start)
  const first = Math.min(...open.map((i) => people[i]!.mentions[0]!.span[1]))
  for (let n = heads.firstFrom(first), seen = 0; n < heads.length && seen < MOST_POSTS; n++, seen++) {
    const head = heads.at(n)
    if (head.payload === 'counterpart' || isNamed(taken, head)) continue
    const country = page.countries[countryFrom(page, head.start) - 1]
    const adjective = country && country.form === 'adjective' && head.start - country.end <= CLOSE ? country : undefined
    // "Russia's Prime Minister" needs no article.
    const owner = country && /^['’]s? $/u.test(page.folded.slice(country.end, head.start)) ? country : undefined
    const at = definite.firstFrom(adjective?.start ?? head.start) - 1
    if (!owner && (at < 0 || (adjective?.start ?? head.start) - definite.endOf(at) > CLOSE)) continue
    const sentence = sentenceAt(page, head.start)
    if (!sentence) continue
    const near = open.filter((i) => {
      const last = people[i]!.mentions.findLast(({ span }) => span[1] <= head.start)
      return (
        found[i] === null &&
        last !== undefined &&
        sentence.index - last.sentence.index <= REACH &&
        (!(adjective ?? owner) || people[i]!.side === null || people[i]!.side === (adjective ?? owner)!.code)
      )
    })
    const plural = page.marks.list('person.plural')?.atToken(head.endToken - 1)
    const words = page.text.slice(head.start, head.end)
    if (plural && plural.payload !== '') {
      if (near.length === 2)
        for (const i of near)
          found[i] = words.replace(
            page.text.slice(plural.start, plural.end),
            /^\p{Lu}/u.test(words)
              ? plural.payload.replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
              : plural.payload,
          )
      continue
    }
    const isHeld = people.some(({ mentions }) =>
      mentions.some(
        ({ role, span }) =>
          role !== null && span[0] < head.start && role.text.toLowerCase().includes(words.toLowerCase()),
      ),
    )
    if (near.length !== 1 || (isHeld && !adjective && !owner)) continue
    found[near[0]!] = page.text.slice(adjective?.start ?? head.start, head.end)
  }
  return found
}

/** A name stands against the post, or the post is part of one already told. */
function isNamed(taken: readonly { readonly start: number; readonly end: number }[], { start, end }: Mark): boolean {
  const at = firstFrom(taken, end)
  const next = taken[at]
  const before = taken[at - 1]
  return (next !== undefined && next.start - end <= 2) || (before !== undefined && before.end >= start)
}
