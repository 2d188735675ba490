import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/findings.ts'
import { read } from '../../src/read.ts'

const findings = (kind: Finding['kind'], text: string): readonly Finding[] =>
  read({ id: 'test', text, publishedOn: '2024-06-17' }).findings.filter((finding) => finding.kind === kind)

/** What is counted, how many, when and whether it is so or wanted. */
const figures = (text: string): string[] =>
  findings('figure', text).map((finding) => {
    const { indicator, value, unit, period, status } = finding as Extract<Finding, { kind: 'figure' }>
    return [indicator, value, unit, period ?? '-', status].join(' ')
  })

const meetings = (text: string): string[] =>
  findings('meeting', text).map((finding) => {
    const { meetingKind, body, date, status, parties } = finding as Extract<Finding, { kind: 'meeting' }>
    return [meetingKind, body ?? '-', date ?? '-', status, parties.join('')].join(' ')
  })

const people = (text: string): string[] =>
  findings('person', text).map((finding) => {
    const { role, name, side } = finding as Extract<Finding, { kind: 'person' }>
    return [role ?? '-', name, side ?? '-'].join(' | ')
  })

const undertakings = (text: string): string[] =>
  findings('undertaking', text).map((finding) => {
    const { undertakingKind, by } = finding as Extract<Finding, { kind: 'undertaking' }>
    return `${undertakingKind} ${by.join('')}`
  })

describe('what is counted and in which money', () => {
  test.each([
    ['Khoảng 12.000 lượt lao động Việt Nam đã sang Kenya.', ['workers 12000 people - actual']],
    ['Pháp giao cho Kenya 30 trực thăng và 20 tàu tuần tra.', ['goods 30 items - actual', 'goods 20 items - actual']],
    ['Thụy Sĩ viện trợ Kenya 3 triệu franc Thụy Sĩ.', ['loan-or-aid 3000000 CHF - actual']],
    ['Kenya cam kết hỗ trợ Uganda 5 triệu USD.', ['loan-or-aid 5000000 USD - target']],
    ['Kenya sẽ tiếp tục cấp 30 suất học bổng cho sinh viên Uganda.', ['scholarships 30 items - target']],
    ['Hơn 90% thanh toán song phương giữa Kenya và Uganda bằng nội tệ.', ['share 90 % - actual']],
    ['Giữa Kenya và Uganda mỗi tuần có hai chuyến tàu.', []],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected))
})

