const ROMAN = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['Х', 10],
  ['І', 1],
])

export const mayBeRoman = new Uint8Array(0x10000)
for (const char of ROMAN.keys()) mayBeRoman[char.charCodeAt(0)] = 1

/** XXIII → 23; up to 89, capitals only, as sessions and congresses are counted. Cyrillic Х and І stand for X and I on some keyboards. */
export function romanValue(text: string, start: number, end: number): number | undefined {
  if (end - start > 8 || mayBeRoman[text.charCodeAt(start)] !== 1) return undefined
  let value = 0
  let repeats = 0
  for (let i = start; i < end; i++) {
    const n = ROMAN.get(text[i]!)
    if (n === undefined) return undefined
    repeats = i > start && text[i] === text[i - 1] ? repeats + 1 : 1
    if (repeats > 3) return undefined
    const next = i + 1 < end ? ROMAN.get(text[i + 1]!) : undefined
    value += next !== undefined && next > n ? -n : n
  }
  return value
}
