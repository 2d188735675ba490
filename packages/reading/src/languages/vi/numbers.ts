import type { Lexicon } from '../../engine/lexicon.ts'

export const numbers = {
  'number.cardinal': {
    1: ['một', 'mốt'], 2: ['hai'], 3: ['ba'], 4: ['bốn'], 5: ['năm', 'lăm'], 6: ['sáu'], 7: ['bảy', 'bẩy'], 8: ['tám'], 9: ['chín'], 10: ['mười'],
  },
  'number.multiplier': { 10: ['mươi'], 100: ['trăm'] },
  'number.joiner': { '': ['linh', 'lẻ'] },
  // Powers of ten.
  'number.magnitude': { 3: ['nghìn', 'ngàn'], 6: ['triệu'], 9: ['tỷ', 'tỉ'] },
  // "Tư" counts only in order: alone it is half of "đầu tư", investment.
  'number.ordinal': { 1: ['nhất', 'đầu'], 4: ['tư'] },
} satisfies Lexicon // prettier-ignore
