import { expect, test } from 'vitest'
import { languageOf } from '../../src/engine/identify.ts'
import { pageOf } from './support.ts'

test.each([
  ['vi', 'Hai bên đã trao đổi về hợp tác thương mại và đầu tư.'],
  ['en', 'The two sides discussed trade and investment in the region.'],
  ['ru', 'Стороны обсудили торговлю и инвестиции.'],
  ['kk', 'Тараптар сауда мен инвестицияны талқылады, әрі келісімге қол қойды.'],
  ['zh', '双方讨论了贸易与投资。'],
  ['zh', '雙方討論了貿易與投資。'],
  ['en', 'Prime Minister Nguyễn Văn An met his counterpart to talk about trade, and the two of them signed a plan.'],
  [null, '12 345 — 67 %'],
  [null, ''],
  [null, '\ud800\u202e'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('decomposed letters are letters of the language too', () => {
  expect(languageOf('Hai bên đã trao đổi về hợp tác thương mại.'.normalize('NFD'))).toBe('vi')
})

test('a language that the document is said to be in is believed, one that nobody reads is not', () => {
  expect(pageOf('Trade grew.', { language: 'vi' }).languageCode).toBe('vi')
  expect(pageOf('Trade grew.', { language: 'xx' }).languageCode).toBe('en')
  expect(pageOf('12345').languageCode).toBeNull()
})

test('a document of several languages has each paragraph read in its own', () => {
  const lines = [
    'Hai bên đã trao đổi về hợp tác thương mại và đầu tư trong thời gian tới.',
    'The two sides also discussed transport and the exchange of students.',
    'Стороны обсудили сотрудничество в области энергетики и образования.',
    '双方还讨论了能源、教育、旅游与地方合作，并同意继续保持密切沟通，推动落实已经达成的各项共识。',
    'Тараптар білім және туризм саласындағы ынтымақтастықты да талқылады.',
  ]
  expect(pageOf(lines.join('\n\n')).blocks.map(({ language }) => language.code)).toEqual(['vi', 'en', 'ru', 'zh', 'kk'])
})

test('a short line stays in the language of its document', () => {
  expect(
    pageOf('Hai bên đã trao đổi về hợp tác thương mại và đầu tư.\n\nTrade\n\nHai bên nhất trí.').blocks.map(
      ({ language }) => language.code,
    ),
  ).toEqual(['vi', 'vi', 'vi'])
})
