import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of instruments: what they are called, signing, force, terms. */
export const instruments = {
  'instrument.kind': {
    minutes: ['biên bản [khóa họp|kỳ họp|phiên họp|cuộc họp|hội nghị|làm việc|ghi nhận]', 'nghị định thư (khóa họp|kỳ họp|phiên họp)', 'biên bản thỏa thuận (khóa họp|kỳ họp)'],
    memorandum: ['bản ghi nhớ [hợp tác|thỏa thuận]', 'biên bản ghi nhớ [hợp tác|thỏa thuận]', 'ban ghi nhớ', 'ghi nhớ hợp tác', 'ký ghi nhớ', 'thỏa thuận ghi nhớ', '=MOU', '=MoU', 'bị vong lục'],
    agreement: ['hiệp định', 'hiệp định khung', 'hiệp định (thương mại tự do|tự do thương mại)', 'hiệp ước', 'công ước', 'nghị định thư', 'hiệp nghị', 'thỏa thuận (hợp tác|song phương|liên chính phủ|thương mại|khung)', '=FTA', '=EVFTA', '=CPTPP', '=RCEP', '=EVIPA'],
    declaration: ['tuyên bố chung', 'bản tuyên bố', 'thông cáo chung', 'thông cáo báo chí chung', 'tuyên bố', 'tầm nhìn chung', '=DOC'],
    plan: ['kế hoạch (tổng thể|hành động|hợp tác|triển khai|chung|thực hiện)', 'chương trình (hợp tác|hành động|trao đổi|làm việc)', 'lộ trình', 'các lộ trình', 'chiến lược hợp tác', 'đề án hợp tác'],
    contract: ['hợp đồng', 'thỏa thuận (thương mại|mua bán)'],
    other: ['văn kiện [hợp tác]', 'văn bản [hợp tác|thỏa thuận]', 'thỏa thuận', 'ý định thư', 'thư ý định', 'tài liệu hợp tác', '=COC', 'nghị quyết chung'],
  },
  'instrument.domestic': { '': ['nghị định của chính phủ', 'nghị quyết của', 'luật', 'quyết định số', 'nghị định số', 'thông tư', 'quyết định của'] },
  'instrument.signed': { '': ['ký', 'ký kết', 'được ký', 'đã ký', 'vừa ký', 'ký tắt', 'trao đổi', 'trao', 'thông qua', 'ra', 'đưa ra', 'công bố', 'phê duyệt', 'đặt bút', 'hạ bút', 'lễ ký', 'chứng kiến'] },
  'instrument.planned': { '': ['sẽ ký', 'sớm ký', 'sắp ký', 'dự kiến ký', 'đàm phán', 'tiến tới ký', 'thúc đẩy ký', 'xúc tiến ký', 'chuẩn bị ký', 'đề xuất ký', 'xây dựng', 'soạn thảo', 'dự thảo', 'sẽ được ký', 'cân nhắc ký', 'nghiên cứu ký', 'chuẩn bị', 'hoàn tất', 'khả năng ký', 'sửa đổi', 'nâng cấp', 'đề nghị ký', 'phê chuẩn'] },
  'instrument.in-force': { '': ['có hiệu lực', 'hiệu lực', 'thực hiện', 'thực thi', 'triển khai', 'tận dụng', 'theo', 'đã ký trước', 'khuôn khổ', 'trên cơ sở', 'kể từ khi', 'rà soát', 'rà lại', 'phát huy', 'khai thác', 'nhờ', 'mục tiêu đề ra trong'] },
  'instrument.term': { years: ['thời hạn [là] <n> năm', 'có (giá trị|hiệu lực) [trong] [vòng] <n> năm', 'hiệu lực <n> năm', 'kéo dài <n> năm', 'thời hạn hiệu lực [là] <n> năm'], months: ['thời hạn [là] <n> tháng'] },
  'instrument.about': { '': ['về', 'giữa', 'trong lĩnh vực', 'cho'] },
  'instrument.count': { '': ['<n> (bản|văn|hiệp|thỏa|biên|tuyên|hợp|kế)', 'nhiều', 'một loạt', 'hàng chục', 'một số', 'loạt', 'các'] },
} satisfies Lexicon
