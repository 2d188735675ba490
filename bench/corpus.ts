import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The reading guide's documents and facts, beside the repository where they are there; they are no part of it. */
export const corpusFolder = fileURLToPath(new URL('../../shared/corpus', import.meta.url))

export interface CorpusDocument {
  readonly id: string
  readonly language: string
  readonly publishedOn: string | null
  readonly title: string | null
  readonly text: string
}

/** The development documents, or null (said aloud) where they are not there. */
export function corpusDocuments(): CorpusDocument[] | null {
  const folder = join(corpusFolder, 'docs')
  if (!existsSync(folder)) {
    console.log(`the development corpus is not at ${'../shared/corpus'}: this part is left out`)
    return null
  }
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CorpusDocument)
}

/** Documents of about `size` UTF-8 bytes in one language: corpus texts put together, with other digits in each so that no engine sees the same twice. */
export function documentsOfSize(
  documents: readonly CorpusDocument[],
  language: string,
  size: number,
  count: number,
): CorpusDocument[] {
  const texts = documents.filter((document) => document.language === language)
  let at = 0
  let seed = 1
  const digit = (): string => {
    seed = (seed * 48_271) % 0x7fffffff
    return String(seed % 10)
  }
  return Array.from({ length: count }, (_, n) => {
    let text = ''
    let bytes = 0
    // Whole texts, so that the sizes lie around the one asked for.
    for (;;) {
      const next = texts[at % texts.length]!.text
      const more = Buffer.byteLength(next) + 2
      if (bytes > 0 && bytes + more / 2 > size) break
      text += (text ? '\n\n' : '') + next
      bytes += more
      at++
    }
    // A fifth of the digits that are no part of a year change, and the end is its own.
    const varied = text.replace(/(?<!\d)\d{1,2}(?!\d)/g, (number) =>
      digit() < '2' ? number.replace(/\d$/, digit) : number,
    )
    return {
      id: `${language}-${size}-${n}`,
      language,
      publishedOn: '2021-10-29',
      title: null,
      text: `${varied}\n\n(${n})`,
    }
  })
}
