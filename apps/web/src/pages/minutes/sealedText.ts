/** What a sealed text holds, as far as a page shows it. */
export interface SealedText {
  readonly sides: readonly string[]
  readonly languages: readonly string[]
  readonly articles: readonly Readonly<Record<string, string>>[]
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** Reads the one text that was hashed: a JSON array that names its own shape first; null for a shape that is not known. */
export function readSealedText(text: string): SealedText | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!Array.isArray(value) || value[0] !== 'rapporteur-minutes-1') return null
  const [, , sides, languages, articles] = value as unknown[]
  if (!isTexts(sides) || !isTexts(languages) || !Array.isArray(articles)) return null
  return {
    sides,
    languages,
    articles: articles.map((article) => {
      const texts: unknown = Array.isArray(article) ? article[1] : null
      return Object.fromEntries(
        (Array.isArray(texts) ? texts : []).flatMap((pair) => (isTexts(pair) ? [[pair[0]!, pair[1] ?? '']] : [])),
      )
    }),
  }
}
