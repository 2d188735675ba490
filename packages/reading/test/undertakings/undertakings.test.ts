import { describe, expect, test } from 'vitest'
import type { Undertaking } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

/** What the table says of a sentence: kind, sides, due date and some of the topics. */
type Expected = readonly [kind: string, by: string, due: string | null, topics: string]

// Said before each sentence, so that the reader knows who the two sides are and who speaks.
const openings = {
  vi: 'Ngày 5/3/2024, Bộ trưởng Thương mại Kazakhstan Arman Shakkaliev và Bộ trưởng Thương mại Thổ Nhĩ Kỳ Omer Bolat họp tại Astana.',
  ru: '5 марта 2024 года министр торговли Казахстана Арман Шаккалиев и министр торговли Турции Омер Болат провели переговоры в Астане.',
  zh: '2024年3月5日,哈萨克斯坦贸易部长与土耳其贸易部长在阿斯塔纳举行会谈。',
  en: 'On March 5, 2024, the trade minister of Kazakhstan, Arman Shakkaliyev, and the trade minister of Türkiye, Omer Bolat, held talks in Astana.',
} as const

function undertakings(language: keyof typeof openings, sentence: string): Undertaking[] {
  const { findings } = read({
    id: 't',
    language,
    publishedOn: '2024-03-06',
    text: `${openings[language]}\n${sentence}`,
  })
  return findings.filter((finding) => finding.kind === 'undertaking')
}

const positive: Readonly<Record<keyof typeof openings, readonly (readonly [string, Expected])[]>> = {
  vi: [
    ['Hai bên nhất trí nâng kim ngạch lên 15 tỷ USD vào năm 2028.', ['agreed', 'KZ,TR', '2028', 'trade']],
    ['Phía Kazakhstan đề nghị Thổ Nhĩ Kỳ mở thêm đường bay thẳng.', ['proposed', 'KZ', null, 'transport']],
    ['Thổ Nhĩ Kỳ cam kết cấp 200 suất học bổng cho sinh viên Kazakhstan.', ['pledged', 'TR', null, 'education']],
    ['Kazakhstan sẽ xây dựng kho lúa mì ở cảng Aktau.', ['pledged', 'KZ', null, 'transport']],
    ['Bộ trưởng Omer Bolat cho rằng hai nước cần đơn giản hóa thủ tục hải quan.', ['urged', 'TR', null, 'customs']],
    ['Hai Bộ trưởng giao nhóm công tác chuẩn bị lộ trình năng lượng.', ['directed', 'KZ,TR', null, 'energy']],
    ['Thổ Nhĩ Kỳ đồng ý với đề xuất lập trung tâm hậu cần chung.', ['agreed', 'TR', null, 'logistics']],
  ],
  ru: [
    [
      'Стороны договорились увеличить товарооборот до 15 млрд долларов к 2028 году.',
      ['agreed', 'KZ,TR', '2028', 'trade'],
    ],
    ['Казахстан предложил открыть прямые авиарейсы между столицами.', ['proposed', 'KZ', null, 'transport']],
    ['Турция готова предоставить стипендии казахстанским студентам.', ['pledged', 'TR', null, 'education']],
    ['Турция поставит оборудование для солнечных электростанций.', ['pledged', 'TR', null, 'energy']],
    ['Омер Болат подчеркнул, что таможенные процедуры необходимо упростить.', ['urged', 'TR', null, 'customs']],
    ['Министры поручили рабочей группе подготовить план по туризму.', ['directed', 'KZ,TR', null, 'tourism']],
    ['Совместное предприятие намерены создать Казахстан и Турция.', ['agreed', 'KZ,TR', null, 'investment']],
  ],
  zh: [
    ['双方同意到2028年把贸易额提高到150亿美元。', ['agreed', 'KZ,TR', '2028', 'trade']],
    ['哈方建议土方增加直航航班。', ['proposed', 'KZ', null, 'transport']],
    ['土耳其承诺向哈萨克斯坦学生提供奖学金。', ['pledged', 'TR', null, 'education']],
    ['哈萨克斯坦欢迎土耳其企业投资光伏电站。', ['proposed', 'KZ', null, 'investment']],
    ['双方责成工作组制定旅游合作计划。', ['directed', 'KZ,TR', null, 'tourism']],
    ['哈方愿同土方加强农业合作。', ['pledged', 'KZ', null, 'agriculture']],
  ],
  en: [
    ['The two sides agreed to raise trade to USD 15 billion by 2028.', ['agreed', 'KZ,TR', '2028', 'trade']],
    ['Kazakhstan proposed that Türkiye open more direct flights.', ['proposed', 'KZ', null, 'transport']],
    ['Türkiye promised 200 scholarships for Kazakh students.', ['pledged', 'TR', null, 'education']],
    ['Kazakhstan will build a grain terminal in Aktau.', ['pledged', 'KZ', null, 'agriculture']],
    ['The Turkish minister said that customs procedures should be made simpler.', ['urged', 'TR', null, 'customs']],
    [
      'The two ministers instructed the working group to draw up a plan for tourism.',
      ['directed', 'KZ,TR', null, 'tourism'],
    ],
    ['Both said that the railway link must be finished sooner.', ['agreed', 'KZ,TR', null, 'transport']],
    ['A joint training centre is to be set up.', ['agreed', 'KZ,TR', null, 'education']],
  ],
}

