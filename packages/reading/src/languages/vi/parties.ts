import type { Lexicon } from '../../engine/lexicon.ts'

/** Words for the sides of the relationship without their names. */
export const parties = {
  'party.both': { '': ['hai bên', 'hai nước', 'hai phía', 'cả hai bên', 'cả hai nước', 'cả hai', 'đôi bên', 'hai quốc gia', 'hai chính phủ', 'song phương', 'hai dân tộc', 'hai ông', 'hai phó thủ tướng', 'hai bộ trưởng', 'hai thủ tướng', 'hai nhà lãnh đạo', 'hai nguyên thủ', 'hai đồng chủ tịch', 'hai bộ'] },
} satisfies Lexicon
