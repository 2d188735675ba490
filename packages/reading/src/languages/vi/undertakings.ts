import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of undertakings: who says what is to be done. What each type means stands in kinds/undertakings/signals.ts. */
export const undertakings = {
  'undertaking.cue': {
    agree: ['đi tới thỏa thuận', 'bắt tay', 'cùng hướng tới', 'cùng đặt', 'đồng thanh', 'chung quan điểm', 'chung ý kiến', 'chung nhận thức', 'đều (muốn|mong muốn|đồng ý|nhất trí|thống nhất|cam kết)', '(ấn định|thông qua) (kế hoạch|chương trình|mốc|mục tiêu|lịch)', 'giữ nguyên mục tiêu', 'nhất trí sẽ', 'hẹn (gặp|tổ chức|cùng|nhau)', 'thỏa thuận (hợp tác|cùng|sẽ|xây dựng|thành lập|cấp|nâng|giảm|đào tạo)', 
      '[đã|cũng|cùng|hoàn toàn] nhất trí', '[đã|cũng|cùng|đi đến] thống nhất', 'đồng thuận', 'đồng lòng', 'đồng tình', 'đã thỏa thuận', 'thỏa thuận [sẽ] (tăng|thúc|mở|tiếp|đẩy|hợp|phối)', 'thoả thuận [sẽ] (tăng|thúc|mở|tiếp|đẩy|hợp|phối)',
      'nhất trí cao', 'quyết định (nâng cấp|thành lập|mở|lập|tăng|đưa|tổ chức|xây dựng|đẩy|triển khai)', 'cùng quyết tâm', '(đã|cùng|chốt lại) chốt', 'cùng (mong muốn|mong|muốn|cam kết|khẳng định sẽ|đồng ý|tán thành|phấn đấu|nhắm)'],
    joint: ['được (ghi vào|đưa vào) (biên bản|kế hoạch|tuyên bố)', '(biên bản|thỏa thuận|kế hoạch|tuyên bố chung) (quy định|nêu rõ|ghi rõ|đề ra)', 'mục tiêu được (đặt ra|đề ra)', 'được (thống nhất|nhất trí|thỏa thuận|thông qua)', 'đạt được (thống nhất|nhất trí|đồng thuận|nhận thức chung)', 'cùng thống nhất', 'sự đồng ý của'],
    hold: ['(nhất trí|thống nhất|cùng) (cho rằng|nhận định|đánh giá|nhận thấy|quan điểm|về sự cần thiết)', 'chia sẻ quan điểm', 'chia sẻ nhận định'],
    result: ['sẽ được (thành lập|xây dựng|triển khai|ký kết|ký|mở|nâng cấp|khởi công|khôi phục|đưa vào|mở rộng|hoàn thiện|cấp|thiết lập|tăng cường|xem xét|đẩy mạnh)', 'dự kiến (hoàn thành|khởi công|khánh thành|đưa vào|vận hành|triển khai|ký)', '(hoàn thành|khởi công|khánh thành|đưa vào vận hành) (vào|trong|trước) (năm|cuối|quý|tháng)'],
    consent: ['đồng ý', 'tán thành', 'nhất trí với (đề nghị|đề xuất|các đề xuất|những đề xuất|ý kiến|các ý kiến|kiến nghị|sáng kiến)', 'ủng hộ (đề xuất|đề nghị|các đề xuất|các đề nghị|những đề xuất) của', 'chấp thuận', 'chấp nhận (đề nghị|đề xuất)', 'hưởng ứng (đề nghị|đề xuất|sáng kiến)', 'vui vẻ nhận lời', 'nhận lời'],
    propose: ['nhờ', 'xin phép', 'thúc giục', 'đưa ra sáng kiến', 'nêu (đề nghị|đề xuất|sáng kiến|kiến nghị)', 'gợi mở', 'chúng tôi đề nghị', 'trân trọng đề nghị', 'kính đề nghị', 'trân trọng mời', 'yêu cầu phía', 'muốn mời', 'đề nghị phía', 'tha thiết mong', 'mong phía', 
      'đề nghị', 'kiến nghị', 'đề xuất', 'gợi ý', 'kêu gọi', 'khuyến khích', 'mời', 'ngỏ ý', 'ngỏ lời', 'đề đạt', 'đưa ra (đề nghị|đề xuất|sáng kiến)', 'hoan nghênh và mong muốn', 'đề cao việc', 'xin được',],
    hope: ['ước mong', 'mong được', 'trông vào', 'trông mong', 'khao khát', 'mong muốn', '[bày tỏ|có|với] mong muốn', 'mong', 'mong rằng', 'hy vọng', 'hi vọng', 'trông đợi', 'kỳ vọng', 'muốn (nhận|được đón|thấy|cùng|hợp tác|phía|hai bên|hai nước)', 'nguyện vọng'],
    welcome: ['hoan nghênh', 'chào đón', 'chào mừng'],
    pledge: ['đứng ra', 'lo việc', 'nhận lo', '(quyết định|thông báo) (cấp|tài trợ|trao|dành|viện trợ|tặng|hỗ trợ|tăng)', 'sẽ dành', 'tiếp tục dành', 'cấp thêm', 'tài trợ', 'hướng tới', 'hướng đến', 'nhắm tới', 'nhắm mốc', 'đặt đích', 'đặt ra mốc', 'muốn đưa', 'muốn nâng', 'muốn tăng', 'muốn mở', 'đang xúc tiến', 'đang lên kế hoạch', 'đang xây dựng (kế hoạch|đề án|chương trình)', 'lên lịch', 'tính chuyện', 'coi đây là nhiệm vụ', 'luôn ủng hộ', 'nỗ lực hết mình', 'làm hết sức', 'tích cực hỗ trợ', 'cam đoan', 'khẳng định (sẽ|tiếp tục|luôn)', 'tiếp tục (hỗ trợ|ủng hộ|tạo điều kiện|cung cấp|cấp|duy trì)', 'đồng hành', 'tạo điều kiện (thuận lợi|tối đa|tốt nhất)', 
      'cam kết', '[luôn|sẽ] sẵn sàng', 'hứa', 'hứa hẹn sẽ', 'bảo đảm sẽ', 'đảm bảo sẽ', '[khẳng định|thể hiện|bày tỏ|nêu rõ] [sự] quyết tâm', 'phấn đấu', 'nỗ lực phấn đấu', 'đặt mục tiêu', 'hướng tới mục tiêu', 'có kế hoạch', 'lên kế hoạch', 'dự định', 'có ý định',
      'chủ trương', 'đảm nhận', 'nhận trách nhiệm', 'coi việc', 'tuyên bố sẽ', 'thông báo sẽ', 'chuẩn bị một', 'đang chuẩn bị', 'hẹn gặp lại', 'xem xét khả năng', 'cân nhắc khả năng', 'tạo mọi điều kiện', 'hết sức mình', 'nỗ lực hết sức', 'quyết tâm', 'ủng hộ (việc|sớm|các nước|^eu|^asean|^việt ^nam|^nga|nỗ lực|mạnh mẽ)', 'nhất quán ủng hộ', 'tiếp tục ủng hộ', 'hỗ trợ tối đa', '(đặt ra|đề ra) mục tiêu'],
    future: ['sẽ', 'sẽ tiếp tục', 'tới đây sẽ', 'thời gian tới sẽ', 'sắp'],
    ask: ['yêu cầu'],
    direct: ['chỉ thị', 'ra chỉ thị', 'nhắc các (bộ|đơn vị|cơ quan)', 'quán triệt', 'phân công', 'giao trách nhiệm', 'chỉ đạo', 'giao [cho] (các bộ|bộ|các cơ quan|văn phòng|phân ban|ban|các sở|sở|nhóm|tổ|tiểu ban|ủy ban|tập đoàn|^evn|^pvn|các địa phương|các đơn vị|đơn vị|lãnh đạo)', 'phân công', 'giao nhiệm vụ', 'ủy quyền', 'đôn đốc', 'lưu ý các (bộ|cơ quan|sở|đơn vị)', 'giao (các|cho|nhiệm|cơ|văn|phân|thủ|nhóm|lãnh|ngành|tổng|ủy|ông|bà|đầu mối|đại diện|thư ký|các bộ)'],
    urge: ['đòi hỏi', 'yêu cầu đặt ra', 'cần tiếp tục', 'cần sớm', 'nên cùng', 'nên xem', 'phải (tăng|đẩy|thúc|nâng|có|tiếp|sớm|cùng|tập trung|bảo đảm|đảm bảo)', 'cần', 'cần phải', 'phải', 'cần thiết phải', 'hai bên nên', 'hai nước nên', 'nên (tăng|mở|đẩy|tiếp|có|thúc|sớm|tập trung|phối hợp|cùng|chú trọng|xem xét)', 'cần thiết', 'đã đến lúc'],
    task: ['điều quan trọng là', 'việc quan trọng là', 'quan trọng nhất là', 'nhiệm vụ (quan trọng|trọng tâm|trước mắt|chính|hàng đầu) là', 'then chốt là', 'việc cần làm', 'nhiệm vụ đặt ra', 'điều cần làm', 'quan trọng là phải'],
    none: [
      '(được|đã được) hai bên (thống nhất|nhất trí|thỏa thuận|thông qua)', 'lãnh đạo hai nước đã (thống nhất|nhất trí|thỏa thuận)', 'hai bên đã (ký|ký kết)', 'mà hai bên (đã|) (thống nhất|nhất trí|thỏa thuận)','từng (dự kiến|cam kết|hứa|đề nghị|thống nhất|nhất trí)', '(ban đầu|trước đó) dự kiến', 'từ lâu đã', 'đã được thực hiện', 'bàn giao', 'chuyển giao', 'giao hữu', 'giao điểm', 'giao tiếp', 'giao hàng', 'giao thời', 'giao thoa', 'giao hợp', 'tài trợ bởi', 'nhà tài trợ', 'phí tài trợ', 'nhờ (đó|có|vào|việc|hiệp|được|một|sự)', 'nhờ vậy', 'một phần nhờ', 'chưa được đồng ý', 'hướng tới kỷ niệm', 'đầy hứa hẹn', 'giao cho nhau', 'đã giao', 'ngoại trưởng', 'đề nghị công nhận', 'mời đọc', 'mời xem', 'mời bạn', 
      'nhất trí như vậy', 'được trông đợi', 'được mong đợi', 'được kỳ vọng', 'được mời', 'nhưng phải', 'phải (hoãn|lo|chịu|đối mặt|trải qua|dừng|đóng cửa|nhập khẩu|rời)', 'cần sự', 'khi cần', 'nếu cần', 'khi cần thiết', 'thực hiện (cam kết|các cam kết|thỏa thuận|đề nghị)', 'thông báo với', 'quan trọng nhất là (khâu|việc quản lý)', '(có|những|nhiều|các) (đề xuất|kiến nghị|mong muốn)', 'đưa ra nhiều đề xuất', 'thúc đẩy việc', 'nhận trách nhiệm về', 'ủng hộ (quý báu|to lớn|tích cực|của)',
      // Nouns and set phrases in which the same words say nothing is to be done.
      'ngoại giao', 'giao thông', 'giao lưu', 'giao dịch', 'giao thương', 'theo (đề nghị|lời mời|yêu cầu|thỏa thuận|thoả thuận|cam kết|chỉ đạo|kế hoạch) [của]', 'theo kế hoạch đã (thống nhất|nhất trí|thỏa thuận)', '(đã|được) (nhất trí|thống nhất|thỏa thuận|cam kết) (tại|trong|ở)', 'như đã (thống nhất|nhất trí|thỏa thuận|cam kết|hứa)',
      '(các|những|nhiều|số) (cam kết|thỏa thuận|thoả thuận|đề xuất|đề nghị|kiến nghị|yêu cầu)', 'lời mời', 'thư mời', 'khách mời', 'giấy mời', 'mời gọi', 'nhân lời mời', 'lời hứa', '^cần ^thơ', 'không cần', 'không phải', 'chưa cần', 'vừa phải', 'phải chăng', 'đáp ứng yêu cầu', '(nhất trí|thống nhất) (đánh giá|nhận định|ghi nhận|với nhận định|với đánh giá|cho rằng thời gian qua)', 'thống nhất đất nước', 'giải phóng miền nam, thống nhất', 'mặt trận thống nhất', 'hệ thống nhất',
      'hội thống nhất', 'ban chỉ đạo', 'ủy ban chỉ đạo', 'uỷ ban chỉ đạo', 'văn bản thỏa thuận', 'bản thỏa thuận', 'bản đề nghị', 'sắp xếp', 'đã cam kết', 'đã hứa', 'đã đề nghị trước đó', 'được giao', 'cơ quan chỉ đạo', 'sự chỉ đạo', 'dưới sự chỉ đạo', 'không sẵn sàng', 'các ý kiến đề xuất', 'hứa hẹn', 'nhiều hứa hẹn', '[đã] ủng hộ tích cực', 'cảm ơn', 'sự ủng hộ', 'đã ủng hộ', 'ủng hộ nhau', 'ủng hộ lẫn nhau', 'ủng hộ cách mạng', 'tổng chỉ đạo', 'mong đợi', 'giao ban', 'giao cấu', 'có mong muốn', 'xã giao'],
  },
  'undertaking.say': {
    say: [
      'cho rằng', 'cho biết', 'nhấn mạnh', 'khẳng định', 'nói', 'nói thêm', 'phát biểu', 'tuyên bố', 'nêu rõ', 'chia sẻ', 'bày tỏ', 'lưu ý', 'chỉ rõ', 'chỉ ra', 'thông báo', 'trả lời', 'nhận định', 'đánh giá', 'đánh giá cao', 'tin tưởng', 'cảm ơn', 'bổ sung', 'nhắc lại', 'nhắc tới', 'kết luận', 'giải thích', 'phân tích', 'cùng cho rằng', 'đồng thời cho rằng', 'quan niệm', 'dẫn chứng', 'tái khẳng định', 'đáp', 'đề cập',
    ],
    according: ['theo lời', 'theo', 'cũng theo'],
  },
  'undertaking.trust': { '': ['tin tưởng', 'tin rằng', 'chắc chắn sẽ', 'dự báo', 'ước tính', 'ước đạt', 'kỳ vọng sẽ', 'chúc', 'tin chắc', 'dự đoán', 'có thể sẽ', 'chuyên gia'] },
  'undertaking.if': { '': ['nếu', 'nếu như', 'trong trường hợp', 'giả sử'] },
  'undertaking.not': { '': ['không', 'chưa', 'chẳng', 'khó', 'không còn', 'đã không'] },
  'undertaking.event': {
    near: ['tới', 'đến', 'sang', 'ở', 'dự', 'đón', 'gặp', 'rời', 'kỷ niệm', 'phát biểu', 'là'],
    '': ['thăm', 'sang thăm', 'đến thăm', 'tới thăm', 'gặp gỡ', 'có cuộc', 'có các cuộc', 'có chuyến', 'tham dự', 'diễn ra', 'được tổ chức', 'hội đàm', 'hội kiến', 'chủ trì', 'đồng chủ trì', 'lên đường', 'thực hiện chuyến', 'chứng kiến', 'đặt chân', 'đón tiếp', 'kéo dài', 'khai mạc', 'bế mạc', 'lần đầu gặp'],
  },
  'undertaking.level': { '': ['kim ngạch', 'thương mại hai chiều', 'trao đổi thương mại', 'xuất khẩu', 'nhập khẩu', '^gdp', 'tăng trưởng', 'con số này', 'lượng khách', 'doanh thu', 'tỷ trọng', 'giá trị', 'nền kinh tế'] },
  'undertaking.effect': { '': ['đóng góp', 'góp phần', 'mang lại', 'mở ra', 'trở thành', 'tạo ra', 'tạo xung lực', 'tạo động lực', 'là', 'giúp', 'tạo nên', 'tạo tiền đề', 'mở đường', 'là dịp', 'đạt', 'tăng', 'vượt', 'thành công', 'sớm có những', 'được hưởng', 'có lợi', 'phát triển'] },
  'undertaking.occasion': { '': ['phiên họp', 'khóa họp', 'kỳ họp', 'chuyến thăm', 'hội nghị', 'diễn đàn', 'cuộc họp', 'hội thảo', 'chuyến đi', 'buổi làm việc', 'sự kiện', 'khán giả'] },
  'undertaking.continue': { '': ['đồng thời', 'song song với đó', 'bên cạnh đó', 'ngoài ra', 'theo đó', 'cùng với đó', 'trước mắt', 'cùng lúc', 'trong đó', 'mặt khác', 'hơn nữa'] },
  'undertaking.oblique': { of: ['của'], '': ['với', 'cho', 'tới', 'đến', 'tại', 'ở', 'sang', 'từ', 'vào', 'về', 'trong', 'giữa', 'cùng', 'gặp', 'tiếp', 'thăm', 'đối với', 'do', 'cảm ơn', 'coi', 'đón', 'trước', 'dành cho', 'bởi', 'gửi', 'rời', 'hội đàm với', 'hướng', 'nhiều', 'chúc', 'chúc mừng', 'qua', 'mời', 'ngoài', 'theo', 'lời mời của', 'đô la', 'usd', 'đô - la'] },
  'undertaking.and': { '': ['và', '-', 'cùng', 'cùng với', 'với'] },
  'undertaking.pronoun': {
    he: ['ông', 'bà', 'ngài', 'ngài bộ trưởng', 'nhà lãnh đạo', 'vị này', 'người đứng đầu', 'ông ấy', 'nguyên thủ'],
    we: ['chúng tôi', 'chúng ta', 'nước này', 'phía bạn'],
  },
  'undertaking.organ': { RU: ['rosatom', 'gazprom', 'zarubezhneft', 'rosneft', 'novatek', 'lukoil', 'kamaz', 'rostec', 'moskva', 'kremlin', 'điện kremlin'], VN: ['petrovietnam', '^evn', '^pvn', 'vietnam airlines', 'vietjet', 'viettel'], CN: ['trung nam hải'], '': ['chính phủ', 'nhà nước', 'bộ', 'các bộ', 'doanh nghiệp', 'cộng đồng doanh nghiệp', 'các doanh nghiệp', 'tập đoàn', 'công ty', 'lãnh đạo', 'phía', 'nhân dân', 'cơ quan', 'tỉnh', 'quốc hội', 'hội hữu nghị', 'đại sứ quán', 'trường', 'đại học', 'ngân hàng', 'hiệp hội', 'sở', 'các bên', 'ủy ban'] },
  'undertaking.agency': { '': ['các bộ', 'các bộ ngành', 'các bộ , ngành', 'bộ , ngành', 'các cơ quan chức năng', 'các cơ quan liên quan', 'các địa phương', 'các đơn vị', 'các thành viên', 'thành viên ủy ban', 'phân ban', 'nhóm công tác', 'tổ công tác', 'các tiểu ban'] },
  'undertaking.who': { '': ['người'] },
  'undertaking.list': { '': ['như sau', 'gồm', 'các nội dung sau', 'kết quả cụ thể', 'nội dung chính'] },
  'undertaking.quote': { '': ['rằng', 'là'] },
} satisfies Lexicon // prettier-ignore