describe('months in words', () => {
  test.each([
    ['Tháng Tư vừa qua, Uganda nhập từ Kenya 40 triệu USD hàng hóa.', ['import 40000000 USD 2024-04 actual']],
    ['Mười một tháng năm 2023, Kenya xuất sang Uganda 40 triệu USD.', ['export 40000000 USD 2023-01/2023-11 actual']],
    [
      'Năm 2022 kim ngạch giữa Kenya và Uganda đạt 900 triệu USD. Xuất khẩu của Kenya sang Uganda cùng năm đạt 600 triệu USD.',
      ['trade-turnover 900000000 USD 2022 actual', 'export 600000000 USD 2022 actual'],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    [
      'Hồi tháng Mười Một năm 2023, Tổng thống Kenya Musa Sampo tiếp Tổng thống Uganda John Testo.',
      ['talks - 2023-11 held KEUG'],
    ],
  ])('%s', (text, expected) => expect(meetings(text)).toEqual(expected))
})

describe('meetings: what they are called', () => {
  test.each([
    [
      'Bộ trưởng Thương mại Kenya Musa Sampo đã có cuộc đàm phán cởi mở với Bộ trưởng Thương mại Uganda John Testo ngày 12/6.',
      ['talks - 2024-06-12 held KEUG'],
    ],
    [
      'Kenya và Uganda quyết định tổ chức cuộc họp lần thứ 6 của Nhóm thương mại hỗn hợp tại Nairobi năm 2025.',
      ['session commission 2025 planned KEUG'],
    ],
    [
      'Đại sứ Việt Nam Trần Thị Mẫu trình Thư ủy nhiệm lên Tổng thống Kenya Musa Sampo ngày 4/6.',
      ['talks - 2024-06-04 held KEVN'],
    ],
  ])('%s', (text, expected) => expect(meetings(text)).toEqual(expected))
})

describe('meetings: journeys to several countries, hosts and guests', () => {
  test.each([
    [
      'Tổng thống Kenya Musa Sampo sẽ thăm Lào, Việt Nam và Campuchia từ ngày 4 đến 9/7.',
      [
        'visit - 2024-07-04/2024-07-09 planned KELA',
        'visit - 2024-07-04/2024-07-09 planned KEVN',
        'visit - 2024-07-04/2024-07-09 planned KEKH',
      ],
    ],
    [
      'Chiều 12/6, Bộ trưởng Trần Văn Mẫu tiếp đoàn doanh nghiệp tỉnh Testo (Nhật Bản).',
      ['talks - 2024-06-12 held JPVN'],
    ],
    [
      'Việt Nam và Kenya là bạn. Ngày 12/6, Chủ tịch UBND tỉnh tiếp Đại sứ Kenya tại Việt Nam Musa Sampo đến thăm, làm việc.',
      ['talks - 2024-06-12 held KEVN'],
    ],
    ['Thủ tướng Trần Văn Mẫu mời Thủ tướng Kenya Musa Sampo thăm Việt Nam vào thời gian thích hợp.', []],
    ['Tổng thống Kenya Musa Sampo mời các doanh nghiệp Việt Nam đầu tư vào Kenya.', []],
    [
      'Bộ trưởng Trần Văn Mẫu và Bộ trưởng Kenya Musa Sampo chiều 12/6 ký biên bản Kỳ họp lần thứ 4 Ủy ban hỗn hợp Việt Nam - Kenya. Tại kỳ họp diễn ra từ ngày 10 đến 12/6, hai bên rà soát công việc.',
      ['session commission 2024-06-10/2024-06-12 held KEVN'],
    ],
  ])('%s', (text, expected) => expect(meetings(text)).toEqual(expected))
})

test('pacts with letters of their own are not one', () =>
  expect(
    findings('instrument', 'Việt Nam và Kenya tận dụng Hiệp định XVKTA. Kenya sẽ phê chuẩn Hiệp định QVKPA.'),
  ).toHaveLength(2))

test('minutes spoken of behind their signing are those', () =>
  expect(
    findings(
      'instrument',
      'Hai Bộ trưởng Việt Nam và Kenya ký biên bản Kỳ họp lần thứ 4. Theo biên bản, hai nước sẽ mở đường bay.',
    ),
  ).toHaveLength(1))

describe('figures: whose they are', () => {
  const ends = (text: string): string[] =>
    findings('figure', text).map((finding) => {
      const { indicator, from, to, period } = finding as Extract<Finding, { kind: 'figure' }>
      return `${indicator} ${from}>${to} ${period ?? '-'}`
    })
  test.each([
    ['Kenya mua 30 trực thăng của Pháp.', ['goods FR>KE -']],
    [
      'Kim ngạch Việt Nam - Kenya năm 2023 đạt 200 triệu USD. Trong đó, xuất khẩu đạt 150 triệu USD.',
      ['trade-turnover KE>VN 2023', 'export VN>KE 2023'],
    ],
    [
      'Với Kenya, năm 2023 Việt Nam xuất khẩu 190 triệu USD, nhập khẩu 40 triệu USD.',
      ['export VN>KE 2023', 'import KE>VN 2023'],
    ],
    [
      'Kenya có 7 dự án tại Việt Nam, tổng vốn 3 triệu USD (lũy kế đến hết tháng 5/2024).',
      ['investment-projects KE>VN 2024-05', 'investment-capital KE>VN 2024-05'],
    ],
    [
      'Việt Nam và EU họp tại Brussels. Doanh nghiệp EU có mặt ở Việt Nam. Năm 2023, kim ngạch hai chiều đạt 60 tỷ USD.',
      ['trade-turnover EU>VN 2023'],
    ],
    ['Nhật Bản cho Kenya vay 2 tỷ yên cho 5 dự án.', ['loan-or-aid JP>KE -']],
    [
      'Năm 2023 Việt Nam xuất sang Kenya 2 triệu tấn gạo, chiếm 20% lượng gạo xuất khẩu cả nước.',
      ['goods VN>KE 2023', 'share KE>VN 2023'],
    ],
  ])('%s', (text, expected) => expect(ends(text)).toEqual(expected))
})

describe('people: posts of courts and conferences of ministers', () => {
  test.each([
    [
      'Hoàng hậu Thái Lan Anong và Công chúa Malee đã tới Nairobi.',
      ['Hoàng hậu | Anong | TH', 'Công chúa | Malee | TH'],
    ],
    [
      'Thứ trưởng Phạm Nhật Mẫu và bà Trần Thị Nga dự tiệc.',
      ['Thứ trưởng | Phạm Nhật Mẫu | VN', '- | Trần Thị Nga | VN'],
    ],
    ['Chủ tịch UBND thành phố Trần Mẫu Trường đã nói.', ['Chủ tịch UBND thành phố | Trần Mẫu Trường | VN']],
    ['Đoàn Testo đã đến thăm Kenya.', []],
    ['Ông Kim Sampo nói Hàn Quốc sẽ giúp.', ['- | Kim Sampo | KR']],
    [
      'Người đồng cấp Trung Quốc Chung Mẫu tiếp Bộ trưởng Kenya Musa Sampo.',
      ['Người đồng cấp | Chung Mẫu | CN', 'Bộ trưởng | Musa Sampo | KE'],
    ],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected))
})

describe('undertakings: proposals that are spoken of, orders to agencies', () => {
  const opening = 'Bộ trưởng Trần Văn Mẫu hội đàm với Bộ trưởng Kenya Musa Sampo tại Nairobi. '
  test.each([
    ['Hai bên hoan nghênh kim ngạch năm 2021 vượt 1 tỷ USD và nhất trí mở đường bay.', ['agreed KEVN']],
    ['Kenya sẽ cân nhắc đề nghị này.', ['pledged KE']],
    ['Hai bên ký bản ghi nhớ về phái cử và tiếp nhận lao động.', []],
    ['Ông Musa Sampo cho rằng Việt Nam nên dỡ bỏ hạn ngạch.', ['urged KE']],
    ['Bộ Công Thương đề nghị Quý Cơ quan góp ý trước ngày 30/6.', ['directed VN']],
  ])('%s', (text, expected) => expect(undertakings(opening + text)).toEqual(expected))
})
