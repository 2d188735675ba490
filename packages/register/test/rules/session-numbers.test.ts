import { expect, test } from 'vitest'
import { namesNextSession, sessionNumbersIn } from '../../src/rules/session-numbers.ts'

test.each([
  ['vi', 'Hai bên thống nhất tổ chức Khóa họp lần thứ 24 tại Hà Nội', [24]],
  ['vi', 'Theo Biên bản kỳ họp thứ 3 và phiên họp lần thứ 4', [3, 4]],
  ['ru', 'Провести 24-е заседание комиссии и 5-ю встречу', [24]],
  ['ru', 'Доложить на её 23-м заседании', [23]],
  ['zh', '双方同意召开第24次会议，第3届例会另定', [24, 3]],
  ['en', 'The 21st session and the 2nd meeting', [21, 2]],
  ['en', 'Section 21 of the agreement', []],
  ['fr', 'La 21e session', []],
] as const)('%s: %s', (language, text, numbers) => expect(sessionNumbersIn(text, language)).toEqual(numbers))

test.each([
  ['vi', 'thống nhất phiên họp tiếp theo sẽ được tổ chức vào năm 2022'],
  ['ru', 'Следующее заседание пройдёт осенью'],
  ['zh', '下次会议将在河内举行'],
  ['en', 'The next session is to be held in autumn'],
] as const)('%s: the next one', (language, text) => expect(namesNextSession(text, language)).toBe(true))

test('one that has its number is named, not the next', () =>
  expect(namesNextSession('Следующее, 24-е заседание решено провести', 'ru')).toBe(false))
