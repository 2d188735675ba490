import { expect, test } from 'vitest'
import { pageOf } from './support.ts'

const sentencesIn = (language: string, text: string): string[] => {
  const page = pageOf(text, { language })
  return page.sentences.map(({ span }) => page.text.slice(...span))
}

const cases: readonly (readonly [what: string, language: string, sentences: readonly string[]])[] = [
  ['a full stop before a capital', 'en', ['Trade grew.', 'Tourism fell.']],
  ['a decimal point is none', 'en', ['It rose to 5.2 billion.', 'Then it fell.']],
  ['titles and initials', 'en', ['Mr. Smith met Dr. Lee and J. K. Brown.', 'They talked.']],
  ['a state in initials', 'en', ['The U.S. and Japan met.', 'They agreed.']],
  ['a quotation that ends with its sentence', 'en', ['He said: "We agree."', 'Then he left.']],
  ['a semicolon ends none', 'en', ['Trade grew; tourism fell; both matter.', 'So they said.']],
  ['question, exclamation, several marks', 'en', ['What?!', 'Really...', 'Yes.']],
  ['a year before the stop', 'en', ['They met in 2021.', 'In 2022 they met again.']],
  ['titles of people', 'vi', ['Ông Tr. Minh và TS. Lan gặp nhau.', 'Hai bên đồng ý.']],
  ['a city behind its abbreviation', 'vi', ['TP. Hồ Chí Minh đón đoàn.', 'Đoàn rời đi.']],
  ['an ellipsis before a capital', 'vi', ['Hai bên bàn về thương mại, đầu tư…', 'Bộ trưởng cảm ơn.']],
  ['the number of a line', 'vi', ['1. Bản ghi nhớ về y tế.', 'Hai bên ký.']],
  ['points of thousands', 'vi', ['Con số là 1.234.567 người.', 'Năm sau tăng.']],
  ['a year behind which a sentence begins', 'ru', ['Это было в 2021 г.', 'Стороны договорились.']],
  ['a town behind its abbreviation', 'ru', ['Встреча прошла в г. Москва.', 'Она завершилась.']],
  ['initials of a name', 'ru', ['А. С. Петров приехал.', 'Он уехал.']],
  ['a sum of money that ends a sentence', 'ru', ['Рост составил 5 млрд долл.', 'Экспорт вырос.']],
  ['a sum of money that goes on', 'ru', ['Рост составил 5 млрд долл. США за год.', 'Экспорт вырос.']],
  ['a year', 'kk', ['Бұл 2024 ж.', 'Қазақстан өсті.']],
]

test.each(cases)('%s (%s)', (_, language, sentences) => {
  expect(sentencesIn(language, sentences.join(' '))).toEqual(sentences)
})

test('Chinese sentences need no space', () => {
  expect(sentencesIn('zh', '双方签署协议。“我们同意。”他说；会议继续。下一步！')).toEqual([
    '双方签署协议。',
    '“我们同意。”',
    '他说；会议继续。',
    '下一步！',
  ])
})

test('a missing space between two sentences', () => {
  expect(sentencesIn('vi', 'Hai bên nhất trí.Phía bạn ủng hộ.')).toEqual(['Hai bên nhất trí.', 'Phía bạn ủng hộ.'])
  expect(sentencesIn('en', 'See example.com for more.')).toEqual(['See example.com for more.'])
})

test('a line that is wrapped goes on, a title stands alone', () => {
  const wrapped = 'The two delegations discussed trade, transport and energy at\nlength and agreed to meet again.'
  expect(sentencesIn('en', wrapped)).toEqual([wrapped])
  expect(sentencesIn('en', 'A title without a stop\nThe body begins here.')).toEqual([
    'A title without a stop',
    'The body begins here.',
  ])
  expect(
    sentencesIn(
      'en',
      'The first paragraph of this story is longer than a line and ends without a stop\n\nand the second begins small.',
    ),
  ).toHaveLength(2)
})

test('every sentence lies in its text, in order, without overlap', () => {
  const page = pageOf('A b. C d? "E f!" G.\n\nH i; j. K', { language: 'en' })
  let last = 0
  for (const { span, firstToken, endToken, index } of page.sentences) {
    expect(span[0]).toBeGreaterThanOrEqual(last)
    expect(endToken).toBeGreaterThan(firstToken)
    expect(page.sentences[index]!.span).toBe(span)
    last = span[1]
  }
})
