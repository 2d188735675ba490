import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import type { Figure } from '../../src/findings.ts'
import { readFigures } from '../../src/kinds/figures/readFigures.ts'

const PUBLISHED = '2024-06-15'
const figuresOf = (text: string): Figure[] => readFigures(prepare({ id: 'test', text, publishedOn: PUBLISHED }, {}))

/** `indicator value unit qualifier period change from>to status`, in the order a reader would say it; a dash for what is unknown. */
const told = (figure: Figure): string =>
  [
    figure.indicator,
    figure.value === null ? '-' : [figure.value].flat().join('..'),
    figure.unit ?? '-',
    figure.qualifier,
    figure.period ?? '-',
    figure.change === null ? '-' : figure.change,
    `${figure.from ?? '-'}>${figure.to ?? '-'}`,
    figure.status,
  ].join(' ')

const cases: readonly (readonly [text: string, ...figures: string[]])[] = [
  // English, as the press of India, the Gulf and Africa writes it
  [
    'Trade between India and Kenya rose fivefold, from USD 1 billion in 2019-20 to USD 5 billion in 2022-23.',
    'trade-turnover 1000000000 USD exact 2019-04/2020-03 - IN>KE actual',
    'trade-turnover 5000000000 USD exact 2022-04/2023-03 400 IN>KE actual',
  ],
  [
    'Kenya and India set targets of 10 bn USD by 2026 and 15 bn USD by 2030 for trade.',
    'trade-turnover 10000000000 USD exact 2026 - IN>KE target',
    'trade-turnover 15000000000 USD exact 2030 - IN>KE target',
  ],
  ["Kenya's trade with India grew, Nairobi said, while the Indian economy grew 6 per cent."],
  [
    'The trade turnover between Kenya and India grew by $280 million and amounted to $4.1 billion in January-May 2024. It was $3.8 billion in the same period of 2023.',
    'trade-turnover 4100000000 USD exact 2024-01/2024-05 - IN>KE actual',
    'trade-turnover 3800000000 USD exact 2023-01/2023-05 - IN>KE actual',
  ],
  [
    "Kenya's trade turnover amounted to $15 billion in 2023. Of the total turnover, exports amounted to $5 billion. Trade with India stood at $2 billion.",
    'trade-turnover 2000000000 USD exact 2023 - IN>KE actual',
  ],
  [
    'For trade, Kenya and India agreed to work in tandem to reach USD 10 billion and $15 billion by 2026 and 2030, respectively.',
    'trade-turnover 10000000000 USD exact 2026 - IN>KE target',
    'trade-turnover 15000000000 USD exact 2030 - IN>KE target',
  ],
  ['Japan lent Kenya ¥12 billion in soft loans.', 'loan-or-aid 12000000000 JPY exact - - JP>KE actual'],
  [
    'Exports of Kenya to the EU in the first 5 months reached $900 million, Paris and Rome taking most.',
    'export 900000000 USD exact 2024-01/2024-05 - KE>EU actual',
  ],
  [
    'Exports of Kenya to India reached half a billion dollars in 2023 and imports from India Rs 1.5 lakh crore.',
    'export 500000000 USD exact 2023 - KE>IN actual',
    'import 1500000000000 INR exact 2023 - IN>KE actual',
  ],
  [
    'Over the first 11 months of 2023 trade between Oman and the UAE came to AED 40 billion ($10.9 billion).',
    'trade-turnover 40000000000 AED exact 2023-01/2023-11 - AE>OM actual',
  ],
  // Vietnamese
  [
    'Năm 2023, tổng kim ngạch xuất nhập khẩu giữa Việt Nam và Ấn Độ đạt 14,36 tỷ USD, giảm 4,3% so với năm 2022, trong đó xuất khẩu của Việt Nam đạt 8,5 tỷ USD, tăng 6,7%; nhập khẩu từ Ấn Độ đạt 5,86 tỷ USD, giảm 17%.',
    'trade-turnover 14360000000 USD exact 2023 -4.3 IN>VN actual',
    'export 8500000000 USD exact 2023 6.7 VN>IN actual',
    'import 5860000000 USD exact 2023 -17 IN>VN actual',
  ],
  [
    'Về đầu tư, tính đến tháng 5/2024, Hàn Quốc đứng thứ nhất trong các nước đầu tư vào Việt Nam với 10.060 dự án còn hiệu lực, tổng vốn đăng ký đạt 87,6 tỷ USD.',
    'rank 1 rank exact 2024-05 - KR>VN actual',
    'investment-projects 10060 projects exact 2024-05 - KR>VN actual',
    'investment-capital 87600000000 USD exact 2024-05 - KR>VN actual',
  ],
  [
    'Nhật Bản là đối tác lớn thứ hai về lao động và thứ tư về thương mại của Việt Nam.',
    'rank 2 rank exact - - JP>VN actual',
    'rank 4 rank exact - - JP>VN actual',
  ],
  [
    'Nhật Bản có 5.608 dự án với tổng vốn đăng ký 79,4 tỷ USD tại Việt Nam. Nhật Bản hiện xếp thứ 3 sau Hàn Quốc (94,9 tỷ USD) và Singapore (87,3 tỷ USD) trong số 151 quốc gia và vùng lãnh thổ có đầu tư tại Việt Nam.',
    'investment-projects 5608 projects exact - - JP>VN actual',
    'investment-capital 79400000000 USD exact - - JP>VN actual',
    'rank 3 rank exact - - JP>VN actual',
    'investment-capital 94900000000 USD exact - - KR>VN actual',
    'investment-capital 87300000000 USD exact - - SG>VN actual',
  ],
  [
    'Nhập siêu của Việt Nam từ Ấn Độ trong 6 tháng đầu năm 2013 ở mức 272 triệu USD, giảm 19,5% so với 338 triệu USD của cùng kỳ năm ngoái.',
    'trade-balance 272000000 USD exact 2013-01/2013-06 -19.5 IN>VN actual',
    'trade-balance 338000000 USD exact 2012-01/2012-06 - IN>VN actual',
  ],
  [
    'Sau 30 năm, thành phố đã thu hút 27,5 tỷ USD. Hiện Hoa Kỳ đứng trong nhóm 10 nước dẫn đầu về vốn đầu tư vào Hà Nội.',
    'rank 10 rank up-to - - US>VN actual',
  ],
  [
    'Khách Nga đến Việt Nam 8 tháng đầu năm 2023 tăng 300%. Tám tháng đầu năm 2023, Việt Nam đón 279.000 lượt khách Nga, tăng 300%.',
    'tourists 279000 people exact 2023-01/2023-08 300 RU>VN actual',
  ],
  [
    'Riêng 5 tháng đầu năm nay, Việt Nam xuất khẩu sang Nga 37.600 tấn cá, thu về gần 68 triệu USD, tăng 41% về khối lượng và 12,4% về giá trị so với cùng kỳ năm ngoái.',
    'goods 37600 tonnes exact 2024-01/2024-05 41 VN>RU actual',
    'export 68000000 USD nearly 2024-01/2024-05 12.4 VN>RU actual',
  ],
  [
    'Năm 2023, xuất khẩu của Việt Nam sang Nga đạt 111 triệu USD, chiếm 6,6% tổng kim ngạch, tăng 1,83% so với năm 2022.',
    'export 111000000 USD exact 2023 1.83 VN>RU actual',
    'share 6.6 % exact 2023 - RU>VN actual',
  ],
  [
    'Năm 2023, xuất khẩu của Việt Nam sang Nga đạt 113,8 triệu USD, chỉ thấp hơn Đan Mạch khoảng 1 triệu USD.',
    'export 113800000 USD exact 2023 - VN>RU actual',
  ],
  [
    'Trong năm 2019, lượng khách du lịch Nga đến Việt Nam đạt 646.000 lượt, tăng 6,6% so với năm 2018. Ở chiều ngược lại, khoảng 80.000 lượt khách Việt Nam sang Nga.',
    'tourists 646000 people exact 2019 6.6 RU>VN actual',
    'tourists 80000 people about 2019 - VN>RU actual',
  ],
  [
    'Hai bên phấn đấu đưa kim ngạch thương mại song phương Việt Nam - Hungary lên 5-7 tỷ USD vào năm 2030.',
    'trade-turnover 5000000000..7000000000 USD exact 2030 - HU>VN target',
  ],
  [
    'Kim ngạch thương mại Việt Nam - Lào tăng từ 1,2 tỷ USD năm 2020 lên 1,63 tỷ USD năm 2023.',
    'trade-turnover 1200000000 USD exact 2020 - LA>VN actual',
    'trade-turnover 1630000000 USD exact 2023 - LA>VN actual',
  ],
  [
    'Trao đổi thương mại giữa Việt Nam và Cuba năm 2023 đạt gần 300 triệu USD, gấp 3 lần năm 2015.',
    'trade-turnover 300000000 USD nearly 2023 200 CU>VN actual',
  ],
  ['Nga cam kết cung cấp 20 triệu liều vaccine cho Việt Nam.', 'goods 20000000 doses exact - - RU>VN target'],
  // Russian
  [
    'За девять месяцев текущего года объем торговли Турции и Казахстана сократился на 4,5% по сравнению с тем же периодом прошлого года и составил 6 млрд 80,3 млн долларов.',
    'trade-turnover 6080300000 USD exact 2024-01/2024-09 -4.5 KZ>TR actual',
  ],
  [
    'По итогам 2022 года внешнеторговый оборот Грузии с Арменией составил $1,2 млрд. Весь внешнеторговый оборот Грузии достиг $19 млрд.',
    'trade-turnover 1200000000 USD exact 2022 - AM>GE actual',
  ],
  [
    'Сербия и Армения планируют создать пять совместных предприятий: одно в Армении и четыре в Сербии.',
    'companies 5 companies exact - - AM>RS target',
    'companies 1 companies exact - - RS>AM target',
    'companies 4 companies exact - - AM>RS target',
  ],
  [
    'В мае торговля Армении и Сербии принесла 7,6 млн долларов: 3,9 пришлось на товары из Сербии, 3,7 на товары из Армении.',
    'trade-turnover 7600000 USD exact 2024-05 - AM>RS actual',
    'export 3900000 USD exact 2024-05 - RS>AM actual',
    'export 3700000 USD exact 2024-05 - AM>RS actual',
  ],
  [
    'Взаимную торговлю Армении и Сербии в ближайшие три года рассчитывают поднять до 100 млн долларов.',
    'trade-turnover 100000000 USD exact 2027 - AM>RS target',
  ],
  [
    'Турпоток из Армении в Грузию за 2023 год вырос на 20%, до 1,2 млн поездок, в Сербию — на 5%, до 30 тыс., следует из данных Росстата.',
    'tourists 1200000 people exact 2023 20 AM>GE actual',
    'tourists 30000 people exact 2023 5 AM>RS actual',
  ],
  [
    'ЕАЭС подвёл итоги. Товарооборот союза с Вьетнамом в 2023 году составил 5,1 млрд долларов.',
    'trade-turnover 5100000000 USD exact 2023 - EAEU>VN actual',
  ],
  [
    'В 2023 году товарооборот Казахстана с Вьетнамом составил 5,1 млрд долларов. Доля нацвалют выросла на 5 п.п., до 40%.',
    'trade-turnover 5100000000 USD exact 2023 - KZ>VN actual',
    'share 40 % exact 2023 - KZ>VN actual',
  ],
  [
    'Сербия довольна: с начала 2024 года поставки сербских слив в Россию выросли более чем на четверть.',
    'export - - over 2024 25 RS>RU actual',
  ],
  [
    'С 2016 по 2023 годы товарооборот Сербии и Армении увеличился более чем на 60%: с $43 млн до $68,8 млн.',
    'trade-turnover 43000000 USD exact 2016 - AM>RS actual',
    'trade-turnover 68800000 USD exact 2023 60 AM>RS actual',
  ],
  [
    'Пять российских авиакомпаний выполняют в Армению 23 полёта в неделю.',
    'companies 5 companies exact - - RU>AM actual',
    'flights 23 flights exact - - AM>RU actual',
  ],
  [
    'С января по апрель текущего года торговля Армении и Сербии увеличилась более чем в шесть раз и достигла 90 млн долларов. Армения нарастила импорт сербских товаров до 60 млн долларов.',
    'trade-turnover 90000000 USD exact 2024-01/2024-04 500 AM>RS actual',
    'import 60000000 USD exact 2024-01/2024-04 - RS>AM actual',
  ],
  ['Поставки сербских яблок в Россию за 2023 год выросли в восемь раз.', 'export - - exact 2023 700 RS>RU actual'],
  [
    'В Армении работают более 4 тысяч деловых структур с российским капиталом.',
    'companies 4000 companies over - - RU>AM actual',
  ],
  [
    'В 2023 году товарооборот между Россией и Вьетнамом вырос на 8,3% и составил 4,96 млрд долларов, в том числе экспорт России во Вьетнам — 2,27 млрд долл. (рост на 56,9%), импорт из Вьетнама — 2,69 млрд долл. (снижение на 10,1%).',
    'trade-turnover 4960000000 USD exact 2023 8.3 RU>VN actual',
    'export 2270000000 USD exact 2023 56.9 RU>VN actual',
    'import 2690000000 USD exact 2023 -10.1 VN>RU actual',
  ],
  [
    'Стороны договорились довести объём взаимной торговли Казахстана и Турции до 10 млрд долларов США к 2028 году.',
    'trade-turnover 10000000000 USD exact 2028 - KZ>TR target',
  ],
  [
    'За 9 месяцев 2023 года товарооборот Белоруссии и Азербайджана составил 378,4 млн долларов, что в 1,5 раза больше, чем за аналогичный период 2022 года.',
    'trade-turnover 378400000 USD exact 2023-01/2023-09 50 AZ>BY actual',
  ],
  [
    'Накопленные российские инвестиции в экономику Узбекистана превысили 13 млрд долларов. В республике работает более 3 тыс. предприятий с участием российского капитала.',
    'investment-capital 13000000000 USD over - - RU>UZ actual',
    'companies 3000 companies over - - RU>UZ actual',
  ],
  ['За 2023 год поставки из Индии в Россию удвоились.', 'export - - exact 2023 100 IN>RU actual'],
  [
    'По словам министра, товарооборот России и Вьетнама по итогам 2024 года может достичь 6 млрд долларов.',
    'trade-turnover 6000000000 USD exact 2024 - RU>VN forecast',
  ],
  // Chinese
  [
    '2023年，中俄双边贸易额达2401.1亿美元，同比增长26.3%，其中中国对俄出口1109.7亿美元，增长46.9%，自俄进口1291.4亿美元，增长12.7%。',
    'trade-turnover 240110000000 USD exact 2023 26.3 CN>RU actual',
    'export 110970000000 USD exact 2023 46.9 CN>RU actual',
    'import 129140000000 USD exact 2023 12.7 RU>CN actual',
  ],
  [
    '越南在俄罗斯的投资项目有22个，协议资金近30亿美元；俄罗斯在越南有116个项目，协议资金9.9亿美元。',
    'investment-projects 22 projects exact - - VN>RU actual',
    'investment-capital 3000000000 USD nearly - - VN>RU actual',
    'investment-projects 116 projects exact - - RU>VN actual',
    'investment-capital 990000000 USD exact - - RU>VN actual',
  ],
  [
    '中国与乌兹别克斯坦2023年双边贸易额为140亿美元，增加1.5倍。',
    'trade-turnover 14000000000 USD exact 2023 150 CN>UZ actual',
  ],
  [
    '双方力争到2030年将中国与新加坡的双边贸易额提升至1500亿美元。',
    'trade-turnover 150000000000 USD exact 2030 - CN>SG target',
  ],
  ['能源占俄罗斯与中国双边贸易的60%以上。', 'share 60 % over - - CN>RU actual'],
  // English
  [
    "Kazakhstan's exports to Türkiye amounted to $4.2 billion in 2023, while imports from Türkiye reached $1.7 billion.",
    'export 4200000000 USD exact 2023 - KZ>TR actual',
    'import 1700000000 USD exact 2023 - TR>KZ actual',
  ],
  [
    'Bilateral trade between China and Singapore grew 8.1 percent year on year to USD 108.39 billion in 2023.',
    'trade-turnover 108390000000 USD exact 2023 8.1 CN>SG actual',
  ],
  [
    'Trade between Kazakhstan and Uzbekistan is projected to reach $5 billion this year and $10bn by 2030.',
    'trade-turnover 5000000000 USD exact 2024 - KZ>UZ forecast',
    'trade-turnover 10000000000 USD exact 2030 - KZ>UZ forecast',
  ],
  [
    'As of May 2024, South Korea had 10,060 projects in Vietnam worth $87.6 billion. Vietnam has poured more than $1.6 billion into 25 projects in Russia.',
    'investment-projects 10060 projects exact 2024-05 - KR>VN actual',
    'investment-capital 87600000000 USD exact 2024-05 - KR>VN actual',
    'investment-capital 1600000000 USD over 2024-05 - VN>RU actual',
    'investment-projects 25 projects exact 2024-05 - VN>RU actual',
  ],
  ['Japan will provide a loan of 61 billion yen to Vietnam.', 'loan-or-aid 61000000000 JPY exact - - JP>VN actual'],
  [
    'Mutual trade between Uzbekistan and China increased 3.5 times over five years.',
    'trade-turnover - - exact - 250 CN>UZ actual',
  ],
  // Sums compared with, targets under a heading, shares behind "up to"
  [
    '2023年中国与哈萨克斯坦贸易额为410亿美元，高于2022年的310亿美元。',
    'trade-turnover 41000000000 USD exact 2023 - CN>KZ actual',
    'trade-turnover 31000000000 USD exact 2022 - CN>KZ actual',
  ],
  [
    '关于贸易目标。越俄文件提到100亿美元和150亿美元。',
    'trade-turnover 10000000000 USD exact - - RU>VN target',
    'trade-turnover 15000000000 USD exact - - RU>VN target',
  ],
  [
    'Целевой показатель торговли России и Вьетнама. В документах названы 10 млрд долларов и 15 млрд долларов.',
    'trade-turnover 10000000000 USD exact - - RU>VN target',
    'trade-turnover 15000000000 USD exact - - RU>VN target',
  ],
  [
    'Mục tiêu thương mại Việt Nam - Nga. Văn bản nêu 10 tỷ USD và 15 tỷ USD.',
    'trade-turnover 10000000000 USD exact - - RU>VN target',
    'trade-turnover 15000000000 USD exact - - RU>VN target',
  ],
  [
    'Second, the trade target. The papers of India and Russia name USD 30 billion and USD 100 billion.',
    'trade-turnover 30000000000 USD exact - - IN>RU target',
    'trade-turnover 100000000000 USD exact - - IN>RU target',
  ],
  [
    'Machinery accounts for up to 40 per cent of bilateral trade between Japan and Thailand.',
    'share 40 % up-to - - JP>TH actual',
  ],
  // The host of the guests stays through the list
  [
    'Khách Nga đến Việt Nam năm 2023 đạt 125.000 lượt, tăng 51%. Trung Quốc (+6,7%) và Hàn Quốc (+2%) cũng dương.',
    'tourists 125000 people exact 2023 51 RU>VN actual',
    'tourists - - exact 2023 6.7 CN>VN actual',
    'tourists - - exact 2023 2 KR>VN actual',
  ],
]

