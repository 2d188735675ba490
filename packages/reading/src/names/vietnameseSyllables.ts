import { remembered } from './remembered.ts'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A Latin syllable in lower case without tone, `y` for `i` at the end undone; ă â ê ô ơ ư đ stay. */
export const toneless = (syllable: string): string =>
  syllable
    .toLowerCase()
    .normalize('NFD')
    .replace(TONES, '')
    .normalize('NFC')
    .replace(/(?<=[bcdđghklmnpqrstvx])y$/, 'i')

/** A Latin syllable as it is typed without any marks. */
export const markless = (syllable: string): string =>
  syllable
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/(?<=[bcdghklmnprstvx])y$/, 'i')

const onsets = 'ngh ng nh kh gh gi ph th tr ch qu b c d đ g h k l m n p r s t v x'.split(' ')
const codas = ['ng', 'nh', 'ch', 'c', 'm', 'n', 'p', 't', '']

/** How Russian texts write each initial; folded as {@link foldCyrillic} does. */
const cyrillicOnsets: Readonly<Record<string, string>> = {
  '': '', b: 'б', c: 'к', ch: 'т ч', d: 'з д', đ: 'д', g: 'г', gh: 'г', gi: 'з ж', h: 'х', k: 'к', kh: 'кх х', l: 'л', m: 'м', n: 'н', ng: 'нг', ngh: 'нг',
  nh: 'н', p: 'п', ph: 'ф', qu: 'ку кв', r: 'з р', s: 'ш с', t: 'т', th: 'тх', tr: 'ч', v: 'в', x: 'с',
} // prettier-ignore

const cyrillicCodas: Readonly<Record<string, string>> = {
  '': '', c: 'к', ch: 'ть к т', m: 'м', n: 'н', ng: 'нг н', nh: 'нь н', p: 'п', t: 'т',
} // prettier-ignore

const cyrillicVowels: Readonly<Record<string, string>> = {
  a: 'а', ă: 'а', â: 'а е', e: 'е', ê: 'е', i: 'и', y: 'и', o: 'о', ô: 'о', ơ: 'о е', u: 'у', ư: 'ы у', ai: 'ай', ay: 'ай', ây: 'ай ей', ao: 'ао', au: 'ау', âu: 'ау ой еу оу',
  eo: 'ео', êu: 'еу', iu: 'иу у', ưu: 'ыу', oi: 'ой', ôi: 'ой', ơi: 'ой ей', ui: 'уй', ưi: 'ый', ia: 'иа а', iê: 'е', yê: 'е', iêu: 'еу', yêu: 'еу', ua: 'уа', uô: 'уо', uôi: 'уой',
  ưa: 'ыа', ươ: 'ыо уо', ươi: 'ыой', ươu: 'ыоу', oa: 'оа', oă: 'оа', oai: 'оай', oay: 'оай', oe: 'ое', uâ: 'уа уе', uây: 'уай', uê: 'уе', uơ: 'уо', uy: 'уи уй', uya: 'уиа', uyê: 'уе', uyu: 'уиу', oo: 'оо',
} // prettier-ignore

const vowelsWithoutMarks = new Map<string, Set<string>>()
for (const [vowels, spellings] of Object.entries(cyrillicVowels)) {
  const key = markless(`x${vowels}n`).slice(1, -1)
  const all = vowelsWithoutMarks.get(key) ?? new Set()
  for (const spelling of spellings.split(' ')) all.add(spelling)
  vowelsWithoutMarks.set(key, all)
}

interface Parts {
  readonly onset: string
  readonly vowels: string
  readonly coda: string
}

/** Initial, vowels and final of a toneless or markless syllable, or null when no Vietnamese syllable is so built. */
const partsOf = (syllable: string): Parts | null => {
  for (const onset of [...onsets, '']) {
    if (!syllable.startsWith(onset)) continue
    let rest = syllable.slice(onset.length)
    // `gi` before a consonant or at the end keeps its i: `gìn`, `gì`.
    if (onset === 'gi' && !/^[aăâeêioôơuưy]/.test(rest)) rest = `i${rest}`
    for (const coda of codas) {
      if (coda !== '' && !rest.endsWith(coda)) continue
      const vowels = rest.slice(0, rest.length - coda.length)
      if (cyrillicVowels[vowels] !== undefined || vowelsWithoutMarks.has(vowels)) return { onset, vowels, coda }
    }
    // `quy`, `qui` have lost the u of `uy` to the initial.
    if (onset !== '') continue
  }
  return null
}

/** Whether a Latin word, with marks or without, is built like one Vietnamese syllable. */
export const isVietnameseSyllable = remembered((word) => word.length <= 7 && partsOf(toneless(word)) !== null)

/** A Cyrillic syllable with the spellings that differ between newspapers made one: `Тьен` and `Тиен`, `Хюэ` and `Хуе`. */
const foldCyrillic = (syllable: string): string =>
  syllable
    .toLowerCase()
    .replace(/[ьъ](?=[аеёиоуыэюя])/g, '')
    .replace(/[иый](?=[еёэ])/g, '')
    .replaceAll('я', 'а')
    .replaceAll('ю', 'у')
    .replace(/[ёэ]/g, 'е')

const spellingsCache = new Map<string, ReadonlySet<string>>()

