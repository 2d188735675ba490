import type { Lexicon } from '../../engine/lexicon.ts'

const trade =
  '(thương mại|buôn bán|mậu dịch|ngoại thương|trao đổi thương mại|trao đổi hàng hóa|trao đổi hàng hoá|xuất nhập khẩu|xuất , nhập khẩu|xuất khẩu và nhập khẩu|giao thương|hàng hóa|hàng hoá)'
/** Countries as goods are called after them ("hàng Hàn Quốc"), those that trade most. */
const named =
  '(việt|việt nam|nga|liên bang nga|trung quốc|hàn quốc|hàn|nhật bản|nhật|ấn độ|ấn|thái lan|thái|lào|campuchia|hoa kỳ|mỹ|belarus|kazakhstan|uzbekistan|cuba|indonesia|malaysia|singapore|philippines|đức|pháp|anh|eu|châu âu|thổ nhĩ kỳ|iran|mông cổ|úc|australia|brazil|argentina|séc|ba lan|hungary)'
const twoWay = '(hai chiều|song phương|hai nước|hai bên|giữa hai nước|giữa hai bên|hai phía|với nhau)'

/** Words of figures: indicators, units, qualifiers, growth. */
export const figures = {
  'figure.indicator': {
    'trade-turnover': [
      `(kim ngạch|giá trị|trị giá|doanh số|khối lượng|quy mô|mức|tổng mức|doanh thu) [trao đổi] ${trade}`,
      `kim ngạch [${twoWay}]`,
      'tổng kim ngạch', 'khối lượng kim ngạch', 'kim ngạch trao đổi', 'kim ngạch trao đổi hàng hóa', 'trao đổi thương mại', 'trao đổi hàng hóa', 'trao đổi hàng hoá', 'trao đổi mậu dịch',
      `(thương mại|buôn bán|mậu dịch|giao thương) ${twoWay}`, 'buôn bán giữa', 'thương mại giữa', 'mua bán với', 'buôn bán với', 'thương mại với', 'mua bán hàng hóa', 'mua bán với nhau', 'mua bán giữa', 'giao thương giữa', 'giao thương với', 'trao đổi buôn bán', 'hàng hóa qua lại', 'kim ngạch giữa', '(hai nước|hai bên|đôi bên|hai phía|với nhau) [mới|chỉ|đã|cùng|chỉ mới] (trao đổi|buôn bán|mua bán|giao thương) [được|với nhau]', '(trao đổi|mua bán|buôn bán) hàng (hóa|hoá) [với|giữa]', 'hàng [hóa] qua lại', 'luồng thương mại', 'dòng thương mại', 'thương mại hàng hóa', 'trao đổi kinh tế thương mại', 'giá trị giao thương',
    ],
    'trade-turnover weak': ['thương mại', 'buôn bán', 'mậu dịch', 'giao thương', 'làm ăn', 'xuất nhập khẩu', 'mua bán'],
    export: [`hàng [hóa|hoá] [của] ${named} (sang|đi|tới|xuất)`, 'hàng (việt|việt nam) (sang|vào)', 'hàng ta (đi|sang)', 'chiều (đi|xuất)', 'bán', 'xuất được', 'bán được', 'bán ra', 'tiêu thụ', '[tổng] [kim ngạch|giá trị|trị giá|lượng] (xuất khẩu|hàng xuất khẩu)', '[kim ngạch] xuất [hàng] (sang|vào|tới|đi)', 'bán (sang|cho|vào)', 'xuất sang', 'hàng hóa xuất khẩu'],
    import: ['[tổng] [kim ngạch|giá trị|trị giá|lượng] (nhập khẩu|hàng nhập khẩu)', 'nhập [hàng] (từ|của)', 'mua (từ|của)', 'nhập về', 'chiều (về|nhập|mua)', 'mua về', 'mua', 'nhập vào'],
    'trade-balance': ['(phía|bên) (ta|việt nam) [đang] dư', 'xuất siêu', 'thặng dư [thương mại]', 'cán cân thương mại', 'thặng dư cán cân thương mại'],
    'trade-balance deficit': ['nhập siêu', 'thâm hụt [thương mại]', 'thâm hụt cán cân thương mại'],
    'investment-capital mutual': ['đầu tư (hai chiều|lẫn nhau|song phương)'],
    'investment-capital': [
      '[tổng] [số] vốn (đầu tư|đăng ký|fdi|đầu tư đăng ký|đầu tư trực tiếp|thực hiện|cam kết|điều lệ|pháp định) [đăng ký]', 'tổng vốn', '[tổng] (giá trị|trị giá|số vốn) đầu tư', 'đầu tư (sang|vào|tại|ra|của|trực tiếp|đăng ký|lũy kế|luỹ kế)', 'đầu tư trực tiếp nước ngoài', 'số vốn', '(sẽ|đã|vừa|định) (bỏ|đổ|rót|góp) [ra|thêm|vào]', '(bỏ|đổ|góp) vốn', '(bỏ|đổ) ra', 'đã rót', 'rót vào', 'rót thực tế', 'rót vốn', 'giải ngân', 'vốn fdi', 'đầu tư fdi', 'đầu tư hai chiều', 'đầu tư lẫn nhau',
      'đăng ký', 'tổng giá trị các dự án',
    ],
    'investment-capital weak': ['đầu tư', 'vốn', 'fdi'],
    'loan-or-aid': ['(khoản|gói|hạn mức) (tín dụng|vay|viện trợ|hỗ trợ|oda|cho vay|tài trợ|vốn vay|tín dụng ưu đãi|vay ưu đãi) [ưu đãi] [không hoàn lại]', 'vốn (vay|oda|edcf|viện trợ|vay ưu đãi|viện trợ không hoàn lại)', 'vay (ưu đãi|vốn)', 'cấp tín dụng', 'quỹ edcf', 'hỗ trợ không hoàn lại', 'xóa nợ', 'xoá nợ', 'viện trợ [không hoàn lại]', 'tín dụng [ưu đãi] [có ràng buộc]', 'vốn vay', 'vốn oda', 'oda', 'món quà', 'quà tặng', 'hỗ trợ tài chính', 'tài trợ', 'viện trợ không hoàn lại', 'cho vay', 'quà trị giá', 'tặng'],
    tourists: ['sang nghỉ [dưỡng]', 'sang chơi', 'sang nghỉ', '(đi|đến|tới|sang) (nghỉ|chơi|tham quan|du lịch)', 'nghỉ dưỡng', '(người|lượt người) qua lại', 'qua lại giữa hai nước', 'khách [du lịch]', 'du khách', 'lượt khách', 'khách quốc tế', 'du lịch', 'khách du lịch'],
    students: ['đang học', 'ngồi trong các giảng đường', 'học (ở|tại|đại học|tập ở)', 'ăn học', 'sinh viên', 'lưu học sinh', 'du học sinh', 'học viên', 'nghiên cứu sinh', 'đi học', 'sang học', 'theo học', 'du học', 'người học', 'tốt nghiệp', 'được cử đi học', 'cử sang học', 'trường đại học', 'học viện', 'bằng cấp', 'khóa học', 'nhân lực', 'học tập', 'thực tập sinh'],
    'students trained': ['đào tạo', 'đã đào tạo', 'giúp đào tạo'],
    scholarships: ['học bổng', 'suất học bổng', 'chỉ tiêu học bổng', 'chỉ tiêu'],
    workers: ['qua (<country>|hàn quốc|nhật bản|đài loan) làm việc', 'sang làm việc', 'lao động', 'người lao động', 'công nhân', 'đi làm việc', 'làm việc'],
    residents: ['định cư', 'làm ăn sinh sống', 'cộng đồng người việt', 'cộng đồng người việt nam', 'cộng đồng', 'kiều bào', 'việt kiều', 'bà con', 'người việt', 'người việt nam', 'sinh sống', 'cư trú'],
    companies: ['doanh nghiệp', 'công ty'],
    flights: ['chuyến bay', 'chuyến'],
    goods: ['vắc xin', 'vắc-xin', 'vaccine', 'vắcxin', 'lúa mì', 'gạo', 'than', 'dầu thô', 'phân bón'],
    '-': [
      'bán (đảo|dẫn|hàng|lẻ|buôn|vé|cầu|kính|chính thức|nguyệt|rong|tour|xe|nhà|vũ khí|máy bay|điện)', 'mua (bán|sắm|lại|vé|nhà|vũ khí|máy bay|điện|vaccine|vắc)', 'sức mua', 'giá (bán|mua)', 'hiệp định thương mại [tự do]', 'thương mại tự do', 'bộ [công nghiệp và] thương mại', 'công nghiệp và thương mại', 'kinh tế - thương mại', 'kinh tế , thương mại', 'thương mại - đầu tư', 'thương mại và đầu tư', 'thương mại , đầu tư', 'phòng thương mại', 'tổ chức thương mại', 'thương mại và công nghiệp', 'xúc tiến thương mại', 'hợp tác thương mại', 'quan hệ thương mại',
      'bộ kế hoạch và đầu tư', 'hợp tác đầu tư', 'xúc tiến đầu tư', 'hợp tác kinh tế', 'ngân hàng đầu tư', 'thu hút đầu tư', 'nhà đầu tư', 'bảo hộ đầu tư', 'khuyến khích đầu tư', 'tham tán thương mại', 'hợp tác lao động', 'hợp tác du lịch', 'bộ văn hóa , thể thao và du lịch', 'ngành du lịch', 'tổng cục du lịch', 'tiểu ban thương mại', 'đại học',
      'chuyên gia nga', 'cộng đồng doanh nghiệp', 'cộng đồng quốc tế', 'cộng đồng chia sẻ', 'cộng đồng asean', 'cộng đồng kinh tế',
    ],
  },
  'figure.unit': {
    'projects investment-projects': ['dự án [đầu tư|fdi|hợp tác|đầu tư trực tiếp|có vốn]', 'dự án đầu tư còn hiệu lực'],
    'projects other': ['(dự án|đề tài|chương trình|nhiệm vụ) (nghiên cứu|khoa học)'],
    'items scholarships': ['(suất|chỉ tiêu) [học bổng]', 'học bổng', 'suất', 'học bổng toàn phần'],
    'people students': ['[lưu|du] học sinh', 'sinh viên', 'lưu học sinh', 'nghiên cứu sinh', 'học viên', '(người|công dân) [việt|việt nam] [đang] (học|du học|theo học)', 'thực tập sinh', 'cán bộ , sinh viên'],
    'people tourists': ['lượt [du] khách [du lịch|quốc tế|nước ngoài]', 'lượt khách', 'khách [du lịch|quốc tế|<country>]', 'du khách', 'lượt du khách', 'lượt'],
    'items other': ['(tấn|tạ) / (ha|hecta|héc - ta|người)', 'lượt [các] (đoàn|tàu|xe|phương tiện|hồ sơ)', 'đoàn (các cấp|cấp cao|doanh nghiệp|đại biểu|công tác)'],
    'people ?': ['lượt người', 'người', 'nhân viên', '[lượt] cán bộ', 'chuyên gia', 'kỹ sư', 'nhà khoa học', 'nhân lực', 'công dân'],
    'people workers': ['[người] lao động', 'công nhân', 'lao động'],
    'people residents': ['người việt [nam]', '(kiều bào|việt kiều)', 'công dân việt nam', 'người gốc việt'],
    'companies companies': ['(doanh nghiệp|công ty|xí nghiệp|nhà đầu tư|liên doanh) [liên doanh]', 'văn phòng đại diện'],
    'doses goods': ['liều [vắc xin|vaccine|vắc - xin]', 'liều'],
    'tonnes goods': ['tấn [hàng|dầu|than|gạo|phân bón|lúa mì|cà phê]'],
    'vehicles goods': ['(chiếc|xe) [xe] (hơi|ô tô|tải|buýt|bus|điện|con)', '(đoàn|toa) tàu [cao tốc|hỏa|điện]', 'đầu máy', '(chiếc|tàu) máy bay', 'máy kéo'],
    'items goods': ['thị thực', 'visa'],
    'barrels goods': ['thùng [dầu]'],
    'flights flights': ['chuyến [bay] [mỗi tuần|/ tuần|một tuần]', 'chuyến bay', 'lần bay'],
  },
  'figure.currency': {
    USD: ['=USD', 'usd', '(đô la|đôla|đô - la) [mỹ|hoa kỳ]', 'mỹ kim', '$', '=US $', 'us $', 'dollar [mỹ]'],
    EUR: ['=EUR', 'euro', 'eur', '€', 'ơ - rô'],
    RUB: ['rúp [nga]', 'rub', 'rouble', 'ruble', '₽'],
    VND: ['đồng', 'vnd', 'vnđ', '₫'],
    CNY: ['nhân dân tệ', 'cny', 'ndt', 'tệ'],
    JPY: ['yên [nhật]', 'jpy'],
    KRW: ['won', 'krw'],
    GBP: ['bảng anh', 'gbp'],
    AUD: ['đô la (úc|australia)', 'aud'],
    INR: ['rupee', 'rupi', 'inr'],
    THB: ['baht', 'bạt'],
    LAK: ['kíp'],
    KZT: ['tenge'],
    SGD: ['đô la singapore', 'sgd'],
  },
  'figure.percent': { '%': ['%', 'phần trăm'] },
  'figure.not-money': { '': ['km', 'km2', 'm2', 'ha', 'người', 'dân', 'kwh', 'mw', 'm3', 'hécta', 'héc - ta', 'lượt', 'tấn', 'chiếc', 'suất', 'cuốn', 'bộ', 'cái', 'hộ', 'con', 'bản', 'thùng', 'hộp', 'kg', 'lít', 'hecta', 'khách', 'liều', 'cổ phiếu', 'năm', 'giờ', 'trẻ'] },
  'figure.range': {
    range: ['# -', '# (đến|tới)', '# % -', '# % (đến|tới)', 'từ # (đến|tới|-)', 'từ # % (đến|tới|-)', 'khoảng từ # (đến|tới|-)'],
    rise: ['từ # lên', 'từ # xuống', 'từ # lên thành', 'từ # lên tới', 'từ # lên đến'],
  },
  'figure.qualifier': {
    about: ['khoảng', 'ước', 'ước tính', 'xấp xỉ', 'chừng', 'ước đạt', 'ước khoảng', 'tầm', 'cỡ', 'ngót nghét', 'khoảng chừng', 'vào khoảng', 'ở mức khoảng', 'quãng', 'có độ', 'cỡ chừng', 'đâu chừng', 'trung bình khoảng', 'quanh mức', 'quanh ngưỡng', 'quanh', 'dao động quanh', 'áng chừng', 'tương đương khoảng'],
    over: ['hơn', 'trên', 'vượt', 'quá', 'vượt mức', 'vượt ngưỡng', 'vượt mốc', 'vượt qua', 'vượt qua mốc', 'vượt quá', 'không dưới', 'ít nhất', 'tối thiểu'],
    nearly: ['gần', 'suýt soát', 'gần đạt', 'gần tới', 'gần như', 'sát', 'xấp xỉ gần', 'sắp đạt', 'tiệm cận', 'ngót', 'non'],
    'up-to': ['tối đa', 'đến', 'lên đến', 'tới', 'lên tới', 'không quá', 'nhiều nhất'],
  },
  'figure.qualifier-after': { over: ['trở lên'] },
  'figure.growth': {
    up: ['tăng', 'tăng trưởng', 'tăng thêm', 'tăng tới', 'tăng khoảng', 'tăng mạnh', 'cao hơn', 'nhiều hơn', 'lớn hơn', 'vượt', 'nhỉnh hơn', 'nhích hơn', 'nhích [lên|nhẹ|thêm]', 'vọt', 'vọt tới', 'phình', 'nở', 'dôi', 'trội', 'khá hơn', 'lên thêm', 'vượt (cùng kỳ|năm trước|năm ngoái) [tới|đến|hơn|gần]', 'hơn (cùng kỳ|năm ngoái|năm trước) [tới|đến|khoảng|gần]', 'cao hơn (cùng kỳ|năm ngoái|năm trước|năm liền trước) [tới|đến|khoảng|gần]', 'nhảy vọt', 'nhảy lên', 'vọt lên', 'leo lên', 'tăng vọt', 'hơn', 'mức tăng', 'tốc độ tăng', 'đi lên', 'bứt phá', 'bật tăng', 'mở rộng thêm', 'tăng bình quân', 'tốc độ tăng trưởng', 'đà tăng', 'dẫn đầu về tốc độ', 'cộng thêm', 'thêm'],
    down: ['rơi', 'rơi mất', 'teo', 'hao', 'thụt', 'hạ', 'hạ còn', 'vơi', 'kém (cùng kỳ|năm ngoái|năm trước) [tới|đến|khoảng|gần]', 'thua (cùng kỳ|năm ngoái|năm trước)', 'thấp hơn (cùng kỳ|năm ngoái|năm trước) [tới|đến|khoảng|gần]', 'giảm', 'sụt', 'sụt giảm', 'thấp hơn', 'ít hơn', 'hụt', 'mức giảm', 'đi xuống', 'tụt', 'kém', 'giảm mạnh', 'lùi', 'co lại', 'mất'],
  },
  // Before a part of what there was a year before.
  'figure.equals': { '': ['[chỉ|mới|mới chỉ] (bằng|đạt)', '[chỉ|mới] còn'] },
  'figure.growth-after': { up: ['tăng trưởng', 'tăng'] },
  'figure.multiple': {
    100: ['tăng gấp đôi', 'gấp đôi', 'gấp hai lần', 'tăng gấp hai', 'nhân đôi'],
    200: ['gấp ba', 'gấp ba lần', 'tăng gấp ba', 'gấp 3'],
    300: ['gấp bốn', 'tăng gấp bốn', 'gấp tư'],
    400: ['gấp năm lần'],
    50: ['gấp rưỡi', 'tăng gấp rưỡi'],
    times: ['[tăng] gấp [khoảng|gần|hơn|trên|tới] <n> lần', 'bằng # lần', '[tăng] gấp hơn # lần'],
    more: ['tăng [khoảng|gần|hơn|trên] # lần'],
  },
  // Before a sum that another is compared with.
  'figure.against': { '': ['so với', 'so với mức', 'so với con số', 'so với mức nhập siêu', 'so với mức xuất siêu'] },
  // What of something sold grew: its quantity or its price.
  'figure.measure': { count: ['về (lượng|khối lượng|số lượng|sản lượng)'], money: ['về (giá trị|trị giá|kim ngạch|giá)'] },
  'figure.base': {
    'same-period': ['cùng (quý|tháng|quãng) (năm trước|năm ngoái)', 'cùng quãng', 'cùng kỳ', 'cùng kì', 'cùng thời gian', 'cùng thời kỳ', 'cùng giai đoạn', 'cùng thời điểm'],
    'previous-year': ['năm liền (trước|kề)', 'năm kề trước', 'một năm trước', 'năm trước', 'năm ngoái', 'năm trước đó', 'so với năm trước'],
  },
  'figure.base-before': { 'same-period': ['so với cùng kỳ', 'so với cùng kì', 'cao hơn cùng kỳ', 'thấp hơn cùng kỳ', 'so cùng kỳ', 'cùng kỳ năm (ngoái|trước)', 'so với cùng kỳ năm (ngoái|trước)', '(cao|thấp) hơn cùng kỳ năm (ngoái|trước)'], 'previous-year': ['so với năm (ngoái|trước)', '(cao|thấp) hơn năm (ngoái|trước)'] },
  // Before the unit of a whole table.
  'figure.table-unit': { 1: ['(đơn vị|đơn vị tính|đvt) :'], 1000: ['(đơn vị|đơn vị tính|đvt) : (nghìn|ngàn|1.000|1000)'], 1000000: ['(đơn vị|đơn vị tính|đvt) : triệu'], 1000000000: ['(đơn vị|đơn vị tính|đvt) : (tỷ|tỉ)'] },
  'figure.average': { '': ['mỗi tuần', '/ tuần', 'một tuần', 'hàng tuần', 'mỗi tháng', '/ tháng', 'mỗi ngày', '/ ngày', 'bình quân', 'trung bình', 'hằng năm', 'hàng năm', 'mỗi năm', '/ năm', 'một năm'] },
  'figure.reach': {
    '': ['đạt', 'lên', 'lên tới', 'lên đến', 'đạt mức', 'ở mức', 'còn', 'xuống còn', 'chạm', 'là', 'được', 'cán mốc', 'thu về', 'tương đương', 'với', 'đạt được', 'tới', 'vượt', 'ghi nhận', 'mốc', 'ngưỡng', 'giữ'],
  },
  'figure.anaphor': { '': ['con số này', 'con số trên', 'số này', 'kim ngạch này', 'mức này', 'trong đó', 'chỉ tiêu này', 'số liệu', 'số của', 'riêng', 'con số'] },
  'figure.share': { whole: ['thanh toán bằng (nội tệ|bản tệ|đồng nội tệ|đồng bản tệ)', 'đồng nội tệ'], '': ['chiếm', 'chiếm tỷ trọng', 'chiếm tỉ trọng', 'tỷ trọng', 'tỷ lệ', 'thị phần'] },
  'figure.status': {
    target: [
      'mục tiêu', 'phấn đấu', 'hướng tới', 'hướng đến', 'đưa kim ngạch', 'nâng kim ngạch', 'đưa [kim ngạch] [thương mại|buôn bán] [song phương|hai chiều] (lên|đạt)', 'nâng [kim ngạch] [thương mại|buôn bán] [song phương|hai chiều] lên', 'đưa buôn bán', 'đưa thương mại', 'nâng thương mại', 'nâng mức', 'sớm đưa', 'sớm đạt', 'hứa [sẽ]', 'có ý định (mua|bán|đầu tư|vay|cấp|nhập|xuất)', 'muốn (mua|vay|bán|nhập|đầu tư)', 'định ra', 'đã định', 'cần đạt', 'phải đạt', 'đề ra', 'đặt ra', 'kế hoạch', 'quyết tâm đưa', 'quyết tâm đạt', 'nhằm đạt', 'nhằm đưa', 'để đạt', 'tham vọng', 'kỳ vọng', 'sẽ cấp', 'sẽ dành', 'sẽ tăng', 'sẽ nâng', 'sẽ (bỏ|rót|đổ|chi|cho vay|đầu tư|mua|cung cấp|giao|viện trợ|tài trợ|nhận|xuất|nhập|bán|góp) [ra|thêm]', 'cam kết', 'nỗ lực đạt', 'nỗ lực đưa', 'chỉ tiêu đến', 'mốc', 'tăng gấp đôi kim ngạch', 'đưa tổng kim ngạch', 'tiến tới', 'vươn tới', 'nhắm (tới|đến|mốc|đích)', 'ngắm (tới|đến)', 'đích', 'cái mốc', 'hẹn (nhau|mốc|đích)', '(đưa|nâng|kéo|đẩy) (con số|mức|số|lượng|quy mô) [này|ấy|đó|trên] lên', 'chốt mốc', 'cán đích',
    ],
    forecast: ['dự báo', 'dự kiến', 'dự đoán', 'ước tính cả năm', 'có thể đạt', 'có thể tới', 'có thể lên', 'được kỳ vọng', 'triển vọng', 'có thể (tăng|vượt|lên tới|lên đến)', 'nhiều khả năng', 'sẽ đạt', 'sẽ rơi vào', 'hy vọng', 'hi vọng', 'đoán', 'ước đoán', 'sẽ còn', 'sẽ chỉ còn', 'có thể (chạm|cán|đến|rơi)', 'trông đợi', 'nghĩ tới', 'sẽ vượt', 'tiềm năng đạt'],
    actual: ['từ (mức|con số|khoảng|chỗ)', 'so với', 'đã đạt', 'hiện', 'hiện nay', 'hiện tại', 'tính đến', 'trong khi', 'lũy kế', 'luỹ kế', 'đã cán', 'đã vượt', 'đã lên'],
  },
  'figure.now': { '': ['hiện', 'hiện nay', 'hiện tại', 'hiện đang', 'đang có', 'đến nay', 'tới nay', 'cho đến nay', 'giờ', 'đang'] },
  'figure.compare': { '': ['so với', 'so với năm', 'vượt', 'hơn', 'nhỉnh hơn', 'cao hơn', 'thấp hơn', 'cùng kỳ', 'cao hơn cùng kỳ', 'cùng kỳ của', '[so với] cùng (quý|tháng|quãng|kì|thời gian|thời điểm)', 'so với năm liền', 'thời kỳ', 'so với tháng', 'nhiều hơn'] },
  'figure.event': {
    '': ['ký năm', 'ký', 'ký ngày', 'ký tháng', 'ký hồi', 'hiệp định', 'hiệp định năm', 'kể từ', 'từ khi', 'có hiệu lực từ', 'hiệu lực từ', 'hiệu lực', 'thành lập', 'khóa họp', 'công ước', 'luật', 'thiết lập', 'quan hệ', 'ngày ký', 'nhiệm kỳ', 'khóa', 'phiên họp', 'kế hoạch tổng thể', 'đại hội'],
  },
  'figure.link': { '': ['về', 'trong', 'của', 'là', 'tổng', 'giá trị'] },
  'figure.side': {
    market: ['(người mua|khách mua|khách hàng|bên mua|thị trường) [lớn nhất|hàng đầu|chính] (là|vẫn là)', 'thị trường', 'các thị trường', 'thị trường khách'],
    to: ['sang', 'đi', 'vào', 'tới', 'đến', 'cho', 'sang thị trường', 'vào thị trường', 'tới thị trường', 'đến thị trường', 'trao', 'sang [các] nước', 'rót vào', 'đối với', 'cấp cho', 'dành cho', 'giúp', 'trao cho', 'hỗ trợ'],
    from: ['từ', 'đến từ', 'từ phía', 'từ thị trường', 'khách', 'nhà đầu tư', 'do', 'lưu học sinh', 'sinh viên', 'doanh nghiệp', 'du khách', 'hàng'],
    at: ['tại', 'ở', 'bên', 'trên đất', 'trên lãnh thổ', 'học tại', 'tại thị trường'],
    of: ['của', 'của phía', 'của các doanh nghiệp', 'của doanh nghiệp', 'của nhà đầu tư', 'của các nhà đầu tư'],
    with: ['với', 'và', 'cùng', 'cùng với', 'giữa', '-', 'với phía'],
  },
  'figure.reverse': { '': ['chiều về', 'chiều kia', 'chiều đến', 'hướng về', 'ngược lại', 'chiều ngược lại', 'nhận lại', 'phía ngược lại', 'theo chiều ngược lại', 'đổi lại', 'hướng ngược lại'] },
  'figure.receiver': { '': ['sinh viên', 'lưu học sinh', 'học sinh', 'du học sinh', 'sang học', 'học viên'] },
  'figure.equal': { '': ['tương đương', 'tương đương với', 'tức', 'khoảng'] },
  'figure.pact': { '': ['hiệp định', 'hiệp định thương mại tự do', 'fta', 'trong khối', 'trong nhóm', 'thỏa thuận', 'đàm phán', 'khuôn khổ', 'trong', 'của khối', 'cộng đồng'] },
  'figure.no-country': { '': ['châu mỹ', 'mỹ latinh', 'châu mỹ latinh', 'bắc mỹ', 'nam mỹ', 'trung mỹ'] },
  'figure.status-after': { target: ['sẽ được (xây|mở|triển khai|cấp)', 'là mục tiêu', 'là mốc', 'là đích'], forecast: ['là khả thi', 'là dự báo'] },
  'figure.respectively': { '': ['lần lượt', 'theo thứ tự', 'tương ứng'] },
  'figure.fraction': { 50: ['một nửa', 'phân nửa', 'nửa'], 33.3: ['một phần ba', '1 / 3'], 66.7: ['hai phần ba', '2 / 3'], 25: ['một phần tư', '1 / 4'], 75: ['ba phần tư', '3 / 4'], 20: ['một phần năm'], 40: ['hai phần năm', 'bốn phần mười'], 60: ['ba phần năm', 'sáu phần mười'], 80: ['bốn phần năm', 'tám phần mười'], 70: ['bảy phần mười'], 90: ['chín phần mười'], 10: ['một phần mười'], 30: ['ba phần mười'] },
  'figure.stop': { '': ['và', 'hoặc', 'thì', 'để', 'trong', 'vào', 'của', 'năm', 'nay', 'từ', 'đến'] },
  'figure.rank': {
    'n trade': ['(lên|tụt xuống|xuống|giữ|ở|đứng|xếp) hạng (<ord>|<n>)', '(nhà đầu tư|bạn hàng|đối tác|thị trường|khách hàng|nguồn cung|khách mua|nước gửi khách) thứ (<ord>|<n>)', '(xếp|đứng|giữ|xếp hạng) [hàng|hạng|vị trí] thứ <ord>', '(lớn|nhiều|cao) thứ <ord>', '(vị trí|hàng|hạng) thứ <ord>', '(lớn|nhiều|cao) thứ <n>', '(xếp|đứng|vị trí|hàng|hạng) thứ <n>', '(xếp|đứng) (hàng|hạng) thứ <n>', 'xếp hạng <n>', 'thứ (<ord>|<n>) về'],
    '2 trade': ['(lớn|nhiều) thứ (nhì|hai)', '(đứng|xếp|hạng) thứ (nhì|hai)'],
    '1 trade': ['(bạn hàng|đối tác|thị trường|nhà đầu tư) số (một|1)', 'số một', 'đứng đầu', 'lớn thứ nhất', 'đứng thứ nhất', 'vị trí số (một|1)', 'dẫn đầu'],
    'n top': ['trong (tốp|top) <n>', '(tốp|top) <n>', 'một trong [số] <n> (đối tác|bạn hàng|nhà đầu tư)', '[trong] nhóm <n> (đối tác|bạn hàng|nhà đầu tư|nước|quốc gia|thị trường|nền kinh tế) [dẫn đầu|đứng đầu|lớn nhất|hàng đầu]', '(tốp|top) <n> (đối tác|nước|quốc gia|thị trường|nhà đầu tư) [dẫn đầu|đứng đầu|lớn nhất|hàng đầu]'],
    '4 trade': ['lớn thứ tư', 'đứng thứ tư', 'xếp thứ tư', 'vị trí thứ tư'],
  },
  // What a report of numbers is called: its period is that of the numbers that follow.
  'figure.report': { '': ['số liệu', 'thống kê', 'báo cáo', 'kết quả', 'hải quan'] },
  // Before a list of countries with sums: those that the trade is with.
  'figure.partner': { '': ['đối tác thương mại', 'bạn hàng'] },
  'figure.rank-of': {
    pair: ['bạn hàng', 'đối tác thương mại', 'buôn bán', 'thương mại', 'đối tác', 'đối tác kinh tế'],
    takes: ['khách mua', 'số khách', 'khách của', 'thị trường', 'thị trường xuất khẩu', 'thị trường nhập khẩu', 'khách hàng', 'nước nhập khẩu'],
    gives: ['(nước|thị trường|nguồn) gửi khách', 'gửi khách', 'quốc gia và vùng lãnh thổ', 'quốc gia , vùng lãnh thổ', 'nước và vùng lãnh thổ', 'quốc gia và lãnh thổ', 'thị trường gửi khách', 'nhà đầu tư', 'đầu tư', 'nhà cung cấp', 'nguồn cung', 'thị trường nguồn', 'thị trường khách', 'nguồn khách', 'nước xuất khẩu', 'nhà tài trợ', 'nguồn nhập khẩu', 'vốn đầu tư', 'nhà đầu tư nước ngoài'],
  },
  // One's own statistics where no other country is named in the sentence.
  'figure.domestic-alone': { '': ['(thành phố|tỉnh|địa phương|tphcm|hà nội|cả nước|vùng|khu vực|khu kinh tế|khu công nghiệp) [đã|cũng] thu hút [được]', 'thu hút [được] [hơn|gần|trên|khoảng] # dự án', 'thu hút (vốn|đầu tư nước ngoài|fdi)'] },
  // All that one country sells or buys, where no second is named.
  'figure.world': { '': ['tổng (kim ngạch|giá trị|trị giá|lượng) (xuất khẩu|nhập khẩu|xuất nhập khẩu)', 'tổng (xuất khẩu|nhập khẩu)'] },
  'figure.difference': { '': ['chỉ (thấp|cao|kém|ít|nhiều) hơn', 'chỉ kém', 'chênh lệch', 'cách biệt'] },
  'figure.domestic': { made: ['sản lượng', 'năng suất', 'tấn / ha', 'mỗi ha', 'mỗi hecta', 'bơm', 'trữ lượng', 'khai thác', 'lòng đất', 'làm ra', 'sản xuất ra', 'sản xuất được', 'thu hoạch', 'đánh bắt', 'tiêu thụ trong nước', 'gieo trồng'], '': ['văn kiện', 'thỏa thuận trị giá', 'gdp', 'tổng sản phẩm', 'cả nước', 'toàn ngành', 'toàn quốc', 'khách nội địa', 'khách quốc tế', 'khách nước ngoài', 'lượt khách nước ngoài', 'toàn tỉnh', 'nội địa', 'dân số', 'diện tích', 'ngân sách', 'giá bán', 'mỗi tháng', 'tháng / người', '/ tháng', 'tiền mặt', 'với thế giới', 'toàn cầu', 'thu nhập bình quân', 'khi giá', 'giá dầu', `^kinh tế [của] ${named}`, 'kinh tế trong nước', 'lương (nhân viên|tối thiểu|cơ bản)', 'giá (điện|xăng|vàng|lúa|cước|cổ phiếu|thuê)', '(tỷ|tỉ) lệ (ủng hộ|thất nghiệp|nghèo)', 'ngân sách', 'mỗi thùng', 'chênh lệch giữa', 'khoảng cách giữa', 'sai lệch giữa'] },
  'figure.attend': { '': ['tham dự', 'tham gia', 'có mặt', 'đại diện', 'dự diễn đàn', 'đại biểu', 'quy tụ', 'tháp tùng', 'tham quan', 'đi cùng', 'quy tụ', 'gian hàng', 'triển lãm', 'hội thảo', 'diễn đàn', 'tọa đàm', 'gặp gỡ', 'kết nối', 'đoàn'] },
} satisfies Lexicon // prettier-ignore
