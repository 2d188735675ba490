import type { LanguageCode } from '@rapporteur/intake'
import type { Language } from './engine/language.ts'
import { type Page, sentenceAt } from './engine/page.ts'
import type { Finding, FindingKind } from './findings.ts'
import { languages } from './languages/index.ts'

const names: Readonly<Record<FindingKind, true>> = {
  figure: true,
  meeting: true,
  person: true,
  instrument: true,
  undertaking: true,
}
/** The five kinds, in the order in which they are shown. */
const kinds = Object.keys(names) as FindingKind[]

const readsOf = (language: Language): readonly FindingKind[] => language.reads ?? kinds

/** What the reader can do with a language: the kinds of finding it reads in it, and those it leaves out. */
export interface Capabilities {
  readonly reads: readonly FindingKind[]
  readonly leavesOut: readonly FindingKind[]
}

/**
 * What is read in a language. A language that is not known is read as none: everything is left out.
 * @param code ISO 639-1 code, or null where no language could be told.
 * @example capabilities('kk') // { reads: ['figure'], leavesOut: ['meeting', 'person', 'instrument', 'undertaking'] }
 */
export function capabilities(code: LanguageCode | null): Capabilities {
  const language = languages.find((known) => known.code === code)
  const reads = language ? readsOf(language) : []
  return { reads, leavesOut: kinds.filter((kind) => !reads.includes(kind)) }
}

/** Only findings of kinds that the language of their sentence is read for: half a word list would find half and say nothing of the rest. */
export function withinCapabilities(page: Page, findings: Finding[]): Finding[] {
  if (page.blocks.every(({ language }) => language.reads === undefined)) return findings
  return findings.filter(({ kind, span }) =>
    readsOf(sentenceAt(page, span[0])?.language ?? page.language).includes(kind),
  )
}
