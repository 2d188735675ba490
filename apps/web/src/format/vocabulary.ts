import type { Say } from '../i18n/text.ts'

/** The words that the API gives as open codes. A code that is not here yet is shown as it is. */
export const INDICATORS = [
  'trade-turnover', 'export', 'import', 'trade-balance', 'investment-capital', 'investment-projects', 'companies', 'tourists', 'students',
  'scholarships', 'workers', 'residents', 'loan-or-aid', 'goods', 'flights', 'share', 'rank', 'other',
] as const // prettier-ignore

export const TOPICS = [
  'trade', 'investment', 'energy', 'oil-gas', 'nuclear', 'renewables', 'industry', 'automotive', 'agriculture', 'fisheries', 'transport',
  'logistics', 'science', 'technology', 'digital', 'education', 'health', 'culture', 'tourism', 'labour', 'finance', 'customs', 'defence',
  'security', 'environment', 'space', 'local-cooperation', 'people-exchange', 'visits', 'legal', 'media', 'sport', 'multilateral',
] as const // prettier-ignore

const NOISE_REASONS = [
  'menu', 'teaser', 'caption', 'dateline', 'copyright', 'contact', 'byline', 'repeated-headline', 'user-comment', 'related-heading',
] as const // prettier-ignore

const UNITS = [
  'people',
  'projects',
  'companies',
  'tonnes',
  'doses',
  'flights',
  'barrels',
  'items',
  'rank',
  'vehicles',
] as const

const among = <T extends string>(codes: readonly T[], code: string): code is T =>
  (codes as readonly string[]).includes(code)

export const indicatorLabel = (code: string, t: Say): string =>
  among(INDICATORS, code) ? t(`indicator.${code}`) : code
export const topicLabel = (code: string, t: Say): string => (among(TOPICS, code) ? t(`topic.${code}`) : code)
export const noiseLabel = (code: string, t: Say): string => (among(NOISE_REASONS, code) ? t(`noise.${code}`) : code)
/** The unit as the name of a filter; a currency keeps its code. */
export const unitLabel = (code: string, t: Say): string => (among(UNITS, code) ? t(`unitName.${code}`) : code)

const UNDERTAKING_KINDS = ['agreed', 'proposed', 'pledged', 'directed', 'urged'] as const
export const undertakingKindLabel = (code: string, t: Say): string =>
  among(UNDERTAKING_KINDS, code) ? t(`undertakingKind.${code}`) : code

const INSTRUMENT_STATUSES = ['signed', 'in-force', 'planned'] as const
export const instrumentStatusLabel = (code: string, t: Say): string =>
  among(INSTRUMENT_STATUSES, code) ? t(`instrumentStatus.${code}`) : code
