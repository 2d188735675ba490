import { describe, expect, test } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import { readFigures } from '../../src/kinds/figures/readFigures.ts'

/** `indicator value unit period change status` of each figure. */
const toldIn = (text: string, publishedOn: string | null): string[] =>
  readFigures(prepare({ id: 'test', text, publishedOn }, {})).map((figure) =>
    [
      figure.indicator,
      figure.value === null ? '-' : [figure.value].flat().join('..'),
      figure.unit ?? '-',
      figure.period ?? '-',
      figure.change ?? '-',
      figure.status,
    ].join(' '),
  )

type Case = readonly [text: string, ...figures: string[]]
const check = (cases: readonly Case[], publishedOn: string | null): void => {
  for (const [text, ...figures] of cases) test(text, () => expect(toldIn(text, publishedOn)).toEqual(figures))
}

describe('what is counted is said once', () => {
  check(
    [
      [
        'In 2023 Russia shipped 9.4 million tonnes of wheat to Egypt. In 2022 it was 8.1 million, and in 2021 about 6,400,000.',
        'goods 9400000 tonnes 2023 - actual',
        'goods 8100000 tonnes 2022 - actual',
        'goods 6400000 tonnes 2021 - actual',
      ],
      [
        'In 2023 Viet Nam welcomed 125,000 tourists from Russia.\n\nIn 2019: 646,000.',
        'tourists 125000 people 2023 - actual',
        'tourists 646000 people 2019 - actual',
      ],
      [
        'Năm 2023 Việt Nam đón 125.000 lượt khách Nga. Năm 2019 là 646.000.',
        'tourists 125000 people 2023 - actual',
        'tourists 646000 people 2019 - actual',
      ],
      [
        'В 2023 году Вьетнам посетили 125 тыс. российских туристов. В 2019 году было 646 тысяч.',
        'tourists 125000 people 2023 - actual',
        'tourists 646000 people 2019 - actual',
      ],
      [
        '2023年赴越俄罗斯游客12.5万人次。2019年为64.6万。',
        'tourists 125000 people 2023 - actual',
        'tourists 646000 people 2019 - actual',
      ],
      // The number to ring, the year and what is counted anew are none.
      [
        'In 2023 Viet Nam welcomed 125,000 tourists from Russia. Call 1900 or 3344555. The hall holds 2,000 chairs.',
        'tourists 125000 people 2023 - actual',
      ],
    ],
    '2024-06-15',
  )
})

describe('the year of a text without a day of its own', () => {
  check(
    [
      [
        'On 3 May 2013 the Presidents of Kenya and Turkey met in Nairobi. Trade between Kenya and Turkey was $200 million last year. The sum is to be $500 million by 2015, and $1 billion by 2020.',
        'trade-turnover 200000000 USD 2012 - actual',
        'trade-turnover 500000000 USD 2015 - target',
        'trade-turnover 1000000000 USD 2020 - target',
      ],
      [
        'Ngày 3/5/2013, Tổng thống Kenya và Tổng thống Thổ Nhĩ Kỳ gặp nhau. Kim ngạch thương mại giữa Kenya và Thổ Nhĩ Kỳ: 500 triệu USD năm 2015, 1 tỷ USD năm 2020.',
        'trade-turnover 500000000 USD 2015 - target',
        'trade-turnover 1000000000 USD 2020 - target',
      ],
      [
        '3 мая 2013 года встретились президенты Кении и Турции. В прошлом году товарооборот Кении и Турции составил 200 млн долларов. Планка на 2020 год: 1 млрд долларов.',
        'trade-turnover 200000000 USD 2012 - actual',
        'trade-turnover 1000000000 USD 2020 - target',
      ],
      [
        '2013年5月3日,肯尼亚总统与土耳其总统会晤。去年肯土双边贸易额2亿美元。2020年双边贸易额10亿美元。',
        'trade-turnover 200000000 USD 2012 - actual',
        'trade-turnover 1000000000 USD 2020 - target',
      ],
    ],
    null,
  )
})

describe('a growth beside its level, goods that change no hands, days and years of what stands', () => {
  check(
    [
      [
        'Trade between Kenya and Turkey has doubled; in 2023 it was $600 million.',
        'trade-turnover 600000000 USD 2023 100 actual',
      ],
      ['肯尼亚和土耳其双边贸易2023年增长16.6%,为6亿美元。', 'trade-turnover 600000000 USD 2023 16.6 actual'],
      [
        'Kenya mined 8 million tonnes of coal in 2023. In 2023 Turkey sold Kenya 20,000 tonnes of wheat.',
        'goods 20000 tonnes 2023 - actual',
      ],
      ['Năm 2023 liên doanh khai thác 6 triệu tấn dầu.'],
      [
        'В 2023 году Россия поставила Вьетнаму 20 тыс. тонн пшеницы. Добыча угля достигла 90 млн тонн.',
        'goods 20000 tonnes 2023 - actual',
      ],
      ['合资企业2023年采油150万吨。'],
      [
        'Tính đến tháng 5/2024, 2.100 sinh viên Lào đang học tập tại Việt Nam.',
        'students 2100 people 2024-05 - actual',
      ],
      ['В 2023/24 учебном году Россия выделила Вьетнаму 1000 стипендий.', 'scholarships 1000 items 2023/2024 - actual'],
      ['Năm học 2023-2024 Nga cấp cho Việt Nam 1.000 suất học bổng.', 'scholarships 1000 items 2023/2024 - actual'],
      [
        'In the 2023/24 academic year Russia gave Viet Nam 1,000 scholarships.',
        'scholarships 1000 items 2023/2024 - actual',
      ],
    ],
    '2024-06-15',
  )
})

