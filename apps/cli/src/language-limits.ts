import { capabilities, type FindingKind, type Reading } from '@rapporteur/reading'

const plurals: Readonly<Record<FindingKind, string>> = {
  figure: 'figures',
  meeting: 'meetings',
  person: 'people',
  instrument: 'instruments',
  undertaking: 'undertakings',
}
const names = new Intl.DisplayNames(['en'], { type: 'language' })
const list = new Intl.ListFormat('en-GB')

/** One sentence where a document's language is not read for everything; null where it is. */
export function limitOf(language: Reading['language']): string | null {
  if (language === null) return 'no language could be told, so hardly anything will be found.'
  const { reads, leavesOut } = capabilities(language)
  if (leavesOut.length === 0) return null
  return `${names.of(language) ?? language} is read for ${list.format(reads.map((kind) => plurals[kind]))} only; ${list.format(leavesOut.map((kind) => plurals[kind]))} are left out.`
}
