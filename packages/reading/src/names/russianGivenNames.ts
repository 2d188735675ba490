import type { RussianCase } from './russianDeclension.ts'

export type Gender = 'm' | 'f'

/** Common given names in the nominative; the cases are made by rule. Ours, from general knowledge. */
const masculine =
  'Александр Алексей Альберт Анатолий Андрей Антон Аркадий Арсений Артём Артем Артур Аслан Ахмед Борис Вадим Валентин Валерий Василий Вениамин Виктор Виталий Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман Глеб Григорий Давид Дамир Даниил Денис Дмитрий Евгений Егор Ефим Захар Зураб Иван Игнат Игорь Ильдар Иосиф Ирек Камиль Кирилл Константин Леонид Магомед Максим Марат Марк Мартин Матвей Михаил Мурат Наиль Назар Николай Олег Остап Пантелей Радий Рамзан Ренат Ринат Роберт Родион Роман Руслан Рустам Рустэм Салават Самуил Святослав Семён Семен Сергей Станислав Степан Тарас Тимофей Тимур Фарид Фёдор Федор Феликс Филипп Эдуард Эльдар Эмиль Эрик Эрнест Юлиан Юрий Яков Ян Ярослав Айрат Айсен Алмаз Асгат Адам Алан Анзор Арсен Багдат Батыр Бахытжан Данил Ермек Игнатий Ислам Касым Нурлан Нурсултан Олжас Рашид Садыр Серик Шавкат Джозеф Дональд Эммануэль Олаф Фридрих Ангус Дэвид Майкл Роберт Ричард Чарльз Уильям Джон Джеймс Сердар Аскар Алихан Бакытжан Акылбек Адылбек Улан Данияр Дархан Ерлан Ержан Ернар Кайрат Канат Мейрам Мухтар Нуржан Нурбек Расул Сабир Санжар Сардор Бахтиёр Бахтияр Жасур Жасурбек Джахонгир Джамшид Дилшод Ойбек Лазиз Улугбек Фуркат Хуршид Шерзод Эльёр Азиз Акмаль Бобур Кахрамон Мансур Махмуд Мехмет Мохаммад Мухаммед Мохаммед Мухаммад Ахмад Аббас Хасан Хусейн Хоссейн Джавад Сейед Омер Осман Орхан Хакан Ибрагим Ибрахим Исмаил Юсуф Якуб Джевдет Бекир Сулейман Салех Халид Фейсал Фарход Шахин Микаил Эльмар Эльчин Вугар Рашад Фуад Микаел Никол Арарат Армен Ваган Ваагн Гагик Гарегин Геворк Карен Мгер Рубен Тигран Ираклий Леван Гиорги Давит Вахтанг Милош Милан Ненад Александар Янош Ласло Томаш Марек Матеуш Збигнев Анджей Штефан Жозеф Пьер Франсуа Шарль Эммерсон Сирил Джордж Пол Стивен Томас Энтони Кристофер Луис Карлос Хуан Мигель Рауль Фидель Николас Сесар Ханс Йохан Раджнат Пиюш Талгат Женис Берик Айдын Мурад Ильяс Идрис Самир Амир Надир Насер Абдель Ахмет Рамиль Ильхам Хикмет Азат Рамазан Мевлют Фатих Хабиб Самуэль Даниэль Габриэль Мануэль Хавьер Рональд Патрик Петер Штефен Йенс Ларс Нильс Андерс Кнут Карл Вильгельм Курт Стефан Владан Зоран Драган Горан Борислав Румен Кирил Пламен Огнян Емил Адриан Траян Ион Клаус Элдар Роналд'

const masculineInA =
  'Илья Никита Кузьма Фома Лука Савва Данила Гаврила Мустафа Муса Иса Реза Голамреза Нарендра Абдулла Никола Лаша Андрия Ивица Джошуа'

