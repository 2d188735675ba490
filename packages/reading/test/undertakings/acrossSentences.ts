/**
 * What a sentence means by its place and form, whatever its verb: `expected` lists what is found, kind and sides, of texts
 * that go on about talks between Kazakhstan and Türkiye; empty where nothing is to be done.
 */
interface Told {
  readonly about: string
  readonly expected: readonly string[]
  readonly vi?: string
  readonly ru?: string
  readonly zh?: string
  readonly en?: string
}

export const acrossSentences: readonly Told[] = [
  {
    about: 'the next session of a body whose session was told of is agreed, whoever hosts it',
    expected: ['agreed KZTR'],
    vi: 'Họ đồng chủ trì Kỳ họp lần thứ 14 của Ủy ban hỗn hợp. Kỳ họp lần thứ 15 do Thổ Nhĩ Kỳ đăng cai vào năm 2025.',
    ru: 'Под их председательством прошло 14-е заседание межправительственной комиссии. Пятнадцатое заседание комиссии примет Анкара в 2025 году.',
    zh: '两人共同主持了政府间委员会第14次会议。第15次会议将于2025年在安卡拉举行。',
    en: 'They chaired the 14th session of the Intergovernmental Commission. The 15th session will be held in Ankara in 2025.',
  },
  {
    about: 'the news of a session that is to come is none',
    expected: [],
    vi: 'Tuần tới, Astana sẽ là nơi diễn ra Kỳ họp lần thứ 15 của Ủy ban hỗn hợp. Kỳ họp lần thứ 14 diễn ra tại Ankara năm 2023.',
    ru: 'На следующей неделе в Астане пройдёт 15-е заседание межправительственной комиссии. 14-е заседание прошло в Анкаре в 2023 году.',
    en: 'The 15th session of the Intergovernmental Commission will be held in Astana next week. The 14th session took place in Ankara in 2023.',
  },
  {
    about: 'a question undertakes nothing',
    expected: [],
    vi: 'Thổ Nhĩ Kỳ sẽ mở cửa thị trường cho lúa mì Kazakhstan?',
    ru: '«Когда Турция откроет рынок для казахстанской пшеницы?»',
    zh: '“土耳其会向哈萨克斯坦小麦开放市场吗？”',
    en: '"Will Türkiye open its market to Kazakh wheat?"',
  },
  {
    about: 'what would follow if something happened',
    expected: [],
    vi: 'Nếu cước vận tải giảm, lượng hàng qua cảng Aktau sẽ nhiều hơn.',
    ru: 'Если тариф снизят, зерна через Актау будет отправляться больше.',
    zh: '如果运费下降,经阿克套的小麦将会多一些。',
    en: 'If freight rates fall, more grain will be sent through Aktau.',
  },
  {
    about: 'those who hold the same post on both sides are both sides',
    expected: ['agreed KZTR'],
    vi: 'Ông Bolat cảm ơn chủ nhà. Bộ trưởng Giao thông hai nước sẽ lập danh mục các đoạn đường cần sửa.',
    ru: 'Болат поблагодарил хозяев. Ведомства обеих стран будут вместе готовить перечень участков дороги.',
    zh: '博拉特感谢东道主。两国交通部门将编制待修路段清单。',
    en: 'Bolat thanked his hosts. Officials of both countries will draw up a list of the road sections to be mended.',
  },
  {
    about: 'what is to come in return belongs to what was asked, not to what was agreed before',
    expected: ['agreed KZTR', 'proposed TR'],
    vi: 'Hai bên nhất trí lập kho ngoại quan chung ở cảng Aktau. Ankara muốn Astana mở cửa cho thịt bò; đổi lại sẽ mua thêm lúa mì.',
    ru: 'Стороны договорились построить общий склад. Анкара просит Астану открыть рынок для говядины; взамен будет закупаться пшеница.',
    zh: '双方同意共建仓库。土方请哈方开放牛肉市场;作为回报,将多买小麦。',
    en: 'The two sides agreed to build a common warehouse. Ankara asked Astana to open its market to beef; in return more wheat would be bought.',
  },
  {
    about: 'whoever reports on what was ordered has been ordered to',
    expected: ['directed KZTR'],
    vi: 'Hai Bộ trưởng giao nhóm công tác soạn lộ trình; nhóm này sẽ báo cáo hai Chính phủ mỗi quý.',
    ru: 'Министры поручили рабочей группе подготовить дорожную карту; о ходе работы она будет докладывать ежеквартально.',
    zh: '双方责成工作组制定路线图;工作组将每季度报告一次。',
    en: 'The ministers instructed the working group to draft a roadmap; the group will report to them every quarter.',
  },
  {
    about: 'a paragraph of minutes tells what has been settled, whoever is to do it',
    expected: ['agreed KZTR', 'agreed KZTR'],
    en: '1. The two sides agreed to exchange data on freight.\n2. Trade has grown.\n3. Complaints of carriers will be handled within ten days.\n4. The minutes have two copies.',
  },
  {
    about: 'both want',
    expected: ['agreed KZTR'],
    en: 'Both of them want the customs talks finished before the summer.',
  },
  {
    about: 'in a paragraph of minutes a side binds itself in the present tense',
    expected: ['agreed KZTR', 'pledged TR'],
    vi: '1. Hai bên nhất trí tổ chức tuần phim chung vào mùa thu.\n2. Kim ngạch tăng.\n3. Phía Thổ Nhĩ Kỳ cấp 40 suất học bổng cho sinh viên.\n4. Biên bản lập thành hai bản.',
    ru: '1. Стороны договорились провести осенью неделю кино.\n2. Торговля выросла.\n3. Турецкая сторона выделяет 40 мест для студентов.\n4. Протокол составлен в двух экземплярах.',
    zh: '一、双方同意秋季举办电影周。\n二、贸易有所增长。\n三、土方向学生提供40个名额。\n四、纪要一式两份。',
    en: '1. The two sides agreed to hold a film week in autumn.\n2. Trade has grown.\n3. The Turkish side provides 40 places for students.\n4. The minutes have two copies.',
  },
  {
    about: 'what a side does now is news elsewhere',
    expected: [],
    vi: 'Thổ Nhĩ Kỳ cấp 40 suất học bổng mỗi năm.',
    ru: 'Турецкая сторона выделяет 40 мест для студентов.',
    zh: '土方每年向学生提供40个名额。',
    en: 'The Turkish side provides 40 places for students.',
  },
  {
    about: 'whoever says yes to what another proposed in the same sentence',
    expected: ['agreed TR'],
    ru: 'Казахстан предложил провести ярмарку весной, Турция дала согласие.',
    zh: '哈方提议春季举办展销会,土方表示同意。',
    en: 'Kazakhstan proposed a fair in spring, Türkiye consented.',
  },
  {
    about: 'each line of a list says what the line that opens it says of them',
    expected: ['proposed TR', 'proposed TR'],
    vi: 'Phía Thổ Nhĩ Kỳ đề nghị:\n- giảm một nửa phí cảng cho hàng dệt may;\n- thêm hai chuyến tàu container mỗi tuần.',
    ru: 'Турецкая сторона попросила:\n— вдвое снизить портовые сборы на текстиль;\n— пустить два контейнерных поезда в неделю.',
    zh: '土方建议:\n- 纺织品港口费减半;\n- 每周增开两列集装箱班列。',
    en: 'The Turkish side asked for the following:\n- half the port fees on textiles;\n- two more container trains every week.',
  },
]
