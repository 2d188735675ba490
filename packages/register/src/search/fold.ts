/** A name without case, marks and doubled spaces: `Trịnh Đình Dũng` → `trinh dinh dung`, `Орёл` → `орел`. Linear. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
