import { readFileSync } from 'node:fs'

/** Version of the whole program, from the root's package.json. */
export function version(): string {
  const file = new URL('../../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
