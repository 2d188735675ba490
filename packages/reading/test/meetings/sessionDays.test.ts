import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

const PUBLISHED = '2024-05-15'

/** The session that a text tells of: its number, its day, and whether it has been held. */
function sessionOf(text: string): string {
  const sessions = read({ id: 'test', text, publishedOn: PUBLISHED }).findings.filter(
    (finding): finding is Meeting => finding.kind === 'meeting' && finding.meetingKind === 'session',
  )
  return sessions.map(({ ordinal, date, status }) => `${ordinal} ${status} ${date ?? 'undated'}`).join(', ')
}

const cases: Readonly<Record<string, readonly (readonly [text: string, session: string])[]>> = {
  'a year that a goal is set for is not the year of the session that sets it': [
    ['The 20th session of the Lao-Cuban Intergovernmental Commission set the goal of raising trade to 2 billion USD by 2020.', '20 held undated'],
    ['The 7th session of the Lao-Cuban Intergovernmental Commission aims to bring trade to 500 million USD in 2030.', '7 held undated'],
    ['20-е заседание лаосско-кубинской межправительственной комиссии поставило цель довести товарооборот до 2 млрд долларов к 2020 году.', '20 held undated'],
    ['Khóa họp lần thứ 20 Ủy ban liên Chính phủ Lào - Cuba thống nhất phấn đấu đưa kim ngạch thương mại hai chiều lên 2 tỷ USD vào năm 2020.', '20 held undated'],
    ['老挝和古巴政府间委员会第二十次会议提出到2020年将双边贸易额提高到20亿美元。', '20 held undated'],
    ['老挝古巴政府间委员会第七次会议确定2030年双边贸易额达到5亿美元的目标。', '7 held undated'],
  ],
  'a goal beside it takes nothing from a session that has its year': [
    ['The 20th session of the Lao-Cuban Intergovernmental Commission was held in Havana in 2019 and set the goal of raising trade to 2 billion USD by 2025.', '20 held 2019'],
    ['In 2019 the 20th session of the Lao-Cuban Intergovernmental Commission agreed to raise trade to 2 billion USD by 2025.', '20 held 2019'],
    ['20-е заседание лаосско-кубинской межправительственной комиссии состоялось в 2019 году; стороны намерены довести товарооборот до 2 млрд долларов к 2025 году.', '20 held 2019'],
    ['Khóa họp lần thứ 20 Ủy ban liên Chính phủ Lào - Cuba diễn ra năm 2019 tại La Habana, đặt mục tiêu đưa kim ngạch lên 2 tỷ USD vào năm 2025.', '20 held 2019'],
    ['2019年举行的老挝古巴政府间委员会第二十次会议提出到2025年将双边贸易额提高到20亿美元。', '20 held 2019'],
    ['老挝古巴政府间委员会第二十次会议将于2025年举行,双方力争使贸易额达到20亿美元。', '20 planned 2025'],
  ],
  'a session that is being prepared is planned, and the day is that of whoever prepares it': [
    ['Laos and Cuba agreed to prepare well the 25th session of the Intergovernmental Commission.', '25 planned undated'],
    ['On 12 May 2024 the ministers of Laos and Cuba agreed to prepare for the 25th session of the Lao-Cuban Intergovernmental Commission.', '25 planned undated'],
    ['12 мая 2024 года министры Лаоса и Кубы условились хорошо готовиться к 25-му заседанию лаосско-кубинской межправительственной комиссии.', '25 planned undated'],
    ['Стороны 12 мая обсудили подготовку к 25-му заседанию лаосско-кубинской межправительственной комиссии.', '25 planned undated'],
    ['Ngày 12/5/2024, Bộ trưởng Lào và Bộ trưởng Cuba nhất trí chuẩn bị tốt cho Khóa họp lần thứ 25 Ủy ban liên Chính phủ Lào - Cuba.', '25 planned undated'],
    ['5月12日,老挝和古巴部长商定为老古政府间委员会第25次会议做准备。', '25 planned undated'],
    ['双方5月12日就筹备老挝古巴政府间委员会第二十五次会议交换意见。', '25 planned undated'],
  ],
  'a day said for it is its own': [
    ['On 12 May 2024 the ministers of Laos and Cuba agreed to prepare for the 25th session of the Lao-Cuban Intergovernmental Commission in Havana in October 2024.', '25 planned 2024-10'],
    ['The ministers reviewed preparations for the 25th session of the Lao-Cuban Intergovernmental Commission, which was held in Havana on 3 May 2024.', '25 held 2024-05-03'],
    ['Ngày 12/5, hai bên nhất trí chuẩn bị cho Khóa họp 25 Ủy ban liên Chính phủ Lào - Cuba vào tháng 10/2024 tại La Habana.', '25 planned 2024-10'],
    ['Ngày 3/5, Khóa họp 25 Ủy ban liên Chính phủ Lào - Cuba diễn ra tại La Habana. Trước đó hai bên đã chuẩn bị tốt cho Khóa họp 25.', '25 held 2024-05-03'],
    ['老挝古巴2024年10月举行的政府间委员会第25次会议筹备工作已经开始。', '25 planned 2024-10'],
  ],
  'the day of a letter on an agenda is not that of the session': [
    ['By a letter of 12 March 2024 Laos sent Cuba the agenda of the 26th session of the Lao-Cuban Intergovernmental Commission.', '26 planned undated'],
    ['Письмом от 12 марта 2024 года Лаос направил Кубе проект повестки дня 26-го заседания лаосско-кубинской межправительственной комиссии.', '26 planned undated'],
    ['Công thư ngày 12/3/2024 của Bộ Ngoại giao Lào gửi phía Cuba về chương trình nghị sự Khóa họp lần thứ 26 Ủy ban liên Chính phủ Lào - Cuba.', '26 planned undated'],
    ['老挝外交部2024年3月12日致函古巴,通报老古政府间委员会第26次会议议程。', '26 planned undated'],
    ['On 12 March 2024 the 26th session of the Lao-Cuban Intergovernmental Commission was held; its agenda had ten items.', '26 held 2024-03-12'],
    ['2024年3月12日举行的老古政府间委员会第26次会议通过了议程。', '26 held 2024-03-12'],
  ],
} // prettier-ignore

for (const [rule, texts] of Object.entries(cases))
  describe(rule, () => {
    it.each(texts)('%s', (text, session) => {
      expect(sessionOf(text)).toBe(session)
    })
  })
