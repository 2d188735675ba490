import type { Vocabulary } from './vocabulary.ts'

const after = (lead: string, value: string | null): string => (value === null ? '' : `${lead}${value}`)

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')
const OF_MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

export const ru: Vocabulary = {
  title: (dossier) => `${dossier}: справка`,
  asOf: (date) => `По состоянию на ${date}`,
  forOccasion: (meeting) => `К мероприятию: ${meeting}`,
  headings: {
    target: 'Торговля и поставленная цель',
    sessions: 'Заседания и встречи',
    undertakings: 'Договорённости и обязательства',
    disagreements: 'Расхождения в цифрах',
    instruments: 'Документы с истекающим сроком',
  },
  sources: 'Источники',
  machine: 'не подтверждено',
  machineNote:
    'Пометка «не подтверждено» означает, что сведения извлечены из источника программой и ещё не проверены человеком.',
  quote: (words) => `«${words}»`,
  dates: {
    year: (year) => `${year} год`,
    month: (year, month) => `${MONTHS[month - 1]} ${year} года`,
    day: (year, month, day) => `${day} ${OF_MONTHS[month - 1]} ${year} года`,
    months: (year, from, to) => `${MONTHS[from - 1]}–${MONTHS[to - 1]} ${year} года`,
    stretch: (from, to) => `${from} – ${to}`,
  },
  quantity: {
    scales: [
      { power: 12, word: 'трлн' },
      { power: 9, word: 'млрд' },
      { power: 6, word: 'млн' },
    ],
    currencies: { USD: 'долл. США', RUB: 'руб.', VND: 'донгов', CNY: 'юаней', EUR: 'евро' },
    units: {
      people: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' },
      projects: { one: 'проект', few: 'проекта', many: 'проектов', other: 'проекта' },
      companies: { one: 'компания', few: 'компании', many: 'компаний', other: 'компании' },
      tonnes: { one: 'тонна', few: 'тонны', many: 'тонн', other: 'тонны' },
      doses: { one: 'доза', few: 'дозы', many: 'доз', other: 'дозы' },
      flights: { one: 'рейс', few: 'рейса', many: 'рейсов', other: 'рейса' },
      barrels: { one: 'баррель', few: 'барреля', many: 'баррелей', other: 'барреля' },
      items: { one: 'единица', few: 'единицы', many: 'единиц', other: 'единицы' },
      rank: { other: '(место)' },
    },
    money: (amount, scale, currency) => `${amount}${scale ? ` ${scale}` : ''} ${currency}`,
    counted: (amount, noun) => `${amount} ${noun}`,
    percent: (amount) => `${amount} %`,
  },
  indicators: {
    'trade-turnover': 'товарооборот',
    export: 'экспорт',
    import: 'импорт',
    'trade-balance': 'торговый баланс',
    'investment-capital': 'объём инвестиций',
    'investment-projects': 'число инвестиционных проектов',
    companies: 'число компаний',
    tourists: 'число туристов',
    students: 'число студентов',
    scholarships: 'число стипендий',
    workers: 'число работников',
    residents: 'число проживающих',
    'loan-or-aid': 'кредиты и помощь',
    goods: 'поставки товаров',
    flights: 'число рейсов',
    share: 'доля',
    rank: 'место',
    other: 'прочие показатели',
  },
  qualified: {
    exact: (quantity) => quantity,
    about: (quantity) => `около ${quantity}`,
    over: (quantity) => `более ${quantity}`,
    nearly: (quantity) => `почти ${quantity}`,
    'up-to': (quantity) => `до ${quantity}`,
  },
  atLeast: (quantity) => `не менее ${quantity}`,
  atMost: (quantity) => `не более ${quantity}`,
  between: (low, high) => `от ${low} до ${high}`,
  target: {
    is: ({ indicator, value, by, setOn }) =>
      `Цель по показателю «${indicator}» — ${value}${after(', срок — ', by)}${after(', поставлена — ', setOn)}.`,
    moved: ({ from, to, setOn }) =>
      `Срок достижения цели перенесён: прежний — ${from}, новый — ${to}${after('; решение — ', setOn)}.`,
    actual: ({ indicator, period, value, change, reporter }) =>
      `${period}: ${indicator} — ${value}${change ? ` (изменение по данным источника: ${change})` : ''}${after('; данные: ', reporter)}.`,
    changed: ({ from, to, setOn }) => `Цель изменена: прежняя — ${from}, новая — ${to}${after('; решение — ', setOn)}.`,
    version: (value, by) => `${value}${by ? ` (срок — ${by})` : ''}`,
    gap: ({ missing, value, period }) =>
      `До цели не хватает: ${missing} (период отсчёта — ${period}, показатель — ${value}).`,
    reached: ({ value, period }) => `Цель достигнута (период — ${period}, показатель — ${value}).`,
    noTarget: 'Цель для этого досье в реестре не указана.',
    noFigure: (indicator) => `В реестре пока нет данных по показателю «${indicator}».`,
  },
  meetings: {
    kinds: {
      session: 'заседание',
      talks: 'переговоры',
      visit: 'визит',
      forum: 'форум',
      signing: 'церемония подписания',
    },
    session: ({ ordinal, body }) =>
      `${ordinal === null ? 'заседание' : `${ordinal}-е заседание`}${body ? ` (${body})` : ''}`,
    held: ({ name, date, place }) => `Состоялось: ${name}${after(', ', date)}${after(', ', place)}.`,
    planned: ({ name, date, place, days }) =>
      `Планируется: ${name}${after(', ', date)}${after(', ', place)}${days ? ` (до начала ${days})` : ''}.`,
    days: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
    none: 'Заседаний в реестре пока нет.',
  },
  undertakings: {
    kinds: {
      agreed: 'договорённость',
      proposed: 'предложение',
      pledged: 'обязательство',
      directed: 'поручение',
      urged: 'призыв',
    },
    states: {
      'no-evidence': 'нет подтверждений',
      'not-started': 'не начато',
      'under-way': 'выполняется',
      substantial: 'в основном выполнено',
      fulfilled: 'выполнено',
      dropped: 'снято',
    },
    count: ({ open, overdue, silent }) =>
      `Открыто: ${open}; просрочено: ${overdue}${after('; более не упоминается: ', silent)}.`,
    items: { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' },
    line: ({ by, kind, words, notes }) =>
      `${by ? `${by}, ` : ''}${kind}: ${words}${notes.length ? ` — ${notes.join(', ')}` : ''}.`,
    due: (date) => `срок — ${date}`,
    overdue: (date) => `просрочено (срок — ${date})`,
    silent: 'в более поздних документах не упоминается',
    rest: (count) => `Предложения, обязательства и призывы без срока, здесь не перечисленные: ${count}.`,
    none: 'Обязательств в реестре пока нет.',
  },
  disagreements: {
    line: ({ indicator, period, values, reason }) =>
      `${indicator}${after(', ', period)}: в источниках ${values}${reason ? `; вероятная причина — ${reason}` : ''}.`,
    by: (value, reporter) => `${value} (${reporter})`,
    reasons: {
      reporter: 'разная статистика сторон',
      coverage: 'разный охват',
      'period-to-date': 'одна из цифр относится лишь к части периода',
      rounding: 'округление',
      vintage: 'последующее уточнение данных',
      'factor-of-ten': 'ошибка на порядок',
      'stated-growth': 'указанный рост не соответствует абсолютным значениям',
    },
    none: 'Противоречащих друг другу цифр в реестре нет.',
  },
  instruments: {
    kinds: {
      minutes: 'протокол',
      memorandum: 'меморандум',
      agreement: 'соглашение',
      declaration: 'заявление',
      plan: 'план',
      contract: 'контракт',
      other: 'документ',
    },
    named: (kind, subject) => `${kind} («${subject}»)`,
    expires: ({ name, signedOn, expiresOn }) =>
      `Окончание срока действия — ${expiresOn}: ${name}${after(', дата подписания — ', signedOn)}.`,
    expired: ({ name, signedOn, expiresOn }) =>
      `Срок действия закончился (${expiresOn}): ${name}${after(', дата подписания — ', signedOn)}.`,
    none: 'Документов с истекающим сроком действия в реестре нет.',
  },
}
