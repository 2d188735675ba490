import { describe, expect, test } from 'vitest'
import { splitGloss } from '../../src/names/splitGloss.ts'

const found: readonly (readonly [text: string, name: string, gloss: string])[] = [
  ['俄罗斯副总理德米特里·切尔尼申科(Dmitry Chernyshenko)在会上说', '德米特里·切尔尼申科', 'Dmitry Chernyshenko'],
  ['越南政府副总理郑廷勇（Trịnh Đình Dũng）主持会议', '郑廷勇', 'Trịnh Đình Dũng'],
  ['总书记苏林(Tô Lâm)', '苏林', 'Tô Lâm'],
  ['встретился с Чинь Динь Зунгом (Trinh Dinh Dung).', 'Чинь Динь Зунгом', 'Trinh Dinh Dung'],
  [
    'вице-премьер Дмитрий Чернышенко (Dmitry Chernyshenko) открыл заседание',
    'Дмитрий Чернышенко',
    'Dmitry Chernyshenko',
  ],
  ['Phó Thủ tướng Dmitry Chernyshenko (Дмитрий Чернышенко) dự phiên họp', 'Dmitry Chernyshenko', 'Дмитрий Чернышенко'],
  ['General Secretary Tô Lâm (苏林) spoke', 'Tô Lâm', '苏林'],
]

describe('names glossed in brackets', () => {
  test.each(found)('%s', (text, name, gloss) => {
    const [first, ...rest] = splitGloss(text)
    expect(rest).toEqual([])
    expect([first!.name, first!.gloss]).toEqual([name, gloss])
    expect(text.slice(...first!.nameSpan)).toBe(name)
    expect(text.slice(...first!.glossSpan)).toBe(gloss)
  })

  test.each([
    'соглашение (протокол) подписано',
    '公司(VinFast)在河内',
    'Bộ Công Thương (MOIT)',
    'Игорь Шувалов (Dmitry Medvedev)',
    '(Dmitry)',
    '范明政(Xi Jinping)',
  ])('nothing in %s', (text) => expect(splitGloss(text)).toEqual([]))

  test('brackets without end are no trouble', () => {
    for (const hostile of [
      '('.repeat(300_000),
      '(Ab)'.repeat(50_000),
      '（'.repeat(1000) + '）'.repeat(1000),
      '阮(A'.repeat(10_000),
    ])
      expect(splitGloss(hostile)).toEqual([])
  })
})
