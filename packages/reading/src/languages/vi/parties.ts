import type { Lexicon } from '../../engine/lexicon.ts'

/** Words for the sides of the relationship without their names. */
export const parties = {
  'party.both': { '': ['hai bên', 'hai nước', 'hai phía', 'cả hai bên', 'cả hai nước', 'cả hai', 'đôi bên', 'hai quốc gia', 'hai chính phủ', 'song phương', 'hai dân tộc', 'hai ông', 'hai phó thủ tướng', 'hai bộ trưởng', 'hai thủ tướng', 'hai nhà lãnh đạo', 'hai nguyên thủ', 'hai đồng chủ tịch', 'hai bộ'] },
  // Both sides as those who speak or act.
  'party.pair': {
    '': ['[cả] hai (doanh nghiệp|công ty|hãng|hiệp hội|ngân hàng|viện|trung tâm|sở|bên ký kết|đối tác|đài|cảng|học viện|đại học|nhà nước|nền kinh tế|thứ trưởng|đại sứ|đặc phái viên|đồng chí|đồng chủ trì|vị lãnh đạo|nhà đầu tư|liên đoàn|tòa án|viện kiểm sát|bên liên quan)', '(bộ|các bộ|cơ quan chức năng|các cơ quan|quốc hội|nhân dân|lãnh đạo|giới doanh nghiệp|thủ tướng|bộ trưởng) hai (nước|bên)', 
      '[cả|tất cả] hai bên', '[cả] hai nước', '[cả] hai phía', 'cả hai', 'đôi bên', '[cả] hai quốc gia', '[cả] hai chính phủ', 'hai (ông|bà|vị|ngài)', 'hai [phó] thủ tướng', 'hai [thứ|bộ] trưởng', 'hai (bộ|thứ) trưởng ngoại giao', 'hai ngoại trưởng', 'hai nhà lãnh đạo', '(lãnh đạo|các nhà lãnh đạo|lãnh đạo cấp cao) hai (nước|bên)', 'hai nguyên thủ', 'hai tổng thống', 'hai chủ tịch [nước|quốc hội]', 'hai tổng bí thư', 'hai đồng chủ tịch', 'hai chủ tịch phân ban', 'hai bộ', 'hai đoàn', 'hai trưởng đoàn', 'các bên', 'các nhà lãnh đạo', 'hai đảng', 'hai quốc hội', 'hai ngành', 'hai cơ quan', 'hai địa phương', 'hai tỉnh', 'hai thành phố', 'hai ủy ban', 'hai phân ban', 'hai dân tộc', 'ba nước', 'ba bên', 'hai đơn vị', 'hai tập đoàn', 'hai trường', 'hai đại diện', 'chính phủ hai nước', 'doanh nghiệp hai nước', 'nhân dân hai nước',
    ],
  },
} satisfies Lexicon // prettier-ignore
