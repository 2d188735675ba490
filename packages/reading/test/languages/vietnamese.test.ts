import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

const PUBLISHED = '2024-06-17'

/** One line for each finding of a kind, a dash for what is unknown. */
const lineOf = (finding: Finding): string => {
  switch (finding.kind) {
    case 'figure': {
      const { indicator, value, unit, period, change, status, from, to } = finding
      return [indicator, value, unit, period, change, `${from}>${to}`, status].map((part) => part ?? '-').join(' ')
    }
    case 'meeting': {
      const { meetingKind, ordinal, date, place, status, parties } = finding
      return [meetingKind, ordinal, date, place, status, parties.join('')].map((part) => part ?? '-').join(' ')
    }
    case 'person':
      return [finding.role, finding.name, finding.side].map((part) => part ?? '-').join(' | ')
    case 'instrument':
      return [finding.instrumentKind, finding.status, finding.signedOn, finding.termMonths]
        .map((part) => part ?? '-')
        .join(' ')
    case 'undertaking':
      return `${finding.undertakingKind} ${finding.by.join('')}`
  }
}

const told = (kind: Finding['kind'], text: string, publishedOn: string | null = PUBLISHED): string[] =>
  read({ id: 'test', text, publishedOn })
    .findings.filter((finding) => finding.kind === kind)
    .map(lineOf)

describe('people: posts told apart from their holders', () => {
  test.each([
    [
      'Bộ trưởng Thương mại Kenya, bà Amina Sampo, đã tới Hà Nội hôm thứ Hai.',
      ['Bộ trưởng Thương mại | Amina Sampo | KE'],
    ],
    ['Thị trưởng khi đó là ông Trần Văn Mẫu tiếp đoàn Kenya.', ['Thị trưởng | Trần Văn Mẫu | VN']],
    [
      'Sau lễ đón tại Phủ Tổng thống Kenya, Chủ tịch nước Trần Văn Mẫu hội đàm với bạn.',
      ['Chủ tịch nước | Trần Văn Mẫu | VN'],
    ],
    ['Đoàn Belarus có Chủ tịch Hạ viện V.Xam-plô-vích.', ['Chủ tịch Hạ viện | V.Xam-plô-vích | BY']],
    [
      'Thứ trưởng Kinh tế, Thương mại và Nông nghiệp Mông Cổ Bat Sampo cho biết.',
      ['Thứ trưởng Kinh tế, Thương mại và Nông nghiệp | Bat Sampo | MN'],
    ],
    ['Ông Trần Trường Mẫu cho rằng Nga cần giảm thuế.', ['- | Trần Trường Mẫu | VN']],
    ['Hãng hàng không Test Wings đã mở đường bay từ Nga đến Việt Nam.', []],
  ])('%s', (text, expected) => expect(told('person', text)).toEqual(expected))
})

