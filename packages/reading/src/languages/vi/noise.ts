import type { Lexicon } from '../../engine/lexicon.ts'

/** Words at the start of lines that are not the story. */
export const noise = {
  'noise.related': {
    '': [
      'đọc thêm',
      'xem thêm',
      'tin liên quan',
      'bài liên quan',
      'tin khác',
      'tin cùng chuyên mục',
      'các tin khác',
      'tin mới nhất',
      'có thể bạn quan tâm',
      'tin nổi bật',
      'tin bài liên quan',
      'bài viết liên quan',
      'bài viết khác',
      'đừng bỏ lỡ',
      'đọc nhiều',
      'tin cùng chủ đề',
      'bài cùng chuyên mục',
      'tin đọc nhiều',
      'cùng chuyên mục',
      'tin mới',
      'tin tiếp theo',
      'các bài viết khác',
      'bài liên quan khác',
      'tin xem nhiều',
      'mời bạn đọc thêm',
    ],
  },
  'noise.copyright': { '': ['©', 'bản quyền', 'copyright', 'nguồn tin :', 'giấy phép'] },
  'noise.contact': { '': ['địa chỉ :', 'điện thoại :', 'fax :', 'email :', 'đt :', 'tel :', 'hotline'] },
  'noise.caption': {
    '': ['ảnh :', 'ảnh minh họa', '\\( ảnh', 'photo :', 'video :', 'nguồn ảnh :', 'trong ảnh :', 'trong hình :'],
  },
} satisfies Lexicon