const negative: Readonly<Record<keyof typeof openings, readonly string[]>> = {
  vi: [
    'Hai bên hài lòng về kết quả hợp tác trong năm qua.',
    'Kim ngạch hai chiều sẽ tăng 10% trong năm nay, các chuyên gia dự báo.',
    'Bộ trưởng Omer Bolat sẽ thăm Almaty vào ngày 7/3.',
    'Hai bên đã thảo luận về giao thông và ngoại giao nhân dân.',
    'Các thỏa thuận đã ký được thực hiện tốt.',
    'Mục tiêu là 15 tỷ USD.',
    'Hội nghị diễn ra theo đề nghị của phía Thổ Nhĩ Kỳ.',
  ],
  ru: [
    'Стороны высоко оценили итоги прошлого года.',
    'По прогнозам экспертов, товарооборот вырастет на 10%.',
    'Стороны обсудили транспорт и сельское хозяйство.',
    'Переговоры прошли по предложению турецкой стороны.',
    'Соглашение о свободной торговле действует с 2020 года.',
    'Проект готов к подписанию, документ почти готов.',
  ],
  zh: [
    '双方高度评价过去一年的合作成果。',
    '双方就农业和交通交换了意见。',
    '专家预计贸易额将增长10%。',
    '会议在阿斯塔纳举行,委员会成员出席。',
    '土耳其贸易部长将于7日访问阿拉木图。',
  ],
  en: [
    'Both sides were pleased with the results of last year.',
    'Experts forecast that trade will grow by 10 per cent.',
    'Bolat will visit Almaty on March 7.',
    'The ministers discussed transport and farming.',
    'The agreement has been in force since 2020.',
    'If the tariff were lowered, exports would rise.',
    'Trade of USD 15 billion is the goal.',
  ],
}

for (const language of ['vi', 'ru', 'zh', 'en'] as const)
  describe(`undertakings in ${language}`, () => {
    test.each(positive[language].map(([sentence, expected]) => ({ sentence, expected })))(
      '$sentence',
      ({ sentence, expected: [kind, by, due, topic] }) => {
        const found = undertakings(language, sentence)
        expect(found.map(({ undertakingKind }) => undertakingKind)).toEqual([kind])
        expect(found[0]!.by.join(',')).toBe(by)
        expect(found[0]!.due).toBe(due)
        expect(found[0]!.topics).toContain(topic)
        const text = `${openings[language]}\n${sentence}`
        expect(text.slice(...found[0]!.span)).toBe(found[0]!.quote)
      },
    )
    test.each(negative[language].map((sentence) => ({ sentence })))('nothing in: $sentence', ({ sentence }) => {
      expect(undertakings(language, sentence).map(({ quote }) => quote)).toEqual([])
    })
  })

test('a sentence without a subject goes on with the speaker before it', () => {
  const [first, second] = undertakings(
    'en',
    'Omer Bolat of Türkiye proposed a free trade zone. He also asked for lower tariffs on fruit.',
  )
  expect(first?.by).toEqual(['TR'])
  expect(second).toMatchObject({ undertakingKind: 'proposed', by: ['TR'], certainty: 'certain' })
})

test('a lead that the story says again yields one finding', () => {
  const found = undertakings(
    'en',
    'Kazakhstan and Türkiye agreed to build a joint grain terminal in Aktau.\nThe talks took three hours.\nAfter the talks Kazakhstan and Türkiye agreed to build a joint grain terminal in Aktau by 2026.',
  )
  expect(found.map(({ due }) => due)).toEqual(['2026'])
})

test('the lines of a list are agreed when the line that opens it is', () => {
  const found = undertakings(
    'ru',
    'Стороны договорились о следующем:\n- упрощение таможенных процедур;\n- обмен студентами;\nВстреча прошла в дружеской обстановке.',
  )
  expect(found.map(({ undertakingKind }) => undertakingKind)).toEqual(['agreed', 'agreed'])
})

test('one endless line is read in time that grows with its length only', () => {
  const text = 'Việt Nam và Nga đề nghị sẽ cần cho biết, '.repeat(4000)
  const { findings } = read({ id: 'h', text })
  for (const { span, quote } of findings) expect(text.slice(...span)).toBe(quote)
})

test.each([
  ['New Delhi, Oct 20 (PTI) ', 'India and Oman will build a joint grain terminal by 2027'],
  ['HANOI, Oct 3 (VNA) -- ', 'Vietnam and Laos agreed to build a road by 2027'],
])('the place and day of writing stay out of the quote: %s', (dateline, said) => {
  const { findings } = read({ id: 'd', language: 'en', publishedOn: '2024-10-21', text: `${dateline}${said}.` })
  expect(findings.filter(({ kind }) => kind === 'undertaking').map(({ quote }) => quote)).toEqual([said])
})
