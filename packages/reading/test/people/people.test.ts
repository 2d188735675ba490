import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import type { Knowledge, Person } from '../../src/findings.ts'
import { readPeople } from '../../src/kinds/people/readPeople.ts'

// Names of private persons below are samples; public figures are named as the press names them.
const read = (text: string, language: 'vi' | 'ru' | 'zh' | 'en', knowledge: Knowledge = {}): readonly Person[] =>
  readPeople(prepare({ id: 'a', text, language }, knowledge))

describe('one sentence, its people and their sides', () => {
  test.each([
    ['en', 'Putin arrived in Astana, where Tokayev met him.', ['Putin RU', 'Tokayev KZ']],
    [
      'en',
      'Uzbek Minister Shavkat Samplov and his Kazakh counterpart Serik Testbayev held talks.',
      ['Shavkat Samplov UZ', 'Serik Testbayev KZ'],
    ],
    [
      'en',
      "Turkish Trade Minister Omer Sample and Pakistan's Commerce Minister Jam Test Khan chaired the session.",
      ['Omer Sample TR', 'Jam Test Khan PK'],
    ],
    [
      'en',
      'The session was led by the Deputy Chairman of the Cabinet of Ministers of Turkmenistan Batyr Samplov.',
      ['Batyr Samplov TM'],
    ],
    ['en', 'The MoU was signed by Kenyan Minister for Privatization Abdul Samplo Khan.', ['Abdul Samplo Khan KE']],
    ['en', 'Ambassador of Kenya to India, Musa Samplo on Thursday called on the minister.', ['Musa Samplo KE']],
    [
      'en',
      'German Minister Anna von der Sample met Josep Testo, the EU High Representative.',
      ['Anna von der Sample DE', 'Josep Testo EU'],
    ],
    [
      'en',
      'Chinese State Councilor Wang Sampling met the British Secretary of State for Trade, John Sample in Paris.',
      ['Wang Sampling CN', 'John Sample GB'],
    ],
    [
      'en',
      'Dr. Musa Samplo, Prime Cabinet Secretary of Kenya, met Commission President Anna Sample.',
      ['Musa Samplo KE', 'Anna Sample EU'],
    ],
    ['en', 'NAIROBI — Minister of Water Musa Samplo of Uganda spoke.', ['Musa Samplo UG']],
    ['en', 'The trade minister of Kazakhstan, Serik Testbayev, flew to Ankara.', ['Serik Testbayev KZ']],
    ['en', 'Indian Ambassador to Kenya Ravi Samplekar met the minister.', ['Ravi Samplekar IN']],
    ['en', 'Minister of Labor and Social Protection S.Samplezorig of Mongolia spoke.', ['S.Samplezorig MN']],
    ['en', 'UAE Crown Prince Ahmed bin Zayed al-Sample chaired the council.', ['Ahmed bin Zayed al-Sample AE']],
    [
      'en',
      'The Kenyan delegation included Musa Samplo, Deputy Minister of Water, Ali Testo, Vice Minister of Space Industry, and others; Tanzania sent nobody.',
      ['Musa Samplo KE', 'Ali Testo KE'],
    ],
    ['en', 'The talks were chaired by Ahmed bin Ali Al Sample, UAE Minister of State.', ['Ahmed bin Ali Al Sample AE']],
    [
      'en',
      "At the talks, Kenya's Musa Samplo and Tanzania's Thabit Testo signed the minutes.",
      ['Musa Samplo KE', 'Thabit Testo TZ'],
    ],
    [
      'ru',
      'Президент Узбекистана Шавкат Мирзиёев принял министра Казахстана Серика Примерова.',
      ['Шавкат Мирзиёев UZ', 'Серик Примеров KZ'],
    ],
    ['ru', 'Лаврова встретил Буй Тхань Шон, министр иностранных дел Вьетнама.', ['Лавров RU', 'Буй Тхань Шон VN']],
    [
      'ru',
      'Вице-премьер А.Л. Оверчук встретился с министром Узбекистана Дж.А. Примеровым.',
      ['А.Л. Оверчук RU', 'Дж.А. Примеров UZ'],
    ],
    [
      'ru',
      'Министр промышленности и торговли Белоруссии Пётр Примеров принял посла Казахстана в Минске Серика Тестова.',
      ['Пётр Примеров BY', 'Серик Тестов KZ'],
    ],
    [
      'ru',
      'Казахстанский посол в Москве Серик Тестов встретился с главой Гродненского облисполкома.',
      ['Серик Тестов KZ'],
    ],
    [
      'ru',
      'Российский губернатор беседовал с руководителем провинции во Вьетнаме Нгуеном Ван Мау.',
      ['Нгуен Ван Мау VN'],
    ],
    [
      'ru',
      'Иван Снимков / ТАСС\nПрезидент России Владимир Путин принял генсека ЦК КПВ То Лама, передаёт РИА Новости.',
      ['Владимир Путин RU', 'То Лам VN'],
    ],
    [
      'ru',
      'Президенты Узбекистана и Турции Шавкат Образцов и Омер Пример встретились с директором фонда «Проба-Инвест».',
      ['Шавкат Образцов UZ', 'Омер Пример TR'],
    ],
    [
      'ru',
      'Визит президента Белоруссии Александра Лукашенко в Пакистан намечен; его обсудил секретариат Совета Безопасности.',
      ['Александр Лукашенко BY'],
    ],
    ['ru', 'Отметим, что президент Казахстана посетил Китай с официальным визитом.', []],
    [
      'ru',
      'На встрече с премьером Вьетнама Нгуен Ван Фуком Матвиенко и министр строительства и ЖКХ РФ Марк Образцов обсудили планы.',
      ['Нгуен Ван Фук VN', 'Матвиенко RU', 'Марк Образцов RU'],
    ],
    [
      'ru',
      'Беседовала Мария Примерова. Председателя комиссии Д.О. Образцова принял глава комитета Госдумы России Пётр Тестов.',
      ['Д.О. Образцов RU', 'Пётр Тестов RU'],
    ],
    ['ru', 'Си Цзиньпин принял Ли Цяна.', ['Си Цзиньпин CN', 'Ли Цян CN']],
    ['zh', '普京抵达北京。习近平同普京会谈,王毅、丁薛祥参加。', ['普京 RU', '习近平 CN', '王毅 CN', '丁薛祥 CN']],
    ['zh', '中国驻越南大使何例见了越南工贸部部长阮例延。', ['何例 CN', '阮例延 VN']],
    ['zh', '哈萨克斯坦总统托卡耶夫说,愿深化合作。', ['托卡耶夫 KZ']],
    ['zh', '老挝总理宋赛·西潘敦会见了国务院副总理何立峰。', ['宋赛·西潘敦 LA', '何立峰 CN']],
    [
      'vi',
      'Tổng thống Nga Vladimir Putin và Chủ tịch nước Trần Văn Mẫu hội đàm tại Việt Nam.',
      ['Vladimir Putin RU', 'Trần Văn Mẫu VN'],
    ],
    [
      'vi',
      'Đại sứ Việt Nam tại Chile Phạm Trường Mẫu và Thứ trưởng Lê Văn Hội thăm vùng Los Rios.',
      ['Phạm Trường Mẫu VN', 'Lê Văn Hội VN'],
    ],
    ['vi', 'Bộ trưởng Bộ Xây dựng Cuba Rene Antonio Mau Testo đã đến.', ['Rene Antonio Mau Testo CU']],
    ['vi', 'Lãnh đạo Ðảng gặp Chủ tịch Hạ viện Malaysia Tan Sri Azlan Harun Testo.', ['Azlan Harun Testo MY']],
    ['vi', 'Học viện Chính trị Quốc gia Hồ Chí Minh đón ông Trần Văn Mẫu.', ['Trần Văn Mẫu VN']],
    [
      'vi',
      'Ông Trần Tuấn Anh và Thứ trưởng Nguyễn Sinh Nhật Tân cùng dự tại Việt Nam.',
      ['Trần Tuấn Anh VN', 'Nguyễn Sinh Nhật Tân VN'],
    ],
    [
      'vi',
      'Chủ tịch Trung Quốc Tập Cận Bình và Thủ tướng Lý Cường tiếp Tổng Bí thư Tô Lâm.',
      ['Tập Cận Bình CN', 'Lý Cường CN', 'Tô Lâm VN'],
    ],
  ] as const)('%s: %s', (language, text, wanted) => {
    expect(read(text, language).map(({ name, side }) => `${name} ${side}`)).toEqual(wanted)
  })
})