const feminine =
  'Алевтина Александра Алина Алиса Алла Алсу Альбина Анастасия Ангела Ангелина Анжела Анжелика Анна Антонина Валентина Валерия Варвара Вера Вероника Виктория Галина Дарья Диана Ева Евгения Евдокия Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Карина Кира Клавдия Кристина Ксения Лариса Лидия Лилия Любовь Людмила Маргарита Марина Мария Марьяна Милана Надежда Наталия Наталья Нина Оксана Ольга Полина Раиса Регина Римма Роза Светлана София Софья Тамара Татьяна Ульяна Урсула Фаина Эвелина Элеонора Эльвира Эльмира Эмма Юлия Яна Ярослава Ангелика Каталин Гузель Асель Динара Айгуль Лейла Мадина Индира Ажар Шолпан Гульшат Аида Камшат Тахмина Саида Севинч Нигора Фарида Наргиза Зульфия Озода Мехрибан Сахиба Арпине Анаит Лусине Натия Тамар Мариам Дубравка Колинда Зорана Ядранка Майя Кристалина Каролина Джорджия Анналена Сигрид Изабель Лаура Мерседес Дилма Камала Тереза Санна Магдалена Эва Гульнара Гульмира Айжан Жанар Сабина Самал Асия Фатима Зухра Малика Шахноза Дилором Мадлен Оливия Паула Сания Замира Чинара Жылдыз Мира Нурия Асем'

const irregular: Readonly<Record<string, readonly [Gender, string]>> = {
  Пётр: ['m', 'Петра Петру Петра Петром Петре'],
  Петр: ['m', 'Петра Петру Петра Петром Петре'],
  Павел: ['m', 'Павла Павлу Павла Павлом Павле'],
  Лев: ['m', 'Льва Льву Льва Львом Льве'],
  Любовь: ['f', 'Любови Любови Любовь Любовью Любови'],
}

const cases: readonly RussianCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
]

const endings = (name: string): readonly [stem: string, forms: string] => {
  const stem = name.slice(0, -1)
  if (name.endsWith('ий')) return [stem, 'й я ю я ем и']
  if (name.endsWith('й')) return [stem, 'й я ю я ем е']
  if (name.endsWith('ия')) return [stem, 'я и и ю ей и']
  if (name.endsWith('я')) return [stem, 'я и е ю ей е']
  if (/[гкхжшщч]а$/.test(name)) return [stem, /[жшщч]а$/.test(name) ? 'а и е у ей е' : 'а и е у ой е']
  if (name.endsWith('а')) return [stem, 'а ы е у ой е']
  if (name.endsWith('ь')) return [stem, 'ь я ю я ем е']
  return [name, '_ а у а ом е']
}

/** One way to read a word: what it is in the nominative, of which gender and case. */
export interface CaseReading {
  readonly nominative: string
  readonly gender: Gender | null
  readonly case: RussianCase | null
  readonly weight: number
}

let forms: Map<string, CaseReading[]> | undefined

const KNOWN = 10

const build = (): Map<string, CaseReading[]> => {
  const all = new Map<string, CaseReading[]>()
  const put = (form: string, nominative: string, gender: Gender, at: number): void => {
    const readings = all.get(form) ?? []
    readings.push({ nominative, gender, case: cases[at]!, weight: KNOWN })
    all.set(form, readings)
  }
  const decline = (name: string, gender: Gender): void => {
    if (irregular[name] !== undefined) return
    const [stem, row] =
      gender === 'f' && name.endsWith('ь') ? ([name.slice(0, -1), 'ь и и ь ью и'] as const) : endings(name)
    if (gender === 'f' && !/[аяь]$/.test(name)) return cases.forEach((_, at) => put(name, name, gender, at))
    row.split(' ').forEach((ending, at) => put(ending === '_' ? stem : stem + ending, name, gender, at))
  }
  for (const name of `${masculine} ${masculineInA}`.split(' ')) decline(name, 'm')
  for (const name of feminine.split(' ')) decline(name, 'f')
  for (const [name, [gender, oblique]] of Object.entries(irregular))
    [name, ...oblique.split(' ')].forEach((form, at) => put(form, name, gender, at))
  return all
}

/** Every reading of a word as a form of a common given name, `Ильёй` and `Ильей` alike; empty when it is none. */
export const givenNameReadings = (word: string): readonly CaseReading[] => {
  forms ??= build()
  return forms.get(word) ?? forms.get(word.replaceAll('ё', 'е')) ?? []
}
