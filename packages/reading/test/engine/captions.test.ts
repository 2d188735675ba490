import { expect, test } from 'vitest'
import { pageOf } from './support.ts'

const LONG = {
  vi: 'Hai bên đã trao đổi kỹ về vận tải, nông nghiệp và đào tạo nhân lực, đồng thời rà lại từng dự án còn vướng thủ tục từ kỳ họp trước, trong đó có tuyến tàu hàng qua biên giới, kho lạnh ở cửa khẩu và chương trình học bổng cho kỹ sư trẻ của hai nước trong ba năm tới.',
  en: 'The two sides went through transport, farming and training, and reviewed every project that was still held up since the session before, among them the freight line across the border, the cold store at the crossing and the grants for young engineers of both countries.',
}

const cases: readonly (readonly [
  what: string,
  language: 'vi' | 'en',
  before: string,
  caption: string,
  after: string,
])[] = [
  ['a credit in brackets', 'vi', LONG.vi, 'Lễ ký tại phòng khánh tiết. (Ảnh: Lan Hương/TTXVN)', 'Phía bạn đồng ý.'],
  [
    'an agency, then a sentence',
    'vi',
    LONG.vi,
    'Đoàn thăm nhà máy ở Hải Phòng. Ảnh: TTXVN',
    'Phát biểu tại buổi làm việc, trưởng đoàn nêu ba đề xuất.',
  ],
  [
    'a photographer, then a post',
    'vi',
    LONG.vi,
    'Đoàn thăm nhà máy ở Hải Phòng - Ảnh: VGP/Hải Minh',
    'Phó Thủ tướng đề nghị mở thêm đường bay.',
  ],
  [
    'a photographer, then a date',
    'vi',
    LONG.vi,
    'Buổi tiếp tại trụ sở bộ. Ảnh: Hải Minh',
    'Chiều 12/5, đoàn rời Hà Nội.',
  ],
  [
    'no stop before the caption',
    'vi',
    LONG.vi.slice(0, -1),
    'Quang cảnh buổi làm việc. Ảnh: VOV',
    'Tại buổi làm việc, hai bên chốt lịch.',
  ],
  ['a credit in brackets', 'en', LONG.en, 'The signing in the main hall. (Photo: VNA)', 'The guests agreed.'],
]

test.each(cases)('a caption within a paragraph is cut: %s (%s)', (_, language, before, caption, after) => {
  const page = pageOf(`${before} ${caption} ${after}`, { language })
  expect(page.noise.map(({ span, reason }) => [reason, page.text.slice(...span)])).toEqual([['caption', caption]])
  expect(page.sentences.map(({ span }) => page.text.slice(...span))).toEqual([before, after])
})

test('a photograph that is spoken of is no credit', () => {
  const page = pageOf(
    `${LONG.vi} Triển lãm trưng bày 60 bức ảnh về hai thủ đô. Khách xem ảnh: phố cổ, cầu cũ, chợ hoa.`,
    { language: 'vi' },
  )
  expect(page.noise).toEqual([])
})

test('a paragraph that opens with what somebody said is of the story', () => {
  const page = pageOf('“Hai bên sẽ mở thêm đường bay”, Bộ trưởng nói.\n"Chúng tôi sẵn sàng", ông đáp.', {
    language: 'vi',
  })
  expect(page.noise).toEqual([])
})

test('lines that point to other stories', () => {
  const lines = [
    'Hai bên ký biên bản.',
    'Xem thêm: Hội chợ mùa thu khai mạc',
    '>> Giá cà phê tăng mạnh',
    '[Khánh thành cầu qua biên giới]',
    LONG.vi,
  ]
  const page = pageOf(lines.join('\n'), { language: 'vi' })
  expect(page.noise.map(({ span, reason }) => [reason, page.text.slice(...span)])).toEqual(
    lines.slice(1, 4).map((line) => ['teaser', line]),
  )
})

test('a box of teasers in the middle ends where two paragraphs follow one another', () => {
  const page = pageOf(
    [LONG.vi, LONG.vi, 'Tin liên quan', 'Hội chợ mùa thu khai mạc', 'Giá cà phê tăng mạnh', LONG.vi, LONG.vi].join(
      '\n',
    ),
    { language: 'vi' },
  )
  expect(page.noise.map(({ reason }) => reason)).toEqual(['related-heading', 'teaser', 'teaser'])
  expect(page.sentences).toHaveLength(4)
})

test('titles of other stories inside a line', () => {
  const title = 'TIN LIÊN QUAN Thủ tướng hội đàm với khách >> Hội chợ mùa thu khai mạc.'
  const page = pageOf(`${LONG.vi} ${title} Phía bạn đồng ý. Hai bên xem thêm tài liệu, thăm kho lạnh.`, {
    language: 'vi',
  })
  expect(page.noise.map(({ span, reason }) => [reason, page.text.slice(...span)])).toEqual([['teaser', title]])
})
