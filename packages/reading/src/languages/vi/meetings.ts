import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of meetings: what they are called, bodies, what was done. */
export const meetings = {
  'meeting.session': { '': ['khóa họp', 'kỳ họp', 'phiên họp', 'cuộc họp', 'kỳ', 'phiên', 'họp', 'khóa', 'hội nghị'] },
  'meeting.body': {
    commission: ['(ủy ban|uỷ ban) [hợp tác|hỗn hợp|chỉ đạo|liên hợp] [liên chính phủ|hỗn hợp]', '(ủy ban|uỷ ban) (liên chính phủ|hỗn hợp|hợp tác|chỉ đạo|liên hợp|chung)', 'phân ban [việt nam|nga]', 'hội đồng (hợp tác|liên chính phủ)', '=UBLCP', '=JCBC'],
    subcommittee: ['tiểu ban'],
    'working-group': ['(nhóm|tổ) công tác [cấp cao|chung|liên hợp|hỗn hợp]'],
    consultation: ['tham vấn chính trị', 'tham khảo chính trị', 'đối thoại chiến lược', 'đối thoại chính sách', 'đối thoại quốc phòng', 'cơ chế tham vấn', 'tham vấn'],
  },
  'meeting.ordinal': { '': ['lần thứ <ord>', 'lần thứ <n>', 'lần <ord>', 'thứ <ord>', 'thứ <n>', 'lần đầu tiên', '(khóa họp|kỳ họp|phiên họp|khóa|kỳ|phiên) (<ord>|<n>)', 'đầu tiên'] },
  'meeting.convene': { '': ['họp', 'diễn ra', 'tổ chức', 'khai mạc', 'chủ trì', 'đồng chủ trì', 'tiến hành', 'kết thúc', 'bế mạc', 'nhóm họp', 'triệu tập', 'tham dự', 'dự', 'đăng cai'] },
  'meeting.talks': {
    talks: ['hội đàm', 'tiếp', 'đã tiếp', 'gặp', 'gặp gỡ', 'cuộc gặp', 'hội kiến', 'tiếp xúc', 'điện đàm', 'làm việc với', 'buổi làm việc', 'chào xã giao', 'trao đổi với', 'đàm phán với', 'thảo luận với', 'buổi tiếp', 'tiếp kiến', 'ngồi lại với nhau', 'bàn việc', 'cuộc hội đàm', 'hội đàm trực tuyến', 'họp trực tuyến với', 'cuộc điện đàm'],
  },
  'meeting.visit': { '': ['thăm', 'chuyến thăm', 'thăm chính thức', 'thăm cấp nhà nước', 'thăm và làm việc', 'thăm hữu nghị', 'chuyến công tác', 'sang thăm', 'sang', 'đến thăm', 'tới thăm', 'chuyến đi', 'công du', 'tháp tùng'] },
  'meeting.forum': { '': ['diễn đàn', 'hội nghị thượng đỉnh', 'hội nghị', 'hội thảo', 'tọa đàm', 'triển lãm', 'hội chợ', 'liên hoan', 'tuần lễ', 'những ngày', 'đối thoại bàn tròn', 'bàn tròn', 'lễ hội', 'festival'] },
  'meeting.signing': { '': ['lễ ký', 'lễ ký kết', 'ký kết với'] },
  'meeting.attend': { '': ['tham dự', 'dự', 'tổ chức', 'diễn ra', 'khai mạc', 'bế mạc', 'phát biểu tại', 'tham gia', 'bên lề', 'khuôn khổ', 'tại', 'lễ mở màn'] },
  'meeting.planned': { '': ['sẽ', 'dự kiến', 'sắp', 'sắp tới', 'chuẩn bị', 'kế hoạch', 'mời', 'sớm', 'mong', 'hẹn', 'tới đây', 'kế tiếp', 'tiếp theo', 'mong muốn', 'trong thời gian tới', 'tuần sau', 'thỏa thuận tổ chức', 'nhất trí tổ chức'] },
  'meeting.online': { '': ['trực tuyến', 'cầu truyền hình', 'điện đàm', 'qua điện thoại', 'truyền hình trực tuyến', 'hình thức trực tuyến'] },
  'meeting.at': { '': ['tại', 'ở', 'tới', 'đến', 'sang', 'thăm'] },
} satisfies Lexicon
