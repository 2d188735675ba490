import iconv from 'iconv-lite'

/** The same statement in each language, written for these tests. */
export const sentences = {
  vi: 'Hội nghị bàn về hợp tác thương mại; kim ngạch năm ngoái đạt 5,7 tỷ đô la, tăng so với năm trước. Hai bên ký biên bản.',
  ru: 'На заседании обсудили торговлю: оборот за прошлый год достиг 5,7 миллиарда долларов и вырос. Стороны подписали протокол.',
  zh: '会议讨论了贸易合作，去年双边贸易额达到57亿美元，比上一年有所增长。双方签署了会议纪要。',
  'zh-Hant': '會議討論了貿易合作，去年雙邊貿易額達到57億美元，比上一年有所增長。雙方簽署了會議紀要。',
  en: 'The meeting discussed trade; last year’s turnover was 5.7 billion dollars – up on the year before. Both sides signed the minutes.',
} as const

/** Bytes of a text in an encoding; a character that it lacks is the test's mistake. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'windows-1258') return encode1258(text)
  const bytes = iconv.encode(text, encoding === 'utf-16be' ? 'utf16-be' : encoding, { addBOM: false })
  if (iconv.decode(bytes, encoding).normalize('NFC') !== text.normalize('NFC'))
    throw new Error(`no ${encoding} for: ${text}`)
  return new Uint8Array(bytes)
}

/** windows-1258 writes a letter with its hat or horn in one byte and the tone in the next. */
function encode1258(text: string): Uint8Array {
  let spread = ''
  for (const letter of text.normalize('NFC')) {
    const apart = letter.normalize('NFD')
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? ''
    spread += tone === '' ? letter : apart.replace(tone, '').normalize('NFC') + tone
  }
  return new Uint8Array(iconv.encode(spread, 'windows-1258'))
}
