import { expect, test } from 'vitest'
import { CharClass, classTable, fold, normalWord } from '../../src/engine/fold.ts'

test.each([
  ['ĐÀ NẴNG', 'đà nẵng'],
  ['Объём Ёлка', 'объем елка'],
  ['貿易額與協議', '贸易额与协议'],
  ['ＵＳＤ１２３', 'usd123'],
  ['a\u00a0b\u2009c\u202fd\u3000e', 'a b c d e'],
  ['2019–2020 — 2021−2022', '2019-2020 - 2021-2022'],
  ['“x” «y» 「z」', '"x" "y" "z"'],
  ['l’accord', "l'accord"],
  ['一、二，三。', '一,二,三。'],
  ['\r\n\u2028', '\n\n\n'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folding never moves an offset, whatever the unit', () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('')
  expect(fold(all)).toHaveLength(all.length)
  expect(fold('')).toBe('')
})

test('surrogates count as letters, so that no pair is torn', () => {
  for (const unit of '𠮷😀\ud800\udfff'.split('')) expect(classTable[unit.charCodeAt(0)]).toBe(CharClass.letter)
})

test.each([
  ['hoà', 'hòa'],
  ['thuỷ', 'thủy'],
  ['khoẻ', 'khỏe'],
  // After q the u is no vowel: the mark stays where it is.
  ['quý', 'quý'],
  // Inside a syllable both spellings set the mark alike.
  ['hoàng', 'hoàng'],
  ['to\u200bge\u00adther', 'together'],
])('the word %s is known as %s', (word, normal) => {
  expect(normalWord(word)).toBe(normal)
})
