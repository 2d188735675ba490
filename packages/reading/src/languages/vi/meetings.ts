import type { Lexicon } from '../../engine/lexicon.ts'

const committee = '(ủy ban|uỷ ban)'

/** Words of meetings: what they are called, bodies, what was done. */
export const meetings = {
  'meeting.session': {
    '': ['khóa họp [toàn thể]', 'kỳ họp', 'phiên họp [toàn thể|cấp cao|chính thức]', 'phiên [toàn thể]', 'khóa', 'kỳ', 'vòng họp', 'cuộc họp', 'buổi họp', 'lần họp', 'vòng', 'họp'],
    none: ['(tài|niên|đăng|mã|chìa|nhiệm|mãn|bế|giấc|học|xuyên) (khóa|khoá)', 'cùng (kỳ|kì)', '(thời|định|chu|học|quốc|trường|hộ|hạn|phân) kỳ', 'kỳ (vọng|nghỉ|thi|diệu|lạ|công|hạn|quan|tích|trước|này|nhất|thú|nam)', 'phiên (bản|dịch|âm|chợ|giao dịch|đấu giá)', 'vòng (loại|bảng|tròn|tay|xoáy|luẩn|quanh|qua|đời|eo|hoa|trong)', '(hoa|nhật|tinh|lạc|cầu) kỳ'],
    own: ['vòng (tham vấn|đối thoại|đàm phán)', '(phiên|vòng) đàm phán', 'tham vấn chính trị'],
  },
  'meeting.body': {
    commission: [
      `${committee} [hợp tác] (liên chính phủ|hỗn hợp|liên hợp|chung) [liên chính phủ|hỗn hợp|thương mại|kinh tế]`,
      `${committee} (thương mại|kinh tế|kinh tế - thương mại|hợp tác kinh tế) (hỗn hợp|chung)`,
      `${committee} (hợp tác|chỉ đạo hợp tác|chỉ đạo) [song phương|kinh tế|thương mại]`, `${committee} liên chính phủ`, '(nhóm|tổ) (kinh tế|hợp tác kinh tế|thương mại|kinh tế - thương mại) (hỗn hợp|chung)', `${committee} (đối tác kinh tế|đối tác|đối tác chiến lược|hợp tác kinh tế|hợp tác chung|hợp tác toàn diện) [hỗn hợp|chung]`, `${committee} (thương mại|hỗn hợp|điều hành|thực thi|chung) (evfta|fta|hiệp định|việt nam - eu|tự do)`, `${committee} hỗn hợp (về|hợp tác) [hợp tác|song phương|kinh tế|thương mại|khoa học|công nghệ]`, 'hội đồng (đối tác|hợp tác toàn diện|thương mại và đầu tư|đầu tư và thương mại)', `${committee} (biên giới|hợp tác quốc phòng|quân sự|nghề cá|phân giới cắm mốc|khoa học|khoa học công nghệ|kinh tế|thương mại|hợp tác song phương|năng lượng) (chung|hỗn hợp|liên hợp) [tổng hợp]`, '=JBC', '=GBC', '=IGC', '=JMC', 'hội đồng (hợp tác|liên chính phủ|hỗn hợp|kinh tế chung|doanh nghiệp hỗn hợp)', `${committee} [hợp tác] (liên nghị viện|liên quốc hội|liên nhà nước|liên quốc gia)`, 'hội đồng (liên nhà nước|liên quốc gia|tối cao|cấp cao) [liên nhà nước|liên quốc gia]', '=UBLCP', '=UBHH', '=JCBC', '=JCTC', '=JCM', '=JTC', '=JCC',
    ],
    'commission-part': ['phân ban [<country>|việt nam|liên bang nga|trung quốc|hàn quốc|nhật bản|ấn độ|thái lan|hoa kỳ|mông cổ]', 'phân ban (phía|của) [<country>|việt nam]'],
    subcommittee: ['tiểu ban [hợp tác]', `(các|hai|những) ${committee} (chuyên môn|chuyên trách|kỹ thuật|chuyên ngành)`, `${committee} (chuyên môn|chuyên trách|kỹ thuật|chuyên ngành|con)`],
    'working-group': ['(nhóm|tổ) (công tác|làm việc) [cấp cao|chung|liên hợp|hỗn hợp|liên chính phủ|chuyên ngành]'],
    consultation: ['(tham vấn|tham khảo) (chính trị|ngoại giao)', 'đối thoại (chiến lược|chính sách|quốc phòng|an ninh|kinh tế|chính trị|nhân quyền|năng lượng|biển|cấp cao|thường niên|2 + 2) [chiến lược|quốc phòng|ngoại giao|cấp cao]', 'đối thoại (cấp cao|cao cấp|chiến lược|chính sách|thường niên|cấp bộ trưởng|cấp thứ trưởng) về (kinh tế|năng lượng|quốc phòng|an ninh|hợp tác|chính sách|biển|lao động|khí hậu|thương mại)', 'tham vấn (chính sách|chiến lược|kinh tế|lãnh sự|thường niên|cấp thứ trưởng|thương mại|quốc phòng)', 'cơ chế (tham vấn|đối thoại)'],
    'weak-commission': [committee],
  },
  'meeting.ordinal': {
    none: ['thứ (^hai|^ba|^tư|^năm|^sáu|^bảy)', 'cùng (kỳ|kì) [năm] [#]', '(kỳ|khóa|phiên|vòng) đầu (năm|tháng|tuần|tư)', 'thứ (hai|ba|tư|năm|sáu|bảy) (ngày|tuần|vừa qua|tới|này)', '(kỳ|khóa|khoá|phiên|vòng|lần|đợt) năm (#|nay|ngoái|trước|qua|tới|sau|vừa qua)', '[<n>|mỗi] năm (một|hai|<n>) lần [năm]', '(một|hai|mỗi|<n>) lần [trong|một|mỗi] năm'],
    'after-first': ['(phiên|kỳ|khóa|khoá|vòng) đầu', 'lần đầu [tiên]', 'đầu tiên', 'thứ nhất', 'lần thứ nhất'],
    after: ['lần thứ (<ord>|<n>)', 'lần (<ord>|<n>)', 'thứ (<ord>|<n>)', '(khóa|kỳ|phiên) [họp] #', '(khóa|kỳ|phiên) họp <ord>', 'vòng (<ord>|<n>)'],
  },
  // Verbs that part a noun from a number which is another's.
  'meeting.parting': { '': ['diễn ra', 'chủ trì', 'khai mạc', 'bế mạc', 'thống nhất', 'nhất trí', 'sau', 'trước', 'khi', 'đã', 'sẽ', 'ký', 'biên bản', 'kiểm điểm', 'rà soát', 'do'] },
  'meeting.convene': {
    firm: ['nhóm họp', 'họp', 'khai mạc', 'bế mạc', 'triệu tập'],
    '': ['diễn ra', 'tổ chức', 'kéo dài', 'kéo từ', 'mở (ở|tại)', 'cầm trịch', 'chủ trì', 'đồng chủ trì', 'chủ tọa', 'tiến hành', 'kết thúc', 'tham dự', 'dự', 'đăng cai', 'điều hành', 'dự kiến', 'được tổ chức', 'sẽ diễn ra', 'vào', 'khai diễn'],
  },
  'meeting.step': { next: ['kế tiếp', 'tiếp theo', 'tới', 'lần tới', 'sắp tới', 'sau', 'tới đây'], previous: ['trước', 'lần trước', 'trước đó', 'vừa qua'] },
  'meeting.chairs': { '': ['đồng chủ tịch', 'chủ tịch', 'trưởng', 'thành viên', 'thư ký', 'lãnh đạo', 'các thành viên', 'vai trò của', 'hiệu quả của', 'hiệu quả', 'cơ chế'] },
  'meeting.domestic': { '': ['quốc hội', 'hội đồng nhân dân', 'trung ương đảng', 'ban chấp hành', 'chính phủ thường kỳ', 'thường kỳ', 'hđnd', 'bộ chính trị', 'ủy ban thường vụ', 'ubtvqh', 'đại hội đảng', 'duma', 'thường vụ', 'giáo phiên', 'hội đồng bảo an', 'đại hội đồng'] },
  'meeting.talks': {
    'noun-back': ['(tại|trong|sau|kết thúc|qua|trước|kết quả|phát biểu tại|nội dung) [các] (cuộc|buổi) (tiếp|gặp|gặp gỡ|hội đàm|hội kiến|làm việc|trao đổi|tiếp xúc|điện đàm)', '(tại|sau|kết quả|trước|trong) hội đàm', '(cuộc|buổi) (gặp|hội đàm|làm việc|tiếp|điện đàm) (này|lần này|trên|nói trên)'],
    meet: ['[đã] đón (ông|bà|người đồng cấp)', '(nhận|tiếp nhận) (quốc thư|thư ủy nhiệm) [của]', '[lên|đến] trình (quốc thư|thư ủy nhiệm|ủy nhiệm thư) [lên|tới|cho]', '[đã] gặp [gỡ]', 'gặp nhau', 'gặp lại [nhau]', 'gặp mặt', '[có] (cuộc|buổi|phiên) (đàm phán|thảo luận|hội ý|tham vấn|tọa đàm|đối thoại|trao đổi) [song phương|thẳng thắn|cởi mở|kín|riêng|ngắn|xây dựng|hiệu quả|kéo dài|trực tiếp|cấp cao] (với|cùng)', '(tiến hành|có) (hội đàm|hội kiến|đàm phán|tham vấn|thảo luận) (với|cùng)', 'tiếp và (làm việc|hội đàm|trao đổi|trò chuyện) (với|cùng)', '(có|tiến hành) (buổi|cuộc) (tiếp|gặp|gặp gỡ|làm việc) (với|cùng)', 'tiếp và (làm việc|hội đàm|trao đổi)', 'hội kiến [với]', 'tiếp kiến', 'tiếp xúc [song phương] với', '[có] [buổi|cuộc] làm việc với', 'tiếp', 'đã tiếp', 'đón tiếp', 'tiếp thân mật', '[có] (cuộc|buổi) (gặp|gặp gỡ|tiếp xúc|hội kiến) [song phương|riêng|ngắn|xã giao] [với]', 'gặp [song phương|riêng] với', 'họp [trực tuyến] với', 'nói chuyện với', 'ngồi lại với nhau', 'đối thoại với', '(buổi|cuộc) (tiếp|gặp|gặp gỡ) và (làm việc|hội đàm|trao đổi|tọa đàm) (với|cùng)', '[có] (buổi|cuộc) (tiếp|gặp|gặp gỡ) (xã giao|thân mật|nồng nhiệt) [với]', 'thảo luận với', 'ăn trưa với', 'ăn tối với', 'đón và hội đàm'],
    receive: ['[đã] đón'],
    call: ['[đến|tới] chào (xã giao|từ biệt|chia tay|ra mắt)', '(đến|tới) chào', '(đến|tới) thăm và chào [xã giao|từ biệt]'],
    noun: ['[có|đã có] (buổi|cuộc) làm việc', 'hội đàm [với|cùng]', '[có|tiến hành|cuộc|buổi] hội đàm [chính thức|hẹp|cấp cao|song phương] [với|cùng]', '[có|các] (cuộc|buổi) (gặp|gặp gỡ|hội kiến|tiếp xúc|tiếp)', 'các cuộc gặp gỡ', 'cuộc (trao đổi|nói chuyện)', 'hội đàm trực tuyến [với]', 'đàm phán với'],
    phone: ['[có] (cuộc|buổi) (nói chuyện|trao đổi|thảo luận|hội đàm) [qua điện thoại|trực tuyến|điện thoại] (qua điện thoại|qua truyền hình|qua cầu truyền hình|trực tuyến) [với]', '(hội đàm|trao đổi|thảo luận|nói chuyện|gặp) (qua truyền hình|qua video|qua cầu truyền hình|theo hình thức trực tuyến)', '[có] (cuộc|buổi) gọi [điện|video] (với|cho)', 'nói chuyện qua điện thoại [với]', 'điện đàm [trực tuyến] [với]', '[có|cuộc] điện đàm [trực tuyến] [với]', '[cuộc] trao đổi qua điện thoại', 'trao đổi điện thoại với', 'gọi điện [cho]', 'hội đàm trực tuyến [với]', 'gặp trực tuyến', 'họp trực tuyến với'],
    discuss: ['cùng (bàn|thảo luận|trao đổi)', '[vừa] bàn [việc|về|thảo]', 'trao đổi [về|ý kiến]', 'thảo luận [về]', 'hội ý', '[cùng|cùng nhau] (điểm lại|rà soát|kiểm điểm|nhìn lại)'],
    tell: ['nói với', 'chia sẻ với', 'khẳng định với'],
    skip: ['(công hàm|công thư|thư|thư từ|ý kiến) trao đổi', 'trao đổi (công hàm|công thư|thư|thư từ|thư điện)', 'gặp nhau (ở|tại|trong) (vòng|trận|bảng|giải|sea|aff|world|asian|chung kết|bán kết)', '(lời|gửi|chuyển) [lời] chào [mừng]', 'tiếp (tục|cận|nhận|theo|thu|tế|đến|giáp|thị|xúc|nối|đãi|sức|viện|đón|quản|diễn|tuyến)', '(trực|gián|kế|giao|liên|tương) tiếp', 'nối tiếp', 'gặp (khó|khó khăn|trở ngại|nhiều|phải|thuận lợi|vướng mắc|rủi ro|thách thức|không ít)', 'cuộc gặp nhiều', 'đón tiếp trọng thị', 'tiếp xúc (cử tri|cấp cao|trực tuyến|nhân dân)', 'bàn (giao|cân|cờ|chải|đạp|ghế|tay|tròn)', 'bàn hàng', 'trao đổi (đoàn|hàng hóa|thương mại|hàng|hàng hoá|văn hóa|kinh nghiệm|thông tin|sinh viên|học giả|văn kiện|giữa)', '(hẹn|mong|mong được|sớm|hy vọng|mong sớm|mong muốn|ngày) gặp lại', '[đã] tiếp đón', 'sự tiếp đón', '(ra|sân bay|cầu thang|chân cầu thang|lễ|để|nghi thức|tiễn) đón [ông|bà|tổng thống|thủ tướng|chủ tịch|đoàn]', 'đón tiếp (trọng thị|nồng hậu|chu đáo)'],
  },
  'meeting.outsider': { '': ['đội tuyển', 'đội bóng', 'vận động viên', 'cầu thủ', 'khán giả', 'kiều dân', 'báo chí', 'phóng viên', 'nhà báo', 'cử tri', 'truyền thông', 'bà con', 'kiều bào', 'cộng đồng', 'cán bộ', 'sinh viên', 'nhân dân', 'học sinh', 'công nhân'] },
  'meeting.serial': { '': ['lần lượt', 'riêng rẽ', 'các cuộc', 'các buổi'] },
  'meeting.with': { '': ['với', 'cùng'] },
  'meeting.and': { '': ['và'] },
  'meeting.invited': { '': ['theo lời mời', 'nhận lời mời', 'đáp lại lời mời'] },
  'meeting.joint': { '': ['và', 'với', 'cùng', 'cùng với', 'cùng người'] },
  'meeting.pronoun': { plural: ['họ', 'nhau'], '': ['ông', 'bà', 'ngài'] },
  'meeting.generic': { '': ['các', 'những', 'một số', 'nhiều', 'đại diện', 'các bộ', 'hai', 'vị trí', 'cấp'] },
  'meeting.delegation': { group: ['đoàn [đại biểu|công tác|cấp cao|doanh nghiệp] [cấp cao]', 'phái đoàn', 'phía'], '': ['lãnh đạo', 'các quan chức', 'quan chức', 'một số quan chức', 'tòa công lý', 'tòa trọng tài', 'nhà vua', 'hoàng hậu', 'doanh nghiệp', 'nhà đầu tư'] },
  // Before a meeting that is only hoped for or asked for.
  'meeting.wished': { '': ['mong muốn', 'mong', 'hy vọng', 'đề nghị', 'đề xuất', 'kiến nghị', 'kêu gọi', 'khuyến khích', 'tăng cường', 'sẵn sàng'] },
  // What a visit does that the text is about.
  'meeting.trip-does': { '': ['[này|lần này|trên] (sẽ|góp phần|thành công|là|có ý nghĩa|mở ra|đạt|diễn ra|đã|được|tạo|thể hiện|khẳng định|đánh dấu)'] },
  // What became of a meeting that was to be.
  'meeting.fate': {
    cancelled: ['(hủy|huỷ) (chuyến|cuộc|kế hoạch|phiên)', '(không|chưa|đã không|chưa thể|không thể) (diễn ra|được tổ chức|tổ chức được|thể diễn ra|thể tổ chức|tiến hành được|thể tiến hành|họp được|thể nhóm họp)', 'không tổ chức được', '(bị|đã bị|phải|buộc phải|đã) (hủy|huỷ) [bỏ]', '(hủy|huỷ) bỏ [cuộc|chuyến|phiên|khóa|kỳ]'],
    postponed: ['(bị|đã|phải|tạm|đã bị|được|buộc phải|phải tạm) (hoãn|lùi|dời) [lại|sang]', 'hoãn [lại] (đến|tới|sang)', '(lùi|dời) (lịch|thời gian|sang|đến|tới)'],
  },
  // Between a part and the whole it belongs to.
  'meeting.within': { '': ['thuộc', 'trực thuộc', 'của', 'trong', 'thuộc khuôn khổ', 'trong khuôn khổ', 'nằm trong'] },
  'meeting.founded': { '': ['thành lập', 'lập', 'quyết định thành lập', 'ra đời'] },
  'meeting.visit': {
    'trip-back': ['chuyến (thăm|đi|công tác|công du|thăm viếng) (này|lần này|trên|nói trên|ấy|đó|sắp tới|tới|tới đây|vừa qua|vừa rồi)', 'chuyến (thăm|công du) (lịch sử|quan trọng) này'],
    go: ['[sẽ|đã|đang|lên đường|bắt đầu|đến|tới|sang|có|kết thúc] thăm [cấp nhà nước|chính thức|hữu nghị|làm việc|hữu nghị chính thức|chính thức và làm việc|và làm việc|xã giao|nội bộ] [tới|đến|và làm việc tại]', 'thăm , làm việc tại', '[đi] công tác (tại|ở|tới|sang)', '(đang|sẽ|đã|bắt đầu|vừa) (ở|có) (thăm|chuyến thăm)', '(khảo sát|tham quan) (tại|ở)', 'công du', 'đặt chân (tới|đến)', 'lên đường (sang|tới|đi|thăm)', 'rời (hà nội|thủ đô) [lên đường]', 'hạ cánh (tại|xuống)', '(đáp|đáp máy bay) xuống', '(đặt chân|hạ cánh) xuống', 'bay (sang|tới|đến)', 'khởi hành (đi|sang|tới)', 'đã (đến|tới) [thủ đô]', '(đến|tới) thủ đô'],
    arrive: ['đã đến nơi', 'đặt chân đến nơi', 'đến nơi'],
    near: ['sang', 'đến', 'tới', 'sang thăm', 'trở lại'],
    skip: ['(đầu tư|tham gia|rót vốn|hợp tác|thâm nhập|quan tâm đầu tư) vào', '(cử|gửi|đưa|nhận) [các|thêm] (chuyên gia|giảng viên|giáo viên|sinh viên|cán bộ|người|lao động|kỹ sư|học viên) (sang|đến|tới|đi|lên)', '(xe|hàng|lượng|người|khách|dầu|khí|gạo|tàu|tấn|chiếc|du khách|lao động|lượt|nông sản|than|điện|vốn|tiền) (sang|đến|tới)', '(đầu tư|xuất khẩu|nhập khẩu|bán|chuyển|vận chuyển|mở rộng|rót vốn|đưa hàng|xuất|hàng hóa|chuyển giao|hướng|tính|kể|nhắc|đề cập|dẫn|liên quan|cho|lan|gửi|lên|đưa|tiến|giao|trải dài) (sang|đến|tới)', '(đến|tới) (từ|nay|năm|hết|thời điểm|cuối|ngày|mức|khi)'],
    trip: ['[sẽ|đã] thăm (đáp lễ|lại)', 'chuyến (thăm|công tác|công du|đi|đi thăm|viếng thăm|tham quan|khảo sát|làm việc) [và làm việc|khảo sát|cấp cao|cấp nhà nước|chính thức|hữu nghị|làm việc|hữu nghị chính thức|chính thức và làm việc|và làm việc|đầu tiên|lịch sử] [tới|đến|tại|sang]', '(lần đầu|lần đầu tiên) [được] (tới|đến|thăm|sang|đến thăm|sang thăm|tới thăm|đặt chân)', 'thời gian (ở thăm|thăm)', 'sự kiện thăm'],
    stay: ['<n> ngày (ở|tại|thăm|trên đất)', 'sẽ (ở|có mặt tại|lưu lại|ở thăm)', 'đang (ở|có mặt tại)', 'có mặt (tại|ở)', 'lưu lại'],
  },
  'meeting.asked-to': { '': ['[trân trọng|ngỏ lời] mời'] },
  // When somebody invited may come.
  'meeting.someday': { '': ['[vào] (thời gian|thời điểm|dịp) (thích hợp|phù hợp|thuận tiện|thuận lợi)', 'khi (thuận tiện|có điều kiện)'] },
  'meeting.many': { '': ['các', 'những', 'nhiều', 'mọi', 'mỗi', 'các cấp', 'hàng loạt', 'trao đổi'] },
  'meeting.prepare': {
    '': ['chuẩn bị [tốt|kỹ|kỹ lưỡng|chu đáo|tích cực] [nội dung|các nội dung] [cho] [việc] [tổ chức]'],
    agenda: ['(chương trình nghị sự|nội dung chương trình|chương trình|nội dung) [của|cho]'],
  },
  'meeting.letter': { '': ['công thư', 'bức thư', 'thư', 'công hàm', 'công văn', 'gửi', 'dự thảo', 'bức điện'] },
  // Between meetings that were held one after the other.
  'meeting.then': { '': ['sau đó'] },
  'meeting.ahead': { '': ['trước', 'trước thềm', 'trước khi', 'trước ngày'] },
  'meeting.habit': { '': ['thường xuyên', 'thường', 'nhiều lần', 'luôn', 'hằng năm', 'hàng năm', 'định kỳ', 'cần'] },
  'meeting.invite': { skip: ['theo lời mời', 'nhận lời mời', 'lời mời của'], '': ['mời', 'mong muốn', 'mong được đón', 'mong muốn được đón', 'mong đón', 'hy vọng', 'sớm', 'trân trọng mời', 'được đón', 'nhận lời'] },
  'meeting.of': { '': ['của', 'do'] },
  'meeting.forum': {
    '': ['diễn đàn [doanh nghiệp|kinh tế|đầu tư|hợp tác|hiệu trưởng] [cấp cao]', '[hội nghị|kỳ|cuộc] thượng đỉnh', 'hội nghị [thượng đỉnh|cấp cao|bộ trưởng|quốc tế|xúc tiến đầu tư|xúc tiến thương mại|toàn thể]', 'hội thảo [quốc tế|khoa học]', 'tọa đàm', 'toạ đàm', 'triển lãm [quốc tế|ảnh]', 'hội chợ [quốc tế|triển lãm|thương mại]', 'liên hoan [phim]', 'tuần lễ', 'tuần hàng', 'lễ hội', 'festival', 'tuần văn hóa', 'ngày hội', 'hội nghị trực tuyến', 'hội thảo trực tuyến', 'chương trình giao lưu', 'buổi tọa đàm', 'hội thi', 'liên hoan nghệ thuật'],
    skip: ['(trung tâm|nhà|khu|phòng|gian|cung|khu vực) (triển lãm|hội nghị|hội chợ|lễ hội)'],
    series: ['(cuộc gặp|gặp gỡ|cuộc gặp gỡ) (định kỳ|thường kỳ) [cấp] [thủ tướng|người đứng đầu chính phủ]'],
    event: ['[lễ] (mở màn|khai mạc|bế mạc) (những ngày|tuần|năm) (văn hóa|văn hoá|phim|du lịch)', 'những ngày văn hóa', 'những ngày văn hoá', 'ngày văn hóa', 'đối thoại bàn tròn', '[hội nghị|tọa đàm|phiên] bàn tròn', 'triển lãm tranh [lụa]', 'tuần lễ phim'],
  },
  'meeting.hold': { '': ['[đồng] (chủ tọa|chủ toạ)', 'mở (triển lãm|hội chợ|hội thảo|diễn đàn|tuần|hội nghị)', 'mở (ở|tại)', 'được (xếp lịch|lên lịch|ấn định|tổ chức)', 'ấn định vào', 'tham dự', 'dự', 'tổ chức', 'diễn ra', 'khai mạc', 'bế mạc', 'phát biểu tại', 'mở màn', 'bên lề', 'đăng cai', 'chủ trì', 'quy tụ', 'thu hút'] },
  'meeting.attend': { '': ['[đồng] (chủ tọa|chủ toạ)', 'mở', 'có', 'mở (ở|tại)', 'dự kiến', 'được (xếp lịch|lên lịch|ấn định)', 'ấn định vào', 'tham dự', 'dự', 'tổ chức', 'diễn ra', 'khai mạc', 'bế mạc', 'phát biểu tại', 'tham gia', 'bên lề', 'khuôn khổ', 'tại', 'mở màn', 'trong', 'nhân', 'đồng chủ trì', 'họp', 'thành công của', 'đăng cai', 'là'] },
  'meeting.aside': { '': ['bên lề', 'nhân dịp dự', 'nhân dịp tham dự', 'nhân dự'] },
  'meeting.occasion': { '': ['[nhân|trong|vào] dịp (này|đó|ấy)', '(trong|trong thời gian|trong khuôn khổ) chuyến (thăm|công tác|đi) [này|lần này|đó]', 'trong thời gian (thăm|ở thăm|chuyến thăm|làm việc)'] },
  'meeting.source': { '': ['theo', 'theo báo cáo của', 'thành viên'] },
  'meeting.sign': { '': ['[đã] ký kết với', 'ký [kết] [#|một|hai|các|nhiều] [bản] (với|văn kiện|hiệp định|thỏa thuận|thoả thuận|ghi nhớ|bản ghi nhớ|biên bản ghi nhớ|nghị định thư|hợp đồng|tuyên bố chung|ý định thư|thư ý định|công hàm|công hàm trao đổi|công thư|nghị định|thư thỏa thuận|thư trao đổi|lộ trình|kế hoạch hành động|chương trình hợp tác|chương trình hành động)', '[đã] được ký [kết]', 'đặt bút ký'], ceremony: ['lễ ký [kết]'] },
  'meeting.paper': { '': ['ký', 'ký ngày', 'được ký', 'ký kết', 'hiệu lực', 'có hiệu lực', 'quyết định', 'được ký hồi', 'ký hồi', 'thông qua'] },
  'meeting.planned': { '': ['nhận lời mời (thăm|sang|tới|đến)', 'dự (trù|liệu|tính)', 'được định', 'được hẹn', '(thống nhất|nhất trí|đồng ý|cam kết|quyết định|thỏa thuận|kiến nghị|đề nghị|đề xuất) [sẽ|sớm] (họp|tổ chức|tiến hành|mở|triệu tập|nhóm họp)', 'sớm (họp|tổ chức|nhóm họp|tiến hành|triệu tập)', 'sẽ', 'được (xếp lịch|lên lịch|ấn định)', 'ấn định vào', 'lên lịch', 'dự kiến', 'sắp', 'sắp tới', 'chuẩn bị', 'kế hoạch', 'hẹn', 'tới đây', 'kế tiếp', 'tuần sau', 'trong thời gian tới', 'còn vài ngày nữa là', 'hướng tới', 'tiến tới', '[ngày] # / # tới', '[ngày] # tháng # tới', 'tháng # tới', 'sẽ sang', 'có kế hoạch', 'theo kế hoạch', 'thỏa thuận tổ chức', 'đồng ý tổ chức', 'sự đồng ý', 'sớm'] },
  'meeting.past': { '': ['đã', 'vừa', 'vừa qua', 'hồi', 'sau khi', 'biên bản', 'kết quả', 'thực hiện', 'kể từ', 'từ khi', 'vừa kết thúc', 'đang', 'kết thúc', 'nghị quyết', 'theo lời mời', 'nhận lời mời'] },
  'meeting.online': { '': ['trực tuyến', 'cầu truyền hình', 'điện đàm', 'qua điện thoại', 'truyền hình trực tuyến', 'ghi hình', 'trực tuyến và trực tiếp'] },
  'meeting.at': { '': ['tại', 'ở', 'tới', 'đến', 'sang', 'thăm', 'tại thủ đô', 'ở thủ đô', 'thủ đô', 'tới thủ đô', 'đến thủ đô', 'đầu cầu chính', 'tại thành phố', 'ở thành phố', 'làm việc tại', 'thành phố', 'tại tp .', 'tại tỉnh', 'ra', 'vào', 'đi', 'thăm chính thức', 'thăm cấp nhà nước tới', 'thăm và làm việc tại'] },
  'meeting.posting': { '': ['đại sứ', 'đại sứ quán', 'đại sứ việt nam', 'đầu tư', 'dự án', 'người việt nam', 'người việt', 'nhà máy', 'doanh nghiệp', 'văn phòng', 'cộng đồng', 'lớn nhất', 'đại sứ nga', 'đại sứ hà lan', 'sản xuất'] },
  'meeting.seat': { '': ['là nơi', 'là địa điểm', 'đăng cai', 'chủ nhà'] },
  'meeting.venue': { '': ['trụ sở (ubnd|ủy ban nhân dân|tỉnh ủy|thành ủy|hđnd|đại sứ quán)', 'phủ toàn quyền', 'văn phòng (chính phủ|tổng thống|chủ tịch nước|trung ương đảng)', 'nhà khách (quốc tế|chính phủ|quốc gia) [điếu ngư đài]', 'điếu ngư đài', 'điện elysée', 'nhà xanh', 'điện (élysée|elysee|malacañang)', 'cung điện (hoàng gia|mùa đông)', 'cung ^bogor', 'lâu đài ^praha','(trụ sở|văn phòng|nhà khách) (chính phủ|quốc hội|bộ [công thương|ngoại giao|quốc phòng|tài chính|công an]|trung ương đảng|bộ ngoại giao)', 'phủ chủ tịch', 'phủ thủ tướng', 'điện kremlin', 'kremlin', 'nhà trắng', 'bảo tàng phương đông', 'nhà quốc hội', 'nhà chính phủ [<country>]', 'tòa nhà chính phủ', 'nhà hát lớn [hà nội]', 'trung tâm hội nghị quốc gia', 'dinh (tổng thống|thống nhất|độc lập)', 'phủ tổng thống', 'đại lễ đường nhân dân', 'cung (điện|kremlin|văn hóa hữu nghị)', 'trụ sở liên hợp quốc', 'trụ sở ủy ban'] },
  // Before a day by which something is to be done; `term` where a session may be held by it too.
  'meeting.due': { '': ['thời hạn', 'hạn chót', 'hạn cuối', 'đến hạn', 'hạn'], term: ['chậm nhất', 'muộn nhất', 'không muộn hơn', 'hết hạn', 'hoàn thành trước', 'hoàn tất trước'] },
  'meeting.frame': { '': ['trong khuôn khổ', 'nhân dịp', 'nhân', 'bên lề', 'trong thời gian', 'trong dịp', 'sau', 'trước thềm', 'trước', 'trong'] },
} satisfies Lexicon // prettier-ignore
