import type { Lexicon } from '../../engine/lexicon.ts'

/** Words at the start of lines that are not the story. */
export const noise = {
  'noise.related': { '': ['đọc thêm', 'xem thêm', 'tin liên quan', 'bài liên quan', 'tin khác', 'tin cùng chuyên mục', 'các tin khác', 'tin mới nhất', 'có thể bạn quan tâm', 'tin nổi bật', 'tin bài liên quan'] },
  'noise.copyright': { '': ['©', 'bản quyền', 'copyright', 'nguồn tin :', 'giấy phép'] },
  'noise.contact': { '': ['địa chỉ :', 'điện thoại :', 'fax :', 'email :', 'đt :', 'tel :', 'hotline'] },
  'noise.caption': { '': ['ảnh :', 'ảnh minh họa', '\\( ảnh', 'photo :', 'video :'] },
} satisfies Lexicon
