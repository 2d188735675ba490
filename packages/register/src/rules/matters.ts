import { matcherOf } from './concepts.ts'
import type { ConceptTable } from './concepts.ts'

/**
 * What undertakings between two sides keep being about, finer than a topic: two sentences on `nuclear` may mean a power plant or a
 * research centre. See `Stems` for how words are given. Things with a name (a project, a body) are entities of the dossier, not here.
 */
export const MATTERS = {
  'next-session': {
    vi: ['khóa họp', 'khoá họp', 'kỳ họp', 'phiên họp tiếp theo', 'phiên họp', 'cuộc họp tiếp theo'],
    ru: ['заседани', 'сесси', 'межправкомисси'],
    zh: ['次会议', '次會議', '届会议', '屆會議', '委员会会议', '下次会议', '例会'],
    en: ['session', 'next meeting', 'commission meeting', 'meeting of the'],
  },
  'trade-target': {
    vi: ['tỷ usd năm làm mục tiêu', 'mục tiêu thương mại', 'kim ngạch', 'buôn bán hai chiều', 'thương mại hai chiều'],
    ru: ['товарооборот', 'взаимн торговл', 'двусторонн торговл', 'объем торговл', 'для торговл', 'оборот'],
    zh: ['贸易额', '貿易額', '双边贸易', '雙邊貿易'],
    en: [
      'turnover',
      'trade goal',
      'trade target',
      'two way trade',
      'bilateral trade',
      'volume of trade',
      'annual trade',
      'trade to reach',
      'trade can reach',
      'trade reach',
      'trade to expand',
      'their trade',
      'mutual trade',
    ],
  },
  'free-trade-agreement': {
    vi: ['thương mại tự do', 'fta'],
    ru: ['таможенн союз', 'свободн торговл', 'сст', 'зон свободн'],
    zh: ['关税同盟', '關稅同盟', '自贸', '自貿', '自由贸易', '自由貿易'],
    en: ['customs union', 'free trade', 'fta|'],
  },
  'non-tariff-barriers': {
    vi: ['phi thuế quan', 'hàng rào kỹ thuật', 'rào cản'],
    ru: ['снят барьер', 'нетарифн', 'барьер'],
    zh: ['非关税', '非關稅', '壁垒', '壁壘'],
    en: ['remove barriers', 'removing barriers', 'removal of barriers', 'non tariff', 'nontariff', 'trade barrier'],
  },
  'exporters-list': {
    vi: [
      'danh sách các doanh nghiệp',
      'số doanh nghiệp được phép',
      'công nhận danh sách',
      'danh sách doanh nghiệp',
      'số lượng doanh nghiệp',
      'doanh nghiệp được phép',
    ],
    ru: [
      'списк предприят',
      'аттестован предприят',
      'аттестаци предприят',
      'перечень предприят',
      'перечн предприят',
      'реестр экспорт',
      'числ предприят',
    ],
    zh: [
      '认可名单',
      '認可名單',
      '企业数量',
      '企業數量',
      '水产品企业',
      '水產品企業',
      '企业的名额',
      '企业名单',
      '企业名额',
      '注册企业',
    ],
    en: [
      'list of approved',
      'approved compan',
      'approved exporter',
      'list of compan',
      'list of exporters',
      'list of enterprises',
      'approved enterprises',
      'more enterprises',
    ],
  },
  'nuclear-centre': {
    vi: [
      'khoa học và công nghệ hạt nhân',
      'trung tâm nghiên cứu khoa học và công nghệ hạt nhân',
      'trung tâm khoa học công nghệ hạt nhân',
      'trung tâm hạt nhân',
    ],
    ru: ['ядерн науки и', 'ядерн наук', 'ядерн технолог', 'центр ядерн', 'центра ядерн'],
    zh: ['核科學', '核技术中心', '核科学', '核科研中心', '核能科技中心', '核研究中心', '核中心'],
    en: ['nuclear science', 'nuclear technology cent', 'nuclear research', 'nuclear cent'],
  },
  'nuclear-plant': {
    vi: ['điện hạt nhân'],
    ru: ['аэс', 'атомн электростанц', 'атомн станц'],
    zh: ['核电', '核電'],
    en: ['nuclear power'],
  },
  'thermal-plant': {
    vi: ['nhiệt điện'],
    ru: ['тэс|', 'тепловой электростанц', 'тепловую электростанц', 'тепловой станц'],
    zh: ['热电', '熱電', '火电', '火電'],
    en: ['thermal power', 'coal power', 'thermal plant'],
  },
  'continental-shelf': {
    vi: ['thềm lục địa', 'thăm dò', 'khai thác dầu'],
    ru: ['шельф', 'разведк', 'добыч'],
    zh: ['大陆架', '大陸架', '勘探'],
    en: ['continental shelf', 'exploration', 'drilling'],
  },
  lng: {
    vi: ['khí hóa lỏng', 'khí hoá lỏng', 'lng', 'khí thiên nhiên hóa lỏng'],
    ru: ['спг', 'сжиженн'],
    zh: ['液化天然气', '液化天然氣', '液化气'],
    en: ['lng|', 'liquefied'],
  },
  'car-assembly': {
    vi: ['ô tô', 'ôtô', 'xe hơi', 'lắp ráp'],
    ru: ['автопром', 'автомоб', 'автосбор', 'автотехник'],
    zh: ['汽车', '汽車'],
    en: ['automobil', 'car assembl', 'vehicle', 'motor vehicle', 'automotive'],
  },
  vaccine: {
    vi: ['vắc xin', 'vaccine'],
    ru: ['вакцин'],
    zh: ['疫苗'],
    en: ['vaccin'],
  },
  scholarship: {
    vi: ['tuyển sinh', 'học bổng', 'chỉ tiêu'],
    ru: [
      'набор|',
      'набор студент',
      'прием студент',
      'приём студент',
      'стипенд',
      'квот',
      'бесплатн мест',
      'бюджетн мест',
    ],
    zh: ['招生名额', '招生名額', '招生', '奖学金', '獎學金', '公费生', '名额培养'],
    en: ['places for student', 'intake of student', 'scholarship', 'state funded place'],
  },
  university: {
    vi: ['trường đại học', 'đại học'],
    ru: ['университет', 'вуз'],
    zh: ['大学', '大學', '高校'],
    en: ['universit'],
  },
  'language-teaching': {
    vi: ['dạy tiếng', 'giảng dạy tiếng', 'học tiếng', 'ngôn ngữ'],
    ru: ['язык', 'изучени язык', 'преподавани язык'],
    zh: ['语言', '語言', '教学'],
    en: ['language'],
  },
  flights: {
    vi: ['đường bay', 'chuyến bay', 'bay thẳng', 'hàng không'],
    ru: ['авиасообщ', 'рейс', 'авиа'],
    zh: ['直航', '航班', '航线', '航線', '航空'],
    en: ['flight', 'air route', 'aviation', 'airline'],
  },
  railway: {
    vi: ['đường sắt', 'tàu hỏa'],
    ru: ['железнодорож', 'железн дорог'],
    zh: ['铁路', '鐵路', '班列', '高铁'],
    en: ['railway', 'rail|', 'railroad', 'train service'],
  },
  port: {
    vi: ['cảng', 'vận tải biển', 'đường biển'],
    ru: ['порт|', 'порта|', 'портов', 'морск'],
    zh: ['港口', '海运', '海運'],
    en: ['port|', 'ports|', 'seaport', 'shipping', 'maritime'],
  },
  visa: {
    vi: ['thị thực', 'visa', 'miễn thị thực'],
    ru: ['въезд', 'виз|', 'визы|', 'визов', 'безвиз'],
    zh: ['签证', '簽證', '互免签证', '免签'],
    en: ['visa'],
  },
  payments: {
    vi: ['thanh toán', 'đồng nội tệ', 'đồng bản tệ', 'ngân hàng'],
    ru: ['расчет', 'расчёт', 'национальн валют', 'банк'],
    zh: ['本币', '本幣', '结算', '結算', '银行', '銀行'],
    en: ['payment', 'national currenc', 'settlement', 'bank'],
  },
  'farm-goods': {
    vi: ['nông sản', 'nông lâm thủy sản', 'nông nghiệp'],
    ru: ['сельхоз', 'сельскохоз', 'аграрн', 'агро', 'продовольств'],
    zh: ['农产品', '農產品', '农业', '農業', '农林'],
    en: ['farm', 'agricultur', 'agri'],
  },
  fish: {
    vi: ['thủy sản', 'thuỷ sản', 'hải sản'],
    ru: ['рыб', 'морепродукт'],
    zh: ['水产', '水產', '海产'],
    en: ['seafood', 'fish'],
  },
  meat: {
    vi: ['thịt', 'sản phẩm chăn nuôi'],
    ru: ['мяс', 'животновод'],
    zh: ['肉类', '肉類', '肉品'],
    en: ['meat', 'livestock'],
  },
  textile: {
    vi: ['dệt may', 'da giày'],
    ru: ['текстил', 'легпром', 'легк промышл', 'лёгк промышл'],
    zh: ['纺织', '紡織', '服装', '鞋类'],
    en: ['textile', 'garment', 'footwear', 'light industry'],
  },
  localities: {
    vi: ['địa phương', 'tỉnh thành', 'các tỉnh'],
    ru: ['регион', 'областям', 'губернатор', 'муниципал'],
    zh: ['地方', '省市', '地区间'],
    en: ['region', 'provinc', 'localit', 'governor'],
  },
  workers: {
    vi: ['lao động', 'người lao động'],
    ru: ['трудов', 'рабоч сил', 'мигра'],
    zh: ['劳务', '勞務', '劳工', '劳动力'],
    en: ['labour', 'labor|', 'worker', 'migrant'],
  },
  tourists: {
    vi: ['du lịch', 'du khách'],
    ru: ['турист', 'туризм'],
    zh: ['旅游', '旅遊', '游客'],
    en: ['touris'],
  },
  space: {
    vi: ['vũ trụ', 'vệ tinh'],
    ru: ['космос', 'космич', 'спутник'],
    zh: ['航天', '太空', '卫星', '衛星', '宇宙'],
    en: ['space|', 'satellite'],
  },
  'e-commerce': {
    vi: ['thương mại điện tử', 'số hóa', 'chuyển đổi số', 'kinh tế số'],
    ru: ['цифров', 'электронн торговл', 'электронн коммерц'],
    zh: ['电子商务', '電子商務', '数字', '數字', '数位'],
    en: ['e commerce', 'ecommerce', 'digital'],
  },
  'project-list': {
    vi: ['danh mục dự án', 'dự án ưu tiên', 'dự án trọng điểm', 'danh mục'],
    ru: [
      'перечень|',
      'перечня|',
      'переч проект',
      'перечень проект',
      'приоритетн проект',
      'инвестиционн проект',
      'список проект',
    ],
    zh: ['项目名单', '优先项目', '项目清单', '重点项目', '重要合作项目'],
    en: ['list of projects', 'priority project', 'investment project', 'key project'],
  },
  'master-plan': {
    vi: ['kế hoạch tổng thể', 'kế hoạch toàn diện', 'lộ trình', 'kế hoạch hành động'],
    ru: ['комплексн план', 'план действ', 'дорожн карт', 'генеральн план'],
    zh: ['總體規劃', '总体規劃', '总体规划', '总体计划', '综合计划', '路线图', '行动计划', '長期經貿合作規劃', '规划'],
    en: [
      'cooperation plan',
      'master plan',
      'comprehensive plan',
      'action plan',
      'roadmap',
      'comprehensive cooperation plan',
    ],
  },
  'investment-protection': {
    vi: ['bảo hộ đầu tư', 'khuyến khích và bảo hộ'],
    ru: ['защит инвестиц', 'защите капиталовлож', 'поощрени и защит', 'поощрении и защит'],
    zh: ['投资保护', '投資保護'],
    en: ['investment protection', 'protection of invest'],
  },
  standards: {
    vi: ['kiểm dịch', 'tiêu chuẩn', 'công nhận lẫn nhau'],
    ru: ['ветеринар', 'фитосанитар', 'стандарт', 'взаимн признан'],
    zh: ['检疫', '檢疫', '标准', '标準', '互认'],
    en: ['quarantin', 'sanitary', 'phytosanitary', 'standards', 'mutual recognition'],
  },
  'trade-statistics': {
    vi: ['thống kê'],
    ru: ['статистик', 'методик'],
    zh: ['统计', '統計'],
    en: ['statistic'],
  },
  'treaty-commitments': {
    vi: ['một số cam kết', 'cam kết của hiệp định', 'cam kết trong hiệp định'],
    ru: ['обязательств', 'тарифн изъят'],
    zh: ['减让', '關稅減讓', '关税承诺'],
    en: ['commitments', 'tariff exempt', 'tariff concession'],
  },
  renewables: {
    vi: ['năng lượng tái tạo'],
    ru: ['возобновляем'],
    zh: ['可再生', '再生能源'],
    en: ['renewable'],
  },
  soya: {
    vi: ['đậu tương', 'đậu nành'],
    ru: ['соя|', 'сои|', 'сою|', 'соев'],
    zh: ['大豆'],
    en: ['soy'],
  },
} as const satisfies ConceptTable

export type Matter = keyof typeof MATTERS

/**
 * Matters that are whole fields: two sentences on farm goods or on universities need not mean the same thing, while two on the
 * nuclear centre do. They count for less.
 */
export const FIELDS: ReadonlySet<string> = new Set<Matter>([
  'e-commerce',
  'farm-goods',
  'fish',
  'free-trade-agreement',
  'language-teaching',
  'lng',
  'localities',
  'meat',
  'next-session',
  'payments',
  'port',
  'railway',
  'renewables',
  'space',
  'textile',
  'tourists',
  'university',
  'workers',
])

/** The matters that a sentence in a language names: `['scholarship', 'university']`. */
export const mattersIn = matcherOf(MATTERS)