/** All folded Cyrillic spellings of a Vietnamese syllable; `marked` says that the text writes marks, so `d` is not `đ`. */
const cyrillicSpellings = (syllable: string, marked: boolean): ReadonlySet<string> => {
  const key = marked ? toneless(syllable) : markless(syllable)
  const cached = spellingsCache.get(`${marked}${key}`)
  if (cached !== undefined) return cached
  const parts = partsOf(key)
  const spellings = new Set<string>()
  if (parts !== null) {
    const vowels = marked
      ? (cyrillicVowels[parts.vowels] ?? '').split(' ')
      : [...(vowelsWithoutMarks.get(parts.vowels) ?? [])]
    for (const onset of cyrillicOnsets[parts.onset]!.split(' '))
      for (const vowel of vowels)
        for (const coda of cyrillicCodas[parts.coda]!.split(' ')) spellings.add(onset + vowel + coda)
  }
  if (spellingsCache.size < 4000) spellingsCache.set(`${marked}${key}`, spellings)
  return spellings
}

/** Whether a Cyrillic syllable may write a Vietnamese one: `Зунг` for `Dũng`. */
export const cyrillicWrites = (cyrillic: string, syllable: string, marked: boolean): boolean =>
  cyrillicSpellings(syllable, marked).has(foldCyrillic(cyrillic))

const cyrillicShape =
  /^(?:нг|кх|тх|кв|[бвгджзклмнпрстфхчш])?(?:[аеиоуы]|ай|ау|ао|ей|ео|еу|иа|иу|оа|ое|ой|оу|оай|уа|уе|уи|уй|уо|уой|уай|ыа|ый|ыо|ыой|ыу)(?:нг|нь|н|м|к|п|ть|т)?$/

/** Whether a Cyrillic word is built like one transcribed Vietnamese syllable. */
export const isCyrillicSyllable = remembered(
  (word) =>
    word.length <= 8 && !/[аоуыи](?:ем|я|ю)$/.test(word.toLowerCase()) && cyrillicShape.test(foldCyrillic(word)),
)

/**
 * What a syllable begins and ends with, so coarse that all scripts agree: `Dũng`, `Dung`, `Зунг` and the reading of 勇 give one key.
 * For looking up; {@link cyrillicWrites} and the marks decide.
 */
export const coarseSyllable = (syllable: string): string => {
  if (/\p{Script=Cyrillic}/u.test(syllable)) {
    const folded = foldCyrillic(syllable)
    const onset = /^(?:нг|кх|тх|[бвгджзклмнпрстфхчш])?/.exec(folded)![0]
    const coda = /(?:нг|нь|н|м|к|п|ть|т)?$/.exec(folded.slice(onset.length))![0]
    return `${coarseOnset[onset] ?? onset}${coarseCoda[coda] ?? ''}`
  }
  const parts = partsOf(markless(syllable))
  return parts === null ? '?' : `${coarseOnset[parts.onset] ?? parts.onset}${coarseCoda[parts.coda] ?? ''}`
}

const coarseOnset: Readonly<Record<string, string>> = {
  c: 'k', qu: 'k', kh: 'h', h: 'h', gh: 'g', ch: 't', tr: 't', d: 'd', gi: 'd', r: 'd', ngh: 'ng', nh: 'n', ph: 'f', x: 's', th: 'th',
  нг: 'ng', кх: 'h', тх: 'th', б: 'b', в: 'v', г: 'g', д: 'd', ж: 'd', з: 'd', к: 'k', л: 'l', м: 'm', н: 'n', п: 'p', р: 'd', с: 's', т: 't', ф: 'f', х: 'h', ч: 't', ш: 's',
} // prettier-ignore

const coarseCoda: Readonly<Record<string, string>> = {
  ng: 'N', nh: 'N', n: 'N', c: 'K', ch: 'K', t: 'K', p: 'P', m: 'M', нг: 'N', нь: 'N', н: 'N', к: 'K', ть: 'K', т: 'K', п: 'P', м: 'M',
} // prettier-ignore

const surnames =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Trương Mai Đào Lâm Phùng Tô Hà Tạ Tống Lương Lưu Cao Chu Châu Vương Tăng Quách Thái Kiều Đàm Nông Văn Thạch Lục La Hứa Từ Viên Ninh Ma Quan Triệu Giàng Vàng Lò Sùng Cù Cấn Doãn Khuất Lại Mạc Nghiêm Ông Phó Phương Tiêu Tôn Uông Vi Khổng Giang Thân Bạch Mạch Đồng Trà Tòng Đậu Điểu Hầu Lường Quàng Bế Hoa Phí Tào Thẩm Trưng Âu Bành Chử Công Giáp Hàn Kim Nhữ Ngụy Sầm Thiều Ung'.split(
    ' ',
  )
const marklessSurnames = new Set(surnames.map(markless))
const marklessCommon = new Set(surnames.slice(0, 38).map(markless))

let cyrillicSurnames: ReadonlySet<string> | undefined

/** Whether a Latin or Cyrillic word may be a Vietnamese family name. */
export const isVietnameseSurname = remembered((word) => {
  if (/\p{Script=Cyrillic}/u.test(word)) {
    cyrillicSurnames ??= new Set(surnames.flatMap((surname) => [...cyrillicSpellings(surname, true)]))
    return word.length <= 8 && cyrillicSurnames.has(foldCyrillic(word))
  }
  return marklessSurnames.has(markless(word))
})

/** Whether a Latin word is one of the few dozen family names that most Vietnamese have. */
export const isCommonVietnameseSurname = (word: string): boolean => marklessCommon.has(markless(word))
