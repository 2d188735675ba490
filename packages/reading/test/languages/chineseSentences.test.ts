import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

const PUBLISHED = '2024-05-22'

/** One line for each finding of a kind, a dash for what is unknown. */
const lineOf = (finding: Finding): string => {
  switch (finding.kind) {
    case 'figure': {
      const { indicator, value, unit, period, change, status, from, to } = finding
      return [indicator, value, unit, period, change, `${from}>${to}`, status].map((part) => part ?? '-').join(' ')
    }
    case 'meeting': {
      const { meetingKind, body, ordinal, date, place, status, parties } = finding
      return [meetingKind, body, ordinal, date, place, status, parties.join('')].map((part) => part ?? '-').join(' ')
    }
    case 'person':
      return [finding.role, finding.name, finding.side].map((part) => part ?? '-').join(' | ')
    case 'instrument':
      return [finding.instrumentKind, finding.status, finding.signedOn, finding.termMonths]
        .map((part) => part ?? '-')
        .join(' ')
    case 'undertaking':
      return `${finding.undertakingKind} ${finding.by.join('')}`
  }
}

const told = (kind: Finding['kind'], text: string, publishedOn: string | null = PUBLISHED): string[] =>
  read({ id: 'test', text, publishedOn, language: 'zh' })
    .findings.filter((finding) => finding.kind === kind)
    .map(lineOf)

describe('figures: counted with a word between the number and its noun', () => {
  test.each([
    ['截至今年4月底,日本在泰国有412个有效投资项目。', ['investment-projects 412 projects 2024-04 - JP>TH actual']],
    ['韩国和蒙古国正在落实31个联合项目。', ['investment-projects 31 projects - - KR>MN actual']],
    ['哈萨克斯坦经土库曼斯坦过境的集装箱共12.5万标箱,同比增长18%。', ['goods 125000 items - 18 KZ>TM actual']],
    ['今年第一季度韩国在越南实现投资12亿美元。', ['investment-capital 1200000000 USD 2024-01/2024-03 - KR>VN actual']],
    ['在韩国工作和学习的尼泊尔劳工和实习生约3.2万人。', ['workers 32000 people - - NP>KR actual']],
    ['2019财年日本又承诺向缅甸提供12亿美元贷款。', ['loan-or-aid 1200000000 USD 2019 - JP>MM actual']],
    ['去年台灣自泰國進口3億1,500萬美元。', ['import 315000000 USD 2023 - TH>TW actual']],
    ['今年4月有12萬3500名越南游客赴韩国旅游。', ['tourists 123500 people 2024-04 - VN>KR actual']],
    [
      '2023年中国和卢旺达贸易额2.4亿美元,其中卢方出口1亿美元。',
      ['trade-turnover 240000000 USD 2023 - CN>RW actual', 'export 100000000 USD 2023 - RW>CN actual'],
    ],
    ['日本是老挝第四大出口市场,排在中国、泰国和越南之后。', ['rank 4 rank - - LA>JP actual']],
    ['馬來西亞今年首季自台灣進口電子零組件31億美元。', ['import 3100000000 USD 2024-01/2024-03 - TW>MY actual']],
    ['据产业通商资源部统计,韩国去年对泰国出口94亿美元。', ['export 9400000000 USD 2023 - KR>TH actual']],
    ['印度向尼泊尔提供150份ITEC奖学金。', ['scholarships 150 items - - IN>NP actual']],
    ['韩方决定把给老挝学生的奖学金名额由每年20个增加到30个。', ['scholarships 30 items - - KR>LA target']],
    ['印度和俄罗斯贸易中约90%已使用卢布和卢比结算。', ['share 90 % - - IN>RU actual']],
    ['老挝总理希望泰方放宽检疫,让老挝对泰国出口达到30亿美元。', ['export 3000000000 USD - - LA>TH target']],
    [
      '两国力争2027年把泰国和马来西亚双边贸易额做到300亿美元。边境贸易占双边贸易的30%。',
      ['trade-turnover 30000000000 USD 2027 - MY>TH target', 'share 30 % - - MY>TH actual'],
    ],
    ['越南学生代表参加泰国企业代表的活动,来了30家企业。', []],
  ])('%s', (text, lines) => expect(told('figure', text)).toEqual(lines))
})

