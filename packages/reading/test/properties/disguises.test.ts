import { describe, expect, test } from 'vitest'
import { type Finding, read } from '../../src/index.ts'

const plain: readonly (readonly [language: string, text: string])[] = [
  ['vi', 'Năm 2024, kim ngạch thương mại giữa Ma-lai-xi-a và Thái Lan đạt 25,1 tỷ USD, tăng 4,2%.'],
  ['ru', 'В 2024 году товарооборот между Казахстаном и Турцией составил 5,2 млрд долларов и вырос на 4,2%.'],
  ['zh', '2024年，新加坡与印度尼西亚贸易额达251亿美元，增长4.2%。'],
  ['en', 'In 2024, trade between Malaysia and Thailand reached 25.1 billion USD, up 4.2%.'],
  ['kk', '2024 жылы Қазақстан мен Түркия арасындағы тауар айналымы 5,2 млрд доллар болып, 4,2 пайызға өсті.'],
]

/** What a figure says, without where it stands. */
const said = (findings: readonly Finding[]): unknown[] =>
  findings.map(
    (finding) =>
      finding.kind === 'figure' && [
        finding.indicator,
        finding.value,
        finding.unit,
        finding.period,
        finding.change,
        finding.from,
        finding.to,
      ],
  )
const figuresIn = (text: string, language: string): unknown[] =>
  said(read({ id: 'x', text, language }).findings.filter(({ kind }) => kind === 'figure'))

/** Between every two letters, but neither inside nor beside a number. */
const insideWords = (text: string, mark: string): string => text.replace(/(?<=\p{L})(?=\p{L})/gu, mark)

describe.each(plain)('%s', (language, text) => {
  const expected = figuresIn(text, language)

  test('has a figure at all', () => {
    expect(expected).toHaveLength(1)
    expect(expected[0]).not.toContain(null)
  })

  test.each([
    ['zero-width spaces inside words', insideWords(text, '\u200b')],
    ['zero-width joiners inside words', insideWords(text, '\u200d')],
    ['soft hyphens inside words', insideWords(text, '\u00ad')],
    ['a byte-order mark in front', `\ufeff${text}`],
    ['bidi controls around it', `\u202a${text}\u202c`],
    ['isolates around every word', text.replace(/\p{L}+/gu, '\u2066$&\u2069')],
    ['decomposed letters', text.normalize('NFD')],
    ['no-break spaces', text.replaceAll(' ', '\u00a0')],
    ['ideographic spaces', text.replaceAll(' ', '\u3000')],
    ['two spaces', text.replaceAll(' ', '  ')],
    ['zero-width spaces behind numbers', text.replace(/\d(?!\d|[.,]\d)/gu, '$&\u200b')],
  ])('%s change nothing that is said', (_, disguised) => {
    expect(figuresIn(disguised, language)).toEqual(expected)
  })

  test('full-width digits are digits', () => {
    const wide = text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    expect(figuresIn(wide, language)).toEqual(expected)
  })

  test('a quote with invisible characters still is its span', () => {
    const disguised = insideWords(text, '\u200b')
    for (const { quote, span } of read({ id: 'x', text: disguised, language }).findings)
      expect(disguised.normalize('NFC').slice(...span)).toBe(quote)
  })
})

test('paragraphs of five languages in one document are each read in their own', () => {
  // Each with years of its own, since one fact said twice is one figure.
  const own = plain.map(([language, text], i) => [language, text.replaceAll('2024', String(2019 + i))] as const)
  const together = own.map(([, text]) => text).join('\n\n')
  const apart = own.flatMap(([language, text]) => figuresIn(text, language))
  expect(said(read({ id: 'all', text: together }).findings.filter(({ kind }) => kind === 'figure'))).toEqual(apart)
})

test('letters of another script inside a word are another word', () => {
  // A Latin "o" in a Russian word: what looks alike is not the same, and nothing is guessed.
  expect(figuresIn('В 2024 году тoварooбoрoт между Казахстаном и Турцией составил 5,2 млрд долларов.', 'ru')).toEqual(
    [],
  )
})

test('a long text without any meaning is read to its end', () => {
  for (const piece of [
    '1',
    '12 ',
    '1.234.',
    '(',
    '[{(',
    '"',
    '. ',
    '\u200b',
    '\u202e',
    '\ud800',
    '\udc00',
    '中',
    'a',
    'A. ',
    '%',
    '5% ',
    'May ',
    'и ',
    '\n',
    '-',
    'XX ',
  ]) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    const { findings } = read({ id: 'long', text })
    for (const { quote, span } of findings) expect(text.normalize('NFC').slice(...span)).toBe(quote)
  }
})

test('a million brackets', () => {
  expect(read({ id: 'brackets', text: '('.repeat(500_000) + ')'.repeat(500_000) }).findings).toEqual([])
})
