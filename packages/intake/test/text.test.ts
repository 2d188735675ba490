import { describe, expect, test } from 'vitest'
import { findDate, readDate } from '../src/text/dates.ts'
import { headOfText } from '../src/text/headOfText.ts'
import { paragraphSpans } from '../src/text/paragraphs.ts'

const prose = {
  vi: 'Hai bên đã trao đổi về tiến độ các dự án và nhất trí gia hạn biên bản ghi nhớ thêm hai năm, kể từ ngày ký.',
  ru: 'Стороны обменялись мнениями о ходе проектов и договорились продлить меморандум ещё на два года со дня подписания.',
  zh: '双方就各项目的进展交换了意见，一致同意将备忘录的有效期自签署之日起延长两年，并责成秘书处准备文本。',
  en: 'The sides spoke about the progress of the projects and agreed to extend the memorandum by two years from its signing.',
}

describe('dates that are written out', () => {
  test.each([
    ['Hà Nội, ngày 29 tháng 10 năm 2021', '2021-10-29'],
    ['29 tháng 10, 2021', '2021-10-29'],
    ['Thứ Sáu, 29/10/2021, 21:15 (GMT+7)', '2021-10-29'],
    ['tháng 6/2022', '2022-06'],
    ['14 сентября 2019 г.', '2019-09-14'],
    ['14.09.2019 10:30', '2019-09-14'],
    ['Сентябрь 2019', '2019-09'],
    ['2020年12月3日 18:20', '2020-12-03'],
    ['2020-12-03 18:20:05', '2020-12-03'],
    ['2018年5月', '2018-05'],
    ['October 29, 2021', '2021-10-29'],
    ['29th Oct. 2021', '2021-10-29'],
    ['10/29/2021', '2021-10-29'],
    ['05/05/2021', '2021-05-05'],
  ])('%s', (line, date) => {
    expect(findDate(line, null)?.date).toBe(date)
  })

  test('two ways to read it: only the language decides', () => {
    expect(findDate('05/06/2021', null)?.date).toBeNull()
    expect(findDate('05/06/2021', 'day-first')?.date).toBe('2021-06-05')
  })

  test.each([
    '31/02/2021',
    '29 February 2021',
    '2021年13月1日',
    'No. 12/2021-45',
    '5/6',
    '29 октября',
    '3 tháng 10',
    'in 2021',
  ])('no date: %s', (line) => {
    expect(findDate(line, 'day-first')?.date ?? null).toBeNull()
  })

  test.each([
    ['2021-10-29T23:30:00Z', '2021-10-29'],
    ['2021-10', '2021-10'],
    ['2021', '2021'],
    ['20211029', '2021-10-29'],
    ['Fri, 29 Oct 2021 08:00:00 +0700', '2021-10-29'],
    ['2021-10-29 08:00', '2021-10-29'],
    ['yesterday', null],
    ['1635480000', null],
  ])('a machine’s %s', (value, date) => {
    expect(readDate(value)).toBe(date)
  })
})

describe('the top of a plain text', () => {
  test.each([
    ['vi', 'Gia hạn biên bản ghi nhớ', 'Hà Nội, ngày 5 tháng 6 năm 2022', '2022-06-05'],
    ['ru', 'Меморандум продлён на два года', 'Москва, 5 июня 2022 года', '2022-06-05'],
    ['zh', '双方延长合作备忘录', '2022年6月5日', '2022-06-05'],
    ['en', 'Memorandum extended by two years', 'Hanoi, 5 June 2022', '2022-06-05'],
  ] as const)('%s: title, date line, prose', (language, title, line, publishedOn) => {
    expect(headOfText(`${title}\n\n${line}\n\n${prose[language]}\n`, language)).toEqual({ title, publishedOn })
  })

  test.each([
    ['prose at once', `${prose.vi}\n${prose.vi}`],
    ['a heading of two lines', `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${prose.vi}`],
    ['a greeting', `Уважаемые коллеги!\n\n${prose.ru}`],
    ['an address', `Dear Sir,\n\n${prose.en}`],
    ['nothing else', 'Memorandum extended'],
  ])('no title: %s', (_, text) => {
    expect(headOfText(text, null).title).toBeNull()
  })

  test.each([
    ['the date of the meeting', `Minutes\n\nDate of the meeting: 5 June 2022\n\n${prose.en}`],
    ['two days', `Notes\n\n5 June 2022\n\n6 June 2022\n\n${prose.en}`],
    ['a day in a sentence', `Notes\n\nThey met on 5 June 2022 and agreed.\n\n${prose.en}`],
    ['no year', `Notes\n\nHanoi, 5 June\n\n${prose.en}`],
    ['either order', `Notes\n\n05/06/2022\n\n${prose.en}`],
  ])('no date of publication: %s', (_, text) => {
    expect(headOfText(text, 'en').publishedOn).toBeNull()
  })
})

describe('paragraphs', () => {
  const texts = (text: string): string[] => paragraphSpans(text).map(([start, end]) => text.slice(start, end))

  test('are parted by blank lines and by lines', () => {
    expect(texts('\n one \n\n\ttwo\nthree \n \n')).toEqual(['one', 'two', 'three'])
  })

  test('wrapped lines are one paragraph', () => {
    const wrapped = 'The sides spoke about the progress of\nthe projects and agreed to extend the\nmemorandum.'
    expect(texts(`Title\n\n${wrapped}\n\nEnd`)).toEqual(['Title', wrapped, 'End'])
  })
})