describe('one person, however short the name', () => {
  test.each([
    ['en', 'Mr. Dung said Vietnam is ready. Trinh Mau Dung is Deputy Prime Minister of Vietnam.', 'Trinh Mau Dung'],
    ['vi', 'Phó Thủ tướng Trịnh Mẫu Dũng phát biểu. Ông Dũng đề nghị hợp tác.', 'Trịnh Mẫu Dũng'],
    ['ru', 'Министр Иван Примеров приехал. Примеров поблагодарил хозяев, по словам И. Примерова.', 'Иван Примеров'],
    ['zh', '越南总理范例政到访。范例政说,合作很好。', '范例政'],
  ] as const)('%s: %s', (language, text, name) => {
    expect(read(text, language).map((person) => person.name)).toEqual([name])
  })
})

describe('no people of the story', () => {
  test.each([
    ['en', 'By Nguyen Van Mau. Photo: Tran Mau Hai.'],
    ['en', 'The frigate Admiral Gorshkov lay near the Ho Chi Minh Mausoleum and Lomonosov University.'],
    ['en', 'Gazprom said prices rose. Standard Chartered said so too.'],
    ['ru', 'На улице Ленина возле Института имени Пушкина открылась выставка. Фото: Иван Примеров.'],
    ['ru', 'Ледокол «Михаил Сомов» стоит в порту в Азиатско-Тихоокеанском регионе.'],
    ['vi', 'Đoàn dâng hoa tại Bảo tàng Hồ Chí Minh trên đường Trần Phú. Ảnh: VGP/Quang Mẫu.'],
    ['vi', 'Đoàn Việt Nam đến Quảng trường Ba Đình. Tập đoàn TH True Milk cho biết.'],
    ['zh', '高度评价两国关系。方案和计划说明了问题。周边国家表示欢迎。'],
    ['zh', '胡志明市与圣彼得堡签署协议。记者李例报道。'],
  ] as const)('%s: %s', (language, text) => {
    expect(read(text, language).map(({ name }) => name)).toEqual([])
  })
})

