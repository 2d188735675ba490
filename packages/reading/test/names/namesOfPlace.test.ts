import { expect, test } from 'vitest'
import { namesOfPlace } from '../../src/names/namesOfPlace.ts'

test.each([
  ['Hà Nội', 'Ханой'],
  ['Hanoi', 'Ханой'],
  ['河内', 'Ханой'],
  ['Ханой', 'Ханой'],
  ['Vladivostok', 'Владивосток'],
  ['海参崴', 'Владивосток'],
  ['Казахстан', 'Казахстан'],
  ['哈萨克斯坦', 'Казахстан'],
  ['Nha Trang', 'Нячанг'],
  ['Moscow', 'Москва'],
])('%s in Russian is %s', (name, russian) => expect(namesOfPlace(name)?.ru).toBe(russian))

test('a place that no table has keeps its name', () => {
  expect(namesOfPlace('the Old Mill')).toBeNull()
  expect(namesOfPlace('')).toBeNull()
  expect(namesOfPlace(' - ')).toBeNull()
})
