import type { Lexicon } from '../../engine/lexicon.ts'

/** Words at the start of lines that are not the story. */
export const noise = {
  'noise.related': { '': ['читайте также', 'по теме', 'другие новости', 'материалы по теме', 'смотрите также', 'еще по теме', 'новости по теме', 'похожие новости', 'последние новости'] },
  'noise.copyright': { '': ['©', 'все права защищены', 'copyright', 'источник :'] },
  'noise.contact': { '': ['адрес :', 'телефон :', 'тел .', 'факс :', 'email :', 'e - mail :'] },
  'noise.caption': { '': ['фото :', '\\( фото', 'видео :', 'фото -'] },
} satisfies Lexicon
