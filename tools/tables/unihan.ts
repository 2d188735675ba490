import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One field of a Unihan file, plain or `.bz2`: character → its values in order. */
export const readUnihan = (folder: string, file: string, field: string): Map<string, string[]> => {
  const path = join(folder, file)
  const text = existsSync(path)
    ? readFileSync(path, 'utf8')
    : execFileSync('bzcat', [`${path}.bz2`], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  const values = new Map<string, string[]>()
  for (const line of text.split('\n')) {
    const [code, name, value] = line.split('\t')
    if (name !== field || code === undefined || value === undefined) continue
    values.set(String.fromCodePoint(Number.parseInt(code.slice(2), 16)), value.split(' '))
  }
  return values
}
