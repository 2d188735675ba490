import { describe, expect, test } from 'vitest'
import { ACTIONS, actionsIn } from '../../src/rules/actions.ts'
import { NOT_MEANT } from '../../src/rules/concepts.ts'
import { MATTERS, mattersIn } from '../../src/rules/matters.ts'

describe('the same action in four languages', () => {
  test.each([
    [
      'hold',
      'Hai bên thống nhất tổ chức khóa họp tại Hà Nội.',
      'Стороны проведут заседание в Ханое.',
      '双方同意在河内召开会议。',
      'The sides agreed to hold the session in Hanoi.',
    ],
    [
      'sign',
      'Hai bộ sẽ ký bản ghi nhớ.',
      'Министерства подпишут меморандум.',
      '两部将签署谅解备忘录。',
      'The ministries will sign a memorandum.',
    ],
    [
      'build',
      'Hai bên sẽ xây dựng nhà máy.',
      'Стороны построят завод.',
      '双方将建设一座工厂。',
      'A plant will be built.',
    ],
    [
      'remove-barriers',
      'Hai bên tháo gỡ rào cản.',
      'Стороны устранят барьеры.',
      '双方将取消壁垒。',
      'Barriers will be removed.',
    ],
    [
      'ratify',
      'Quốc hội phê chuẩn hiệp định.',
      'Парламент ратифицирует соглашение.',
      '议会批准协定。',
      'Parliament will ratify the agreement.',
    ],
    [
      'extend',
      'Hai bên gia hạn hiệp định.',
      'Стороны продлят соглашение.',
      '双方延长协定期限。',
      'The agreement will be extended.',
    ],
    [
      'train',
      'Hai bên đào tạo cán bộ.',
      'Стороны займутся подготовкой кадров.',
      '双方将培养人才。',
      'Specialists will be trained.',
    ],
  ])('%s', (action, vi, ru, zh, en) => {
    expect(actionsIn(vi, 'vi')).toContain(action)
    expect(actionsIn(ru, 'ru')).toContain(action)
    expect(actionsIn(zh, 'zh')).toContain(action)
    expect(actionsIn(en, 'en')).toContain(action)
  })
  test('simplified and traditional characters say the same', () =>
    expect(actionsIn('雙方將簽署協定並召開會議', 'zh')).toEqual(actionsIn('双方将签署协定并召开会议', 'zh')))
})

describe('what is left alone', () => {
  test.each([
    ['vi', 'tổng vốn đăng ký', 'sign'],
    ['vi', 'mở rộng và tăng cường hợp tác', 'open'],
    ['vi', 'mở rộng và tăng cường hợp tác', 'increase'],
    ['vi', 'kỳ họp thứ hai', 'sign'],
    ['ru', 'создать условия для бизнеса', 'establish'],
    ['ru', 'стороны обменялись мнениями', 'exchange'],
    ['zh', '双方交换意见', 'exchange'],
    ['en', 'a significant step', 'sign'],
    ['en', 'to create conditions for business', 'establish'],
  ])('%s: "%s" is no %s', (language, text, action) => expect(actionsIn(text, language)).not.toContain(action))
  test('a language without words in the table finds nothing', () =>
    expect(actionsIn('a semnat acordul', 'ro')).toEqual([]))
  test('the phrases that hide words are no concept', () =>
    expect(actionsIn('vốn đăng ký', 'vi')).not.toContain(NOT_MEANT))
})

test('text in NFD says what text in NFC says', () =>
  expect(actionsIn('ký kết biên bản'.normalize('NFD'), 'vi')).toEqual(['sign']))

test('matters are found in four languages', () => {
  for (const [text, language] of [
    ['hàng rào phi thuế quan', 'vi'],
    ['нетарифных барьеров', 'ru'],
    ['非关税壁垒', 'zh'],
    ['non-tariff barriers', 'en'],
  ] as const)
    expect(mattersIn(text, language)).toContain('non-tariff-barriers')
  for (const [text, language] of [
    ['trung tâm khoa học và công nghệ hạt nhân', 'vi'],
    ['центр ядерной науки и технологий', 'ru'],
    ['核技术中心', 'zh'],
    ['a nuclear research centre', 'en'],
  ] as const)
    expect(mattersIn(text, language)).toContain('nuclear-centre')
})

test('every concept has words in all four languages, in lower case, and every word leads to its concept', () => {
  for (const [table, find] of [
    [ACTIONS, actionsIn],
    [MATTERS, mattersIn],
  ] as const)
    for (const [concept, stems] of Object.entries(table))
      for (const language of ['vi', 'ru', 'zh', 'en'] as const) {
        expect(stems[language].length, `${concept} ${language}`).toBeGreaterThan(0)
        for (const stem of stems[language]) {
          expect(stem).toBe(stem.toLowerCase().normalize('NFC'))
          if (concept !== NOT_MEANT)
            expect(find(stem.replaceAll('|', ''), language), `${stem} (${language})`).toContain(concept)
        }
      }
})
