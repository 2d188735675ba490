/** Peoples whose name ends in -ец, by the stem of the other cases, which no other word begins with. */
const inEts: Readonly<Record<string, string>> = {
  VN: 'вьетнамц', CN: 'китайц', KZ: 'казахстанц', UZ: 'узбекистанц', KG: 'кыргызстанц киргизстанц', TJ: 'таджикистанц', TM: 'туркменистанц',
  AZ: 'азербайджанц', UA: 'украинц', EE: 'эстонц', LT: 'литовц', LV: 'латвийц', JP: 'японц', KR: 'южнокорейц корейц', KP: 'северокорейц',
  IN: 'индийц', PK: 'пакистанц', BD: 'бангладешц', NP: 'непальц', LK: 'ланкийц шриланкийц', AF: 'афганц', BT: 'бутанц', MV: 'мальдивц', ID: 'индонезийц',
  MY: 'малайзийц', SG: 'сингапурц', TH: 'таиландц тайландц тайц', LA: 'лаосц', KH: 'камбоджийц', MM: 'мьянманц бирманц', PH: 'филиппинц', TW: 'тайваньц',
  HK: 'гонконгц', AU: 'австралийц', NZ: 'новозеландц', US: 'американц', CA: 'канадц', MX: 'мексиканц', CU: 'кубинц', NI: 'никарагуанц', BR: 'бразильц',
  AR: 'аргентинц', CL: 'чилийц', PE: 'перуанц', CO: 'колумбийц', VE: 'венесуэльц', EC: 'эквадорц', BO: 'боливийц', GB: 'британц', IT: 'итальянц',
  ES: 'испанц', PT: 'португальц', NL: 'голландц нидерландц', BE: 'бельгийц', CH: 'швейцарц', AT: 'австрийц', IE: 'ирландц', IS: 'исландц', NO: 'норвежц',
  SI: 'словенц', BA: 'боснийц', ME: 'черногорц', MK: 'македонц', AL: 'албанц', IR: 'иранц', IQ: 'иракц', SA: 'саудовц', QA: 'катарц', KW: 'кувейтц',
  BH: 'бахрейнц', OM: 'оманц', YE: 'йеменц', SY: 'сирийц', LB: 'ливанц', JO: 'иорданц', PS: 'палестинц', LY: 'ливийц', TN: 'тунисц', DZ: 'алжирц',
  MA: 'марокканц', SD: 'суданц', SO: 'сомалийц', KE: 'кенийц', UG: 'угандийц', TZ: 'танзанийц', RW: 'руандийц', BI: 'бурундийц', MZ: 'мозамбикц',
  MG: 'малагасийц', ZM: 'замбийц', ZW: 'зимбабвийц', ZA: 'южноафриканц', NA: 'намибийц', BW: 'ботсванц', AO: 'ангольц', CD: 'конголезц', CM: 'камерунц',
  GA: 'габонц', NG: 'нигерийц', TG: 'тоголезц', CI: 'ивуарийц', ML: 'малийц', SN: 'сенегальц', GN: 'гвинейц',
} // prettier-ignore

/** Peoples in -анин and the like, whose many go without the -ин. */
const inIn: Readonly<Record<string, string>> = {
  RU: 'россиян',
  AM: 'армян',
  EG: 'египтян',
  IL: 'израильтян',
  DK: 'датчан',
  GB: 'англичан',
  MD: 'молдаван',
  BG: 'болгар',
}

/** Peoples named by a bare stem. Of those in brackets the many in the genitive are surnames as well. */
const bare: Readonly<Record<string, string>> = {
  BY: 'белорус', TJ: 'таджик', MN: 'монгол', RS: '(серб)', HR: '(хорват)', GR: '(грек)', PL: '(поляк)', CZ: '(чех)', SK: '(словак)', FI: 'финн',
  SE: '(швед)', FR: '(француз)', HU: '(венгр)', KZ: '(казах)', UZ: '(узбек)', KG: '(киргиз) (кыргыз)', ET: 'эфиоп', CY: 'киприот', KH: 'кхмер',
} // prettier-ignore

/** Peoples whose forms go by no rule of these. */
const own: Readonly<Record<string, readonly string[]>> = {
  TR: ['тур(ок|ка|ки|кам|ками|ках)'],
  GE: ['грузин(|а|у|ы|ам|ами|ах)'],
  TM: ['туркмен(|а|у|ы|ам|ами|ах|ов)'],
  RO: ['румын(|а|у|ы|ам|ами|ах)'],
  DE: ['нем(цы|цев|цам|цами|цах)'],
  LV: ['латыш(|а|и|ей|ам|ами|ах)'],
}

const eachWord = (
  table: Readonly<Record<string, string>>,
  made: (word: string) => readonly string[],
): [code: string, patterns: readonly string[]][] =>
  Object.entries(table).map(([code, words]) => [code, words.split(' ').flatMap(made)])

const withoutIn = (stem: string): string => `${stem}(|ин|ина|ину|ином|ине|е|ам|ами|ах)`
const withMany = (stem: string): string => `${stem}(|а|у|ом|е|и|ы|ам|ами|ах|ов)`
const withoutMany = (stem: string): string => `${stem}(а|у|и|ы|ам|ами|ах)`
const named = (word: string): string => word.replace(/[()]/g, '')

const gathered = (
  ...lists: readonly (readonly (readonly [string, readonly string[]])[])[]
): Record<string, string[]> => {
  const found: Record<string, string[]> = {}
  for (const [code, patterns] of lists.flat()) (found[code] ??= []).push(...patterns)
  return found
}

const sure = [
  ...eachWord(inEts, (stem) => [`${stem}~`]),
  ...eachWord(inIn, (stem) => [withoutIn(stem)]),
  ...Object.entries(own),
]

/** Peoples, who travel, study and work as their country's own. */
export const peoples = gathered(
  sure,
  eachWord(bare, (word) => [word.startsWith('(') ? withoutMany(named(word)) : withMany(word)]),
)

/** The same behind a number, where no surname stands. */
export const countedPeople = Object.values(
  gathered(
    sure,
    eachWord(bare, (word) => [withMany(named(word))]),
  ),
).flat()
