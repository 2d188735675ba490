import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { vietnameseNameReadings } from './vietnameseNameReadings.ts'
import { readUnihan } from './unihan.ts'
import { writeGenerated } from './write.ts'

const CJK = { first: 0x3400, last: 0x9fff }

/** The 3,755 characters of the first level of GB 2312: what names and news are written with. */
const commonCharacters = (): string[] => {
  const decoder = new TextDecoder('gb18030')
  const characters: string[] = []
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character)
    }
  return characters
}

/** Rarer characters that names of people and places are written with. */
const furtherNameCharacters =
  '阮邓裴潘丁段莆岘芹苴薄辽檳榔仝伊佩佤俄侬傣傅倩偲僧冉冯刁刘则劭勋勐匈卢卿厄叶吕吴呙咪哇哈喀喃噶囡圭坎坷坻垣埃埔堀塔墩夔奎奥妲姆姚姜姗娃娅娜娥娴婉婕嫦孛孟孜宓宥寮尕尤尹岐岑岚峥峻崔嵊嵘嵩巍巴帕帖庞廖弗彭彼彤彦徐徽忒恺悌惠慧懿戈戴扎拉挝敖斐斡斯旻旺昀昊昕晁晏晓晔晖晟晨晶智暹曦曹朔杏杜杨杰柬柯柳栋株格桂桑桓桢梁梅梵棣椰楚楠榕樊橘欣欧歆殷毛沁沃沅沈沛沙泓泗泰泸洁洛洪洮浔浙浦浩涅涛淑淞淮淳渊渝湄湘溥滕漳潞潼澜澳濮濠瀚灿炎炜炫焕煌煜熊熙燕爽爱牟牡玛玫玮玲珀珂珊珍珏珙珠琅琛琦琨琪琰琳琴琼瑄瑕瑙瑚瑛瑜瑞瑟瑰瑶瑾璃璇璐璞瓊瓦甘甬畅畲皓盛睿瞿祁祎祖祚祺禄禹禺禾秀秦穆窦竺竹笛筠简箐篁米粤纪纳绍绮维绵缅缪罕罗翁翎翔翟翠翰耀耶聂胥胡臻舒舜艾芙芝芬芮芳苇苏苑苗英茂范茅茉茜茨茵茹荀荃荆荔荣荷莆莉莎莫莱莲莹菁菲萌萍萧萨葛董蒂蒋蒙蒲蓉蓓蓝蔓蔚蔡蔺薇薛藤虔虞蛟蜀衡袁裘褚覃詹诃诺谅谌谢谭豫贝贡贤贵费贾赖赛赫赵路轩辛辽达迈迦邓邕邢邦邱邵邹郎郑郜郝郦郭都鄂鄞鄢醴释里金钊钏钟钦钧铃铎铭锋锐锦镇镐长闫闵阎阚阮阿陆陈陕陶隆雄雅雍霍霖霞靖静靳韦韩韶顺顾颂颍颖颜饶馥马骁骆骏骞骥高魏鲁鲍鸣鸿鹏鹤麒麟麦黄黎黛龙龚琅鏐佟佘侯俞倪凌卞卫卓厉古司史吉向吾商喻嘉国圣埼堪塞夏夜奇娄宁安宋宗官宦容宫寇寿封尉尚居屈展岳崇左庄应庾康廉强归当征怀成戚户房扶扬承折招持支敏斌新方施时景曾朱李林查柏树桃梦武毅江池汤汪沟泽流浮海涂温游湖满滨潮灵焦牛狄玉王班甄生田申白皮盖石祝程童竭端符筱管箫纯红纲经缑耿职肖胜能腾自荐葵董蓟薄虎行装解言计许诚诸谈谷贺贲逄逯通逸邝郁郗鄡酆重钱闻阙陵雷霄项须飞香骆鬼鱼鲜鲸鹿麻默齐'

/** Characters by reading: `a阿亚;ai爱艾…`. A character may stand under several readings. */
const grouped = (readings: ReadonlyMap<string, readonly string[]>): string => {
  const groups = new Map<string, string>()
  for (const [character, all] of readings)
    for (const reading of new Set(all)) groups.set(reading, (groups.get(reading) ?? '') + character)
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, characters]) => reading + characters)
    .join(';')
}

