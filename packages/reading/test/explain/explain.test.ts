import { expect, test } from 'vitest'
import { explain, read, type Readable } from '../../src/index.ts'

const documents: readonly Readable[] = [
  {
    id: 'en',
    publishedOn: '2025-02-10',
    text: 'Trade between Malaysia and Thailand reached 25 billion USD in 2024, up 5%. In December the two sides agreed to sign a memorandum on transport. Minister Anwar Suharto met his counterpart in Bangkok.\n\nRelated news\nAnother story altogether',
  },
  {
    id: 'vi',
    publishedOn: '2025-02-10',
    text: 'Kim ngạch thương mại giữa Ma-lai-xi-a và Thái Lan năm 2024 đạt 25 tỷ USD, tăng 5%. Tháng 12, hai bên nhất trí ký bản ghi nhớ về giao thông.',
  },
  {
    id: 'ru',
    publishedOn: '2025-02-10',
    text: 'Товарооборот Казахстана и Турции в 2024 году составил 5 млрд долларов. В декабре стороны договорились подписать меморандум о транспорте.',
  },
  {
    id: 'zh',
    publishedOn: '2025-02-10',
    text: '2024年新加坡与印度尼西亚贸易额达250亿美元，增长5%。12月，双方同意签署交通合作备忘录。',
  },
  {
    id: 'kk',
    publishedOn: '2025-02-10',
    text: '2024 жылы Қазақстан мен Түркия арасындағы тауар айналымы 5 млрд доллар болды. Желтоқсанда екі ел өкілдері кездесті.',
  },
]

test.each(documents.map((document) => [document.id, document] as const))(
  '%s: every finding, date and row is explained by words that stand where it says',
  (_, document) => {
    const reading = read(document)
    const { sentences, noise } = explain(document)
    expect(sentences.flatMap(({ findings }) => findings.map(({ rule }) => rule)).sort()).toEqual(
      reading.findings.map(({ rule }) => rule).sort(),
    )
    expect(reading.findings.length).toBeGreaterThan(0)
    for (const { span, text, marks, dates, findings } of sentences) {
      expect(document.text.slice(...span)).toBe(text)
      for (const { span: where, words, pattern, type, payload } of marks) {
        expect(document.text.slice(...where)).toBe(words)
        expect([type, payload, typeof pattern]).toEqual([type, payload, 'string'])
      }
      for (const { span: where, words, pattern } of dates) {
        expect(document.text.slice(...where)).toBe(words)
        expect(pattern).not.toBeNull()
      }
      for (const { fields, span: where, quote } of findings) {
        expect(document.text.slice(...where)).toBe(quote)
        for (const field of fields) if (field.span) expect(document.text.slice(...field.span)).toBe(field.words)
      }
    }
    for (const { span, words } of noise) expect(document.text.slice(...span)).toBe(words)
  },
)

test('a field stands on its own words, on others with the reason, or on nothing', () => {
  const { sentences } = explain(documents[0]!)
  const figure = sentences[0]!.findings.find(({ kind }) => kind === 'figure')!
  const field = (name: string) => figure.fields.find(({ field: own }) => own === name)
  expect(field('unit')).toMatchObject({ value: 'USD', standsOn: 'own', from: null })
  expect(field('changeBase')).toMatchObject({ value: null, standsOn: 'not-said' })
  const later = explain({
    id: 'two',
    text: 'Trade between Malaysia and Thailand reached 25 billion USD in 2024. Exports to Thailand amounted to 12 billion.',
  })
  const exports = later.sentences[1]!.findings[0]!
  expect(exports.fields.find(({ field: own }) => own === 'unit')).toMatchObject({
    value: 'USD',
    standsOn: 'elsewhere',
    from: 'the currency of the sum before',
    words: 'USD',
  })
})

test('a date says how its year was told', () => {
  const dates = explain(documents[0]!).sentences.flatMap((sentence) => sentence.dates)
  expect(dates).toMatchObject([
    { words: '2024', iso: '2024', implied: null },
    { words: 'December', iso: '2024-12', implied: { field: 'year', from: 'the date of publication', words: null } },
  ])
  expect(explain({ id: 'none', text: 'They met on 7 April in Bangkok.' }).sentences[0]!.dates).toMatchObject([
    { iso: null, implied: null },
  ])
})

test('a row is named as the file of the language has it', () => {
  const marks = explain({ id: 'ru', text: 'Товарооборот с Турцией вырос на 12 процентов.' }).sentences[0]!.marks
  expect(marks.find(({ words, type }) => words === 'вырос' && type === 'figure.growth')).toMatchObject({
    payload: 'up',
    pattern: expect.stringMatching(/^вырос/),
  })
})

test('noise is shown with its reason', () => {
  expect(explain(documents[0]!).noise).toMatchObject([
    { reason: 'related-heading', words: 'Related news' },
    { reason: 'teaser', words: 'Another story altogether' },
  ])
})

test('what a language is not read for is told', () => {
  expect(explain(documents[4]!).capabilities).toEqual({
    reads: ['figure'],
    leavesOut: ['meeting', 'person', 'instrument', 'undertaking'],
  })
})

test('an empty document is explained by nothing', () => {
  expect(explain({ id: 'empty', text: '' })).toMatchObject({ language: null, sentences: [], noise: [] })
})
