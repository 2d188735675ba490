import { expect, test } from 'vitest'
import { capabilities, type Figure, languageOf, read } from '../../src/index.ts'

const figures = (text: string): readonly Figure[] =>
  read({ id: 'kk', text, publishedOn: '2025-11-20' }).findings.filter((finding) => finding.kind === 'figure')

/** A sentence and the figures it says: indicator, value, unit, period, from, to, and what else matters. */
const cases: readonly (readonly [sentence: string, expected: readonly Partial<Figure>[]])[] = [
  [
    '2024 жылы Қазақстан мен Түркия арасындағы тауар айналымы 5,2 млрд АҚШ долларына жетіп, өткен жылмен салыстырғанда 12,5 пайызға өсті.',
    [
      {
        indicator: 'trade-turnover',
        value: 5.2e9,
        unit: 'USD',
        period: '2024',
        change: 12.5,
        changeBase: 'previous-year',
        from: 'KZ',
        to: 'TR',
        status: 'actual',
      },
    ],
  ],
  [
    'Қазақстанның Қытайға экспорты 2025 жылдың алғашқы алты айында 7,4 млрд доллар болды.',
    [{ indicator: 'export', value: 7.4e9, unit: 'USD', period: '2025-01/2025-06', change: null, from: 'KZ', to: 'CN' }],
  ],
  [
    'Екі ел 2030 жылға дейін өзара сауда көлемін 10 млрд долларға жеткізуді көздеп отыр: бұл туралы Қазақстан мен Өзбекстан келісті.',
    [{ indicator: 'trade-turnover', value: 1e10, unit: 'USD', period: '2030', status: 'target', from: 'KZ', to: 'UZ' }],
  ],
  [
    'Ресейден импорт 2023 жылы 4,8 пайызға төмендеп, 16,3 млрд долларды құрады, бұл Қазақстан үшін аз емес.',
    [{ indicator: 'import', value: 16.3e9, unit: 'USD', period: '2023', change: -4.8, from: 'RU', to: 'KZ' }],
  ],
  [
    'Түркияның Қазақстанға салған тікелей инвестициясы 5 млрд доллардан асты.',
    [
      {
        indicator: 'investment-capital',
        value: 5e9,
        unit: 'USD',
        qualifier: 'over',
        period: null,
        from: 'TR',
        to: 'KZ',
      },
    ],
  ],
  [
    'Бүгінде Түркияда 12 мыңнан астам қазақстандық студент білім алып жатыр.',
    [{ indicator: 'students', value: 12_000, unit: 'people', qualifier: 'over', from: 'KZ', to: 'TR' }],
  ],
  [
    'Өткен жылы Үндістаннан Қазақстанға 145 мың турист келді.',
    [{ indicator: 'tourists', value: 145_000, unit: 'people', period: '2024', from: 'IN', to: 'KZ' }],
  ],
  [
    'Қазақстан-Қытай тауар айналымы 2025 жылғы қаңтар–қыркүйекте 34,1 млрд АҚШ долларын құрады.',
    [{ indicator: 'trade-turnover', value: 34.1e9, unit: 'USD', period: '2025-01/2025-09', from: 'CN', to: 'KZ' }],
  ],
  [
    'Әзербайжан мен Қазақстан арасындағы сауда-саттық былтыр екі есе артып, 529 млн долларға жетті.',
    [{ indicator: 'trade-turnover', value: 529e6, unit: 'USD', period: '2024', change: 100, from: 'AZ', to: 'KZ' }],
  ],
  [
    'Қазақстан Ауғанстанға 2025 жылы 1,2 млн тонна бидай жеткізді.',
    [{ indicator: 'goods', value: 1.2e6, unit: 'tonnes', period: '2025', from: 'KZ', to: 'AF' }],
  ],
  [
    'Қазақстан мен Беларусь арасындағы тауар айналымы 2024 жылдың қаңтар–қарашасында шамамен 800 млн долларды құрап, өткен жылдың сәйкес кезеңімен салыстырғанда 6,1%-ға азайды.',
    [
      {
        indicator: 'trade-turnover',
        value: 800e6,
        qualifier: 'about',
        period: '2024-01/2024-11',
        change: -6.1,
        changeBase: 'same-period',
        from: 'BY',
        to: 'KZ',
      },
    ],
  ],
  [
    '2025 жылғы 1 шілдедегі жағдай бойынша Қазақстанда Ресей капиталы бар 23 000 кәсіпорын тіркелген.',
    [{ indicator: 'companies', value: 23_000, unit: 'companies', period: '2025-07-01', from: 'RU', to: 'KZ' }],
  ],
  [
    'Корея Республикасына 2024 жылы 5 мыңға жуық қазақстандық турист барды.',
    [{ indicator: 'tourists', value: 5_000, unit: 'people', qualifier: 'about', period: '2024', from: 'KZ', to: 'KR' }],
  ],
  [
    'АҚШ-тың Қазақстандағы инвестициясы 100 млрд доллардан асады.',
    [{ indicator: 'investment-capital', value: 1e11, unit: 'USD', qualifier: 'over', from: 'US', to: 'KZ' }],
  ],
  [
    'Биылғы алғашқы тоғыз айда Өзбекстан мен Қазақстан арасындағы тауар айналымы 3 млрд 500 млн доллар болды.',
    [{ indicator: 'trade-turnover', value: 3.5e9, unit: 'USD', period: '2025-01/2025-09', from: 'KZ', to: 'UZ' }],
  ],
  [
    'Түркия Қазақстанның төртінші ірі сауда серіктесі саналады.',
    [{ indicator: 'rank', value: 4, from: 'KZ', to: 'TR' }],
  ],
  // One country's own economy, and a period of years, say nothing between two sides.
  ['Қазақстанның жалпы ішкі өнімі 2024 жылы 288 млрд доллар болды, инфляция 8,6 пайызға жетті.', []],
  ['Екі ел арасындағы дипломатиялық қатынастардың орнағанына 30 жыл толды.', []],
]

