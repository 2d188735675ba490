import type { Lexicon } from '../../engine/lexicon.ts'
import { withTabledNames } from '../../names/namePatterns.ts'
import { places as tabled } from '../../names/places.ts'

/** Further names in the nominative, from which all cases are made: `payload=name;…`. */
const inNominative =
  'VN-SG=Сайгон;VN-26=Тхыатхьен;VN:Hue=Хуэ;VN:Nha Trang=Ня Чанг;VN-HP=Хайфонг;VN-33=Дак-Лак;VN-25=Куанг-Чи;VN-22=Нге-Ан;VN-43=Бариа - Вунгтау;VN-41=Лонг-Ан;' +
  'VN-34=Кхань-Хоа;VN-13=Куанг-Нинь;VN-01=Лай-Тяу;VN-57=Бинь-Зыонг;VN-39=Донг-Най;VN-CT=Кан-Тхо;VN-DN=Да-Нанг;VN-27=Куанг-Нам;VN-40=Бинь-Тхуан;VN-36=Нинь-Тхуан;VN-35=Лам-Донг;VN-SG=Хо-Ши-Мин;VN-15=Хатай;' +
  'RU-SPE=Петербург;RU-SPE=Ленинград;RU-SPE=Северная столица;RU-SPE=С.-Петербург;RU-PRI=Приморье;RU-KHA=Хабаровский край;RU-KAM=Камчатка;RU-CHU=Чукотка;RU-MOS=Подмосковье;RU-SA=Республика Саха;RU-SAK=Сахалин;RU-TY=Тува;' +
  'RU-TA=Республика Татарстан;RU-BA=Республика Башкортостан;RU-BA=Башкирия;RU-BU=Республика Бурятия;RU-CE=Чеченская Республика;RU-CU=Чувашская Республика;RU-DA=Республика Дагестан;RU-KR=Карелия;RU-KK=Республика Хакасия;' +
  'RU-UD=Удмуртская Республика;RU-MO=Республика Мордовия;RU-KHM=Югра;RU-KHM=Ханты-Мансийский автономный округ;RU-YAN=Ямал;RU-KEM=Кузбасс;RU-AD=Республика Адыгея;RU-AL=Горный Алтай;RU-ZAB=Забайкалье;RU-KDA=Кубань;RU-SE=Северная Осетия - Алания;RU-ME=Республика Марий Эл;RU-KL=Республика Калмыкия;RU-IN=Республика Ингушетия;' +
  'KZ:Almaty=Алма-Ата;KR:Seoul=Сеул;MN:Ulaanbaatar=Улан-Батор;IN:New Delhi=Дели;CN-SH=Шанхай;CN-XJ=Синьцзян-Уйгурский автономный район;CN-NM=автономный район Внутренняя Монголия;CN-GX=Гуанси-Чжуанский автономный район;CN-XZ=Тибетский автономный район;CN-JL=Цзилинь'

/** Short forms and Russian names that are also everyday words or first names, with the word that settles it. */
const own: Lexicon[string] = {
  'VN-SG': ['г . ^хошимин~', '^хошиминск~ (городск~|народн~)'],
  'RU-MOW': ['г . ^москв~'],
  'RU-VLA': ['(город|города|городе|г .) ^владимир~'],
  'RU-KIR': ['(город|города|городе|г .) ^киров~'],
  'RU:Nakhodka': ['(порт|порту|порта|порте) ^находк~', '(город|города|городе|г .) ^находк~'],
  'RU-SPE': ['=СПб', '=СПБ'],
  'RU-SA': ['^республик~ ^саха (^якути~|/ ^якути~)'],
  'RU-KHM': ['=ХМАО'],
  'RU-YAN': ['=ЯНАО'],
  'RU-YEV': ['=ЕАО'],
  'UA:Kyiv': ['^киев'],
}

const onlyOwn = new Set([
  'RU:Nakhodka',
  'CN-HK',
  'CN-MO',
  'CN-TW',
  'CH:Bern',
  'MV:Malé',
  'YE:Sanaa',
  'VN:Vinh',
  'CN:Yiwu',
  'VA:Vatican City State',
  'BY:Brest',
])

const furtherNames = inNominative.split(';').map((entry) => {
  const at = entry.indexOf('=')
  return [entry.slice(0, at), entry.slice(at + 1)] as const
})

export const places = {
  place: withTabledNames(
    [...tabled.map(({ payload, ru }) => [payload, ru] as const), ...furtherNames],
    'ru',
    own,
    onlyOwn,
  ),
} satisfies Lexicon
