import * as fc from 'fast-check'

/** Pieces of which real and hostile documents are made, in the five languages and none. */
const words =
  'ngày 5/3/2021|tháng 12|năm 2024|25 tỷ USD|kim ngạch|tăng 5%|Việt Nam|Ma-lai-xi-a|hai bên nhất trí|Bộ trưởng Nguyễn Văn An|lần thứ 24|Ủy ban liên Chính phủ|bản ghi nhớ|ký kết|' +
  '5 марта 2021 года|25 млрд долл. США|товарооборот|вырос на 5%|России|Казахстаном|стороны договорились|министр Иван Петров|XXIII заседание|меморандум|подписали|г.|' +
  '2021年3月5日|250亿美元|贸易额|增长5%|中俄|哈萨克斯坦|双方同意|部长王小明|第二十三次会议|备忘录|签署|' +
  '5 March 2021|25 billion USD|trade between|up 5%|Malaysia|Thai|the two sides agreed|Minister Anwar Suharto|the 20th session|memorandum|signed in|Mr.|' +
  '2021 жылғы 5 наурыз|25 млрд долларға|тауар айналымы|5 пайызға өсті|Қазақстанның|Түркиямен|Related news|Ảnh:|©'
const marks = '. , ; : ! ? 。 ， 、 ； " \' “ ” « » ( ) [ ] { } （ ） - – — / % + * # @ & _ = < > | \\ $ € ₽ № § °'
const invisible = [
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u2060',
  '\ufeff',
  '\u202a',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2069',
  '\u0301',
  '\u0323',
  '\u0000',
  '\u0007',
  '\u001b',
]
const spaces = [' ', ' ', ' ', '\u00a0', '\u3000', '\t', '\n', '\n\n', '\r\n', '\u2028']
const numbers = [
  '0',
  '1',
  '7',
  '12',
  '123',
  '1.234',
  '1,234.5',
  '9,9',
  '2.',
  '1.1.1',
  '２３',
  '三千',
  '十',
  'XX',
  '1e9',
  '-5',
  '0'.repeat(30),
  '1'.repeat(400),
]

/** Any UTF-16 unit, unpaired surrogates among them. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words.split('|')) },
  { weight: 3, arbitrary: fc.constantFrom(...spaces) },
  { weight: 2, arbitrary: fc.constantFrom(...marks.split(' ')) },
  { weight: 2, arbitrary: fc.constantFrom(...numbers) },
  { weight: 1, arbitrary: fc.constantFrom(...invisible) },
  { weight: 1, arbitrary: unit },
)

/** Text as hostile people and broken converters make it. */
export const hostileText = fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(''))
/** Any string at all: every UTF-16 unit equally likely. */
export const anyString = fc.array(unit, { maxLength: 200 }).map((units) => units.join(''))

/** A document of such text with what may be known about it. */
export const hostileDocument = fc.record({
  id: fc.constant('hostile'),
  text: fc.oneof(
    { weight: 4, arbitrary: hostileText },
    { weight: 1, arbitrary: anyString },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  ),
  language: fc.constantFrom('vi', 'ru', 'zh', 'en', 'kk', 'xx', null),
  publishedOn: fc.constantFrom(null, '2025', '2025-02', '2025-02-10', '9999-99-99', 'yesterday'),
  title: fc.oneof(fc.constant(null), hostileText),
})