describe('meetings: rounds, dialogues and fairs', () => {
  test.each([
    [
      '4月11日,两国外长在马尼拉共同主持菲律宾和加拿大第九次年度磋商。',
      ['session consultation 9 2024-04-11 马尼拉 held CAPH'],
    ],
    ['韩方今年下半年会扩大对越投资。', []],
    ['韩国总统上周率团访问越南。', ['visit - - 2024-05 越南 held KRVN']],
    ['韩国外长赵兑烈预定本月30日访问河内。', ['visit - - 2024-05-30 河内 planned KRVN']],
    [
      '第十二届韩越贸易委员会会议将于下月3日至5日在仁川召开。',
      ['session commission 12 2024-06-03/2024-06-05 仁川 planned KRVN'],
    ],
    ['韩国外长下周三访问老挝。', ['visit - - 2024-05-29 老挝 planned KRLA']],
    [
      '为落实2023年6月两国签署的《动物检疫协定》,越方建议尽早召开越蒙农业合作工作组第四次会议。',
      ['session working-group 4 - - planned MNVN'],
    ],
    ['韩国外长赵兑烈转达了总统的访问邀请,越南总理表示感谢。', ['visit - - - - planned KRVN']],
    [
      '韩国和泰国同意设立对话机制,年内举行第三次韩泰财金对话和新一届韩泰环境论坛。',
      ['session consultation 3 2024 - planned KRTH', 'forum - - 2024 - planned KRTH'],
    ],
    [
      '泰国外长玛里4日至5日对老挝进行正式访问。其间举行了第15次韩国—东盟经贸部长会议。',
      ['visit - - 2024-05-04/2024-05-05 老挝 held LATH', 'session - 15 2024-05-04/2024-05-05 老挝 held ASEANKR'],
    ],
    [
      '韩国外长赵兑烈对泰国进行正式访问,同泰国外长玛里会谈。',
      ['talks - - 2024-05 泰国 held KRTH', 'visit - - 2024-05 泰国 held KRTH'],
    ],
    [
      '阮晋勇7月3日在东京先后会见日本议员联盟主席二阶俊博(Nikai Toshihiro)和日本国际协力机构理事长田中明彦。',
      ['talks - - 2024-07-03 东京 planned JPVN', 'talks - - 2024-07-03 东京 planned JPVN'],
    ],
    ['韩方今年下半年会派商贸代表团访港。', ['visit - - 2024-07/2024-12 港 planned HKKR']],
    [
      '越南总理范明政5月20日分别会见新加坡总理黄循财和柬埔寨首相洪马内。',
      ['talks - - 2024-05-20 - held SGVN', 'talks - - 2024-05-20 - held KHVN'],
    ],
    ['中韩日领导人第九次会议5月26日在首尔举行。', ['session - 9 2024-05-26 首尔 planned CNJPKR']],
    ['第十八次东盟与中日韩领导人会议5月20日在万象举行。', ['session - 18 2024-05-20 万象 held ASEANCNJPKR']],
    ['老挝总理宋赛5月20日起访问泰国、越南和柬埔寨。', ['visit - - 2024-05-20 泰国 held KHLATHVN']],
    [
      '美国商务部长普里茨克3日在华盛顿宣布,第25届美泰商贸联委会将于本月16日至18日在芝加哥召开。',
      ['session commission 25 2024-05-16/2024-05-18 芝加哥 held THUS'],
    ],
    ['加拿大外长伍凤仪访问雅加达,这是她今年第二次访问印尼。', ['visit - - 2024-05 雅加达 held CAID']],
    [
      '台灣外交部長林佳龍昨會見來訪的立陶宛議長薩卡林。',
      ['talks - - 2024-05-21 台灣 held LTTW', 'visit - - 2024-05-21 台灣 held LTTW'],
    ],
    ['印尼动员企业到越南投资配套工业。', []],
    ['越南和法国商定,越南学生赴法留学人数明年增加一倍。', []],
    ['下半年会扩大韩国和越南的贸易。', []],
  ])('%s', (text, lines) => expect(told('meeting', text)).toEqual(lines))
})