test.each(cases)('%s', (sentence, expected) => {
  const found = figures(sentence)
  expect(found).toMatchObject(expected)
  expect(found).toHaveLength(expected.length)
})

test('Kazakh is told from Russian by its letters', () => {
  expect(languageOf('Қазақстан Республикасы мен Ресей Федерациясының арасындағы келіссөздер Астанада өтті.')).toBe('kk')
  expect(languageOf('Переговоры между Республикой Казахстан и Российской Федерацией прошли в Астане.')).toBe('ru')
  expect(
    languageOf(
      'В городе Өскемен прошёл форум межрегионального сотрудничества, участники которого обсудили торговлю и инвестиции.',
    ),
  ).toBe('ru')
})

test('a Kazakh paragraph in a Russian document is read as Kazakh', () => {
  const russian = 'Товарооборот между Казахстаном и Турцией в 2023 году составил 6 млрд долларов.'
  const { findings } = read({ id: 'two', text: `${russian}\n\n${cases[0]![0]}`, language: 'ru' })
  expect(
    findings.map((finding) => (finding.kind === 'figure' ? [finding.value, finding.period] : finding.kind)),
  ).toEqual([
    [6e9, '2023'],
    [5.2e9, '2024'],
  ])
})

test('what is not read in Kazakh is said and yields nothing', () => {
  expect(capabilities('kk')).toEqual({
    reads: ['figure'],
    leavesOut: ['meeting', 'person', 'instrument', 'undertaking'],
  })
  expect(capabilities('ru').leavesOut).toEqual([])
  expect(capabilities('fr').reads).toEqual([])
  expect(capabilities(null).reads).toEqual([])
  const text =
    'Қазақстан Республикасының Президенті Қасым-Жомарт Тоқаев 2024 жылғы 5 мамырда Анкарада Түркия Президентімен келіссөз жүргізіп, меморандумға қол қойды.'
  expect(read({ id: 'kk', text }).findings).toEqual([])
})
