import { describe, expect, it } from 'vitest'
import type { Figure, Finding, FindingKind, Instrument, Meeting, Person, Undertaking } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

/** What one piece of Russian press says, kind by kind; a kind that is left out is not looked at, an empty list finds nothing. */
interface Expected {
  readonly figures?: readonly Partial<Figure>[]
  readonly meetings?: readonly Partial<Meeting>[]
  readonly people?: readonly Partial<Person>[]
  readonly instruments?: readonly Partial<Instrument>[]
  readonly undertakings?: readonly Partial<Undertaking>[]
}

const kinds: Readonly<Record<keyof Expected, FindingKind>> = {
  figures: 'figure',
  meetings: 'meeting',
  people: 'person',
  instruments: 'instrument',
  undertakings: 'undertaking',
}

const cases: readonly (readonly [what: string, text: string, publishedOn: string | null, expected: Expected])[] = [
  [
    'partners with their sums in brackets',
    'Главными торговыми партнерами Узбекистана в январе-апреле 2024 года были Китай (3,9 млрд долларов), Россия (3,5 млрд) и Турция (919 млн).',
    '2024-05-20',
    {
      figures: [
        { indicator: 'trade-turnover', value: 3.9e9, period: '2024-01/2024-04', from: 'CN', to: 'UZ' },
        { value: 3.5e9, from: 'RU', to: 'UZ' },
        { value: 919e6, from: 'TR', to: 'UZ' },
      ],
    },
  ],
  [
    'the period of a report in the sentence before',
    'Данные за 2022 год опубликовала таможня. Торговля Индии с Вьетнамом достигла 15 млрд долларов.',
    '2024-05-20',
    { figures: [{ value: 15e9, period: '2022', from: 'IN', to: 'VN' }] },
  ],
  [
    'guests of each country by its adjective alone',
    'Во Вьетнаме в 2023 году побывали 3,6 млн корейских туристов, 1,7 млн китайских и 125 тыс. российских.',
    '2024-05-20',
    {
      figures: [
        { indicator: 'tourists', value: 3.6e6, from: 'KR', to: 'VN' },
        { value: 1.7e6, from: 'CN', to: 'VN' },
        { value: 125e3, from: 'RU', to: 'VN' },
      ],
    },
  ],
  [
    'of a series the giver stays',
    'Япония выделила Лаосу грант в 12 млн долларов, Камбодже 20 млн, Вьетнаму 35 млн.',
    '2024-05-20',
    {
      figures: [
        { value: 12e6, from: 'JP', to: 'LA' },
        { value: 20e6, from: 'JP', to: 'KH' },
        { value: 35e6, from: 'JP', to: 'VN' },
      ],
    },
  ],
  [
    'a series of guests told on, sentence after sentence',
    'В 2019 году в Таиланд въехали 1,4 млн россиян. Рекорд 2013 года, 1,7 млн, не побит. За январь добавилось еще 104 тысячи.',
    '2024-05-20',
    {
      figures: [
        { value: 1.4e6, period: '2019', from: 'RU', to: 'TH' },
        { value: 1.7e6, period: '2013' },
        { value: 104e3, period: '2024-01' },
      ],
    },
  ],
  [
    'hundreds and dozens, and what rounds them before a noun',
    'В России учатся три сотни вьетнамских студентов, там работают двести с лишним вьетнамских предприятий.',
    '2024-05-20',
    {
      figures: [
        { indicator: 'students', value: 300, from: 'VN', to: 'RU' },
        { indicator: 'companies', value: 200, qualifier: 'over' },
      ],
    },
  ],
  [
    'a magnitude behind the word that rounds',
    'За 2014–2023 годы китайцы вложили в Сербию 5,5 с лишним миллиарда евро.',
    '2024-05-20',
    { figures: [{ value: 5.5e9, qualifier: 'over', period: '2014/2023', from: 'CN', to: 'RS' }] },
  ],
  [
    'two numbers before a noun are no years',
    'Монголия и Китай хотят поднять поток угля до 2000–2500 грузовиков.',
    '2024-05-20',
    { figures: [{ value: [2000, 2500], unit: 'items', period: null }] },
  ],
  [
    'a harvest is nobody’s supply',
    'Урожай пшеницы в Зимбабве достиг 465 тыс. тонн, сообщил посол России.',
    '2024-05-20',
    { figures: [] },
  ],
  [
    'the year in which a body was founded is not that of the text',
    'Организация основана в 2001 году. В прошлом году товарооборот Казахстана и Узбекистана составил 4,5 млрд долларов.',
    null,
    { figures: [{ value: 4.5e9, period: null }] },
  ],
  [
    'posts of two countries',
    'Министры обороны Лаоса и Китая встретились 14 мая во Вьентьяне.',
    '2024-05-20',
    { meetings: [{ meetingKind: 'talks', date: '2024-05-14', parties: ['CN', 'LA'], status: 'held' }] },
  ],
  [
    'a month to come is next year’s',
    'В марте намечено провести 12-е заседание межправительственной комиссии Лаоса и России.',
    '2024-11-20',
    { meetings: [{ meetingKind: 'session', ordinal: 12, date: '2025-03', status: 'planned' }] },
  ],
  [
    'what is still to be done on a visit that has begun',
    'Глава кабмина Киргизии Акылбек Жапаров прибыл с рабочим визитом в Анкару. В рамках визита он примет участие в работе киргизско-турецкого бизнес-форума.',
    '2024-05-20',
    {
      meetings: [
        { meetingKind: 'visit', status: 'held', parties: ['KG', 'TR'] },
        { meetingKind: 'forum', status: 'planned', parties: ['KG', 'TR'] },
      ],
    },
  ],
  [
    'a name behind a post in the nominative is in it too',
    'Делегацию Грузии вела заместитель министра Лаша Дарсалия.',
    '2024-05-20',
    { people: [{ name: 'Лаша Дарсалия', side: 'GE' }] },
  ],
  [
    'an address by the father’s name is nobody new, and the post may come later',
    'Геннадий Бездетко ответил на вопросы. Посол РФ начал с туризма. Геннадий Степанович, ждать ли прямых рейсов во Вьетнам?',
    '2025-12-29',
    { people: [{ name: 'Геннадий Бездетко', role: 'Посол РФ', side: 'RU' }] },
  ],
  [
    'after is no ambassador',
    'После переговоров То Лама и Мигеля Диас-Канеля Вьетнам и Куба опубликовали заявление.',
    '2025-09-01',
    {
      people: [
        { name: 'То Лам', role: null },
        { name: 'Мигель Диас-Канель', role: null },
      ],
    },
  ],
  [
    'bare names behind the count of what was signed',
    'Россия и Лаос подписали семь документов. Назовем некоторые. Соглашение о правовой помощи. Пять меморандумов.',
    '2025-08-01',
    {
      instruments: [
        { instrumentKind: 'other', status: 'signed' },
        { instrumentKind: 'agreement', status: 'signed' },
        { instrumentKind: 'memorandum', status: 'signed' },
      ],
    },
  ],
  [
    'of what day a paper is',
    'Стороны условились полнее применять Соглашение о свободной торговле между Вьетнамом и ЕАЭС от 29 мая 2015 года.',
    '2025-01-15',
    { instruments: [{ instrumentKind: 'agreement', status: 'in-force', signedOn: '2015-05-29' }] },
  ],
  [
    'what points back across a colon',
    'Договор между Омской областью России и провинцией Вьетнама будет обновлен: так решили губернаторы двух сторон.',
    '2025-01-15',
    {
      undertakings: [
        {
          undertakingKind: 'agreed',
          quote:
            'Договор между Омской областью России и провинцией Вьетнама будет обновлен: так решили губернаторы двух сторон',
        },
      ],
    },
  ],
  [
    'consent with its object first',
    'Министр России предложил Вьетнаму открыть центр. Вьетнамские коллеги инициативу поддержали.',
    '2025-01-15',
    { undertakings: [{ undertakingKind: 'proposed', by: ['RU'] }, { undertakingKind: 'agreed' }] },
  ],
  [
    'what grew behind the word of growing',
    'В 2023 году рост товарооборота России и Киргизии составил 46,6%.',
    '2024-05-20',
    { figures: [{ indicator: 'trade-turnover', value: null, change: 46.6, period: '2023' }] },
  ],
  [
    'goods and their price are of one time',
    'Россия отправила во Вьетнам за первое полугодие 55 тыс. тонн свинины на 116 млн долларов.',
    '2021-07-17',
    {
      figures: [
        { indicator: 'goods', value: 55e3, unit: 'tonnes', period: '2021-01/2021-06', from: 'RU', to: 'VN' },
        { indicator: 'export', value: 116e6, period: '2021-01/2021-06', from: 'RU', to: 'VN' },
      ],
    },
  ],
  [
    'a count that closes its clause',
    'Лаос и Вьетнам торгуют активно. Вьетнамских проектов в стране 241, и это много.',
    '2024-07-10',
    { figures: [{ indicator: 'investment-projects', value: 241, from: 'VN', to: 'LA' }] },
  ],
  [
    'the next session in number is of the same body',
    'Россия и Вьетнам провели 25-е заседание межправительственной комиссии. Центробанки ведут консультации. Двадцать шестое заседание примет Ханой в 2025 году.',
    '2024-09-11',
    {
      meetings: [
        { meetingKind: 'session', body: 'commission', ordinal: 25, status: 'held' },
        { meetingKind: 'session', body: 'commission', ordinal: 26, date: '2025', place: 'Ханой', status: 'planned' },
      ],
    },
  ],
  [
    'what is asked is not undertaken',
    'Посол России во Вьетнаме Иван Серов ответил на вопросы. Сколько вьетнамских студентов будет в этом году?',
    '2024-09-11',
    { undertakings: [] },
  ],
  [
    'by the end of a year without its number',
    'Министр Вьетнама пообещал до конца года открыть в Казани торговый дом Вьетнама в России.',
    '2024-09-11',
    { undertakings: [{ undertakingKind: 'pledged', by: ['VN'], due: '2024' }] },
  ],
  [
    'two met one after the other, the second by another verb',
    'Премьер-министр России Михаил Мишустин провёл переговоры с Премьер-министром Вьетнама Фам Минь Тинем и встретился с Генеральным секретарём ЦК КПВ То Ламом.',
    '2025-01-15',
    {
      people: [{ name: 'Михаил Мишустин' }, { name: 'Фам Минь Тинь' }, { name: 'То Лам', side: 'VN' }],
      meetings: [{ meetingKind: 'talks' }, { meetingKind: 'talks' }],
    },
  ],
  [
    'some of several by their subjects',
    'Россия и Лаос подписали пять меморандумов, в том числе о санитарном надзоре, об охране вод и о средней школе.',
    '2025-08-01',
    {
      instruments: [
        { instrumentKind: 'memorandum', status: 'signed' },
        { instrumentKind: 'memorandum', status: 'signed' },
        { instrumentKind: 'memorandum', status: 'signed' },
        { instrumentKind: 'memorandum', status: 'signed' },
      ],
    },
  ],
  [
    'in a text of a session the protocol is its minutes',
    'Россия и Вьетнам провели 25-е заседание межправительственной комиссии. Стороны подписали протокол.',
    '2024-09-11',
    { instruments: [{ instrumentKind: 'minutes', status: 'signed' }] },
  ],
  [
    'firms from a country undertake for it',
    'Компании из Ирана построят в Туркменистане газопровод.',
    '2024-07-03',
    { undertakings: [{ undertakingKind: 'pledged', by: ['IR'] }] },
  ],
  [
    'a state that is no more is no side',
    'Премьер-министр Лаоса вспомнил учебу в Советском Союзе на встрече с президентом России Владимиром Путиным во Владивостоке.',
    '2025-09-04',
    { meetings: [{ meetingKind: 'talks', parties: ['LA', 'RU'] }] },
  ],
  [
    'growth by a participle, an index, and how far two sums lie apart',
    'В 2023 году торговля Беларуси и Китая достигла 5,8 млрд долларов, увеличившись на 33%. Экспорт Беларуси в Китай составил 1,6 млрд долларов, на 200 млн долларов больше, чем годом ранее. Импорт из Китая превысил 4 млрд с темпом роста 127%.',
    '2024-02-20',
    {
      figures: [
        { indicator: 'trade-turnover', value: 5.8e9, change: 33, period: '2023' },
        { indicator: 'export', value: 1.6e9, from: 'BY', to: 'CN' },
        { indicator: 'import', value: 4e9, change: 27 },
      ],
    },
  ],
  [
    'a target in words',
    'Россия и Вьетнам решили число рейсов увеличить до двадцати в неделю.',
    '2025-01-15',
    { figures: [{ indicator: 'flights', value: 20, status: 'target' }] },
  ],
  [
    'a small word that ends the name of a paper, and a paper signed long ago',
    'Россия и Куба подписали кредитное соглашение. Заключено также соглашение по военному сотрудничеству. Стороны договорились обновить договор о дружбе, подписанный в 1996 году.',
    '2006-09-29',
    {
      instruments: [
        { instrumentKind: 'agreement', status: 'signed' },
        { instrumentKind: 'agreement', status: 'signed' },
        { instrumentKind: 'agreement', status: 'in-force', signedOn: '1996' },
      ],
    },
  ],
  [
    'peoples counted by their names',
    'Каждый год Грузию посещают 120 тысяч эстонцев, а в Эстонию приезжают 30 тысяч грузин. В вузах Белоруссии учатся 640 кенийцев.',
    '2024-06-20',
    {
      figures: [
        { indicator: 'tourists', value: 120e3, from: 'EE', to: 'GE' },
        { indicator: 'tourists', value: 30e3, from: 'GE', to: 'EE' },
        { indicator: 'students', value: 640, from: 'KE', to: 'BY' },
      ],
    },
  ],
  [
    'places to study are no rank',
    'Россия выделила Лаосу 150 мест в вузах на 2022/2023 учебный год. Минск подтвердил готовность ежегодно выделять Кубе 15 стипендий.',
    '2022-06-20',
    {
      figures: [
        { indicator: 'scholarships', value: 150, period: '2022/2023', from: 'RU', to: 'LA' },
        { indicator: 'scholarships', value: 15, status: 'target', from: 'BY', to: 'CU' },
      ],
    },
  ],
  [
    'what a project costs, what is owed and what is sold',
    'Проект дороги из Китая в Узбекистан оценивается в 8 млрд долларов. Киргизия должна Китаю 1,8 млрд долларов. Турция продает в Казахстан лекарств на 45 млн долларов в год. Азербайджан поставил в Сербию 400 млн кубометров газа.',
    '2024-06-20',
    {
      figures: [
        { indicator: 'investment-capital', value: 8e9 },
        { indicator: 'loan-or-aid', value: 1.8e9, status: 'actual' },
        { indicator: 'export', value: 45e6, from: 'TR', to: 'KZ' },
        { indicator: 'goods', value: 400e6, unit: 'm3', from: 'AZ', to: 'RS' },
      ],
    },
  ],
  [
    'names at home further off, behind posts in other cases',
    'Заседание прошло под председательством Министра транспорта Республики Казахстан М.К. Карабаева. Президент Казахстана пригласил Президента Туркменистана Сердара Бердымухамедова. На форум поехал министр торговли Бахыт Султанов. Исп.: Н. Сергеева, тел. 22-33-44.',
    '2024-06-20',
    {
      people: [
        { name: 'М.К. Карабаев', role: 'Министр транспорта', side: 'KZ' },
        { name: 'Сердар Бердымухамедов', side: 'TM' },
        { name: 'Бахыт Султанов' },
      ],
    },
  ],
  [
    'who takes part receives nobody, who holds talks does not stay',
    'Глава МИД Вьетнама в среду провел в Сеуле переговоры с корейским коллегой. Участие во встрече принял посол Кубы во Вьетнаме.',
    '2024-06-20',
    { meetings: [{ meetingKind: 'talks', date: '2024-06-19', parties: ['KR', 'VN'] }] },
  ],
  [
    'a part of a commission that acts for a session is not what meets',
    'Протокол двадцать четвертого заседания Межправительственной российско-вьетнамской комиссии. Рабочей группе высокого уровня обновить перечень проектов и представить его к двадцать пятому заседанию.',
    '2023-04-07',
    {
      meetings: [
        { meetingKind: 'session', body: 'commission', ordinal: 24, status: 'held' },
        { meetingKind: 'session', body: 'commission', ordinal: 25, status: 'planned', parties: ['RU', 'VN'] },
      ],
    },
  ],
  [
    'a working group that convenes is what meets',
    'Рабочая группа по туризму Армении и Ирана провела третье заседание в Тебризе.',
    '2023-04-07',
    { meetings: [{ meetingKind: 'session', body: 'working-group', ordinal: 3, parties: ['AM', 'IR'] }] },
  ],
  [
    'whom somebody meets opens the sentence',
    'С премьер-министром Индии президент Узбекистана обсудил транспорт.',
    '2023-04-07',
    { meetings: [{ meetingKind: 'talks', parties: ['IN', 'UZ'] }] },
  ],
  [
    'the time of a session before it, and by when it is planned',
    'Стороны договорились во втором квартале 2025 года провести в Астане девятое заседание казахстанско-венгерской межправительственной комиссии. Десятое заседание планируют провести в Будапеште до конца 2026 года.',
    '2024-11-07',
    {
      meetings: [
        { meetingKind: 'session', ordinal: 9, date: '2025-04/2025-06', status: 'planned' },
        { meetingKind: 'session', ordinal: 10, date: '2026', status: 'planned' },
      ],
    },
  ],
  [
    'what was held after talks on their day, and a day told of a day cut short',
    'БАКУ, 7 окт. Министр энергетики Турции в четверг провел в Баку переговоры с министром энергетики Азербайджана, а затем открыл седьмое заседание турецко-азербайджанской межправительственной комиссии.',
    '2022-10-07',
    {
      meetings: [
        { meetingKind: 'talks', date: '2022-10-06' },
        { meetingKind: 'session', ordinal: 7, date: '2022-10-06' },
      ],
    },
  ],
  [
    'whoever speaks ahead of a trip does not go',
    'Президент Монголии начинает визит в Анкару. Посол Монголии в Турции накануне поездки рассказал о торговле.',
    '2022-10-07',
    { meetings: [{ meetingKind: 'visit', place: 'Анкару', parties: ['MN', 'TR'] }] },
  ],
  [
    'a number of the year before the one told',
    'На 2024/2025 учебный год Россия выделила Эфиопии квоту в 153 места, тогда как годом ранее было 105. В 2023 году экспорт Грузии в Армению достиг 780 млн долларов (годом ранее – 590 млн).',
    '2024-06-20',
    {
      figures: [
        { indicator: 'scholarships', value: 153, period: '2024/2025', from: 'RU', to: 'ET' },
        { indicator: 'scholarships', value: 105, period: '2023/2024' },
        { indicator: 'export', value: 780e6, period: '2023' },
        { indicator: 'export', value: 590e6, period: '2022', from: 'GE', to: 'AM' },
      ],
    },
  ],
  [
    'the line over a list says the ends and the time of its lines',
    'Структура экспорта России в Египет за 2023 год:\nпшеница – 8,2 млн тонн (+12%);\nудобрения – 310 тыс. тонн;\nпиломатериалы – на 420 млн долларов.',
    '2024-06-20',
    {
      figures: [
        { indicator: 'goods', value: 8.2e6, period: '2023', from: 'RU', to: 'EG' },
        { indicator: 'goods', value: 310e3, period: '2023', from: 'RU', to: 'EG' },
        { indicator: 'export', value: 420e6, period: '2023', from: 'RU', to: 'EG' },
      ],
    },
  ],
  [
    'what is given since a year, what did not exceed a sum and whose citizens study',
    'С 1993 года Япония направила Узбекистану кредиты на 3 млрд долларов. В 2022 году товарооборот двух стран не превысил 260 млн долларов. В вузах Японии обучается 96 граждан Узбекистана.',
    '2024-06-20',
    {
      figures: [
        { indicator: 'loan-or-aid', value: 3e9, period: '1993/2024', from: 'JP', to: 'UZ' },
        { indicator: 'trade-turnover', value: 260e6, qualifier: 'up-to', period: '2022' },
        { indicator: 'students', value: 96, from: 'UZ', to: 'JP' },
      ],
    },
  ],
  [
    'names behind what is somebody’s, lists inside an office, sides of counterparts and of adjectives alone',
    'После переговоров Александра Дорошенко и Тендаи Моны прошло заседание. Министр России встретился с сербским коллегой, министром энергетики Мареком Туром. Казахстанскую делегацию возглавил вице-министр Кайрат Торебаев, монгольскую – заместитель министра Тамирын Бат-Эрдэнэ. Приехал министр науки, исследований и технологий Ирана Мохаммад Зольфиголь.',
    '2024-06-20',
    {
      people: [
        { name: 'Александр Дорошенко' },
        { name: 'Тендаи Мона' },
        { name: 'Марек Тур', role: 'министр энергетики', side: 'RS' },
        { name: 'Кайрат Торебаев', role: 'вице-министр', side: 'KZ' },
        { name: 'Тамирын Бат-Эрдэнэ', side: 'MN' },
        { name: 'Мохаммад Зольфиголь', role: 'министр науки, исследований и технологий', side: 'IR' },
      ],
    },
  ],
  [
    'one’s own aim, consent, and words that only sound so',
    'Киргизия и Китай ведут переговоры. Киргизия должна Китаю 1,8 млрд долларов. Китайская сторона заинтересована участвовать в проектах дороги. Киргизская сторона рассчитывает подписать соглашение о защите инвестиций. От визита ждем хороших результатов.',
    '2024-06-20',
    {
      undertakings: [
        { undertakingKind: 'pledged', by: ['CN'] },
        { undertakingKind: 'pledged', by: ['KG'] },
      ],
    },
  ],
  [
    'papers named in the sentence behind the one that counts them, and a plan with its points',
    'Беларусь и Зимбабве подписали восемь документов. Среди них соглашение о туризме и меморандум об образовании. Министры подписали протокол заседания и план действий из 77 пунктов.',
    '2023-02-01',
    {
      instruments: [
        { instrumentKind: 'other', status: 'signed' },
        { instrumentKind: 'agreement', status: 'signed' },
        { instrumentKind: 'memorandum', status: 'signed' },
        { instrumentKind: 'minutes', status: 'signed' },
        { instrumentKind: 'plan', status: 'signed' },
      ],
    },
  ],
  [
    'guarantees are aid, and what is on the whole is no goal',
    'Германское агентство готово предоставить Узбекистану гарантии на 150 млн евро. В целом Германия вложила в Узбекистан 2 млрд евро.',
    '2023-05-20',
    {
      figures: [
        { indicator: 'loan-or-aid', value: 150e6, status: 'target', from: 'DE', to: 'UZ' },
        { indicator: 'investment-capital', value: 2e9, status: 'actual', from: 'DE', to: 'UZ' },
      ],
    },
  ],
  [
    'what is exported in part, and a turnover behind a comma; permits exchanged',
    'На Китай приходится 31% монгольского экспорта, а оборот в 2022 году вырос на 12% и превысил 10 млрд долларов. На 2024 год Монголия и Китай согласовали обмен 12 тысяч разрешений.',
    '2023-05-20',
    {
      figures: [
        { indicator: 'share', value: 31 },
        { indicator: 'trade-turnover', value: 10e9, change: 12 },
        { indicator: 'goods', value: 12000, unit: 'items', period: '2024', status: 'target' },
      ],
    },
  ],
  [
    'places that citizens may count on are there, given by the host',
    'Узбекские граждане могут рассчитывать на 500 бюджетных мест в российских вузах.',
    '2023-05-20',
    { figures: [{ indicator: 'scholarships', value: 500, status: 'actual', from: 'RU', to: 'UZ' }] },
  ],
  [
    'places of work are no scholarships',
    'Китай построит в Казахстане завод. Рабочих мест создадут порядка 15 тысяч.',
    '2023-05-20',
    { figures: [] },
  ],
  [
    'wishes are no proposals',
    'Президент России пожелал вьетнамскому народу счастья и процветания.',
    '2025-01-15',
    { undertakings: [] },
  ],
]

describe('Russian press', () => {
  it.each(cases)('%s', (_, text, publishedOn, expected) => {
    const { findings } = read({ id: 'test', text, publishedOn })
    for (const [name, list] of Object.entries(expected) as [keyof Expected, readonly Partial<Finding>[]][]) {
      const found = findings.filter(({ kind }) => kind === kinds[name])
      expect(found).toMatchObject(list)
    }
  })
})
