import { describe, expect, it } from 'vitest'
import type { Figure, Finding, FindingKind, Instrument, Meeting, Person, Undertaking } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

/** What one piece of Chinese press says, kind by kind; a kind that is left out is not looked at, an empty list finds nothing. */
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
    'and some between a number and its magnitude',
    '越南与老挝去年双边贸易额达20多亿美元。',
    '2025-03-01',
    { figures: [{ value: 2e9, qualifier: 'over', period: '2024' }] },
  ],
  ['nobody knows how many tens', '越南与老挝双边贸易额达数十亿美元。', '2025-03-01', { figures: [] }],
  [
    'each number has the year before it',
    '泰国和柬埔寨力争2027年实现双边贸易额150亿美元,2030年实现双边贸易额200亿美元。',
    '2025-03-01',
    {
      figures: [
        { value: 15e9, period: '2027', status: 'target' },
        { value: 20e9, period: '2030', status: 'target' },
      ],
    },
  ],
  [
    'the first three quarters',
    '今年前三季度,中国与智利双边贸易额460亿美元,同比增长8%。',
    '2025-10-20',
    { figures: [{ value: 46e9, period: '2025-01/2025-09', change: 8, changeBase: 'same-period' }] },
  ],
  [
    'China by the one character it has behind a verb',
    '芬兰外长哈沃宁3日至5日访华。',
    '2025-11-06',
    { meetings: [{ meetingKind: 'visit', date: '2025-11-03/2025-11-05', parties: ['CN', 'FI'], status: 'held' }] },
  ],
  ['no country inside other words', '芬兰外长哈沃宁在华尔街谈投资。', '2025-11-06', { meetings: [] }],
  [
    'a guest told of before his name',
    '李强4日同来华进行正式访问的芬兰总理奥尔波举行会谈。',
    '2025-11-06',
    {
      meetings: [
        { meetingKind: 'talks', date: '2025-11-04', parties: ['CN', 'FI'] },
        { meetingKind: 'visit', parties: ['CN', 'FI'] },
      ],
    },
  ],
  [
    'two events in one list',
    '老挝总理宋赛9月16日在南宁出席第22届中国—东盟博览会和中国—东盟商务与投资峰会。',
    '2025-09-17',
    {
      meetings: [
        { meetingKind: 'forum', ordinal: 22, date: '2025-09-16', parties: ['ASEAN', 'CN'] },
        { meetingKind: 'forum', date: '2025-09-16', parties: ['ASEAN', 'CN'] },
      ],
    },
  ],
  [
    'a press conference is no meeting of sides',
    '中国和秘鲁贸易增长较快,发言人在发布会上表示。',
    '2025-09-17',
    { meetings: [] },
  ],
  [
    'a name left in its own letters',
    '中国教育部副部长会见芬兰教育部副部长Maria Esimerkki。',
    '2025-09-17',
    { people: [{ name: 'Maria Esimerkki', role: '副部长', side: 'FI' }] },
  ],
  [
    'no names: words behind a post, countries in a row',
    '两国总理高度评价合作。中日韩经贸部长会议和东盟国防部长特别会议将在泰国举行。',
    '2025-09-17',
    { people: [] },
  ],
  ['of a bloc', '东盟秘书长高金洪对日本进行访问。', '2025-09-17', { people: [{ name: '高金洪', side: 'ASEAN' }] }],
  [
    'at whose bidding, no duty',
    '应老挝总理宋赛的邀请,越南总理范明政对老挝进行正式访问。',
    '2025-09-17',
    { undertakings: [] },
  ],
  [
    'how somebody holds it, no promise',
    '范明政强调,越南将同老挝的关系摆在头等优先地位。',
    '2025-09-17',
    { undertakings: [] },
  ],
  ['what was reached, without a name', '越南和老挝落实高层达成的各项协议和共识。', '2025-09-17', { instruments: [] }],
  [
    'a visit to two countries, and the stay in one of them',
    '3月14日,发言人宣布:中国外长王毅将于3月17日至21日对智利、秘鲁进行正式访问,访问秘鲁期间将同秘鲁外长举行会谈。',
    '2024-03-14',
    {
      meetings: [
        { meetingKind: 'talks', status: 'planned', parties: ['CN', 'PE'] },
        { meetingKind: 'visit', date: '2024-03-17/2024-03-21', status: 'planned', parties: ['CL', 'CN', 'PE'] },
      ],
    },
  ],
  [
    'each visit on its own days',
    '老挝国家主席通伦9至12日访问智利,12至16日访问秘鲁。',
    '2024-11-09',
    {
      meetings: [
        { meetingKind: 'visit', date: '2024-11-09/2024-11-12', parties: ['CL', 'LA'] },
        { meetingKind: 'visit', date: '2024-11-12/2024-11-16', parties: ['LA', 'PE'] },
      ],
    },
  ],
  [
    'a dialogue whose name joins two words',
    '中国和智利将于5月6日在圣地亚哥举行第四轮中智外交与战略对话。',
    '2024-04-30',
    { meetings: [{ meetingKind: 'session', body: 'consultation', ordinal: 4, date: '2024-05-06', status: 'planned' }] },
  ],
  [
    'received by another, the one who acts told before',
    '普京飞抵万象。他先后同老挝国家主席通伦会谈,又会见老挝总理宋赛。',
    '2024-06-21',
    {
      meetings: [
        { meetingKind: 'visit', parties: ['LA', 'RU'] },
        { meetingKind: 'talks', parties: ['LA', 'RU'] },
        { meetingKind: 'talks', parties: ['LA', 'RU'] },
      ],
    },
  ],
  [
    'the day of saying is not the day of what was said',
    '3月14日,中国外交部发言人宣布:智利外长将对中国进行正式访问。',
    '2024-03-14',
    { meetings: [{ meetingKind: 'visit', date: null, status: 'planned' }] },
  ],
  [
    'a day without its month is rather past',
    '芬兰外长4日会见智利外长。',
    '2024-06-21',
    { meetings: [{ meetingKind: 'talks', date: '2024-06-04', status: 'held', parties: ['CL', 'FI'] }] },
  ],
  [
    'a month before this one is of this year',
    '2月,老挝国家主席通伦会见了越南总理范明政。',
    '2022-09-14',
    { meetings: [{ meetingKind: 'talks', date: '2022-02', status: 'held' }] },
  ],
  ['kilovolts count nobody', '越南和老挝大学合作,两国将建500千伏线路。', '2024-06-21', { figures: [] }],
  [
    'the last of two words is what it is',
    '越南和老挝5月6日签署了2025年教育合作计划协议。',
    '2025-05-07',
    { instruments: [{ instrumentKind: 'agreement', status: 'signed' }] },
  ],
  ['no tail of a country', '应新西兰副总理邀请,智利外长访问新西兰。', '2024-06-21', { people: [] }],
  [
    'dotted names without a post',
    '“合作潜力巨大。”——阿斯卡尔·塞里科夫表示。哈萨克斯坦与中国贸易增长。',
    '2024-06-21',
    { people: [{ name: '阿斯卡尔·塞里科夫' }] },
  ],
  [
    'programme, noun and trust are no undertakings',
    '中方介绍了对智利外长来访的期待。访问期间,中国外长将同智利外长就双边关系交换意见。智利外长相信,新政府将继续重视对华关系。',
    '2024-06-21',
    { undertakings: [] },
  ],
  [
    'a publisher’s line',
    '智利和秘鲁贸易增长。\n本报讯版权所有,未经书面授权,严禁转载。',
    '2024-06-21',
    { undertakings: [] },
  ],
  [
    'one country’s trade with all the world is of no pair',
    '越南2021年前6个月进出口贸易额3167亿美元,其中,出口额1576亿美元。越南与泰国合作良好。',
    '2021-08-01',
    { figures: [] },
  ],
  ['ringgit', '2023年马来西亚与泰国贸易总额达1200亿马币。', '2024-08-01', { figures: [{ value: 120e9, unit: 'MYR' }] }],
  [
    'a rank told on its own is of no time',
    '2017年泰国与老挝双边贸易额达60亿美元。泰国是老挝第二大贸易伙伴。',
    '2019-08-01',
    {
      figures: [
        { indicator: 'trade-turnover', period: '2017' },
        { indicator: 'rank', value: 2, period: null },
      ],
    },
  ],
  [
    'planned, although it is called one that is held',
    '老挝总理希望计划于今年年底举行的老泰联合委员会第8次会议顺利。',
    '2022-09-20',
    { meetings: [{ meetingKind: 'session', ordinal: 8, status: 'planned' }] },
  ],
  [
    'a signing on the day of talks is part of them',
    '四川省省长施小琳17日会见智利外长。双方17日在成都签署合作备忘录。',
    '2025-10-18',
    { meetings: [{ meetingKind: 'talks', date: '2025-10-17', parties: ['CL', 'CN'] }] },
  ],
  [
    'the day of coming into office is none of a visit',
    '泰国总理佩通坦访问老挝,系5月15日宣誓就任后首次访老。',
    '2024-06-14',
    { meetings: [{ meetingKind: 'visit', date: '2024-06', parties: ['LA', 'TH'] }] },
  ],
  [
    'titles between a post and a name',
    '泰国外长会见马来西亚外长拿督斯里莫哈末哈山。',
    '2024-06-14',
    { people: [{ name: '莫哈末哈山', side: 'MY' }] },
  ],
  ['no name of small words', '总理于本年访问。泰国与老挝合作。', '2024-06-14', { people: [] }],
  [
    'the side by the first character of the one country so named',
    '智利与秘鲁发表声明。智方重申将坚定支持秘方。',
    '2024-06-14',
    { undertakings: [{ undertakingKind: 'pledged', by: ['CL'] }] },
  ],
  [
    'what is shown, foreseen or on the programme',
    '泰国与老挝往来密切。此访彰显双方共同加强合作的决心。预计双方将讨论投资。双方将讨论贸易。',
    '2024-06-14',
    { undertakings: [] },
  ],
  [
    'no subject out of a piece of a sentence',
    '泰国和老挝是6月14日在万象签署协议的。',
    '2024-06-15',
    { instruments: [{ instrumentKind: 'agreement', subject: null }] },
  ],
  [
    'years against their numbers, in Han numerals too',
    '泰国和老挝同意将贸易额从去年的三十亿美元提升至2030年的两百亿美元。',
    '2025-03-01',
    {
      figures: [
        { value: 3e9, period: '2024' },
        { value: 20e9, period: '2030', status: 'target' },
      ],
    },
  ],
  [
    'what one side wants to do together is pledged',
    '中国与智利外长会谈。中方愿同智方加强协调,共同维护多边贸易体制。',
    '2025-03-01',
    { undertakings: [{ undertakingKind: 'pledged', by: ['CN'] }] },
  ],
  [
    'one’s own are encouraged, nobody is asked',
    '中国与智利外长会谈。中方鼓励中国企业赴智利投资。',
    '2025-03-01',
    { undertakings: [{ undertakingKind: 'pledged', by: ['CN'] }] },
  ],
  [
    'an initiative by its name is no proposal',
    '中国与智利共建“一带一路”倡议。习近平提出系列重大倡议,智方高度赞赏。',
    '2025-03-01',
    { undertakings: [] },
  ],
  [
    'more and more, and sold to: no visits',
    '智利外长对越来越多的秘鲁人来学习感到高兴。秘鲁企业将水果送到智利消费者手中。',
    '2025-03-01',
    { meetings: [] },
  ],
  [
    'Central Asia is no pair of countries',
    '中亚国家同智利的贸易增长,中东国家也一样。',
    '2025-03-01',
    { figures: [], meetings: [] },
  ],
  [
    'a forum and its summit are one',
    '习近平9月4日在北京会见来华出席中非合作论坛北京峰会的智利总统博里奇。',
    '2024-09-05',
    {
      meetings: [
        { meetingKind: 'talks', date: '2024-09-04', parties: ['CL', 'CN'] },
        { meetingKind: 'visit', parties: ['CL', 'CN'] },
        { meetingKind: 'forum' },
      ],
    },
  ],
  [
    'a Japanese name; rare sounds inside a foreign one',
    '日本外相岩屋毅11日同菲律宾财政部部长多明计斯会谈。',
    '2024-12-12',
    {
      people: [
        { name: '岩屋毅', side: 'JP' },
        { name: '多明计斯', side: 'PH' },
      ],
    },
  ],
  [
    'in office, used to: no names',
    '新任商务部长访问老挝。领导人曾制定目标。部长通道开放。泰国与老挝合作。',
    '2024-12-12',
    { people: [] },
  ],
  [
    'a title says that it is one',
    '东盟和印度落实《新德里宣言》。',
    '2024-12-12',
    { instruments: [{ instrumentKind: 'declaration', status: 'in-force' }] },
  ],
  [
    'a visit and, behind it, the pair of a dialogue',
    '外交部长王毅2025年1月3日访问比利时,并举行第十三轮中欧高级别战略对话。',
    '2025-01-05',
    {
      meetings: [
        { meetingKind: 'visit', parties: ['BE', 'CN'] },
        { meetingKind: 'session', ordinal: 13, parties: ['CN', 'EU'] },
      ],
    },
  ],
  [
    'dotted names before brackets, and with a city inside',
    '老挝国家银行行长宋赛·西发赛(Sonexay)与越南会谈。部长沙伦塞·贡马西表示感谢。',
    '2025-01-05',
    { people: [{ name: '宋赛·西发赛', side: 'LA' }, { name: '沙伦塞·贡马西' }] },
  ],
  [
    'what goes on without a subject goes on with those who agreed',
    '越南与老挝外长会谈。双方同意扩大贸易。力争2030年双边贸易额达到100亿美元。',
    '2025-01-05',
    {
      undertakings: [
        { undertakingKind: 'agreed', by: ['LA', 'VN'] },
        { undertakingKind: 'agreed', by: ['LA', 'VN'], due: '2030' },
      ],
    },
  ],
  [
    'a conference by its subject is a forum',
    '越南与老挝2025年1月3日在万象举行投资合作会议。',
    '2025-01-05',
    { meetings: [{ meetingKind: 'forum', date: '2025-01-03', parties: ['LA', 'VN'] }] },
  ],
  [
    'the next day is told from the day before',
    '2018年6月4日,智利外长穆尼奥斯抵达布达佩斯,次日上午与匈牙利外长西雅尔多会谈。',
    '2018-06-06',
    {
      meetings: [
        { meetingKind: 'talks', date: '2018-06-05' },
        { meetingKind: 'visit', date: '2018-06-04' },
      ],
    },
  ],
  [
    'a year said again in brackets',
    '科威特外长萨巴赫今(2023)年9月7日会见秘鲁外长赫瓦西。',
    '2023-09-08',
    { meetings: [{ date: '2023-09-07', status: 'held' }] },
  ],
  [
    'months of two years',
    '芬兰与智利2024年10月至2025年3月双边贸易额4亿美元。',
    '2025-05-01',
    { figures: [{ value: 4e8, period: '2024-10/2025-03' }] },
  ],
  [
    'the same sum in other money lends its currency to nothing',
    '智利和芬兰去年双边贸易额12亿美元,折合新台币380亿元,前一年是9亿。',
    '2024-05-20',
    {
      figures: [
        { value: 12e8, unit: 'USD', period: '2023' },
        { value: 9e8, unit: 'USD' },
      ],
    },
  ],
  [
    'people who live there',
    '目前近3万名智利人在芬兰生活。',
    '2024-05-20',
    { figures: [{ indicator: 'residents', value: 30000, qualifier: 'nearly', from: 'CL', to: 'FI' }] },
  ],
  [
    'a counting word counts the noun before it',
    '芬兰每年给智利的政府奖学金超过40个。',
    '2024-05-20',
    { figures: [{ indicator: 'scholarships', unit: 'items', value: 40, from: 'FI', to: 'CL' }] },
  ],
  [
    'a counting word without a noun behind another country',
    '芬兰在智利投资项目9个;智利在芬兰2个。',
    '2024-05-20',
    {
      figures: [
        { indicator: 'investment-projects', value: 9, from: 'FI', to: 'CL' },
        { indicator: 'investment-projects', value: 2, from: 'CL', to: 'FI' },
      ],
    },
  ],
  ['tenths and hundredths', '智利对芬兰出口占两成二。', '2024-05-20', { figures: [{ indicator: 'share', value: 22 }] }],
  ['on a condition', '芬兰外长说,如果谈得拢,还会再派两名专家。智利外长在座。', '2024-05-20', { undertakings: [] }],
  ['who asks', '记者问,芬兰会不会向智利提供贷款?', '2024-05-20', { undertakings: [] }],
  ['a party is no will', '芬兰代表出席了智利使馆的酒会。', '2024-05-20', { undertakings: [] }],
  ['what is trusted', '智利总理佩雷斯说,芬兰有望增加投资,双方合作也将更加紧密。', '2024-05-20', { undertakings: [] }],
  [
    'at the invitation of several',
    '应智利外长穆尼奥斯、秘鲁外长赫瓦西邀请,芬兰外长将访问两国。',
    '2024-05-20',
    { undertakings: [] },
  ],
  [
    'a joint paper says it',
    '芬兰和智利的联合声明指出,海关合作要尽快启动。',
    '2024-05-20',
    { undertakings: [{ undertakingKind: 'agreed', by: ['CL', 'FI'] }] },
  ],
  [
    'a heading above what was agreed',
    '芬兰总统与智利总统会谈。\n乙、已有共识\n1.外交部门政治磋商按期举行。\n2.青年交流规模扩大。\n丙、备查\n3.会谈用时一小时。',
    '2024-05-20',
    {
      undertakings: [
        { undertakingKind: 'agreed', by: ['CL', 'FI'] },
        { undertakingKind: 'agreed', by: ['CL', 'FI'] },
      ],
    },
  ],
  [
    'the day of one session is not that of the next',
    '芬兰与智利经贸联委会第9次会议去年3月开过,第10次正在筹备。',
    '2024-05-20',
    {
      meetings: [
        { ordinal: 9, date: '2023-03', status: 'held' },
        { ordinal: 10, date: null, status: 'planned' },
      ],
    },
  ],
  [
    'the posts of both between their countries and the word',
    '智芬外长会晤。同日,芬兰智利外长和防长举行会谈。',
    '2024-05-20',
    { meetings: [{ meetingKind: 'talks', parties: ['CL', 'FI'] }] },
  ],
  [
    'names as Taipei writes them, and as a bracket spells them',
    '俄罗斯总统蒲亭会见智利总统博里奇。智利外长席尔瓦(Augusto Silva)在座。',
    '2024-05-20',
    { people: [{ name: '蒲亭', side: 'RU' }, { name: '博里奇' }, { name: '席尔瓦', side: 'CL' }] },
  ],
  [
    'a protocol on something is no minutes',
    '会谈后,芬兰和智利签署了《樱桃输芬植物检疫要求议定书》。',
    '2024-05-20',
    { instruments: [{ instrumentKind: 'agreement', status: 'signed' }] },
  ],
  [
    'the sitting in the heading of its minutes',
    '芬智政府间委员会渔业工作组第五次会议\n纪要(摘录)\n2018年4月12日至13日于圣地亚哥\n芬兰代表团与智利代表团出席。',
    null,
    { meetings: [{ meetingKind: 'session', ordinal: 5, date: '2018-04-12/2018-04-13', place: '圣地亚哥' }] },
  ],
  [
    'posted in the other country',
    '智利对芬兰出口增加。驻芬商务参赞马丁说,直航已经开通。芬兰与智利。',
    '2024-05-20',
    { people: [{ name: '马丁' }] },
  ],
  [
    'a Vietnamese name between Viet Nam and a country of dotted names',
    '越南与智利。讲解员范氏莺接待了智利总统博里奇。',
    '2024-05-20',
    {
      people: [
        { name: '范氏莺', side: 'VN' },
        { name: '博里奇', side: 'CL' },
      ],
    },
  ],
  [
    'nobody is on the side of a state that is no more',
    '越南与苏联。主持人黎秋河说,课照常上。',
    null,
    { people: [{ name: '黎秋河', side: null }] },
  ],
  [
    'countries by one more character behind a verb of going',
    '越南国家主席阮富仲访古。越南总理范明政访老。他在老年大学说,古都很美。',
    '2024-05-20',
    {
      meetings: [
        { meetingKind: 'visit', parties: ['CU', 'VN'] },
        { meetingKind: 'visit', parties: ['LA', 'VN'] },
      ],
    },
  ],
  [
    'what a direct line leads to is nobody’s visit',
    '智利总领事说,圣地亚哥到赫尔辛基的直航已经开通。',
    '2024-05-20',
    { meetings: [] },
  ],
  [
    'words of a title are no will',
    '芬兰总理与智利总统看着两国部长交换了《樱桃输芬植物检疫要求议定书》。',
    '2024-05-20',
    { undertakings: [] },
  ],
  ['a noun that holds the word', '芬兰总理将拜会智利国王,并共同见证文件签署。', '2024-05-20', { undertakings: [] }],
  [
    'the side that begins as the country named',
    '哈萨克斯坦与土库曼斯坦今年贸易额4亿美元,土方卖过来7500万美元。',
    '2025-11-20',
    {
      figures: [
        { value: 4e8, from: 'KZ', to: 'TM' },
        { indicator: 'export', value: 75e6, from: 'TM', to: 'KZ' },
      ],
    },
  ],
  [
    'who answers in a transcript',
    '问:芬兰与越南何时会谈?\n黎氏秋姮:日期还没有。\n问:贷款呢?\n黎氏秋姮:没有补充。',
    '2025-11-20',
    { people: [{ name: '黎氏秋姮', side: 'VN' }] },
  ],
]

describe('Chinese press, sentence by sentence', () => {
  it.each(cases)('%s: %s', (_what, text, publishedOn, expected) => {
    const { findings } = read({ id: 'test', text, publishedOn })
    for (const [name, wanted] of Object.entries(expected) as [keyof Expected, readonly Partial<Finding>[]][]) {
      const found = findings.filter(({ kind }) => kind === kinds[name])
      expect(found, name).toMatchObject(wanted)
    }
  })
})
