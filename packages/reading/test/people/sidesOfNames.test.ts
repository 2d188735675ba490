import { expect, test } from 'vitest'
import type { Person } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

const sides = (language: string, text: string): Record<string, string | null> =>
  Object.fromEntries(
    read({ id: 'test', language, text, title: null, publishedOn: '2024-06-20' })
      .findings.filter((one): one is Person => one.kind === 'person')
      .map(({ name, side }) => [name, side]),
  )

test('a name that is no Chinese one is not of China, however its letters may be cut', () => {
  const told = sides('en', 'China and Ethiopia opened a road. Trade with China grew. "It is wide," said Kebede Alemu.')
  expect(told['Kebede Alemu'] ?? null).not.toBe('CN')
})

test.each([
  ['越南和俄罗斯扩大贸易。工贸部副部长高国兴说,出口增长了一成。', '高国兴', 'VN'],
  ['越南和俄罗斯扩大贸易。外交部副部长黎氏秋兰说,两国关系很好。', '黎氏秋兰', 'VN'],
  ['中国和波兰扩大贸易。省长叶尔曼·扎别茨基说,出口增长了一成。', '叶尔曼·扎别茨基', 'PL'],
  ['越南和俄罗斯扩大贸易。驻俄商务参赞杨黄光说,运费不高。', '杨黄光', 'VN'],
])('names in Han characters tell the side whose names they are: %s', (text, name, side) => {
  expect(sides('zh', text)[name]).toBe(side)
})

test('a Vietnamese name is of Viet Nam though the text is about two others', () => {
  const text =
    'Thủ tướng Phạm Văn Hòa điện đàm với Thủ tướng Malaysia Osman Zahid. Hai bên bàn về Campuchia và Malaysia.'
  expect(sides('vi', text)['Phạm Văn Hòa']).toBe('VN')
})

test.each([
  [
    'en',
    'ROUND-UP OF THE REGION\n\nTASHKENT, 2 April: Uzbekistan and Iran agreed on rail freight.\n\nBISHKEK, 3 April: Kyrgyzstan and Peru agreed on scholarships. Foreign Minister Jorobek Abdymat said there would be fifty.',
    'Jorobek Abdymat',
    'KG',
  ],
  [
    'vi',
    'ĐIỂM TIN\n\nTASHKENT, 2/4: Uzbekistan và Iran bàn vận tải.\n\nBISHKEK, 3/4: Kyrgyzstan và Peru bàn học bổng. Ngoại trưởng Jorobek Abdymatov nói sẽ có năm mươi suất.',
    'Jorobek Abdymatov',
    'KG',
  ],
])('in a round of news the town that opens the paragraph tells the side (%s)', (language, text, name, side) => {
  expect(sides(language, text)[name]).toBe(side)
})
