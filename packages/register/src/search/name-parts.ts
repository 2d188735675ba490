import { sql } from 'kysely'
import type { Read } from '../database/handles.ts'
import { fold } from './fold.ts'
import { mayBeOneWord } from './russian-forms.ts'

/** Words of a query, from `first` up to `end`, that are a name in another form or a part of a person's name. */
export interface NamePart {
  readonly first: number
  readonly end: number
  readonly things: readonly { readonly kind: string; readonly entity: string }[]
  /** All of a name, only inflected: nothing else can be meant. */
  readonly isWhole: boolean
  /** The family name as most of the world writes it, the last of two: other scripts may have it alone as well. */
  readonly isSurname: boolean
}

/** A part that fits more people than these tells nothing. */
const MOST_PEOPLE = 5
const MOST_NAMES = 400

interface Known {
  readonly kind: string
  readonly entity: string
  readonly words: readonly string[]
}

interface Fit {
  readonly first: number
  readonly end: number
  readonly name: Known
  readonly isWhole: boolean
  readonly isSurname: boolean
}

/** Parts of names among the query's folded pieces, the longest first; none overlap. */
export async function namePartsIn(read: Read, dossierId: string, pieces: readonly string[]): Promise<NamePart[]> {
  const asked = pieces.filter((piece) => piece.length >= (HAN.test(piece) ? 2 : 3)).slice(0, 8)
  if (asked.length === 0) return []
  const begins = asked.map((piece) => `%${CYRILLIC.test(piece) ? piece.slice(0, 4) : piece}%`)
  const rows = await read.rows(sql<{ kind: string; entity: string; folded: string }>`
    select kind, entity, folded from names where dossier_id = ${dossierId}
      and kind in ('side', 'person', 'body', 'project', 'place', 'agency')
      and (${sql.join(
        begins.map((like) => sql`folded like ${like}`),
        sql` or `,
      )})
    order by position, entity, folded limit ${MOST_NAMES}`)
  const runs = pieces.filter((piece) => HAN.test(piece) && piece.length >= 3)
  // Chinese is written without spaces: there the name's part is looked for in what was typed.
  const han =
    runs.length === 0
      ? []
      : await read.rows(sql<{ kind: string; entity: string; folded: string }>`
    select n.kind, n.entity, n.folded from names n where n.dossier_id = ${dossierId} and n.kind = 'person' and n.folded like '%·%'
      and exists (select from regexp_split_to_table(n.folded, '·') part
        where length(part) >= 3 and (${sql.join(
          runs.map((run) => sql`position(part in ${run}) > 0`),
          sql` or `,
        )}))
    order by n.position, n.entity, n.folded limit ${MOST_NAMES}`)
  const known = [...rows, ...han].map(({ kind, entity, folded }) => ({ kind, entity, words: wordsOf(folded) }))
  const ownWords = wordsOfTwo(known)
  const fits = known
    .flatMap((name) => fitsOf(name, pieces, ownWords.get(name.entity)))
    .toSorted((a, b) => b.end - b.first - (a.end - a.first) || Number(b.isWhole) - Number(a.isWhole))
  const parts: NamePart[] = []
  for (const { first, end, isWhole } of fits) {
    if (parts.some((part) => part.first < end && first < part.end)) continue
    const alike = fits.filter((fit) => fit.first === first && fit.end === end && fit.isWhole === isWhole)
    const things = new Map(alike.map(({ name }) => [`${name.kind}|${name.entity}`, name]))
    if (things.size > MOST_PEOPLE) continue
    parts.push({ first, end, isWhole, things: [...things.values()], isSurname: alike.some((fit) => fit.isSurname) })
  }
  return parts
}

/** Signs of the query's Han run that are the name, or words one after another. */
function fitsOf(name: Known, pieces: readonly string[], own: ReadonlySet<string> | undefined): Fit[] {
  const isPerson = name.kind === 'person'
  const fits: Fit[] = []
  const { words } = name
  const alone = pieces.length === 1
  for (let first = 0; first < pieces.length; first++)
    for (let from = 0; from < words.length; from++) {
      if (HAN.test(pieces[first]!)) {
        const word = words[from]!
        const inside = word.length >= 3 && words.length > 1 && pieces[first]!.includes(word)
        const around = alone && word.includes(pieces[first]!)
        if (isPerson && (inside || around))
          fits.push({ first, end: first + 1, name, isWhole: false, isSurname: inside && from === words.length - 1 })
        continue
      }
      let length = 0
      while (
        first + length < pieces.length &&
        from + length < words.length &&
        mayBeOneWord(pieces[first + length]!, words[from + length]!)
      )
        length++
      if (length === 0) continue
      const word = words[from]!
      const isWhole = length === words.length
      const isOwn = length > 1 || (alone ? word.length >= 3 : word.length >= 6 || (word.length >= 4 && own?.has(word)))
      if (isWhole ? length > 1 || word.length >= 4 : isPerson && isOwn)
        fits.push({
          first,
          end: first + length,
          name,
          isWhole,
          isSurname: !isWhole && length === 1 && from === words.length - 1 && own?.has(word) === true,
        })
    }
  return fits
}

/** By person, the words of names of two words: there each word says much, while a Vietnamese syllable says little. */
function wordsOfTwo(known: readonly Known[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>()
  for (const name of known)
    if (name.kind === 'person' && name.words.length === 2)
      words.set(name.entity, new Set([...(words.get(name.entity) ?? []), ...name.words]))
  return words
}

/** The last word of a name of two, or of a Chinese one with a dot: the family name. Null for other names, and for short words. */
export function surnameOf(name: string): string | null {
  const words = wordsOf(name)
  const last = words.at(-1)
  if (!last || words.length !== 2) return null
  return last.length >= (HAN.test(last) ? 3 : 5) ? last : null
}

/** Words between spaces, dots and hyphens; initials are none. */
const wordsOf = (name: string): string[] =>
  (name.match(/\p{Script=Han}+|[\p{L}\p{N}\p{M}'’]+/gu) ?? []).filter((word) => fold(word).length > 1)
const HAN = /\p{Script=Han}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
