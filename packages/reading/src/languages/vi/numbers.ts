import type { Lexicon } from '../../engine/lexicon.ts'

export const numbers = {
  'number.cardinal': {
    1: ['một', 'mốt'], 2: ['hai'], 3: ['ba'], 4: ['bốn', 'tư'], 5: ['năm', 'lăm'], 6: ['sáu'], 7: ['bảy', 'bẩy'], 8: ['tám'], 9: ['chín'], 10: ['mười'],
  },
  'number.multiplier': { 10: ['mươi'], 100: ['trăm'] },
  'number.joiner': { '': ['linh', 'lẻ'] },
  // Powers of ten.
  'number.magnitude': { 3: ['nghìn', 'ngàn'], 6: ['triệu'], 9: ['tỷ', 'tỉ'] },
  'number.ordinal': { 1: ['nhất', 'đầu'] },
} satisfies Lexicon // prettier-ignore
