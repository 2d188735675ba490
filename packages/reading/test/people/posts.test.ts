import { expect, test } from 'vitest'
import type { Person } from '../../src/findings.ts'
import { nominativePost } from '../../src/names/russianCase.ts'
import { read } from '../../src/read.ts'

const roles = (language: string, text: string): Record<string, string | null> =>
  Object.fromEntries(
    read({ id: 'test', language, text, title: null, publishedOn: '2024-06-20' })
      .findings.filter((one): one is Person => one.kind === 'person')
      .map(({ name, role }) => [name, role]),
  )

test.each([
  [
    'en',
    'Lieutenant General Nguyen Van Hai and Ivan Petrov, both of them deputy ministers of defence, opened the talks between Viet Nam and Russia.',
    { 'Nguyen Van Hai': 'deputy minister of defence', 'Ivan Petrov': 'deputy minister of defence' },
  ],
  [
    'vi',
    'Sáng nay, Nguyễn Văn Hải và Ivan Petrov, đều là Thứ trưởng Quốc phòng, khai mạc đối thoại Việt Nam - Nga.',
    { 'Nguyễn Văn Hải': 'Thứ trưởng Quốc phòng', 'Ivan Petrov': 'Thứ trưởng Quốc phòng' },
  ],
  [
    'ru',
    'Генерал-полковник Нгуен Ван Хай и Иван Петров, заместители министров обороны, открыли переговоры Вьетнама и России.',
    { 'Нгуен Ван Хай': 'заместитель министра обороны', 'Иван Петров': 'заместитель министра обороны' },
  ],
])('a post told behind two names is that of each (%s)', (language, text, expected) => {
  expect(roles(language, text)).toMatchObject(expected)
})

test.each([
  ['чрезвычайным и полномочным послом', 'чрезвычайный и полномочный посол'],
  ['министра промышленности', 'министр промышленности'],
  ['главу завода', 'глава завода'],
  ['Генеральным секретарём ЦК', 'Генеральный секретарь ЦК'],
  ['первого вице-премьера', 'первый вице-премьер'],
  ['сопредседателю комиссии', 'сопредседатель комиссии'],
  ['послы', 'посол'],
  ['министр обороны', 'министр обороны'],
  ['замминистра обороны', 'замминистра обороны'],
])('a post as it would be listed: %s', (said, listed) => {
  expect(nominativePost(said)).toBe(listed)
})

test('a post behind the name, owned by a country', () => {
  const text =
    'Ivan Petrov brought two ministers with him. In the two days that Russia’s Prime Minister spent in Viet Nam, four papers were signed.'
  expect(roles('en', text)['Ivan Petrov']).toBe('Prime Minister')
})

test('a post against a known name in Han characters', () => {
  expect(roles('zh', '应安倍晋三首相邀请,越南代表团访问日本。')['安倍晋三']).toBe('首相')
})

test.each([
  ['en', 'Viet Nam and Peru met in Lima. Ivan Petrov of Albatross Oil told them of his plans.', 'of Albatross Oil'],
  ['vi', 'Việt Nam và Nga họp ở Hà Nội. Ông Ivan Petrov (Hãng Albatross) nói về kế hoạch.', 'Hãng Albatross'],
  ['ru', 'Вьетнам и Россия провели встречу. Иван Петров (Альбатрос) рассказал о планах.', 'Альбатрос'],
])('the house of somebody without a post (%s)', (language, text, house) => {
  expect(Object.values(roles(language, text))).toContain(house)
})

test('a country behind a name is no house', () => {
  expect(Object.values(roles('en', 'In Lima Ivan Petrov of Russia met Ana Ruiz (Peru).'))).not.toContain('of Russia')
})
