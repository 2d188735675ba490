import { describe, expect, test } from 'vitest'
import { read } from '../../src/index.ts'
import { nominativePaper } from '../../src/names/nominativePaper.ts'
import type { Instrument } from '../../src/findings.ts'

const instruments = (text: string, language: string): Instrument[] =>
  read({ id: 'a', text, language, publishedOn: '2024-05-20' }).findings.filter((one) => one.kind === 'instrument')

describe('what an instrument is called', () => {
  test.each([
    ['en', 'The memorandum of understanding on fisheries for 2021-2025 has expired.', 'memorandum of understanding on fisheries for 2021-2025', 'fisheries for 2021-2025'],
    ['en', 'Oman and India signed a contract for the port survey in 2023.', 'contract for the port survey', 'the port survey'],
    ['ru', 'Проект межправительственного соглашения о защите инвестиций находится на согласовании.', 'межправительственное соглашение о защите инвестиций', 'защите инвестиций'],
    ['ru', 'Стороны продолжат реализацию комплексного плана сотрудничества.', 'комплексный план сотрудничества', null],
    ['vi', 'Bản ghi nhớ về hợp tác thủy sản giai đoạn 2021-2025 đang được thực hiện.', 'Bản ghi nhớ về hợp tác thủy sản giai đoạn 2021-2025', 'hợp tác thủy sản giai đoạn 2021-2025'],
    ['vi', 'Hai bên đàm phán Hiệp định liên Chính phủ mới về lao động trước hết năm 2025.', 'Hiệp định liên Chính phủ mới về lao động', 'lao động'],
    ['zh', '双方同意尽快完成至2030年渔业合作规划的商谈。', '至2030年渔业合作规划', '至2030年渔业'],
    ['zh', '（三）2021—2025年渔业合作备忘录即将到期。', '2021—2025年渔业合作备忘录', null],
  ])('%s: %s', (language, text, name, subject) => {
    const [found] = instruments(text, language)
    expect(found?.name).toBe(name)
    if (subject !== null) expect(found?.subject).toBe(subject)
  }) // prettier-ignore
  test('a plain word is no name, nor are a place and a year a subject', () => {
    expect(instruments('Vietnam and Laos signed an agreement on May 5, 2023.', 'en')).toMatchObject([
      { name: null, subject: null },
    ])
    expect(instruments('They signed a document in Sochi on September 6.', 'en')).toMatchObject([{ subject: null }])
  })
})

describe('whose session’s minutes they are', () => {
  test.each([
    ['en', 'The two sides reviewed the minutes of the 14th session of the Intergovernmental Commission.', 14],
    ['ru', 'Стороны рассмотрели ход выполнения протокола двадцать второго заседания комиссии.', 22],
    ['vi', 'Hai bên kiểm điểm Biên bản Khóa họp lần thứ 9 Ủy ban liên Chính phủ.', 9],
    ['zh', '双方核查了政府间委员会第12次会议纪要的落实情况。', 12],
  ])('%s', (language, text, ordinal) => {
    expect(instruments(text, language)).toMatchObject([{ instrumentKind: 'minutes', ordinal }])
  })
  test('what is signed at a session is that session’s, and those of the one before are others', () => {
    const text =
      'The 15th session of the Intergovernmental Commission was held in Muscat on 18 May 2024. The sides reviewed the minutes of the 14th session. ' +
      'At the end they signed the minutes of the session.'
    expect(instruments(text, 'en').map(({ ordinal, status, signedOn }) => [ordinal, status, signedOn])).toEqual([
      [14, 'in-force', null],
      [15, 'signed', '2024-05-18'],
    ])
  })
})

test('Russian names of papers stand in the nominative, what follows the noun stays', () => {
  for (const [written, nominative] of [
    ['протокола 22-го заседания', 'протокол 22-го заседания'],
    ['межправительственного соглашения о визах', 'межправительственное соглашение о визах'],
    ['Совместной декларации о партнёрстве', 'Совместная декларация о партнёрстве'],
    ['дорожную карту по порту', 'дорожная карта по порту'],
    ['генеральным планом развития', 'генеральный план развития'],
    ['последнего меморандума', 'последний меморандум'],
    ['общей стратегии', 'общая стратегия'],
    ['переговоры о границе', 'переговоры о границе'],
  ])
    expect(nominativePaper(written!)).toBe(nominative)
})
