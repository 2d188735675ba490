import { capitalised, type Lexicon } from '../../engine/lexicon.ts'
import { latinGivenNames } from '../latinGivenNames.ts'
import { latinPublicFigures } from '../latinPublicFigures.ts'

const ministry = '(bộ trưởng|thứ trưởng)'

/** Words of people: titles, posts, honorifics, surnames. */
export const people = {
  'person.role': {
    head: [
      '[nguyên|cựu|tân|quyền] (tổng thống|phó tổng thống|đệ nhất phó tổng thống|chủ tịch nước|phó chủ tịch nước|quốc vương|nhà vua|vua|đức vua|quốc trưởng|tiểu vương|đại giáo chủ|giáo hoàng|hồng y|hoàng thái tử|thái tử|hoàng tử|hoàng thân|hoàng thái hậu|thái hậu|hoàng hậu|vương phi|công chúa|công nương|nữ hoàng|nữ vương|nhật hoàng|đại công tước|toàn quyền|phó toàn quyền)',
      '[nguyên|cựu|tân|quyền] (thủ tướng|phó thủ tướng|thủ tướng chính phủ|phó thủ tướng chính phủ|phó thủ tướng thường trực|phó thủ tướng thứ nhất|thủ hiến) [thường trực|thứ nhất]',
      `[nguyên|cựu|tân|quyền] ${ministry} [thường trực|thứ nhất|cấp cao]`,
      '(tổng bí thư|bí thư|phó bí thư|bí thư thứ nhất|bí thư tỉnh ủy|bí thư thành ủy|phó bí thư thường trực|tổng thư ký|phó tổng thư ký)',
      '(chủ tịch|phó chủ tịch|phó chủ tịch thường trực|chủ tịch quốc hội|phó chủ tịch quốc hội|chủ tịch hội đồng quản trị|đồng chủ tịch|chủ tịch phân ban|phó chủ tịch thứ nhất)',
      '(đại sứ|nguyên đại sứ|cựu đại sứ|đại sứ lưu động|đại sứ đặc mệnh toàn quyền|phó tổng lãnh sự|tổng lãnh sự danh dự|lãnh sự danh dự|tham tán thương mại|trưởng thương vụ|tùy viên|tùy viên quốc phòng|trưởng văn phòng|phó trưởng đại diện|điều phối viên|đặc phái viên|cao ủy viên|tổng giám mục|phó đại sứ|đại biện|đại biện lâm thời|tổng lãnh sự|lãnh sự|tham tán|tham tán công sứ|công sứ|trưởng đại diện|trợ lý|cố vấn|cao ủy|ủy viên)',
      '(giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|tổng giám đốc điều hành|giám đốc điều hành|giám đốc sở|viện trưởng|phó viện trưởng|hiệu trưởng|phó hiệu trưởng|trưởng khoa)',
      '(cục trưởng|phó cục trưởng|tổng cục trưởng|phó tổng cục trưởng|vụ trưởng|phó vụ trưởng|trưởng ban|phó trưởng ban|phó ban|chủ nhiệm|phó chủ nhiệm|chánh văn phòng|phó chánh văn phòng|trưởng đoàn|trưởng phòng|phó trưởng phòng|trưởng phái đoàn)',
      '(châu trưởng|phó châu trưởng|huyện trưởng|quận trưởng|khu trưởng|đô trưởng|phó đô trưởng|bí thư châu ủy|bí thư huyện ủy|bí thư khu ủy|phó bí thư tỉnh ủy|thống đốc|phó thống đốc|tỉnh trưởng|phó tỉnh trưởng|thị trưởng|phó thị trưởng|quốc vụ khanh|thượng nghị sĩ|nghị sĩ|hạ nghị sĩ|đại biểu quốc hội|người phát ngôn|phát ngôn viên|ngoại trưởng|phó ngoại trưởng)',
      '(đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|đô đốc|phó đô đốc|tư lệnh|phó tư lệnh|tổng tham mưu trưởng|phó tổng tham mưu trưởng)',
      '(lãnh tụ|lãnh đạo|nhà lãnh đạo|người đứng đầu|tổng kiểm toán|chánh án|viện trưởng viện kiểm sát|tổng thanh tra|giáo sư|tiến sĩ|viện sĩ|học giả|luật sư|bác sĩ|chuyên gia|nhà khoa học|nhà phân tích|nhà nghiên cứu|nhà ngoại giao|nhà kinh tế|nhà văn|nhà thơ|nhà sử học|chủ quán|chủ vườn|chủ quầy|chủ hãng|thợ máy|hướng dẫn viên|thuyền trưởng|nhà báo|kỹ sư|phi công|nghệ sĩ|đạo diễn|chủ nhân|nhà sáng lập|tổng biên tập|phu nhân)',
    ],
    // Houses and offices that bear the name of a post.
    none: ['(hội nghị|diễn đàn|họp|cuộc họp|phiên họp|kỳ họp|hội đồng|đối thoại|tham vấn|tham khảo|ủy ban) [trực tuyến|không chính thức|hẹp|mở rộng] [các|cấp] (bộ trưởng|thứ trưởng|ngoại trưởng|thủ tướng|tổng thống|thống đốc|chánh án|tư lệnh|tổng tham mưu trưởng|đại sứ|thị trưởng)', '(phủ|dinh|văn phòng|điện|thay mặt văn phòng|trợ lý của|bầu cử|ứng cử viên|ứng viên|cuộc đua|chức|nhiệm kỳ|cương vị) (tổng thống|thủ tướng|chủ tịch|phó thủ tướng|chủ tịch nước|thống đốc|toàn quyền)'],
    counterpart: ['(người đồng cấp|đồng cấp|người đồng nhiệm|đồng nhiệm)'],
  },
  // Between a post and a name these mean that the name is another's.
  'person.break': { '': ['(và|cùng|với) (ông|bà|ngài|đồng chí)', 'tham dự', 'dự (hội nghị|diễn đàn|lễ|phiên|khóa|khoá|kỳ|buổi|tọa đàm|hội thảo|cuộc|các|và)', 'tham gia', 'nhân dịp', 'trả lời', 'chứng kiến', 'đón', 'đón tiếp', 'công bố', 'tuyên bố', 'thông báo', 'mong', 'mong muốn', 'tin tưởng', 'hy vọng', 'yêu cầu', 'đồng chủ trì', 'tháp tùng', 'kết thúc', 'bắt đầu', 'lên đường', 'rời', 'trở về', 'thay mặt', 'giới thiệu', 'đề cập', 'lưu ý', 'kêu gọi', 'cam kết', 'chia sẻ', 'nhận định', 'tiến hành', 'nhất trí', 'ủng hộ', 'cắt băng', 'khai mạc', 'có (buổi|cuộc|chuyến|bài|các)', 'đã', 'sẽ', 'đang', 'cho biết', 'cho rằng', 'nói', 'tiếp', 'hội đàm', 'gặp', 'thăm', 'phát biểu', 'khẳng định', 'nhấn mạnh', 'đề nghị', 'chào', 'bày tỏ', 'cảm ơn', 'chúc', 'mời', 'ký', 'cùng', 'với', 'do', 'là', 'đến', 'tới', 'theo', 'sang', 'trao đổi', 'điện đàm', 'hội kiến', 'chủ trì', 'dẫn đầu', 'được', 'khi', 'từ', 'hoan nghênh', 'đánh giá'], joint: ['và'] },
  // Between a post and the name of its holder; `titled` only before a title ("is Mr.").
  'person.copula': { '': [', (khi đó|lúc đó|khi ấy|lúc ấy|lúc bấy giờ|bấy giờ) [là]', '(khi đó|lúc đó|khi ấy|lúc ấy|lúc bấy giờ|bấy giờ|đương nhiệm|đương chức) [là]', 'mới [là]'], titled: ['là', ', là'] },
  // Small words after which an office goes on and no name begins.
  'person.function': { '': ['và', 'của', 'về', 'tại', 'cho', 'các', 'những', 'là', 'ở'] },
  'person.honorific': { '': ['tan sri [dato|datuk]', 'dato [sri|seri]', 'datuk [seri]', 'datuk', 'ông', 'bà', 'ngài', 'đồng chí', 'anh', 'chị', 'quý ông', 'quý bà', 'gs', 'ts', 'pgs', 'gs . ts', 'pgs . ts', 'đ / c'] },
  // Between somebody without a post and the house that he is of.
  'person.affiliated': { '': ['của', 'thuộc'] },
  // Before a post that two hold.
  'person.shared': { '': ['đều là', 'cùng là', 'cùng giữ chức', 'cả hai [đều] là', 'đều giữ chức'] },
  'person.lead': { '': ['đều là', 'cùng là', 'cùng giữ chức', 'cả hai [đều] là', 'đều giữ chức'] },
  'person.coordination': { '': ['và', 'cùng', 'với', 'cùng với', ','] },
  // Capitalised words that belong to offices and organisations, never to names.
  'person.not': {
    // What bears the name of one who is long dead.
    named: ['^chính trị [quốc gia|- hành chính quốc gia] ^hồ ^chí ^minh', '(cộng sản|thành phố|tp|tp .|thanh niên|thiếu niên tiền phong|tư tưởng|lăng [chủ tịch]|bảo tàng|quê hương [chủ tịch|bác]|giải thưởng|huân chương|đường mòn|đường|thời đại|di tích) ^hồ ^chí ^minh'],
    '': capitalised([
      'bộ', 'ban', 'cục', 'vụ', 'sở', 'ủy ban', 'uỷ ban', 'hội đồng', 'quốc hội', 'chính phủ', 'nhà nước', 'đảng', 'tổng cục', 'văn phòng', 'viện', '(trường ^sa|trường ^thành|trường ^lê|trường ^nguyễn|trường ^phan|trường ^kinh|trường ^kỹ|trường ^ngoại|trường ^bách|trường ^năng|trường ^hải|trường ^luật|trường ^hành|trường ^lý|trường ^đại|trường ^cao|trường ^trung|trường ^chính|trường ^quốc|trường ^phổ|trường ^sĩ|trường ^cán|trường ^hữu|trường ^thpt|trường ^dạy|trường ^nghiệp)', 'đại học', 'tập đoàn', 'công ty', 'tổng công ty', 'ngân hàng', 'liên minh', 'hiệp hội', 'hội', 'liên đoàn', 'liên hợp quốc', 'liên hiệp quốc',
      'ngoại giao', 'công thương', 'công an', 'quốc phòng', 'tài chính', 'nội vụ', 'tư pháp', 'xây dựng', 'y tế', 'giáo dục', 'đào tạo', 'khoa học', 'công nghệ', 'kế hoạch', 'đầu tư', 'nông nghiệp', 'môi trường', 'giao thông', 'vận tải', 'văn hóa', 'thể thao', 'du lịch', 'lao động', 'thông tin', 'truyền thông', 'kinh tế', 'thương mại', 'công nghiệp', 'năng lượng', 'ngoại thương', 'phát triển', 'nông thôn', 'tài nguyên', 'thương binh', 'xã hội', 'dân tộc', 'tôn giáo', 'ngoại vụ',
      'liên chính phủ', 'tiểu ban', 'khóa họp', 'kỳ họp', 'phiên họp', 'hiệp định', 'biên bản', 'bản ghi nhớ', 'nghị định thư', 'tuyên bố', 'diễn đàn', 'hội nghị', 'hội thảo', 'tọa đàm', 'lễ', 'tuần lễ', 'dự án', 'nhà máy', 'trung tâm', 'khu', 'ảnh', 'nguồn', 'theo', 'tại', 'trong', 'sau', 'trước', 'ngày', 'tháng', 'năm', 'sáng', 'chiều', 'tối', 'với', 'về', 'cùng', 'hai', 'các', 'những', 'đây', 'để', 'khi', 'nhân', 'bên', 'trên', 'từ', 'đến', 'đối', 'phía', 'cộng hòa', 'vương quốc', 'thành phố', 'tỉnh', 'tp', 'quận', 'huyện', 'ủy', 'trung ương', 'bộ chính trị', 'mặt trận', 'tổ quốc', 'quân đội', 'tòa', 'thượng viện', 'hạ viện', 'duma', 'nghị viện', 'hội đồng nhân dân', 'ubnd', 'hđnd', 'phân ban', 'chủ thể', 'liên bang', 'đông nam á', 'châu á', 'châu âu', 'đông á', 'bắc á', 'trung đông', 'thái bình dương', 'biển đông', 'tây nguyên', 'nhật bản', 'covid', 'tòa công lý', 'tòa trọng tài', 'rosatom', 'gazprom', 'gazprom (neft|export|international|ep)', 'rosneft (vietnam|việt nam)', 'lukoil overseas', 'idemitsu kosan', 'exxon mobil', 'exxonmobil', 'general electric', 'boeing', 'airbus', 'samsung [electronics]', 'lg [electronics]', 'rosneft', 'petrovietnam', 'pvn', 'evn', 'zarubezhneft', 'vietsovpetro', 'novatek', 'vietnam airlines', 'aeroflot', 'th true milk', 'vgp', 'ttxvn',
    ]),
  },
  // Behind these a place is named.
  'person.place-before': { '': ['thành phố', 'tp', 'tỉnh', 'vùng', 'bang', 'thủ đô', 'quận', 'hạt'] },
  // Words before a capitalised name that is no person's: streets, prizes, institutes.
  'person.not-before': { '': ['vùng', 'bang', 'vùng lãnh thổ', 'nước cộng hòa', 'quần đảo', 'bán đảo', 'thị trấn', 'thị xã', 'eo biển', 'vịnh', 'thung lũng', 'tòa nhà', 'toà nhà', 'hội trường', 'nhà khách', 'câu lạc bộ', 'khu đô thị', 'mỏ', 'khu nghỉ dưỡng', 'sân vận động', 'giáo xứ', 'đền', 'giải pháp', 'đường', 'phố', 'đại lộ', 'thành phố', 'tp', 'tp .', 'lăng', 'bảo tàng', 'trường', 'giải thưởng', 'huân chương', 'quảng trường', 'bệnh viện', 'nhà hát', 'sân bay', 'cảng', 'tỉnh', 'huyện', 'quận', 'xã', 'phường', 'học viện', 'viện', 'tàu', 'tập đoàn', 'công ty', 'ngân hàng', 'tư tưởng', 'dự án', 'tên lửa', 'mausoleum', 'làng', 'tượng đài', 'tượng', 'thư viện', 'cầu', 'chùa', 'công viên', 'giải', 'nhà máy', 'khu công nghiệp', 'khách sạn', 'cung', 'nhà tưởng niệm', 'khu di tích', 'chủ nghĩa', 'đại học', 'trung tâm', 'hãng', 'hãng (hàng không|thông tấn|tin|xe|dược|dược phẩm|bảo hiểm|vận tải|tàu|công nghệ)', 'báo', 'tờ', 'tạp chí', 'đài', 'kênh', 'quỹ', 'thương hiệu', 'chuỗi', 'tổ chức', 'trang', 'chuyên trang', 'ứng dụng', 'mạng [xã hội]', 'tập đoàn (dầu khí|công nghệ|năng lượng|viễn thông|ô tô)', 'công ty (cổ phần|tnhh|lữ hành|du lịch|con)', 'nhóm nhạc', 'ban nhạc', 'đội', 'nhà xuất bản', 'thời đại', 'di chúc', 'di sản', 'tấm gương', 'phong cách', 'đường mòn', 'chiến dịch', 'ga', 'bến', 'bến cảng', 'hồ', 'sông', 'núi', 'đảo', 'tàu ngầm', 'tàu chiến', 'chiến hạm'] },
  'person.given': latinGivenNames,
  // What persons do and states, companies and bodies seldom: beside a name of two words they tell a person.
  'person.act': {
    after: ['cho biết', 'cho rằng', 'nói', 'phát biểu', 'nhấn mạnh', 'khẳng định', 'bày tỏ', 'đề nghị', 'cảm ơn', 'chia sẻ', 'nhận định', 'cho hay', 'nêu rõ', 'đến', 'tới', 'thăm', 'đã đến', 'đã tới', 'đã có', 'hội đàm', 'hội kiến', 'tiếp', 'gặp', 'sẽ (thăm|đến|tới|gặp|tham dự|dự|hội đàm)', 'chủ trì', 'đồng chủ trì', 'tham dự', 'dự', 'dẫn đầu', 'điện đàm', 'ký', 'đã ký', 'chúc mừng', 'hoan nghênh', 'mong', 'tuyên bố', 'cũng', 'thay mặt', 'trao đổi', 'rời', 'kết thúc', 'bắt đầu', 'nhắc', 'đánh giá', 'trả lời', 'giới thiệu', 'báo cáo', 'kể', 'đã'],
    before: ['theo', 'tiếp', 'gặp', 'hội đàm với', 'hội kiến', 'do', 'với', 'mời', 'cảm ơn', 'đón', 'giữa', 'và', 'cùng', 'của'],
  },
  'person.known': {
    ...latinPublicFigures,
    CN: [...latinPublicFigures.CN!, '^tập ^cận ^bình', '^lý ^cường', '^lý ^khắc ^cường', '^vương ^nghị', '^đinh ^tiết ^tường', '^hà ^lập ^phong', '^triệu ^lạc ^tế', '^vương ^hộ ^ninh', '^ôn ^gia ^bảo', '^hồ ^cẩm ^đào', '^lưu ^kiến ^siêu', '^hàn ^chính'],
  },
  // Offices of one country, whatever the text names beside them.
  'person.office': { RU: ['duma quốc gia', 'hội đồng liên bang', 'điện kremlin', 'rosatom', 'gazprom', 'rosneft', 'zarubezhneft', 'novatek', 'lukoil'], CN: ['quốc vụ viện', 'chính hiệp', 'nhân đại', 'ủy viên quốc vụ'], VN: ['petrovietnam', '=PVN', '=EVN', 'viettel', '=VCCI', 'ubnd', 'ủy ban nhân dân', 'tỉnh ủy', 'thành ủy', 'hđnd', 'mặt trận tổ quốc'], US: ['nhà trắng', 'lầu năm góc'] },
  'person.byline': { before: ['ảnh :', 'bài :', 'tin :', 'tin , ảnh :', 'bài , ảnh :', 'bài và ảnh :', 'nguồn :', 'tác giả :', 'thực hiện :', 'video :', 'ảnh : vgp /', 'phóng viên', 'pv', 'biên tập :'], after: ['\\( theo', '\\( ghi', '\\( tổng hợp', '\\( ttxvn'] },
  'person.not-after': { '': ['street', 'trail', 'airport'] },
  'person.surname': {
    VN: [
      '^(nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|tô|đoàn|mai|lâm|hà|cao|tạ|thái|lưu|chu|vương|tống|triệu|quách|kiều|đào|trương|lương|phùng|nghiêm|tôn|tăng|khuất|bạch|cù|doãn|giáp|hứa|kim|la|lại|lục|mạc|ninh|nông|phương|quản|quan|sầm|thạch|thân|thẩm|tiêu|từ|uông|văn|viên|vi|đàm|đậu|đồng|đường|châu|chử|cung|diệp|điểu|giang|hàn|hầu|khổng|lò|mã|mẫn|ma|nhâm|phó|phí|thi|thiều|trang|triều|ngân|nghị|bế|bàng|tòng|hoàng phủ)',
    ],
    CN: ['^(chung|tưởng|diêm|giả|lư|thiệu|trâu|hách|khang|sử|diêu|thang|tiêu|trình|vu|mục|bàng|tất|cận|viên|tạ|phùng|lã|thường|âu ^dương|tư ^mã|gia ^cát|thượng ^quan|công ^tôn|khương|tần|miêu|thôi|hùng|nhậm|đổng|bành|ngụy|nghê|cát|cố|dư|điền|khâu|kỷ|liêu|liễu|lữ|mạnh|nhan|phàn|sài|tiết|vưu|lôi|tào|chúc|ngải|tập|ôn|trì|đới|uông|lưu|ngô|tiền|vương|dương|hồ|giang|đặng|tôn|chu|trương|triệu|lật|hàn|đinh|hạ|mao)'],
  },
} satisfies Lexicon // prettier-ignore