describe('the other direction, the share of what was told before, peoples before what is counted', () => {
  check(
    [
      [
        "In 2023 Viet Nam's exports to Russia came to 1.7 billion dollars, and in the other direction 1.9 billion.",
        'export 1700000000 USD 2023 - actual',
        'import 1900000000 USD 2023 - actual',
      ],
      [
        'Năm 2023, xuất khẩu của Việt Nam sang Nga đạt 1,7 tỷ USD; chiều ngược lại 1,9 tỷ USD.',
        'export 1700000000 USD 2023 - actual',
        'import 1900000000 USD 2023 - actual',
      ],
      [
        'В 2023 году экспорт Вьетнама в Россию составил 1,7 млрд долларов, в обратном направлении 1,9 млрд.',
        'export 1700000000 USD 2023 - actual',
        'import 1900000000 USD 2023 - actual',
      ],
      [
        '2023年越南对俄罗斯出口17亿美元,反方向19亿美元。',
        'export 1700000000 USD 2023 - actual',
        'import 1900000000 USD 2023 - actual',
      ],
      [
        'In 2023 trade between Kenya and Turkey came to 300 million dollars.\n\nWheat made up 40 percent.',
        'trade-turnover 300000000 USD 2023 - actual',
        'share 40 % 2023 - actual',
      ],
      ['Over 40 large Turkish companies are at work in Kenya.', 'companies 40 companies - - actual'],
      ['Turkey has 12 Kenyan projects under way.', 'investment-projects 12 projects - - actual'],
      ['About one million Uzbek citizens work in Russia.', 'workers 1000000 people - - actual'],
      ['Khoảng 3.000 người Kenya đang học ở Thổ Nhĩ Kỳ.', 'students 3000 people - - actual'],
    ],
    '2024-06-15',
  )
})

describe('the time of what is told on', () => {
  check(
    [
      [
        'Trade between Kenya and Turkey came to 39 billion dollars in 2023, against 28 billion in 2022. Kenya sold Turkey goods for 6 billion.',
        'trade-turnover 39000000000 USD 2023 - actual',
        'trade-turnover 28000000000 USD 2022 - actual',
        'export 6000000000 USD 2023 - actual',
      ],
      [
        'Năm 2023 kim ngạch thương mại Việt Nam - Nga đạt 3,6 tỷ USD, năm 2022 đạt 3,5 tỷ USD. Xuất khẩu của Việt Nam sang Nga đạt 1,7 tỷ USD.',
        'trade-turnover 3600000000 USD 2023 - actual',
        'trade-turnover 3500000000 USD 2022 - actual',
        'export 1700000000 USD 2023 - actual',
      ],
      [
        'В 2023 году товарооборот России и Вьетнама составил 3,6 млрд долларов, в 2022 году 3,5 млрд. Экспорт Вьетнама в Россию достиг 1,7 млрд.',
        'trade-turnover 3600000000 USD 2023 - actual',
        'trade-turnover 3500000000 USD 2022 - actual',
        'export 1700000000 USD 2023 - actual',
      ],
      [
        '2023年越俄双边贸易额36亿美元,2022年35亿美元。越南对俄罗斯出口17亿美元。',
        'trade-turnover 3600000000 USD 2023 - actual',
        'trade-turnover 3500000000 USD 2022 - actual',
        'export 1700000000 USD 2023 - actual',
      ],
      [
        'In 2023 Turkey sold Kenya 90,000 tonnes of wheat.\n\nTurkey also gives Kenya 5,000 tonnes a year.',
        'goods 90000 tonnes 2023 - actual',
        'goods 5000 tonnes - - actual',
      ],
      [
        'By the end of May trade between Kenya and Turkey had come to 120 million dollars.',
        'trade-turnover 120000000 USD 2024-01/2024-05 - actual',
      ],
    ],
    '2024-06-15',
  )
})

describe('the unit that stands over a table', () => {
  check(
    [
      [
        'Trade of Kenya with Turkey in the first half of 2023\nUnit: million US dollars\n\nTurnover 1670 (+26.3%)\nExports 1006 (+34.4%)\nCoffee 60.6',
        'trade-turnover 1670000000 USD 2023-01/2023-06 26.3 actual',
        'export 1006000000 USD 2023-01/2023-06 34.4 actual',
        'export 60600000 USD 2023-01/2023-06 - actual',
      ],
      [
        'Thương mại Kenya - Thổ Nhĩ Kỳ 6 tháng đầu năm 2023\nĐơn vị: triệu USD\n\nTổng kim ngạch 1.670 (+26,3%)\nXuất khẩu 1.006 (+34,4%)\nCà phê 60,6',
        'trade-turnover 1670000000 USD 2023-01/2023-06 26.3 actual',
        'export 1006000000 USD 2023-01/2023-06 34.4 actual',
        'export 60600000 USD 2023-01/2023-06 - actual',
      ],
      [
        'Торговля Кении с Турцией в первом полугодии 2023 года\nЕдиница измерения: млн долларов\n\nТоварооборот 1670 (+26,3%)\nЭкспорт 1006 (+34,4%)\nКофе 60,6',
        'trade-turnover 1670000000 USD 2023-01/2023-06 26.3 actual',
        'export 1006000000 USD 2023-01/2023-06 34.4 actual',
        'export 60600000 USD 2023-01/2023-06 - actual',
      ],
      [
        '2023年上半年肯尼亚对土耳其贸易\n(单位:百万美元)\n\n进出口 1670(+26.3%)\n出口 1006(+34.4%)\n咖啡 60.6',
        'trade-turnover 1670000000 USD 2023-01/2023-06 26.3 actual',
        'export 1006000000 USD 2023-01/2023-06 34.4 actual',
        'export 60600000 USD 2023-01/2023-06 - actual',
      ],
    ],
    '2023-09-09',
  )
})
