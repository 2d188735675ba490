import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of instruments: what they are called, signing, force, terms. */
export const instruments = {
  // Names that stand for an instrument wherever they stand.
  'instrument.kind': {
    minutes: ['biên bản [ghi nhận|thỏa thuận|chung|hợp tác] [khóa họp|kỳ họp|phiên họp|cuộc họp|hội nghị|hội đàm|làm việc|buổi làm việc]', 'nghị định thư (khóa họp|kỳ họp|phiên họp|cuộc họp|hội nghị)'],
    memorandum: ['bản ghi nhớ [hợp tác|thỏa thuận|chung]', 'biên bản ghi nhớ [hợp tác|thỏa thuận]', 'ban ghi nhớ', 'ghi nhớ (hợp tác|chung)', 'ghi nhớ về', 'ký ghi nhớ', 'thỏa thuận ghi nhớ', '=MOU', '=MoU', '=MOUs', '=MoUs', 'bị vong lục', 'thư ghi nhớ'],
    agreement: [
      'hiệp định [khung|liên chính phủ] [thương mại tự do|tự do thương mại|thương mại|hợp tác|đối tác kinh tế|đối tác|vay|tín dụng|tránh đánh thuế hai lần|hàng hải|hàng không|vận tải|lãnh sự|dẫn độ|tương trợ tư pháp|miễn thị thực|bảo hộ đầu tư|về]', 'hiệp định thương mại', 'hiệp ước', 'hiệp nghị', 'tạm ước',
      '(bản|các) thỏa thuận (về|hợp tác)', '[theo] thỏa thuận [hợp tác] (đã ký|ký|được ký|đã ký kết|ký kết) (ngày|năm|tháng|hồi)', 'thỏa thuận (hợp tác|song phương|liên chính phủ|khung|đối tác|tài trợ|viện trợ|vay|tín dụng|công nhận lẫn nhau|thương mại tự do|cấp chính phủ|giữa chính phủ|phối hợp)', '=FTA', '=FTAs', '=EVFTA', '=CPTPP', '=RCEP', '=EVIPA', '=VKFTA', '=VJEPA', '=VIFTA', '=CEPA', '=ACFTA', '=ATIGA', '=VNEAEUFTA', 'khu vực (mậu dịch tự do|thương mại tự do)',
    ],
    declaration: ['tuyên bố (chung|báo chí|báo chí chung|chính trị|tầm nhìn|hà nội|về tầm nhìn)', 'bản tuyên bố [chung]', 'thông cáo (chung|báo chí chung)', 'tầm nhìn chung', '=DOC', '^tuyên bố về', 'tuyên ngôn chung', 'công báo chung'],
    plan: ['chiến lược tăng cường (hợp tác|gắn kết|quan hệ|kết nối) [kinh tế]', 'kế hoạch (tổng thể|hành động|hợp tác|triển khai|thực hiện|công tác chung|chung|phối hợp|5 năm|năm năm|trung hạn)', '(chương trình|bản chương trình) (hợp tác|hành động|trao đổi|phối hợp|khung|công tác chung|tổng thể)', 'lộ trình', 'chiến lược hợp tác', 'đề án hợp tác', 'quy hoạch hợp tác', 'khung hợp tác', 'kế hoạch (đến|tới|giai đoạn|cho giai đoạn)', 'chương trình (đến|giai đoạn)'],
    contract: ['hợp đồng', 'thỏa thuận (mua bán|cung cấp|cung ứng|liên doanh|cổ đông|kinh doanh|thương mại|mua)'],
    other: ['giấy chứng nhận bàn giao', 'biên bản bàn giao', 'thư thỏa thuận', 'thư trao đổi', 'văn bản ghi nhận', 'ý định thư', 'thư ý định', 'thư bày tỏ ý định', 'công hàm (trao đổi|ngoại giao)', 'công hàm trao đổi [về] việc', 'công hàm trao đổi về', 'trao đổi công hàm', 'công thư', 'trao đổi thư', '=COC', 'bộ quy tắc ứng xử', 'định ước', 'nghị quyết chung', 'tài liệu hợp tác', '(văn kiện|văn bản|văn kiện, văn bản) (hợp tác|thỏa thuận|ký kết|song phương|pháp lý|quan trọng)', 'thư hợp tác', 'văn kiện'],
  },
  // Words that are an instrument only in company: something is signed, drafted, named.
  'instrument.weak-kind': {
    agreement: ['thỏa thuận', 'công ước'],
    declaration: ['tuyên bố'],
    memorandum: ['ghi nhớ'],
    plan: ['kế hoạch', 'chương trình', 'đề án', 'chiến lược'],
    other: ['văn bản', 'tài liệu', 'giấy tờ', 'quy chế'],
  },
  // A protocol is the minutes when a meeting is its subject, else an agreement.
  'instrument.protocol': { '': ['nghị định thư'] },
  'instrument.meeting': { '': ['khóa họp', 'kỳ họp', 'phiên họp', 'cuộc họp', 'hội nghị', 'ủy ban liên chính phủ', 'ủy ban hỗn hợp', 'tiểu ban', 'hội đàm', 'tham vấn'] },
  'instrument.not': {
    '': [
      'công ước [của] (liên hợp quốc|liên hiệp quốc|lhq)', 'công ước [quốc tế] về luật biển', 'luật biển', 'công ước (viên|geneva|giơ - ne - vơ|berne|la hay|luật biển)', 'hiệp định (paris|giơ - ne - vơ|genève|geneva|sơ bộ|đình chiến|hòa bình|minsk)', 'tổ chức hiệp ước', '(theo|đúng|như|đã|đạt được|đạt|cùng) thỏa thuận', 'đạt [được] [nhiều|các|một số] thỏa thuận', '[các|những] thỏa thuận (đạt được|cấp cao|đã đạt được|đạt|của lãnh đạo|giữa lãnh đạo|chung|quan trọng)', '(từng|mỗi|mọi) thỏa thuận', '[các|những] thỏa thuận (của|trong|nêu trong|ghi trong) [các] biên bản', 'thỏa thuận (ở|tại|hồi|rằng|với nhau)', '(đã|tự|không|được|bị|lại) thỏa thuận', '(ông|bà|đã|cũng|vừa|từng|mạnh mẽ|trịnh trọng|chính thức) tuyên bố', 'tuyên bố (rằng|sẽ|với|của (ông|bà|tổng thống|thủ tướng|bộ trưởng)|trước|độc lập|ủng hộ|khai mạc|bế mạc|khánh thành|tình trạng)', '^kế hoạch và (^đầu tư)', '(theo|đúng|trong|vượt|ngoài|như|kịp|khớp|chậm) (kế hoạch|lộ trình|chương trình)', 'bộ kế hoạch', 'sở kế hoạch', '(xây dựng|lập|có|soạn|ban hành|chủ trì xây dựng) kế hoạch (triển khai|thực hiện|cụ thể|chi tiết|riêng)', 'kế hoạch (phát triển|kinh doanh|sản xuất|ngân sách|năm|tuyển|đầu tư|mua|tăng|của)', 'chương trình (nghị sự|làm việc|nghệ thuật|đào tạo|truyền hình|học bổng|giao lưu|gala|giáo dục|mục tiêu|tham quan|biểu diễn|kỷ niệm|từng|khung đào tạo|học|du học|chuyến thăm|của)', '(trong|theo|vào) chương trình', '(mãi|luôn|xin|đời đời|cần) ghi nhớ', 'ghi nhớ (công|sự|những|lời|mãi|đậm)', 'văn bản (số|pháp luật|quy phạm|luật|chỉ đạo)', 'hợp đồng (lao động|tiền lương)', 'hiệp định sơ bộ', 'bằng văn bản', 'chiến lược (quốc gia|phát triển|quân sự|đối ngoại)', 'đối tác chiến lược', 'lộ trình (bay|tàu|tăng|giảm|phù hợp|thích hợp|cắt giảm)', 'tài liệu (tham khảo|học|giảng dạy|mật|lịch sử)',
    ],
  },
  // The plainest words, which tell one from another only by what stands beside them.
  'instrument.bare': { '': ['hiệp định [khung]', '(bản|ban) ghi nhớ [hợp tác]', 'biên bản ghi nhớ', 'ghi nhớ [hợp tác]', 'thỏa thuận [hợp tác]', 'các thỏa thuận', 'bản thỏa thuận', 'biên bản', 'biên bản (khóa họp|kỳ họp|phiên họp)', 'nghị định thư', 'hiệp ước', 'tuyên bố [chung]', 'thông cáo chung', 'kế hoạch [hành động|hợp tác|tổng thể]', 'chương trình [hợp tác|hành động]', 'lộ trình', 'hợp đồng', 'văn kiện [hợp tác]', 'văn bản [hợp tác]', 'hiệp định (thương mại|thương mại tự do|tự do thương mại|hợp tác)', '=FTA', '=MOU', '=MoU', 'ý định thư', 'tài liệu'] },
  // Between a heading and the instruments it stands for.
  'instrument.namely': { '': ['có', 'là', 'gồm', 'bao gồm', 'gồm có', 'đó là', 'trong đó có', 'trong đó nổi bật là', 'tiêu biểu là', 'như'] },
  'instrument.plural': { '': ['các', 'những'] },
  'instrument.many': { '': ['nhiều', 'một loạt', 'hàng chục', 'một số', 'hàng loạt', 'loạt', 'vài', 'hơn chục', 'cả chục', 'hàng trăm', 'gói', 'một số các'] },
  'instrument.adjective': { '': ['bản', 'mới', 'văn kiện', 'cái', 'bộ', 'loại', 'quan trọng', 'cặp', 'cuốn', 'tờ', 'dự thảo', 'hợp tác', 'bản chính'] },
  'instrument.pointer': {
    this: ['này', 'trên', 'nói trên', 'đó', 'kể trên', 'nêu trên', 'vừa nêu', 'đã nêu', 'ấy'],
    a: ['một', '01'],
    new: ['mới', 'một số', 'khác', 'riêng', 'riêng biệt', 'thứ hai', 'thứ ba', 'bổ sung', 'tiếp theo'],
    old: ['cũ', 'trước đây', 'trước đó', 'đã hết hạn'],
  },
  'instrument.signed': {
    active: ['đã ký [kết]'],
    sure: ['[ngay] sau khi [cùng] ký [kết]', 'cho ký', '(đã|vừa) [cùng|chính thức|trực tiếp|cùng nhau] (ký|ký kết|ký tắt|đặt bút ký)', 'được ký [kết|tắt] (tại|trong|ngày|hôm|sáng|chiều|nhân|ở|sau|giữa|vào|năm|hồi|lúc)', 'đã được [chính thức] ký [kết|tắt]', 'ký và trao', 'ký trao', 'ký (hồi|năm|ngày|tháng|từ)', 'mà hai (nước|bên) [đã] ký', 'đặt bút ký', 'hạ bút ký'],
    turnable: ['lễ ký [kết|trao]', '(chứng kiến|dự) [lễ|việc] (ký|ký kết|trao|trao đổi) [kết]', 'ký', 'ký kết', 'ký tắt', 'được ký', 'được ký kết', 'việc ký [kết]'],
    near: ['(về nước|ra về|rời đi|trở về) (với|cùng)', '(mang|đem) về', 'trao', 'trao đổi', 'thông qua', '(đã|vừa|cùng|sẽ|và) ra', 'ra (tuyên bố|thông cáo|bản)', 'đưa ra', 'công bố', 'phê duyệt', 'ban hành', 'đạt được', 'nhất trí thông qua'],
    says: ['(chỉ|cũng|còn|thì) (viết|nêu|nhắc|ghi|nói|khẳng định)', '(viết|nêu|ghi|khẳng định|nhấn mạnh) (rằng|rõ)', 'không nhắc'],
    after: ['được trao', 'được thông qua', 'được công bố', 'được trao đổi', 'được ban hành', 'được phê duyệt'],
  },
  'instrument.modal': { will: ['[sớm] sẽ [sớm]', 'sắp', 'sắp sửa', 'dự kiến [sẽ]'], '': ['phải', 'sớm', 'tiến tới', 'thúc đẩy', 'xúc tiến', 'chuẩn bị', 'đề xuất', 'đề nghị', 'cân nhắc', 'nghiên cứu', 'khả năng', 'mong', 'mong muốn', 'hy vọng', 'cần', 'phấn đấu', 'hướng tới', 'để', 'có thể', 'nhằm', 'kế hoạch', 'đẩy nhanh', 'trước khi', 'chờ', 'hoàn tất', 'kêu gọi', 'ủng hộ', 'sẵn sàng', 'đang', 'chưa', 'nếu', 'khi', 'trước thềm', 'muốn', 'thủ tục', 'tiếp tục', 'đàm phán', 'đồng ý', 'càng sớm'] },
  'instrument.planned': {
    '': ['sớm [cùng] (chính thức|hoàn tất|tiến tới|thông qua|ký|ký kết|phê duyệt|ban hành|hoàn thành) [chính thức|thủ tục] [ký|ký kết|thông qua]', 'ký mới', 'ký lại', 'gia hạn và ký', 'tiến hành ký mới', '(góp ý|lấy ý kiến|hoàn chỉnh) [về] [dự thảo]', 'đàm phán', 'thương lượng', 'soạn thảo', 'dự thảo', 'hoàn tất thủ tục', 'hoàn thiện', 'nâng cấp', 'sửa đổi', 'nghiên cứu khả năng', 'đang chuẩn bị', 'chuẩn bị một', 'khởi động', 'được ký chính thức', 'sớm thông qua', 'sớm hoàn tất', 'sẽ (xây dựng|ban hành|ra|thông qua|công bố|trao đổi|có)', 'dự kiến (thông qua|ra|công bố)', 'xem xét khả năng', 'cân nhắc', 'tham vấn về', 'tiến tới', 'phê chuẩn', 'chờ phê duyệt', 'rà soát, bổ sung', '(đã|đang|vừa) soạn [xong]', 'còn vướng', 'chưa (ký|hoàn tất|thông qua)', '(kết thúc|hoàn tất|khép lại|khởi động|nối lại|vòng) đàm phán', 'tái đàm phán', 'bổ sung, sửa đổi'],
    'laid-down': ['sẽ [được] (ghi|nêu|quy định|cụ thể hóa|xác định|thể hiện|ghi rõ|nêu rõ) (trong|tại|bằng)'],
    near: ['soạn', 'cùng soạn', 'khởi thảo', 'bàn thảo', 'xây dựng', 'chuẩn bị', 'đề xuất', 'thảo luận', 'bàn', 'trao đổi về', 'cùng xây dựng', 'lập', 'thiết lập', 'hình thành', 'sớm có', 'xem xét', 'nghiên cứu'],
  },
  'instrument.in-force': {
    '': ['đã có', 'hiện có', 'sẵn có', '(đã|đang|được) vận hành', 'vận hành (tốt|thông suốt|hiệu quả|từ)', '(từ|kể từ|từ sau) khi ký [kết]', 'theo thỏa thuận [hợp tác] (đã ký|ký|được ký)', 'có hiệu lực', 'hiệu lực', '[kể] từ ngày ký [kết]', 'ngày ký', 'thực hiện', 'thực thi', 'triển khai', 'tận dụng', 'đã ký trước', 'trên cơ sở', 'kể từ khi', 'từ khi', 'rà soát', 'rà lại', 'phát huy', 'khai thác', 'mục tiêu đề ra trong', 'tuân thủ', 'tôn trọng', 'kiểm điểm', 'đối chiếu', 'gia hạn', 'hết hạn', 'hết hiệu lực', 'đi vào (hiệu lực|cuộc sống|thực tiễn)', 'kỷ niệm', 'quy định', 'đánh giá kết quả', 'được triển khai', 'cụ thể hóa', 'báo cáo về', 'đôn đốc', 'phù hợp với', 'nằm trong', 'ký trước', 'ra đời theo', 'đã tham gia', 'nội luật hóa', 'là động lực', 'đặt ra', 'đề ra', 'nêu trong', 'chi phối', 'lợi thế (từ|của)', 'cam kết trong', 'ưu đãi (từ|của)', 'mở ra'],
    near: ['theo', 'khuôn khổ', 'trong khuôn khổ', 'nhờ', 'nhờ có', 'căn cứ', 'trong', 'từ', 'trên cơ sở', 'thay cho', 'thay thế'],
  },
  // Of a paper whose signing is told beside, these say that it is there already.
  'instrument.entered': { '': ['(đã|vừa) có hiệu lực', '[đã] đi vào hiệu lực', 'bắt đầu có hiệu lực', 'có hiệu lực từ'] },
  // Before the papers of which some are named: those that were signed.
  'instrument.among': { '': ['trong số', 'trong các', 'trong số các', 'gồm các'] },
  // What a paper does that the story quotes.
  'instrument.says': { '': ['[chỉ|có|cũng] viết', '[chỉ|cũng] nêu [rõ]', '[chỉ|cũng] ghi [rõ]', '[chỉ|cũng] nói', 'khẳng định', 'nhấn mạnh', 'nhắc', 'đề cập', 'liệt kê', 'tái khẳng định'] },
  // Beside the name of a document of which the page is a part.
  'instrument.excerpt': { '': ['toàn văn [phần|nội dung|bản]', 'trích [đăng|yếu|dẫn] [từ]', 'toàn văn phần', 'nội dung [chính] (trong|của)','đăng [nguyên văn|toàn văn|lược]', 'nguyên văn', 'trích', '(toàn văn|lược ghi|lược trích|trích dịch|trích lược|dịch) [từ|của]', '\\( trích \\)'] },
  'instrument.anniversary': { '': ['<n> năm [ngày] ký [kết]'] },
  'instrument.term': {
    years: ['[có] thời hạn [là|trong] [vòng] <n> năm', 'có (giá trị|hiệu lực) [trong] [vòng|thời hạn] <n> năm', 'hiệu lực [trong] [vòng] <n> năm', 'kéo dài [trong] <n> năm', 'thời hạn hiệu lực [là] <n> năm', 'thời gian [thực hiện] [là] <n> năm', 'trong [vòng|thời hạn] <n> năm kể từ', '<n> năm kể từ ngày ký'],
    months: ['[có] (thời hạn|hiệu lực|giá trị) [là|trong] [vòng] <n> tháng'],
  },
  'instrument.sort': { '': ['(hợp tác|hành động|tổng thể|công tác|làm việc|phát triển|triển khai|thực hiện|mới|khung|song phương|toàn diện)', 'cấp chính phủ'] },
  // Where the sentence goes on to tell of an instrument it is no longer named.
  'instrument.predicate': { '': ['(đã|đang|sẽ|vẫn|còn|chưa|không|cần|phải|được|bị|có thể|là|nhằm|để|mà|khi|do|nêu|quy định|ghi|hết hạn|hết hiệu lực|có hiệu lực|bắt đầu|giúp|mở|cho phép|tạo)', 'trước (hết|ngày|tháng|năm|cuối|khi|mắt)', 'vào (ngày|tháng|năm|cuối|đầu|dịp)', 'trong (năm|tháng|ngày|khuôn khổ|chuyến|dịp|thời gian|quý)', 'tại (lễ|cuộc|buổi|Khóa|Phiên|hội nghị|Hà Nội|thủ đô)', 'nhân (dịp|chuyến)', 'sau (khi|khóa|cuộc)', 'và (báo cáo|giao|đề nghị|thống nhất|cho biết|ký)', 'kể từ', 'từ ngày', 'sớm', 'như', 'với mục tiêu', 'cho năm', 'thay thế', 'đến hết'] },
  'instrument.about': { on: ['về', 'liên quan', 'liên quan đến'], between: ['giữa'], with: ['với'], for: ['trong lĩnh vực', 'cho', 'trong', 'của'] },
  'instrument.joint': { '': [',', 'và', 'cùng', ';', 'cũng như', ', và', 'cùng với'] },
  'instrument.one': { first: ['một (bản|thỏa thuận|văn bản|văn kiện|hiệp định|biên bản) (với|giữa|về)', 'bản thứ nhất', 'văn kiện thứ nhất', 'thỏa thuận thứ nhất'], next: ['bản (kia|còn lại|thứ hai|thứ ba|khác)', '(văn kiện|thỏa thuận|văn bản|hiệp định) (kia|còn lại|thứ hai|thứ ba)', 'một bản khác'] },
  'instrument.company': { '': ['công ty', 'tập đoàn', 'tổng công ty', 'doanh nghiệp', 'ngân hàng', 'liên doanh', 'hãng', 'nhà máy', 'gazprom', 'rosneft', 'rosatom', 'petrovietnam', 'pvn', 'vietsovpetro', 'zarubezhneft', 'novatek', 'lukoil', 'viettel', 'fpt', 'vinamilk', 'vinfast', 'vietnam airlines', 'th true milk'] },
  'instrument.government': { '': ['chính phủ', 'bộ', 'hai nước', 'hai bên', 'liên chính phủ', 'ubnd', 'ủy ban nhân dân', 'tỉnh', 'thành phố', 'quốc hội', 'viện', 'trường', 'đại học', 'học viện', 'cơ quan', 'tổng cục', 'cục'] },
} satisfies Lexicon // prettier-ignore
