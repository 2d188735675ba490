import type { Lexicon } from '../../engine/lexicon.ts'
import { withTabledNames } from '../../names/namePatterns.ts'
import { places as tabled } from '../../names/places.ts'

const own: Lexicon[string] = {
  'VN-SG': ['胡志明市', '西贡'],
  'VN-HN': ['河内', '河内市'],
  'VN-26': ['承天顺化', '承天-顺化', '承天顺化省'],
  'VN:Hue': ['顺化', '顺化市'],
  'VN:Phu Quoc': ['富国岛', '富国市'],
  'VN:Cam Ranh': ['金兰', '金兰湾'],
  'VN-72': ['得农', '多农'],
  'VN-33': ['得乐', '多乐'],
  'VN-53': ['北干', '北件'],
  'VN-50': ['槟知', '槟椥'],
  'VN:Buon Ma Thuot': ['邦美蜀', '邦美属'],
  'VN-43': ['巴地头顿', '巴地-头顿', '巴地'],
  'VN-15': ['河西省'],
  'VN-63': ['越南河南省'],
  'RU-MOW': ['莫斯科', '莫斯科市'],
  'RU-SPE': ['圣彼得堡', '圣彼得堡市', '彼得堡', '列宁格勒'],
  'RU-PRI': ['滨海边疆区', '滨海边区', '普里莫尔斯克边疆区', '滨海地区'],
  'RU-SA': ['萨哈共和国', '雅库特', '雅库特共和国', '雅库茨克共和国'],
  'RU:Vladivostok': ['符拉迪沃斯托克', '海参崴'],
  'RU:Khabarovsk': ['哈巴罗夫斯克', '伯力'],
  'RU:Yekaterinburg': ['叶卡捷琳堡', '叶卡特琳堡'],
  'RU:Blagoveshchensk': ['布拉戈维申斯克', '海兰泡'],
  'RU:Kaliningrad': ['加里宁格勒'],
  'RU-SAK': ['萨哈林', '库页岛'],
  'RU-KAM': ['堪察加'],
  'RU-TA': ['鞑靼斯坦', '鞑靼共和国'],
  'RU-BA': ['巴什科尔托斯坦', '巴什基尔共和国', '巴什基里亚'],
  'RU-KHA': ['哈巴罗夫斯克边区'],
  'RU-BU': ['布里亚特'],
  'RU-CE': ['车臣'],
  'RU-TY': ['图瓦'],
  'RU-ZAB': ['外贝加尔', '后贝加尔边疆区'],
  'RU-KHM': ['汉特-曼西自治区', '汉特曼西斯克自治区', '汉特-曼西斯克自治区'],
  'RU-YAN': ['亚马尔-涅涅茨自治区', '亚马尔'],
  'RU-MOS': ['莫斯科州'],
  'CN-NM': ['内蒙古', '内蒙古自治区', '内蒙'],
  'CN-XJ': ['新疆', '新疆维吾尔自治区'],
  'CN-GX': ['广西', '广西壮族自治区'],
  'CN-NX': ['宁夏', '宁夏回族自治区'],
  'CN-XZ': ['西藏', '西藏自治区'],
  'TW:Taipei': ['台北', '台北市'],
  'LA:Vientiane': ['万象', '永珍'],
  'KR:Seoul': ['首尔', '汉城'],
  'AU:Sydney': ['悉尼', '雪梨'],
  'US:New York': ['纽约', '纽约市'],
  'US:San Francisco': ['旧金山', '三藩市'],
  'US:Washington': ['华盛顿', '华盛顿特区', '华府'],
  'AE:Dubai': ['迪拜', '杜拜'],
  'KZ:Astana': ['阿斯塔纳', '努尔苏丹'],
  'GE:Tbilisi': ['第比利斯', '提比里斯'],
  'RS:Belgrade': ['贝尔格莱德'],
  'IL:Tel Aviv': ['特拉维夫', '台拉维夫'],
}

/** Names of Vietnamese provinces that are also Chinese places or everyday words: only with 省. */
const onlyWithType = new Set(
  '和平 太平 河南 富安 平定 平福 永福 安江 前江 北江 太原 宁平 高平 老街 西宁 兴安 广义 隆安 平阳 南定 海阳 永隆 同塔 清化 河江 后江 广平 北宁'.split(
    ' ',
  ),
)

const onlyOwn = new Set([
  'VN-SG',
  'VN-63',
  'CN-HK',
  'CN-MO',
  'CN-TW',
  'VN:Hue',
  'VN:Vinh',
  'CN:Yiwu',
  'CN:Hekou',
  'RU-MOW',
  'LA:Vientiane',
  'VA:Vatican City State',
  'VN:Van Don',
])

const spellings = ({ payload, zh }: (typeof tabled)[number]): string[] => {
  if (/^VN-\d/.test(payload)) return onlyWithType.has(zh) ? [`${zh}省`] : [zh, `${zh}省`]
  if (payload.startsWith('RU-')) return [zh]
  if (payload.startsWith('CN-')) return [zh, `${zh}省`, `${zh}市`]
  return [zh, `${zh}市`]
}

export const places = {
  place: withTabledNames(
    tabled.flatMap((place) => spellings(place).map((name) => [place.payload, name] as const)),
    'zh',
    own,
    onlyOwn,
  ),
} satisfies Lexicon
