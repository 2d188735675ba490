import { describe, expect, test } from 'vitest'
import { encode, sentences } from './make/encode.ts'
import { documentOf, problemOf } from './make/taken.ts'

/** Language → encodings in which a text without any declaration is recognised. */
const undeclared: Readonly<Record<keyof typeof sentences, readonly string[]>> = {
  vi: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn', 'viscii'],
  ru: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'],
  zh: ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'],
  'zh-Hant': ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'],
  en: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
}
const iconvNames: Readonly<Record<string, string>> = { ibm866: 'cp866', 'x-mac-cyrillic': 'macCyrillic' }
const encodeIn = (text: string, encoding: string): Uint8Array => encode(text, iconvNames[encoding] ?? encoding)

describe('a sentence without a declaration', () => {
  for (const [language, encodings] of Object.entries(undeclared)) {
    const sentence = sentences[language as keyof typeof sentences]
    for (const encoding of encodings) {
      test(`${language} in ${encoding}`, async () => {
        const document = await documentOf({ name: 'a.txt', bytes: encodeIn(sentence, encoding) })
        expect(document.text).toBe(sentence)
        expect(document.origin.encoding).toBe(encoding)
      })
    }
  }

  test.each([
    ['Hội nghị lần thứ ba', 'windows-1258'],
    ['Biên bản ghi nhớ', 'windows-1258'],
    ['Biên bản ghi nhớ', 'tcvn'],
    ['Biên bản ghi nhớ', 'viscii'],
    ['Протокол заседания', 'windows-1251'],
    ['Протокол заседания', 'koi8-r'],
    ['ПРОТОКОЛ ЗАСЕДАНИЯ', 'windows-1251'],
    ['ПРОТОКОЛ ЗАСЕДАНИЯ', 'koi8-r'],
    ['会议纪要', 'gb18030'],
    ['會議紀要', 'big5'],
  ])('short: %s in %s', async (text, encoding) => {
    expect((await documentOf({ name: 'a.txt', bytes: encodeIn(text, encoding) })).text).toBe(text)
  })
})

describe('a declaration', () => {
  const marks: Readonly<Record<string, readonly number[]>> = {
    'utf-8': [0xef, 0xbb, 0xbf],
    'utf-16le': [0xff, 0xfe],
    'utf-16be': [0xfe, 0xff],
  }
  for (const [encoding, mark] of Object.entries(marks)) {
    test(`byte order mark of ${encoding}`, async () => {
      const bytes = new Uint8Array([...mark, ...encode(sentences.zh, encoding)])
      const document = await documentOf({ name: 'a.txt', bytes, contentType: 'text/plain; charset=windows-1251' })
      expect(document.text).toBe(sentences.zh)
      expect(document.origin.encoding).toBe(encoding)
    })
  }

  test('of the server', async () => {
    const bytes = encode('Об итогах', 'cp866')
    expect((await documentOf({ name: 'a', bytes, contentType: 'text/plain; charset="CP866"' })).text).toBe('Об итогах')
  })

  test.each([
    ['ru', 'windows-1251', 'windows-1251'],
    ['ru', 'KOI8-R', 'koi8-r'],
    ['zh', 'gb2312', 'gb18030'],
    ['zh', 'gbk', 'gb18030'],
    ['zh-Hant', 'big5', 'big5'],
    ['vi', 'windows-1258', 'windows-1258'],
    ['vi', 'viscii', 'viscii'],
    ['en', 'iso-8859-1', 'windows-1252'],
  ] as const)('%s page with <meta charset=%s>', async (language, label, encoding) => {
    const bytes = encode(
      `<html><head><meta charset="${label}"><title>x</title></head><body><p>${sentences[language]}</p></body></html>`,
      encoding,
    )
    const document = await documentOf({ name: 'a.html', bytes })
    expect(document.text).toBe(sentences[language])
    expect(document.origin.encoding).toBe(encoding)
  })

  test('of XML', async () => {
    const xml = `<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>x</title><item><title>y</title><description>${sentences.ru}</description></item></channel></rss>`
    expect((await documentOf({ name: 'a.xml', bytes: encode(xml, 'windows-1251') })).text).toBe(sentences.ru)
  })

  test('that lies is not believed', async () => {
    const utf8 = `<html><head><meta charset="windows-1251"></head><body><p>${sentences.vi}</p></body></html>`
    expect((await documentOf({ name: 'a.html', bytes: utf8 })).text).toBe(sentences.vi)
    const koi = encode(
      `<html><head><meta charset="windows-1251"></head><body><p>${sentences.ru}</p></body></html>`,
      'koi8-r',
    )
    expect((await documentOf({ name: 'a.html', bytes: koi })).text).toBe(sentences.ru)
    const latin = encode(
      `<html><head><meta charset="utf-8"></head><body><p>${sentences.en}</p></body></html>`,
      'windows-1252',
    )
    expect((await documentOf({ name: 'a.html', bytes: latin })).text).toBe(sentences.en)
  })
})

describe('what stays and what goes', () => {
  test('decomposed letters are composed', async () => {
    const document = await documentOf({ name: 'a.txt', bytes: sentences.vi.normalize('NFD') })
    expect(document.text).toBe(sentences.vi.normalize('NFC'))
  })

  test('line ends become one', async () => {
    expect((await documentOf({ name: 'a.txt', bytes: 'one\r\ntwo\rthree\u2028four' })).text).toBe(
      'one\ntwo\nthree\nfour',
    )
  })

  test('zero-width characters and direction marks stay where they are', async () => {
    const text = 'Trade\u200b turnover \u200e5.7\u200f bn\u00ad \u202bx\u202c rose'
    expect((await documentOf({ name: 'a.txt', bytes: text })).text).toBe(text)
  })

  test('a replacement character that the source has is its own', async () => {
    expect((await documentOf({ name: 'a.txt', bytes: 'one \ufffd two' })).text).toBe('one \ufffd two')
  })

  test('a text cut in the middle of a letter is not guessed at', async () => {
    const whole = new TextEncoder().encode(sentences.ru)
    const problem = await problemOf({ name: 'cut.txt', bytes: whole.subarray(0, 31) })
    expect(problem.code).toBe('undecodable')
    expect(problem.details).toEqual({ offset: 30 })
  })
})