describe('figures: lists, bare sums, verbs of trade', () => {
  test.each([
    [
      'Kenya và Việt Nam, quý I/2024 (số sơ bộ):\n– Xuất khẩu sang Kenya: 81,4 triệu USD, nhích 18,9% so với cùng quý năm trước.\n– Chiều về: 50 triệu USD, hụt 6,2%.',
      [
        'export 81400000 USD 2024-01/2024-03 18.9 VN>KE actual',
        'import 50000000 USD 2024-01/2024-03 -6.2 KE>VN actual',
      ],
    ],
    [
      'Bốn tháng đầu năm, hàng qua lại giữa Thái Lan và Lào trị giá 2 tỷ USD (hơn 70 tỷ bạt), trong đó Thái Lan bán 1,3 tỷ.',
      [
        'trade-turnover 2000000000 USD 2024-01/2024-04 - LA>TH actual',
        'export 1300000000 USD 2024-01/2024-04 - TH>LA actual',
      ],
    ],
    [
      'Kim ngạch giữa Kenya và Việt Nam năm 2023 đạt 144 triệu USD, trong đó xuất khẩu của Việt Nam là 89 triệu USD và xuất khẩu của Kenya sang Việt Nam đạt 55 triệu USD.',
      [
        'trade-turnover 144000000 USD 2023 - KE>VN actual',
        'export 89000000 USD 2023 - VN>KE actual',
        'export 55000000 USD 2023 - KE>VN actual',
      ],
    ],
    [
      'Việt Nam và Hàn Quốc là láng giềng. Năm 2023 có 4 triệu lượt khách qua lại giữa hai nước.',
      ['tourists 4000000 people 2023 - KR>VN actual'],
    ],
    [
      'Chính phủ Kenya và Uganda đang đưa kim ngạch lên gấp đôi, 3 tỷ USD.',
      ['trade-turnover 3000000000 USD - 100 KE>UG target'],
    ],
    [
      'Năm tài chính kết thúc tháng 3/2024, kim ngạch Ấn Độ - Kenya đạt 3 tỷ USD.',
      ['trade-turnover 3000000000 USD 2023-04/2024-03 - IN>KE actual'],
    ],
    [
      'Kim ngạch Kenya - Uganda năm 2023 đạt 3 tỷ USD, bằng ba phần tư cùng kỳ năm trước.',
      ['trade-turnover 3000000000 USD 2023 -25 KE>UG actual'],
    ],
    [
      'Kenya và Việt Nam đặt mục tiêu nâng kim ngạch lên 100 triệu USD vào năm 2030, từ mức 64 triệu USD hiện nay.',
      ['trade-turnover 100000000 USD 2030 - KE>VN target', 'trade-turnover 64000000 USD - - KE>VN actual'],
    ],
    ['Kenya và Việt Nam chưa mua bán một tấn hàng nào.', []],
    ['Quốc hội Kenya thông qua chủ trương đầu tư dự án cảng do Nhật Bản giúp.', []],
  ])('%s', (text, expected) => expect(told('figure', text)).toEqual(expected))
})

describe('meetings: chronicles, journeys, the day after', () => {
  test.each([
    [
      'Tổng thống Kenya Musa Sampo thăm Ba Lan (4-6/6), Séc (6-8/6) và Hungary (8-9/6).',
      [
        'visit - 2024-06-04/2024-06-06 Ba Lan held KEPL',
        'visit - 2024-06-06/2024-06-08 Séc held CZKE',
        'visit - 2024-06-08/2024-06-09 Hungary held HUKE',
      ],
    ],
    ['2019 – Cuối tháng 10, Tổng thống Kenya Musa Sampo thăm Việt Nam.', ['visit - 2019-10 Việt Nam held KEVN']],
    [
      'Ngày 4/6, trong chuyến thăm Việt Nam của Tổng thống Kenya Musa Sampo, hai bộ có buổi trao đổi.',
      ['visit - 2024-06 Việt Nam held KEVN'],
    ],
    [
      'Kỳ họp thứ 5 của Ủy ban liên Chính phủ Việt Nam - Kenya dự kiến ở Hà Nội trong quý IV.',
      ['session 5 2024-10/2024-12 Hà Nội planned KEVN'],
    ],
    [
      'Ngày 4/6/2024, Ủy ban hỗn hợp Kenya - Uganda họp phiên thứ 5 tại Nairobi. Hôm sau, Bộ trưởng Kenya Musa Sampo hội đàm với Bộ trưởng Uganda John Testo.',
      ['session 5 2024-06-04 Nairobi held KEUG', 'talks - 2024-06-05 - held KEUG'],
    ],
    [
      'Biên bản kỳ họp lần thứ 3 Ủy ban liên Chính phủ Việt Nam - Kenya\nNairobi, 4-6/6/2024\nHai bên ghi nhận kết quả.',
      ['session 3 2024-06-04/2024-06-06 Nairobi held KEVN'],
    ],
    [
      'Đây là vòng thứ 8 của Đối thoại Chiến lược Quốc phòng Việt Nam - Kenya; vòng 7 họp tháng 12/2022.',
      ['session 8 - - held KEVN', 'session 7 2022-12 - held KEVN'],
    ],
    [
      'Hội nghị cấp cao lần thứ 19 giữa các tỉnh Việt Nam - Lào (Viêng Chăn, 21/12/2022) để lại nhiều việc.',
      ['forum 19 2022-12-21 Viêng Chăn held LAVN'],
    ],
    [
      'Ngày 6/6, Thủ tướng Kenya Musa Sampo tới Hà Nội, mở đầu chuyến thăm chính thức kéo dài tới 8/6.',
      ['visit - 2024-06-06/2024-06-08 Hà Nội held KEVN'],
    ],
    ['Kenya xuất hàng sang Uganda, tăng so với cùng kỳ 43%.', []],
    ['Cổ phiếu của Kenya tăng trong phiên thứ Ba.', []],
    ['Việt Nam tiếp tục cử chuyên gia sang Kenya.', []],
    [
      'Vòng 8 Đối thoại Chiến lược Quốc phòng Việt Nam - Kenya họp tại Hà Nội sáng 4/6.',
      ['session 8 2024-06-04 Hà Nội held KEVN'],
    ],
    [
      'Ủy ban hỗn hợp Kenya - Việt Nam họp phiên thứ 5, Nairobi, 3-4/6, theo hãng tin.',
      ['session 5 2024-06-03/2024-06-04 Nairobi held KEVN'],
    ],
  ])('%s', (text, expected) => expect(told('meeting', text)).toEqual(expected))
})

