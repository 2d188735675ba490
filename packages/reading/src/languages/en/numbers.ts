import type { Lexicon } from '../../engine/lexicon.ts'

export const numbers = {
  'number.cardinal': {
    1: ['one'], 2: ['two'], 3: ['three'], 4: ['four'], 5: ['five'], 6: ['six'], 7: ['seven'], 8: ['eight'], 9: ['nine'], 10: ['ten'], 11: ['eleven'], 12: ['twelve'], 13: ['thirteen'], 14: ['fourteen'],
    15: ['fifteen'], 16: ['sixteen'], 17: ['seventeen'], 18: ['eighteen'], 19: ['nineteen'], 20: ['twenty'], 30: ['thirty'], 40: ['forty'], 50: ['fifty'], 60: ['sixty'], 70: ['seventy'], 80: ['eighty'], 90: ['ninety'], 100: ['hundred'], 1000000: ['million'],
  },
  'number.multiplier': { 100: ['hundred'] },
  'number.ordinal': {
    1: ['first'], 2: ['second'], 3: ['third'], 4: ['fourth'], 5: ['fifth'], 6: ['sixth'], 7: ['seventh'], 8: ['eighth'], 9: ['ninth'], 10: ['tenth'], 11: ['eleventh'], 12: ['twelfth'], 13: ['thirteenth'], 14: ['fourteenth'],
    15: ['fifteenth'], 16: ['sixteenth'], 17: ['seventeenth'], 18: ['eighteenth'], 19: ['nineteenth'], 20: ['twentieth'], 30: ['thirtieth'], 40: ['fortieth'], 50: ['fiftieth'],
  },
  'number.magnitude': { 5: ['lakh', 'lakhs'], 7: ['crore', 'crores'], 3: ['thousand', 'thousands', 'k'], 6: ['million', 'millions', 'mln', 'mn', 'm'], 9: ['billion', 'billions', 'bln', 'bn', 'b'], 12: ['trillion', 'tn', 'trn'] },
  'number.joiner': { '': ['and'] },
  'number.fraction': { 0.5: ['half'], 0.25: ['quarter'], 0.75: ['three - quarters'] },
  'number.filler': { '': ['a', 'an', 'of'] },
  'number.ordinal-suffix': { '': ['th', 'st', 'nd', 'rd'] },
} satisfies Lexicon // prettier-ignore
