const wholeNumber = (text: string) => Number(text)
/** `2021-10-29 00:08:09.12+00` → `2021-10-29T00:08:09.120Z`; rows have many of them, so the usual case takes no Date. */
const instant = (text: string): string => {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text)
  if (match) return `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(3, '0').slice(0, 3)}Z`
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()
}

/**
 * How column values come out, by PostgreSQL's type number, on both engines alike: counts and figures as numbers,
 * dates as they stand, moments as ISO 8601 in UTC with milliseconds.
 * Figures here stay below 2^53 in base units, where a number is exact to the unit.
 */
export const parsers: Record<number, (text: string) => unknown> = {
  20: wholeNumber, // int8
  1700: wholeNumber, // numeric
  1082: (text) => text, // date
  1184: instant, // timestamptz
}
