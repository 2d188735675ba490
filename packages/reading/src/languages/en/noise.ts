import type { Lexicon } from '../../engine/lexicon.ts'

/** Words at the start of lines that are not the story. */
export const noise = {
  'noise.related': {
    '': [
      'related news',
      'read more',
      'see also',
      'related articles',
      'more on this',
      'more news',
      'you may also like',
      'related stories',
      'latest news',
      'also read',
      'recommended',
      'more stories',
      'also in this section',
      'most read',
      'trending',
      'more from',
      'you might also like',
      'further reading',
      'for more stories',
      'other news',
      'others',
      "don ' t miss",
    ],
  },
  'noise.copyright': { '': ['©', 'copyright', 'all rights reserved', 'source :'] },
  'noise.contact': { '': ['address :', 'phone :', 'tel :', 'fax :', 'email :', 'e - mail :'] },
  'noise.caption': {
    '': [
      'photo :',
      '\\( photo',
      'illustrative photo',
      'video :',
      'image :',
      'file photo :',
      '\\( file photo',
      'pictured :',
    ],
  },
} satisfies Lexicon