describe('instruments: extracts, months of signing, what is over', () => {
  test.each([
    [
      '(Trích Tuyên bố chung nhân chuyến thăm Kenya của Thủ tướng Trần Văn Mẫu, 4-6/6/2024)\nHai bên nhất trí mở đường bay.',
      ['declaration signed 2024-06 -'],
    ],
    ['Việt Nam và Kenya đã ký hiệp định hàng hải từ năm 2015.', ['agreement in-force 2015 -']],
    ['Hai bộ của Việt Nam và Kenya có bản ghi nhớ từ 2012.', ['memorandum in-force 2012 -']],
    ['Trong chuyến thăm Kenya hồi tháng 8/2023, hai bên ký 15 văn kiện.', ['other in-force 2023-08 -']],
    [
      'Việt Nam và Kenya họp khóa 5. Các đầu việc trong biên bản khóa 4 đã xong. Chiều 10/6, hai Bộ trưởng ký biên bản và kế hoạch hợp tác giai đoạn 2026-2030.',
      ['minutes in-force - -', 'minutes signed 2024-06-10 -', 'plan signed 2024-06-10 60'],
    ],
    ['Việt Nam và Kenya tin hiệp định sẽ được ký trong năm nay.', ['agreement planned - -']],
    ['Việt Nam và Kenya đang soạn hiệp định khung về tín dụng.', ['agreement planned - -']],
    [
      'Việt Nam và Kenya hôm 10/6 đã ký hiệp định về khai thác dầu khí. Văn kiện có thời hạn 20 năm.',
      ['agreement signed 2024-06-10 240'],
    ],
  ])('%s', (text, expected) => expect(told('instrument', text)).toEqual(expected))
})

describe('undertakings: invitations and their acceptance', () => {
  const opening = 'Tổng Bí thư Trần Văn Mẫu hội đàm với Tổng thống Kenya Musa Sampo tại Nairobi. '
  test.each([
    ['Tổng Bí thư mời Tổng thống Musa Sampo sớm thăm Việt Nam.', ['proposed VN']],
    ['Tổng thống vui vẻ nhận lời.', ['agreed KE']],
    ['Phía Kenya giao cho Việt Nam 100 nghìn tấn hàng.', []],
    ['Lệ phí của hộ chiếu cấp mới không đổi.', []],
    ['Trước năm 1989, Kenya nhận đào tạo hàng nghìn người.', []],
    ['Chuyến thăm thể hiện quyết tâm mạnh mẽ của hai bên.', []],
    ['“Chúng tôi sẽ mua thêm gạo.” - ông Musa Sampo khẳng định.', ['pledged KE']],
    ['Hai bên thỏa thuận khóa họp sau diễn ra tại Hà Nội.', ['agreed KEVN']],
  ])('%s', (text, expected) => expect(told('undertaking', opening + text)).toEqual(expected))
})
