const HAN_DIGITS = new Map([...'零一二三四五六七八九'].map((char, digit) => [char, digit] as const))
  .set('〇', 0)
  .set('两', 2)

export const hanDigit = (char: string): number => HAN_DIGITS.get(char) ?? -1

/** Powers of ten. */
export const HAN_TENS = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
])

export const HAN_MYRIADS = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
])

export const HAN_OPEN = new Set(['多', '余', '几', '来'])
export const HAN_SOME = new Set(['数', '几', '好'])

export const mayBeHanNumber = new Uint8Array(0x10000)
for (const char of [...HAN_DIGITS.keys(), ...HAN_TENS.keys(), ...HAN_MYRIADS.keys()])
  mayBeHanNumber[char.charCodeAt(0)] = 1

export const LONGEST_HAN_NUMBER = 16

/** 二十三 → 23, 二〇二一 → 2021, 三万五千 → 35000; undefined when the characters make no number. */
export function hanValue(numeral: string): number | undefined {
  const chars = [...numeral]
  if (chars.length > 1 && chars.every((c) => hanDigit(c) >= 0)) return Number(chars.map(hanDigit).join(''))
  let total = 0
  let section = 0
  let digit = -1
  let lastPower = 0
  for (const char of chars) {
    const d = hanDigit(char)
    if (d >= 0) {
      if (digit > 0) return undefined
      digit = d
    } else if (HAN_TENS.has(char)) {
      section += (digit < 0 ? 1 : digit) * 10 ** HAN_TENS.get(char)!
      digit = -1
    } else {
      // 三亿五千万 adds what is less than 亿, 三万亿 multiplies what stands before.
      const power = HAN_MYRIADS.get(char)!
      section += Math.max(digit, 0)
      total = power < lastPower ? total + section * 10 ** power : (total + section) * 10 ** power
      lastPower = power
      section = 0
      digit = -1
    }
  }
  return total + section + Math.max(digit, 0)
}