/** The tables of Han characters: traditional to simplified, Vietnamese readings, pinyin. */
export const makeHanCharacters = (unihanFolder: string, nodeModules: string): void => {
  const require = createRequire(join(nodeModules, 'any.js'))
  const { Converter } = require('opencc-js') as {
    Converter: (o: { from: string; to: string }) => (text: string) => string
  }
  const { pinyin } = require('pinyin-pro') as {
    pinyin: (text: string, options: { toneType: 'none'; type: 'array'; multiple?: boolean; v?: boolean }) => string[]
  }
  const version = (name: string): string =>
    (JSON.parse(readFileSync(join(nodeModules, name, 'package.json'), 'utf8')) as { version: string }).version

  const simplify = Converter({ from: 't', to: 'cn' })
  let traditional = ''
  let simplified = ''
  for (let code = CJK.first; code <= CJK.last; code++) {
    const character = String.fromCharCode(code)
    const simple = simplify(character)
    if (simple.length !== 1 || simple === character) continue
    traditional += character
    simplified += simple
  }
  writeGenerated(
    'traditionalToSimplified',
    [`Source: OpenCC's TSCharacters through opencc-js ${version('opencc-js')}. Licence: Apache-2.0.`],
    [
      {
        name: 'traditional',
        meaning:
          'Traditional characters of the BMP, each with its one simplified form at the same index of {@link simplified}.',
        value: traditional,
      },
      { name: 'simplified', meaning: 'Simplified characters, by index of {@link traditional}.', value: simplified },
    ],
  )

  const characters = [
    ...new Set([...commonCharacters(), ...simplify(furtherNameCharacters), ...vietnameseNameReadings.keys()]),
  ]
  const traditionalOf = new Map<string, string[]>()
  ;[...traditional].forEach((character, at) => {
    const simple = simplified[at]!
    traditionalOf.set(simple, [...(traditionalOf.get(simple) ?? []), character])
  })
  const vietnamese = readUnihan(unihanFolder, 'Unihan_Readings.txt', 'kVietnamese')
  const readings = new Map<string, readonly string[]>()
  for (const character of characters) {
    const own = vietnameseNameReadings.get(character)
    const listed = [character, ...(traditionalOf.get(character) ?? [])].flatMap((one) => vietnamese.get(one) ?? [])
    readings.set(character, own ?? listed.map((reading) => reading.normalize('NFC').toLowerCase()))
  }
  writeGenerated(
    'hanVietnamese',
    [
      'Source: kVietnamese of Unihan (Unicode 15.0, Debian unicode-data), Unicode-3.0 licence; name characters corrected by',
      'tools/tables/vietnameseNameReadings.ts.',
    ],
    [
      {
        name: 'hanVietnamese',
        meaning: 'Simplified Han characters by Vietnamese reading: `nguyễn阮;…`.',
        value: grouped(readings),
      },
    ],
  )

  const sounds = new Map<string, readonly string[]>()
  for (const character of characters)
    sounds.set(character, pinyin(character, { toneType: 'none', type: 'array', v: true }))
  for (const [character, sound] of [
    ['单', 'shan'],
    ['仇', 'qiu'],
    ['解', 'xie'],
    ['曾', 'zeng'],
    ['查', 'zha'],
    ['任', 'ren'],
    ['翟', 'zhai'],
    ['乐', 'yue'],
    ['朴', 'piao'],
    ['区', 'ou'],
    ['覃', 'qin'],
    ['盖', 'ge'],
    ['什', 'shi'],
    ['扎', 'zha'],
    ['佛', 'fo'],
  ] as const)
    sounds.set(character, [...new Set([...(sounds.get(character) ?? []), sound])])
  writeGenerated(
    'hanPinyin',
    [`Source: pinyin-pro ${version('pinyin-pro')} (MIT); surnames with a reading of their own added by the script.`],
    [
      {
        name: 'hanPinyin',
        meaning: 'Simplified Han characters by toneless pinyin, `v` for ü: `qie切且;…`.',
        value: grouped(sounds),
      },
    ],
  )
}
