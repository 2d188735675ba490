import type { Knowledge, WordList } from '../findings.ts'
import type { Language } from './language.ts'
import { rowsOf } from './lexicon.ts'
import { corrected } from './wordList.ts'
import { type CompiledLexicon, compile } from './words.ts'

/** A language's rows made ready for the scan. */
export interface Ready {
  readonly lexicon: CompiledLexicon
  readonly abbreviations: ReadonlySet<string>
}

const AS_THEY_ARE: readonly WordList[] = []
const readyLanguages = new WeakMap<readonly WordList[], Map<string, Ready>>()

/** A language's lexicon made ready on first use; once more for every set of word lists that correct it. */
export function readyOf(language: Language, { wordLists = AS_THEY_ARE }: Knowledge): Ready {
  let byCode = readyLanguages.get(wordLists)
  if (!byCode) readyLanguages.set(wordLists, (byCode = new Map()))
  let ready = byCode.get(language.code)
  if (!ready) {
    const corrects = wordLists.some((list) => list.language === language.code)
    ready = corrects || wordLists === AS_THEY_ARE ? made(language, wordLists) : readyOf(language, {})
    byCode.set(language.code, ready)
  }
  return ready
}

function made(language: Language, wordLists: readonly WordList[]): Ready {
  const lexicon = corrected(language, wordLists)
  const abbreviations = new Set(
    rowsOf({ abbreviation: lexicon['abbreviation'] ?? {} }).map((row) => row.words.join('')),
  )
  return { lexicon: compile(lexicon), abbreviations }
}