describe('the same person across languages', () => {
  const people = [{ id: 'p1', canonical: 'Trịnh Mẫu Dũng', aliases: ['Trinh Mau Dung'], side: 'VN' }]

  test('by an alias to the letter', () => {
    const [person] = read('Deputy Prime Minister Trinh Mau Dung spoke in Vietnam.', 'en', { people })
    expect(person?.canonical).toBe('Trịnh Mẫu Dũng')
  })

  test('what is only likely stays unlinked and says so', () => {
    const known = [{ id: 'p2', canonical: 'Иван Примеров', aliases: ['Ivan Primerov'], side: 'RU' }]
    const [person] = read('Russian Minister Primerov spoke.', 'en', { people: known })
    expect(person?.canonical).toBeNull()
    expect(person?.implied.some(({ field, from }) => field === 'canonical' && from.includes('Иван Примеров'))).toBe(
      true,
    )
  })

  test('a name in another script in brackets is an alias', () => {
    const [person] = read('老挝工贸部长马来通·康马西(Malaythong Kommasith)见了记者。', 'zh')
    expect(person?.aliases).toEqual(['Malaythong Kommasith'])
  })
})

test('every quote and every mention stands in the text', () => {
  const text = 'Prime Minister Ivan Samplov met Li Qiang. Samplov thanked him.'
  for (const { quote, span, mentions } of read(text, 'en')) {
    expect(text.slice(...span)).toBe(quote)
    for (const mention of mentions) expect(text.slice(...mention)).not.toBe('')
  }
})
