/** What a date may be typed as, for `pattern`: as precise as it is known, a year, a month or a day. */
export const DATE_PATTERN = '\\d{4}(-\\d{2}(-\\d{2})?)?'
