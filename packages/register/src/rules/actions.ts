import { NOT_MEANT, matcherOf } from './concepts.ts'
import type { ConceptTable } from './concepts.ts'

/**
 * What is to be done, as concepts, so that an undertaking in one language can be known again in another. See `Stems` for how words
 * are given. A word that says any undertaking at all (promote, strengthen, cooperate) is left out: it tells none apart.
 */
export const ACTIONS = {
  [NOT_MEANT]: {
    vi: [
      'đăng ký',
      'mở rộng',
      'tăng cường',
      'nâng tầm',
      'nâng cao',
      'xây dựng lòng tin',
      'xây dựng quan hệ',
      'thăm dò',
      'trao đổi ý kiến',
      'trao đổi thương mại',
      'kim ngạch trao đổi',
      'thông qua các',
    ],
    ru: ['созда услови', 'созда благоприят', 'обмен мнени', 'обменя мнени', 'обмениваться мнени'],
    zh: ['交换意见', '交換意見', '建设性', '建立外交', '提供便利'],
    en: ['creat conditions', 'creat favourable', 'creat favorable', 'exchang views', 'provid conditions', 'raised the'],
  },
  hold: {
    vi: ['tổ chức', 'nhóm họp', 'sẽ họp', 'sớm họp', 'triệu tập', 'diễn ra', 'đăng cai', 'gặp lại'],
    ru: ['провести', 'проведут', 'проведен', 'провед', 'состоит', 'созва', 'собрать', 'собер', 'встрет'],
    zh: ['召开', '召開', '举行', '舉行', '举办', '舉辦', '主办', '主辦'],
    en: ['hold|', 'held|', 'host|', 'hosts|', 'hosting', 'conven', 'meet|', 'take place', 'takes place'],
  },
  prepare: {
    vi: ['chuẩn bị'],
    ru: [
      'подготовит заседани',
      'подготовк заседани',
      'подготовке заседани',
      'подготовку заседани',
      'подготовить 2',
      'подготовки заседани',
    ],
    zh: ['筹备', '籌備', '准备好', '办好'],
    en: ['prepare the', 'prepar for', 'preparation'],
  },
  use: {
    vi: ['tận dụng', 'phát huy', 'khai thác hiệu quả'],
    ru: ['использова', 'задейств'],
    zh: ['利用', '用好', '有效落实', '有效落實'],
    en: ['fuller use', 'better use', 'full use', 'make use', 'utili'],
  },
  'market-access': {
    vi: ['vào thị trường', 'tiếp cận', 'thâm nhập'],
    ru: ['доступ', 'выход на рын', 'выхода на рын'],
    zh: ['进入', '進入', '市场准入', '市場准入'],
    en: ['market access', 'access to', 'easier to export', 'more freely', 'enter the'],
  },
  sign: {
    vi: ['ký', 'ký kết'],
    ru: ['подпис', 'подпиш', 'заключ', 'парафир'],
    zh: ['签署', '簽署', '签订', '簽訂', '签字', '簽字', '签下', '商签', '商簽', '缔结', '签约'],
    en: ['sign|', 'signs|', 'signed|', 'signing|', 'signature', 'conclu', 'initial|'],
  },
  negotiate: {
    vi: ['đàm phán', 'thương lượng'],
    ru: ['переговор', 'согласова|', 'согласовать', 'согласования|'],
    zh: ['谈判', '談判', '磋商', '商谈', '谈完'],
    en: ['negotiat', 'talks on', 'talks for'],
  },
  build: {
    vi: ['xây dựng nhà máy', 'xây dựng trung tâm', 'xây dựng tuyến', 'xây dựng', 'khởi công', 'xây', 'dựng'],
    ru: ['строит', 'постро', 'сооруж', 'возвед'],
    zh: ['建设', '建設', '修建', '兴建', '建造', '建成', '动工', '新建'],
    en: ['build', 'built|', 'construct', 'erect'],
  },
  complete: {
    vi: ['hoàn thành', 'hoàn tất', 'kết thúc'],
    ru: ['заверш', 'законч', 'оконч'],
    zh: ['完成', '完工', '竣工', '结束', '結束', '落成'],
    en: ['complet', 'finish', 'finali'],
  },
  increase: {
    vi: ['nâng', 'tăng kim ngạch', 'đưa kim ngạch', 'tăng', 'đạt', 'gia tăng', 'phấn đấu'],
    ru: ['увелич', 'нараст', 'наращ', 'довест', 'довед', 'повыс', 'достич', 'достиг', 'выйти на', 'удво', 'поднят'],
    zh: ['提升至', '提升到', '提高', '增加', '达到', '達到', '力争', '翻番', '多买', '多買'],
    en: ['increas', 'rais', 'lift', 'reach', 'doubl', 'tripl', 'boost', 'bring trade'],
  },
  'remove-barriers': {
    vi: [
      'tháo gỡ',
      'dỡ bỏ',
      'xóa bỏ',
      'xoá bỏ',
      'gỡ bỏ',
      'gỡ',
      'giải quyết vướng mắc',
      'khắc phục',
      'giảm thuế',
      'rào cản',
      'vướng mắc',
    ],
    ru: ['устран', 'снят', 'снима', 'барьер', 'отмен', 'преодол', 'препятств'],
    zh: ['破解', '取消', '消除', '壁垒', '壁壘', '解决障碍', '障碍', '排除'],
    en: ['remov', 'barrier', 'eliminat', 'lifting', 'obstacl', 'abolish', 'hurdle'],
  },
  establish: {
    vi: ['thành lập', 'thiết lập'],
    ru: ['созда', 'учре', 'сформиров', 'основат'],
    zh: ['成立', '建立', '设立', '設立', '组建', '組建', '创建'],
    en: ['establish', 'set up', 'creat'],
  },
  open: {
    vi: ['mở cửa', 'mở', 'khai trương', 'nối lại', 'khôi phục'],
    ru: ['откр', 'возобнов', 'запуст', 'запуск', 'восстанов'],
    zh: ['开放', '開放', '开通', '開通', '开设', '開設', '恢复', '恢復', '开辟', '复航'],
    en: ['open', 'resum', 'launch', 'restor'],
  },
  train: {
    vi: ['đào tạo', 'bồi dưỡng', 'tập huấn', 'học bổng', 'giảng dạy'],
    ru: ['подготов', 'обуч', 'готовить', 'стипенд', 'стажиров', 'повышени квалификац', 'преподава'],
    zh: ['培训', '培訓', '培养', '培養', '奖学金', '獎學金', '教学'],
    en: ['train', 'scholarship', 'teach', 'educat'],
  },
  exchange: {
    vi: ['trao đổi', 'giao lưu', 'chia sẻ'],
    ru: ['обмен'],
    zh: ['交流', '交换', '交換', '互换', '互访', '分享'],
    en: ['exchang', 'sharing', 'share experience'],
  },
  study: {
    vi: ['nghiên cứu', 'xem xét', 'khảo sát'],
    ru: ['изуч', 'рассмотр', 'исследова', 'проработ'],
    zh: ['研究', '考虑', '考慮', '探讨', '探討', '审议'],
    en: ['study', 'studie', 'examin', 'consider', 'explor', 'look into', 'look at', 'research'],
  },
  supply: {
    vi: ['cung cấp', 'cung ứng', 'xuất khẩu', 'chuyển giao', 'viện trợ', 'bán'],
    ru: ['постав', 'предостав', 'переда', 'экспорт', 'снабж'],
    zh: ['供应', '供應', '提供', '出口', '转让', '轉讓', '援助', '卖给'],
    en: ['suppl', 'provid', 'deliver', 'transfer', 'export', 'ship|', 'donat'],
  },
  ratify: {
    vi: ['phê chuẩn', 'phê duyệt', 'thông qua', 'có hiệu lực'],
    ru: ['ратифи', 'утверд', 'одобр', 'вступ в сил'],
    zh: ['批准', '核准', '生效', '通过'],
    en: ['ratif', 'approv', 'enter into force', 'in force', 'adopt'],
  },
  extend: {
    vi: ['gia hạn', 'kéo dài'],
    ru: ['продл', 'пролонг'],
    zh: ['延长', '延長', '续签', '續簽', '展期'],
    en: ['extend', 'prolong', 'renew|', 'renewal'],
  },
  amend: {
    vi: ['sửa đổi', 'điều chỉnh', 'bổ sung', 'nâng cấp', 'xem xét lại'],
    ru: [
      'согласовани изменени',
      'внес изменени',
      'внести изменени',
      'коррект',
      'скоррект',
      'пересмотр',
      'обнов',
      'модерниз',
    ],
    zh: ['修改', '修订', '修訂', '调整', '調整', '升级', '升級', '更新', '修正'],
    en: ['amend', 'revis', 'adjust', 'updat', 'upgrad', 'moderni'],
  },
  visit: {
    vi: ['thăm', 'chuyến thăm', 'sang thăm'],
    ru: ['визит', 'посет', 'посещ'],
    zh: ['访问', '訪問', '出访', '来访'],
    en: ['visit'],
  },
  invest: {
    vi: ['đầu tư', 'rót vốn', 'góp vốn'],
    ru: ['инвест', 'вложен'],
    zh: ['投资', '投資'],
    en: ['invest'],
  },
  carry: {
    vi: ['triển khai', 'thực hiện', 'thực thi', 'đưa vào cuộc sống'],
    ru: ['реализ', 'выполн', 'исполн', 'осуществ', 'внедр'],
    zh: ['落实', '落實', '实施', '實施', '执行', '執行', '履行'],
    en: ['implement', 'carry out', 'carrying out', 'put into effect', 'fulfil', 'execut'],
  },
  celebrate: {
    vi: ['kỷ niệm'],
    ru: ['отметить', 'праздн', 'годовщин', 'юбиле'],
    zh: ['庆祝', '慶祝', '纪念', '紀念', '周年'],
    en: ['celebrat', 'mark the', 'anniversar', 'commemorat'],
  },
} as const satisfies ConceptTable

export type ActionConcept = Exclude<keyof typeof ACTIONS, typeof NOT_MEANT>

/** The actions that a sentence in a language names: `['hold', 'sign']`. */
export const actionsIn = matcherOf(ACTIONS)