const leftAlone: readonly string[] = [
  'Hai nước Việt Nam và Nga đã thực hiện 40 dự án nghiên cứu.',
  'Россия и Вьетнам выполнили 40 научных проектов.',
  'India and Russia have completed 40 research projects.',
  '中国和越南完成了40个科研项目。',
  'Tại diễn đàn Việt Nam - Nga có hơn 200 doanh nghiệp tham dự. GDP của Việt Nam đạt 430 tỷ USD trong năm 2023.',
  'Công văn số 1234/BCT ngày 5/6/2024, điện thoại 0233 3550383, kỷ niệm 70 năm quan hệ Việt Nam - Nga, phiên họp lần thứ 25.',
  'ВВП России вырос на 3,6%. В форуме с Вьетнамом приняли участие более 500 человек. Прошло 25-е заседание комиссии, документ № 38/1622.',
  '论坛吸引了中国和越南的500多名代表参加。国内生产总值增长5.2%。第三届会议于5月20日举行，两国建交50周年。',
  "More than 300 businesses from India and Russia attended the forum. The minister, born in 1965, led a delegation of 45 people. Vietnam's GDP grew by 5.05%.",
  'India and Russia signed 12 documents at the 25th session; tens of projects were discussed for 3 days.',
  'A 10-megawatt reactor 250 km from Hanoi; the ticket costs 20 dollars in Vietnam and Russia.',
]

describe('figures', () => {
  test.each(cases)('%s', (text, ...figures) => {
    expect(figuresOf(text).map(told)).toEqual(figures)
  })

  test.each(leftAlone)('leaves alone: %s', (text) => {
    expect(figuresOf(text).map(told)).toEqual([])
  })

  test('quotes stand in the text, and what is taken from elsewhere says from where', () => {
    for (const [text] of cases)
      for (const figure of figuresOf(text)) {
        expect(text.slice(...figure.span)).toBe(figure.quote)
        expect(figure.certainty).toBe(figure.implied.length > 0 ? 'implied' : 'certain')
      }
    const [, second] = figuresOf(
      'Trade between India and Oman was $10 billion in 2022. Indian exports were $4 billion.',
    )
    expect(second?.implied.map(({ field }) => field)).toContain('period')
  })

  test('a line full of numbers is read in time that grows with its length', () => {
    const text = `Trade between India and Oman: ${'5 billion USD, up 3%, 12 projects, '.repeat(4000)}`
    expect(figuresOf(text).length).toBeGreaterThan(0)
  })
})
