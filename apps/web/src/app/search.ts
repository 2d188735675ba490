/** What an address may carry behind `?`: plain words and numbers only; everything else is dropped. */
export type Filters = Readonly<Record<string, string | undefined>>

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined

/** Lets the named parameters through and nothing else. */
export const keep =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): { [Key in Name]?: string } => {
    const kept: { [Key in Name]?: string } = {}
    for (const name of names) {
      const text = asText(search[name])
      if (text !== undefined) kept[name] = text
    }
    return kept
  }

/** Words stay words in the address: `?q=2020` is not a number, and nothing is put into quotes. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    const text = asText(value)
    if (text !== undefined) parameters.set(name, text)
  }
  const text = parameters.toString()
  return text ? `?${text}` : ''
}
