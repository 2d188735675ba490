import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import type { Instrument } from '../../src/findings.ts'
import { readInstruments } from '../../src/kinds/instruments/readInstruments.ts'

const PUBLISHED = '2024-05-20'
const read = (text: string, language: 'vi' | 'ru' | 'zh' | 'en'): readonly Instrument[] =>
  readInstruments(prepare({ id: 'a', text, language, publishedOn: PUBLISHED }, {}), [])

/** `kind status`, then what else the sentence says. */
const brief = ({ instrumentKind, status, signedOn, termMonths }: Instrument): string =>
  [instrumentKind, status, signedOn, termMonths].filter((part) => part !== null).join(' ')

describe('one sentence, its instruments', () => {
  test.each([
    ['en', 'India and Japan signed 14 memoranda and agreements.', ['other signed']],
    ['ru', 'Индия и Россия подписали 12 меморандумов и соглашений.', ['other signed']],
    ['vi', 'Việt Nam và Lào đã ký 9 bản ghi nhớ và thỏa thuận hợp tác.', ['other signed']],
    ['zh', '中国和新加坡签署了25项谅解备忘录和协议。', ['other signed']],
    ['ru', 'Порядок поставок Казахстан и Узбекистан пропишут в отдельном документе.', ['other planned']],
    ['ru', 'Стороны готовы исполнить Программу, подписанную 15 марта 2023 года.', ['plan in-force 2023-03-15']],
    [
      'en',
      'Both delegations signed an agreement on legal assistance, a memorandum of understanding between their ministries and a roadmap for trade.',
      ['agreement signed', 'memorandum signed', 'plan signed'],
    ],
    ['en', 'Oman and India are negotiating a comprehensive partnership agreement.', ['agreement planned']],
    ['en', 'The committee rests on a 1992 agreement.', ['agreement in-force 1992']],
    ['en', 'The MoU is valid for five years.', ['memorandum in-force 60']],
    [
      'en',
      'They signed two memoranda, one on digital trade, the other on tourism.',
      ['memorandum signed', 'memorandum signed'],
    ],
    ['en', 'The co-chairs signed the protocol of the session.', ['minutes signed']],
    ['en', 'The two sides signed a protocol on the export of potatoes.', ['agreement signed']],
    ['en', 'The minister called for the prompt signing of the readmission agreement.', ['agreement planned']],
    ['en', 'The seven documents were signed in the capital on 12 May 2024.', ['other signed 2024-05-12']],
    [
      'ru',
      'Стороны подписали межправительственное соглашение о признании виз, меморандум о взаимопонимании и план мероприятий на три года.',
      ['agreement signed', 'memorandum signed', 'plan signed 36'],
    ],
    [
      'ru',
      'Подписано три меморандума: о сотрудничестве в туризме, о взаимодействии таможен и об обмене студентами.',
      ['memorandum signed', 'memorandum signed', 'memorandum signed'],
    ],
    ['ru', 'Комиссия рассмотрела ход выполнения протокола предыдущего заседания.', ['minutes in-force']],
    ['ru', 'Завершаются переговоры по соглашению о преференциальной торговле.', ['agreement planned']],
    ['ru', 'Договор о дружбе, подписанный в 1994 году, остается основой отношений.', ['agreement in-force 1994']],
    [
      'ru',
      'Министры приняли совместное заявление и подписали 16 двусторонних документов.',
      ['declaration signed', 'other signed'],
    ],
    ['zh', '两国元首发表联合声明,并见证签署12份合作文件。', ['declaration signed', 'other signed']],
    ['zh', '双方同意尽快启动自贸协定谈判,早日签署投资保护协定。', ['agreement planned', 'agreement planned']],
    ['zh', '根据2015年签署的合作备忘录,双方每年开一次会。', ['memorandum in-force 2015']],
    [
      'zh',
      '双方签署关于数字经济、关于绿色发展和关于航空的三份谅解备忘录。',
      ['memorandum signed', 'memorandum signed', 'memorandum signed'],
    ],
    ['zh', '该公司与越方签订了供应合同,有效期三年。', ['contract signed 36']],
    [
      'vi',
      'Hai bên đã ký Hiệp định về dẫn độ, Bản ghi nhớ hợp tác giữa hai Bộ và Kế hoạch hành động ba năm.',
      ['agreement signed', 'memorandum signed', 'plan signed'],
    ],
    ['vi', 'Hai bên nhất trí sớm hoàn tất đàm phán và ký kết Hiệp định Thương mại tự do.', ['agreement planned']],
    ['vi', 'Bản ghi nhớ này có hiệu lực trong 3 năm kể từ ngày ký.', ['memorandum in-force 36']],
    [
      'vi',
      'Biên bản khóa họp lần thứ 9 đã được hai Bộ trưởng ký tại Hà Nội ngày 12/4/2024.',
      ['minutes signed 2024-04-12'],
    ],
    ['vi', 'Hai nhà lãnh đạo chứng kiến lễ ký 8 văn kiện hợp tác.', ['other signed']],
    [
      'vi',
      'Hai bên đã ký 3 văn kiện, bao gồm:\n1. Bản ghi nhớ giữa Bộ Y tế hai nước.\n2. Bản ghi nhớ về hợp tác công nghiệp.\n3. Giấy chứng nhận bàn giao kết quả dự án lập quy hoạch đường sắt.',
      ['memorandum signed', 'memorandum signed', 'other signed'],
    ],
    [
      'vi',
      'Hai bên đã thông qua hai văn kiện là Chiến lược tăng cường hợp tác kinh tế và Tuyên bố chung về khí hậu.',
      ['plan signed', 'declaration signed'],
    ],
    ['vi', 'Việc quản lý lao động theo thỏa thuận đã ký ngày 10/2/2017.', ['agreement in-force 2017-02-10']],
  ] as const)('%s: %s', (language, text, wanted) => {
    expect(read(text, language).map(brief)).toEqual(wanted)
  })
})

