import type { Lexicon } from '../../engine/lexicon.ts'

/** Words for the sides of the relationship without their names. */
export const parties = {
  'party.both': { '': ['双方', '两国', '双边', '两方', '两国政府', '双方均', '两国领导人', '两国总理', '两位副总理', '两位部长', '两位领导人', '两位总理', '会谈双方', '彼此'] },
  // Both sides as those who speak or act.
  'party.pair': {
    '': ['双方', '两国', '两方', '两国(政府|领导人|元首|总理|外长|部长|总统|企业|主席|副总理)', '两位(副总理|部长|领导人|总理|外长|总统|主席|元首|联合主席|副部长|高官)', '两人', '二人', '会谈双方', '两部', '各方', '三国', '三方', '他们', '它们', '双边', '两党', '两军', '两省', '两市', '两地', '两家(企业|公司|单位)', '两个部门', '彼此', '联委会', '委员会', '委员'],
  },
} satisfies Lexicon // prettier-ignore
