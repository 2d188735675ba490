import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

const meetingsOf = (text: string, publishedOn: string | null): Meeting[] =>
  read({ id: 'test', text, publishedOn }).findings.filter((finding): finding is Meeting => finding.kind === 'meeting')

type Expected = Partial<
  Pick<Meeting, 'meetingKind' | 'body' | 'ordinal' | 'date' | 'place' | 'online' | 'status' | 'parties'>
>

/** A text, the day it was published, and all the meetings that it tells. */
const cases: readonly (readonly [
  language: string,
  text: string,
  publishedOn: string | null,
  expected: readonly Expected[],
])[] = [
  [
    'en: behind a semicolon when the two had met before',
    'Lao President Thongloun Sisoulith welcomed Cuban Prime Minister Manuel Marrero in Vientiane on Monday; the two had last met in Havana in January.',
    '2024-05-15',
    [
      { meetingKind: 'talks', date: '2024-05-13', status: 'held', parties: ['CU', 'LA'] },
      { meetingKind: 'talks', date: '2024-01', status: 'held', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'ru: behind a semicolon when the two had met before',
    'В понедельник во Вьентьяне президент Лаоса Тхонглун Сисулит принял премьер-министра Кубы Мануэля Марреро; до того они виделись в Гаване в январе.',
    '2024-05-15',
    [
      { meetingKind: 'talks', date: '2024-05-13', status: 'held', parties: ['CU', 'LA'] },
      { meetingKind: 'talks', date: '2024-01', status: 'held', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'vi: behind a semicolon when the two had met before',
    'Ngày 13/5, Chủ tịch nước Lào Thongloun Sisoulith đón Thủ tướng Cuba Manuel Marrero tại Viêng Chăn; lần trước hai ông gặp nhau ở La Habana hồi tháng 1.',
    '2024-05-15',
    [
      { meetingKind: 'talks', date: '2024-05-13', status: 'held', parties: ['CU', 'LA'] },
      { meetingKind: 'talks', date: '2024-01', status: 'held', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'zh: behind a semicolon when the two had met before',
    '5月13日,老挝国家主席通伦会见古巴总理马雷罗;两人上次见面是今年1月在哈瓦那。',
    '2024-05-15',
    [
      { meetingKind: 'talks', date: '2024-05-13', status: 'held', parties: ['CU', 'LA'] },
      { meetingKind: 'talks', date: '2024-01', status: 'held', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'zh: the months behind a colon are those of the year before it, each with its own visit',
    '老挝和古巴。去年走动得勤:9月老挝国家主席苏坎访问古巴,12月古巴总理马雷罗访问老挝。',
    '2017-04-20',
    [
      { meetingKind: 'visit', date: '2016-09', status: 'held', parties: ['CU', 'LA'] },
      { meetingKind: 'visit', date: '2016-12', status: 'held', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'en: the months behind a colon are those of the year before it, each with its own visit',
    'Last year was a busy one: in September Lao President Souk Phan visited Cuba, in December Cuban Prime Minister Manuel Marrero came to Vientiane.',
    '2017-04-20',
    [
      { meetingKind: 'visit', date: '2016-09', status: 'held', parties: ['CU', 'LA'] },
      { meetingKind: 'visit', date: '2016-12', status: 'held', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'ru: the months behind a colon are those of the year before it, each with its own visit',
    'Прошлый год был насыщенным: в сентябре президент Лаоса Сук Пхан посетил Кубу, в декабре премьер-министр Кубы Мануэль Марреро приезжал во Вьентьян.',
    '2017-04-20',
    [
      { meetingKind: 'visit', date: '2016-09', status: 'held', parties: ['CU', 'LA'] },
      { meetingKind: 'visit', date: '2016-12', status: 'held', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'vi: the months behind a colon are those of the year before it, each with its own visit',
    'Năm ngoái hai bên qua lại nhiều: tháng 9 Chủ tịch nước Lào Sulan Phoman thăm Cuba, tháng 12 Thủ tướng Cuba Manuel Marrero thăm Lào.',
    '2017-04-20',
    [
      { meetingKind: 'visit', date: '2016-09', status: 'held', parties: ['CU', 'LA'] },
      { meetingKind: 'visit', date: '2016-12', status: 'held', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'zh: a forum to which the other side is asked is to come',
    '老挝方面邀请古巴方面参加今年7月在万象举行的国际农机展览会。',
    null,
    [{ meetingKind: 'forum', status: 'planned' }],
  ],
  [
    'ru: a forum to which a guest is asked is to come',
    'Президент Лаоса Сук Пхан позвал премьера Кубы на международный форум «Меконг» во Вьентьяне.',
    null,
    [{ meetingKind: 'forum', status: 'planned' }],
  ],
  [
    'en: the month that stands before the visit',
    'Lao Prime Minister Sonexay Siphandone said so in May, during his visit to Cuba.',
    '2023-08-14',
    [{ meetingKind: 'visit', date: '2023-05', parties: ['CU', 'LA'] }],
  ],
  [
    'ru: two verbs joined, each with its object',
    'Премьер-министр Лаоса Сонсай Сипхандон провёл переговоры с премьер-министром Кубы Мануэлем Марреро и встретился с президентом Кубы Мигелем Диас-Канелем.',
    null,
    [
      { meetingKind: 'talks', parties: ['CU', 'LA'] },
      { meetingKind: 'talks', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'en: two verbs joined, each with its object',
    'Lao Prime Minister Sonexay Siphandone held talks with Cuban Prime Minister Manuel Marrero and met Cuban President Miguel Diaz-Canel.',
    null,
    [
      { meetingKind: 'talks', parties: ['CU', 'LA'] },
      { meetingKind: 'talks', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'vi: two verbs joined, each with its object',
    'Thủ tướng Nga Ivan Obraztsov hội đàm với Thủ tướng Trần Văn Mẫu và gặp Tổng Bí thư Lê Văn Ví.',
    null,
    [{ meetingKind: 'talks' }, { meetingKind: 'talks' }],
  ],
  [
    'zh: two verbs joined, each with its object',
    '俄罗斯总理奥布拉兹佐夫同越南总理陈文模会谈,并会见越共中央总书记黎文例。',
    null,
    [
      { meetingKind: 'talks', parties: ['RU', 'VN'] },
      { meetingKind: 'talks', parties: ['RU', 'VN'] },
    ],
  ],
  [
    'zh: numbered sessions of one sentence, each with its day',
    '老挝和古巴政府间委员会第8次会议去年3月在万象开过,第9次定在明年秋天,地点哈瓦那。',
    '2025-05-08',
    [
      { meetingKind: 'session', ordinal: 8, date: '2024-03', status: 'held' },
      { meetingKind: 'session', ordinal: 9, status: 'planned' },
    ],
  ],
  [
    'zh: the day of a heading stands on the lines behind it',
    '老挝和古巴政府间委员会农业工作组第五次会议\n纪要(节录)\n2018年4月12日至13日于万象',
    null,
    [{ meetingKind: 'session', ordinal: 5, date: '2018-04-12/2018-04-13' }],
  ],
  [
    'en: entries of a chronicle without verbs',
    'Cambodia and Vietnam exchange visits.\n6-8 December 2018. Prime Minister Hun Sen of Cambodia in Viet Nam.\n3 July 2019. Vietnamese Deputy Prime Minister Tran Van Mau is in Phnom Penh.',
    null,
    [
      { meetingKind: 'visit', date: '2018-12-06/2018-12-08', parties: ['KH', 'VN'], status: 'held' },
      { meetingKind: 'visit', date: '2019-07-03', place: 'Phnom Penh', parties: ['KH', 'VN'], status: 'held' },
    ],
  ],
  [
    'ru: entries of a chronicle without verbs',
    'Камбоджа и Вьетнам обменялись визитами.\n6–8 декабря 2018 года. Премьер-министр Камбоджи Хун Сен во Вьетнаме.',
    null,
    [{ meetingKind: 'visit', date: '2018-12-06/2018-12-08', parties: ['KH', 'VN'] }],
  ],
  [
    'zh: entries of a chronicle without verbs',
    '柬埔寨与越南互访。\n2018年12月6日至8日,柬埔寨首相洪森在越南。',
    null,
    [{ meetingKind: 'visit', date: '2018-12-06/2018-12-08', parties: ['KH', 'VN'] }],
  ],
  [
    'en: a guest is invited home',
    'President Sok Phan of Cambodia left for home. On Friday he had invited President Tran Van Mau of Viet Nam to Phnom Penh.',
    null,
    [{ meetingKind: 'visit', status: 'planned', place: 'Phnom Penh', parties: ['KH', 'VN'] }],
  ],
  [
    'ru: from one capital on to the next',
    'Завтра президент Вьетнама Чан Ван Мау вылетает во Вьентьян, оттуда в Пномпень.',
    '2024-07-10',
    [
      { meetingKind: 'visit', status: 'planned', parties: ['LA', 'VN'] },
      { meetingKind: 'visit', status: 'planned', parties: ['KH', 'VN'] },
    ],
  ],
  [
    'en: a month told as past is that of the year before',
    'Vietnamese Vice President Tran Thi Mau was in Astana in October; Kazakhstan agreed.',
    '2023-08-22',
    [{ meetingKind: 'visit', status: 'held', date: '2022-10', parties: ['KZ', 'VN'] }],
  ],
  [
    'ru: a month told as past is that of the year before',
    'Президент Индонезии Суто Виджая приезжал в Петербург в июне.',
    '2025-01-15',
    [{ meetingKind: 'visit', status: 'held', date: '2024-06', parties: ['ID', 'RU'] }],
  ],
  [
    'en: negotiations of a year, with nobody named',
    'Germany and Kenya are partners. At the government negotiations held in 2022 more money was committed; in 2019 less.',
    null,
    [{ meetingKind: 'talks', date: '2022', parties: ['DE', 'KE'] }],
  ],
  [
    'ru: the town that an adjective stands for',
    'Президент Узбекистана Алишер Каримбаев провёл в турецкой столице 6 июня 2024 года.',
    null,
    [{ meetingKind: 'visit', date: '2024-06-06', parties: ['TR', 'UZ'] }],
  ],
  [
    'zh: two bodies, each against its number',
    '议会间合作委员会第二次会议3月4日在阿斯塔纳举行;3月9日,双方主持政府间经贸合作委员会第七次会议。哈萨克斯坦和土耳其都满意。',
    '2023-03-10',
    [
      { meetingKind: 'session', ordinal: 2, date: '2023-03-04', parties: ['KZ', 'TR'] },
      { meetingKind: 'session', ordinal: 7, date: '2023-03-09', parties: ['KZ', 'TR'] },
    ],
  ],
  [
    'vi: a part and its whole before one verb',
    'Tiểu ban hợp tác về thủy sản, thuộc Ủy ban hỗn hợp Lào - Cuba, đã họp phiên lần thứ 6 tại Viêng Chăn ngày 4/5/2023.',
    '2023-05-05',
    [{ meetingKind: 'session', body: 'subcommittee', ordinal: 6, date: '2023-05-04', parties: ['CU', 'LA'] }],
  ],
  [
    'en: the body behind the number, not the one that speaks of it',
    'Lao–Cuban joint commission. The Subcommittee recommends that the 12th session of the Joint Commission, planned for early 2025, take up fisheries.',
    '2024-11-05',
    [{ meetingKind: 'session', body: 'commission', ordinal: 12, date: '2025', status: 'planned' }],
  ],
  [
    'vi: a subcommittee of a commission, its session named again',
    'Ngày 12/3, Tiểu ban Năng lượng thuộc Ủy ban hỗn hợp Lào - Cuba họp lần thứ 9 tại Viêng Chăn. Phiên họp lần thứ 9 mở đường cho Kỳ họp lần thứ 21 Ủy ban hỗn hợp sắp tới.',
    '2024-03-13',
    [
      {
        meetingKind: 'session',
        body: 'subcommittee',
        ordinal: 9,
        date: '2024-03-12',
        status: 'held',
        parties: ['CU', 'LA'],
      },
      { meetingKind: 'session', body: 'commission', ordinal: 21, status: 'planned', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'vi: a weekday is no number, nor is a year',
    'Phiên họp thứ Năm ngày 14/3 của Ủy ban hỗn hợp Lào - Cuba bàn về thuế.',
    '2024-03-15',
    [{ meetingKind: 'session', ordinal: null, date: '2024-03-14', status: 'held' }],
  ],
  [
    'vi: put off',
    'Cuộc hội đàm giữa hai Bộ trưởng Lào và Cuba ngày 3/5 bị hoãn.',
    '2024-05-02',
    [{ meetingKind: 'talks', date: '2024-05-03', status: 'planned', parties: ['CU', 'LA'] }],
  ],
  [
    'vi: those of one meeting named again in full',
    'Ngày 26/10, tại Viêng Chăn, Bộ trưởng Lào Khamla Mau đã có buổi tiếp và làm việc với ông Pedro Testo - Thứ trưởng Ngoại giao Cuba. Tại buổi làm việc, Bộ trưởng Khamla Mau và Thứ trưởng Pedro Testo đã thảo luận về hợp tác.',
    '2024-10-27',
    [{ meetingKind: 'talks', date: '2024-10-26', parties: ['CU', 'LA'] }],
  ],
  [
    'vi: met by one, one after the other',
    'Đại sứ Việt Nam tại Ba Lan Trần Văn Mẫu đã có các cuộc gặp với Tỉnh trưởng Anna Testo và Phó Chủ tịch thành phố Wrocław Jakub Samplo.',
    '2025-10-30',
    [
      { meetingKind: 'talks', parties: ['PL', 'VN'] },
      { meetingKind: 'talks', parties: ['PL', 'VN'] },
    ],
  ],
  [
    'vi: what the visit does is not when it is',
    'Tổng thống Ba Lan Jan Testo thăm chính thức Việt Nam. Ông Jan Testo mong muốn chuyến thăm sẽ thúc đẩy hợp tác.',
    '2025-10-30',
    [{ meetingKind: 'visit', place: 'Việt Nam', status: 'held', parties: ['PL', 'VN'] }],
  ],
  [
    'vi: the day of the paragraph before',
    'Sáng 26/3, tại Hà Nội, Thủ tướng Việt Nam Trần Văn Mẫu chủ trì lễ đón Thủ tướng Ba Lan Jan Testo thăm Việt Nam từ 25/3 đến 27/3.\nSau lễ đón, hai Thủ tướng tiến hành hội đàm.',
    '2025-03-27',
    [
      { meetingKind: 'visit', date: '2025-03-25/2025-03-27' },
      { meetingKind: 'talks', date: '2025-03-26' },
    ],
  ],
  [
    'vi: a visit scheduled, by invitation of others',
    'Chuyến thăm sẽ diễn ra ngày 11-13/7, theo lời mời của Chủ tịch nước Lào Khamla Mau. Đây là chuyến công du đầu tiên của Chủ tịch nước Việt Nam Trần Văn Mẫu.',
    '2024-07-10',
    [{ meetingKind: 'visit', date: '2024-07-11/2024-07-13', status: 'planned', parties: ['LA', 'VN'] }],
  ],
  [
    'vi: received on taking leave, and what was wished for',
    'Sáng 5/2, Bí thư Thành ủy Trần Văn Mẫu tiếp Tổng Lãnh sự Malaysia Azlan Testo đến chào từ biệt. Ông Mẫu mong muốn hai thành phố tăng cường trao đổi đoàn, tiếp xúc với các doanh nghiệp Malaysia.',
    '2015-02-06',
    [{ meetingKind: 'talks', date: '2015-02-05', parties: ['MY', 'VN'] }],
  ],
  [
    'vi: days that open a sentence of several talks',
    'Từ ngày 8-12/7, tại Trung Quốc, Chủ tịch Quốc hội Trần Văn Mẫu đã hội kiến Tổng Bí thư Trung Quốc Tập Cận Bình; hội đàm với Ủy viên trưởng Trung Quốc Lật Chiến Thư; hội kiến với Chủ tịch Chính hiệp Trung Quốc Uông Dương.',
    '2019-07-13',
    [
      { meetingKind: 'talks', date: '2019-07-08/2019-07-12' },
      { meetingKind: 'talks', date: '2019-07-08/2019-07-12' },
      { meetingKind: 'talks', date: '2019-07-08/2019-07-12' },
    ],
  ],
  [
    'vi: the body behind its number, one side’s part before it',
    'Ngày 23-10, Bộ trưởng Trần Văn Mẫu, Chủ tịch Phân ban hợp tác Việt Nam - Cu-ba, nhân dịp dự kỳ họp lần thứ 27 Ủy ban liên Chính phủ Việt Nam - Cu-ba, đã thăm một nông trường.',
    '2009-10-24',
    [{ meetingKind: 'session', body: 'commission', ordinal: 27, parties: ['CU', 'VN'] }],
  ],
  [
    'vi: a session on the occasion of a visit',
    'Ông Ivan Obraztsov, Chủ tịch Đuma Quốc gia Nga, sẽ thăm Việt Nam từ 28-6 đến 1-7-2025. Dịp này hai bên chủ trì Phiên họp lần thứ 3 của Ủy ban hợp tác liên Nghị viện.',
    '2025-06-20',
    [
      { meetingKind: 'visit', date: '2025-06-28/2025-07-01', status: 'planned' },
      { meetingKind: 'session', ordinal: 3, date: '2025-06-28/2025-07-01', status: 'planned', parties: ['RU', 'VN'] },
    ],
  ],
  [
    'ru: a dateline town is no place, a town with its country is one; a verb behind a long name',
    'Астана, 3 мая /Агентство/ — 7-е заседание казахстанско-турецкой межправительственной комиссии по сотрудничеству западных областей Казахстана и востока Турции пройдет 5 мая в турецкой Анталье.',
    '2022-05-03',
    [{ meetingKind: 'session', ordinal: 7, date: '2022-05-05', place: 'Анталье', status: 'planned' }],
  ],
  [
    'ru: a first forum, its committee, an earlier telephone call told again',
    'В Алматы 3 мая начал работу первый форум регионов Казахстана и Турции. Участников форума приветствовал секретарь оргкомитета Делового форума.',
    '2022-05-04',
    [{ meetingKind: 'forum', ordinal: 1, date: '2022-05-03', place: 'Алматы', parties: ['KZ', 'TR'] }],
  ],
  [
    'ru: a bare post goes on with its holder; whom a visit is to stands before its verb',
    'Вице-премьер Казахстана Серик Образцов побывал в Анкаре. Вице-премьер провёл рабочую встречу с министром Турции Омером Пробой. На прошлой неделе Казахстан посетил спикер парламента Турции Али Тестов.',
    '2022-05-04',
    [
      { meetingKind: 'visit', place: 'Анкаре', status: 'held' },
      { meetingKind: 'talks', status: 'held', parties: ['KZ', 'TR'] },
      { meetingKind: 'visit', place: 'Казахстан', status: 'held' },
    ],
  ],
  [
    'ru: the head of a state is its president; a series prepared for is no meeting; whom a quotation names spoke',
    'Президент Турции Омер Проба 3 мая встретился с президентом Казахстана Сериком Образцовым. Глава Турции встретился с главой Казахстана. «Мы рады», — заявил Образцов. Комиссия по подготовке регулярных встреч глав правительств работает.',
    '2022-05-04',
    [{ meetingKind: 'talks', date: '2022-05-03', status: 'held', parties: ['KZ', 'TR'] }],
  ],
  [
    'ru: two behind their verb; the meeting right behind a session is the session',
    'Открытие рейсов обсудили министр Казахстана Серик Образцов и министр Турции Омер Проба 3 мая.',
    '2022-05-04',
    [{ meetingKind: 'talks', date: '2022-05-03', status: 'held', parties: ['KZ', 'TR'] }],
  ],
  [
    'ru: during the meeting, right behind a session',
    'В Анкаре состоялось 7-е заседание казахстанско-турецкой межправительственной комиссии. В ходе встречи министр Казахстана Серик Образцов и министр Турции Омер Проба обсудили торговлю.',
    '2022-05-04',
    [{ meetingKind: 'session', ordinal: 7, place: 'Анкаре', parties: ['KZ', 'TR'] }],
  ],
  [
    'ru: the forum again, a session of the commission behind which its subcommittees met',
    'В Астане 3 мая прошёл третий международный форум «Казахстан – Турция». Форум стал площадкой для бизнеса. После седьмого заседания Комиссии Казахстана и Турции проведены заседания подкомиссий.',
    '2022-05-04',
    [
      { meetingKind: 'forum', ordinal: 3, date: '2022-05-03', place: 'Астане' },
      { meetingKind: 'session', body: 'commission', ordinal: 7, parties: ['KZ', 'TR'] },
    ],
  ],
  [
    'ru: what was meant at first is no first session',
    'В Астане 3 мая прошло заседание казахстанско-турецкой межправительственной комиссии. Первоначально заседание намечали на 2021 год.',
    '2022-05-04',
    [{ meetingKind: 'session', ordinal: null, date: '2022-05-03', place: 'Астане', status: 'held' }],
  ],
  [
    'ru: a memorandum on consultations is no session',
    'Главы МИД Казахстана и Турции подписали первый в истории отношений меморандум о политических консультациях.',
    '2022-05-03',
    [],
  ],
  [
    'ru: talks named by their sides',
    'Казахстанско-турецкие переговоры прошли в Анкаре 3 мая.',
    '2022-05-04',
    [{ meetingKind: 'talks', date: '2022-05-03', place: 'Анкаре', status: 'held', parties: ['KZ', 'TR'] }],
  ],
  [
    'en: the next of a body beside the session that told of it; a commission holds its meeting',
    'The next Laos-Cuba Joint Commission will take place in Havana in 2025, according to the minutes of the 13th session. In June the Laos-Cuba Joint Commission will hold a meeting in Vientiane on its budget.',
    '2024-05-20',
    [
      { meetingKind: 'session', ordinal: null, date: '2025', place: 'Havana', status: 'planned' },
      { meetingKind: 'session', ordinal: 13, date: null },
      { meetingKind: 'session', date: '2024-06', place: 'Vientiane', status: 'planned' },
    ],
  ],
  [
    'en: a summit of two is talks, a press conference nothing',
    'The papers were signed at a summit between Lao President Kham Samplavong and Cuban President Jose Samplez in Vientiane on May 19, he told a joint press conference.',
    '2023-05-20',
    [{ meetingKind: 'talks', date: '2023-05-19', place: 'Vientiane', status: 'held', parties: ['CU', 'LA'] }],
  ],
  [
    'en: a round table is no round of a body',
    'The second round table of Lao and Cuban universities took place in Havana on May 19.',
    '2023-05-20',
    [{ meetingKind: 'forum', ordinal: 2, date: '2023-05-19', place: 'Havana', status: 'held' }],
  ],
  [
    'en: a commission that has been scheduled, and a call paid by an envoy',
    'Lao Ambassador Kham Samplavong on Thursday called on Cuban Minister Jose Samplez and discussed the upcoming Joint Commission, which has been scheduled on 3-4 December 2023.',
    '2023-10-13',
    [
      { meetingKind: 'talks', date: '2023-10-12', status: 'held', parties: ['CU', 'LA'] },
      { meetingKind: 'session', date: '2023-12-03/2023-12-04', status: 'planned', parties: ['CU', 'LA'] },
    ],
  ],
  [
    'en: a session to come, spoken of on a Monday',
    'Ahead of the 9th session of the Laos-Cuba Joint Commission, the minister said on Monday that trade had grown.',
    '2023-05-16',
    [{ meetingKind: 'session', ordinal: 9, date: null, status: 'planned', parties: ['CU', 'LA'] }],
  ],
  [
    'en: a counted meeting is a session, not talks besides',
    'Lao Prime Minister Kham Samplavong will hold the 5th regular meeting with his Cuban counterpart Jose Samplez on June 2.',
    '2023-05-16',
    [{ meetingKind: 'session', ordinal: 5, date: '2023-06-02', status: 'planned', parties: ['CU', 'LA'] }],
  ],
  [
    'en: a visit of some days, a town that opens the sentence',
    'The president of Laos paid a state visit to Cuba from June 19 - 20. In Santiago de Cuba, Laos, the ministers said, is welcome.',
    '2023-07-01',
    [{ meetingKind: 'visit', date: '2023-06-19/2023-06-20', status: 'held', parties: ['CU', 'LA'] }],
  ],
  [
    'en: a numbered session',
    'The 12th session of the Laos-Cuba Joint Commission was held in Vientiane on May 5.',
    '2023-05-06',
    [
      {
        meetingKind: 'session',
        body: 'commission',
        ordinal: 12,
        date: '2023-05-05',
        place: 'Vientiane',
        status: 'held',
        parties: ['CU', 'LA'],
      },
    ],
  ],
  [
    'en: a session to come',
    'The 7th meeting of the Kazakh-Turkish intergovernmental commission will be held in Astana in 2025.',
    '2024-10-10',
    [{ meetingKind: 'session', ordinal: 7, date: '2025', place: 'Astana', status: 'planned', parties: ['KZ', 'TR'] }],
  ],
  [
    'en: counterparts who meet',
    'Vietnamese Foreign Minister Tran Van Mau met his Russian counterpart Pyotr Obraztsov in Hanoi on March 3.',
    '2020-03-04',
    [{ meetingKind: 'talks', date: '2020-03-03', place: 'Hanoi', status: 'held', parties: ['RU', 'VN'] }],
  ],
  [
    'en: by telephone',
    'Prime Minister Ivan Obraztsov of Russia and Prime Minister Tran Van Mau of Vietnam spoke by telephone on Monday.',
    '2021-06-09',
    [{ meetingKind: 'talks', date: '2021-06-07', online: true, parties: ['RU', 'VN'] }],
  ],
  [
    'en: a visit to come',
    'Russian President Ivan Obraztsov will visit Vietnam on June 19-20.',
    '2024-06-10',
    [
      {
        meetingKind: 'visit',
        date: '2024-06-19/2024-06-20',
        place: 'Vietnam',
        status: 'planned',
        parties: ['RU', 'VN'],
      },
    ],
  ],
  [
    'vi: a numbered session',
    'Khóa họp lần thứ 8 Ủy ban liên Chính phủ Việt Nam - Cuba diễn ra tại La Habana ngày 12/4/2022.',
    null,
    [
      {
        meetingKind: 'session',
        body: 'commission',
        ordinal: 8,
        date: '2022-04-12',
        place: 'La Habana',
        status: 'held',
        parties: ['CU', 'VN'],
      },
    ],
  ],
  [
    'vi: one side’s own part',
    'Chiều 3/5/2023, Phó Thủ tướng Trần Văn Mẫu họp Phân ban Việt Nam tại Trụ sở Chính phủ.',
    null,
    [{ meetingKind: 'session', date: '2023-05-03', place: 'Trụ sở Chính phủ', parties: ['VN'] }],
  ],
  [
    'vi: a reception told twice is one',
    'Ngày 7/7, tại Hà Nội, Thủ tướng Trần Văn Mẫu tiếp Đại sứ Lào Khamphan Mauxay. Tại buổi tiếp, Thủ tướng đề nghị hai bên mở rộng thương mại.',
    '2022-07-08',
    [{ meetingKind: 'talks', date: '2022-07-07', place: 'Hà Nội', parties: ['LA', 'VN'] }],
  ],
  [
    'vi: an invitation',
    'Thủ tướng Trần Văn Mẫu mời Tổng thống Nga Ivan Obraztsov sớm thăm Việt Nam.',
    '2022-07-08',
    [{ meetingKind: 'visit', place: 'Việt Nam', status: 'planned', parties: ['RU', 'VN'] }],
  ],
  [
    'ru: a numbered session',
    'Двадцать пятое заседание Российско-Вьетнамской межправительственной комиссии прошло в Москве 9 сентября.',
    '2024-09-10',
    [
      {
        meetingKind: 'session',
        body: 'commission',
        ordinal: 25,
        date: '2024-09-09',
        status: 'held',
        parties: ['RU', 'VN'],
      },
    ],
  ],
  [
    'ru: the next session',
    'Завершилось 24-е заседание Российско-Вьетнамской межправительственной комиссии. Следующее заседание планируется в Москве в 2024 году.',
    '2023-04-07',
    [
      { meetingKind: 'session', ordinal: 24, status: 'held' },
      { meetingKind: 'session', ordinal: null, date: '2024', status: 'planned' },
    ],
  ],
  [
    'ru: who went where',
    'Президент Вьетнама Чан Ван Мау посетил Москву 5 мая.',
    '2025-05-06',
    [{ meetingKind: 'visit', date: '2025-05-05', status: 'held', parties: ['RU', 'VN'] }],
  ],
  [
    'zh: a numbered session',
    '越俄政府间委员会第二十四次会议6日在河内举行。',
    '2023-04-07',
    [
      {
        meetingKind: 'session',
        body: 'commission',
        ordinal: 24,
        date: '2023-04-06',
        place: '河内',
        status: 'held',
        parties: ['RU', 'VN'],
      },
    ],
  ],
  [
    'zh: talks on a screen',
    '3月3日,越南总理陈文模与俄罗斯总理伊万·奥布拉兹佐夫举行视频会谈。',
    '2021-03-04',
    [{ meetingKind: 'talks', date: '2021-03-03', online: true, parties: ['RU', 'VN'] }],
  ],
  [
    'zh: a visit',
    '俄罗斯总统伊万·奥布拉兹佐夫将于6月19日至20日访问越南。',
    '2024-06-10',
    [{ meetingKind: 'visit', date: '2024-06-19/2024-06-20', place: '越南', status: 'planned', parties: ['RU', 'VN'] }],
  ],
  [
    'en: a round next week, told of on Tuesday',
    'India and Oman will hold the third round of talks on a trade agreement next week, he said on Tuesday.',
    '2024-10-23',
    [{ meetingKind: 'session', ordinal: 3, date: null, status: 'planned', parties: ['IN', 'OM'] }],
  ],
  [
    'en: received a delegation',
    'Vietnamese Deputy Prime Minister Tran Luu Quang received a delegation from the Lao Ministry of Finance on June 1, 2024.',
    '2024-06-02',
    [{ meetingKind: 'talks', date: '2024-06-01', status: 'held', parties: ['LA', 'VN'] }],
  ],
]

/** What names meetings and tells of none. */
const negatives: readonly (readonly [what: string, text: string])[] = [
  [
    'vi: sessions in general',
    'Bộ luôn thực hiện cam kết tại Biên bản của các Kỳ họp Ủy ban liên Chính phủ Lào - Cuba.',
  ],
  ['vi: greetings', 'Chủ tịch Cuba đã chuyển lời chào tới các nhà lãnh đạo Lào.'],
  ['vi: cancelled', 'Khóa họp lần thứ 22 Ủy ban liên Chính phủ Lào - Cuba không thể diễn ra vì dịch bệnh.'],
  ['en: cancelled', 'The 22nd session of the Laos-Cuba Joint Commission was cancelled.'],
  ['vi: money goes abroad, nobody does', 'Các nhà đầu tư Lào đã đầu tư sang Cuba.'],
  ['visits in general', 'Both sides value regular high-level visits and exchanges between Vietnam and Russia.'],
  ['the press', 'Vietnamese Foreign Minister Tran Van Mau told reporters that trade with Russia is growing.'],
  ['a founding', 'The Vietnam-Russia intergovernmental commission was established in 1992.'],
  ['a country with “kỳ” in its name', 'Thương mại Việt Nam - Hoa Kỳ năm 2022 tăng 12%.'],
  ['a number of bodies', 'The commission has 14 working groups dealing with trade between India and Russia.'],
  ['a parliament’s session', 'Областная дума приняла прогноз на 38-м заседании.'],
  ['talks in general', 'Россия и Вьетнам продолжают переговоры о беспошлинной торговле.'],
  ['numbers that are no sessions', '第15号台风影响越南和俄罗斯的航班。'],
]

describe('meetings', () => {
  it.each(cases)('%s', (_language, text, publishedOn, expected) => {
    const found = meetingsOf(text, publishedOn)
    expect(found.map(({ meetingKind }) => meetingKind)).toEqual(expected.map(({ meetingKind }) => meetingKind))
    expected.forEach((meeting, i) => expect(found[i]).toMatchObject(meeting))
  })

  it.each(negatives)('leaves alone: %s', (_what, text) => {
    expect(meetingsOf(text, '2023-01-01')).toEqual([])
  })

  it('quotes the text where it says', () => {
    for (const [, text, publishedOn] of cases)
      for (const { quote, span } of meetingsOf(text, publishedOn)) expect(text.slice(...span)).toBe(quote)
  })
})
