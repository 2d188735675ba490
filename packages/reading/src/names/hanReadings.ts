import { hanPinyin } from '../generated/hanPinyin.ts'
import { hanVietnamese } from '../generated/hanVietnamese.ts'
import { simplified, traditional } from '../generated/traditionalToSimplified.ts'

const readingsOf = (table: string): Map<string, string[]> => {
  const readings = new Map<string, string[]>()
  for (const group of table.split(';')) {
    const at = group.search(/\p{Script=Han}/u)
    const reading = group.slice(0, at)
    for (const character of group.slice(at)) {
      const known = readings.get(character)
      if (known === undefined) readings.set(character, [reading])
      else known.push(reading)
    }
  }
  return readings
}

let vietnamese: Map<string, string[]> | undefined
let pinyin: Map<string, string[]> | undefined
let simple: Map<string, string> | undefined

/** A Han text in simplified characters, compatibility forms undone. */
export const simplifiedHan = (text: string): string => {
  simple ??= new Map([...traditional].map((character, at) => [character, simplified[at]!]))
  let result = ''
  for (const character of text.normalize('NFKC')) result += simple.get(character) ?? character
  return result
}

/** Vietnamese readings of a simplified character with their marks, the usual one among them; empty when unknown. */
export const vietnameseReadings = (character: string): readonly string[] =>
  (vietnamese ??= readingsOf(hanVietnamese)).get(character) ?? []

/** Toneless pinyin of a simplified character, `v` for ü; empty when unknown. */
export const pinyinReadings = (character: string): readonly string[] =>
  (pinyin ??= readingsOf(hanPinyin)).get(character) ?? []
