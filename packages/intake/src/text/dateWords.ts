/** Names of the months as date lines spell them: January first; all spellings of one month beside each other. */
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'января', 'январь', 'янв'],
  ['february', 'feb', 'февраля', 'февраль', 'фев'],
  ['march', 'mar', 'марта', 'март', 'мар'],
  ['april', 'apr', 'апреля', 'апрель', 'апр'],
  ['may', 'мая', 'май'],
  ['june', 'jun', 'июня', 'июнь', 'июн'],
  ['july', 'jul', 'июля', 'июль', 'июл'],
  ['august', 'aug', 'августа', 'август', 'авг'],
  ['september', 'sept', 'sep', 'сентября', 'сентябрь', 'сен'],
  ['october', 'oct', 'октября', 'октябрь', 'окт'],
  ['november', 'nov', 'ноября', 'ноябрь', 'ноя'],
  ['december', 'dec', 'декабря', 'декабрь', 'дек'],
]

const numbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

/** Alternation of all month names for a pattern, longest first. */
export const monthWords = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|')

export function monthOfWord(word: string | undefined): number | null {
  return numbers.get(word?.toLowerCase() ?? '') ?? null
}

/** Words that may stand before a date on its line and make it the date of publication. */
export const publicationLabels: ReadonlySet<string> = new Set(
  (
    'date|dated|published|published on|publication date|posted|posted on|' +
    'ngày|ngày đăng|đăng ngày|xuất bản|ngày xuất bản|ngày phát hành|' +
    'дата|дата публикации|опубликовано|публикация|размещено|' +
    '日期|时间|时 间|发布时间|发布日期|发表时间|發布時間|發布日期|日期時間'
  ).split('|'),
)

/** What may stand beside a date on a date line without making the line anything else: weekdays, time words, zones. */
export const lineCompanions: ReadonlySet<string> = new Set(
  (
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|' +
    'sat|sun|on|at|am|pm|gmt|utc|ict|msk|the|of|' +
    'thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày|lúc|giờ|phút|' +
    'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|г|года|год|в|от|' +
    'мск|星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|电|讯'
  ).split('|'),
)
