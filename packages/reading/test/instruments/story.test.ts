import { expect, test } from 'vitest'
import type { Instrument } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

const instrumentsOf = (language: string, text: string, publishedOn: string | null = '2024-06-20'): Instrument[] =>
  read({ id: 'test', language, text, title: null, publishedOn }).findings.filter(
    (one): one is Instrument => one.kind === 'instrument',
  )
const told = (language: string, text: string, publishedOn?: string | null): string[] =>
  instrumentsOf(language, text, publishedOn).map(
    ({ instrumentKind, status, signedOn }) => `${instrumentKind} ${status} ${signedOn ?? '-'}`,
  )

test.each([
  [
    'en',
    'On 18 June in Ha Noi the ministers of Viet Nam and Peru signed 11 documents.\n\nTrade grew by a tenth.\n\nAmong the 11 documents are a memorandum on fisheries and an agreement on legal aid.',
  ],
  [
    'vi',
    'Ngày 18/6 tại Hà Nội, các bộ trưởng Việt Nam và Peru ký 11 văn kiện.\n\nThương mại tăng một phần mười.\n\nTrong 11 văn kiện có bản ghi nhớ về thủy sản và hiệp định về tương trợ tư pháp.',
  ],
])('papers named later are of the group that was signed (%s)', (language, text) => {
  expect(told(language, text)).toContain('memorandum signed 2024-06-18')
})

test.each([
  ['zh', '越南与秘鲁部长会谈于2024年6月18日在河内举行\n\n甲、已签文件\n1.渔业合作谅解备忘录。\n2.航空运输协定。'],
  ['en', 'Talks in Ha Noi, 18 June 2024\n\nDocuments signed\n1. Memorandum on fisheries.\n2. Air services agreement.'],
])('a heading says of all its lines that they were signed (%s)', (language, text) => {
  const statuses = instrumentsOf(language, text)
    .filter(({ instrumentKind }) => instrumentKind !== 'other')
    .map(({ status }) => status)
  expect(statuses).toEqual(['signed', 'signed'])
})

test.each([
  ['en', '3 July 2007. The foreign minister of Viet Nam is in Lima. An agreement on fisheries with Peru is signed.'],
  ['ru', '3 июля 2007 года. Министр иностранных дел Вьетнама в Лиме. Подписано соглашение с Перу о рыболовстве.'],
])('the day that opens a paragraph of a chronicle is that of its signing (%s)', (language, text) => {
  expect(told(language, text, null)).toEqual(['agreement signed 2007-07-03'])
})

test.each([
  [
    'en',
    'On 3 March 2021 the ministers of Viet Nam and Peru sat down in Lima. An agreement on fisheries was signed.',
    'agreement in-force 2021-03-03',
  ],
  [
    'vi',
    'Ngày 3/3/2021, bộ trưởng Việt Nam và Peru gặp nhau tại Lima. Hai bên đã ký hiệp định về thủy sản.',
    'agreement in-force 2021-03-03',
  ],
])('a signing told behind a day long past is over (%s)', (language, text, expected) => {
  expect(told(language, text)).toEqual([expected])
})

test.each([
  ['en', 'The joint statement of Viet Nam and Peru says that work on a new port goes on.', 'declaration signed'],
  ['vi', 'Tuyên bố chung Việt Nam - Peru viết rằng hai bên đàm phán về cảng mới.', 'declaration signed'],
  [
    'ru',
    'В совместном заявлении Вьетнама и Перу говорится, что переговоры о порте продолжаются.',
    'declaration signed',
  ],
  ['zh', '越南和秘鲁的联合声明写明,双方将继续商谈港口问题。', 'declaration signed'],
])('what a joint statement says is not said of it (%s)', (language, text, expected) => {
  expect(instrumentsOf(language, text).map((one) => `${one.instrumentKind} ${one.status}`)[0]).toBe(expected)
})

test.each([
  ['en', 'An agreement on fisheries between Viet Nam and Peru is to be signed in the autumn.', 'agreement planned'],
  ['vi', 'Chương trình hành động Việt Nam - Peru giai đoạn 2026-2030 phải được thông qua sớm.', 'plan planned'],
  ['ru', 'К лету эксперты Вьетнама и Перу напишут совместный план действий на 2026–2028 годы.', 'plan planned'],
])('what must still be done is planned (%s)', (language, text, expected) => {
  expect(instrumentsOf(language, text).map((one) => `${one.instrumentKind} ${one.status}`)).toContain(expected)
})

test.each([
  ['en', 'The agreement on visas between Viet Nam and Peru, signed on 10 April, has entered into force.'],
  ['ru', 'Соглашение Вьетнама и Перу о визах, подписанное 10 апреля, вступило сегодня в силу.'],
])('signed, and in force by now (%s)', (language, text) => {
  expect(told(language, text)).toEqual(['agreement in-force 2024-04-10'])
})

test('of papers named one after the other each has its own parties', () => {
  expect(
    told(
      'en',
      'The two presidents watched the signing of an extradition treaty, an agreement on defence and a contract between the companies Albatross Oil Company and Condor Gas Company.',
    ).map((one) => one.split(' ')[0]),
  ).toEqual(['agreement', 'agreement', 'contract'])
})

test.each([
  [
    'en',
    'Viet Nam and Peru changed their loan. By the protocol on debts, of 16 December 2022, the sums may be paid later.',
    ['agreement in-force 2022-12-16'],
  ],
  [
    'en',
    'The parties reviewed the roadmap for trade, economic and technical ties, signed on 5 October 2017.',
    ['plan in-force 2017-10-05'],
  ],
  ['en', 'Viet Nam has an agreement with Peru on fisheries.', ['agreement in-force -']],
  ['ru', 'Соответствующее совместное заявление приняли президенты Вьетнама и Перу.', ['declaration signed -']],
  ['ru', 'Итогом должно стать соглашение Вьетнама и Перу о рыболовстве.', ['agreement planned -']],
])('when and whether it was signed (%s): %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected)
})

test.each([
  [
    'en',
    'The ministers of Viet Nam and Peru put pen to paper in Lima.\n\nAmong the papers were a memorandum on fisheries and an agreement on legal aid.',
  ],
  [
    'ru',
    'Министры Вьетнама и Перу поставили подписи в Лиме.\n\nСреди документов меморандум о рыболовстве и соглашение о правовой помощи.',
  ],
])('the papers among which some are named were signed (%s)', (language, text) => {
  expect(instrumentsOf(language, text).map((one) => `${one.instrumentKind} ${one.status}`)).toEqual([
    'memorandum signed',
    'agreement signed',
  ])
})