describe('one instrument, however often it is named', () => {
  test.each([
    [
      'en',
      'The ministers signed a memorandum on tourism. The memorandum runs for two years. This document has seven articles.',
      'memorandum',
    ],
    [
      'ru',
      'Стороны подписали меморандум о туризме. Данный документ рассчитан на два года. Меморандум охватывает семь областей.',
      'memorandum',
    ],
    ['zh', '双方签署旅游合作备忘录。该备忘录有效期两年。这份文件共有七条。', 'memorandum'],
    [
      'vi',
      'Hai bên ký Bản ghi nhớ về du lịch. Theo Bản ghi nhớ này, hai bên sẽ trao đổi chuyên gia. Bản ghi nhớ có thời hạn 2 năm.',
      'memorandum',
    ],
  ] as const)('%s: %s', (language, text, kind) => {
    const found = read(text, language)
    expect(found.map(({ instrumentKind, status }) => [instrumentKind, status])).toEqual([[kind, 'signed']])
  })
})

describe('no instruments', () => {
  test.each([
    ['en', 'We reached agreement on most points and the talks will go on.'],
    ['en', 'The Collective Security Treaty Organization held a meeting that lasted 40 minutes.'],
    ['en', 'The United Nations Convention on the Law of the Sea is the reference.'],
    ['ru', 'Стороны договорились активизировать контакты в рамках достигнутых договоренностей.'],
    ['ru', 'Программа визита насыщенная, в плане производства сдвигов нет.'],
    ['zh', '中方支持对方的发展规划,据外交部发言人说,已注意到有关声明。'],
    ['vi', 'Công ước Liên hợp quốc về Luật Biển năm 1982 là cơ sở.'],
    ['vi', 'Hai bên nhất trí thực hiện tốt các thỏa thuận đã ký kết giữa hai nước theo kế hoạch.'],
  ] as const)('%s: %s', (language, text) => {
    expect(read(text, language)).toEqual([])
  })
})

test('a bloc stands beside the country that deals with it', () => {
  const [found] = read('Việt Nam tận dụng Hiệp định thương mại tự do với Liên minh Kinh tế Á - Âu.', 'vi')
  expect(found?.parties).toEqual(['EAEU', 'VN'])
})

test('every quote stands in the text', () => {
  const text =
    'They signed the final protocol and two memoranda, one on trade, the other on tourism; a treaty is being drafted.'
  for (const { quote, span } of read(text, 'en')) expect(text.slice(...span)).toBe(quote)
})

describe('the day of signing is no subject', () => {
  test.each([
    ['Vietnam and Laos signed an agreement on customs cooperation on May 5, 2023.', 'customs cooperation'],
    ['Vietnam and Laos signed an agreement on Monday on trade in farm goods.', 'trade in farm goods'],
    ['Vietnam and Laos signed a memorandum on May 5, 2023.', null],
    ['India and Oman signed a protocol on 2024-2026 cultural exchanges.', '2024-2026 cultural exchanges'],
  ])('%s', (text, subject) => {
    expect(read(text, 'en')).toMatchObject([{ subject }])
  })
})
