const wholeNumber = (text: string) => Number(text)
const instant = (text: string) =>
  new Date(text.includes('T') ? text : text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()

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