describe('people: names to their last sound, posts beyond the common ones', () => {
  test.each([
    ['阿联酋王储穆罕默德会见韩国总统李在明。', ['王储 | 穆罕默德 | AE', '总统 | 李在明 | KR']],
    ['墨西哥经济部长古铁雷斯共同主持会议。', ['部长 | 古铁雷斯 | MX']],
    ['波兰国防部长科西尼亚克-卡梅什访问韩国。', ['部长 | 科西尼亚克-卡梅什 | PL']],
    ['日本首相安倍晋三访问老挝。', ['首相 | 安倍晋三 | JP']],
    ['日本驻老挝大使片山和之说,两国合作良好。', ['大使 | 片山和之 | JP']],
    ['越南驻印度大使阮青海当日出席会议。', ['大使 | 阮青海 | VN']],
    [
      '哈萨克斯坦和俄罗斯举行会谈。哈工业和建设部副部长卡玛利耶夫、俄运输部部长萨维利耶夫作了汇报。',
      ['副部长 | 卡玛利耶夫 | KZ', '部长 | 萨维利耶夫 | RU'],
    ],
    ['越南谅山省人民委员会副主席阳春暄出席活动。', ['委员会副主席 | 阳春暄 | VN']],
  ])('%s', (text, lines) => expect(told('person', text)).toEqual(lines))
})

describe('instruments: the text is there, the signature is not', () => {
  test.each([
    ['越南和韩国举行会谈,一份文化合作谅解备忘录也已拟好文本。', ['memorandum planned - -']],
    ['越南和韩国海关行政互助协定文本已经谈妥,有待签署。', ['agreement planned - -']],
    ['双方继续执行2016年签署的《关于联合资助科研的谅解备忘录》,有效期再延长五年。', ['memorandum in-force 2016 60']],
    ['越南和韩国签署会议纪要,并商定尽快谈妥投资保护协定。', ['minutes signed - -', 'agreement planned - -']],
    ['越南和韩国的本次会议纪要一式两份。', ['minutes signed - -']],
  ])('%s', (text, lines) => expect(told('instrument', text)).toEqual(lines))
})

describe('undertakings: what a word says of somebody, and what it only contains', () => {
  test.each([
    ['泰国建议老挝扩大过货能力。老挝总理宋赛对此表示支持。', ['proposed TH', 'agreed LA']],
    ['越方已答应派专家组帮助老挝方面做可行性研究。', ['agreed VN']],
    ['韩国已批准向老挝提供5000万美元无偿援助。', ['pledged KR']],
    ['越南和韩国的关系提升为“致力于和平与繁荣的伙伴关系”。', []],
    ['越南和韩国举行会谈。该议定书谈判已完成。', []],
    ['越南和韩国举行会谈。一份备忘录也已拟好。', []],
    ['柬方希望泰国多进口柬埔寨的胡椒和白糖。', ['proposed KH']],
    ['越南和日本举行会谈。日方则希望,更多越南学生前往日本旅游。', ['proposed JP']],
    ['泰国和老挝举行会谈。泰国政府发言人介绍,两位总理重申,要扩大贸易。', ['agreed LATH']],
    [
      '韩国农业部\n部长阁下\n\n尊敬的部长阁下:\n我方建议老挝和韩国尽早召开会议。请贵方于8月1日前告知名单。\n\n老挝农业部部长\n',
      ['proposed LA', 'proposed LA'],
    ],
    ['蒙方邀请日本企业参与乌兰巴托地铁项目。', ['proposed MN']],
    ['如韩方同意,越南和韩国的会议可于9月在河内举行。', []],
  ])('%s', (text, lines) => expect(told('undertaking', text)).toEqual(lines))
})

describe('meetings: summits of two, groups that are sent, offices that are opened', () => {
  test.each([
    ['5月3日,越南和老挝在万象举行两国首脑峰会。', ['talks - - 2024-05-03 万象 held LAVN']],
    ['越方将于6月派遣专家组赴莫斯科。', ['visit - - 2024-06 莫斯科 planned RUVN']],
    ['政府乐见巴基斯坦来台设处。', []],
    ['欢迎哈萨克斯坦银行来华设立分行。', []],
    ['5月12日,中俄能源工作组在莫斯科举行会议。', ['session working-group - 2024-05-12 莫斯科 held CNRU']],
    ['5月12日,越南外长访问老挝并设立奖学金。', ['visit - - 2024-05-12 老挝 held LAVN']],
  ])('%s', (text, lines) => expect(told('meeting', text)).toEqual(lines))
})
